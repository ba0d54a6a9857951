"""A pane of lines of which only those that are seen are drawn."""

from __future__ import annotations

from abc import abstractmethod

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from talks_tui.present.runs import Line, Styles


class LinePane(ScrollView, can_focus=True):
    """Draws the lines that a subclass gives; the names in a run's styles are component classes."""

    COMPONENT_CLASSES = {
        "bar",
        "box",
        "current",
        "cursor",
        "date",
        "heading",
        "hit",
        "label",
        "muted",
        "organisation",
        "person",
        "place",
        "proof",
        "title",
    }
    DEFAULT_CSS = """
    LinePane {
        overflow-x: hidden;
        scrollbar-gutter: stable;
        scrollbar-size-vertical: 1;
        & > .title, & > .heading { text-style: bold; }
        & > .person { text-style: underline; color: $person; }
        & > .organisation { text-style: bold; color: $organisation; }
        & > .place { text-style: underline italic; color: $place; }
        & > .date { text-style: italic; color: $date; }
        & > .hit { text-style: reverse; }
        & > .current { text-style: bold reverse; color: $accent; }
        & > .proof { background: $proof; }
        & > .bar { color: $accent; }
        & > .box { color: $accent; text-style: bold; }
        & > .label, & > .muted { color: $muted; }
        & > .cursor { background: $cursor; }
    }
    """

    @abstractmethod
    def line(self, number: int) -> tuple[Line, bool]:
        """A line, and whether the cursor is on it."""

    def show_height(self, lines: int) -> None:
        """Tell how many lines there are, and draw anew."""
        self.virtual_size = Size(self.scrollable_content_region.width, lines)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line of the screen, as the line API asks for it."""
        cells = self.size.width
        base = self.rich_style
        number = self.scroll_offset.y + y
        if number >= self.virtual_size.height:
            return Strip.blank(cells, base)
        runs, on_cursor = self.line(number)
        if on_cursor:
            base += self._style(frozenset(["cursor"]))
        strip = Strip([Segment(run.text, base + self._style(run.styles)) for run in runs])
        return strip.adjust_cell_length(cells, base).simplify()

    def _style(self, styles: Styles) -> Style:
        return Style.combine([Style.null(), *(self.get_component_rich_style(name, partial=True) for name in sorted(styles))])

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
        # Textual shows the scrollbar of lines that were only now set a moment later, and without one it does not scroll.
        self.show_vertical_scrollbar = self.virtual_size.height > self.scrollable_content_region.height
        self.scroll_to(y=number, animate=False)
