"""Which articles of a segment have the facts that a query restricts them to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce

import numpy as np

from talks_index.days import EVER
from talks_index.language.shape.searching import MineName
from talks_index.model import Mine
from talks_index.search.arrays import places, words
from talks_index.search.arrays.field import Integers, PlacedField, placed
from talks_index.search.arrays.match import Match, alike
from talks_index.search.arrays.snapshot import Mask, Segment, Snapshot
from talks_index.search.fields import KEYS, MAIN
from talks_index.search.query import tree

_ABOUT = 1.0
"""What it counts, in a score, that an article is about the meeting that is asked for: less than a word that tells something."""


def marked(segment: Segment, name: MineName, mine: Mine) -> Mask:
    """The articles that a reader starred, has read, or has not read."""
    if name == "starred":
        return words.articles(segment, mine.starred)
    read = words.articles(segment, mine.read)
    return read if name == "read" else ~read


class Restrictions:
    """Finds them in one segment of an index."""

    def __init__(self, snapshot: Snapshot, at: int, mine: Mine) -> None:
        self._snapshot = snapshot
        self._at = at
        self._segment = snapshot.segments[at]
        self._mine = mine

    def match(self, node: tree.Restriction) -> Match:
        """The articles of which a fact is true; where it is one of a meeting, those that are about that meeting are better."""
        match node:
            case tree.Who(_, words_):
                return alike(self._named("people", words_), 0.0)
            case tree.Country(_, countries):
                return alike(self._having("country", countries), 0.0)
            case tree.Published(days):
                return alike(self._between("published", days), 0.0)
            case tree.Language(code):
                return alike(self._having("language", (code,)), 0.0)
            case tree.Mine(name):
                return alike(marked(self._segment, name, self._mine), 0.0)
            case tree.Where() | tree.Party() | tree.When() | tree.Status() | tree.Flag():
                return Match(self._told(node, ""), lambda articles: alike(self._told(node, MAIN), _ABOUT).scores(articles))
            case _:
                raise TypeError(f"not a part of a query: {node!r}")

    def _told(self, node: tree.Where | tree.Party | tree.When | tree.Status | tree.Flag, of: str) -> Mask:
        """The articles that tell of such a meeting; `of` what they are about, with `MAIN`."""
        match node:
            case tree.Where(_, names, countries):
                return self._either(f"{of}sites", names, f"{of}site_country", countries)
            case tree.Party(_, names, countries):
                return self._either(f"{of}groups", names, f"{of}party_country", countries)
            case tree.When(days):
                return self._between(f"{of}when", days)
            case tree.Status(statuses):
                return self._having(f"{of}status", statuses)
            case tree.Flag(name):
                return self._having(f"{of}flag", (name,))

    def _having(self, name: str, values: Iterable[str]) -> Mask:
        """The articles with one of these values."""
        found = [self._snapshot.term(name, value.encode()).numbers[self._at] for value in values]
        return words.terms(self._segment, name, (number for number in found if number >= 0), 0.0).mask

    def _either(self, name: str, names: Iterable[Sequence[tree.Word]], exact: str, values: Iterable[str]) -> Mask:
        return reduce(np.logical_or, (self._named(name, words_) for words_ in names), self._having(exact, values))

    def _named(self, name: str, words_: Sequence[tree.Word]) -> Mask:
        """The articles with a name that has all of these words, in any order."""
        field = placed(self._segment.fields, name)
        of_words = [self._of_name(name, word) for word in words_]
        starts = of_words[0] if len(of_words) == 1 else places.near(of_words, places.NEAREST)
        return places.articles(self._segment, field, starts)

    def _of_name(self, name: str, word: tree.Word) -> Integers:
        """Where a word stands in names."""
        folded, keys = placed(self._segment.fields, name), placed(self._segment.fields, KEYS[name])
        found = [_of_term(keys, word.key) if word.key else _of_term(folded, word.folded)]
        if word.open:
            found.append(places.beginning(folded, word.folded.encode()))
            if word.key:
                found.append(places.beginning(keys, word.key.encode()))
        found += [self._of_name(name, other) for other in word.also]
        return found[0] if len(found) == 1 else np.unique(np.concatenate(found))

    def _between(self, name: str, days: tree.Days) -> Mask:
        """The articles with an interval that has a day in common with these."""
        first = int(days.first.strftime("%Y%m%d")) if days.first else EVER[0]
        last = int(days.last.strftime("%Y%m%d")) if days.last else EVER[1]
        return words.between(self._segment, name, first, last)


def _of_term(field: PlacedField, term: str) -> Integers:
    number = field.find(term.encode())
    return field.places(number, number + 1) if number >= 0 else np.zeros(0, np.uint32)
