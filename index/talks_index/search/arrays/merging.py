"""The fields of several segments as those of one, written straight into its file. What was deleted is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, compress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from talks_index.search.arrays.field import Field, Integers, PlacedField, all_terms, sizes
from talks_index.search.arrays.file import create
from talks_index.search.arrays.inverting import packed

_AT_ONCE = 1 << 21
"""Postings, or places, that are moved at once."""

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Part:
    """A segment that is merged: its fields, how many articles it has, and the new number of each, -1 for those that are left out."""

    fields: Mapping[str, Field]
    articles: int
    renumbered: NDArray[np.int32]

    @cached_property
    def kept(self) -> NDArray[np.bool_]:
        """Which articles stay."""
        return self.renumbered >= 0


def renumbered(articles: int, deleted: Sequence[int], first: int) -> NDArray[np.int32]:
    """New numbers from `first` on for all articles of a segment but the deleted ones, which get -1."""
    kept = np.ones(articles, np.bool_)
    kept[list(deleted)] = False
    return np.where(kept, first + np.cumsum(kept) - 1, -1).astype(np.int32)


def write(path: Path, parts: Sequence[Part]) -> None:
    """One file of arrays with the articles of all parts, in their order; all parts have the same fields. Raises OSError."""
    articles = sum(int(part.kept.sum()) for part in parts)
    merges: dict[str, _Merge] = {}
    for name, field in parts[0].fields.items():
        kind = _PlacedMerge if isinstance(field, PlacedField) else _Merge
        merges[name] = kind([_Source(part, name) for part in parts], articles)
    arrays = create(path, articles, {f"{name}.{array}": size for name, merge in merges.items() for array, size in merge.room().items()})
    for name, merge in merges.items():
        merge.fill({array: arrays[f"{name}.{array}"] for array in merge.room()})


class _Source:
    """One field of one part, seen from the merge."""

    def __init__(self, part: Part, name: str) -> None:
        self.part = part
        self.field = part.fields[name]
        self.kept = part.kept[self.field.docs]
        self.frequencies = _summed(self.kept, self.field.starts)
        self.stay = self.frequencies > 0
        """Which of its terms stay: those of which a posting does."""

    def terms(self) -> list[bytes]:
        """The terms that stay."""
        return list(compress(all_terms(self.field), self.stay))

    def stretches(self, load: Integers) -> Iterator[slice]:
        """All terms in stretches of not too many postings, or places, which begin at `load`."""
        first = 0
        while first < len(self.field):
            end = max(int(np.searchsorted(load, int(load[first]) + _AT_ONCE, "right")) - 1, first + 1)
            yield slice(first, end)
            first = end


class _Merge:
    """The merging of one field: first how much there will be of it, then the arrays themselves."""

    def __init__(self, sources: Sequence[_Source], articles: int) -> None:
        self._sources = sources
        self._articles = articles
        terms = [source.terms() for source in sources]
        # Sorting lists that are sorted already, end to end, takes no longer than going through them.
        merged = list(dict.fromkeys(sorted(chain.from_iterable(terms)))) if len(terms) > 1 else terms[0]
        numbers = {term: number for number, term in enumerate(merged)}
        self._numbers = [np.array([numbers[term] for term in known], np.int64) for known in terms]
        self._terms, self._bounds = packed(merged)
        self._starts, self._to = self._placed([source.frequencies for source in sources])

    def room(self) -> dict[str, tuple[np.dtype[Any], int]]:
        """The types and lengths of the arrays."""
        number: np.dtype[Any] = np.dtype(np.uint32)
        return {
            "terms": (np.dtype(np.uint8), len(self._terms)),
            "bounds": (number, len(self._bounds)),
            "starts": (number, len(self._starts)),
            "docs": (np.dtype(np.int32), int(self._starts[-1])),
        }

    def fill(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Fill the arrays."""
        arrays["terms"][:], arrays["bounds"][:], arrays["starts"][:] = self._terms, self._bounds, self._starts
        for source, to in zip(self._sources, self._to, strict=True):
            for stretch in source.stretches(source.field.starts):
                postings = slice(source.field.starts[stretch.start], source.field.starts[stretch.stop])
                kept = source.kept[postings]
                places = _places(to[stretch], source.frequencies[stretch])
                arrays["docs"][places] = source.part.renumbered[source.field.docs[postings][kept]]
                self._fill_counts(arrays, source, postings, kept, places)

    def _fill_counts(self, arrays: Mapping[str, NDArray[Any]], source: _Source, postings: slice, kept: Mask, places: Integers) -> None:
        """Fill what else there is of some postings of a source; where they go is `places`."""

    def _placed(self, amounts: Sequence[NDArray[np.int64]]) -> tuple[NDArray[np.int64], list[NDArray[np.int64]]]:
        """Where each merged term begins, and where what comes from each term of each source begins, when it is so much."""
        bounds = np.zeros(len(self._bounds), np.int64)
        for source, numbers, amount in zip(self._sources, self._numbers, amounts, strict=True):
            bounds[numbers + 1] += amount[source.stay]
        np.cumsum(bounds, out=bounds)
        free = bounds.copy()
        to = []
        for source, numbers, amount in zip(self._sources, self._numbers, amounts, strict=True):
            begins = np.zeros(len(amount), np.int64)
            begins[source.stay] = free[numbers]
            free[numbers] += amount[source.stay]
            to.append(begins)
        return bounds, to


