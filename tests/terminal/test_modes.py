"""What the terminal is asked for, and where its cursor stands, which Braille displays and screen readers follow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from support.stories import small_library
from support.terminal import READER, Terminal

pytestmark = [pytest.mark.terminal, pytest.mark.xdist_group("terminal")]

MOUSE_MODES = [b"\x1b[?1000h", b"\x1b[?1002h", b"\x1b[?1003h", b"\x1b[?1006h", b"\x1b[?1015h", b"\x1b[?1016h"]
NO_REORDERING, REORDERING = b"\x1b[8l", b"\x1b[8h"
DOWN, ESCAPE = "\x1b[B", "\x1b"

Start = Callable[..., Terminal]


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of `support.stories`."""
    return small_library(tmp_path_factory.mktemp("modes") / "library")


def opened(terminal: Start, stories: Path, home: Path) -> Terminal:
    shown = terminal([*READER, "--library", str(stories)], env={"HOME": str(home)})
    shown.until_shown("La Norvège et le Chili", "● ")
    return shown


def left(shown: Terminal) -> bytes:
    """All that was written until the reader was left."""
    shown.send("q")
    assert shown.until_ended() == 0
    return shown.raw


def test_the_mouse_is_the_terminal_s_own_unless_it_is_asked_for(stories: Path, terminal: Start, tmp_path: Path) -> None:
    written = left(opened(terminal, stories, tmp_path))
    assert not [mode for mode in MOUSE_MODES if mode in written]
    settings = tmp_path / ".config" / "talks-tui" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("mouse = true\n")
    written = left(opened(terminal, stories, tmp_path))
    assert b"\x1b[?1000h" in written
    assert b"\x1b[?1000l" in written.rpartition(b"\x1b[?1000h")[2]


def test_a_click_and_the_wheel_arrive(stories: Path, terminal: Start, tmp_path: Path) -> None:
    settings = tmp_path / ".config" / "talks-tui" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("mouse = true\n")
    shown = opened(terminal, stories, tmp_path)
    row = next(y for y, line in enumerate(shown.text.splitlines()) if "Un sommet à Lima" in line[:30])
    shown.send(f"\x1b[<0;6;{row + 1}M\x1b[<0;6;{row + 1}m")
    shown.until_shown("━ Article", "Pérou ↔ Équateur")
    shown.send("\x1b[<0;70;3M\x1b[<0;70;3m")
    left(shown)


def test_the_terminal_is_asked_not_to_reorder_and_given_back_as_it_was(stories: Path, terminal: Start, tmp_path: Path) -> None:
    written = left(opened(terminal, stories, tmp_path))
    assert written.count(NO_REORDERING) == written.count(REORDERING) == 1
    assert written.index(NO_REORDERING) < written.index(b"Articles") < written.index(REORDERING)


def stands_on(shown: Terminal, text: str) -> None:
    """Wait until the cursor stands at the beginning of a text."""
    shown.until(lambda t: "".join(t.cells[t.screen.cursor.y][t.screen.cursor.x :]).startswith(text), f"the cursor to stand on {text!r}")


def before_cursor(shown: Terminal) -> str:
    """What stands in the cursor's line before it."""
    return "".join(shown.cells[shown.screen.cursor.y][: shown.screen.cursor.x])


def test_the_cursor_stands_where_the_focus_is(stories: Path, terminal: Start, tmp_path: Path) -> None:
    shown = opened(terminal, stories, tmp_path)
    stands_on(shown, "La Norvège et le Chili")
    shown.send(DOWN)
    stands_on(shown, "Un sommet à Lima")
    shown.send("/")
    shown.send("oslo")
    shown.until_shown("/ oslo")
    shown.read(2)
    assert (shown.screen.cursor.x, shown.screen.cursor.y) == (len(" / oslo"), 0)
    shown.send("\r")
    stands_on(shown, "Oslo")  # the hit
    shown.send("l")
    for _ in range(2):
        shown.send("e")
    shown.until_shown("mention")
    shown.send("2")
    shown.send("F")
    shown.send("pêche")
    shown.until_shown("trouver: pêche")
    shown.until(lambda t: t.cells[t.screen.cursor.y][:8] == list(" trouver"), "the cursor to stand in the find box")
    shown.send("\r")
    stands_on(shown, "pêche")
    shown.send("3")
    stands_on(shown, "    Parties")
    shown.send(DOWN)
    stands_on(shown, "    Qui")
    shown.send(" ")
    stands_on(shown, "[x] Qui")
    shown.send("v")
    stands_on(shown, "  [x] Qui")
    shown.send(ESCAPE)
    shown.until_gone("fait choisi ─")
    shown.send("x")
    stands_on(shown, "1 fait choisi")
    shown.send("\t")
    stands_on(shown, "texte brut")
    shown.send("w")
    shown.until(lambda t: before_cursor(t).endswith(".txt"), "the cursor to stand behind the name")
    shown.send(ESCAPE)
    stands_on(shown, "texte brut")
    shown.send(ESCAPE)
    shown.until_gone("Export")
    shown.send(":")
    shown.until_shown("Commandes")
    stands_on(shown, "que voulez-vous faire")
    shown.send(ESCAPE)
    shown.until_gone("Commandes")
    shown.send("?")
    shown.until_shown("Touches")
    stands_on(shown, "  Faits")
    shown.send(ESCAPE)
    shown.until_gone("Touches")
    shown.send("C")
    shown.until_shown("Corriger à la main")
    stands_on(shown, "  Qui")
    shown.send("\r")
    shown.until(lambda t: before_cursor(t).rstrip().endswith(")"), "the cursor behind the value")
    shown.send(ESCAPE)
    stands_on(shown, "  Qui")
    shown.send(ESCAPE)
    shown.until_gone("Corriger à la main")
    shown.send("r")
    stands_on(shown, "      lu")
    shown.send("j")
    shown.until_gone("▌      lu")
    stands_on(shown, "    ")
    shown.send(ESCAPE)
    shown.until_gone("Restreindre")
    shown.send("+")
    shown.until(lambda t: before_cursor(t).endswith("oslo") and t.screen.cursor.y > 0, "the cursor to stand behind the name")
    shown.send("port\r")
    stands_on(shown, "port")
    shown.send("r")
    shown.until(lambda t: before_cursor(t).endswith("port"), "the cursor behind the name")
    shown.send(ESCAPE)
    stands_on(shown, "port")
    shown.send(ESCAPE)
    shown.until_gone("Recherches enregistrées")
    shown.send("T")
    stands_on(shown, "○ 14 mars 2024")
    shown.send("/")
    shown.until(lambda t: (t.screen.cursor.x, t.screen.cursor.y) == (len(" / oslo"), 0), "the cursor behind the query")
    shown.send("\r")
    stands_on(shown, "○ 14 mars 2024")
    shown.send(ESCAPE)
    shown.until_shown("Faits")
    shown.send("2")
    for _ in range(2):
        shown.send("e")
    shown.until_shown("mention")
    shown.send("i")
    shown.until_shown("1 article")
    stands_on(shown, "  La Norvège")
