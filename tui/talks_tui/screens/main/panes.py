"""The panes of the screen: where they stand, which has the focus, and how one goes from one to another."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical

from talks_tui.context import Context
from talks_tui.screens.main import widths
from talks_tui.screens.main.asking import AskingScreen
from talks_tui.widgets.article import ArticleView
from talks_tui.widgets.items import ItemList
from talks_tui.widgets.search import SearchBox
from talks_tui.widgets.status import LineBar

Pane = Literal["stories", "article", "facts"]
Mode = Literal["wide", "middle", "narrow"]
PANES: tuple[Pane, ...] = ("stories", "article", "facts")

WIDE, MIDDLE = 110, 80
"""Columns from which three panes, and two, stand beside each other."""


class PanedScreen(AskingScreen):
    """Three panes, a search box above and a status below."""

    AUTO_FOCUS = "#stories"
    BINDINGS = [
        Binding("enter", "leave_box('submit')", show=False, priority=True),
        Binding("escape", "leave_box('leave')", show=False, priority=True),
    ]

    def __init__(self, folder: Path, context: Context, *, seeds: bool) -> None:
        super().__init__(folder, context, seeds=seeds)
        self._columns = WIDE
        self._zoomed = self._memory.setting("zoom") == "yes"
        self._article = ArticleView(context.words, id="article", reading_width=context.reading_width)
        self._pane: Pane = "stories"
        self._side: Pane = "stories"
        self._wide: dict[Pane, int | None] = dict.fromkeys(PANES)
        self._arrange()

    def compose(self) -> ComposeResult:
        """The widgets."""
        words = self._words
        with Horizontal(id="top"):
            yield LineBar(id="prompt")
            yield SearchBox(words("search the stories"), id="search")
            yield LineBar(id="summary", right=True)
        yield LineBar(id="reading")
        yield LineBar(id="filters")
        with Horizontal(id="panes"):
            yield ItemList(id="stories")
            yield self._article
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
    def _mode(self) -> Mode:
        """How many panes stand beside each other: three, two, or one."""
        if self._zoomed or self._columns < MIDDLE:
            return "narrow"
        return "wide" if self._columns >= WIDE else "middle"

    @property
    def _beside(self) -> tuple[Pane, ...]:
        """The panes that stand beside each other, from left to right."""
        return {"wide": PANES, "middle": (self._side, "article"), "narrow": (self._pane,)}[self._mode]

    def on_resize(self) -> None:
        """Choose the mode for the size, and lay the lists out anew. Textual calls this of every class of the screen, the nearest first."""
        self._columns = self.size.width
        self._arrange()
        self._share_out()

    def _arrange(self, pane: Pane | None = None, *, side: Pane | None = None) -> None:
        """Show what belongs on the screen in this mode when a pane has the focus, and `side` beside the article where one has room."""
        self._pane = pane or self._pane
        self._side = side or (self._pane if self._pane != "article" else self._side)
        wanted = frozenset([self._mode, f"at-{self._pane}", f"side-{self._side}"])
        if self.classes != wanted:
            self.set_classes(wanted)

    def _share_out(self) -> None:
        """Make the panes as wide as they were made before in this mode; where they never were, the style sheet decides."""
        shares = widths.read(self._memory.setting(f"panes.{self._mode}"), len(self._beside))
        cells = widths.shared(self._columns, shares) if shares else [None] * len(self._beside)
        wide: dict[Pane, int | None] = dict.fromkeys(PANES) | dict(zip(self._beside, cells, strict=True))
        if self._mode == "middle":
            wide["stories"] = wide["facts"] = wide[self._side]
        if wide == self._wide:
            return
        self._wide = wide
        for pane in PANES:
            styles = self.query_one(f"#{pane}").styles
            styles.width = styles.min_width = styles.max_width = wide[pane]

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Show the pane that has the focus, where not all have room."""
        self._arrange(next((pane for pane in PANES if pane == event.widget.id), "stories" if event.widget.id == "search" else None))

    def _go_to(self, pane: Pane, widget: str = "") -> None:
        """Show a pane and give it, or a widget that belongs to it, the focus; at once, so that the next key goes there."""
        self._arrange(pane)
        self.set_focus(self.query_one(f"#{widget or pane}"))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - the name is Textual's
        """In a text box a letter is a letter; and only a box can be left."""
        boxed = isinstance(self.focused, SearchBox)
        return boxed if action == "leave_box" else not boxed or action not in ("search", "find", "palette", "saved")

    def action_leave_box(self, how: str) -> None:
        """Leave a text box at once, so that the next key is a command; the box first takes what was typed before, then does `how`."""
        if isinstance(box := self.focused, SearchBox):
            self._go_to("stories" if box.id == "search" and how == "leave" else "article")
            box.call_later(box.run_action, how)

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

    def action_zoom(self) -> None:
        """Show one pane alone, or as many as there is room for."""
        self._zoomed = not self._zoomed
        self._memory.set("zoom", "yes" if self._zoomed else "no")
        self._arrange()
        self._share_out()

    def action_resize(self, by: int) -> None:
        """Make the pane with the focus wider by so many cells, or narrower."""
        beside = self._beside
        if len(beside) > 1 and self._pane in beside:
            now = [self.query_one(f"#{pane}").outer_size.width for pane in beside]
            changed = widths.resized(now, beside.index(self._pane), by)
            self._memory.set(f"panes.{self._mode}", widths.written([cells / sum(changed) for cells in changed]))
            self._share_out()

    def action_even(self) -> None:
        """Let the style sheet decide again how wide the panes are."""
        self._memory.set(f"panes.{self._mode}", "")
        self._share_out()
