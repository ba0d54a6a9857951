"""A query put to a Whoosh searcher: which articles answer, best first."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from whoosh.matching.mcore import ListMatcher, Matcher, NullMatcher
from whoosh.query.compound import And, Or
from whoosh.query.positional import Phrase as WhooshPhrase
from whoosh.query.qcore import Query as WhooshQuery
from whoosh.query.terms import Term
from whoosh.reading import IndexReader
from whoosh.searching import SearchContext, Searcher

from talks_index.search.query import Phrase, Query, Word
from talks_index.search.query.query import Part
from talks_index.search.schema import FACTS, FOLDED, STEMS

_OFTEN = 64
"""Articles, or words, between two looks at whether the search was cancelled."""


@dataclass(frozen=True, slots=True)
class Found:
    """How many articles answer, and the ids and scores of the first of them, best first."""

    total: int
    best: tuple[tuple[str, float], ...]


def answer(searcher: Searcher, query: Query, limit: int, cancelled: Callable[[], bool]) -> Found:
    """The articles in which every part of `query` occurs, the better score first, the newer where scores tie.

    When `cancelled` becomes true the search ends with what it has.
    """
    found = list(_matches(searcher, _translated(query, cancelled), cancelled))
    reader = searcher.reader()
    best = heapq.nlargest(limit, found)
    return Found(len(found), tuple((reader.stored_fields(number)["id"], score) for score, _, number in best))


def _matches(searcher: Searcher, query: WhooshQuery, cancelled: Callable[[], bool]) -> Iterator[tuple[float, int, int]]:
    """Score, day and number of every article that matches."""
    context = SearchContext(weighting=searcher.weighting)
    for segment, offset in searcher.leaf_searchers():
        if segment.reader().doc_count_all() == 0:
            continue  # an index of nothing has one segment that cannot be read
        newest = segment.reader().column_reader("newest")
        matcher = query.matcher(segment, context)
        seen = 0
        while matcher.is_active():
            if seen % _OFTEN == 0 and cancelled():
                return
            seen += 1
            number = matcher.id()
            yield matcher.score(), newest[number], offset + number
            matcher.next()


class _BeginsWith(WhooshQuery):
    """Articles with a word that begins so, all with the same score: Whoosh's own makes one matcher a word, which does not scale."""

    def __init__(self, field: str, beginning: str, score: float, cancelled: Callable[[], bool]) -> None:
        self.boost = score
        self._field = field
        self._beginning = beginning
        self._cancelled = cancelled

    def estimate_size(self, ixreader: IndexReader) -> int:
        """At most so many articles match; Whoosh lets the part with the fewest lead."""
        return int(ixreader.doc_count_all())

    def matcher(self, searcher: Searcher, context: SearchContext | None = None) -> Matcher:  # noqa: ARG002 - Whoosh's protocol
        """The matcher for one segment."""
        numbers: set[int] = set()
        reader = searcher.reader()
        for at, word in enumerate(reader.expand_prefix(self._field, self._beginning)):
            if at % _OFTEN == 0 and self._cancelled():
                break
            numbers.update(reader.postings(self._field, word).all_ids())
        return ListMatcher(sorted(numbers), all_weights=self.boost) if numbers else NullMatcher()


def _translated(query: Query, cancelled: Callable[[], bool]) -> WhooshQuery:
    return And([_part(part, cancelled) for part in query.parts])


def _part(part: Part, cancelled: Callable[[], bool]) -> WhooshQuery:
    if isinstance(part, Phrase):
        return Or([WhooshPhrase(field, [word.stem for word in part.words], boost=weight) for field, weight in STEMS.items()])
    return Or([*_closed(part), *(_open(part, cancelled) if part.open else ())])


def _closed(word: Word) -> list[WhooshQuery]:
    stems = [Term(field, word.stem, boost=weight) for field, weight in STEMS.items()]
    return [*stems, *(Term(field, word.folded, boost=weight) for field, weight in FACTS.items())]


def _open(word: Word, cancelled: Callable[[], bool]) -> list[WhooshQuery]:
    return [_BeginsWith(field, word.folded, weight, cancelled) for field, weight in {**FOLDED, **FACTS}.items()]
