"""The pane of the article."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from textual import events
from textual.message import Message

from talks_index.config import READING_WIDTH
from talks_index.i18n import Words
from talks_index.model import Page, Span
from talks_tui.commands import LISTS, bindings
from talks_tui.present.article import Layout, source_line
from talks_tui.present.layouts import Layouts
from talks_tui.present.mentions import KINDS
from talks_tui.present.runs import Line
from talks_tui.widgets.lines import LinePane

_ABOVE = 2
"""Lines above the text: its source, and an empty one."""


class ArticleView(LinePane):
    """An article with its entities, hits and the sentences of the fact under the cursor marked."""

    BINDINGS = bindings(LISTS)

    class Chosen(Message):
        """Enter was pressed."""

    @dataclass
    class Clicked(Message):
        """The mouse was pressed on a character of the article; `offset` is its place in the text."""

        offset: int

    def __init__(self, words: Words, *, id: str, reading_width: int = READING_WIDTH) -> None:  # noqa: A002 - the name is Textual's
        super().__init__(id=id)
        self._words = words
        self._layouts = Layouts(reading_width)
        self._kinds: Collection[str] = KINDS
        self._page: Page | None = None
        self._layout: Layout | None = None
        self._width = 0
        self._proofs: Sequence[Span] = ()
        self._hits: Sequence[tuple[int, int]] = ()
        self._current: Span | None = None

    def show(self, page: Page, hits: Sequence[tuple[int, int]], current: Span | None = None) -> None:
        """Show an article from its beginning, or from its current hit."""
        same = self._page is not None and page.article.id == self._page.article.id
        moved = not same or current != self._current
        self._page, self._hits, self._current, self._proofs = page, hits, current, ()
        self._lay_out()
        if not same:
            self.scroll_to_line(0)
        if current and moved:
            self.show_span(current)

    def clear(self) -> None:
        """Show no article."""
        self._page, self._hits, self._current, self._proofs = None, (), None, ()
        self._lay_out()
        self.scroll_to_line(0)

    def mark_kinds(self, kinds: Collection[str]) -> None:
        """Mark the entities of these kinds, and no others."""
        self._kinds = kinds
        self._lay_out()

    def mark_proofs(self, proofs: Sequence[Span]) -> None:
        """Mark the sentences that prove a fact, and scroll to the first of them."""
        self._proofs = proofs
        if proofs:
            self.show_span(min(proofs))
        self.refresh()

    def mark_hits(self, hits: Sequence[tuple[int, int]]) -> None:
        """Mark other hits; none of them is the current one."""
        self._hits, self._current = hits, None
        self.refresh()

    def go_to(self, current: Span) -> None:
        """Mark a hit or an entity as the current one, and scroll to it."""
        self._current = current
        self.show_span(current)
        self.refresh()

    @property
    def seen(self) -> Span:
        """The stretch of the text that is on the screen."""
        if not self._layout:
            return Span(0, 0)
        first = max(self.scroll_offset.y - _ABOVE, 0)
        last = max(self.scroll_offset.y + self.scrollable_content_region.height - 1 - _ABOVE, 0)
        most = len(self._layout) - 1
        return Span(self._layout.span(min(first, most)).start, self._layout.span(min(last, most)).end)

    def show_from(self, offset: int) -> None:
        """Scroll so that the line with this character is the first."""
        if self._layout and offset:
            self.scroll_to_line(self._layout.line_at(offset) + _ABOVE)

    def show_span(self, span: Span) -> None:
        """Scroll as little as is needed to see a stretch of the text."""
        if self._layout:
            first, last = (_ABOVE + self._layout.line_at(offset) for offset in (span.start, span.end - 1))
            self.show_line(first, last, margin=3)

    def cursor_cell(self) -> tuple[int, int]:
        """The hit or entity that one went to, or the sentence that proves the fact under the cursor, as long as it is seen."""
        stood = self._current or (min(self._proofs) if self._proofs else None)
        if self._layout and stood and self.seen.start <= stood.start < self.seen.end:
            line = self._layout.line_at(stood.start)
            return _ABOVE + line, self._layout.cell_of(line, stood.start)
        return super().cursor_cell()

    def line(self, number: int) -> tuple[Line, bool]:
        """A line of the article."""
        if self._page is None or self._layout is None:
            return (), False
        if number < _ABOVE:
            return (source_line(self._page, self._width, self._words, self._layout.indent) if number == 0 else ()), False
        return self._layout.draw(number - _ABOVE, self._proofs, self._hits, self._current), False

    def on_resize(self) -> None:
        """Wrap anew when the width has changed; the line at the top stays, or what was gone to while the pane was not shown is seen."""
        if self._layout is None or self._width == self.scrollable_content_region.width:
            return
        hidden, scrolled, top = not self._width, self.scroll_offset.y >= _ABOVE, self.seen.start
        self._lay_out()
        if hidden and self._current:
            self.show_span(self._current)
        elif scrolled:
            self.show_from(top)

    def on_click(self, event: events.Click) -> None:
        """Tell which character was clicked."""
        place = event.get_content_offset(self)
        number = self.scroll_offset.y + place.y - _ABOVE if place else -1
        if place and self._layout and 0 <= number < len(self._layout):
            offset = self._layout.offset_at(number, place.x)
            if offset is not None:
                self.post_message(self.Clicked(offset))

    def action_move(self, by: int) -> None:
        """Scroll by a line."""
        self.scroll_relative(y=by, animate=False)

    def action_page(self, by: int) -> None:
        """Scroll by what is seen, less two lines."""
        self.scroll_relative(y=by * max(self.scrollable_content_region.height - 2, 1), animate=False)

    def action_edge(self, by: int) -> None:
        """Scroll to the beginning (-1) or the end (1)."""
        self.scroll_to_line(0 if by < 0 else self.virtual_size.height)

    def action_choose(self) -> None:
        """Choose what one stands on."""
        self.post_message(self.Chosen())

    def _lay_out(self) -> None:
        self._width = self.scrollable_content_region.width
        self._layout = self._layouts.of(self._page, self._width, self._kinds) if self._page else None
        self.show_height(_ABOVE + len(self._layout) if self._layout is not None else 0)
