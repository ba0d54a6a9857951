"""Whatever an article holds, only drawable characters reach the terminal, each one once and in its place."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcwidth

from talks_index.clean.controls import without_controls
from talks_tui.present.runs import Run, cut, line, marked_runs, run, width

COMMANDS = [
    "\x1b[2J",
    "\x1b]52;c;aGk=\x07",
    "\x9b31m",
    "\r",
    "\n",
    "\t",
    "\b",
    "\x7f",
    "\x00",
    "\u202e",
    "\u2066",
    "\u200f",
    "\ud800",
    "\u2028",
]
TEXTS = st.one_of(st.text(st.characters()), st.lists(st.one_of(st.sampled_from(COMMANDS), st.text(max_size=3))).map("".join))
DRAWN = TEXTS.map(lambda text: run(text).text)


@given(TEXTS)
def test_no_run_can_command_the_terminal(text: str) -> None:
    shown = run(text, "title").text
    assert len(shown) <= len(text)
    assert not {"Cc", "Cs", "Zl", "Zp"} & {unicodedata.category(character) for character in shown}
    assert not {"RLE", "LRE", "RLO", "LRO", "PDF", "RLI", "LRI", "FSI", "PDI"} & {unicodedata.bidirectional(c) for c in shown}


@pytest.mark.parametrize("text", COMMANDS)
def test_a_command_becomes_blanks_and_letters(text: str) -> None:
    shown = run(f"a{text}z").text
    assert shown.startswith("a ")
    assert shown.isprintable()


@given(TEXTS, st.data())
def test_every_character_between_marks_is_drawn_once_in_order(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    start, end = sorted([data.draw(places), data.draw(places)])
    marks = [(*sorted(pair), style) for *pair, style in data.draw(st.lists(st.tuples(places, places, st.sampled_from(["hit", "place"]))))]
    runs = list(marked_runs(text, start, end, marks, "title"))
    assert "".join(one.text for one in runs) == run(text[start:end]).text
    expected = [
        (character, {"title", *(style for first, last, style in marks if first <= offset < last)})
        for offset in range(start, end)
        for character in run(text[offset]).text
    ]
    assert [(character, one.styles) for one in runs for character in one.text] == expected


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("👩\u200d👩\u200d👧 👍🏽 ❤\ufe0f", "👩👩👧 👍 ❤"),
        ("🇫🇷 et 🇺🇦", "FR et UA"),
        ("🏴\U000e0067\U000e0062\U000e007f", "🏴"),
        ("नी ក\u17c1", "न ក"),
        ("☰", "?"),
        ("שָׁלוֹם · السَّلام · 日本語 · e\u0301 · 한국", "שָׁלוֹם · السَّلام · 日本語 · e\u0301 · 한국"),
    ],
)
def test_what_terminals_measure_differently_is_drawn_as_what_they_agree_on(text: str, drawn: str) -> None:
    assert run(text).text == drawn


@given(TEXTS)
def test_what_is_drawn_takes_as_many_cells_as_its_characters_one_by_one(text: str) -> None:
    shown = run(text).text
    assert width(shown) == sum(max(wcwidth(character), 0) for character in shown)


@given(TEXTS)
def test_nothing_is_drawn_wider_than_a_text_without_joiners_was_measured(text: str) -> None:
    bare = without_controls(text).replace("\n", " ")
    assert width(run(bare).text) <= width(bare)


def test_marks_may_overlap() -> None:
    runs = list(marked_runs("Kari Berg à Oslo", 0, 16, [(0, 9, "person"), (5, 9, "hit"), (12, 16, "place")]))
    assert runs == [run("Kari ", "person"), run("Berg", "person", "hit"), run(" à "), run("Oslo", "place")]


def test_a_line_holds_no_empty_run() -> None:
    assert line(run(""), run("a"), run("", "hit")) == (Run("a"),)


@pytest.mark.parametrize(
    ("text", "cells", "expected"),
    [("Oslo", 4, "Oslo"), ("Oslo", 3, "Os…"), ("Oslo", 1, "…"), ("Oslo", 0, ""), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("", 0, "")],
)
def test_what_is_cut_ends_in_an_ellipsis(text: str, cells: int, expected: str) -> None:
    assert cut(text, cells) == expected


@given(DRAWN, st.integers(0, 20))
def test_what_is_cut_fits(text: str, cells: int) -> None:
    assert width(cut(text, cells)) <= cells
