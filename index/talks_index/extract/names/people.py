"""Which words are names of people: what the model or the rules propose, cut and stretched until only the name is left."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from talks_index.extract.names.recogniser import Guess
from talks_index.extract.names.scan import Scan, Word
from talks_index.language.folding import fold
from talks_index.language.gazetteer import Match
from talks_index.model import Span

_ROMAN = re.compile(r"(?:Ier|[IVX]{1,5})")
_GLUED = re.compile(r"[a-zà-ÿ]{3,}[A-ZÀ-Þ]|\d|^[A-ZÀ-Þ]{2,}[a-zà-ÿ]{2,}[A-ZÀ-Þ]")
_ORDINAL = re.compile(r"[IVX]+e")
_NO_NAME_SORTS = frozenset({"country", "demonym", "prefix", "seat", "igo", "party", "company", "media", "region", "venue"})
_LONGEST = 6


@cache
def given_names() -> frozenset[str]:
    """Folded given names of the world."""
    return frozenset(fold(files("talks_index.language").joinpath("data/given_names.txt").read_text("utf-8")).split())


class People:
    """Finds the spans of full names and of surnames that stand for people in one article."""

    def __init__(self, scan: Scan) -> None:
        self._scan = scan
        self._starts = [m.start for m in scan.matches]
        self._guessed: list[Span] = []

    def spans(self, guesses: Iterable[Guess]) -> tuple[Span, ...]:
        """The names of people, in reading order, without overlaps; titles and offices are not in them."""
        found: dict[int, Span] = {}
        taken_until = -1
        guesses = tuple(guesses)
        self._guessed = [Span(g.start, g.end) for g in guesses if g.label == "PER"]
        proposed = [
            *self._guessed,
            *self._after_titles(),
            *self._after_offices(),
            *self._before_offices(),
            *self._by_given_name(),
            *self._misjudged(g for g in guesses if g.label != "PER"),
        ]
        for proposal in sorted(proposed, key=lambda s: (s.start, -s.end)):
            for span in self._repaired(proposal):
                known = found.get(span.start)
                if known is None or known.end < span.end:
                    found[span.start] = span
        things = self._with_article()
        out: list[Span] = []
        for span in sorted(found.values(), key=lambda s: (s.start, -s.end)):
            if self._scan.text[span.start : span.end] in things:
                continue
            if span.start >= taken_until:
                out.append(span)
                taken_until = span.end
            elif span.end - span.start > out[-1].end - out[-1].start:
                out[-1] = span
                taken_until = span.end
        return tuple(out)

    # Proposals

    def _after_titles(self) -> Iterator[Span]:
        """`M. Lavrov`, `Mr Murphy`, `prince Charles`."""
        words = self._scan.words
        titles, royal = self._scan.names.titles, self._scan.names.royal
        for i, word in enumerate(words[:-1]):
            if (word.folded in titles or word.folded in royal) and words[i + 1].capital and self._joined(i):
                yield Span(words[i + 1].start, words[i + 1].end)

    def _after_offices(self) -> Iterator[Span]:
        """Two words or more with capitals right after an office: `le ministre Jean Dupont`, `president Jane Doe`."""
        words, roles = self._scan.words, self._scan.roles
        for i, word in enumerate(words[:-2]):
            if word.folded.rpartition("-")[2] in roles.heads:
                j = i + 1
                while j < len(words) - 1 and j < i + 3 and self._sort_at(words[j]) == "demonym" and not words[j].capital:
                    j += 1
                if words[j].capital and self._joined(j - 1) and j + 1 < len(words) and words[j + 1].capital and self._joined(j):
                    yield Span(words[j].start, words[j + 1].end)

    def _by_given_name(self) -> Iterator[Span]:
        """A known given name and a word with a capital."""
        words = self._scan.words
        known = given_names()
        for i, word in enumerate(words[:-1]):
            if word.capital and not word.text.isupper() and word.folded.partition("-")[0] in known and words[i + 1].capital and self._joined(i):
                yield Span(word.start, words[i + 1].end)

    def _before_offices(self) -> Iterator[Span]:
        """Words with capitals before a comma and an office: `Jean de Ville Haute, conseiller du ministre`."""
        words, roles = self._scan.words, self._scan.roles
        for i, word in enumerate(words):
            if word.folded.rpartition("-")[2] not in roles.heads or word.capital:
                continue
            j = i
            while j > 0 and words[j - 1].folded in roles.before | roles.articles and self._scan.text[words[j - 1].end : words[j].start] in {" ", "'", "’"}:
                j -= 1
            if j == 0 or self._scan.text[words[j - 1].end : words[j].start] not in {", ", " ("} or not words[j - 1].capital:
                continue
            first = last = j - 1
            while first > 0 and self._joined(first - 1) and (words[first - 1].capital or self._small_in_name(words[first - 1])):
                first -= 1
            while first < last and not words[first].capital:
                first += 1
            if last - first >= 1 and (not self._scan.begins_sentence(words[first].start) or words[first].folded in given_names()):
                yield Span(words[first].start, words[last].end)

    def _misjudged(self, guesses: Iterable[Guess]) -> Iterator[Span]:
        """What the model takes for a place or a body, but stands right after an office: `le ministre du Niger, Jean Dupont`."""
        words, roles = self._scan.words, self._scan.roles
        for guess in guesses:
            first, last = self._scan.word_at(guess.start), self._scan.word_at(guess.end - 1)
            run = range(first, min(last + 1, len(words)))
            if len(run) < 2 or not all(words[i].capital or self._small_in_name(words[i]) for i in run) or any(self._sort_at(words[i]) for i in run):
                continue
            i, steps = first - 1, 0
            if i < 0 or self._scan.text[words[i].end : words[first].start] not in {" ", ", "}:
                continue
            while i >= 0 and steps < 9 and words[i].folded not in roles.stops:
                if words[i].folded.rpartition("-")[2] in roles.heads:
                    yield Span(guess.start, guess.end)
                    break
                if i and self._scan.text[words[i - 1].end : words[i].start] not in {" ", "'", "’"}:
                    break
                i, steps = i - 1, steps + 1

    def _apart(self, one: int, other: int) -> bool:
        """Whether the model sees two people in two words that stand side by side."""
        left, right = self._scan.words[one], self._scan.words[other]
        return any(s.end == left.end for s in self._guessed) and any(s.start == right.start for s in self._guessed)

    # Repairs

    def _repaired(self, proposal: Span) -> Iterator[Span]:
        words = self._scan.words
        first, last = self._scan.word_at(proposal.start), self._scan.word_at(max(proposal.end - 1, proposal.start))
        if last < len(words) and words[last].start >= proposal.end:
            last -= 1
        run: list[int] = []
        for i in range(first, min(last + 1, len(words))):
            if run and not self._joined(i - 1):
                yield from self._trimmed(run)
                run = []
            run.append(i)
        yield from self._trimmed(run)

    def _trimmed(self, run: list[int]) -> Iterator[Span]:
        while run and not self._can_start(run[0]):
            run = run[1:]
        run = self._until_foreign(run)
        while run and not self._can_end(run[-1]):
            run = run[:-1]
        if not run:
            return
        run = self._stretched_left(self._stretched_right(run))
        while run and not self._can_end(run[-1]):
            run = run[:-1]
        if run and len(run) <= _LONGEST + 2 and self._is_name(run):
            words = self._scan.words
            first = run[0]
            if len(run) == 1 and first > 1 and words[first - 1].text == "de" and self._joined(first - 1) and self._is_office(first - 2):
                first -= 1
            yield Span(words[first].start, words[run[-1]].end)

    def _is_office(self, i: int) -> bool:
        """Whether a rank or title stands here, after which `de` belongs to the name (`le général de Gaulle`)."""
        return self._scan.words[i].folded in {"general", "m", "mme", "monsieur", "madame"} and self._joined(i)

    def _can_start(self, i: int) -> bool:
        word = self._scan.words[i]
        names, roles = self._scan.names, self._scan.roles
        if self._is_given(i) and i + 1 < len(self._scan.words) and self._joined(i) and self._scan.words[i + 1].capital:
            return True
        if not word.capital:
            return word.folded.startswith(("al-", "el-", "as-", "ar-", "an-"))
        plain = word.folded
        if plain in names.no_start and not (len(plain) == 1 and self._dotted(i)) and not (plain in {"la", "le", "de", "du", "van"} and not self._scan.begins_sentence(word.start)):
            return False
        if plain in names.titles or plain in names.never or plain.rpartition("-")[2] in roles.heads or plain in roles.before:
            return plain in given_names() and plain not in names.titles
        return self._sort_at(word) not in _NO_NAME_SORTS and not self._city_before_name(i)

    def _is_given(self, i: int) -> bool:
        """Whether the word is a known given name, whatever else it is (`Virginie`, `Florence`)."""
        word = self._scan.words[i]
        return word.capital and not word.text.isupper() and (word.folded in given_names() or word.folded.partition("-")[0] in given_names())

    def _after_given(self, i: int) -> bool:
        """Whether a given name stands right before the word, which makes it a surname (`Hollande`, `Le Maire`)."""
        word = self._scan.words[i]
        if not word.capital or word.text.isupper() or i == 0 or not self._joined(i - 1) or self._sort_at(word) in {"demonym", "igo", "seat"}:
            return False
        before = self._scan.words[i - 1]
        if self._is_given(i - 1):
            return True
        return before.text in {"Le", "La", "Du", "De", "Des"} and i > 1 and self._joined(i - 2) and self._is_given(i - 2)

    def _can_end(self, i: int) -> bool:
        word = self._scan.words[i]
        if self._after_given(i):
            return word.folded not in {"le", "la", "du", "de", "des", "les"}
        if word.capital:
            return word.folded not in self._scan.names.no_start and word.folded not in self._scan.names.never or word.folded in given_names()
        return word.folded.startswith(("al-", "el-")) and len(word.text) > 4

    def _until_foreign(self, run: list[int]) -> list[int]:
        """The words up to the first that belongs to no name."""
        for n, i in enumerate(run):
            word = self._scan.words[i]
            if n == 0 or self._after_given(i):
                continue
            if not word.capital and not self._small_in_name(word):
                return run[:n]
            if word.folded in {"de", "d", "du", "des"} and not all(self._is_given(j) for j in run[:n]):
                return run[:n]
            if self._sort_at(word) in _NO_NAME_SORTS or (self._sort_at(word) == "city" and not self._scan.words[run[n - 1]].capital):
                return run[:n]
        return run

    def _small_in_name(self, word: Word) -> bool:
        return word.folded in self._scan.names.particles or word.folded.partition("-")[0] in {"al", "el", "ben", "bin", "as", "ar", "an", "ad", "ag"}

    def _stretched_right(self, run: list[int]) -> list[int]:
        words = self._scan.words
        run = list(run)
        while len(run) < _LONGEST and run[-1] + 1 < len(words) and self._joined(run[-1]):
            i = run[-1] + 1
            if self._apart(run[-1], i):
                break
            if self._continues(i):
                run.append(i)
            elif not words[i].capital and self._small_in_name(words[i]) and i + 1 < len(words) and self._joined(i) and self._continues(i + 1) and words[i].folded not in {"du", "des", "d", "a", "e", "i", "de", "la", "le"}:
                run += [i, i + 1]
            elif words[i].folded in {"de", "d"} and words[run[-1]].folded in given_names() and len(run) == 1 and i + 1 < len(words) and self._joined(i) and self._continues(i + 1):
                run += [i, i + 1]
            else:
                break
        return run

    def _continues(self, i: int) -> bool:
        """Whether the word can go on a name: a capital, and no place, body, people or word of the page."""
        word = self._scan.words[i]
        if not word.capital:
            return word.folded.startswith(("al-", "el-")) and len(word.text) > 4
        if _ROMAN.fullmatch(word.text) or self._after_given(i):
            return True
        return self._can_start(i) and self._sort_at(word) is None and not _GLUED.search(word.text) and not (word.text.isupper() and len(word.text) > 1)

    def _stretched_left(self, run: list[int]) -> list[int]:
        words = self._scan.words
        run = list(run)
        while run[0] > 0 and len(run) < _LONGEST and self._joined(run[0] - 1):
            i = run[0] - 1
            if self._apart(i, run[0]):
                break
            if words[i].capital and self._continues(i) and not self._scan.begins_sentence(words[i].start) and self._scan.lower[words[i].folded] == 0:
                run.insert(0, i)
            elif words[i].capital and words[i].folded in given_names() and self._sort_at(words[i]) in {None, "city"}:
                run.insert(0, i)
            else:
                break
        return run

    def _is_name(self, run: list[int]) -> bool:
        scan = self._scan
        texts = [scan.words[i] for i in run]
        if any(_GLUED.search(w.text) and not re.match(r"(?:Mc|Mac|De|Le|La|Di|Fitz|M'|O')", w.text) for w in texts):
            return False
        if len(texts) == 1:
            return self._single_is_name(texts[0])
        if all(w.text.isupper() and len(w.text) > 1 for w in texts):
            return False
        if self._has_article(run[0]):
            return False
        whole = scan.text[texts[0].start : texts[-1].end]
        if any(m.start <= texts[0].start and m.end >= texts[-1].end for m in self._matches_near(texts[0].start)):
            return False
        return len(whole) > 3 and any(len(w.text) > 2 for w in texts)

    def _has_article(self, i: int) -> bool:
        """Whether an article stands right before the name: then it is a ship, a law or a prize."""
        if i == 0:
            return False
        before, word = self._scan.words[i - 1], self._scan.words[i]
        gap = self._scan.text[before.end : word.start]
        return gap in {" ", "'", "’"} and before.folded in {"l", "le", "la", "les", "the"} and not before.capital

    def _with_article(self) -> frozenset[str]:
        """What the model takes for a person somewhere, and has an article somewhere: a ship, everywhere in the article."""
        return frozenset(self._scan.text[s.start : s.end] for s in self._guessed if " " in self._scan.text[s.start : s.end] and self._has_article(self._scan.word_at(s.start)))

    def _single_is_name(self, word: Word) -> bool:
        scan = self._scan
        titled = self._titled(word)
        i = scan.word_at(word.start)
        if _ORDINAL.fullmatch(word.text) or (i and self._joined(i - 1) and scan.words[i - 1].folded in scan.names.things):
            return False
        if word.text.isupper() or len(word.text) < 2 or word.folded in scan.names.never:
            return titled and word.capital and not word.text.isupper()
        if titled:
            return True
        if self._sort_at(word) is not None or scan.lower[word.folded] or self._has_article(scan.word_at(word.start)):
            return False
        return not scan.begins_sentence(word.start) or sum(w.text == word.text for w in scan.words) > 1

    def _titled(self, word: Word) -> bool:
        """Whether a title or an office stands right before the word."""
        i = self._scan.word_at(word.start)
        if i == 0 or not self._joined(i - 1):
            return False
        before = self._scan.words[i - 1].folded
        return before in self._scan.names.titles or before in self._scan.names.royal

    # Looking around

    def _joined(self, i: int) -> bool:
        """Whether only a space stands between word `i` and the next, or a full stop and a space after an initial or a title."""
        words = self._scan.words
        gap = self._scan.text[words[i].end : words[i + 1].start]
        if gap in {" ", "\u00a0", "\u202f"}:
            return True
        if gap in {"'", "’"} and words[i].text == "d":
            return words[i + 1].capital
        if gap in {"'", "’"}:
            return len(words[i].text) <= 2 and words[i].capital and words[i + 1].capital and words[i].folded not in {"l", "d", "s", "n", "c", "j", "qu", "m"} or words[i].text in {"M", "D"} and words[i + 1].capital and not self._scan.begins_sentence(words[i].start)
        if gap in {".", ". ", ".\u00a0"}:
            initial = len(words[i].text) == 1 and words[i].capital and (gap != "." or len(words[i + 1].text) == 1)
            return initial or words[i].folded in self._scan.names.titles
        return False

    def _dotted(self, i: int) -> bool:
        return self._scan.text[self._scan.words[i].end : self._scan.words[i].end + 1] == "."

    def _sort_at(self, word: Word) -> str | None:
        """The sort of the gazetteer's name that covers the word; None where there is none, or where it begins or ends within the word."""
        for match in self._matches_near(word.start):
            if match.start <= word.start and match.end >= word.end:
                return self._scan.meaning(match).sort
        return None

    def _matches_near(self, offset: int) -> Iterator[Match]:
        i = bisect_right(self._starts, offset) - 1
        if i >= 0:
            yield self._scan.matches[i]

    def _city_before_name(self, i: int) -> bool:
        """A city that ends a place (`à Ankara David Satterfield`), not the given name or surname that it could be."""
        word = self._scan.words[i]
        if self._sort_at(word) != "city":
            return False
        previous = self._scan.words[i - 1].folded if i else ""
        return word.folded not in given_names() or previous in self._scan.names.in_place
