"""The bars of the months and the rows of the meetings, without a screen."""

from __future__ import annotations

import pytest

from support.stories import MAIN
from talks_index.i18n import words
from talks_index.model import Event, MeetingPlace, Published, Telling, When
from talks_tui.present.timeline import TimelineListing, bars, cell

FRENCH = words("fr")


def event(month: str | None, number: int = 0) -> Event:
    when, place = When(None, month), MeetingPlace("Oslo", "NO")
    telling = Telling("0" * 12, "Titre", None, Published(), number, 1, True, "talks", "held", MAIN.parties, place, when, None)
    return Event(month, "talks", "held", MAIN.parties, place, when, (telling,))


def drawn(events: list[Event], current: str | None, cells: int, height: int = 2) -> list[str]:
    return ["".join(run.text for run in line) for line in bars(TimelineListing(events, 100, FRENCH).months, current, cells, height, FRENCH)]


def test_a_bar_is_as_high_as_its_month_has_meetings() -> None:
    events = [event("2024-01"), *[event("2024-02")] * 4, *[event("2024-04")] * 2]
    high, low, mark, years = drawn(events, "2024-02", 12)
    assert high == "   ██       "
    assert low == "▄▄ ██    ██ "
    assert mark == "   ▲"
    assert years == "2024"


def test_one_meeting_beside_many_is_seen() -> None:
    assert drawn([event("2024-01"), *[event("2024-02")] * 500], None, 8)[1].startswith("▁")


def test_more_months_than_fit_are_those_around_the_current_one() -> None:
    events = [event(f"{year}-{month:02d}") for year in range(2000, 2025) for month in range(1, 13)]
    for current in ("2000-01", "2012-06", "2024-12"):
        high, _, mark, years = drawn(events, current, 40)
        assert len(high) == 40
        assert mark.endswith("▲")
        assert len(years) <= 40
    assert drawn(events, "2012-06", 40)[2].index("▲") in range(15, 25)


def test_a_date_that_is_a_thousand_years_off_does_no_harm() -> None:
    shown = drawn([event("0001-01"), event("9999-12")], "0001-01", 60)
    assert all(len(line) <= 60 for line in shown)


@pytest.mark.parametrize("events", [[], [event(None)], [event("2024")]])
def test_without_a_month_there_is_no_bar(events: list[Event]) -> None:
    assert drawn(events, None, 60)[-1] == "aucune rencontre dont on connaisse le mois"


def test_rows_are_worked_out_when_they_are_looked_at() -> None:
    events = [event(f"20{at // 12 % 100:02d}-{at % 12 + 1:02d}", at) for at in range(34_000)]
    listing = TimelineListing(events, 118, FRENCH)
    at = listing.place((33_999, -1))
    assert at is not None
    assert listing.item(at).key == (33_999, -1)
    assert len(listing._drawn) == 1


@pytest.mark.parametrize("text", ["日本東京日本東京", "a\x1b[2Jb", "é" * 30, ""])
def test_a_cell_is_as_wide_as_it_should(text: str) -> None:
    from rich.cells import cell_len

    assert cell_len("".join(run.text for run in cell(text, 9))) == 9
