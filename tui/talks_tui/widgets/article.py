"""The pane of the article."""

from __future__ import annotations

from collections.abc import Sequence

from talks_index.i18n import Words
from talks_index.model import Page, Span
from talks_tui.commands import LISTS, bindings
from talks_tui.present.article import Layout, source_line
from talks_tui.present.runs import Line
from talks_tui.widgets.lines import LinePane

_ABOVE = 2
"""Lines above the text: its source, and an empty one."""


class ArticleView(LinePane):
    """An article with its entities, hits and the sentences of the fact under the cursor marked."""

    BINDINGS = bindings(tuple(command for command in LISTS if command.action != "choose"))

    def __init__(self, words: Words, *, id: str) -> None:  # noqa: A002 - the name is Textual's
        super().__init__(id=id)
        self._words = words
        self._page: Page | None = None
        self._layout: Layout | None = None
        self._width = 0
        self._proofs: Sequence[Span] = ()
        self._hit: Span | None = None

    def show(self, page: Page | None, hit: Span | None = None) -> None:
        """Show an article from its beginning, or from its hit."""
        same = page is not None and self._page is not None and page.article.id == self._page.article.id
        moved = not same or hit != self._hit
        self._page, self._hit, self._proofs = page, hit, ()
        self._lay_out()
        if not same:
            self.scroll_to(y=0, animate=False)
        if hit and moved:
            self._show_span(hit)

    def mark_proofs(self, proofs: Sequence[Span]) -> None:
        """Mark the sentences that prove a fact, and scroll to the first of them."""
        self._proofs = proofs
        if proofs:
            self._show_span(min(proofs))
        self.refresh()

    def go_to_hit(self, hit: Span) -> None:
        """Mark one hit as the current one, and scroll to it."""
        self._hit = hit
        self._show_span(hit)
        self.refresh()

    def line(self, number: int) -> tuple[Line, bool]:
        """A line of the article."""
        if self._page is None or self._layout is None:
            return (), False
        if number < _ABOVE:
            return (source_line(self._page, self._words) if number == 0 else ()), False
        return self._layout.draw(number - _ABOVE, self._proofs, self._hit), False

    def on_resize(self) -> None:
        """Wrap anew when the width has changed; the line at the top stays."""
        if self._layout is None or self._width == self.scrollable_content_region.width:
            return
        top = max(self.scroll_offset.y - _ABOVE, 0)
        offset = self._layout.lines[min(top, len(self._layout.lines) - 1)].start if self._layout.lines else 0
        self._lay_out()
        if top:
            self.scroll_to(y=self._layout.line_at(offset) + _ABOVE, animate=False)

    def action_move(self, by: int) -> None:
        """Scroll by a line."""
        self.scroll_relative(y=by, animate=False)

    def action_page(self, by: int) -> None:
        """Scroll by what is seen, less two lines."""
        self.scroll_relative(y=by * max(self.scrollable_content_region.height - 2, 1), animate=False)

    def action_edge(self, by: int) -> None:
        """Scroll to the beginning (-1) or the end (1)."""
        self.scroll_to(y=0 if by < 0 else self.virtual_size.height, animate=False)

    def _lay_out(self) -> None:
        self._width = self.scrollable_content_region.width
        self._layout = Layout.of(self._page, self._width) if self._page else None
        self.show_height(_ABOVE + len(self._layout.lines) if self._layout else 0)

    def _show_span(self, span: Span) -> None:
        if self._layout:
            first, last = (_ABOVE + self._layout.line_at(offset) for offset in (span.start, span.end - 1))
            self.show_line(first, last, margin=3)
