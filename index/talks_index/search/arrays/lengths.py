"""Lengths of fields as Whoosh keeps them: one byte, exact for short ones, on a logarithmic scale for long ones."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from whoosh.util.numeric import byte_to_length, length_to_byte

WORDS = np.array([byte_to_length(code) for code in range(256)], np.int64)
"""For each code the length in words that it stands for."""

_LONGEST = 106_374
"""Words from which on Whoosh keeps its last code."""


def to_bytes(lengths: NDArray[np.int64]) -> NDArray[np.uint8]:
    """The codes of these lengths."""
    return np.where(lengths >= _LONGEST, length_to_byte(_LONGEST), np.searchsorted(WORDS, lengths)).astype(np.uint8)
