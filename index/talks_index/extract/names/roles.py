"""In which office a person stands in the text, and for which country: phrases before and after the name, as they are written."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from talks_index.extract.names.scan import Scan
from talks_index.extract.names.variants import Someone
from talks_index.language.gazetteer import Match
from talks_index.language.statespeople import known_side
from talks_index.model import Span

_INNER_GAP = re.compile(r"(?:[ \u00a0\u202f]|['’]| ?- ?|\.(?=\w))")
_ACRONYM_GAP = re.compile(r" \(")
_COMMA = re.compile(r",? ?[,:]? ?(?:-|–|—)? ?")
# Of French; the words of no other language that we read end so.
_PARTICIPLE = re.compile(r"é(?:e|s|es)?$")
_LONGEST = 18
_LONG_ENOUGH = 13
_DOMINANT = 0.5
_NEAR = 300


@dataclass(frozen=True, slots=True)
class Role:
    """A phrase that tells an office, and the number of its head word in the article."""

    start: int
    end: int
    head: int


class Roles:
    """Reads the roles of the people of one article."""

    def __init__(self, scan: Scan, everybody: Sequence[Someone]) -> None:
        self._scan = scan
        self._named = sorted(s for p in everybody for s in p.spans)

    def of(self, someone: Someone) -> tuple[str | None, str | None]:
        """The role and the country of a person; None where the text does not tell."""
        found = [role for span in someone.spans for role in self._around(span)] or self._taken_up(someone)
        return self._best(found), self._country(someone, found)

    def _taken_up(self, someone: Someone) -> list[Role]:
        """Roles with which a later sentence begins, where this was the last person named: `… Macron. Le chef de l'Etat a dit`."""
        scan, words = self._scan, self._scan.words
        out: list[Role] = []
        for sentence in scan.sentences:
            last = bisect_left(self._named, Span(sentence.start, 0)) - 1
            if last < 0 or self._named[last] not in someone.spans or sentence.start - self._named[last].end > _NEAR:
                continue
            i = scan.word_at(sentence.start)
            if i + 1 < len(words) and words[i].folded in scan.roles.taking_up:
                i += 1
            if i >= len(words) or words[i].folded not in scan.roles.definite:
                continue
            role = self._from(i + 1)
            if role and not self._is_person(role.end + 1) and not self._is_person(role.end + 2) and self._tells_side(role):
                out.append(role)
        return out

    def _tells_side(self, role: Role) -> bool:
        """Whether the phrase is more than a bare office: with a country, a place or a state in it."""
        return len(self._scan.text[role.start : role.end].split()) > 1

    def _best(self, found: list[Role]) -> str | None:
        if not found:
            return None
        chosen = max(found, key=lambda r: (min(len(self._scan.text[r.start : r.end].split()), _LONG_ENOUGH), -r.start))
        return self._scan.text[chosen.start : chosen.end]

    def _around(self, span: Span) -> Iterator[Role]:
        before = self._before(span)
        if before:
            yield before
        after = self._after(span)
        if after:
            yield after

    # Phrases

    def _before(self, span: Span) -> Role | None:
        """`le vice-ministre russe des Affaires étrangères, Sergueï Riabkov`."""
        scan, words, roles = self._scan, self._scan.words, self._scan.roles
        i = scan.word_at(span.start) - 1
        while i >= 0 and words[i].folded in scan.names.titles and self._gap(i) in {" ", ". ", "\u00a0", ".\u00a0"}:
            i -= 1
        if i < 0:
            return None
        gap = self._gap(i)
        apart = "," in gap or ":" in gap or "(" in gap
        if gap not in {" ", "\u00a0", "\u202f"} and not re.fullmatch(r"\)?,? ?", gap):
            return None
        if words[i].folded in scan.roles.linkers or words[i].folded in scan.roles.articles or words[i].folded in scan.roles.conjunctions:
            return None
        if apart and not self._can_be_apposed(span):
            return None
        low = i
        while low > 0 and i - low < _LONGEST and not self._ends_phrase(low) and self._is_inner(self._gap(low - 1)):
            if self._is_person(words[low - 1].start) and not (apart and self._is_complement(low - 1)):
                break
            linked = words[low - 1].folded in roles.linkers | roles.conjunctions or self._is_head(low - 1)
            if words[low].folded in roles.determiners and not linked:
                break
            low -= 1
        while low <= i and self._ends_phrase(low):
            low += 1
        heads = [n for n in range(low, i + 1) if self._is_head(n)]
        if not heads:
            return None
        head = heads[0] if apart else heads[-1]
        return self._phrase(head, low, words[i].end)

    def _phrase(self, head: int, low: int, end: int) -> Role:
        scan, words = self._scan, self._scan.words
        first = head
        while first > low and (
            words[first - 1].folded in scan.roles.before
            or self._is_head(first - 1)
            or (self._sort_of(first - 1) == "demonym" and not words[first - 1].capital and scan.language != "fr")
            or (scan.language == "en" and self._english_modifier(first - 1))
        ):
            first -= 1
        start = words[first].start
        if scan.text[end : end + 1] == ")" and "(" in scan.text[start:end]:
            end += 1
        return Role(start, end, head)

    def _english_modifier(self, i: int) -> bool:
        """English puts what an office is of before it: `Northern Ireland secretary`, `Russian foreign minister`."""
        word, roles = self._scan.words[i], self._scan.roles
        return word.folded not in roles.articles and word.folded not in roles.linkers and (self._sort_of(i) is not None or word.capital)

    def _after(self, span: Span) -> Role | None:
        """`Sergueï Lavrov, ministre russe des Affaires étrangères,`, `Jane Doe (Foreign Minister)`, `X est le maire de Y`."""
        scan, words, roles = self._scan, self._scan.words, self._scan.roles
        i = scan.word_at(span.end)
        if i >= len(words):
            return None
        gap = scan.text[span.end : words[i].start]
        if gap in {" ", "\u00a0"} and words[i].folded in roles.be:
            i += 1
        elif not re.fullmatch(r" ?[,(] ?|, (?:[-–—] )?| [-–—] ", gap):
            return None
        skipped = i
        while i < len(words) and words[i].folded in roles.articles and i - skipped < 2:
            i += 1
        role = self._from(i)
        return None if role is None or self._belongs_to_next(role.head, role.end) else role

    def _from(self, i: int) -> Role | None:
        """The role that begins at word `i`, as far as it goes."""
        scan, words, roles = self._scan, self._scan.words, self._scan.roles
        head = next((n for n in range(i, min(i + 4, len(words))) if self._is_head(n)), None)
        if head is None or any(not self._is_inner(self._gap(n)) for n in range(i, head)):
            return None
        if any(words[n].folded not in roles.before and not (scan.language == "en" and self._english_modifier(n)) for n in range(i, head)):
            return None
        high = head
        while high + 1 < len(words) and high - i < _LONGEST and self._is_inner(self._gap(high)) and not self._ends_phrase(high + 1):
            high += 1
        while high > head and (
            words[high].folded in roles.linkers
            or words[high].folded in roles.articles
            or words[high].folded in roles.conjunctions
            or self._is_participle(high)
        ):
            high -= 1
        end = words[high].end
        if scan.text[end : end + 1] == ")" and "(" in scan.text[words[i].start : end]:
            end += 1
        return Role(words[i].start, end, head)

    def _belongs_to_next(self, head: int, end: int) -> bool:
        """Whether the phrase is the role of somebody named right after it: `Macron, la chancelière Angela Merkel et …`."""
        start = self._scan.words[head].start
        i = bisect_left(self._named, Span(start, 0))
        if i >= len(self._named) or self._named[i].start > end + 2:
            return False
        between = [n for n in range(head + 1, self._scan.word_at(self._named[i].start)) if self._is_head(n)]
        of_another = self._scan.words[max(self._scan.word_at(self._named[i].start) - 1, 0)].folded in {"de", "d", "of"}
        return not between and not of_another

    def _is_participle(self, i: int) -> bool:
        """Whether word `i` is a participle that begins a clause of its own (`décédé en 2001`), and no noun after an article."""
        words, roles = self._scan.words, self._scan.roles
        noun = words[i].capital or words[i - 1].folded in roles.articles | roles.linkers or self._is_head(i)
        return not noun and bool(_PARTICIPLE.search(words[i].text))

    def _is_complement(self, i: int) -> bool:
        """Whether word `i`, part of a person's name, stands after a word that makes it a complement: `conseiller de Vladimir Poutine`."""
        while i > 0 and self._is_person(self._scan.words[i - 1].start):
            i -= 1
        before = self._scan.words[i - 1] if i else None
        return before is not None and (before.folded in self._scan.roles.linkers or self._is_head(i - 1))

    def _is_head(self, i: int) -> bool:
        word = self._scan.words[i]
        if word.folded.rpartition("-")[2] not in self._scan.roles.heads and word.folded not in self._scan.roles.heads:
            return False
        before = self._scan.words[i - 1].folded if i else ""
        return not (before == "en" and word.folded == "chef") and not self._is_person(word.start)

    def _ends_phrase(self, i: int) -> bool:
        word = self._scan.words[i]
        if word.text in {"à", "À"}:
            return False
        return word.folded in self._scan.roles.stops or (word.folded.endswith(("-t-il", "-t-elle", "-il", "-elle")))

    def _is_inner(self, gap: str) -> bool:
        return bool(_INNER_GAP.fullmatch(gap)) or gap in {" (", ") "}

    def _gap(self, i: int) -> str:
        words = self._scan.words
        return self._scan.text[words[i].end : words[i + 1].start] if i + 1 < len(words) else "\n"

    def _can_be_apposed(self, span: Span) -> bool:
        """Whether a name can stand after a comma as an apposition: a full name without a title."""
        words = self._scan.text[span.start : span.end].split()
        return len(words) > 1 and words[0].rstrip(".").casefold() not in self._scan.names.titles

    def _is_person(self, offset: int) -> bool:
        i = bisect_left(self._named, Span(offset, offset + 1))
        near = self._named[max(i - 1, 0) : i + 1]
        return any(s.start <= offset < s.end for s in near)

    # Countries

    def _country(self, someone: Someone, found: list[Role]) -> str | None:
        for role in found:
            told, country = self._told(role)
            if told:
                return country
        for span in someone.spans:
            i = self._scan.word_at(span.start) - 1
            if i >= 0 and self._scan.words[i].capital and self._sort_of(i) == "demonym" and self._gap(i) == " ":
                return self._country_of(i)
        known = known_side(someone.name(self._scan.text))
        if known and len(known) == 2:
            return known
        if any(self._scan.words[r.head].folded.rpartition("-")[2] in self._scan.roles.of_state for r in found):
            return self._of_context()
        return None

    def _told(self, role: Role) -> tuple[bool, str | None]:
        """Whether the phrase settles the country, and which; a body that is no state settles it as none."""
        scan = self._scan
        head = scan.words[role.head]
        unsided = head.folded.rpartition("-")[2] in scan.roles.unsided
        inside = [m for m in scan.matches if role.start <= m.start and m.end <= role.end]
        for match in inside:
            entry = scan.meaning(match)
            if entry.sort == "demonym" and (not unsided or match.start <= head.end + 2):
                return True, entry.country
            if entry.sort == "seat" and entry.country:
                return True, entry.country
            if unsided:
                continue
            if entry.country and entry.sort in {"country", "city", "region"}:
                return True, entry.country
            if entry.sort == "igo":
                return True, None
        return unsided, None

    def _of_context(self) -> str | None:
        """The country that the article speaks of more than of all others together."""
        scan = self._scan
        ranked = scan.countries.most_common(1)
        return ranked[0][0] if ranked and ranked[0][1] >= _DOMINANT * scan.countries.total() else None

    def _sort_of(self, i: int) -> str | None:
        match = self._match_at(i)
        return self._scan.meaning(match).sort if match else None

    def _country_of(self, i: int) -> str | None:
        match = self._match_at(i)
        return self._scan.meaning(match).country if match else None

    def _match_at(self, i: int) -> Match | None:
        word = self._scan.words[i]
        return self._scan.match_over(word.start, word.end)
