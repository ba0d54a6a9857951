"""Dated meetings as a calendar (iCalendar, RFC 5545), each an event of whole days."""

from __future__ import annotations

import calendar
import datetime as dt
import re
import uuid
from collections.abc import Iterator, Sequence

from talks_index.export.excerpt import Excerpt
from talks_index.export.plain import one_line, web_address
from talks_index.export.rows import KINDS, parties, place, status
from talks_index.export.text import meeting_lines, source
from talks_index.i18n import Words
from talks_index.model import Meeting, Status

_STATUSES: dict[Status, str] = {
    "held": "CONFIRMED",
    "ongoing": "CONFIRMED",
    "planned": "TENTATIVE",
    "proposed": "TENTATIVE",
    "postponed": "TENTATIVE",
    "reported": "TENTATIVE",
    "cancelled": "CANCELLED",
    "ruled out": "CANCELLED",
    "denied": "CANCELLED",
}
"""STATUS of an event: confirmed only for what is said to take place or to have taken place. The summary tells the meeting's own status."""

_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d|XX))?(?P<mark>[?~%])?")

_UIDS = uuid.UUID("5d2f7c8e-0f0b-5c43-9a5e-6f1f3f6a7b10")
"""The name space of our events' UIDs (drawn once)."""

_OCTETS = 75
"""The most that a line may hold without its line break (RFC 5545, 3.1)."""


def ics(excerpts: Sequence[Excerpt], words: Words, now: dt.datetime) -> str:
    """A calendar of the meetings whose days are known, made at `now` (aware); empty when there is none, as a calendar may not be."""
    events = [line for excerpt in excerpts for event in _events(excerpt, words, now) for line in event]
    if not events:
        return ""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//talks-tui//talks-tui//EN", "CALSCALE:GREGORIAN", *events, "END:VCALENDAR"]
    return "".join(f"{folded(line)}\r\n" for line in lines)


def undated(excerpts: Sequence[Excerpt]) -> int:
    """How many meetings a calendar leaves out, because their days are not known."""
    return sum(days(meeting.when.edtf) is None for excerpt in excerpts for _, meeting in excerpt.meetings())


def days(edtf: str | None) -> tuple[dt.date, dt.date] | None:
    """The first and the last day of an EDTF value; None where an end is open, or known less well than to the month.

    A month is its days. The marks of what is uncertain or approximate do not change the days.
    """
    first, _, last = (edtf or "").partition("/")
    begin, end = _days(first), _days(last or first)
    if begin is None or end is None or begin[0] > end[1]:
        return None
    return begin[0], end[1]


def _days(edtf: str) -> tuple[dt.date, dt.date] | None:
    match = _DAY.fullmatch(edtf)
    if match is None:
        return None
    year, month = int(match["year"]), int(match["month"])
    try:
        if match["day"] and match["day"] != "XX":
            day = dt.date(year, month, int(match["day"]))
            return day, day
        return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])
    except ValueError:
        return None


def escaped(text: str) -> str:
    """A TEXT value (RFC 5545, 3.3.11); newlines stay, other control characters go."""
    lines = [one_line(line) for line in text.split("\n")]
    return "\\n".join(re.sub(r"([\\;,])", r"\\\1", line) for line in lines)


def folded(line: str) -> str:
    """A content line as lines of at most 75 octets, the further ones begun by a space; no character is split."""
    parts, octets = [""], 0
    for character in line:
        size = len(character.encode("utf-8"))
        if octets + size > _OCTETS:
            parts.append(" ")
            octets = 1
        parts[-1] += character
        octets += size
    return "\r\n".join(parts)


def _events(excerpt: Excerpt, words: Words, now: dt.datetime) -> Iterator[list[str]]:
    for number, meeting in excerpt.meetings():
        if found := days(meeting.when.edtf):
            yield _event(excerpt, number, meeting, found, words, now)


def _event(excerpt: Excerpt, number: int, meeting: Meeting, found: tuple[dt.date, dt.date], words: Words, now: dt.datetime) -> list[str]:
    summary = " · ".join(part for part in (words(KINDS[meeting.kind]), status(meeting, words), parties(meeting, words)) if part)
    told = "\n".join([*meeting_lines(excerpt, number, meeting, words), f"— {source(excerpt.facts, words)}"])
    first, last = found
    lines = [
        "BEGIN:VEVENT",
        f"UID:{_uid(excerpt, number)}",
        f"DTSTAMP:{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{_basic(first)}",
        *([f"DTEND;VALUE=DATE:{_basic(last + dt.timedelta(days=1))}"] if last < dt.date.max else []),
        f"SUMMARY:{escaped(summary)}",
        f"STATUS:{_status(meeting)}",
        "TRANSP:TRANSPARENT",  # what others do takes none of the reader's time
        f"DESCRIPTION:{escaped(told)}",
    ]
    if where := place(meeting.place, words):
        lines.append(f"LOCATION:{escaped(where)}")
    if address := web_address(excerpt.facts.url):
        lines.append(f"URL:{address}")
    return [*lines, "END:VEVENT"]


def _basic(day: dt.date) -> str:
    """A DATE value; strftime would not fill years before 1000 up to four digits."""
    return day.isoformat().replace("-", "")


def _status(meeting: Meeting) -> str:
    """The event's status; what took place on a day that is not certain is tentative."""
    known = _STATUSES[meeting.status]
    return "TENTATIVE" if known == "CONFIRMED" and re.search("[?~%]", meeting.when.edtf or "") else known


def _uid(excerpt: Excerpt, number: int) -> str:
    """The same for the same meeting of the same text, however its facts are read: its article, and where its evidence begins.

    Where several meetings are read from one sentence, their order tells them apart.
    """
    starts = [meeting.evidence[0].start if meeting.evidence else 0 for meeting in excerpt.facts.meetings]
    nth = starts[:number].count(starts[number])
    return str(uuid.uuid5(_UIDS, f"{excerpt.id}/{starts[number]}/{nth}"))
