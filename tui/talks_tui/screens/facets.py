"""What the stories found have in common, beside them: to narrow the search by it, and to widen it again."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.worker import get_current_worker

from talks_index.errors import TalksError
from talks_index.i18n import Words, marked
from talks_index.model import Result
from talks_tui.commands import CLOSE, COMMANDS, Command, bindings
from talks_tui.keyboard import Keyboard
from talks_tui.messages import Failed
from talks_tui.present.bars import hints
from talks_tui.present.facets import facet_items
from talks_tui.present.items import hanging
from talks_tui.present.listing import Item
from talks_tui.present.runs import run
from talks_tui.screens.main.panes import MIDDLE, WIDE
from talks_tui.session import Asked
from talks_tui.widgets.items import ItemList
from talks_tui.widgets.status import LineBar

# The library is loaded when the reader has painted.
if TYPE_CHECKING:
    from talks_index.library import Library


class FacetsScreen(ModalScreen[None]):
    """Counts by reader, person, country, place, outlet, year and status, and what restricts the search.

    Enter restricts it to the value under the cursor, `x` leaves that out; where it is so already, it is taken back. The stories beside it
    follow.
    """

    AUTO_FOCUS = "#facets-list"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (MIDDLE, "-middle"), (WIDE, "-wide")]  # the stories are seen where there is room for both
    KEYS = (
        COMMANDS["exclude"].doing("choose(True)", marked("without these")),
        Command("next", "tab", "Tab", "section(1)", marked("next kind"), at_once=True),
        COMMANDS["widen"].doing("widen_last", marked("take the last back")),
        COMMANDS["widen-all"].doing("widen", marked("take all back")),
        CLOSE,
    )
    BINDINGS = [
        *bindings([*KEYS, *(COMMANDS[name].doing("dismiss", CLOSE.help) for name in ("narrow", "leave"))]),
        Binding("shift+tab", "section(-1)", show=False, priority=True),
    ]
    DEFAULT_CSS = """
    FacetsScreen {
        align: right middle;
        & > #box { width: 56; height: 100%; background: $panel; border: round $accent; }
        &.-middle > #box { width: 44; }
        &.-narrow > #box { width: 100%; }
        & #facets-list { height: 1fr; }
        & #keys { height: auto; }
    }
    """

    @dataclass
    class Counted(Message):
        """What the stories that answer a query have in common."""

        query: str
        result: Result

    def __init__(self, library: Library, asked: Asked, words: Words, keyboard: Keyboard, search: Callable[[str], None]) -> None:
        """`search` is called with every new query."""
        super().__init__()
        self._library = library
        self._query, self._mine = asked.query, asked.mine
        self._words = words
        self._keyboard = keyboard
        self._search = search
        self._result: Result | None = None
        self._keys: list[Hashable] = []
        self._problem = ""

    def compose(self) -> ComposeResult:
        """One list, and its keys."""
        with Vertical(id="box"):
            yield ItemList(id="facets-list")
            yield LineBar(id="keys")

    def on_mount(self) -> None:
        """Ask the library."""
        self.query_one("#box").border_title = self._words("Narrow the search")
        self._ask(self._query)

    @work(thread=True, exclusive=True, group="facets")
    def _ask(self, query: str) -> None:
        worker = get_current_worker()
        try:
            result = self._library.search(query, limit=0, facets=True, mine=self._mine, cancelled=lambda: worker.is_cancelled)
        except TalksError as error:
            self.post_message(Failed(error.told(self._words)))
            return
        if not worker.is_cancelled:
            self.post_message(self.Counted(query, result))

    @on(Counted)
    def _on_counted(self, message: Counted) -> None:
        if message.query == self._query:
            self._result = message.result
            self._show()

    @on(Failed)
    def _on_failed(self, message: Failed) -> None:
        message.stop()
        self._problem = message.problem
        self._show()

    @on(ItemList.Widened)
    def _on_widened(self) -> None:
        bar = self.query_one("#keys", LineBar)
        keys = (COMMANDS["choose"].doing("choose", marked("only these")), *self.KEYS)
        bar.show(*hints(keys, self._keyboard, self._words, bar.size.width))
        self._show()

    def _show(self) -> None:
        listed, words, result = self.query_one(ItemList), self._words, self._result
        if result is None or self._problem:
            listed.show([Item(None, hanging(self._problem or words("counting…"), run("  "), listed.cells, "muted"))])
            return
        counted = words.plural("{n} story", "{n} stories", result.found)
        self.query_one("#box").border_title = f"{words('Narrow the search')} · {counted}"
        items = facet_items(result, listed.cells, words)
        keys, self._keys = self._keys, [item.key for item in items if item.key is not None]
        listed.show(items, nearest(listed.key, keys, self._keys))

    @on(ItemList.Chosen)
    def _on_chosen(self, event: ItemList.Chosen) -> None:
        event.stop()
        self.action_choose(excluding=False)

    def action_choose(self, excluding: bool) -> None:
        """Restrict the search to what is under the cursor, or leave it out; take back what restricts it."""
        key = self.query_one(ItemList).key
        if isinstance(key, tuple):
            self._look_for(self._library.narrowed(self._query, *key, excluding=excluding))
        elif isinstance(key, int):
            self._take_back(key)

    def action_widen(self) -> None:
        """Take all restrictions back."""
        self._look_for(self._library.widened(self._query))

    def action_widen_last(self) -> None:
        """Take the last restriction back."""
        self._take_back(-1)

    def _take_back(self, number: int) -> None:
        # Only what is shown is taken back: an answer that is still to come may have other restrictions.
        if self._result and self._result.query == self._query and self._result.filters:
            self._look_for(self._result.filters[number].without)

    def _look_for(self, query: str) -> None:
        if query != self._query:
            self._query = query
            self._search(query)
            self._ask(query)

    def action_section(self, by: int) -> None:
        """To the first value of the next (1) or previous (-1) kind."""
        listed = self.query_one(ItemList)
        kinds = [key[0] if isinstance(key, tuple) else "" for key in self._keys]
        order = list(dict.fromkeys(kinds))
        if listed.key in self._keys:
            to = order[(order.index(kinds[self._keys.index(listed.key)]) + by) % len(order)]
            listed.point_at(self._keys[kinds.index(to)])


def nearest(key: Hashable, before: Sequence[Hashable], after: Sequence[Hashable]) -> Hashable:
    """What the cursor stands on after a change: the same, else the next one that is still there, else the one before; None for neither."""
    if key not in before:
        return key
    at = before.index(key)
    return next((other for other in (*before[at:], *reversed(before[:at])) if other in after), None)
