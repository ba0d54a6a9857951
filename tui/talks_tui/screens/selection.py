"""The selection: the facts that were selected, in all stories."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen

from talks_index.export.rows import heading
from talks_index.export.text import source
from talks_index.i18n import Words, marked
from talks_tui.commands import CLOSE, COMMANDS, bindings
from talks_tui.keyboard import Keyboard
from talks_tui.present.bars import hints
from talks_tui.present.items import hanging
from talks_tui.present.listing import Item
from talks_tui.present.runs import run
from talks_tui.session import Session
from talks_tui.widgets.items import ItemList
from talks_tui.widgets.status import LineBar

Next = Literal["copy", "export"]
"""What is to be done with the selection when it was looked at."""


class SelectionScreen(ModalScreen[Next | None]):
    """The selected facts below their meetings and stories: to look through, to take out of, to empty. Ends with what is to be done next."""

    AUTO_FOCUS = "#selection"
    KEYS = (
        COMMANDS["select"].doing("take_out", marked("take out")),
        COMMANDS["clear-selection"].doing("empty", marked("empty")),
        COMMANDS["copy"].doing("dismiss('copy')", marked("copy")),
        COMMANDS["export"].doing("dismiss('export')", marked("export")),
        CLOSE,
    )
    BINDINGS = bindings([*KEYS, *(COMMANDS[name].doing("dismiss", CLOSE.help) for name in ("selection", "leave"))])
    DEFAULT_CSS = """
    SelectionScreen {
        align: center middle;
        & > #box { width: 100; max-width: 100%; height: 100%; max-height: 40; background: $panel; border: round $accent; }
        & #selection { height: 1fr; }
        & #keys { height: auto; max-height: 2; }
    }
    """

    def __init__(self, session: Session, words: Words, keyboard: Keyboard) -> None:
        super().__init__()
        self._session = session
        self._words = words
        self._keyboard = keyboard

    def compose(self) -> ComposeResult:
        """One list, and its keys."""
        with Vertical(id="box"):
            yield ItemList(id="selection")
            yield LineBar(id="keys")

    def on_mount(self) -> None:
        """Tell what the keys do; the list is filled when it is known how wide it is."""
        self.query_one("#keys", LineBar).show(*hints(self.KEYS, self._keyboard, self._words, self.app.size.width - 2))
        self._show()

    @on(ItemList.Widened)
    def _show(self) -> None:
        listed = self.query_one(ItemList)
        self.query_one("#box").border_title = self._words.plural("{n} fact selected", "{n} facts selected", self._session.number_selected)
        listed.show(list(self._items(listed.cells)), listed.key)

    def _items(self, cells: int) -> Iterator[Item]:
        for excerpt in self._session.to_copy(None):
            yield Item(None, hanging(source(excerpt.facts, self._words), run(""), cells, "heading"))
            for number, meeting in excerpt.meetings():
                yield Item(None, hanging(heading(meeting, self._words), run("  "), cells, "muted"))
                for row in excerpt.rows(number, meeting, self._words):
                    label = run(f"{row.label}{self._words(': ')}", "label")
                    yield Item((excerpt.id, row.key), hanging(row.value, run("  [x] ", "box"), cells, before=label))

    def action_take_out(self) -> None:
        """Take the fact under the cursor out of the selection."""
        key = self.query_one(ItemList).key
        if isinstance(key, tuple):
            self._session.take_out(*key)
            if self._session.selected:
                self._show()
            else:
                self.dismiss(None)

    def action_empty(self) -> None:
        """Empty the selection."""
        self._session.selected.clear()
        self.dismiss(None)
