"""BM25F in the very steps in which Whoosh reckons it, so that scores are the same to the last digit."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from talks_index.search.arrays.field import Integers
from talks_index.search.arrays.lengths import WORDS

_B = 0.75
_K1 = 1.2
"""The parameters, as Whoosh has them."""


def norms(average: float) -> NDArray[np.float64]:
    """For each code of a length what the length takes away, beside the average."""
    return np.asarray(_K1 * ((1 - _B) + _B * WORDS / average), np.float64)


def scores(counts: Integers, norms: NDArray[np.float64], idf: float) -> NDArray[np.float64]:
    """The scores of articles in which a term of this inverse document frequency stands so often."""
    often = counts.astype(np.float64)
    return np.asarray(idf * ((often * (_K1 + 1)) / (often + norms)))
