"""Whatever is painted, a terminal shows what Textual's own painting would show, and is sent nothing twice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pyte
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.color import ColorSystem
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip

from support.reader import reading
from talks_tui.painting import Painter

COLUMNS, ROWS, EDGE = 24, 3, 9
STYLES = [
    Style(),
    Style(bold=True),
    Style(dim=True, italic=True),
    Style(underline=True, color="#a0b0c0"),
    Style(bold=True, reverse=True, bgcolor="#102030"),
    Style(color="red", bgcolor="#102030"),
]
WORDS = ["", "paix", "réunion à huis clos", "━━━━", "Ряб", "日本", "e\u0301t", "שלום", "★ x", "      "]

pieces = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(STYLES)), max_size=4)


def strip(parts: Sequence[tuple[str, Style]], cells: int) -> Strip:
    return Strip([Segment(text, style) for text, style in parts if text]).adjust_cell_length(cells, Style(bgcolor="#000000"))


@st.composite
def updates(draw: st.DrawFn) -> CompositorUpdate:
    """A whole screen of two panes, or stretches of some of its rows."""
    rows = [{0: strip(draw(pieces), EDGE), EDGE: strip(draw(pieces), COLUMNS - EDGE)} for _ in range(ROWS)]
    if draw(st.booleans()):
        return LayoutUpdate([row.values() for row in rows], Region(0, 0, COLUMNS, ROWS))
    spans = [(row, *draw(st.sampled_from([(0, EDGE), (EDGE, COLUMNS), (0, COLUMNS), (0, COLUMNS - 3)]))) for row in range(ROWS)]
    return ChopsUpdate(rows, draw(st.lists(st.sampled_from(spans), min_size=1, unique=True)), [[EDGE, COLUMNS]] * ROWS)


def screen() -> tuple[pyte.Screen, pyte.Stream]:
    shown = pyte.Screen(COLUMNS + 1, ROWS)  # a column more: at the margin pyte does not know where a combining character belongs
    return shown, pyte.Stream(shown)


@settings(max_examples=300, deadline=None)
@given(st.lists(updates(), min_size=1, max_size=5))
def test_the_terminal_shows_what_textual_would_paint(painted: list[CompositorUpdate]) -> None:
    console = Console(color_system="truecolor", force_terminal=True, width=COLUMNS)
    (ours, to_ours), (theirs, to_theirs) = screen(), screen()
    painter = Painter()
    first = LayoutUpdate([[Strip.blank(COLUMNS)]] * ROWS, Region(0, 0, COLUMNS, ROWS))
    for update in (first, *painted):
        to_theirs.feed(update.render_segments(console).replace("\n", ""))
        to_ours.feed(painter.only_new(update).render_segments(console))
        assert [[ours.buffer[y][x] for x in range(COLUMNS)] for y in range(ROWS)] == [
            [theirs.buffer[y][x] for x in range(COLUMNS)] for y in range(ROWS)
        ]
        assert painter.sequences(update, ColorSystem.TRUECOLOR) == ""


def test_a_letter_that_is_typed_is_sent_alone() -> None:
    painter = Painter()

    def written(text: str) -> str:
        line = strip([(text, Style())], COLUMNS)
        return painter.sequences(LayoutUpdate([[line]], Region(0, 0, COLUMNS, 1)), ColorSystem.TRUECOLOR)

    written("réunion")
    assert written("réunions") == "\x1b[1;8Hs"


def test_a_border_right_of_characters_that_terminals_do_not_agree_on_is_painted_with_them() -> None:
    painter = Painter()

    def written(text: str) -> str:
        row = [strip([(text, Style())], COLUMNS - 1), strip([("│", Style())], 1)]
        return painter.sequences(LayoutUpdate([row], Region(0, 0, COLUMNS, 1)), ColorSystem.TRUECOLOR)

    written("paix")
    assert "│" not in written("paix et")
    assert f"\x1b[{COLUMNS}G" in written("שלום")
    assert f"\x1b[{COLUMNS}G" in written("paix")


async def test_drawing_the_screen_anew_changes_nothing_else(library: Path) -> None:
    async with reading(library, keys=["slash", *"iran"]) as reader:
        before = reader.shown
        await reader.press("ctrl+l")
        assert (reader.shown, reader.focus) == (before, "search")
