"""Where what a query asks for stands in a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from talks_index.language.folding import fold
from talks_index.language.namekeys import word_key
from talks_index.model import Span
from talks_index.search.analysis import WORD, Token, analysed, tokens
from talks_index.search.query.edits import within
from talks_index.search.query.names import marked_names
from talks_index.search.query.tree import Country, Dated, Fuzzy, Leaf, Node, Party, Phrase, Prefix, Where, Who, Within, Word, asked

Test = Callable[[str], bool]
"""Whether a word of a text, as it is written there, is meant."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    """What answers the part with this number: words side by side that pass these tests, or, with a distance, near each other."""

    number: int
    tests: tuple[Test, ...]
    distance: int = 0
    in_title: bool = False


class Marker:
    """Finds the marks of one query in any number of texts; what it learns of a word serves for the next text."""

    def __init__(self, parts: Iterable[Node]) -> None:
        self._leaves = tuple(asked(parts))
        self._begun: _Begun | None = None

    def marks(self, text: str) -> Iterator[tuple[Span, int]]:
        """The marks in `text`, in reading order, each with the number of the leaf that it answers; they do not overlap."""
        if self._begun is None:
            self._begun = _Begun(pattern for number, leaf in enumerate(self._leaves) for pattern in _patterns(leaf, number))
        if not self._begun.patterns:
            return
        done = 0
        for start, end, number in sorted(_found(text, self._begun), key=lambda found: (found[0], -found[1], found[2])):
            if start >= done:
                yield Span(start, end), number
                done = end


_NOTHING: tuple[_Pattern, ...] = ()

_LETTERS = "".join(c for c in map(chr, range(0x250)) if c.isalnum())
"""Letters and digits of the Latin script, of which it is known what they are folded to;"""

_FURTHER = "\u0250-\U0010ffff"
"""all others."""


class _Begun(dict[str, tuple[_Pattern, ...]]):
    """For each word, as it is written, the patterns that it can begin, or for words near each other be part of."""

    def __init__(self, patterns: Iterable[_Pattern]) -> None:
        super().__init__()
        self.patterns = tuple(patterns)
        self._stems: dict[str, tuple[_Pattern, ...]] = {}
        self._beginnings: list[tuple[str, _Pattern]] = []
        self._keys: dict[str, tuple[_Pattern, ...]] = {}
        self._others: list[tuple[Test, _Pattern]] = []
        for pattern in self.patterns:
            for test in pattern.tests if pattern.distance else pattern.tests[:1]:
                self._learn(test, pattern)
        self.alone = all(len(pattern.tests) == 1 for pattern in self.patterns)
        """Whether nothing is asked for that is more than a word."""
        self.likely = self._likely()
        """What finds all words that may be asked for, and few others."""

    def _likely(self) -> re.Pattern[str]:
        """By their first letter, which stemming keeps; a name's may be another (`Tchernenko`, Chernenko), but is a capital."""
        if self._others:
            return WORD
        first = {form[:1] for form in (*self._stems, *(beginning for beginning, _ in self._beginnings))}
        letters = [c for c in _LETTERS if fold(c)[:1] in first or (self._keys and c.isupper())]
        return re.compile(f"(?<![^\\W_])(?=[{''.join(map(re.escape, letters))}{_FURTHER}])(?:{WORD.pattern})")

    def _learn(self, test: Test, pattern: _Pattern) -> None:
        if not isinstance(test, _IsWord):
            self._others.append((test, pattern))
            return
        for stem in test.stems:
            self._stems[stem] = (*self._stems.get(stem, _NOTHING), pattern)
        if test.beginning is not None:
            self._beginnings.append((test.beginning, pattern))
        if test.key:
            self._keys[test.key] = (*self._keys.get(test.key, _NOTHING), pattern)

    def __missing__(self, word: str) -> tuple[_Pattern, ...]:
        # A text has hundreds of words that nothing asks for: they are looked up by what they are, not tested one by one.
        folded, stem = analysed(word)
        begun = self._stems.get(stem, _NOTHING)
        for beginning, pattern in self._beginnings:
            if folded.startswith(beginning):
                begun = (*begun, pattern)
        if self._keys and word[0].isupper():
            begun = (*begun, *self._keys.get(word_key(word), _NOTHING))
        for test, pattern in self._others:
            if test(word):
                begun = (*begun, pattern)
        found = self[word] = tuple(dict.fromkeys(begun)) if begun else _NOTHING
        return found


