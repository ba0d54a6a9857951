"""What is written to the terminal: of every picture that Textual makes, only the cells that differ from what the terminal shows.

Textual writes a widget whole when anything in it changes, and each stretch of one style with all its colours; over a slow line that is
what one waits for. Its private names `CompositorUpdate`, `LayoutUpdate` and `ChopsUpdate` (what is to be painted) and `App._display`
(which writes it) are used here and in the app alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.console import COLOR_SYSTEMS, Console
from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.strip import Strip

_NEAR = 5
"""Cells that are rather written again than passed over: going on to another column takes as many bytes."""

# Letters, signs and lines that take one cell each, as Rich measured them too.
_ONE_CELL = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u202f-\u205e\u20ac\u2190-\u21ff\u2500-\u25ff★✓]*"
)

# The codes of attributes (SGR, ECMA-48 8.3.117), and the code that ends each.
_ENDS = {"1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "6": "25", "7": "27", "8": "28", "9": "29", "21": "24", "53": "55"}


class _Look(NamedTuple):
    """The codes of a style: its attributes, its colour, its ground; empty are those of the terminal."""

    attributes: frozenset[str] = frozenset()
    colour: str = ""
    ground: str = ""


class _Cell(NamedTuple):
    """What stands in a cell. Text that does not take a cell a character stands in its first cell, and nothing in those after it."""

    text: str
    look: _Look


_BARE = _Look()
_UNKNOWN = _Cell("?", _Look(colour="unknown"))


class Painter:
    """Knows what the terminal shows."""

    def __init__(self) -> None:
        self._rows: defaultdict[int, list[_Cell]] = defaultdict(list)

    def forget(self) -> None:
        """Paint everything anew the next time, as when the terminal has got another size or something else wrote to it."""
        self._rows.clear()

    def only_new(self, update: CompositorUpdate) -> CompositorUpdate:
        """An update that writes what of `update` the terminal does not show yet."""
        return _Difference(self, update)

    def sequences(self, update: CompositorUpdate, system: ColorSystem) -> str:
        """What is written; from then on the terminal is taken to show it.

        What has one look is written one after the other wherever it stands, so that each look is asked for once.
        """
        changed: dict[int, list[_Cell]] = {}
        for row, column, strip in _pieces(update):
            cells = changed.get(row) or changed.setdefault(row, [*self._rows[row]])
            cells += [_UNKNOWN] * (column - len(cells))
            cells[column : column + strip.cell_length] = [cell for text, style, _ in strip for cell in _cells(text, _look(style, system))]
        pen = _Pen()
        looks: defaultdict[_Look, list[tuple[int, int, str]]] = defaultdict(list)
        for row, cells in changed.items():
            shown = [*self._rows[row], *[_UNKNOWN] * (len(cells) - len(self._rows[row]))]
            self._rows[row] = cells
            if shown == cells:
                continue
            if _is_risky(shown) or _is_risky(cells):
                for column, text, look in _from_first_difference(shown, cells):
                    pen.write(row, column, text, look)
            else:
                for column, text, look in _differences(shown, cells):
                    looks[look].append((row, column, text))
        for look, stretches in looks.items():
            for row, column, text in stretches:
                pen.write(row, column, text, look)
        return pen.lift()


class _Difference(CompositorUpdate):
    """Stands in for an update of Textual's, and works out what differs when it is written, since it may never be."""

    def __init__(self, painter: Painter, update: CompositorUpdate) -> None:
        self._painter = painter
        self._update = update

    def render_segments(self, console: Console) -> str:
        """Textual's protocol."""
        return self._painter.sequences(self._update, COLOR_SYSTEMS[console.color_system or "truecolor"])


class _Pen:
    """Writes text in its place and its look, with as few bytes as that takes."""

    def __init__(self) -> None:
        self._written: list[str] = []
        self._row = -1
        self._look = _BARE

    def write(self, row: int, column: int, text: str, look: _Look) -> None:
        """Write a stretch of one look."""
        # Always from a column that is named, so that characters which a terminal takes for wider or narrower move nothing else.
        self._written.append(f"\x1b[{column + 1}G" if row == self._row else f"\x1b[{row + 1};{column + 1}H")
        if look != self._look:
            self._written.append(_change(self._look, look))
        self._written.append(text)
        self._row, self._look = row, look

    def lift(self) -> str:
        """All that was written; the look is the terminal's own again."""
        return "".join(self._written) + ("\x1b[0m" if self._look != _BARE else "")


