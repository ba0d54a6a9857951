"""The fields of several segments as those of one, written straight into its file. What was deleted is left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import compress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from talks_index.search.arrays.field import Field, Integers, PlacedField, all_terms, placed, sizes
from talks_index.search.arrays.file import create
from talks_index.search.arrays.inverting import packed

_AT_ONCE = 1 << 21
"""Postings that are in memory at once."""


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

    ranks: NDArray[np.int64]
    """For each of its terms the number of that term in the merged field; for one that is left out, of the next that is not."""

    def __init__(self, part: Part, name: str) -> None:
        self.part = part
        self.field = part.fields[name]
        self.name = name
        self.kept = part.kept[self.field.docs]
        self.frequencies = _summed(self.kept, self.field.starts)

    def rank(self, ranks: Mapping[bytes, int]) -> None:
        """Learn the numbers of the merged terms."""
        known = [ranks[term] for term in self.terms()]
        self.ranks = np.array([*known, len(ranks)])[np.cumsum(self.frequencies > 0) - (self.frequencies > 0)]

    def terms(self) -> list[bytes]:
        """The terms that stay."""
        return list(compress(all_terms(self.field), self.frequencies > 0))

    def stretch(self, first: int, end: int) -> tuple[slice, slice]:
        """Its terms, and their postings, whose numbers in the merged field are `first` to `end`."""
        start, stop = (int(at) for at in np.searchsorted(self.ranks, (first, end)))
        return slice(start, stop), slice(int(self.field.starts[start]), int(self.field.starts[stop]))

    def ranked(self, terms: slice) -> NDArray[np.int64]:
        """For each posting of these terms the number of its term in the merged field."""
        return np.repeat(self.ranks[terms], sizes(self.field.starts[terms.start : terms.stop + 1]))


class _Merge:
    """The merging of one field: first how much there will be of it, then the arrays themselves."""

    def __init__(self, sources: Sequence[_Source], articles: int) -> None:
        self._sources = sources
        self._articles = articles
        terms = [source.terms() for source in sources]
        merged = sorted(set().union(*terms)) if len(terms) > 1 else terms[0]
        ranks = {term: number for number, term in enumerate(merged)}
        for source in sources:
            source.rank(ranks)
        self._terms, self._bounds = packed(merged)
        self._starts = self._bounded([source.frequencies for source in sources])

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
        """Fill the arrays, a number of terms at a time."""
        arrays["terms"][:], arrays["bounds"][:], arrays["starts"][:] = self._terms, self._bounds, self._starts
        for first, end in self._stretches():
            self._fill_postings(arrays, first, end)

    def _fill_postings(self, arrays: Mapping[str, NDArray[Any]], first: int, end: int) -> None:
        to = slice(self._starts[first], self._starts[end])
        ranks, docs = [], []
        for source in self._sources:
            terms, postings = source.stretch(first, end)
            kept = source.kept[postings]
            ranks.append(source.ranked(terms)[kept])
            docs.append(source.part.renumbered[source.field.docs[postings][kept]])
        arrays["docs"][to] = np.concatenate(docs)[np.argsort(np.concatenate(ranks), kind="stable")]

    def _bounded(self, amounts: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
        """Where each merged term begins, when so much comes from each term of each source."""
        bounds = np.zeros(len(self._bounds), np.int64)
        for source, amount in zip(self._sources, amounts, strict=True):
            stay = source.frequencies > 0
            bounds[source.ranks[stay] + 1] += amount[stay]
        return np.cumsum(bounds)

    def _stretches(self) -> Iterator[tuple[int, int]]:
        """The terms in stretches of not too many postings."""
        load = self._load()
        first = 0
        while first < len(load) - 1:
            end = max(int(np.searchsorted(load, load[first] + _AT_ONCE, "right")) - 1, first + 1)
            yield first, end
            first = end

    def _load(self) -> NDArray[np.int64]:
        return self._starts


class _PlacedMerge(_Merge):
    """The merging of one field with places."""

    def __init__(self, sources: Sequence[_Source], articles: int) -> None:
        super().__init__(sources, articles)
        self._fields = [placed(source.part.fields, source.name) for source in sources]
        occurrences = [
            _summed(np.where(source.kept, field.counts, 0), field.starts) for source, field in zip(sources, self._fields, strict=True)
        ]
        self._spots = self._bounded(occurrences)

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
        """Fill the arrays: what is held of every article, then the postings."""
        extents = np.zeros(self._articles, np.int64)
        for source, field in zip(self._sources, self._fields, strict=True):
            kept = source.part.kept
            to = source.part.renumbered[kept]
            arrays["lengths"][to] = field.lengths[kept]
            extents[to] = sizes(field.bases)[kept]
        self._bases = np.concatenate(([0], np.cumsum(extents)))
        arrays["bases"][:], arrays["spots"][:] = self._bases, self._spots
        super().fill(arrays)

    def _fill_postings(self, arrays: Mapping[str, NDArray[Any]], first: int, end: int) -> None:
        ranks, docs, counts, places = [], [], [], []
        for source, field in zip(self._sources, self._fields, strict=True):
            terms, postings = source.stretch(first, end)
            kept, many, old = source.kept[postings], field.counts[postings], field.docs[postings]
            new = source.part.renumbered[old]
            # Every place moves as far as the beginning of its article does.
            moved = field.places(terms.start, terms.stop) + np.repeat(self._bases[new] - field.bases[old], many)
            ranks.append(source.ranked(terms)[kept])
            docs.append(new[kept])
            counts.append(many[kept])
            places.append(moved[np.repeat(kept, many)])
        all_ranks, all_counts = np.concatenate(ranks), np.concatenate(counts)
        order = np.argsort(all_ranks, kind="stable")
        to = slice(self._starts[first], self._starts[end])
        arrays["docs"][to], arrays["counts"][to] = np.concatenate(docs)[order], all_counts[order]
        order = np.argsort(np.repeat(all_ranks, all_counts), kind="stable")
        arrays["positions"][self._spots[first] : self._spots[end]] = np.concatenate(places)[order]

    def _load(self) -> NDArray[np.int64]:
        return self._spots


def _summed(amounts: NDArray[Any], starts: Integers) -> NDArray[np.int64]:
    """The sum of the amounts, which go with the postings, over those of each term."""
    return sizes(np.concatenate(([0], np.cumsum(amounts, dtype=np.int64)))[starts])
