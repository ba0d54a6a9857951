"""What one article is to the rooms of extraction: its sentences and everything that was recognised in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from talks_index.language.sentences import Sentence
from talks_index.model import Article, DateMention, Organisation, Person, Place, Published

ActorForm = Literal["country", "demonym", "capital", "seat", "body"]


@dataclass(frozen=True, slots=True)
class Actor:
    """Words that can stand for a side of a meeting.

    `code` is an ISO 3166-1 alpha-2 code, or the words themselves for a side that is no state (`ONU`, `Hamas`). `form` tells what
    the words are: a country's name, a demonym (`russes`, `russo-`), a capital that can stand for its government, a seat of power
    (`Kremlin`), or a body (an international organisation, a movement).
    """

    start: int
    end: int
    code: str
    form: ActorForm


@dataclass(frozen=True, slots=True)
class Reading:
    """An article read up to, but not including, its meetings. Sequences are in reading order, mentions within an entity too.

    `themes` tells how much more it sounds like each theme of the news than like the others.
    """

    article: Article
    sentences: tuple[Sentence, ...]
    published: Published
    persons: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    places: tuple[Place, ...]
    dates: tuple[DateMention, ...]
    actors: tuple[Actor, ...]
    themes: Mapping[str, float]