def _pieces(update: CompositorUpdate) -> Iterator[tuple[int, int, Strip]]:
    """What an update of Textual's paints: a row, a column, and what stands there."""
    if isinstance(update, LayoutUpdate):
        for row, strips in enumerate(update.strips, update.region.y):
            column = update.region.x
            for strip in strips:
                yield row, column, strip
                column += strip.cell_length
    elif isinstance(update, ChopsUpdate):
        for row, first, last in update.spans:
            for end, (column, piece) in zip(update.chop_ends[row], update.chops[row].items(), strict=False):
                if piece is not None and column <= last and end > first:
                    yield row, column, piece.crop(0, min(end, last) - column)


def _cells(text: str, look: _Look) -> list[_Cell]:
    if _ONE_CELL.fullmatch(text):
        return [_Cell(character, look) for character in text]
    cells = cell_len(text)
    return [_Cell(text, look), *[_Cell("", look)] * (cells - 1)][:cells]


def _is_risky(cells: Sequence[_Cell]) -> bool:
    """Whether there are characters in a row on whose cells terminals do not agree: wide ones, combining ones, those read from the right."""
    return any(len(cell.text) != 1 for cell in cells)


def _from_first_difference(shown: Sequence[_Cell], cells: Sequence[_Cell]) -> Iterator[tuple[int, str, _Look]]:
    """All stretches of one look from the first cell on that differs."""
    column = next(at for at, (before, after) in enumerate(zip(shown, cells, strict=True)) if before != after)
    while column < len(cells):
        look, end = cells[column].look, column + 1
        if _takes_one(cells, column):
            while end < len(cells) and cells[end].look == look and _takes_one(cells, end):
                end += 1
        else:
            while end < len(cells) and not cells[end].text:
                end += 1
        yield column, "".join(cell.text for cell in cells[column:end]), look
        column = end


def _takes_one(cells: Sequence[_Cell], column: int) -> bool:
    """Whether the text of a cell is a character that takes this cell and no other."""
    return len(cells[column].text) == 1 and (column + 1 == len(cells) or cells[column + 1].text != "")


def _differences(shown: Sequence[_Cell], cells: Sequence[_Cell]) -> Iterator[tuple[int, str, _Look]]:
    """The stretches of one look with the cells that differ, each with few in it that do not."""
    first = end = -1
    for at, (before, after) in enumerate(zip(shown, cells, strict=True)):
        if before == after:
            continue
        if first >= 0 and (at - end > _NEAR or any(cell.look != cells[first].look for cell in cells[end : at + 1])):
            yield first, "".join(cell.text for cell in cells[first:end]), cells[first].look
            first = -1
        first, end = at if first < 0 else first, at + 1
    yield first, "".join(cell.text for cell in cells[first:end]), cells[first].look


@cache
def _look(style: Style | None, system: ColorSystem) -> _Look:
    if style is None:
        return _BARE
    attributes = Strip.render_ansi(style.without_color, system)
    return _Look(
        frozenset(attributes.split(";")) if attributes else frozenset(),
        ";".join(style.color.downgrade(system).get_ansi_codes()) if style.color else "",
        ";".join(style.bgcolor.downgrade(system).get_ansi_codes(foreground=False)) if style.bgcolor else "",
    )


@cache
def _change(before: _Look, after: _Look) -> str:
    """From one look to another."""
    ended = {_ENDS[one] for one in before.attributes - after.attributes}
    begun = {one for one in after.attributes if one not in before.attributes or _ENDS[one] in ended}
    codes = [*sorted(ended), *sorted(begun)]
    if after.colour != before.colour:
        codes.append(after.colour or "39")
    if after.ground != before.ground:
        codes.append(after.ground or "49")
    return f"\x1b[{';'.join(codes)}m"
