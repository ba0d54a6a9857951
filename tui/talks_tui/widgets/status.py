"""Single lines: what was found, what is going on, what the keys do."""

from __future__ import annotations

from talks_tui.present.runs import Line, line, run, width
from talks_tui.widgets.lines import LinePane


class LineBar(LinePane, can_focus=False):
    """A few lines that are set by the screen."""

    DEFAULT_CSS = "LineBar { height: 1; overflow: hidden; }"

    def __init__(self, *, id: str, right: bool = False) -> None:  # noqa: A002 - the name is Textual's
        """`right` sets the lines to the right."""
        super().__init__(id=id)
        self._right = right
        self._lines: tuple[Line, ...] = ()

    def show(self, *lines: Line) -> None:
        """Show these lines; unchanged ones cost nothing."""
        if lines != self._lines:
            self._lines = lines
            self.show_height(len(lines))

    def line(self, number: int) -> tuple[Line, bool]:
        """A line that was set."""
        shown = self._lines[number]
        if self._right:
            room = self.size.width - sum(width(one.text) for one in shown) - 1
            shown = line(run(" " * room), *shown)
        return shown, False
