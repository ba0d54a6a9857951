"""How many of the articles that answer have each value of an exact field, and how a value is mostly written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import numpy as np

from talks_index.search.arrays.field import sizes
from talks_index.search.arrays.snapshot import Mask, Segment

_CANDIDATES = 200
"""Values of a segment that are looked at: what is among the first dozen in all is among so many in each, or near enough to it."""


def counted(found: Iterable[tuple[Segment, Mask]], name: str) -> Counter[str]:
    """The most frequent values of a field, with the number of articles that answer and have it."""
    found = list(found)
    counts = []
    candidates: set[bytes] = set()
    for segment, mask in found:
        field = segment.fields[name]
        # Where, among the postings of articles that answer, those of each term begin.
        many = sizes(np.searchsorted(np.flatnonzero(mask[field.docs]), field.starts))
        counts.append(many)
        most = np.argpartition(many, -_CANDIDATES)[-_CANDIDATES:] if len(many) > _CANDIDATES else np.arange(len(many))
        candidates.update(field.term(int(number)) for number in most if many[number])
    total: Counter[str] = Counter()
    for (segment, _), many in zip(found, counts, strict=True):
        for term in sorted(candidates):
            number = segment.fields[name].find(term)
            if number >= 0 and many[number]:
                total[term.decode()] += int(many[number])
    return total


def usual(segments: Iterable[Segment], name: str, beginning: str) -> str:
    """Of the values of a field that begin so, the one that most articles have, whether they answer or not; the first of those that tie."""
    counts: Counter[str] = Counter()
    for segment in segments:
        field = segment.fields[name]
        for number in range(*field.beginning(beginning.encode())):
            counts[field.term(number).decode()] += field.frequency(number)
    return min(counts, key=lambda value: (-counts[value], value))
