"""Hebrew, Arabic, wide characters, emoji and combining marks never move a border or a neighbouring cell, as real terminals count cells."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace

from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, put
from support.terminal import READER, Terminal
from support.tmux import Tmux
from talks_index.model import Evidence, Facts, Organisation, Participant, Person, Place, Span

pytestmark = [pytest.mark.terminal, pytest.mark.xdist_group("terminal")]

BORDERS = "│┃"
TOPS = "┌┐┏┓╭╮┬┳"
MIXED = "שָׁלוֹם עולם · السَّلام عليكم · 日本語の会談 · 👩\u200d👩\u200d👧\u200d👦 👍🏽 🇺🇦 ❤\ufe0f 🏴\U000e0067\U000e0062\U000e007f · "
MIXED += "e\u0301a\u0308o\u0302 · नीति ☰ · 한국 ｆｕｌｌ"
REORDERED = f"\u202e{MIXED}\u2067\u200f"
NAME = "Владимир שלום 日本 👩\u200d👧"

Columns = Callable[[], Sequence[tuple[int, Sequence[int]]]]
"""The rows of a screen that stand between borders, each with the cells in which a border stands."""


def library_of_mixed_scripts(folder: Path) -> Path:
    """Stories in which such characters stand wherever a text from outside is shown."""
    paragraph = f"{REORDERED} {NAME} a parlé à Oslo, {MIXED}. "
    text = "\n\n".join([REORDERED, paragraph * 2, *[f"{MIXED[at:]} {MIXED}" for at in range(0, 60, 3)]])
    name = Span(text.index(NAME), text.index(NAME) + len(NAME))
    proof = Evidence(name.start, name.end + 20, text[name.start : name.end + 20], ("participants", "topics", "place", "confirmed_by"))
    article = replace(OSLO, title=REORDERED, outlet=MIXED, text=text)
    main = replace(
        OSLO_FACTS.meetings[1],
        participants=(Participant(NAME, MIXED, "NO"),),
        topics=(MIXED,),
        place=replace(OSLO_FACTS.meetings[1].place, city=MIXED),
        confirmed_by=(NAME,),
        evidence=(proof,),
    )
    facts = Facts(
        *(article.file, article.language, article.title, article.outlet, article.url, article.published, text),
        persons=(Person("mixed", NAME, (MIXED,), MIXED, "NO", (name,)),),
        organisations=(Organisation("ntb", MIXED, "media", ()),),
        places=(Place("oslo", "Oslo", "NO", "city", ()),),
        meetings=(main,),
    )
    return put(folder, (article, facts, None), (LIMA, LIMA_FACTS, None))


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of mixed scripts."""
    return library_of_mixed_scripts(tmp_path_factory.mktemp("mixed") / "library")


def columns_of(rows: Sequence[Sequence[str]], signs: str) -> list[list[int]]:
    """In each row, the cells that hold one of some signs."""
    return [[x for x, cell in enumerate(row) if cell and cell in signs] for row in rows]


class Screen:
    """The reader in a terminal: keys go in, cells come out."""

    def __init__(self, send: Callable[[str], None], rows: Callable[[], list[list[str]]], until: Terminal | Tmux) -> None:
        self.send = send
        self.rows = rows
        self.until_shown = until.until_shown
        self.until_gone = until.until_gone

    def check(self, *shown: str) -> None:
        """Wait for texts, then see that every border goes down from the corner where it begins, and ends where the others do."""
        self.until_shown(*shown)
        rows = self.rows()
        tops, bodies = columns_of(rows, TOPS), columns_of(rows, BORDERS)
        assert sum(map(bool, bodies)) > 8
        for (row, top, body), (next_row, _, below) in pairwise(zip(rows, tops, bodies, strict=True)):
            assert set(top) <= set(below), "".join(next_row)
            assert set(below) <= {*top, *body}, f"{''.join(row)}\n{''.join(next_row)}"


