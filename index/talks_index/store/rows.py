"""Articles and facts as rows of the tables, and back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from talks_index.model import Article, Facts, Kind, Published, Status

ARTICLE = "a.file, a.language, a.title, a.outlet, a.url, a.published, a.text"
"""The columns that `to_article` takes, from a table of articles called `a`."""

EFFECTIVE = "coalesce(f.published, a.published)"
"""The day of publication that the facts (`f`) settled on, else the article's own."""


class Brief(msgspec.Struct, frozen=True, gc=False):
    """A meeting as far as a list of meetings needs it, so that most of the facts are passed over unread.

    It and its parts are structs that the garbage collector passes over: it would take most of the time of reading a hundred thousand.
    """

    main: bool
    kind: Kind
    status: Status
    parties: tuple[str, ...]
    place: BriefPlace
    when: BriefWhen
    evidence: tuple[_Stretch, ...]
    by_hand: tuple[str, ...] = ()


class BriefPlace(msgspec.Struct, frozen=True, gc=False):
    """Where a meeting is held."""

    city: str | None
    country: str | None
    venue: str | None


class BriefWhen(msgspec.Struct, frozen=True, gc=False):
    """When a meeting is held."""

    text: str | None
    edtf: str | None


class _Stretch(msgspec.Struct, frozen=True, gc=False):
    start: int
    end: int


class _Meetings(msgspec.Struct, frozen=True, gc=False):
    meetings: tuple[Brief, ...]


_meetings = msgspec.json.Decoder(_Meetings)

_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def newest(published: Published) -> int:
    """The day of publication as the number YYYYMMDD, with 00 for what is open; 0 where nothing is known."""
    match = _DAY.match(published.edtf or "")
    return int("".join(part or "00" for part in match.groups())) if match else 0


def columns(article: Article) -> dict[str, Any]:
    """The columns of an article and their values."""
    return {
        "id": article.id,
        "file": article.file,
        "language": article.language,
        "title": article.title,
        "outlet": article.outlet,
        "url": article.url,
        "published": from_published(article.published),
        "text": article.text,
        "newest": newest(article.published),
    }


def to_article(row: Sequence[Any]) -> Article:
    """The article in a row that begins with the columns of `ARTICLE`."""
    return Article(row[0], row[1], row[2], row[3], row[4], to_published(row[5]), row[6])


def from_published(published: Published) -> str:
    """A day of publication as it is stored."""
    return msgspec.json.encode(published).decode()


def to_published(encoded: str) -> Published:
    """A day of publication that was stored."""
    return msgspec.json.decode(encoded, type=Published)


def from_facts(facts: Facts) -> str:
    """Facts as they are stored: without the text, which is their article's."""
    return msgspec.json.encode(replace(facts, text="")).decode()


def to_facts(encoded: str | None, text: str) -> Facts | None:
    """Facts that were stored, with their article's text."""
    return replace(msgspec.json.decode(encoded, type=Facts), text=text) if encoded else None


def to_meetings(encoded: str | None) -> tuple[Brief, ...]:
    """The meetings of facts that were stored."""
    return _meetings.decode(encoded).meetings if encoded else ()
