"""What a new segment is made of, until it is written: new articles as they come, and older segments that are merged into it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from talks_index.search.analysis import WORD
from talks_index.search.arrays import merging
from talks_index.search.arrays.field import Field
from talks_index.search.arrays.inverting import Numbered, Source, inverted
from talks_index.search.document import Document
from talks_index.search.fields import FIELDS

_WHOLE = frozenset(spec.part for spec in FIELDS if spec.whole)
"""The parts of an article whose values are not taken apart into words."""


class ArrayFieldWriter:
    """Gathers new articles and older segments; `add_postings`, by which Whoosh says that all are there, writes them."""

    def __init__(self, path: Path) -> None:
        self.is_closed = False
        self._path = path
        self._words = Numbered()
        self._values = Numbered()
        self._sources: dict[str, Source] = {}
        self._articles = 0
        self._merged: list[tuple[Mapping[str, Field], int, Sequence[int]]] = []

    def take(self, document: Document) -> None:
        """Take in a new article; new ones come after all that are merged."""
        for part, texts in document.items():
            source = self._sources.get(part)
            if source is None:
                source = self._sources[part] = Source()
            for text in texts:
                numbers = [self._values[text]] if part in _WHOLE else [self._words[word] for word in WORD.findall(text)]
                source.add(self._articles, numbers)
        self._articles += 1

    def merge(self, fields: Mapping[str, Field], articles: int, deleted: Sequence[int]) -> None:
        """Take in a segment of so many articles, without the deleted ones."""
        self._merged.append((fields, articles, deleted))

    def add_postings(self, schema: Any, lengths: Any, items: Any) -> None:  # noqa: ARG002 - Whoosh's protocol; it has gathered none
        """Write everything that was taken in."""
        parts = []
        first = 0
        for fields, articles, deleted in self._merged:
            parts.append(merging.Part(fields, articles, merging.renumbered(articles, deleted, first)))
            first += articles - len(deleted)
        parts.append(merging.Part(self._inverted(), self._articles, merging.renumbered(self._articles, (), first)))
        merging.write(self._path, parts)

    def close(self) -> None:
        """Whoosh's protocol."""
        self.is_closed = True

    def _inverted(self) -> dict[str, Field]:
        words, values = list(self._words), list(self._values)
        return {
            spec.name: inverted(
                self._sources.get(spec.part, Source()),
                values if spec.whole else words,
                spec.form,
                positions=spec.places,
                articles=self._articles,
            )
            for spec in FIELDS
        }
