"""The search box."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.binding import Binding
from textual.geometry import Offset
from textual.message import Message
from textual.widgets import Input

from talks_tui.present.runs import run


class SearchBox(Input):
    """One line of text. The arrows move what it filters or finds, Enter takes it, Escape leaves."""

    BINDINGS = [
        Binding("down", "move(1)", show=False),
        Binding("up", "move(-1)", show=False),
        Binding("ctrl+p", "recall(1)", show=False),
        Binding("ctrl+n", "recall(-1)", show=False),
        Binding("escape", "leave", show=False),
    ]

    @dataclass
    class Moved(Message):
        """An arrow asks for the next (1) or previous (-1) story or hit."""

        box: SearchBox
        by: int

        @property
        def control(self) -> SearchBox:
            """The box."""
            return self.box

    @dataclass
    class Recalled(Moved):
        """An earlier (1) or later (-1) search is asked for."""

    @dataclass
    class Left(Message):
        """Escape was pressed."""

        box: SearchBox

        @property
        def control(self) -> SearchBox:
            """The box."""
            return self.box

    def __init__(self, placeholder: str, *, id: str, value: str = "") -> None:  # noqa: A002 - the name is Textual's
        super().__init__(value, placeholder=placeholder, id=id, compact=True, select_on_focus=False)
        self.cursor_blink = False

    def validate_value(self, value: str) -> str:
        """What is typed or pasted, without what would command the terminal."""
        return run(value).text

    async def on_key(self, event: events.Key) -> None:
        """Do at once what a key of the box does: Textual would ask only once the key has gone all the way up, after letters that follow."""
        for binding in self._bindings.key_to_bindings.get(event.key, ()):
            event.stop()
            event.prevent_default()
            await self.run_action(binding.action)

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where the cursor is on the screen; Textual's own answer is one cell too far behind the last character."""
        return super().cursor_screen_offset - Offset(int(self.cursor_at_end), 0)

    def action_move(self, by: int) -> None:
        """Pass an arrow on."""
        self.post_message(self.Moved(self, by))

    def action_recall(self, by: int) -> None:
        """Ask for what was typed before."""
        self.post_message(self.Recalled(self, by))

    def action_leave(self) -> None:
        """Pass Escape on."""
        self.post_message(self.Left(self))
