"""Small linear models: how likely a candidate is, from features of its place in the text. `weights.tsv` holds what they have learned."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

Features = Mapping[str, float]


@cache
def table() -> dict[str, dict[str, float]]:
    """The weights of every model by feature."""
    out: dict[str, dict[str, float]] = defaultdict(dict)
    lines = files("talks_index.extract.meetings").joinpath("weights.tsv").read_text("utf-8").splitlines()
    for line in lines:
        if line and not line.startswith("#"):
            model, feature, weight = line.split("\t")
            out[model][feature] = float(weight)
    return out


def likelihood(model: str, features: Features) -> float:
    """The probability, from 0 to 1, that `model` gives to a candidate with these features; features it has not learned count nothing."""
    weights = table()[model]
    total = weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + math.exp(-total))
