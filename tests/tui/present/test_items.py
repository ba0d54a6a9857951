"""What a person reads in the list of facts."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, PROBLEM, RIGA
from talks_index.i18n import words
from talks_index.model import Facts, FactsState, Page
from talks_tui.present.items import fact_rows, facts
from talks_tui.present.listing import Item
from talks_tui.present.runs import Line, run, width

FR, EN = words("fr"), words("en")


def text_of(line: Line) -> str:
    return "".join(run.text for run in line)


def texts(items: Sequence[Item]) -> list[str]:
    return [text_of(line) for item in items for line in item.lines]


def listed(found: Facts, cells: int = 60, selected: frozenset[tuple[int, str]] = frozenset()) -> list[Item]:
    return facts(Page(OSLO, "done", found), cells, selected, EN)


def value(items: Sequence[Item], label: str) -> str:
    lines = next(item.lines for item in items if item.key and text_of(item.lines[0]).split()[0] == label)
    return " ".join(text_of(line).strip() for line in lines).removeprefix(label).strip()


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
