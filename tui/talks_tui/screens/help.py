"""The keys, over the reader."""

from __future__ import annotations

from dataclasses import replace

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import ModalScreen

from talks_index.i18n import Words
from talks_tui.commands import BOXES, COMMANDS, SECTIONS, bindings
from talks_tui.keyboard import Keyboard
from talks_tui.present.article import MARGIN
from talks_tui.present.bars import legend
from talks_tui.present.items import hanging
from talks_tui.present.listing import Item
from talks_tui.present.mentions import KINDS
from talks_tui.present.runs import line, run
from talks_tui.widgets.items import ItemList

_KEY_CELLS = 17


class HelpScreen(ModalScreen[None]):
    """Lists every command that has a key to show, those of the pane that one is in first; Escape, Enter and the keys that opened it or
    leave the reader close it."""

    BINDINGS = [
        Binding("escape,enter", "dismiss", show=False, priority=True),  # before the list takes Enter
        *bindings(replace(COMMANDS[name], action="dismiss", at_once=True) for name in ("help", "leave")),
    ]

    def __init__(self, words: Words, keyboard: Keyboard, here: str) -> None:
        """`here` is the heading of the section that comes first."""
        super().__init__()
        self._words = words
        self._keyboard = keyboard
        self._sections = sorted(SECTIONS, key=lambda section: section.heading != here)

    def compose(self) -> ComposeResult:
        """One list."""
        yield ItemList(id="help")

    def on_mount(self) -> None:
        """Name it; it is filled when it is known how wide it is."""
        listed = self.query_one(ItemList)
        listed.border_title = self._words("Keys")
        listed.focus()

    @on(ItemList.Widened)
    def _on_widened(self, event: ItemList.Widened) -> None:
        words, cells = self._words, event.list.cells
        items = []
        for section in self._sections:
            items.append(Item(None, (line(run(f" {words(section.heading)}", "heading")),)))
            items += [self._row(words(self._keyboard.shown(command)), words(command.help), cells) for command in section.commands]
            items += [self._row(words(keys), words(what), cells) for keys, what in BOXES.get(section.heading, ())]
            items.append(Item(None, ((),)))
        marks = line(run(f" {words('Marks')}", "heading"))
        proof = hanging(words("the sentence that proves the fact under the cursor"), run(f" {MARGIN:{_KEY_CELLS}}", "bar"), cells)
        event.list.show([*items, Item(None, (marks, legend(KINDS, self._keyboard, words), *proof))])

    def _row(self, keys: str, what: str, cells: int) -> Item:
        return Item(None, hanging(what, run(f" {keys:{_KEY_CELLS}}", "label"), cells))
