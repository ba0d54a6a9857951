"""What a person reads in the lists of stories and of facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, PROBLEM, RIGA
from talks_index.i18n import words
from talks_index.model import Facts, FactsState, Hit, Page, Published, Span
from talks_tui.present.items import HIT_LINES, TITLE_LINES, Item, fact_rows, facts, story
from talks_tui.present.runs import Line, run, width

FR, EN = words("fr"), words("en")
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


def listed(found: Facts, cells: int = 60, selected: frozenset[tuple[int, str]] = frozenset()) -> list[Item]:
    return facts(Page(OSLO, "done", found), cells, selected, EN)


def value(items: Sequence[Item], label: str) -> str:
    lines = next(item.lines for item in items if item.key and text_of(item.lines[0]).split()[0] == label)
    return " ".join(text_of(line).strip() for line in lines).removeprefix(label).strip()


# Stories


def test_a_story_shows_title_source_and_the_line_that_answers() -> None:
    item = story(HIT, 80, FR)
    assert item.key == HIT.id
    assert texts([item]) == [HIT.title, "Le Journal · 13 mars 2024", HIT.line]
    assert [run.text for line in item.lines for run in line if "hit" in run.styles] == ["Oslo", "pêche"]


@pytest.mark.parametrize("cells", CELLS)
def test_a_story_fits_its_pane_and_stays_short(cells: int) -> None:
    long = replace(HIT, title=HIT.title * 4, outlet="Le Journal " * 9, line=HIT.line * 9, facts_state="failed")
    for hit in (HIT, long, replace(HIT, outlet=None, published=Published(), line="", title="")):
        item = story(hit, cells, FR)
        assert len(item.lines) <= TITLE_LINES + 1 + HIT_LINES
        assert all(width(text) <= cells for text in texts([item]))


@given(st.text(st.characters(exclude_categories=["C"])), st.integers(1, 60), st.data())
def test_any_story_fits_its_pane(text: str, cells: int, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    marks = tuple(Span(*sorted(pair)) for pair in data.draw(st.lists(st.tuples(places, places), max_size=3)))
    hit = replace(HIT, title=text, outlet=text, line=text, title_marks=marks, line_marks=tuple(sorted(marks)))
    for drawn in texts([story(hit, cells, FR)]):
        assert width(drawn) <= cells or (cells <= 2 and width(drawn) <= 3)


def test_what_is_too_long_ends_in_an_ellipsis() -> None:
    title = texts([story(replace(HIT, title=HIT.title * 4, title_marks=()), 30, FR)])[:TITLE_LINES]
    assert title[0] == "La Norvège et le Chili se"
    assert title[1].endswith("…")


def test_the_hit_is_in_sight_however_late_it_comes() -> None:
    line = "Ils ont parlé longtemps. " * 9 + "La pêche a été nommée."
    at = line.index("pêche")
    item = story(replace(HIT, line=line, line_marks=(Span(at, at + 5),), title_marks=()), 31, FR)
    assert [run.text for line in item.lines for run in line if "hit" in run.styles] == ["pêche"]
    assert text_of(item.lines[-2]).startswith("…")


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


def test_the_outlet_gives_way_to_the_date() -> None:
    (line,) = (text for text in texts([story(replace(HIT, outlet="Le Journal des pêcheurs"), 26, FR)]) if "2024" in text)
    assert line.startswith("Le Jour")
    assert line.endswith("… · 13 mars 2024")


# Facts


def test_the_main_meeting_comes_first() -> None:
    headings = [text for text in texts(listed(OSLO_FACTS)) if text[:1] in ("●", "○")]
    assert headings == ["● Talks · held", "○ Phone call · planned · Norway ↔ Chile"]


def test_a_meeting_is_told_in_words() -> None:
    items = listed(OSLO_FACTS)
    assert value(items, "Parties") == "Norway ↔ Chile"
    assert value(items, "Where") == "Oslo, Norway"
    assert value(items, "When") == "Tuesday, March 12, 2024 (“mardi”)"
    assert value(items, "Closed-door") == "yes"


def test_fields_that_hold_nothing_are_not_shown() -> None:
    labels = {text.split()[0] for text in texts(listed(LIMA_FACTS)) if text.startswith("    ")}
    assert labels == {"Parties", "Where", "When", "About"}
    assert not any("None" in text for text in texts(listed(OSLO_FACTS)))


def test_every_fact_can_be_stood_on_once_in_order() -> None:
    keys = [item.key for item in listed(OSLO_FACTS) if item.key is not None]
    assert keys == [row.key for row in fact_rows(OSLO_FACTS, EN)]
    assert len(set(keys)) == len(keys)


def test_selected_facts_have_a_cross() -> None:
    marked = [text for text in texts(listed(OSLO_FACTS, selected=frozenset([(1, "place"), (0, "when")]))) if text.startswith("[x] ")]
    assert [text.split()[1] for text in marked] == ["Where", "When"]


def test_people_are_listed_with_what_is_known_of_them() -> None:
    shown = texts(listed(OSLO_FACTS))
    people = [text.strip() for text in shown[shown.index("People") + 1 :]]
    assert people == ["Kari Berg, négociatrice norvégienne, Norway", "Luis Soto, Chile"]
    assert "People" not in texts(listed(LIMA_FACTS))


@pytest.mark.parametrize(
    ("state", "problem", "expected"),
    [
        ("pending", None, ["The facts are being made…"]),
        ("failed", PROBLEM, ["The facts could not be made.", PROBLEM]),
    ],
)
def test_missing_facts_are_explained(state: FactsState, problem: str | None, expected: list[str]) -> None:
    items = facts(Page(RIGA, state, None, problem), 60, frozenset(), EN)
    assert [text.strip() for text in texts(items)] == expected
    assert all(item.key is None for item in items)


def test_a_story_without_meetings_says_so() -> None:
    assert "No meeting." in " ".join(texts(listed(replace(OSLO_FACTS, meetings=()))))
    assert "No meeting." not in " ".join(texts(listed(LIMA_FACTS)))


@pytest.mark.parametrize("cells", [20, 35, 60])
def test_facts_fit_their_pane_and_lose_no_word(cells: int) -> None:
    shown = texts(listed(OSLO_FACTS, cells))
    assert all(width(text) <= cells for text in shown)
    flat = "".join("".join(shown).split())
    assert "négociatricenorvégienne" in flat
    assert "Tuesday,March12,2024" in flat


def test_a_hostile_value_is_drawn_as_text() -> None:
    hostile = replace(LIMA_FACTS.meetings[0], topics=("\x1b[31mrouge\u202e [b]gras[/b]",))
    shown = "".join(texts(listed(replace(LIMA_FACTS, meetings=(hostile,)))))
    assert shown == run(shown).text
    assert "[b]gras[/b]" in shown


def test_the_sides_are_in_the_language_of_the_reader() -> None:
    assert any("Norvège ↔ Chili" in text for text in texts(facts(Page(LIMA, "done", OSLO_FACTS), 60, frozenset(), FR)))
