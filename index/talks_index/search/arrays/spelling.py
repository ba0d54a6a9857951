"""Words of the index that are spelt nearly as another: letters left out, put in, changed, or two neighbours exchanged."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from talks_index.search.arrays.field import Field, sizes

_BYTES = np.array([1 << (byte % 32) for byte in range(256)], np.uint32)


class Letters:
    """The terms of a field with what lets most of them be ruled out at once: their lengths, and which letters they have."""

    def __init__(self, field: Field) -> None:
        self._field = field
        self._lengths = sizes(field.bounds)
        self._letters = np.bitwise_or.reduceat(_BYTES[field.terms], field.bounds[:-1]) if len(field) else np.zeros(0, np.uint32)

    def near(self, word: bytes, distance: int) -> NDArray[np.int64]:
        """The numbers of the terms that are at most so many edits of bytes away."""
        letters = np.bitwise_or.reduce(_BYTES[np.frombuffer(word, np.uint8)]) if word else np.uint32(0)
        apart = np.bitwise_count(self._letters ^ letters) <= 2 * distance
        likely = np.flatnonzero(apart & (np.abs(self._lengths - len(word)) <= distance))
        return likely[_distances(word, self._spelt(likely), self._lengths[likely], distance) <= distance]

    def _spelt(self, numbers: NDArray[np.int64]) -> NDArray[np.uint8]:
        """The bytes of these terms, a row each, filled up with zeros."""
        lengths = self._lengths[numbers]
        columns = np.arange(int(lengths.max(initial=0)))
        at = np.minimum(self._field.bounds[numbers].astype(np.int64)[:, None] + columns, max(len(self._field.terms) - 1, 0))
        return np.where(columns < lengths[:, None], self._field.terms[at], 0).astype(np.uint8)


def _distances(word: bytes, rows: NDArray[np.uint8], lengths: NDArray[np.int64], most: int) -> NDArray[Any]:
    """How many edits each row is from `word`; where they are more than `most`, any number above it."""
    far = np.int8(most + 1)
    width = rows.shape[1]
    letters = rows.T
    before: list[NDArray[np.int8]] = []
    row = [np.full(len(rows), min(at, far), np.int8) for at in range(width + 1)]
    for i in range(1, len(word) + 1):
        before2, before = before, row
        row = [np.full(len(rows), far, np.int8) for _ in range(width + 1)]
        row[0] = np.full(len(rows), min(i, far), np.int8)
        for j in range(max(1, i - most), min(width, i + most) + 1):
            changed = before[j - 1] + (letters[j - 1] != word[i - 1])
            cost = np.minimum(np.minimum(before[j], row[j - 1]) + np.int8(1), changed)
            if i > 1 and j > 1:
                exchanged = (letters[j - 1] == word[i - 2]) & (letters[j - 2] == word[i - 1])
                cost = np.where(exchanged, np.minimum(cost, before2[j - 2] + np.int8(1)), cost)
            row[j] = np.minimum(cost, far).astype(np.int8)
    return np.stack(row)[lengths, np.arange(len(rows))]
