"""Words of the index that are spelt nearly as another: letters left out, put in, changed, or two neighbours exchanged."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from talks_index.search.arrays.field import Field, sizes
from talks_index.search.query.edits import within

_BYTES = np.array([1 << (byte % 32) for byte in range(256)], np.uint32)


class Letters:
    """The terms of a field with what lets most of them be ruled out at once: their lengths, and which letters they have."""

    def __init__(self, field: Field) -> None:
        self._field = field
        self._lengths = sizes(field.bounds)
        terms, starts = field.terms, field.bounds[:-1]
        if not len(field):
            starts = starts[:0]
        self._letters = np.bitwise_or.reduceat(_BYTES[terms], starts)
        self._ascii = np.maximum.reduceat(terms, starts) < 0x80
        self._characters = np.add.reduceat((terms & 0xC0) != 0x80, starts, dtype=np.int64)

    def near(self, word: str, distance: int) -> list[int]:
        """The numbers of the terms that are at most so many edits of letters away (`edits.within`)."""
        text = word.encode()
        letters = np.bitwise_or.reduce(_BYTES[np.frombuffer(text, np.uint8)]) if text else np.uint32(0)
        apart = np.bitwise_count(self._letters ^ letters)
        long = np.abs(self._characters - len(word)) <= distance
        plain = self._ascii if word.isascii() else np.zeros(len(self._field), np.bool_)
        # An edit takes away one letter and brings another, each of one byte, or else of up to four.
        likely = np.flatnonzero(plain & long & (apart <= 2 * distance))
        near = likely[_distances(text, self._spelt(likely), self._lengths[likely], distance) <= distance].tolist()
        others = np.flatnonzero(~plain & long & (apart <= 8 * distance)).tolist()
        return [*near, *(number for number in others if within(word, self._field.term(number).decode(), distance))]

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
