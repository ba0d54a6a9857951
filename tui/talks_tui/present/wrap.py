"""Where a text's lines end at a given width, in cells: wide and combining characters are measured as a terminal draws them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from rich.cells import cell_len, split_graphemes

from talks_index.model import Span

# Where a line may end: not at the no-break spaces (U+00A0, U+2007, U+202F), nor at the spaces inside « » and before a colon and the like,
# which French has there even where it was typed with ordinary ones; and no line begins with a full stop or a comma.
_BREAKING = " \t\n\r\x0b\x0c\x1c\x1d\x1e\x85\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u2028\u2029\u205f\u3000"
_WORD = re.compile(f"(?:[^{_BREAKING}]|(?<=«) (?=[^{_BREAKING}])|(?<=[^{_BREAKING}]) (?=[»:;?!.,]))+[{_BREAKING}]*|[{_BREAKING}]+")


# Paragraphs, their line break included, in which every character takes one cell and only the space breaks lines: nearly all of a European
# text.
_ONE_CELL = "!-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac"
_PLAIN = re.compile(f"[{_ONE_CELL}][{_ONE_CELL} \u00a0\u202f]*\n?")


@cache
def _plain_line(cells: int) -> re.Pattern[str]:
    """The longest line of plain text at a width, by the same rules as `_WORD`, matched as a whole: ten times as fast as word by word."""
    return re.compile(rf"[^\n]{{0,{cells - 1}}}[^ \n](?: *\n?\Z| {{2,}}|(?<!«) (?![ \n»:;?!.,]))")


def wrap(text: str, cells: int) -> list[Span]:
    """The lines of `text` as spans that follow each other without a gap; the space at the end of a line may reach over its width.

    A line break ends a line and belongs to it. A word wider than a line is broken. `cells` under 1 count as 1.
    """
    return [Span(start, end) for start, end in pairwise(edges(text, cells))]


def edges(text: str, cells: int) -> list[int]:
    """Where the lines of `wrap` begin, and where the last of them ends."""
    cells = max(cells, 1)
    plain_line = _plain_line(cells)
    found = [0]
    for paragraph in text.splitlines(keepends=True):
        start = found[-1]
        end = start + len(paragraph)
        if _PLAIN.fullmatch(text, start, end):
            while match := plain_line.match(text, found[-1], end):
                found.append(match.end())
        if found[-1] < end:
            found += _wrap_words(text, found[-1], end, cells)
    return found


def _wrap_words(text: str, start: int, end: int, cells: int) -> Iterator[int]:
    """Where the lines of a paragraph end."""
    used = 0
    for word in _WORD.finditer(text, start, end):
        bare = word[0].rstrip(_BREAKING)
        size = cell_len(bare)
        if used and used + size > cells:
            yield word.start()
            start, used = word.start(), 0
        if size > cells:
            breaks = _breaks(text, word.start(), word.start() + len(bare), cells)
            yield from [at for at in breaks if at > start]
            start = breaks[-1]
            used = cell_len(text[start : word.end()])
        else:
            used += cell_len(word[0])
    if start < end:
        yield end


def _breaks(text: str, start: int, end: int, cells: int) -> list[int]:
    """Where a word that is wider than a line is broken; the last is where its rest begins."""
    breaks, used = [start], 0
    graphemes, _ = split_graphemes(text[start:end])
    for first, _, size in graphemes:
        if used + size > cells and start + first > breaks[-1]:
            breaks.append(start + first)
            used = 0
        used += size
    return breaks[1:] or [start]
