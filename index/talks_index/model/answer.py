"""What a library answers: the articles that are found, and one of them with all that is known of it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from talks_index.model.article import Article, Published, Span
from talks_index.model.correction import Made
from talks_index.model.facts import Facts

FactsState = Literal["pending", "done", "failed"]
Order = Literal["relevance", "published", "meeting"]
FacetName = Literal["person", "country", "place", "outlet", "year", "status", "mine"]
Choice = Literal["kept", "excluded"]


class Hit(Struct, frozen=True):
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


class Mine(Struct, frozen=True):
    """What one reader remembers of articles, by their ids. It is no part of a library: who asks one brings it along."""

    starred: frozenset[str] = frozenset()
    read: frozenset[str] = frozenset()


NOTHING_READ = Mine()


class FacetValue(Struct, frozen=True):
    """A value that articles have in common (a name, a code of ISO 3166-1, a year, a status), and how many of those found have it.

    Of what is `mine` the values are `starred`, `unread` and `read`. `choice` tells whether the query restricts to it, or takes it away.
    """

    value: str
    count: int
    choice: Choice | None = None


class Facet(Struct, frozen=True):
    """The values of one kind that most of the articles found have, the most frequent first."""

    name: FacetName
    values: tuple[FacetValue, ...]


class Filter(Struct, frozen=True):
    """A part of a query that restricts it, beside its words: how it was read, and the text of the query without it."""

    reading: str
    without: str


class Result(Struct, frozen=True):
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


class Page(Struct, frozen=True):
    """One article with all that is shown beside it; `hits` are the query's words in the article's text, in reading order.

    `corrections` are those made by hand, the oldest first.
    """

    article: Article
    facts_state: FactsState
    facts: Facts | None
    problem: str | None = None
    hits: tuple[Span, ...] = ()
    corrections: tuple[Made, ...] = ()
