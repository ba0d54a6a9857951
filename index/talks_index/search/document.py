"""What the index takes in of an article and its facts, part by part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from talks_index.days import first_and_last, interval
from talks_index.i18n import LANGUAGES, words
from talks_index.language.namekeys import name_key
from talks_index.model import Article, Facts, Meeting
from talks_index.search.fields import MAIN

LABEL = "\x1f"
"""Stands between the key of a person's name and the name as it is written."""

Document = dict[str, tuple[str, ...]]
"""The parts of an article by their names, each a number of texts or values."""


def document(article: Article, facts: Facts | None, newest: int) -> Document:
    """An article as the index takes it in; `newest` is its day of publication as YYYYMMDD, 0 where unknown."""
    published = facts.published if facts else article.published
    days = first_and_last(published.edtf)
    parts: dict[str, Iterable[str]] = {
        "id": (article.id,),
        "title": (article.title,) if article.title else (),
        "body": (article.text,),
        "outlet": _outlet(article),
        "source": (article.outlet,) if article.outlet else (),
        "language": (article.language,),
        "newest": (f"{newest:08d}",),
        "published": (interval(days),) if days else (),
        "year": (f"{newest // 10_000}",) if newest else (),
    }
    if facts is not None:
        parts |= _of_facts(facts)
    return {name: tuple(dict.fromkeys(values)) for name, values in parts.items()}


def _of_facts(facts: Facts) -> dict[str, Iterable[str]]:
    meetings = facts.meetings
    people = dict.fromkeys(
        [*(person.name for person in facts.persons), *(who.name for meeting in meetings for who in meeting.participants)]
    )
    parties = dict.fromkeys(party for meeting in meetings for party in meeting.parties)
    every, main = _of_meetings(meetings), _of_meetings([meeting for meeting in meetings if meeting.main])
    known = [days for meeting in meetings if meeting.main and (days := first_and_last(meeting.when.edtf))]
    named = [place.country for place in facts.places if place.country]
    sides = [person.country for person in facts.persons if person.country]
    return {
        **every,
        **{f"{MAIN}{name}": values for name, values in main.items()},
        "people": people,
        "person": (name_key(name) + LABEL + name for name in people),
        "places": (*(place.name for place in facts.places), *every["sites"], *_countries(every["site_country"])),
        "parties": _countries(parties),
        "topics": (topic for meeting in meetings for topic in meeting.topics),
        "met": (f"{days[0]:08d}" for days in known[:1]),
        "country": (*every["party_country"], *every["site_country"], *named, *sides),
        "place": (site for meeting in meetings if (site := meeting.place.city or meeting.place.venue)),
    }


def _of_meetings(meetings: Iterable[Meeting]) -> dict[str, tuple[str, ...]]:
    """What can be asked of meetings, whether an article tells of them or is about them."""
    meetings = tuple(meetings)
    parties = tuple(party for meeting in meetings for party in meeting.parties)
    return {
        "sites": tuple(site for meeting in meetings for site in (meeting.place.city, meeting.place.venue) if site),
        "groups": tuple(party for party in parties if not _is_state(party)),
        "when": tuple(interval(days) for meeting in meetings if (days := first_and_last(meeting.when.edtf))),
        "site_country": tuple(meeting.place.country for meeting in meetings if meeting.place.country),
        "party_country": tuple(filter(_is_state, parties)),
        "status": tuple(meeting.status for meeting in meetings),
        "flag": tuple(flag for meeting in meetings for flag in _flags(meeting)),
    }


def _outlet(article: Article) -> Iterator[str]:
    """The outlet's name and the domain that the article came from."""
    if article.outlet:
        yield article.outlet
    if article.url and (host := urlsplit(article.url).hostname):
        yield host


def _flags(meeting: Meeting) -> Iterator[str]:
    if meeting.secret:
        yield "secret"
    if meeting.closed_doors:
        yield "closed_doors"


def _is_state(party: str) -> bool:
    return len(party) == 2 and party.isupper()


def _countries(codes: Iterable[str]) -> Iterator[str]:
    """The names of countries in every language that is read; a party that is no state, as it is."""
    for code in dict.fromkeys(codes):
        yield from dict.fromkeys(words(language).country(code) for language in LANGUAGES)
