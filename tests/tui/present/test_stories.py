"""What a person reads in the list of stories."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from talks_index.i18n import words
from talks_index.memory import Memory, Story
from talks_index.model import Hit, Published, Span
from talks_tui.present.listing import Item
from talks_tui.present.runs import Line, width
from talks_tui.present.stories import LINES, StoryListing, story

FR = words("fr")
HIT = Hit(
    "0123456789ab",
    "La Norvège et le Chili se parlent à Oslo",
    "Le Journal",
    Published("2024-03-13", "stated"),
    "done",
    1.0,
    "Elles ont parlé de pêche, et non de frontières.",
    (Span(36, 40),),
    (Span(19, 24),),
)
CELLS = [6, 20, 31, 47, 80]


def text_of(line: Line) -> str:
    return "".join(run.text for run in line)


def texts(items: Sequence[Item]) -> list[str]:
    return [text_of(line) for item in items for line in item.lines]


def test_a_story_shows_title_source_and_the_line_that_answers() -> None:
    item = story(HIT, 80, FR)
    assert item.key == HIT.id
    assert texts([item]) == [HIT.title, "Le Journal · 13 mars 2024", HIT.line, ""]
    assert [run.text for line in item.lines for run in line if "hit" in run.styles] == ["Oslo", "pêche"]


@pytest.mark.parametrize("cells", CELLS)
def test_a_story_fits_its_pane_and_takes_its_lines(cells: int) -> None:
    long = replace(HIT, title=HIT.title * 4, outlet="Le Journal " * 9, line=HIT.line * 9, facts_state="failed")
    for hit in (HIT, long, replace(HIT, outlet=None, published=Published(), line="", title="")):
        item = story(hit, cells, FR)
        assert len(item.lines) == LINES
        assert all(width(text) <= cells for text in texts([item]))


@given(st.text(st.characters(exclude_categories=["C"])), st.integers(1, 60), st.data())
def test_any_story_fits_its_pane(text: str, cells: int, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    marks = tuple(Span(*sorted(pair)) for pair in data.draw(st.lists(st.tuples(places, places), max_size=3)))
    hit = replace(HIT, title=text, outlet=text, line=text, title_marks=marks, line_marks=tuple(sorted(marks)))
    for drawn in texts([story(hit, cells, FR)]):
        assert width(drawn) <= cells or (cells <= 2 and width(drawn) <= 3)


def test_what_is_too_long_ends_in_an_ellipsis() -> None:
    title = texts([story(replace(HIT, title=HIT.title * 4, title_marks=()), 30, FR)])[:2]
    assert title[0] == "La Norvège et le Chili se"
    assert title[1].endswith("…")


def test_the_hit_is_in_sight_however_late_it_comes() -> None:
    line = "Ils ont parlé longtemps. " * 9 + "La pêche a été nommée."
    at = line.index("pêche")
    item = story(replace(HIT, line=line, line_marks=(Span(at, at + 5),), title_marks=()), 31, FR)
    assert [run.text for line in item.lines for run in line if "hit" in run.styles] == ["pêche"]
    assert text_of(item.lines[-1]).startswith("…")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"facts_state": "pending"}, "Le Journal · 13 mars 2024 · faits à venir"),
        ({"facts_state": "failed"}, "Le Journal · 13 mars 2024 · sans faits"),
        ({"outlet": None}, "13 mars 2024"),
        ({"published": Published()}, "Le Journal · date inconnue"),
    ],
)
def test_the_line_of_the_source_says_what_is_known(change: dict[str, object], expected: str) -> None:
    assert expected in texts([story(replace(HIT, **change), 60, FR)])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("remembered", "signs"),
    [(Story(), ""), (Story(read=True), "✓ "), (Story(starred=True), "★ "), (Story(read=True, starred=True), "★ ✓ ")],
)
def test_read_and_starred_stories_have_a_sign(remembered: Story, signs: str) -> None:
    item = story(HIT, 60, FR, remembered)
    assert text_of(item.lines[1]) == f"{signs}Le Journal · 13 mars 2024"
    assert any("title" in run.styles for run in item.lines[0]) != remembered.read
    assert all(width(text_of(line)) <= 26 for line in story(HIT, 26, FR, remembered).lines)


def test_the_outlet_gives_way_to_the_date() -> None:
    (line,) = (text for text in texts([story(replace(HIT, outlet="Le Journal des pêcheurs"), 26, FR)]) if "2024" in text)
    assert line.startswith("Le Jour")
    assert line.endswith("… · 13 mars 2024")


def test_a_list_of_any_length_draws_only_what_is_asked_for() -> None:
    listing = StoryListing(34_000, {0: HIT, 33_999: replace(HIT, id="ba9876543210")}, Memory(None).story, 40, FR)
    assert len(listing) == 34_000
    assert listing.start(34_000) == 34_000 * LINES
    assert listing.at(33_999 * LINES + 1) == 33_999
    assert text_of(listing.item(33_999).lines[0]) == HIT.title
    assert listing.place("ba9876543210") == 33_999


def test_a_story_that_is_not_known_yet_has_its_place() -> None:
    listing = StoryListing(300, {0: HIT}, Memory(None).story, 40, FR)
    assert listing.item(250).key == 250
    assert len(listing.item(250).lines) == LINES
    assert listing.place(250) == 250
    assert listing.place(300) is None
    assert listing.place("nowhere") is None
