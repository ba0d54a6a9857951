"""The line of an article that answers a query best, for the list of hits."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talks_index.model import Article, Span

# The reader lists the newest stories before anything is asked, and loads the query language after that.
if TYPE_CHECKING:
    from talks_index.search.query import Query

WIDTH = 160
"""Characters of a line at most, ellipses not counted: two or three lines of a narrow list."""

_BEFORE = 40
"""Characters that are shown before the first hit of a line, where the line does not begin with its paragraph."""

_PIECE = 500
"""Characters that are looked through at once."""

_BREAK = "\n\n"
"""Stands between paragraphs."""

_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of an article as one line, and the hits in it, counted in its characters."""

    text: str
    marks: tuple[Span, ...] = ()


def title_of(article: Article) -> str:
    """The title, or for an article without one the beginning of its text."""
    return article.title or beginning(article.text)


def beginning(text: str) -> str:
    """The beginning of a text, in place of a title."""
    return _cut(text, Span(0, _paragraph_end(text, 0)), Span(0, 0)).text


def first_line(article: Article) -> Line:
    """The beginning of the story."""
    body = _body_start(article)
    start = body if body < len(article.text) else 0
    return _cut(article.text, Span(start, _paragraph_end(article.text, start)), Span(start, start))


def best_line(article: Article, query: Query) -> Line:
    """The first stretch of one paragraph with all that the query asks for, else the one with the most of it, then the most hits.

    The title counts only where nothing else does. Without any hit: the beginning of the story.
    """
    text = article.text
    best = _best_stretch(text, _body_start(article), query)
    if best is None:
        return first_line(article)
    line = _cut(text, _paragraph(text, best.start), best)
    return Line(line.text, query.hits(line.text))


def _best_stretch(text: str, body: int, query: Query) -> Span | None:
    """From the first to the last hit of the best line; None where there is no hit."""
    wanted = query.worded
    best, best_value = None, (0, 0)
    # Piece by piece, since most stories tell what they are about at their beginning.
    for piece in _pieces(text, body):
        hits = list(_hits(text, piece, query))
        starts = [span.start for span, _ in hits]
        for index, (span, _) in enumerate(hits):
            reach = min(piece.end, max(span.start + WIDTH - _BEFORE, span.end))
            inside = [(hit, part) for hit, part in hits[index : bisect.bisect_left(starts, reach)] if hit.end <= reach]
            value = (len({part for _, part in inside}) * 2 - (span.start < body), len(inside))
            if best is None or value > best_value:
                best, best_value = Span(span.start, inside[-1][0].end), value
            if best_value[0] == 2 * wanted:
                return best
    return best or next(iter(query.hits(text)), None)  # a phrase that is divided by the pieces


def _hits(text: str, piece: Span, query: Query) -> Iterator[tuple[Span, int]]:
    """The hits in a piece of the text, and what they answer."""
    before = _BREAK if piece.start else ""  # lest it be taken for the title
    shift = piece.start - len(before)
    for span, part in query.numbered_hits(before + text[piece.start : piece.end]):
        yield Span(span.start + shift, span.end + shift), part


def _pieces(text: str, body: int) -> Iterator[Span]:
    """The story in pieces that end with paragraphs or sentences, where they can, then its title."""
    start, paragraph = body, _paragraph_end(text, body)
    while start < len(text):
        if start > paragraph:
            paragraph = _paragraph_end(text, start)
        end = paragraph
        if end - start > 2 * _PIECE:
            stop = text.rfind(". ", start, start + _PIECE)
            end = stop + 1 if stop >= 0 else start + _PIECE
        yield Span(start, end)
        start = end + len(_BREAK) if text.startswith(_BREAK, end) else end
    if body:
        yield Span(0, body)


def _body_start(article: Article) -> int:
    """Where the story begins after its title."""
    if article.title and article.text.startswith(article.title):
        rest = article.text[len(article.title) :]
        return len(article.text) - len(rest.lstrip())
    return 0


def _paragraph(text: str, at: int) -> Span:
    start = text.rfind(_BREAK, 0, at)
    return Span(0 if start < 0 else start + len(_BREAK), _paragraph_end(text, at))


def _paragraph_end(text: str, at: int) -> int:
    end = text.find(_BREAK, at)
    return len(text) if end < 0 else end


def _cut(text: str, paragraph: Span, held: Span) -> Line:
    """One line of `paragraph` around `held`, cut between words, with an ellipsis where something is left out."""
    start = paragraph.start
    if held.end - start > WIDTH:
        start = max(start, held.start - _BEFORE)
        if start > paragraph.start and (space := _SPACE.search(text, start, held.start)):
            start = space.end()
    end = min(paragraph.end, max(start + WIDTH, held.end))
    if end < paragraph.end and not text[end].isspace():
        cut = max(text.rfind(" ", held.end, end), text.rfind("\n", held.end, end))
        end = cut if cut > start else end
    stretch = " ".join(text[start:end].split())
    return Line(("…" if start > paragraph.start else "") + stretch + ("…" if end < paragraph.end else ""))
