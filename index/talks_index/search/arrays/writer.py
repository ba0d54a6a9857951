"""Whoosh's writer, taking in whole articles instead of postings one by one, and merging segments array by array."""

from __future__ import annotations

from whoosh.codec.base import Segment
from whoosh.index import FileIndex
from whoosh.writing import SegmentWriter

from talks_index.search.arrays.codec import ArrayCodec, ArrayFieldWriter, opened
from talks_index.search.document import Document

_RATIO = 3
"""A segment is merged with those after it once they hold together more than a third of its articles: so there are few, and none is
merged often."""


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
        first = len(segments)
        together = self._whoosh.doc_count()
        if not together and segments:  # nothing is new: this is for merging alone
            first, together = first - 1, segments[-1].doc_count()
        while first and _worth(segments[first - 1], together, most):
            first -= 1
            together += segments[first].doc_count()
        if len(segments[first:]) == 1 and not self._whoosh.doc_count() and not segments[first].has_deletions():
            return segments
        for segment in segments[first:]:
            self._arrays.merge(opened(self._whoosh.storage, segment), segment.doc_count_all(), sorted(segment.deleted_docs()))
            for _ in range(segment.doc_count()):
                self._whoosh.add_document()
        return segments[:first]


def _worth(segment: Segment, following: int, most: int) -> bool:
    """Whether a segment is to be merged with so many articles that come after it, or for its own sake: most of it is deleted."""
    left = int(segment.doc_count())
    return (left < _RATIO * following and left + following <= most) or _mostly_gone(segment)


def _mostly_gone(segment: Segment) -> bool:
    """Whether most of a segment is deleted."""
    return int(segment.doc_count()) < int(segment.doc_count_all()) / 2
