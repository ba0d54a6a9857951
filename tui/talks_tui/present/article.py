"""The article: wrapped once a width, its marks put on line by line as they are drawn."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from talks_index.config import READING_WIDTH
from talks_index.export.text import published_words
from talks_index.i18n import Words
from talks_index.model import Page, Published, Span
from talks_tui.present.mentions import KINDS, Mention, mentions
from talks_tui.present.runs import Line, cut, line, marked_runs, run, width
from talks_tui.present.wrap import edges

MARGIN = "▌ "
"""What stands before the lines that prove the fact under the cursor."""


@dataclass(frozen=True, slots=True)
class Layout:
    """An article at one width: its text, where its lines begin (and the last ends), and the entities that are marked, in reading order.

    `indent` is how many blanks stand before every line, so that the column is in the middle of its pane; `longest` is the length of the
    longest mention.
    """

    text: str
    edges: Sequence[int]
    title_end: int
    indent: int
    marked: Sequence[Mention]
    longest: int

    @classmethod
    def of(cls, page: Page, cells: int, reading_width: int = READING_WIDTH, kinds: Collection[str] = KINDS) -> Layout:
        """The layout of a page in a pane of `cells` cells, the margin included, with the kinds of entities that are to be marked."""
        text = page.article.text
        title = page.article.title
        room = cells - len(MARGIN)
        lines = edges(text, min(room, reading_width))
        marked = mentions(page.facts, kinds)
        title_end = len(title) if title and text.startswith(title) else 0
        longest = max((mention.end - mention.start for mention in marked), default=0)
        return cls(text, lines, title_end, max(room - reading_width, 0) // 2, marked, longest)

    def __len__(self) -> int:
        """How many lines there are."""
        return len(self.edges) - 1

    def span(self, number: int) -> Span:
        """The stretch of the text that a line holds."""
        return Span(self.edges[number], self.edges[number + 1])

    def line_at(self, offset: int) -> int:
        """The number of the line that holds a character."""
        return max(bisect_right(self.edges, offset, 0, len(self)) - 1, 0)

    def cell_of(self, number: int, offset: int) -> int:
        """The cell, from the left of the pane, in which a character of a line is drawn."""
        return self.indent + len(MARGIN) + width(run(self.text[self.edges[number] : offset]).text)

    def offset_at(self, number: int, cell: int) -> int | None:
        """The place in the text of the character that is drawn in a cell of a line; None beside the text."""
        span = self.span(number)
        if cell < self.cell_of(number, span.start):
            return None
        return next((offset for offset in range(span.start, span.end) if cell < self.cell_of(number, offset + 1)), None)

    def draw(self, number: int, proofs: Sequence[Span] = (), hits: Sequence[tuple[int, int]] = (), current: Span | None = None) -> Line:
        """One line; `proofs` are the sentences of the fact under the cursor, `current` the hit or entity that a key went to.

        `hits` (start, end) stand in reading order.
        """
        span = self.span(number)
        end = span.start + len(self.text[span.start : span.end].rstrip())
        first, last = (bisect_left(self.marked, (offset,)) for offset in (span.start - self.longest, end))
        marks: list[tuple[int, int, str]] = [(mention.start, mention.end, mention.kind) for mention in self.marked[first:last]]
        marks += [(start, stop, "hit") for start, stop in _between(hits, span.start, end)]
        marks += [(proof.start, proof.end, "proof") for proof in proofs]
        if current:
            marks.append((current.start, current.end, "current"))
        proved = any(proof.start < span.end and span.start < proof.end for proof in proofs)
        styles = ("title",) if span.start < self.title_end else ()
        bar = run(MARGIN if proved else " " * len(MARGIN), "bar")
        return line(run(" " * self.indent), bar, *marked_runs(self.text, span.start, end, marks, *styles))


def _between(spans: Sequence[tuple[int, int]], start: int, end: int) -> Sequence[tuple[int, int]]:
    """Those that reach into a stretch, of spans in reading order."""
    return spans[bisect_right(spans, start, key=lambda span: span[1]) : bisect_left(spans, end, key=lambda span: span[0])]


def source_line(page: Page, cells: int, words: Words, indent: int = 0) -> Line:
    """Outlet and date, above the text, in a pane of `cells` cells.

    Where there is no room for both, the date is told shorter, and then it is the outlet that is cut.
    """
    published: Published = page.facts.published if page.facts else page.article.published
    outlet, room = page.article.outlet, cells - indent - len(MARGIN)
    date = published_words(published, words) or words("date unknown")
    if (outlet and width(f"{outlet} · {date}") > room) or width(date) > room:
        date = published_words(published, words, short=True) or date
    return line(run(" " * (indent + len(MARGIN))), run(cut_source(outlet, date, room), "muted"))


def cut_source(outlet: str | None, date: str, cells: int) -> str:
    """Outlet and date in `cells` cells; the outlet is cut before the date is."""
    named = cut(outlet, cells - width(f" · {date}")) if outlet else ""
    return cut(f"{named} · {date}" if named.strip("…") else date, cells)
