"""What is extracted from one article, with the fields of the facts format (talks-facts/1) in its order, to be written out as they are."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from talks_index.model.article import Published, Span

Kind = Literal["meeting", "talks", "consultation", "summit", "phone call", "visit", "contact", "exchange"]
Status = Literal["held", "ongoing", "planned", "proposed", "postponed", "cancelled", "ruled out", "denied", "reported"]
OrganisationKind = Literal["media", "government", "igo", "company", "other"]
PlaceKind = Literal["city", "country", "region", "venue"]


class Person(Struct, frozen=True):
    """A named individual; `role` is a phrase of the text, `country` the ISO 3166-1 alpha-2 code of the side the text puts them on."""

    id: str
    name: str
    variants: tuple[str, ...]
    role: str | None
    country: str | None
    mentions: tuple[Span, ...]


class Organisation(Struct, frozen=True):
    """A named body."""

    id: str
    name: str
    kind: OrganisationKind
    mentions: tuple[Span, ...]


class Place(Struct, frozen=True):
    """A named place; `country` is None where it spans several states."""

    id: str
    name: str
    country: str | None
    kind: PlaceKind
    mentions: tuple[Span, ...]


class DateMention(Struct, frozen=True):
    """A date expression and its EDTF value; None where the text does not fix one."""

    text: str
    start: int
    end: int
    edtf: str | None


class Participant(Struct, frozen=True):
    """Somebody who takes part in a meeting, and for which side (a country code, or a name as in the text)."""

    name: str
    role: str | None
    side: str | None


class MeetingPlace(Struct, frozen=True):
    """Where a meeting is held."""

    city: str | None = None
    country: str | None = None
    venue: str | None = None


class When(Struct, frozen=True):
    """When a meeting is held: the words, and the EDTF value where the text fixes one."""

    text: str | None = None
    edtf: str | None = None


class Evidence(Struct, frozen=True):
    """One sentence of the article, verbatim, and the fields of its meeting that it proves."""

    start: int
    end: int
    text: str
    supports: tuple[str, ...]


class Meeting(Struct, frozen=True):
    """One meeting between sides: what the text says of it, field by field, each proved by `evidence`.

    `by_hand` names the fields that somebody corrected: what they hold then need not be in the text.
    """

    main: bool
    kind: Kind
    parties: tuple[str, ...]
    participants: tuple[Participant, ...]
    place: MeetingPlace
    when: When
    status: Status
    level: str | None
    secret: bool
    closed_doors: bool
    topics: tuple[str, ...]
    excluded_topics: tuple[str, ...]
    outcome: str | None
    initiated_by: str | None
    reported_by: tuple[str, ...]
    confirmed_by: tuple[str, ...]
    denied_by: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    by_hand: tuple[str, ...] = ()


class Facts(Struct, frozen=True):
    """All that is known of one article, in the order of the facts format."""

    file: str
    language: str
    title: str | None
    outlet: str | None
    url: str | None
    published: Published
    text: str
    persons: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    places: tuple[Place, ...] = ()
    dates: tuple[DateMention, ...] = ()
    meetings: tuple[Meeting, ...] = ()
