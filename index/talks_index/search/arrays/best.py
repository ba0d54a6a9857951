"""The first of many, by several keys: only they are sorted, not all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray


def best(keys: Sequence[NDArray[Any]], limit: int) -> NDArray[np.int64]:
    """The places of the first `limit`: those with the greatest first key, where it ties the greatest second, and so on."""
    chosen = _chosen(keys, np.arange(len(keys[0])), limit)
    return chosen[np.lexsort([-key[chosen] for key in reversed(keys)])]


def _chosen(keys: Sequence[NDArray[Any]], among: NDArray[np.int64], limit: int) -> NDArray[np.int64]:
    if len(among) <= limit or not keys:
        return among[:limit]
    if limit <= 0:
        return among[:0]
    values = keys[0][among]
    least = np.partition(values, len(values) - limit)[len(values) - limit]
    above = among[values > least]
    return np.concatenate((above, _chosen(keys[1:], among[values == least], limit - len(above))))
