"""In which office a person stands in the text: phrases before and after the name, as they are written."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from talks_index.extract.names.around import Around
from talks_index.extract.names.scan import Scan
from talks_index.extract.names.variants import Someone
from talks_index.model import Span

_INNER_GAP = re.compile(r"(?:[ \u00a0\u202f]|['’]| ?- ?|\.(?=\w))")
# Of French; the words of no other language that we read end so.
_PARTICIPLE = re.compile(r"é(?:e|s|es)?$")
_LONGEST = 18
"""How many words are looked at for a role."""
_LONG_ENOUGH = 13
"""Of roles of this many words or more the first counts, not the longest."""
_NEAR = 300
"""How many characters after a name a sentence may take it up."""


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
        self._words = Around(scan)
        self._named = sorted(s for p in everybody for s in p.spans)

    def of(self, someone: Someone) -> tuple[Role, ...]:
        """All roles in which the text shows a person."""
        return tuple(role for span in someone.spans for role in self._around(span)) or self._taken_up(someone)

    def best(self, found: Sequence[Role]) -> str | None:
        """The words of the most telling of some roles: the longest within reason, of those as long the first."""
        if not found:
            return None
        chosen = max(found, key=lambda r: (min(len(self._scan.text[r.start : r.end].split()), _LONG_ENOUGH), -r.start))
        return self._scan.text[chosen.start : chosen.end]

    def _taken_up(self, someone: Someone) -> tuple[Role, ...]:
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
            whole, role = self._from(i + 1), self._from(i + 1, closed=False)
            if whole and role and self._is_telling(role) and not self._is_before_person(whole.end):
                out.append(role)
        return tuple(out)

    def _is_before_person(self, end: int) -> bool:
        """Whether somebody's name stands right after `end`, or after a comma."""
        return self._is_person(end + 1) or self._is_person(end + 2)

    def _is_telling(self, role: Role) -> bool:
        """Whether the phrase is more than a bare office: with a country, a place or a state in it."""
        return len(self._scan.text[role.start : role.end].split()) > 1

    def _around(self, span: Span) -> Iterator[Role]:
        before = self._before(span) or self._shared(span)
        if before:
            yield before
            office = self._over_rank(before)
            if office:
                yield office
        after = self._after(span)
        if after and not self._is_plural(after.head):
            yield after

    # Phrases

    def _before(self, span: Span) -> Role | None:
        """`le vice-ministre russe des Affaires étrangères, Sergueï Riabkov`."""
        scan, words = self._scan, self._scan.words
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
        return self._ending(i, apart)

    def _ending(self, i: int, apart: bool) -> Role | None:
        """The role that ends with word `i`; what stands `apart` from its name begins with its first head, else with the last."""
        words, roles = self._scan.words, self._scan.roles
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

    def _over_rank(self, role: Role) -> Role | None:
        """The office before a mere rank: `le guide suprême, l'ayatollah X`, `le chef d'état-major, le général X`."""
        scan, words = self._scan, self._scan.words
        first = scan.word_at(role.start)
        if words[first].folded not in scan.roles.ranks or role.end != words[first].end or first < 2:
            return None
        i = first - 1
        if words[i].folded not in scan.roles.definite or not self._gap(i - 1).startswith(","):
            return None
        return self._ending(i - 1, apart=True)

    def _shared(self, span: Span) -> Role | None:
        """The role that is told of two: `les présidents X et Y`."""
        scan, words = self._scan, self._scan.words
        i = scan.word_at(span.start) - 1
        if i < 1 or words[i].folded not in scan.roles.conjunctions or self._gap(i) != " " or self._gap(i - 1) != " ":
            return None
        other = next((s for s in self._named if s.end == words[i - 1].end), None)
        role = self._before(other) if other else None
        return role if role and self._is_plural(role.head) else None

    def _is_plural(self, head: int) -> bool:
        """Whether a head names several: `ministres`."""
        word = self._scan.words[head].folded
        return word.endswith("s") and word[:-1] in self._scan.roles.heads

    def _phrase(self, head: int, low: int, end: int) -> Role:
        scan, words = self._scan, self._scan.words
        first = head
        while first > low and (words[first - 1].folded in scan.roles.before or self._is_head(first - 1) or self._is_modifier(first - 1)):
            first -= 1
        start = words[first].start
        if scan.text[end : end + 1] == ")" and "(" in scan.text[start:end]:
            end += 1
        return Role(start, end, head)

    def _is_modifier(self, i: int) -> bool:
        """Whether what an office is of stands before it, as in English: `Northern Ireland secretary`, `Russian foreign minister`."""
        word, roles = self._scan.words[i], self._scan.roles
        small = roles.articles | roles.linkers
        return roles.modifiers_first and word.folded not in small and (word.capital or self._words.sort(word) is not None)

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
        i += i < len(words) and words[i].folded in roles.then
        skipped = i
        while i < len(words) and words[i].folded in roles.articles and i - skipped < 2:
            i += 1
        return self._from(i)

    def _from(self, i: int, closed: bool = True) -> Role | None:
        """The role that begins at word `i`, as far as it goes; where nothing closes it (`closed`), only as far as small words lead."""
        scan, words, roles = self._scan, self._scan.words, self._scan.roles
        head = next((n for n in range(i, min(i + 4, len(words))) if self._is_head(n)), None)
        if head is None or any(not self._is_inner(self._gap(n)) for n in range(i, head)):
            return None
        if any(words[n].folded not in roles.before and not self._is_modifier(n) for n in range(i, head)):
            return None
        high = head
        while high + 1 < len(words) and high - i < _LONGEST and self._is_inner(self._gap(high)) and not self._ends_phrase(high + 1):
            if not closed and not self._leads_on(high):
                break
            high += 1
        while high > head and (
            words[high].folded in roles.linkers
            or words[high].folded in roles.articles
            or words[high].folded in scan.names.titles
            or words[high].folded in roles.conjunctions
            or self._is_participle(high)
        ):
            high -= 1
        last = self._without_next(head, high)
        if last is None or last < head:
            return None
        end = words[last].end
        if scan.text[end : end + 1] == ")" and "(" in scan.text[words[i].start : end]:
            end += 1
        return Role(words[i].start, end, head)

    def _without_next(self, head: int, high: int) -> int | None:
        """The last word of a phrase that runs on into the name of somebody else; None where the phrase is theirs.

        `chef de l'Etat et Jean Dupont` ends before `et`; `conseiller de Jean Dupont` keeps its complement; `la ministre Jane Doe` is hers.
        """
        words, roles = self._scan.words, self._scan.roles
        named = next((n for n in range(head + 1, high + 2) if n < len(words) and self._is_person(words[n].start)), None)
        if named is None or (named > high and self._gap(high) not in {" ", "\u00a0"}):
            return high
        before = words[named - 1].folded
        if before in roles.conjunctions:
            return named - 2
        if before in roles.linkers | self._scan.names.titles:
            return high if named <= high else None
        theirs = next((n for n in range(named - 1, head, -1) if self._is_head(n)), head)
        while theirs - 1 > head and (self._is_head(theirs - 1) or words[theirs - 1].folded in roles.before):
            theirs -= 1
        if theirs <= head + 1:
            return None
        if words[theirs - 1].folded in roles.linkers:
            return high
        return theirs - 2 if words[theirs - 1].folded in roles.conjunctions else None

    def _leads_on(self, i: int) -> bool:
        """Whether the word after word `i` surely belongs to the same phrase: an adjective of a country, a linker, what it leads to."""
        word, following = self._scan.words[i], self._scan.words[i + 1]
        small = self._scan.roles.linkers | self._scan.roles.articles
        if not small.isdisjoint((word.folded, following.folded)):
            return True
        return self._words.sort(following) == "demonym" or self._is_head(i + 1)

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
        heads = self._scan.roles.heads
        if word.folded in self._scan.roles.stops or heads.isdisjoint((word.folded, word.folded.rpartition("-")[2])):
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
