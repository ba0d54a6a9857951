"""Lines lose no character, and fit the terminal."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from talks_index.model import Span
from talks_tui.present import wrap as wrapping
from talks_tui.present.runs import width
from talks_tui.present.wrap import wrap

NO_BREAK = "\u00a0"


def lines(text: str, cells: int) -> list[str]:
    return [text[span.start : span.end] for span in wrap(text, cells)]


@pytest.mark.parametrize(
    ("text", "cells", "expected"),
    [
        ("", 10, []),
        ("un deux trois", 20, ["un deux trois"]),
        ("un deux trois", 8, ["un deux ", "trois"]),
        ("un deux trois", 7, ["un deux ", "trois"]),
        ("un deux", 6, ["un ", "deux"]),
        ("un\n\ndeux", 10, ["un\n", "\n", "deux"]),
        ("anticonstitutionnel", 8, ["anticons", "titution", "nel"]),
        ("un anticonstitutionnel", 8, ["un ", "anticons", "titution", "nel"]),
        ("日本日本日", 4, ["日本", "日本", "日"]),
        ("日本日本日", 5, ["日本", "日本", "日"]),
        ("日", 1, ["日"]),
        ("🕊 paix", 4, ["🕊 ", "paix"]),
        ("e\u0301te\u0301 ete", 3, ["e\u0301te\u0301 ", "ete"]),
        ("abc", 0, ["a", "b", "c"]),
        (f"oui, dit{NO_BREAK}: non", 8, ["oui, ", f"dit{NO_BREAK}: ", "non"]),
        ("oui, dit : non", 8, ["oui, ", "dit : ", "non"]),
        ("il a dit « oui » hier", 9, ["il a dit ", "« oui » ", "hier"]),
    ],
)
def test_lines_end_where_a_reader_expects(text: str, cells: int, expected: list[str]) -> None:
    assert lines(text, cells) == expected


@pytest.mark.parametrize("text", ["e\u0301" * 12, "👩\u200d👩\u200d👧" * 4, "❤\ufe0f" * 9, "🇫🇷🇳🇴🇨🇱"])
def test_what_is_drawn_as_one_is_not_torn(text: str) -> None:
    for part in lines(text, 4):
        assert part[0] not in "\u0301\u200d\ufe0f"
        assert width(part) <= 4


WORDS = st.sampled_from(
    ["Ankara", "l’été", "e\u0301", "日本", "🕊", "a" * 30, "👩\u200d👩\u200d👧", "«", "»", ":", " ", "  ", NO_BREAK, "\n", "\n\n"]
)
TEXTS = st.one_of(st.lists(WORDS).map("".join), st.lists(WORDS).map(" ".join), st.text(st.characters(exclude_categories=["Cs"])))


@given(TEXTS, st.integers(-1, 40))
@example("  日", 1)
@example("\t00", 1)
def test_lines_follow_each_other_and_cover_the_text(text: str, cells: int) -> None:
    spans = wrap(text, cells)
    assert [span.start for span in spans] == [0, *(span.end for span in spans)][: len(spans)]
    assert "".join(lines(text, cells)) == text
    assert all(span.start < span.end for span in spans)


@given(TEXTS, st.integers(1, 40))
def test_no_line_is_wider_than_its_pane(text: str, cells: int) -> None:
    for part in lines(text, cells):
        drawn = part.rstrip()
        assert width(drawn) <= cells or (cells == 1 and width(drawn) == 2)


PLAIN = st.text(st.sampled_from("aé’ «»:.,\u00a0-")).map(lambda text: f"a{text}\n")


@given(PLAIN, st.integers(1, 12))
def test_plain_text_is_wrapped_at_once_as_it_is_word_by_word(text: str, cells: int) -> None:
    assert wrapping.edges(text, cells) == [0, *wrapping._wrap_words(text, 0, len(text), cells)]


def test_plain_text_leaves_no_rest() -> None:
    assert wrap("un deux", 4) == [Span(0, 3), Span(3, 7)]
