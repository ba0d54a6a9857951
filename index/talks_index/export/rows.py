"""A meeting as rows of label and value, in the reader's language: what the facts pane lists, `show` prints and a copy holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from talks_index.export.dates import date_words
from talks_index.i18n import Words, marked
from talks_index.language.also_called import place_in
from talks_index.language.folding import fold
from talks_index.model import Evidence, Facts, Kind, Meeting, MeetingPlace, Participant, Place, Status, When

KINDS = {
    "meeting": marked("Meeting"),
    "talks": marked("Talks"),
    "consultation": marked("Consultation"),
    "summit": marked("Summit"),
    "phone call": marked("Phone call"),
    "visit": marked("Visit"),
    "contact": marked("Contact"),
    "exchange": marked("Exchange"),
}
STATUSES = {
    "held": marked("held"),
    "ongoing": marked("ongoing"),
    "planned": marked("planned"),
    "proposed": marked("proposed"),
    "postponed": marked("postponed"),
    "cancelled": marked("cancelled"),
    "ruled out": marked("ruled out"),
    "denied": marked("denied"),
    "reported": marked("reported"),
}


LABELS = {
    "kind": marked("What"),
    "status": marked("Status"),
    "parties": marked("Parties"),
    "participants": marked("Who"),
    "place": marked("Where"),
    "when": marked("When"),
    "level": marked("Level"),
    "secret": marked("Secret"),
    "closed_doors": marked("Closed-door"),
    "topics": marked("About"),
    "excluded_topics": marked("Not about"),
    "outcome": marked("Outcome"),
    "initiated_by": marked("Asked by"),
    "reported_by": marked("Reported by"),
    "confirmed_by": marked("Said by"),
    "denied_by": marked("Denied by"),
}
"""What the fields of a meeting are called, by their names, in the order in which they are shown."""


class Headed(Protocol):
    """Whatever has the fields that a heading tells: a meeting of one article, or one that several tell of."""

    @property
    def kind(self) -> Kind: ...
    @property
    def status(self) -> Status: ...
    @property
    def parties(self) -> tuple[str, ...]: ...
    @property
    def place(self) -> MeetingPlace: ...
    @property
    def when(self) -> When: ...


@dataclass(frozen=True, slots=True)
class Row:
    """One fact: the `field` of the facts format, its label and value in the reader's language, and the sentences that prove it.

    `key` tells it from the other rows of the same article, so that a selection survives a redraw. A value that was set `by_hand` says so.
    """

    key: tuple[int, str]
    field: str
    label: str
    value: str
    evidence: tuple[Evidence, ...]
    by_hand: bool = False


def rows(number: int, meeting: Meeting, words: Words) -> Iterator[Row]:
    """The filled fields of a meeting (the `number`th of its article, from 0) in the order in which a person asks for them."""
    for field, value in _filled(meeting, words):
        proof = tuple(e for e in meeting.evidence if field in e.supports)
        by_hand = field in meeting.by_hand
        yield Row((number, field), field, words(LABELS[field]), f"{value} ({words('by hand')})" if by_hand else value, proof, by_hand)


def told_below(row: Row) -> bool:
    """Whether a row is listed below the heading of its meeting, which tells the kind and the status, but not who says so."""
    return row.field not in ("kind", "status") or row.by_hand


def _filled(meeting: Meeting, words: Words) -> Iterator[tuple[str, str]]:
    yield "kind", words(KINDS[meeting.kind])
    yield "status", status(meeting, words)
    if meeting.parties:
        yield "parties", parties(meeting, words)
    if meeting.participants:
        yield "participants", "; ".join(participant(p, words) for p in meeting.participants)
    if where := place(meeting.place, words):
        yield "place", where
    if when := _when(meeting.when, words):
        yield "when", when
    if meeting.level:
        yield "level", _quoted(meeting.level, words)
    if meeting.secret:
        yield "secret", words("yes")
    if meeting.closed_doors:
        yield "closed_doors", words("yes")
    if meeting.topics:
        yield "topics", "; ".join(_quoted(t, words) for t in _distinct(meeting.topics))
    if meeting.excluded_topics:
        yield "excluded_topics", "; ".join(_quoted(t, words) for t in _distinct(meeting.excluded_topics))
    if meeting.outcome:
        yield "outcome", _quoted(meeting.outcome, words)
    if meeting.initiated_by:
        yield "initiated_by", words.country(meeting.initiated_by)
    if meeting.reported_by:
        yield "reported_by", ", ".join(meeting.reported_by)
    if meeting.confirmed_by:
        yield "confirmed_by", ", ".join(meeting.confirmed_by)
    if meeting.denied_by:
        yield "denied_by", ", ".join(meeting.denied_by)


def heading(meeting: Headed, words: Words) -> str:
    """A meeting in one line: kind, status, parties, date, place."""
    parts = [words(KINDS[meeting.kind]), status(meeting, words), parties(meeting, words), _when(meeting.when, words)]
    return " · ".join(part for part in [*parts, place(meeting.place, words)] if part)


def status(meeting: Headed, words: Words) -> str:
    """How sure the meeting is, agreeing in gender with its kind: `Rencontre`, `prévue`."""
    gender = words.in_context("gender", KINDS[meeting.kind])
    return words.in_context(gender, STATUSES[meeting.status])


def parties(meeting: Headed, words: Words) -> str:
    """Who meets whom: `Russia ↔ United States`."""
    return " ↔ ".join(words.country(party) for party in meeting.parties)


def ordered(facts: Facts) -> list[tuple[int, Meeting]]:
    """The meetings with their numbers: the main ones first, else as in the text."""
    return sorted(enumerate(facts.meetings), key=lambda pair: not pair[1].main)


def participant(person: Participant, words: Words) -> str:
    """Somebody who takes part, with their role and side: `Kari Berg (minister, Norway)`."""
    details = ", ".join(part for part in (person.role, words.country(person.side) if person.side else None) if part)
    return f"{person.name} ({details})" if details else person.name


def place(where: MeetingPlace, words: Words) -> str:
    """Venue, city and country, as far as they are known, the latter two as the language calls them."""
    country = words.country(where.country) if where.country else None
    city = place_in(words.language, where.city) if where.city else None
    return ", ".join(part for part in (where.venue, city, country) if part)


def named_place(named: Place, words: Words) -> tuple[str, ...]:
    """A place that an article names, and its country where it is none itself, as the language calls them."""
    country = words.country(named.country) if named.country else None
    if named.kind == "country":
        return (country or named.name,)
    name = place_in(words.language, named.name)
    return (name, country) if country else (name,)


def _when(when: When, words: Words) -> str:
    shown = date_words(when.edtf, words) if when.edtf else ""
    if shown and when.text:
        return f"{shown} ({_quoted(when.text, words)})"
    return shown or (_quoted(when.text, words) if when.text else "")


def _quoted(phrase: str, words: Words) -> str:
    """A phrase of the article in the quotation marks of the reader's language."""
    opening, closing = ("« ", " »") if words.language == "fr" else ("“", "”")
    return f"{opening}{phrase}{closing}"


def _distinct(topics: Sequence[str]) -> Iterator[str]:
    """The topics but for those whose words all stand in another one, or in one before."""
    words = [frozenset(re.findall(r"\w+", fold(topic))) for topic in topics]
    for at, topic in enumerate(topics):
        if not any(words[at] < other for other in words) and words[at] not in words[:at]:
            yield topic
