"""The panes of the screen: where they stand, which has the focus, and how one goes from one to another."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from talks_index.i18n import Words
from talks_tui.screens.main.asking import AskingScreen
from talks_tui.widgets.article import ArticleView
from talks_tui.widgets.items import ItemList
from talks_tui.widgets.search import SearchBox
from talks_tui.widgets.status import LineBar

Pane = Literal["stories", "article", "facts"]
PANES: tuple[Pane, ...] = ("stories", "article", "facts")

WIDE, MIDDLE = 110, 80
"""Columns from which three panes, and two, stand beside each other."""


class PanedScreen(AskingScreen):
    """Three panes, a search box above and a status below."""

    AUTO_FOCUS = "#stories"

    def __init__(self, folder: Path, words: Words, *, seeds: bool) -> None:
        super().__init__(folder, words, seeds=seeds)
        self._mode: Literal["wide", "middle", "narrow"] = "wide"
        self._pane: Pane = "stories"
        self._side: Pane = "stories"
        self._arrange()

    def compose(self) -> ComposeResult:
        """The widgets."""
        words = self._words
        with Horizontal(id="top"):
            yield LineBar(id="prompt")
            yield SearchBox(words("search the stories"), id="search")
            yield LineBar(id="summary", right=True)
        with Horizontal(id="panes"):
            yield ItemList(id="stories")
            yield ArticleView(words, id="article")
            yield ItemList(id="facts")
        with Vertical(id="bottom"):
            yield LineBar(id="notice")
            yield LineBar(id="footer")

    def _bar(self, name: str) -> LineBar:
        return self.query_one(f"#{name}", LineBar)

    @property
    def _stories(self) -> ItemList:
        return self.query_one("#stories", ItemList)

    @property
    def _facts(self) -> ItemList:
        return self.query_one("#facts", ItemList)

    @property
    def _article(self) -> ArticleView:
        return self.query_one("#article", ArticleView)

    def on_resize(self, event: events.Resize) -> None:
        """Choose the mode for the size, and lay the lists out anew."""
        columns = event.size.width
        self._mode = "wide" if columns >= WIDE else "middle" if columns >= MIDDLE else "narrow"
        self._arrange()

    def _arrange(self, pane: Pane | None = None, *, side: Pane | None = None) -> None:
        """Show what belongs on the screen in this mode when a pane has the focus, and `side` beside the article where one has room."""
        self._pane = pane or self._pane
        self._side = side or (self._pane if self._pane != "article" else self._side)
        wanted = frozenset([self._mode, f"at-{self._pane}", f"side-{self._side}"])
        if self.classes != wanted:
            self.set_classes(wanted)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Show the pane that has the focus, where not all have room."""
        self._arrange(next((pane for pane in PANES if pane == event.widget.id), "stories"))

    def _go_to(self, pane: Pane, widget: str = "") -> None:
        """Show a pane and give it, or a widget that belongs to it, the focus; at once, so that the next key goes there."""
        self._arrange(pane)
        self.set_focus(self.query_one(f"#{widget or pane}"))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - the name is Textual's
        """In the search box a slash is a letter."""
        return action != "search" or self.focused is None or self.focused.id != "search"

    def action_search(self) -> None:
        """To the search box."""
        self._go_to("stories", "search")

    def action_pane(self, pane: Pane) -> None:
        """To a pane."""
        self._go_to(pane)

    def action_next_pane(self) -> None:
        """To the next pane."""
        self._go_to(PANES[(self._at() + 1) % len(PANES)])

    def action_previous_pane(self) -> None:
        """To the previous pane."""
        self._go_to(PANES[(self._at() - 1) % len(PANES)])

    def _at(self) -> int:
        return PANES.index(self._pane)

    def action_swap_facts(self) -> None:
        """Swap the facts in for the stories, or back."""
        other: Pane = "stories" if self._side == "facts" else "facts"
        if self._pane == "article":
            self._arrange(side=other)
        else:
            self._go_to(other)
