"""What several articles say together of one name, or of one meeting: worked out on reading, never stored."""

from __future__ import annotations

from typing import Literal, NamedTuple

from msgspec import Struct

from talks_index.model.article import Published, Span
from talks_index.model.facts import Kind, Meeting, MeetingPlace, Status, When

EntityKind = Literal["person", "organisation", "place"]


class Appearance(Struct, frozen=True):
    """An entity in one article: its first mention, how many there are, and the meetings (with their numbers) that it has a part in."""

    article_id: str
    title: str
    outlet: str | None
    published: Published
    first: Span
    mentions: int
    meetings: tuple[tuple[int, Meeting], ...] = ()


class Entity(Struct, frozen=True):
    """A person, organisation or place with what a whole library says of it: the newest name, other names, roles, countries, articles.

    Names, roles and countries stand in the order of how many articles give them. `found` counts the articles, of which `appearances`
    holds the newest.
    """

    kind: EntityKind
    id: str
    name: str
    variants: tuple[str, ...]
    roles: tuple[str, ...]
    countries: tuple[str, ...]
    found: int
    appearances: tuple[Appearance, ...]


class Candidate(Struct, frozen=True):
    """An entity that may be meant by a name: which, what it is called, how many articles it was found in, and whether the name is whole."""

    kind: EntityKind
    id: str
    name: str
    found: int
    whole: bool


class Telling(NamedTuple):
    """What one article says of a meeting, as far as a timeline shows it.

    `number` is the meeting's in its facts, from 0, `rank` the one that a person counts, from 1, the main ones first; `proof` is the first
    sentence of its evidence.
    """

    article_id: str
    title: str
    outlet: str | None
    published: Published
    number: int
    rank: int
    main: bool
    kind: Kind
    status: Status
    parties: tuple[str, ...]
    place: MeetingPlace
    when: When
    proof: Span | None
    by_hand: tuple[str, ...] = ()


class Event(NamedTuple):
    """A meeting as several articles tell of it: what most of them say, the status of the newest, and the tellings, the oldest first.

    `month` is the one that it begins in (`2025-02`), its year where that is all that is known, None where not even that is.
    """

    month: str | None
    kind: Kind
    status: Status
    parties: tuple[str, ...]
    place: MeetingPlace
    when: When
    tellings: tuple[Telling, ...]


class Timeline(Struct, frozen=True):
    """The meetings of the articles that answer a query, by their dates, those of unknown date last; `articles` answer in all."""

    query: str
    reading: str
    articles: int
    events: tuple[Event, ...]