def _found(text: str, begun: _Begun) -> Iterator[tuple[int, int, int]]:
    # Most words are asked for by nothing: going past them is what takes time.
    if not any(map(begun.__getitem__, begun.likely.findall(text))):
        return
    words = list((begun.likely if begun.alone else WORD).finditer(text))
    title_end = len(text) if (cut := text.find("\n\n")) < 0 else cut
    near: dict[_Pattern, list[int]] = defaultdict(list)
    for at, match in enumerate(words):
        for pattern in begun[match[0]]:
            if pattern.in_title and match.start() >= title_end:
                continue
            if pattern.distance:
                near[pattern].append(at)
            elif _side_by_side(pattern, words, at):
                yield match.start(), words[at + len(pattern.tests) - 1].end(), pattern.number
    for pattern, places in near.items():
        for at in _near(pattern, words, places):
            yield words[at].start(), words[at].end(), pattern.number


def _side_by_side(pattern: _Pattern, words: Sequence[re.Match[str]], at: int) -> bool:
    rest = pattern.tests[1:]
    following = words[at + 1 : at + 1 + len(rest)]
    return len(following) == len(rest) and all(test(match[0]) for test, match in zip(rest, following, strict=True))


def _near(pattern: _Pattern, words: Sequence[re.Match[str]], places: list[int]) -> Iterator[int]:
    """The words, by their places, of each stretch that holds all that the pattern asks for."""
    begin = 0
    while begin < len(places):
        reach = places[begin] + len(pattern.tests) + pattern.distance
        left = list(pattern.tests)
        used = []
        for at in places[begin:]:
            if at >= reach or not left:
                break
            if test := next((test for test in left if test(words[at][0])), None):
                left.remove(test)
                used.append(at)
        if left:
            begin += 1
        else:
            yield from used
            begin = places.index(used[-1]) + 1


def _patterns(leaf: Leaf, number: int) -> Iterator[_Pattern]:
    match leaf:
        case Word() | Prefix() | Fuzzy():
            yield _Pattern(number, (_meant(leaf),))
        case Phrase(words=words, distance=distance):
            yield _Pattern(number, tuple(map(_meant, words)), distance)
        case Within(field="title" | "topics" as field, term=term):
            for pattern in _patterns(term, number):
                yield _Pattern(number, pattern.tests, pattern.distance, field == "title")
        case Dated(forms=forms):
            for form in forms:
                yield from _patterns(form, number)
        case Who(words=words):
            yield _Pattern(number, tuple(map(_named, words)))
            yield _Pattern(number, (_named(words[-1]),))
        case Where(names=names, countries=countries) | Party(names=names, countries=countries):
            for name in names:
                yield _Pattern(number, tuple(map(_named, name)))
            yield from _of_countries(countries, number)
        case Country(countries=countries):
            yield from _of_countries(countries, number)
        case _:
            return  # dates, statuses and the like are no words of a text


def _of_countries(countries: Iterable[str], number: int) -> Iterator[_Pattern]:
    for country in countries:
        for name in dict.fromkeys(marked_names(country)):
            words = [(name[token.start : token.end], token) for token in tokens(name)]
            yield _Pattern(number, tuple(_spelt(*word) for word in words))


def _meant(term: Word | Prefix | Fuzzy) -> Test:
    match term:
        case Prefix(folded=beginning):
            return lambda word: analysed(word)[0].startswith(beginning)
        case Fuzzy(folded=nearly, distance=distance):
            return lambda word: within(analysed(word)[0], nearly, distance)
        case Word():
            return _IsWord(term)


class _IsWord:
    """Whether a word is one that was typed, or one that stands for it."""

    def __init__(self, term: Word) -> None:
        self.stems = {term.stem, *(other.stem for other in term.also)}
        self.beginning = term.folded if term.open else None
        self.key = term.key

    def __call__(self, word: str) -> bool:
        folded, stem = analysed(word)
        if stem in self.stems or (self.beginning is not None and folded.startswith(self.beginning)):
            return True
        return bool(self.key) and word[0].isupper() and word_key(word) == self.key


def _named(name: Word) -> Test:
    """A word of a name: so spelt, or with a capital and the same key."""

    def test(word: str) -> bool:
        folded = analysed(word)[0]
        if folded == name.folded or (name.open and folded.startswith(name.folded)):
            return True
        if not name.key or not word[0].isupper():
            return False
        key = word_key(word)
        return key == name.key or (name.open and key.startswith(name.key))

    return test


def _spelt(written: str, token: Token) -> Test:
    """A word of a country's name: so spelt, with a capital where that is written with one, all in capitals where that is (`US`)."""
    folded = token.folded

    def test(word: str) -> bool:
        return analysed(word)[0] == folded and (not written[0].isupper() or word[0].isupper()) and (not written.isupper() or word.isupper())

    return test
