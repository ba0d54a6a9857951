"""Logistic regression with ridge shrinkage, and how well it does on articles that it has not seen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from talks_index.extract.meetings.weights import Features

Matrix = NDArray[np.float64]
FOLDS = 10
LEAST_SEEN = 5
"""Candidates that must have a feature for it to be learned: what rarer ones tell is chance."""
RIDGE = 1.0
"""How strongly weights are pulled to nought, as the precision of a Gaussian prior."""


@dataclass(frozen=True)
class Example:
    """One candidate of one article, and whether the annotation has it."""

    article: str
    features: Features
    label: bool


def learned_names(held: list[Example]) -> list[str]:
    """The features that enough candidates have."""
    seen = Counter(f for e in held for f, value in e.features.items() if value)
    return sorted(f for f, times in seen.items() if times >= LEAST_SEEN)


def model(held: list[Example], names: list[str], cut: float) -> dict[str, float]:
    """The weights by feature, the bias set so that what is as likely as `cut` comes out at 0.5."""
    weights = fitted(matrix(held, names), labels(held))
    weights[0] -= np.log(cut / (1 - cut))
    return dict(zip(["bias", *names], (float(w) for w in weights), strict=True))


def matrix(held: list[Example], names: list[str]) -> Matrix:
    """One row a candidate, the first column for the bias."""
    return np.array([[1.0, *(float(e.features.get(n, 0)) for n in names)] for e in held])


def labels(held: list[Example]) -> Matrix:
    """1 for a candidate that the annotation has, else 0."""
    return np.array([float(e.label) for e in held])


def fitted(x: Matrix, y: Matrix) -> Matrix:
    """The weights of the ridge logistic regression, by Newton's method; the bias is not shrunk."""
    penalty = np.full(x.shape[1], RIDGE)
    penalty[0] = 1e-3
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (p - y) + penalty * w
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        w -= step
        if np.abs(step).max() < 1e-6:
            break
    return w


def out_of_fold(held: list[Example], names: list[str]) -> Matrix:
    """The likelihood of each candidate by weights that were learned without its article's fold."""
    articles = sorted({e.article for e in held})
    fold = {article: i % FOLDS for i, article in enumerate(articles)}
    given = np.zeros(len(held))
    for number in range(FOLDS):
        train = [e for e in held if fold[e.article] != number]
        test = [i for i, e in enumerate(held) if fold[e.article] == number]
        if train and test:
            given[test] = matrix([held[i] for i in test], names) @ fitted(matrix(train, names), labels(train))
    return 1 / (1 + np.exp(-given))


def best_cut(given: Matrix, truth: Matrix) -> float:
    """From which likelihood on to take a candidate: half of the F1 that this reaches, which is where F1 is greatest."""
    cut = 0.5
    for _ in range(20):
        cut = measures(given, truth, cut)[2] / 2
    return max(cut, 0.1)


def measures(given: Matrix, truth: Matrix, cut: float) -> tuple[float, float, float]:
    """Precision, recall and F1 of taking what is at least as likely as `cut`."""
    chosen = given >= cut
    hits, predicted, true = float((chosen & (truth > 0)).sum()), max(float(chosen.sum()), 1), max(float(truth.sum()), 1)
    return hits / predicted, hits / true, 2 * hits / (predicted + true)
