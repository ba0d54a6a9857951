"""Corrections made by hand, in the reader's words; and facts as a person writes them to correct them."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from talks_index.corrections import PUBLISHED, WHOLE
from talks_index.export.dates import date_words
from talks_index.export.rows import KINDS, LABELS, participant, rows, status
from talks_index.i18n import Words, marked
from talks_index.model import Correction, FieldValue, Meeting, MeetingPlace, When

HINTS = {
    "kind": marked("a meeting, talks, a consultation, a summit, a phone call, a visit, a contact, an exchange"),
    "status": marked("held, ongoing, planned, proposed, postponed, cancelled, ruled out, denied, reported"),
    "parties": marked("countries or bodies, with a comma between them"),
    "participants": marked("name (role, side), with a semicolon between them"),
    "place": marked("venue, city, country; what is not known is left out"),
    "when": marked("a date: 27 February 2025, 2025-02, 2025-02-27/2025-03-01, 2025~ (EDTF)"),
    "level": marked("a few words"),
    "secret": marked("yes or no"),
    "closed_doors": marked("yes or no"),
    "topics": marked("topics, with a semicolon between them"),
    "excluded_topics": marked("topics, with a semicolon between them"),
    "outcome": marked("a few words"),
    "initiated_by": marked("a country, a body or a name"),
    "reported_by": marked("names, with a comma between them"),
    "confirmed_by": marked("names, with a comma between them"),
    "denied_by": marked("names, with a comma between them"),
    PUBLISHED: marked("a date: 27 February 2025, 2025-02-27, 2025-02 or 2025"),
}
"""What a person is told of the fields, by their names."""

_NOTHING = Meeting(
    main=False,
    kind="meeting",
    status="held",
    parties=(),
    participants=(),
    place=MeetingPlace(),
    when=When(),
    level=None,
    secret=False,
    closed_doors=False,
    topics=(),
    excluded_topics=(),
    outcome=None,
    initiated_by=None,
    reported_by=(),
    confirmed_by=(),
    denied_by=(),
    evidence=(),
)


def correction_words(correction: Correction, words: Words) -> str:
    """What was corrected to what: `When: 27 February 2025 → 28 February 2025`."""
    if correction.field == WHOLE and correction.meeting:
        parties = " ↔ ".join(words.country(party) for party in correction.meeting.parties)
        return f"{' · '.join(part for part in (words(KINDS[correction.meeting.kind]), parties) if part)} → {words('hidden')}"
    label = words("Published") if correction.field == PUBLISHED else words(LABELS[correction.field])
    before, after = (_words(correction.field, value, words) for value in (correction.before, correction.value))
    return f"{label}{words(': ')}{before or '—'} → {after or words('hidden')}"


def _words(field: str, value: FieldValue | None, words: Words) -> str:
    if value is None:
        return ""
    if field == PUBLISHED:
        return date_words(str(value), words)
    changed: dict[str, Any] = {field: value}
    return next((row.value for row in rows(0, replace(_NOTHING, **changed), words) if row.field == field), "")


def written(field: str, meeting: Meeting, shown: Words) -> str:
    """What a field of a meeting holds, as it can be written to correct it."""
    match getattr(meeting, field):
        case When(text, edtf):
            return edtf or text or ""
        case MeetingPlace(city, country, venue):
            return ", ".join(part for part in (venue, city, shown.country(country) if country else None) if part)
        case True:
            return shown("yes")
        case str() if field == "kind":
            return shown(KINDS[meeting.kind])
        case str() if field == "status":
            return status(meeting, shown)
        case str(value):
            return shown.country(value)
        case tuple(values) if field == "participants":
            return "; ".join(participant(value, shown) for value in values)
        case tuple(values):
            return ("; " if field in ("topics", "excluded_topics") else ", ").join(map(shown.country, values))
    return ""
