"""Whoosh's writer, taking in whole articles instead of postings one by one, and merging segments array by array."""

from __future__ import annotations

from collections.abc import Sequence

from whoosh.codec.base import Segment
from whoosh.index import FileIndex
from whoosh.writing import SegmentWriter

from talks_index.search.arrays.codec import ArrayCodec, opened
from talks_index.search.arrays.gathering import ArrayFieldWriter
from talks_index.search.document import Document

_RATIO = 3
"""A segment is merged with those after it once they hold more than a third of its articles: so there are few, and none is merged often."""


class ArrayWriter:
    """A writer of an index, with the right to write until it commits or cancels."""

    def __init__(self, index: FileIndex) -> None:
        """Raises Whoosh's LockError where another holds that right."""
        codec = ArrayCodec()  # type: ignore[no-untyped-call]  # Whoosh's own says nothing of its types
        # compound: as one file, a segment is copied into memory when it is opened.
        self._whoosh = SegmentWriter(index, codec=codec, compound=False)
        self._arrays: ArrayFieldWriter = self._whoosh.fieldwriter

    def take(self, document: Document) -> None:
        """Take in a new article."""
        self._whoosh.add_document()  # Whoosh counts it; what it holds is ours
        self._arrays.take(document)

    def delete(self, number: int) -> None:
        """Delete an article that was there before, by its number in the whole index."""
        self._whoosh.delete_document(number)

    def commit(self, most: int) -> None:
        """Keep what was done, merging the last segments where they are not much smaller than the one before, to `most` articles at most."""
        self._whoosh.commit(mergetype=lambda _, segments: self._merged(segments, most))

    def cancel(self) -> None:
        """Forget what was done."""
        self._whoosh.cancel()

    def _merged(self, segments: list[Segment], most: int) -> list[Segment]:
        """Take in the last of these segments; returns those that stay as they are. Articles keep the order in which they came."""
        segments = [segment for segment in segments if segment.doc_count()]
        first = _first_to_merge(segments, self._whoosh.doc_count(), most)
        for segment in segments[first:]:
            self._arrays.merge(opened(self._whoosh.storage, segment), segment.doc_count_all(), sorted(segment.deleted_docs()))
            for _ in range(segment.doc_count()):
                self._whoosh.add_document()
        return segments[:first]


def _first_to_merge(segments: Sequence[Segment], new: int, most: int) -> int:
    """The number of the first segment that is to be merged with all that follow it, and with so many new articles."""
    first = len(segments)
    following = new
    for number in reversed(range(len(segments))):
        segment = segments[number]
        small = 0 < segment.doc_count() < _RATIO * following
        if segment.doc_count() + following > most and not _mostly_gone(segment):
            break
        if small or _mostly_gone(segment):
            first = number
        following += segment.doc_count()
    return first


def _mostly_gone(segment: Segment) -> bool:
    """Whether most of a segment is deleted."""
    return int(segment.doc_count()) < int(segment.doc_count_all()) / 2
