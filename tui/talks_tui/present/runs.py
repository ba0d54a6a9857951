"""Runs and lines: what a widget is given to draw, and the one place where text becomes drawable."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from rich.cells import cell_len, set_cell_size

Styles = frozenset[str]
PLAIN: Styles = frozenset()

# C0, DEL, C1, the marks that reorder text, and lone surrogates: none of them is ever drawn, whatever let them through.
_UNDRAWABLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style; `styles` are names of component classes. Made by `run`, so that it holds nothing but drawable characters."""

    text: str
    styles: Styles = PLAIN


Line = tuple[Run, ...]


def run(text: str, *styles: str) -> Run:
    """A run of `text`, a blank in the place of each character that would command the terminal."""
    return Run(_UNDRAWABLE.sub(" ", text), frozenset(styles))


def line(*runs: Run) -> Line:
    """A line without its empty runs."""
    return tuple(one for one in runs if one.text)


def width(text: str) -> int:
    """The cells that a text takes."""
    return cell_len(text)


def cut(text: str, cells: int) -> str:
    """A text of at most `cells` cells, with an ellipsis where it was cut."""
    return text if cell_len(text) <= cells else set_cell_size(text, max(cells - 1, 0)).rstrip() + "…" * (cells > 0)


def marked_runs(text: str, start: int, end: int, marks: Iterable[tuple[int, int, str]], *styles: str) -> Iterator[Run]:
    """The stretch of `text` from `start` to `end` as runs; each mark (start, end, style) adds its style where it applies."""
    inside = [(max(first, start), min(last, end), style) for first, last, style in marks if first < end and last > start]
    edges = sorted({start, end, *(edge for first, last, _ in inside for edge in (first, last))})
    for first, last in pairwise(edges):
        yield run(text[first:last], *styles, *(style for a, b, style in inside if a <= first and last <= b))
