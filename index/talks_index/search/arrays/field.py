"""An inverted field: its terms, and for each of them the articles in which it stands, how often, and where."""

from __future__ import annotations

import bisect
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.integer[Any]]
"""Whole numbers, in whatever type holds them."""

GAP = 64
"""Places left free before every text (a title, a body, a name): nothing that is sought side by side or near reaches from one to another."""


@dataclass(frozen=True)
class Field:
    """The postings of one field of a segment. Term number t is `terms[bounds[t]:bounds[t+1]]`; the terms are in the order of their bytes.

    Its articles, by their numbers in the segment, ascending, are `docs[starts[t]:starts[t+1]]`.
    """

    terms: NDArray[np.uint8]
    bounds: Integers
    starts: Integers
    docs: Integers

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

    def articles(self, first: int, end: int) -> Integers:
        """The articles of the terms `first` to `end`, term by term."""
        return self.docs[self.starts[first] : self.starts[end]]

    def frequency(self, number: int) -> int:
        """In how many articles a term stands, deleted ones included."""
        return int(self.starts[number + 1]) - int(self.starts[number])

    @cached_property
    def _text(self) -> memoryview:
        return self.terms.data

    def _at_least(self, term: bytes) -> int:
        return bisect.bisect_left(range(len(self)), term, key=self.term)


@dataclass(frozen=True)
class PlacedField(Field):
    """A field that knows how often, in `counts`, which go with `docs`, and where: term t at `positions[spots[t]:spots[t+1]]`, ascending.

    Every text (a title, a body, a name) begins at least `GAP` places after the end of the one before it. For each article, `lengths` are
    its words, as Whoosh's byte code, and `bases` where its places begin; there is one base more, for the end.
    """

    counts: Integers
    spots: Integers
    positions: Integers
    lengths: NDArray[np.uint8]
    bases: Integers

    def places(self, first: int, end: int) -> Integers:
        """The places of the terms `first` to `end`, term by term."""
        return self.positions[self.spots[first] : self.spots[end]]

    @property
    def words(self) -> int:
        """How many words the field has in all articles together."""
        return len(self.positions)


def all_terms(field: Field) -> list[bytes]:
    """The terms in their order."""
    text = field.terms.tobytes()
    return [text[start:end] for start, end in pairwise(field.bounds.tolist())]


def sizes(bounds: Integers) -> NDArray[np.int64]:
    """How far it is from each of the bounds to the next."""
    wide = bounds.astype(np.int64)
    return wide[1:] - wide[:-1]


def fields_of(arrays: Mapping[str, NDArray[Any]]) -> dict[str, Field]:
    """The fields whose arrays these are, named `field.array`."""
    parts: dict[str, dict[str, NDArray[Any]]] = {}
    for name, array in arrays.items():
        field, _, part = name.partition(".")
        parts.setdefault(field, {})[part] = array
    return {name: (PlacedField if "positions" in part else Field)(**part) for name, part in parts.items()}


def placed(fields: Mapping[str, Field], name: str) -> PlacedField:
    """The field of this name, which has places."""
    field = fields[name]
    if not isinstance(field, PlacedField):
        raise TypeError(f"{name} has no places")
    return field
