"""An inverted field: its terms, and for each of them the articles in which it stands, how often, and where."""

from __future__ import annotations

import bisect
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int32]
"""Numbers of articles within a segment, ascending."""

Positions = NDArray[np.uint32]
"""Places of words in a segment's field, ascending. Every text begins at least `GAP` places after the end of the one before it."""

GAP = 64
"""Places left free before every text (a title, a body, a name): nothing that is sought side by side or near reaches from one to another."""


@dataclass(frozen=True)
class Field:
    """The postings of one field of a segment. Term number t is `terms[bounds[t]:bounds[t+1]]`; the terms are in the order of their bytes.

    Its articles are `docs[starts[t]:starts[t+1]]`. A field with positions also has `counts` (how often, article by article), the places
    `positions[spots[t]:spots[t+1]]`, for every article its `lengths` (words, as Whoosh's byte code) and `bases`, where its places begin.
    """

    terms: NDArray[np.uint8]
    bounds: NDArray[np.uint32]
    starts: NDArray[np.uint32]
    docs: Numbers
    counts: NDArray[Any] | None = None
    spots: NDArray[np.uint32] | None = None
    positions: Positions | None = None
    lengths: NDArray[np.uint8] | None = None
    bases: NDArray[np.uint32] | None = None

    def __len__(self) -> int:
        """How many different terms there are."""
        return len(self.bounds) - 1

    def term(self, number: int) -> bytes:
        """A term, as UTF-8."""
        return bytes(self._text[self.bounds[number] : self.bounds[number + 1]])

    def find(self, term: bytes) -> int:
        """The number of a term; -1 where it is not there."""
        at = self._at_least(term)
        return at if at < len(self) and self.term(at) == term else -1

    def beginning(self, prefix: bytes) -> tuple[int, int]:
        """The numbers of the terms that begin so: from the first up to, not including, the second."""
        after = prefix.rstrip(b"\xff")
        return self._at_least(prefix), self._at_least(after[:-1] + bytes([after[-1] + 1])) if after else len(self)

    def articles(self, first: int, end: int) -> Numbers:
        """The articles of the terms `first` to `end`, term by term."""
        return self.docs[self.starts[first] : self.starts[end]]

    def places(self, first: int, end: int) -> Positions:
        """The places of the terms `first` to `end`, term by term. Only of a field with positions."""
        assert self.positions is not None
        assert self.spots is not None
        return self.positions[self.spots[first] : self.spots[end]]

    def frequency(self, number: int) -> int:
        """In how many articles a term stands, deleted ones included."""
        return int(self.starts[number + 1]) - int(self.starts[number])

    @property
    def words(self) -> int:
        """How many words the field has in all articles together."""
        return 0 if self.positions is None else len(self.positions)

    @cached_property
    def _text(self) -> memoryview:
        return memoryview(self.terms)

    def _at_least(self, term: bytes) -> int:
        return bisect.bisect_left(range(len(self)), term, key=self.term)


def all_terms(field: Field) -> list[bytes]:
    """The terms in their order."""
    text, bounds = field.terms.tobytes(), field.bounds.tolist()
    return [text[start:end] for start, end in zip(bounds, bounds[1:], strict=False)]


def fields_of(arrays: Mapping[str, NDArray[Any]]) -> dict[str, Field]:
    """The fields whose arrays these are, named `field.array`."""
    parts: dict[str, dict[str, NDArray[Any]]] = {}
    for name, array in arrays.items():
        field, _, part = name.partition(".")
        parts.setdefault(field, {})[part] = array
    return {name: Field(**part) for name, part in parts.items()}


def arrays_of(name: str, field: Field) -> dict[str, NDArray[Any]]:
    """The arrays of a field by the names that `fields_of` reads."""
    parts = {part.name: getattr(field, part.name) for part in fields(field)}
    return {f"{name}.{part}": array for part, array in parts.items() if array is not None}
