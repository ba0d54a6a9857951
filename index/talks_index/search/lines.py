"""The line of an article that answers a query best, for the list of hits."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass

from talks_index.model import Article, Span
from talks_index.search.query import Query

WIDTH = 160
"""Characters of a line at most, ellipses not counted: two or three lines of a narrow list."""

_BEFORE = 40
"""Characters that are shown before the first hit of a line, where the line does not begin with its paragraph."""

_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of an article as one line, and the hits in it, counted in its characters."""

    text: str
    marks: tuple[Span, ...] = ()


def title_of(article: Article) -> str:
    """The title, or for an article without one the beginning of its text."""
    return article.title or _cut(article.text, Span(0, _paragraph_end(article.text, 0)), Span(0, 0)).text


def best_line(article: Article, query: Query) -> Line:
    """The stretch of one paragraph with the most different parts of the query, then the most hits, then the first.

    The title counts only where nothing else does. Without any hit: the beginning of the story.
    """
    text = article.text
    body = _body_start(article)
    found = list(query.numbered_hits(text))
    starts = [span.start for span, _ in found]
    best, best_value = None, (0, 0)
    for index, (span, _) in enumerate(found):
        paragraph = _paragraph(text, span.start)
        reach = min(paragraph.end, max(span.start + WIDTH - _BEFORE, span.end))
        inside = [(hit, part) for hit, part in found[index : bisect.bisect_left(starts, reach)] if hit.end <= reach]
        value = (len({part for _, part in inside}) * 2 - (span.start < body), len(inside))
        if best is None or value > best_value:
            best, best_value = (paragraph, Span(span.start, inside[-1][0].end)), value
    if best is None:
        start = body if body < len(text) else 0
        return _cut(text, Span(start, _paragraph_end(text, start)), Span(start, start))
    line = _cut(text, *best)
    return Line(line.text, query.hits(line.text))


def _body_start(article: Article) -> int:
    """Where the story begins after its title."""
    if article.title and article.text.startswith(article.title):
        rest = article.text[len(article.title) :]
        return len(article.text) - len(rest.lstrip())
    return 0


def _paragraph(text: str, at: int) -> Span:
    start = text.rfind("\n\n", 0, at)
    return Span(0 if start < 0 else start + 2, _paragraph_end(text, at))


def _paragraph_end(text: str, at: int) -> int:
    end = text.find("\n\n", at)
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
