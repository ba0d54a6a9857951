"""The nouns of the program: plain frozen values that every room may hold.

All offsets count Unicode code points of `Article.text`, from 0, and an end is exclusive. After cleaning, that text never changes.
`Facts` and what it is made of have the fields of the facts format (talks-facts/1) in its order, so that writing one out is
a plain conversion.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePath
from typing import Literal, NamedTuple

Kind = Literal["meeting", "talks", "consultation", "summit", "phone call", "visit", "contact", "exchange"]
Status = Literal["held", "ongoing", "planned", "proposed", "postponed", "cancelled", "ruled out", "denied", "reported"]
Basis = Literal["stated", "inferred", "given", "unknown"]
OrganisationKind = Literal["media", "government", "igo", "company", "other"]
PlaceKind = Literal["city", "country", "region", "venue"]
EntityKind = Literal["person", "organisation", "place"]
FactsState = Literal["pending", "done", "failed"]
Order = Literal["relevance", "published", "meeting"]
FacetName = Literal["person", "country", "place", "outlet", "year", "status", "mine"]
Choice = Literal["kept", "excluded"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text: from `start` up to, not including, `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Raw:
    """One article as it came in: decoded, not cleaned; `name` is the file's name, or the `id` of a JSON line.

    The other fields are what the source itself states beside the text; None where it states nothing.
    """

    name: str
    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    is_line: bool = False

    @property
    def stem(self) -> str:
        """What files that are made of this article are called: the file's name without its ending, or the `id` of a line."""
        return self.name if self.is_line else PurePath(self.name).stem


@dataclass(frozen=True, slots=True)
class Published:
    """The day of publication as EDTF, on what grounds, the words that state it, and the reasoning where it was inferred."""

    edtf: str | None = None
    basis: Basis = "unknown"
    text: str | None = None
    because: str | None = None


@lru_cache(maxsize=8)
def _digest(text: str) -> str:
    """Worked out once for the text that is looked at: a long one takes a millisecond, and its id is asked for at every turn."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Article:
    """A cleaned article. `text` is its paragraphs joined by blank lines; a title, where there is one, is the first of them."""

    file: str
    language: str
    title: str | None
    outlet: str | None
    url: str | None
    published: Published
    text: str

    @property
    def id(self) -> str:
        """Twelve hex digits that depend on the text alone, so that the same story has the same id wherever it came from."""
        return _digest(self.text)


@dataclass(frozen=True, slots=True)
class Person:
    """A named individual; `role` is a phrase of the text, `country` the ISO 3166-1 alpha-2 code of the side the text puts them on."""

    id: str
    name: str
    variants: tuple[str, ...]
    role: str | None
    country: str | None
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Organisation:
    """A named body."""

    id: str
    name: str
    kind: OrganisationKind
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A named place; `country` is None where it spans several states."""

    id: str
    name: str
    country: str | None
    kind: PlaceKind
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression and its EDTF value; None where the text does not fix one."""

    text: str
    start: int
    end: int
    edtf: str | None


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who takes part in a meeting, and for which side (a country code, or a name as in the text)."""

    name: str
    role: str | None
    side: str | None


@dataclass(frozen=True, slots=True)
class MeetingPlace:
    """Where a meeting is held."""

    city: str | None = None
    country: str | None = None
    venue: str | None = None


@dataclass(frozen=True, slots=True)
class When:
    """When a meeting is held: the words, and the EDTF value where the text fixes one."""

    text: str | None = None
    edtf: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sentence of the article, verbatim, and the fields of its meeting that it proves."""

    start: int
    end: int
    text: str
    supports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
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


@dataclass(frozen=True, slots=True)
class Facts:
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


FieldValue = str | bool | tuple[str, ...] | tuple[Participant, ...] | MeetingPlace | When
"""What a field of a meeting can hold."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """By what a meeting is known again when an article's facts are made anew: where its evidence stands, and what was read of it.

    `nth` tells meetings apart that are alike in all of this.
    """

    evidence: tuple[Span, ...]
    kind: Kind
    parties: tuple[str, ...]
    when: str | None
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Correction:
    """What somebody says of an article in the place of what was extracted; `value` None hides it.

    `field` is a field of the meeting, `meeting` for the whole of it, or `published`, which has no anchor. `before` is what was extracted
    when it was corrected, `proof` the sentences that hold the words of the new value.
    """

    number: int
    article_id: str
    field: str
    value: FieldValue | None
    before: FieldValue | None
    meeting: Anchor | None = None
    proof: tuple[Span, ...] = ()


class Made(NamedTuple):
    """A correction as it stands: whether what it corrects is extracted now, and the number of its meeting among those that are shown."""

    correction: Correction
    bears: bool
    number: int | None


@dataclass(frozen=True, slots=True)
class Hit:
    """One article that answers a query. `line` is the best line of its text; the marks count characters of `title` and `line`."""

    id: str
    title: str
    outlet: str | None
    published: Published
    facts_state: FactsState
    score: float
    line: str
    title_marks: tuple[Span, ...] = ()
    line_marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Mine:
    """What one reader remembers of articles, by their ids. It is no part of a library: who asks one brings it along."""

    starred: frozenset[str] = frozenset()
    read: frozenset[str] = frozenset()


NOTHING_READ = Mine()


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value that articles have in common (a name, a code of ISO 3166-1, a year, a status), and how many of those found have it.

    Of what is `mine` the values are `starred`, `unread` and `read`. `choice` tells whether the query restricts to it, or takes it away.
    """

    value: str
    count: int
    choice: Choice | None = None


@dataclass(frozen=True, slots=True)
class Facet:
    """The values of one kind that most of the articles found have, the most frequent first."""

    name: FacetName
    values: tuple[FacetValue, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """A part of a query that restricts it, beside its words: how it was read, and the text of the query without it."""

    reading: str
    without: str


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to a query: how it was read, how many articles answer, how many there are in all, and the first hits, best first.

    `facets` are over all articles that answer; they are there where they were asked for. `respelled` is the query whose answer this is,
    where nothing answered to `query`: it is the one whose words are marked. `filters` are the restrictions that `query` has, in its order.
    """

    query: str
    reading: str
    found: int
    total: int
    hits: tuple[Hit, ...]
    facets: tuple[Facet, ...] = ()
    respelled: str | None = None
    filters: tuple[Filter, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One article with all that is shown beside it; `hits` are the query's words in the article's text, in reading order.

    `corrections` are those made by hand, the oldest first.
    """

    article: Article
    facts_state: FactsState
    facts: Facts | None
    problem: str | None = None
    hits: tuple[Span, ...] = ()
    corrections: tuple[Made, ...] = ()


@dataclass(frozen=True, slots=True)
class Appearance:
    """An entity in one article: its first mention, how many there are, and the meetings (with their numbers) that it has a part in."""

    article_id: str
    title: str
    outlet: str | None
    published: Published
    first: Span
    mentions: int
    meetings: tuple[tuple[int, Meeting], ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
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


@dataclass(frozen=True, slots=True)
class Timeline:
    """The meetings of the articles that answer a query, by their dates, those of unknown date last; `articles` answer in all."""

    query: str
    reading: str
    articles: int
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step of reading in: what was done (`what`) to which input (`name`), with running counts for a progress line."""

    what: Literal["added", "known", "refused", "facts", "failed"]
    name: str
    done: int
    total: int | None
    id: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many articles a library holds, by the state of their facts."""

    articles: int = 0
    pending: int = 0
    failed: int = 0
