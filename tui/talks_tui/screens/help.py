"""The keys, over the reader."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import ModalScreen

from talks_index.i18n import Words
from talks_tui.commands import LISTS, SCREEN
from talks_tui.present.items import Item
from talks_tui.present.runs import line, run
from talks_tui.widgets.items import ItemList

_KEY_CELLS = 13


class HelpScreen(ModalScreen[None]):
    """Lists every command that has a key to show; any of Escape, ?, q closes it."""

    BINDINGS = [Binding("escape,question_mark,q,enter", "dismiss", show=False)]

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        """One list."""
        yield ItemList(id="help")

    def on_mount(self) -> None:
        """Fill it."""
        listed = self.query_one(ItemList)
        listed.border_title = self._words("Keys")
        rows = [(self._words(command.shown), self._words(command.help)) for command in (*LISTS, *SCREEN) if command.shown]
        rows += [(self._words("in the search"), self._words("↓ ↑ move the stories, Enter opens, Escape leaves"))]
        listed.show([Item(None, (line(run(f" {keys:{_KEY_CELLS}}", "label"), run(what)),)) for keys, what in rows])
        listed.focus()