class _PlacedMerge(_Merge):
    """The merging of one field with places."""

    def __init__(self, sources: Sequence[_Source], articles: int) -> None:
        super().__init__(sources, articles)
        self._fields = [_with_places(source.field) for source in sources]
        self._occurrences = [
            _summed(np.where(source.kept, field.counts, 0), field.starts) for source, field in zip(sources, self._fields, strict=True)
        ]
        self._spots, self._places_to = self._placed(self._occurrences)

    def room(self) -> dict[str, tuple[np.dtype[Any], int]]:
        """The types and lengths of the arrays."""
        number: np.dtype[Any] = np.dtype(np.uint32)
        return super().room() | {
            "counts": (max((field.counts.dtype for field in self._fields), key=lambda dtype: dtype.itemsize), int(self._starts[-1])),
            "spots": (number, len(self._spots)),
            "positions": (number, int(self._spots[-1])),
            "lengths": (np.dtype(np.uint8), self._articles),
            "bases": (number, self._articles + 1),
        }

    def fill(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Fill the arrays: what is held of every article, the postings, and the places."""
        super().fill(arrays)
        extents = np.zeros(self._articles, np.int64)
        for source, field in zip(self._sources, self._fields, strict=True):
            kept = source.part.kept
            new = source.part.renumbered[kept]
            arrays["lengths"][new] = field.lengths[kept]
            extents[new] = sizes(field.bases)[kept]
        bases = _begins(extents)
        arrays["bases"][:], arrays["spots"][:] = bases, self._spots
        for source, field, occurrences, to in zip(self._sources, self._fields, self._occurrences, self._places_to, strict=True):
            # Every place moves as far as the beginning of its article does.
            shifts = bases[source.part.renumbered] - field.bases[:-1]
            for stretch in source.stretches(field.spots):
                postings = slice(field.starts[stretch.start], field.starts[stretch.stop])
                counts = field.counts[postings]
                moved = field.places(stretch.start, stretch.stop) + np.repeat(shifts[field.docs[postings]], counts)
                arrays["positions"][_places(to[stretch], occurrences[stretch])] = moved[np.repeat(source.kept[postings], counts)]

    def _fill_counts(self, arrays: Mapping[str, NDArray[Any]], source: _Source, postings: slice, kept: Mask, places: Integers) -> None:
        arrays["counts"][places] = _with_places(source.field).counts[postings][kept]


def _with_places(field: Field) -> PlacedField:
    if not isinstance(field, PlacedField):
        raise TypeError("a field has places in one part and not in another")
    return field


def _begins(amounts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Where each of these begins when they follow each other, and where all end."""
    return np.concatenate((np.zeros(1, np.int64), np.cumsum(amounts)))


def _places(begins: Integers, amounts: Integers) -> NDArray[np.int64]:
    """As many places in a row from each beginning on as the amounts say."""
    before = np.cumsum(amounts) - amounts
    return np.repeat(begins - before, amounts) + np.arange(int(amounts.sum()))


def _summed(amounts: NDArray[Any], starts: Integers) -> NDArray[np.int64]:
    """The sum of the amounts, which go with the postings, over those of each term."""
    return sizes(_begins(amounts.astype(np.int64))[starts])
