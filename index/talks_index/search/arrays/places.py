"""Words side by side or near each other, found on their positions."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from talks_index.search.arrays.field import GAP, Integers, PlacedField
from talks_index.search.arrays.snapshot import Mask, Segment

NEAREST = GAP - 1
"""The most words that can lie between words that are near: beyond, they would belong to different texts."""


def beginning(field: PlacedField, prefix: bytes) -> Integers:
    """The places of all terms that begin so."""
    first, end = field.beginning(prefix)
    return np.sort(field.places(first, end)) if end > first else np.zeros(0, np.uint32)


def side_by_side(places: Sequence[Integers]) -> Integers:
    """Where the first word stands, wherever the others follow it one by one."""
    order = sorted(range(len(places)), key=lambda number: len(places[number]))
    starts = places[order[0]] - np.uint32(order[0])  # no underflow: places begin at GAP
    for number in order[1:]:
        starts = starts[_among(places[number], starts + np.uint32(number))]
    return starts


def near(places: Sequence[Integers], between: int) -> Integers:
    """Where the first of the words stands, in whatever order, wherever all are found with at most so many others between them."""
    reach = np.uint32(min(between, NEAREST - len(places)) + len(places) - 1)
    rarest = min(places, key=len)
    starts = np.unique(np.concatenate([_within(word, rarest - reach, rarest) for word in places]))
    for word in places:
        at = np.minimum(np.searchsorted(word, starts), max(len(word) - 1, 0))
        starts = starts[(word[at] >= starts) & (word[at] - starts <= reach)] if len(word) else starts[:0]
    return starts


def articles(segment: Segment, field: PlacedField, places: Integers) -> Mask:
    """The articles in which these places are."""
    mask = np.zeros(segment.articles, np.bool_)
    mask[np.searchsorted(field.bases, places, "right") - 1] = True
    return mask


def _among(word: Integers, places: Integers) -> NDArray[np.bool_]:
    if not len(word):
        return np.zeros(len(places), np.bool_)
    at = np.minimum(np.searchsorted(word, places), len(word) - 1)
    return np.asarray(word[at] == places)


def _within(word: Integers, first: Integers, last: Integers) -> Integers:
    """The places of a word between each pair of `first` and `last`."""
    start, end = np.searchsorted(word, first), np.searchsorted(word, last, "right")
    many = end - start
    at = np.repeat(start - np.concatenate(([0], np.cumsum(many)[:-1])), many) + np.arange(many.sum())
    return word[at]
