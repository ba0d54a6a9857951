"""A query's tree put to an open index: which articles answer, the best of them, and what they have in common."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, get_args

import numpy as np
from numpy.typing import NDArray

from talks_index.language.shape.searching import MineName
from talks_index.model import NOTHING_READ, Facet, FacetName, FacetValue, Mine, Order
from talks_index.search.arrays.best import best
from talks_index.search.arrays.facets import counted, usual
from talks_index.search.arrays.field import Integers
from talks_index.search.arrays.match import Match
from talks_index.search.arrays.snapshot import Mask, Segment, Snapshot
from talks_index.search.document import LABEL
from talks_index.search.evaluating import CancelledError, Evaluator
from talks_index.search.query import Query, tree
from talks_index.search.restricting import marked

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
            match = Evaluator(snapshot, at, cancelled, mine).match(node)
            mask = match.mask if segment.live is None else match.mask & segment.live
            articles = np.flatnonzero(mask)
            keys.append([*_keys(segment, match, articles, order), articles + segment.first])
        except CancelledError:
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
            values = tuple(_people(counts.most_common(), [segment for segment, _ in found]))
        else:
            values = tuple(FacetValue(value, count) for value, count in counts.most_common(_SHOWN))
        yield Facet(name, values)
    mine_counts = ((name, sum(int((mask & marked(segment, name, mine)).sum()) for segment, mask in found)) for name in get_args(MineName))
    yield Facet("mine", tuple(FacetValue(name, count) for name, count in mine_counts if count))


def _people(counts: Iterable[tuple[str, int]], segments: Iterable[Segment]) -> Iterator[FacetValue]:
    """Names with the same key as one, written as in most articles, so that narrowing a search does not change how it is written."""
    people: Counter[str] = Counter()
    for value, count in counts:
        people[value.partition(LABEL)[0]] += count
    for key, count in people.most_common(_SHOWN):
        yield FacetValue(usual(segments, _FACETS["person"], key + LABEL).partition(LABEL)[2], count)
