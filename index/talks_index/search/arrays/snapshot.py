"""An open index: its segments as arrays, without what was deleted, and what is known of all of them together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from math import log
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.base import Segment as WhooshSegment
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, FileIndex

from talks_index.search.arrays.bm25 import norms
from talks_index.search.arrays.codec import opened
from talks_index.search.arrays.field import Field, placed, sizes
from talks_index.search.arrays.spelling import Letters

Mask = NDArray[np.bool_]
"""For each article of a segment, whether it answers."""

_ATTEMPTS = 3
"""Times that opening is tried while files are replaced."""

_REMEMBERED = 10_000
"""Terms whose places in the segments are remembered."""


class Segment:
    """A segment: its fields, how many articles it has (deleted ones included), and the number of its first in the whole index."""

    def __init__(self, fields: Mapping[str, Field], articles: int, deleted: set[int], first: int) -> None:
        self.fields = fields
        self.articles = articles
        self.first = first
        self.live: Mask | None = None
        if deleted:
            self.live = np.ones(articles, np.bool_)
            self.live[list(deleted)] = False
        self._columns: dict[str, NDArray[np.int64]] = {}
        self._intervals: dict[str, NDArray[np.int64]] = {}
        self._letters: dict[str, Letters] = {}

    def column(self, name: str) -> NDArray[np.int64]:
        """For each article the value of an exact field of numbers, 0 where it has none."""
        known = self._columns.get(name)
        if known is None:
            field = self.fields[name]
            known = np.zeros(self.articles, np.int64)
            known[field.docs] = np.repeat(numbers(field, 8)[:, 0], sizes(field.starts))
            self._columns[name] = known
        return known

    def intervals(self, name: str) -> NDArray[np.int64]:
        """For each posting of an exact field of days its first and its last day."""
        known = self._intervals.get(name)
        if known is None:
            field = self.fields[name]
            known = self._intervals[name] = np.repeat(numbers(field, 8), sizes(field.starts), axis=0)
        return known

    def letters(self, name: str) -> Letters:
        """The terms of a field by their letters."""
        known = self._letters.get(name)
        if known is None:
            known = self._letters[name] = Letters(self.fields[name])
        return known

    @cached_property
    def of_id(self) -> NDArray[np.int64]:
        """For each article the number of its id among the terms of `id`."""
        field = self.fields["id"]
        known = np.zeros(self.articles, np.int64)
        known[field.docs] = np.arange(len(field))
        return known

    def id(self, article: int) -> str:
        """The id of an article."""
        return self.fields["id"].term(int(self.of_id[article])).decode()


class Term(NamedTuple):
    """A term: its number in each segment (-1 where it is not), in how many articles it stands, and its inverse document frequency.

    Articles that were deleted count until their segment is merged, as everywhere in Whoosh.
    """

    numbers: tuple[int, ...]
    frequency: int
    idf: float


class Snapshot:
    """The index as it was when it was opened. It may be used by several threads at once."""

    def __init__(self, storage: FileStorage) -> None:
        """Raises what Whoosh, the system or `file` raise where the index is not whole."""
        self.segments: list[Segment] = []
        self.articles = 0
        for segment, fields in _opened(storage):
            self.segments.append(Segment(fields, segment.doc_count_all(), set(segment.deleted_docs()), self.articles))
            self.articles += segment.doc_count_all()
        self._terms: dict[tuple[str, bytes], Term] = {}
        self._norms: dict[tuple[int, str], NDArray[np.float64]] = {}

    @property
    def live(self) -> int:
        """How many articles there are that are not deleted."""
        return sum(segment.articles if segment.live is None else int(segment.live.sum()) for segment in self.segments)

    def term(self, field: str, term: bytes) -> Term:
        """Where a term is, and how much it tells."""
        known = self._terms.get((field, term))
        if known is None:
            if len(self._terms) > _REMEMBERED:
                self._terms.clear()
            numbers = tuple(segment.fields[field].find(term) for segment in self.segments)
            found = zip(self.segments, numbers, strict=True)
            frequency = sum(segment.fields[field].frequency(number) for segment, number in found if number >= 0)
            idf = log(self.articles / (frequency + 1)) + 1 if self.articles else 0.0
            known = self._terms[field, term] = Term(numbers, frequency, idf)
        return known

    def norms(self, at: int, field: str) -> NDArray[np.float64]:
        """For each article of a segment what BM25F makes of the length of a field beside the average of all articles."""
        known = self._norms.get((at, field))
        if known is None:
            words = sum(placed(segment.fields, field).words for segment in self.segments)
            table = norms(words / (self.articles or 1) or 1)
            known = self._norms[at, field] = table[placed(self.segments[at].fields, field).lengths]
        return known

    def number(self, article_id: str) -> int | None:
        """The number of an article in the whole index, None where it is not there."""
        for segment in self.segments:
            field = segment.fields["id"]
            at = field.find(article_id.encode())
            if at >= 0:
                for article in field.articles(at, at + 1):
                    if segment.live is None or segment.live[article]:
                        return segment.first + int(article)
        return None

    def ids(self) -> set[str]:
        """The ids of all articles that are not deleted."""
        return {segment.id(article) for segment in self.segments for article in np.flatnonzero(everything(segment)).tolist()}


def _opened(storage: FileStorage) -> list[tuple[WhooshSegment, Mapping[str, Field]]]:
    """The segments of the newest commit."""
    for _ in range(_ATTEMPTS - 1):
        try:
            return [(segment, opened(storage, segment)) for segment in _listed(storage)]
        except OSError:
            continue  # a writer has just committed, and taken away the files that were merged
    return [(segment, opened(storage, segment)) for segment in _listed(storage)]


def _listed(storage: FileStorage) -> list[WhooshSegment]:
    segments: list[WhooshSegment] = TOC.read(storage, FileIndex(storage).indexname).segments
    return segments


def everything(segment: Segment) -> Mask:
    """All articles of a segment that are not deleted."""
    return np.ones(segment.articles, np.bool_) if segment.live is None else segment.live


def numbers(field: Field, digits: int) -> NDArray[np.int64]:
    """The terms of an exact field, each a row of numbers with so many digits."""
    if not len(field):
        return np.zeros((0, 2), np.int64)
    shaped = field.terms.reshape(len(field), -1, digits).astype(np.int64) - ord("0")
    return np.asarray(shaped @ 10 ** np.arange(digits - 1, -1, -1))
