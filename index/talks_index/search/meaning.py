"""What is answered to a query: what it says, or where nothing does, what it may have meant."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from talks_index.model import Mine, Order
from talks_index.search.answer import Found, answer
from talks_index.search.arrays.snapshot import Snapshot
from talks_index.search.fields import FACTS, FOLDED
from talks_index.search.query import Query
from talks_index.search.query.spelling import respellings

_FIELDS = (*FOLDED, *FACTS)


def answered(
    snapshot: Snapshot, query: Query, limit: int, cancelled: Callable[[], bool], *, order: Order, facets: bool, mine: Mine
) -> Found:
    """What answers the query, or where nothing does, what it may have meant."""
    found = answer(snapshot, query.node, limit, cancelled, order=order, facets=facets, mine=mine)
    if found.total or not query.parts:
        return found
    for respelled in respellings(query, Vocabulary(snapshot)):
        if cancelled():
            break
        other = answer(snapshot, respelled.node, limit, cancelled, order=order, facets=facets, mine=mine)
        if other.total:
            return replace(other, respelled=respelled)
    return found


class Vocabulary:
    """The folded words of titles, bodies and facts. A word's articles are counted in the field in which it has the most."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot

    def count(self, folded: str, *, open: bool) -> int:  # noqa: A002 - the word for it in `tree.Vocabulary`
        """In how many articles the word stands, or, where `open`, how many words begin so."""
        word = folded.encode()
        if not open:
            return max(self._snapshot.term(name, word).frequency for name in _FIELDS)
        beginnings = (segment.fields[name].beginning(word) for segment in self._snapshot.segments for name in _FIELDS)
        return sum(end - first for first, end in beginnings)

    def near(self, folded: str, distance: int) -> Iterable[tuple[str, int]]:
        """The words at most `distance` edits away, each with the number of its articles."""
        found: dict[str, int] = {}
        for name in _FIELDS:
            counts: dict[str, int] = {}
            for segment in self._snapshot.segments:
                field = segment.fields[name]
                for number in segment.letters(name).near(folded, distance):
                    word = field.term(number).decode()
                    counts[word] = counts.get(word, 0) + field.frequency(number)
            found |= {word: max(count, found.get(word, 0)) for word, count in counts.items()}
        return found.items()