def column_of(rows: Sequence[Sequence[str]], word: str) -> int:
    """The cell in which a word begins that stands in one row."""
    row = next(row for row in rows if word in "".join(row))
    return [x for x, cell in enumerate(row) for _ in cell]["".join(row).index(word)]


def walk(screen: Screen) -> None:
    """Through panes and dialogs, with keys that paint a part of the screen and keys that paint all of it."""
    screen.check("Articles", "Article")
    screen.send("\x1b[B")
    screen.send("\x1b[A")
    screen.send("2")
    screen.check("━ Article")
    for key in ("j", "j", "k", "e"):
        screen.send(key)
    screen.check("personne")
    screen.send("3")
    for key in (" ", "\x1b[B", " "):
        screen.send(key)
    screen.check("2 faits choisis")
    for key, title in (("x", "Aperçu ·"), ("v", "╭─ 2 faits choisis"), ("?", "Touches"), (":", "Commandes")):
        screen.send(key)
        screen.check(title)
        screen.send("\x1b")
        screen.until_gone(title)
    for key, title in (("C", "╭─ Corriger"), ("r", "╭─ Restreindre")):
        screen.send(key)
        screen.check(title)
        screen.send("j")
        screen.check(title)
        screen.send("\x1b")
        screen.until_gone(title)
    screen.send("/")
    screen.send(MIXED[:40])
    screen.check("日本語の会談")
    screen.send("\x1b")
    screen.check("━Articles")
    screen.send("+")
    screen.send(f"{MIXED[:30]}\r")
    screen.check("╭─ Recherches", "1 article")


@pytest.mark.parametrize(("columns", "lines"), [(120, 40), (80, 24)])
def test_in_a_plain_terminal(columns: int, lines: int, mixed: Path, terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    shown = terminal([*READER, "--library", str(mixed)], columns=columns, lines=lines, env={"HOME": str(tmp_path)})

    def rows() -> list[list[str]]:
        shown.read(0.5)
        return shown.cells

    walk(Screen(shown.send, rows, shown))


@pytest.mark.parametrize(("columns", "lines"), [(120, 40), (80, 24)])
def test_on_screens_without_borders(columns: int, lines: int, mixed: Path, terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    shown = terminal([*READER, "--library", str(mixed)], columns=columns, lines=lines, env={"HOME": str(tmp_path)})
    shown.until_shown("Un sommet à Lima")
    shown.send("T")
    shown.until_shown("Sommet · tenu", "Négociation · tenue")
    shown.send("\x1b[B")
    shown.read(0.5)
    assert column_of(shown.cells, "Sommet · tenu") == column_of(shown.cells, "Négociation · tenue")
    assert column_of(shown.cells, "Pérou ↔") == column_of(shown.cells, "Norvège ↔")
    shown.send("\x1b")
    shown.until_shown("Un sommet à Lima")
    shown.send("2")
    shown.send("e")
    shown.until_shown("personne")
    shown.send("i")
    shown.until_shown("Aussi", "● ")
    shown.send("j")
    shown.read(0.5)
    assert column_of(shown.cells, "Владимир") < 4
    assert "Norvège ↔ Chili" in shown.text


@pytest.fixture
def tmux(tmp_path: Path, mixed: Path) -> Iterator[Tmux]:
    """A tmux server whose only pane runs the reader on the library of mixed scripts."""
    server = Tmux(tmp_path / "tmux.sock")
    environment = [f"HOME={tmp_path}", "LANG=fr_FR.UTF-8", f"PYTHONPATH={os.environ.get('PYTHONPATH', '')}"]
    server.run("new-session", "-d", "-x", "120", "-y", "40", "env", *environment, *READER, "--library", str(mixed))
    yield server
    server.run("kill-server")


def test_in_tmux(tmux: Tmux) -> None:
    walk(Screen(tmux.send, tmux.cells, tmux))
