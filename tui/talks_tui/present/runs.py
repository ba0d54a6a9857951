"""Runs and lines: what a widget is given to draw, and the one place where text becomes drawable."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from rich.cells import cell_len, set_cell_size

Styles = frozenset[str]
PLAIN: Styles = frozenset()

# C0, DEL, C1, the marks that reorder text, and lone surrogates: none of them is ever drawn, whatever let them through.
_UNDRAWABLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")

# What terminals do not agree about how many cells it takes would move what stands beside it, so it is drawn as something that they do
# agree about: what joins or varies the characters around it (joiners, variation selectors, skin tones, tags, fillers) and the marks that
# Indic scripts space out as nothing, the letters of flags as letters, symbols that Unicode made wide as late as 2024 as a question mark.
_JOINING = "\u034f\u200b-\u200d\u2060-\u2065\ufe00-\ufe0f\ufeff\U0001f3fb-\U0001f3ff\U000e0000-\U000e0fff\u3164\uffa0"
_MAYBE_SPACING = "\u0900-\u1cff\u302e\u302f\ua800-\uabff\U00011000-\U00011fff\U00016f00-\U00016fff\U0001d165-\U0001d172"
_FLAG_LETTERS = "\U0001f1e6-\U0001f1ff"
_LATE_WIDE = "\u2630-\u2637\u268a-\u268f\u3248-\u324f\u4dc0-\u4dff\U0001d300-\U0001d376"
_DISPUTED = re.compile(f"([{_JOINING}])|([{_MAYBE_SPACING}])|([{_FLAG_LETTERS}])|[{_LATE_WIDE}]")


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style; `styles` are names of component classes. Made by `run`, so that it holds nothing but drawable characters."""

    text: str
    styles: Styles = PLAIN


Line = tuple[Run, ...]


def run(text: str, *styles: str) -> Run:
    """A run of `text`, a blank in the place of each character that would command the terminal, and no character of disputed width."""
    shown = text if text.isascii() else _DISPUTED.sub(_undisputed, text)
    return Run(_UNDRAWABLE.sub(" ", shown), frozenset(styles))


def _undisputed(match: re.Match[str]) -> str:
    joining, maybe_spacing, flag_letter = match.groups()
    if maybe_spacing:
        return "" if unicodedata.category(maybe_spacing) == "Mc" else str(maybe_spacing)
    if flag_letter:
        return chr(ord(flag_letter) - 0x1F1E6 + ord("A"))
    return "" if joining else "?"


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
