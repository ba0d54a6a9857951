"""What an article is about at large: how near its words stand to those of the news's themes, by the word vectors of the language model.

Words for a meeting are the same in a report of talks and in one of a wedding or a match; what else is spoken of tells them apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from talks_index.language import words
from talks_index.language.shape.themes import ThemeWords

Vector = NDArray[np.float32]
Direction = Callable[[Iterable[str]], "Vector | None"]
"""Gives where words point together in a space of meanings, as a vector of length one; None where they are not known."""

_WORD = re.compile(r"\b[a-zà-öø-ÿœæ]{3,}\b")
"""Words in small letters: names say where and who, not what."""
_SPREAD = 4.0
"""Brings the differences of cosines, a tenth mostly, to the size of the other features of the models."""


class Themes:
    """Tells the themes of articles; keeps those of each language."""

    def __init__(self, direction: Direction) -> None:
        self._direction = direction
        self._known: dict[str, dict[str, Vector]] = {}

    def of(self, text: str, language: str) -> Mapping[str, float]:
        """How much more `text` sounds like each theme than like the others: 0 on average, mostly -1 to 2.

        Nothing in a language without vectors.
        """
        known = self._themes(language)
        told = self._direction(_WORD.findall(text)) if known else None
        if told is None:
            return {}
        near = {name: float(told @ theme) for name, theme in known.items()}
        mean = sum(near.values()) / len(near)
        return {name: _SPREAD * (value - mean) for name, value in near.items()}

    def _themes(self, language: str) -> dict[str, Vector]:
        """The direction of each theme, less what is common to all."""
        if language not in self._known:
            given = words(ThemeWords, language)
            found = {name: self._direction(held) for name, held in given.themes.items()} if given else {}
            known = {name: vector for name, vector in found.items() if vector is not None}
            common = sum(known.values()) / len(known) if known else 0
            self._known[language] = {name: _unit(vector - common) for name, vector in known.items()}
        return self._known[language]


def _unit(vector: Vector) -> Vector:
    return vector / np.linalg.norm(vector)
