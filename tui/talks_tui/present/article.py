"""The article: wrapped once a width, its marks put on line by line as they are drawn."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from talks_index.export.text import published_words
from talks_index.i18n import Words
from talks_index.model import Page, Published, Span
from talks_tui.present.runs import Line, line, marked_runs, run
from talks_tui.present.wrap import wrap

READING_WIDTH = 76
"""Cells of prose in a line at most: beyond some 75 characters the eye loses the next line (Bringhurst, Elements of Typographic Style)."""

MARGIN = "▌ "
"""What stands before the lines that prove the fact under the cursor."""

Mark = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Layout:
    """An article at one width: its text, the spans of its lines, and the marks that stay (entities and hits)."""

    text: str
    lines: tuple[Span, ...]
    title_end: int
    marks: tuple[Mark, ...]

    @classmethod
    def of(cls, page: Page, cells: int) -> Layout:
        """The layout of a page in a pane of `cells` cells, the margin included."""
        text = page.article.text
        title = page.article.title
        lines = wrap(text, min(cells - len(MARGIN), READING_WIDTH))
        return cls(text, tuple(lines), len(title) if title and text.startswith(title) else 0, tuple(marks(page)))

    def line_at(self, offset: int) -> int:
        """The number of the line that holds a character."""
        return max(bisect_right(self.lines, offset, key=lambda span: span.start) - 1, 0)

    def draw(self, number: int, proofs: Sequence[Span], current_hit: Span | None) -> Line:
        """One line; `proofs` are the sentences of the fact under the cursor, `current_hit` the hit that `n` went to."""
        span = self.lines[number]
        proved = any(proof.start < span.end and span.start < proof.end for proof in proofs)
        extra = [(proof.start, proof.end, "proof") for proof in proofs]
        if current_hit:
            extra.append((current_hit.start, current_hit.end, "current"))
        end = span.start + len(self.text[span.start : span.end].rstrip())
        styles = ("title",) if span.start < self.title_end else ()
        near = [mark for mark in self.marks if mark[0] < end and mark[1] > span.start]
        return line(run(MARGIN if proved else " " * len(MARGIN), "bar"), *marked_runs(self.text, span.start, end, [*near, *extra], *styles))


def marks(page: Page) -> list[Mark]:
    """The entities of a page and its hits, by the style that tells each kind."""
    found: list[Mark] = [(hit.start, hit.end, "hit") for hit in page.hits]
    if page.facts:
        for kind, entities in (("person", page.facts.persons), ("organisation", page.facts.organisations), ("place", page.facts.places)):
            found += [(m.start, m.end, kind) for entity in entities for m in entity.mentions]
        found += [(date.start, date.end, "date") for date in page.facts.dates]
    return sorted(found)


def source_line(page: Page, words: Words) -> Line:
    """Outlet and date, above the text."""
    published: Published = page.facts.published if page.facts else page.article.published
    parts = [page.article.outlet, published_words(published, words) or words("date unknown")]
    return line(run("  "), run(" · ".join(part for part in parts if part), "muted"))
