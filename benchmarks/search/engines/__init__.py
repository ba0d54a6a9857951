"""The engines that are compared; each builds an index of articles in a folder, opens it, and answers questions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from search.questions import Question
from talks_index.model import Article

LIMIT = 50
"""Hits that are asked for, and 20 where they are shown with snippets."""

Answer = Callable[[Question], int]
"""How many articles are found, or how many hits are given where an engine counts no others."""


class Engine(Protocol):
    """An engine. `NotImplementedError` where it has nothing for a kind of question."""

    def build(self, folder: Path, articles: Iterable[Article]) -> None:
        """Make an index in an empty folder."""

    def open(self, folder: Path) -> Answer:
        """Open the index."""
