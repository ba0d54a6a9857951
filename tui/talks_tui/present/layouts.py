"""The layouts of the articles that were shown last, so that a long one is laid out once however often one comes back to it."""

from __future__ import annotations

from collections.abc import Collection

from talks_index.config import READING_WIDTH
from talks_index.model import Facts, Page
from talks_tui.present.article import Layout
from talks_tui.present.mentions import KINDS

MOST = 2_000_000
"""The characters of the articles whose layouts are kept; that of the last is, however long. With the facts, each takes some six bytes."""


class Layouts:
    """Layouts by article, width and the kinds of entities that are marked, until there are too many; the oldest goes first."""

    def __init__(self, reading_width: int = READING_WIDTH, most: int = MOST) -> None:
        self._reading_width = reading_width
        self._most = most
        self._kept: dict[tuple[str, int, frozenset[str]], tuple[Facts | None, Layout]] = {}

    def of(self, page: Page, cells: int, kinds: Collection[str] = KINDS) -> Layout:
        """The layout of a page in a pane of `cells` cells, as `Layout.of` makes it; made anew where its facts are others now."""
        key = (page.article.id, cells, frozenset(kinds))
        known = self._kept.pop(key, None)
        if known is None or known[0] != page.facts:
            known = page.facts, Layout.of(page, cells, self._reading_width, kinds)
        self._kept[key] = known
        characters = sum(len(layout.text) for _, layout in self._kept.values())
        while characters > self._most and len(self._kept) > 1:
            _, oldest = self._kept.pop(next(iter(self._kept)))
            characters -= len(oldest.text)
        return known[1]
