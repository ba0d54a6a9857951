"""The calendar is one that other programs read: proved by a parser that is not ours, and by the rules of RFC 5545."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event
from msgspec.structs import replace

from support.stories import CALL, LIMA, LIMA_FACTS, MAIN, OSLO, OSLO_FACTS, RIGA
from talks_index.export.excerpt import Excerpt
from talks_index.export.ics import days, escaped, folded, ics, undated
from talks_index.export.plain import one_line
from talks_index.i18n import words
from talks_index.model import Facts, Meeting, Page, Status, When

NOW = dt.datetime(2024, 5, 1, 14, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
TEXTS = st.text(alphabet=st.characters() | st.sampled_from('\n\r\t\\;,:"é日🕊'), max_size=300)


def told(facts: Facts, *, article_id: str = OSLO.id) -> list[Event]:
    """The events of a story, as another program reads them."""
    written = ics([Excerpt(article_id, facts)], words("fr"), NOW)
    return Calendar.from_ical(written).walk("VEVENT") if written else []


def with_meeting(meeting: Meeting) -> Facts:
    return replace(LIMA_FACTS, meetings=(meeting,))


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2024-03-12", (2024, 3, 12), (2024, 3, 12)),
        ("2024-03-12?", (2024, 3, 12), (2024, 3, 12)),
        ("2022-11-29/2022-12-06", (2022, 11, 29), (2022, 12, 6)),
        ("2024-02", (2024, 2, 1), (2024, 2, 29)),
        ("2024-02-XX~", (2024, 2, 1), (2024, 2, 29)),
        ("2023-12/2024-01-03", (2023, 12, 1), (2024, 1, 3)),
        ("9999-12-31", (9999, 12, 31), (9999, 12, 31)),
    ],
)
def test_days_of_a_date(edtf: str, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    assert days(edtf) == (dt.date(*first), dt.date(*last))


@pytest.mark.parametrize(
    "edtf",
    [None, "", "2024", "202X", "XXXX-11-29", "2024-XX-12", "2024-02-30", "2024-02/..", "../2024-02", "2024-03-12/2024-03-01", "mardi"],
)
def test_what_is_open_has_no_days(edtf: str | None) -> None:
    assert days(edtf) is None


@given(st.text(alphabet="0123456789X-/?~%.", max_size=24))
def test_days_never_fail_and_are_in_order(edtf: str) -> None:
    found = days(edtf)
    assert found is None or found[0] <= found[1]


def test_an_event_says_what_when_where_and_who_says_so() -> None:
    event, _ = told(OSLO_FACTS)
    assert event["SUMMARY"] == "Négociation · tenue · Norvège ↔ Chili"
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (dt.date(2024, 3, 12), dt.date(2024, 3, 13))
    assert event["DTSTAMP"].dt == NOW.astimezone(dt.UTC)
    assert event["LOCATION"] == "Oslo, Norvège"
    assert event["URL"] == "https://example.org/oslo"
    assert event["DESCRIPTION"].splitlines()[-2:] == [
        "> Elles ont parlé de pêche, et non de frontières, a précisé Kari Berg, négociatrice norvégienne.",
        "— La Norvège et le Chili se parlent à Oslo, Le Journal, mercredi 13 mars 2024, https://example.org/oslo",
    ]


def test_the_file_is_of_lines_that_any_program_takes() -> None:
    written = ics([Excerpt(OSLO.id, OSLO_FACTS), Excerpt(LIMA.id, LIMA_FACTS)], words("fr"), NOW)
    *lines, last = written.split("\r\n")
    assert last == ""
    assert all(0 < len(line.encode()) <= 75 and line.isprintable() for line in lines)
    assert (lines[0], lines[1], lines[-1]) == ("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR")
    for needed in ("PRODID:", "UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:"):
        assert any(line.startswith(needed) for line in lines)


def test_several_days_end_before_the_day_after_the_last() -> None:
    (event,) = told(with_meeting(replace(MAIN, when=When("fin mars", "2024-03-30/2024-04-02"))))
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (dt.date(2024, 3, 30), dt.date(2024, 4, 3))


STATUSES: list[tuple[Status, str]] = [
    ("held", "CONFIRMED"),
    ("ongoing", "CONFIRMED"),
    ("planned", "TENTATIVE"),
    ("proposed", "TENTATIVE"),
    ("postponed", "TENTATIVE"),
    ("reported", "TENTATIVE"),
    ("cancelled", "CANCELLED"),
    ("ruled out", "CANCELLED"),
    ("denied", "CANCELLED"),
]


@pytest.mark.parametrize(("status", "expected"), STATUSES)
def test_status(status: Status, expected: str) -> None:
    (event,) = told(with_meeting(replace(MAIN, status=status)))
    assert event["STATUS"] == expected


def test_a_day_that_is_not_certain_is_tentative() -> None:
    (event,) = told(with_meeting(replace(MAIN, when=When("mardi", "2024-03-12?"))))
    assert event["STATUS"] == "TENTATIVE"


def test_meetings_without_days_are_left_out_and_counted() -> None:
    facts = replace(OSLO_FACTS, meetings=(replace(CALL, when=When("bientôt")), replace(CALL, when=When("2025", "2025")), MAIN))
    assert len(told(facts)) == 1
    assert undated([Excerpt(OSLO.id, facts)]) == 2


def test_no_event_is_no_calendar() -> None:
    assert ics([Excerpt.of(Page(RIGA, "pending", None))], words("fr"), NOW) == ""


def test_uids_stay_when_facts_are_read_anew_and_tell_meetings_apart() -> None:
    uids = [event["UID"] for event in told(OSLO_FACTS)]
    again = replace(OSLO_FACTS, meetings=tuple(replace(m, status="cancelled", parties=("NO",)) for m in reversed(OSLO_FACTS.meetings)))
    assert {event["UID"] for event in told(again)} == set(uids)
    twins = told(replace(OSLO_FACTS, meetings=(MAIN, replace(MAIN, kind="summit"))))
    assert len({event["UID"] for event in twins} | set(uids)) == 3
    assert told(OSLO_FACTS, article_id=LIMA.id)[0]["UID"] not in uids


def test_an_address_that_is_none_of_the_web_is_left_out() -> None:
    for url in ("javascript:alert(1)", "https://example.org/a\r\nATTACH:x", "notes.txt"):
        (event,) = told(replace(with_meeting(MAIN), url=url))
        assert "URL" not in event
        assert "ATTACH" not in event


@given(TEXTS)
def test_folding_is_undone_and_no_line_is_too_long(text: str) -> None:
    line = f"SUMMARY:{escaped(text)}"
    lines = folded(line).split("\r\n")
    assert all(len(one.encode()) <= 75 for one in lines)
    assert all(one.startswith(" ") for one in lines[1:])
    assert folded(line).replace("\r\n ", "") == line


@given(TEXTS)
def test_any_text_is_read_back(text: str) -> None:
    (event,) = told(replace(with_meeting(MAIN), title=f"a {text} z"))
    *_, last = event["DESCRIPTION"].split("\n")
    assert last == f"— {one_line(f'a {text} z')}, El Puerto, mardi 5 mars 2024"
    assert set(event) == set(told(with_meeting(MAIN))[0])
