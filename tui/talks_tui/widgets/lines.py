"""A pane of lines of which only those that are seen are drawn."""

from __future__ import annotations

import re
from abc import abstractmethod

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.geometry import Offset, Region, Size
from textual.reactive import Reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from talks_tui.present.runs import Line, Styles

_LOOKS = {
    "bar": "$accent",
    "box": "bold $accent",
    "current": "bold reverse $accent",
    "cursor": "on $cursor",
    "date": "italic $date",
    "heading": "bold",
    "hit": "reverse",
    "label": "$muted",
    "muted": "$muted",
    "organisation": "bold $organisation",
    "person": "underline $person",
    "place": "underline italic $place",
    "proof": "on $proof",
    "title": "bold",
}
"""How each style of a run looks, as Rich writes it, with the names of the theme's colours.

Component classes of Textual's would say it in a style sheet, which for each pane costs as much as to paint it, each time anything changes.
"""


_looks: dict[tuple[str, Styles], Style] = {}
"""The looks that were worked out, by theme and styles."""


class LinePane(ScrollView, can_focus=True):
    """Draws the lines that a subclass gives."""

    DEFAULT_CSS = """
    LinePane {
        overflow: hidden scroll;
        scrollbar-background: transparent;
        scrollbar-size-vertical: 1;
    }
    """

    virtual_size = Reactive(Size(0, 0))
    """Textual lays the whole screen out when this changes, which costs more than to paint the pane; its scrollbar always has room."""

    @abstractmethod
    def line(self, number: int) -> tuple[Line, bool]:
        """A line, and whether the cursor is on it."""

    def cursor_cell(self) -> tuple[int, int]:
        """The line that one stands on, of all lines, and the cell of it; by default the beginning of what is seen."""
        return self.scroll_offset.y, 0

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where one stands on the screen."""
        line, cell = self.cursor_cell()
        area = self.scrollable_content_region
        y = min(max(line - self.scroll_offset.y, 0), max(area.height - 1, 0))
        return self.content_region.offset + Offset(min(cell, max(area.width - 1, 0)), y)

    def show_height(self, lines: int) -> None:
        """Tell how many lines there are, and draw anew."""
        grown = lines != self.virtual_size.height
        self.virtual_size = Size(self.scrollable_content_region.width, lines)
        if self.show_vertical_scrollbar:
            self.vertical_scrollbar.window_virtual_size = lines
        self.scroll_y = self.validate_scroll_y(self.scroll_y)
        self.refresh(layout=grown and self.styles.auto_dimensions)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines that are painted now; what they have in common is worked out once."""
        self._base = self.rich_style
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One line of the screen, as the line API asks for it."""
        cells = self.size.width
        base = self._base
        number = self.scroll_offset.y + y
        if number >= self.virtual_size.height:
            return Strip.blank(cells, base)
        runs, on_cursor = self.line(number)
        if on_cursor:
            base += self._style(frozenset(["cursor"]))
        strip = Strip([Segment(run.text, base + self._style(run.styles)) for run in runs])
        return strip.adjust_cell_length(cells, base).simplify()

    def _style(self, styles: Styles) -> Style:
        known = (self.app.theme, styles)
        if known not in _looks:
            colours = self.app.theme_variables
            look = " ".join(_LOOKS[name] for name in sorted(styles))
            _looks[known] = Style.parse(re.sub(r"\$(\w+)", lambda name: Color.parse(colours[name[1]]).rich_color.name, look))
        return _looks[known]

    def show_line(self, first: int, last: int | None = None, *, margin: int = 0) -> None:
        """Scroll as little as is needed to see the lines from `first` to `last`, with some lines around them where there is room."""
        last = first if last is None else last
        height = self.scrollable_content_region.height
        top = self.scroll_offset.y
        wanted = min(top, max(first - margin, 0))
        if last + margin >= wanted + height:
            wanted = min(last + margin - height + 1, max(first - margin, 0))
        if wanted != top and height:  # a pane that is not shown has none
            self.scroll_to_line(wanted)

    def scroll_to_line(self, number: int) -> None:
        """Let the line with this number be the first, as far as that is possible."""
        self.scroll_to(y=number, animate=False)
