"""What the store answers with, where it is more than a noun of the program."""

from __future__ import annotations

from dataclasses import dataclass

from talks_index.model import Article, Facts, FactsState, Published
from talks_index.store.rows import Brief


@dataclass(frozen=True, slots=True)
class Entry:
    """An article with what a list shows of it; `published` is the day that its facts settled on, else its own."""

    article: Article
    published: Published
    facts_state: FactsState


@dataclass(frozen=True, slots=True)
class Change:
    """The newest state of an article that changed; `article` is None when it was taken out. `newest` is its day as YYYYMMDD, or 0."""

    sequence: int
    id: str
    article: Article | None
    facts: Facts | None
    newest: int


@dataclass(frozen=True, slots=True)
class Told:
    """The meetings that an article tells of, with what it is cited by; `text` is there where it has no title."""

    id: str
    title: str | None
    text: str | None
    outlet: str | None
    published: Published
    meetings: tuple[Brief, ...]
