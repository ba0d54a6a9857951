"""Which articles of a segment answer, and how well: first the ones, as a mask, and only for those that are asked for the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from talks_index.search.arrays.field import Integers
from talks_index.search.arrays.snapshot import Mask

Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Match:
    """The articles that answer, and a function from any articles, ascending, to their scores: 0 for those that do not answer."""

    mask: Mask
    scores: Callable[[Integers], Scores]


def none(articles: int) -> Match:
    """No article of so many."""
    return alike(np.zeros(articles, np.bool_), 0.0)


def alike(mask: Mask, score: float) -> Match:
    """These articles, all with the same score."""
    if not score:
        return Match(mask, lambda articles: np.zeros(len(articles)))
    return Match(mask, lambda articles: np.where(mask[articles], score, 0.0))


def all_of(matches: Sequence[Match]) -> Match:
    """The articles that answer to each of the matches; their scores are added."""
    if len(matches) == 1:
        return matches[0]
    mask = matches[0].mask
    for match in matches[1:]:
        mask = mask & match.mask
    return among(mask, Match(mask, lambda articles: _added(matches, articles)))


def any_of(matches: Sequence[Match]) -> Match:
    """The articles that answer to at least one of the matches; their scores are added."""
    if len(matches) == 1:
        return matches[0]
    mask = matches[0].mask
    for match in matches[1:]:
        mask = mask | match.mask
    return Match(mask, lambda articles: _added(matches, articles))


def among(mask: Mask, match: Match) -> Match:
    """Those of a mask's articles that a match knows the scores of."""
    return Match(mask, lambda articles: np.where(mask[articles], match.scores(articles), 0.0))


def without(match: Match) -> Match:
    """The articles that do not answer."""
    return alike(~match.mask, 0.0)


def weighed(match: Match, weight: float) -> Match:
    """The same articles, their scores times `weight`."""
    return match if weight == 1.0 else Match(match.mask, lambda articles: match.scores(articles) * weight)


def _added(matches: Sequence[Match], articles: Integers) -> Scores:
    scores = matches[0].scores(articles)
    for match in matches[1:]:
        scores = scores + match.scores(articles)
    return scores
