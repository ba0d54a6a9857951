"""What a language gives for telling what an article is about at large."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ThemeWords:
    """A dozen plain words for each theme of the news; only a language with word vectors has any use for them.

    Themes go by the same names in every language, since models are learned over them.
    """

    themes: Mapping[str, frozenset[str]]
