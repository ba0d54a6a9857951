"""Walking through the entities of an article."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from support.stories import OSLO_FACTS, OSLO_TEXT
from talks_index.i18n import words
from talks_tui.present.mentions import Mention, mentions, step, step_same, told

ALL = mentions(OSLO_FACTS)
END = len(OSLO_TEXT)


def text_of(mention: Mention | None) -> str:
    return OSLO_TEXT[mention.start : mention.end] if mention else ""


def test_mentions_stand_in_reading_order() -> None:
    assert [text_of(mention) for mention in ALL] == ["Oslo", "mardi", "Oslo", "NTB", "Kari Berg", "Luis Soto"]
    assert [text_of(mention) for mention in mentions(OSLO_FACTS, ["person"])] == ["Kari Berg", "Luis Soto"]
    assert mentions(None) == []


def test_one_goes_from_mention_to_mention_round_the_ends() -> None:
    here, walked = None, []
    for _ in range(len(ALL) + 1):
        here = step(ALL, here, 1, top=0, bottom=END)
        walked.append(text_of(here))
    assert walked == ["Oslo", "mardi", "Oslo", "NTB", "Kari Berg", "Luis Soto", "Oslo"]
    assert text_of(step(ALL, ALL[0], -1, top=0, bottom=END)) == "Luis Soto"


def test_one_sets_out_from_what_is_seen() -> None:
    berg = ALL[4]
    assert step(ALL, None, 1, top=berg.start - 5, bottom=END) == berg
    assert step(ALL, ALL[0], 1, top=berg.start - 5, bottom=END) == berg
    assert step(ALL, ALL[0], -1, top=berg.start - 5, bottom=berg.end) == berg
    assert step([], None, 1, top=0, bottom=END) is None


def test_the_same_entity_is_met_again() -> None:
    assert step_same(ALL, ALL[0], 1) == ALL[2]
    assert step_same(ALL, ALL[2], 1) == ALL[0]
    assert step_same(ALL, ALL[0], -1) == ALL[2]


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (0, "place · Oslo, Norway · mention 1 of 2"),
        (1, "date · Tuesday, March 12, 2024 · mention 1 of 1"),
        (2, "place · Oslo, Norway · mention 2 of 2"),
        (3, "organisation · NTB · mention 1 of 1"),
        (4, "person · Kari Berg, négociatrice norvégienne, Norway · mention 1 of 1"),
    ],
)
def test_it_is_told_what_one_stands_on(number: int, expected: str) -> None:
    assert told(OSLO_FACTS, ALL[number], words("en")) == expected


def test_a_date_without_a_value_is_told_by_its_words() -> None:
    facts = replace(OSLO_FACTS, dates=tuple(replace(date, edtf=None) for date in OSLO_FACTS.dates))
    assert told(facts, mentions(facts, ["date"])[0], words("en")) == "date · mardi · mention 1 of 1"
