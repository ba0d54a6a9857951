"""A query's tree put to an open index: which articles answer, the best of them, and what they have in common."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, get_args

import numpy as np
from numpy.typing import NDArray

from talks_index.days import EVER
from talks_index.language.shape.searching import MineName
from talks_index.model import NOTHING_READ, Facet, FacetName, FacetValue, Mine, Order
from talks_index.search.arrays import places, words
from talks_index.search.arrays.best import best
from talks_index.search.arrays.facets import counted
from talks_index.search.arrays.field import Integers, PlacedField, placed
from talks_index.search.arrays.match import Match, alike, all_of, among, any_of, none, weighed, without
from talks_index.search.arrays.snapshot import Mask, Segment, Snapshot, everything
from talks_index.search.document import LABEL
from talks_index.search.fields import FACTS, FOLDED, STEMS
from talks_index.search.query import Query, tree

_TWINS = {"title": "title_words", "topics": "topics_words", "outlet": "outlet_words"}
"""For fields of stems those of folded words."""

_KEYS = {"people": "people_keys", "sites": "sites_keys", "groups": "groups_keys"}
"""For fields of names those of spelling keys, which have the same places."""

_FACETS: dict[FacetName, str] = {
    "person": "person",
    "country": "country",
    "place": "place",
    "outlet": "source",
    "year": "year",
    "status": "status",
}

_SHOWN = 12
"""Values of a facet that are given at most."""


@dataclass(frozen=True, slots=True)
class Found:
    """How many articles answer, the ids and scores of the first of them, best first, and the facets, where they were asked for.

    `respelled` is the query that they answer, where it is not the one that was asked.
    """

    total: int
    best: tuple[tuple[str, float], ...]
    facets: tuple[Facet, ...] = ()
    respelled: Query | None = None


class _CancelledError(Exception):
    """Nobody waits for the answer any more."""


def answer(
    snapshot: Snapshot,
    node: tree.Node | None,
    limit: int,
    cancelled: Callable[[], bool],
    *,
    order: Order = "relevance",
    facets: bool = False,
    mine: Mine = NOTHING_READ,
) -> Found:
    """The articles that answer (None: all), the first in this `order`; the newer where they tie.

    When `cancelled` becomes true the search ends with what it has.
    """
    found: list[tuple[Segment, Mask]] = []
    keys: list[list[NDArray[Any]]] = []
    for at, segment in enumerate(snapshot.segments):
        try:
            match = _Evaluator(snapshot, at, cancelled, mine).match(node)
            mask = match.mask if segment.live is None else match.mask & segment.live
            articles = np.flatnonzero(mask)
            keys.append([*_keys(segment, match, articles, order), articles + segment.first])
        except _CancelledError:
            break
        found.append((segment, mask))
    if not found:
        return Found(0, ())
    columns = [np.concatenate(column) for column in zip(*keys, strict=True)]
    first = best(columns, limit)
    scores = columns[0][first].tolist() if order == "relevance" else [0.0] * len(first)
    ids = _ids(snapshot, columns[-1][first].tolist())
    return Found(len(columns[-1]), tuple(zip(ids, scores, strict=True)), tuple(_facets(found, mine)) if facets and not cancelled() else ())


def _keys(segment: Segment, match: Match, articles: Integers, order: Order) -> Iterator[NDArray[Any]]:
    """What articles are ordered by, the greatest first."""
    if order == "relevance":
        yield match.scores(articles)
    elif order == "meeting":
        yield segment.column("met")[articles]
    yield segment.column("newest")[articles]


def _ids(snapshot: Snapshot, articles: Iterable[int]) -> Iterator[str]:
    firsts = [segment.first for segment in snapshot.segments]
    for article in articles:
        segment = snapshot.segments[bisect_right(firsts, article) - 1]
        yield segment.id(article - segment.first)


def _facets(found: Sequence[tuple[Segment, Mask]], mine: Mine) -> Iterator[Facet]:
    for name, field in _FACETS.items():
        counts = counted(found, field)
        if name == "person":
            values = _people(counts.most_common())
        else:
            values = [FacetValue(value, count) for value, count in counts.most_common(_SHOWN)]
        yield Facet(name, tuple(values[:_SHOWN]))
    made = ((name, sum(int((mask & _made(segment, name, mine)).sum()) for segment, mask in found)) for name in get_args(MineName))
    yield Facet("mine", tuple(FacetValue(name, count) for name, count in made if count))


def _made(segment: Segment, name: MineName, mine: Mine) -> Mask:
    """The articles of which a reader made this."""
    if name == "starred":
        return words.articles(segment, mine.starred)
    read = words.articles(segment, mine.read)
    return read if name == "read" else ~read


def _people(counts: Iterable[tuple[str, int]]) -> list[FacetValue]:
    """Names with the same key as one, by the most frequent of its spellings."""
    people: dict[str, FacetValue] = {}
    for value, count in counts:
        key, _, name = value.partition(LABEL)
        known = people.get(key)
        people[key] = FacetValue(known.value if known else name, count + (known.count if known else 0))
    return sorted(people.values(), key=lambda value: -value.count)


class _Evaluator:
    """Finds what answers in one segment of an index."""

    def __init__(self, snapshot: Snapshot, at: int, cancelled: Callable[[], bool], mine: Mine) -> None:
        self._snapshot = snapshot
        self._at = at
        self._segment = snapshot.segments[at]
        self._cancelled = cancelled
        self._mine = mine

    def match(self, node: tree.Node | None) -> Match:
        """The articles that answer a part of the query."""
        match node:
            case None:
                return alike(everything(self._segment), 0.0)
            case tree.And(parts):
                return all_of([self.match(part) for part in parts])
            case tree.Or(parts):
                return any_of([self.match(part) for part in parts])
            case tree.Not(part):
                return without(self.match(part))
            case tree.Within(field, term):
                return self._sought(term, {field: 1.0}, {_TWINS[field]: 1.0}, {})
            case tree.Word() | tree.Phrase() | tree.Prefix() | tree.Fuzzy():
                return self._sought(node, STEMS, FOLDED, FACTS)
            case _:
                return alike(self._restricted(node), 0.0)

    def _sought(self, term: tree.Term, stems: dict[str, float], folded: dict[str, float], facts: dict[str, float]) -> Match:
        """A term in fields of stems, of folded words, and of facts, each with its weight."""
        match term:
            case tree.Word():
                found = [self._word(word, stems, folded, facts) for word in (term, *term.also)]
                return self._any([match for matches in found for match in matches])
            case tree.Phrase(_, words_, distance):
                return self._any([self._phrase(name, words_, distance, weight) for name, weight in stems.items()])
            case tree.Prefix(_, beginning):
                return self._any([self._beginning(name, beginning, weight) for name, weight in (folded | facts).items()])
            case tree.Fuzzy(_, word, distance):
                return self._any([self._near(name, word, distance, weight) for name, weight in (folded | facts).items()])

    def _any(self, matches: Sequence[Match | None]) -> Match:
        found = [match for match in matches if match is not None]
        return any_of(found) if found else none(self._segment.articles)

    def _word(self, word: tree.Word, stems: dict[str, float], folded: dict[str, float], facts: dict[str, float]) -> Iterator[Match | None]:
        for name, weight in stems.items():
            yield self._term(name, word.stem, weight)
        for name, weight in facts.items():
            if word.key and name in _KEYS:
                yield self._term(_KEYS[name], word.key, weight)
            else:
                yield self._term(name, word.folded, weight)
        if word.open:
            for name, weight in (folded | facts).items():
                yield self._beginning(name, word.folded, weight)

    def _term(self, name: str, term: str, weight: float = 1.0) -> Match | None:
        self._go_on()
        found = words.term(self._snapshot, self._at, name, self._snapshot.term(name, term.encode()))
        return weighed(found, weight) if found else None

    def _beginning(self, name: str, beginning: str, score: float) -> Match | None:
        self._go_on()
        return words.beginning(self._segment, name, beginning.encode(), score)

    def _near(self, name: str, word: str, distance: int, score: float) -> Match | None:
        self._go_on()
        numbers = self._segment.letters(name).near(word, distance)
        return words.terms(self._segment, name, numbers, score) if numbers else None

    def _phrase(self, name: str, words_: Sequence[tree.Word], distance: int, weight: float) -> Match | None:
        terms = [self._term(name, word.stem) for word in words_]
        known = [term for term in terms if term is not None]
        if len(known) < len(terms):
            return None
        field = placed(self._segment.fields, name)
        numbers = [self._snapshot.term(name, word.stem.encode()).numbers[self._at] for word in words_]
        of_words = [field.places(number, number + 1) for number in numbers]
        starts = places.near(of_words, distance) if distance else places.side_by_side(of_words)
        return weighed(among(places.articles(self._segment, field, starts), all_of(known)), weight)

    def _restricted(self, node: tree.Restriction) -> Mask:
        """The articles of which a fact is true."""
        self._go_on()
        match node:
            case tree.Who(_, words_):
                return self._named("people", words_)
            case tree.Where(_, names, countries):
                return self._either("sites", names, "site_country", countries)
            case tree.Party(_, names, countries):
                return self._either("groups", names, "party_country", countries)
            case tree.Country(_, countries):
                return self._having("country", countries)
            case tree.When(days):
                return self._between("when", days)
            case tree.Published(days):
                return self._between("published", days)
            case tree.Status(statuses):
                return self._having("status", statuses)
            case tree.Language(code):
                return self._having("language", (code,))
            case tree.Flag(name):
                return self._having("flag", (name,))
            case tree.Mine(name):
                return _made(self._segment, name, self._mine)
            case _:
                raise TypeError(f"not a part of a query: {node!r}")

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
        folded, keys = placed(self._segment.fields, name), placed(self._segment.fields, _KEYS[name])
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

    def _go_on(self) -> None:
        if self._cancelled():
            raise _CancelledError


def _of_term(field: PlacedField, term: str) -> Integers:
    number = field.find(term.encode())
    return field.places(number, number + 1) if number >= 0 else np.zeros(0, np.uint32)
