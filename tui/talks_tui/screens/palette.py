"""The palette: everything that can be done where one is, in a list that letters filter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.dom import DOMNode
from textual.screen import ModalScreen, Screen
from textual.widgets import Input

from talks_index.finding import find
from talks_index.i18n import Words
from talks_tui.commands import CLOSE, MOVING, SECTIONS, bindings
from talks_tui.keyboard import Keyboard
from talks_tui.present.items import hanging
from talks_tui.present.listing import Item
from talks_tui.present.runs import line, run, width
from talks_tui.widgets.items import ItemList
from talks_tui.widgets.search import SearchBox

_LEAST_KEY_CELLS = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """An action, and what it is done to."""

    action: str
    node: DOMNode


class PaletteScreen(ModalScreen[Choice | None]):
    """A box and the list that it filters; Enter ends with the command under the cursor, Escape with None.

    Textual's own palette is not used: it paints thrice as much at a key, and parts of it are always in English.
    """

    AUTO_FOCUS = "#wanted"
    BINDINGS = bindings([CLOSE])
    DEFAULT_CSS = """
    PaletteScreen {
        align: center top;
        & > #palette { width: 84; max-width: 100%; height: 100%; max-height: 28; background: $panel; border: round $accent; }
        & #wanted { background: $panel; margin-left: 1; }
        & #commands { height: 1fr; }
    }
    """

    def __init__(self, below: Screen[Any], here: str, words: Words, keyboard: Keyboard) -> None:
        """What can be done on the screen `below`; the section with the heading `here` comes first."""
        super().__init__()
        self._words = words
        self._keyboard = keyboard
        self._typed = ""
        self._choices = _choices(below)
        sections = sorted(SECTIONS, key=lambda section: (section is MOVING, section.heading != here))
        self._commands = [command for section in sections for command in section.commands if command.name in self._choices]

    def compose(self) -> ComposeResult:
        """The box above the list."""
        with Vertical(id="palette"):
            yield SearchBox(self._words("what do you want to do?"), id="wanted")
            yield ItemList(id="commands")

    def on_mount(self) -> None:
        """Name it; it is filled when it is known how wide it is."""
        self.query_one("#palette").border_title = self._words("Commands")

    def on_key(self, event: events.Key) -> None:
        """Keep what was typed before the box was there."""
        if self.focused is None and event.character and event.is_printable:
            self._typed += event.character

    def on_descendant_focus(self) -> None:
        """Give the box what was typed before it was there."""
        typed, self._typed = self._typed, ""
        if typed:
            self.query_one(SearchBox).insert_text_at_cursor(typed)

    @on(ItemList.Widened)
    @on(Input.Changed)
    def _show(self) -> None:
        listed = self.query_one(ItemList)
        wanted = self.query_one(SearchBox).value.split()
        found = list(self._found(wanted, listed.cells))
        listed.show(found or [Item(None, (line(run(self._words("no such command"), "muted")),))])

    def _found(self, wanted: list[str], cells: int) -> Iterator[Item]:
        """The commands that have every wanted word in what they do, or as one of their keys."""
        shown = {command.name: self._words(self._keyboard.shown(command)) for command in self._commands}
        column = max(_LEAST_KEY_CELLS, *(width(keys) for keys in shown.values())) + 2
        for command in self._commands:
            keys, what = shown[command.name], self._words(command.help)
            hits = [find(what, word) for word in wanted]
            if all(found or word in keys.split() for found, word in zip(hits, wanted, strict=True)):
                label = run(f"{keys}{' ' * (column - width(keys))}", "label")
                yield Item(command.name, hanging(what, run(""), cells, before=label, hits=[hit for found in hits for hit in found]))

    @on(SearchBox.Moved)
    def _on_moved(self, event: SearchBox.Moved) -> None:
        self.query_one(ItemList).action_move(event.by)

    @on(Input.Submitted)
    def _on_submitted(self) -> None:
        self.query_one(ItemList).action_choose()

    @on(ItemList.Chosen)
    def _on_chosen(self, event: ItemList.Chosen) -> None:
        self.dismiss(self._choices[str(event.key)])


def _choices(below: Screen[Any]) -> Mapping[str, Choice]:
    """What the keys do on a screen, by the names of the commands."""
    active = below.active_bindings.values()
    return {one.binding.id: Choice(one.binding.action, one.node) for one in active if one.binding.id and one.enabled}
