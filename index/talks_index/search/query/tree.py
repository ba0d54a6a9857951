"""What a query can be made of, once it is read: the tree that the index answers and that tells what to mark in a text.

Leaves ask for words or for facts; `And`, `Or` and `Not` join them. The tree says what is meant, not where it is looked up: a plain `Word`
is sought in title, body and facts, a restriction only in what it names. It holds no text of the program; `reading` puts it into words.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Literal, Protocol

from msgspec import Struct

from talks_index import model
from talks_index.language.shape.searching import FlagName, MineName


class Word(Struct, frozen=True):
    """A word in any form of the same stem; `open` while it is still being typed: then any word whose folded form begins so will do.

    `key` is its spelling key as a word of a name (`namekeys.word_key`), which the words of people's names answer to as well (`riabkov`:
    Ryabkov, Рябков); empty where the word is too short to be told apart by it. `also` are other names of the same place that answer as
    well (`kiev`: Kyiv); they are never open and have no `also` of their own. `instead` is what was typed, where this word is the nearest
    spelling that is in the index.
    """

    text: str
    folded: str
    stem: str
    open: bool = False
    key: str = ""
    also: tuple[Word, ...] = ()
    instead: str = ""


class Phrase(Struct, frozen=True):
    """At least two words, compared by their stems. `distance` 0: side by side in this order.

    Else in any order, with at most `distance` other words between the first and the last of them, in the same field. No word is open.
    """

    text: str
    words: tuple[Word, ...]
    distance: int = 0


class Prefix(Struct, frozen=True):
    """Any word whose folded form begins with `folded`: `négociat*`."""

    text: str
    folded: str


class Fuzzy(Struct, frozen=True):
    """Any word whose folded form is at most `distance` (1 or 2) edits from `folded` (`edits.within`): `riabkof~`."""

    text: str
    folded: str
    distance: int


Term = Word | Phrase | Prefix | Fuzzy
"""What is sought in words."""


WordField = Literal["title", "topics", "outlet"]


class Within(Struct, frozen=True):
    """A term in one field only: the article's title, the topics of its meetings, or its outlet's name (with its domain)."""

    field: WordField
    term: Term


class Who(Struct, frozen=True):
    """A person, named in the article or taking part in a meeting, whose name has all of these words, in any order.

    A word of the query is a word of the name where their keys agree; an open one where the folded word or the key begins so.
    """

    text: str
    words: tuple[Word, ...]


class Where(Struct, frozen=True):
    """A meeting held in one of `countries` (ISO 3166-1 alpha-2), or in a city or venue that goes by one of `names`.

    The names (`kiev`: Kiev, Kyiv) are given by their words, which all stand in the place's name; they are compared as those of `Who` are.
    """

    text: str
    names: tuple[tuple[Word, ...], ...]
    countries: tuple[str, ...] = ()


class Country(Struct, frozen=True):
    """An article that has to do with one of these countries (ISO 3166-1 alpha-2): party to a meeting, its place, a place that is named, or
    the side of a person. Several only where the name that was typed is that of several, or still being typed."""

    text: str
    countries: tuple[str, ...]


class Party(Struct, frozen=True):
    """A meeting with a party that is one of `countries`, or that is no state and goes by one of `names` (compared as in `Where`)."""

    text: str
    names: tuple[tuple[Word, ...], ...]
    countries: tuple[str, ...] = ()


class Days(Struct, frozen=True):
    """From `first` to `last`, both included; None where it is open. At least one of them is given."""

    first: dt.date | None
    last: dt.date | None


class When(Struct, frozen=True):
    """A meeting whose date, as far as it is known, has a day in common with `days`."""

    days: Days


class Published(Struct, frozen=True):
    """An article whose day of publication, as far as it is known, has a day in common with `days`."""

    days: Days


class Dated(Struct, frozen=True):
    """A date among the words, with its year: an article in which it stands in one of its `forms` (`novembre 2022`, `November 2022`), or a
    meeting of which, or its publication, has a day in common with `days`."""

    text: str
    forms: tuple[Word | Phrase, ...]
    days: Days


class Status(Struct, frozen=True):
    """A meeting with one of these statuses."""

    statuses: tuple[model.Status, ...]


class Language(Struct, frozen=True):
    """An article in this language (ISO 639-1)."""

    code: str


class Flag(Struct, frozen=True):
    """A meeting of which this is true; the names are those of the fields of `model.Meeting`."""

    name: FlagName


class Mine(Struct, frozen=True):
    """An article of which the one who searches remembers this (`model.Mine`)."""

    name: MineName


class And(Struct, frozen=True):
    """All of at least two parts. Parts that are `Not` take away from the others; where all are, from all articles."""

    parts: tuple[Node, ...]


class Or(Struct, frozen=True):
    """At least one of at least two parts."""

    parts: tuple[Node, ...]


class Not(Struct, frozen=True):
    """Every article but those that answer `part`, which is no `Not` itself."""

    part: Node


Restriction = Within | Who | Where | Country | Party | When | Published | Status | Language | Flag | Mine
"""What is sought in one field."""

Leaf = Term | Dated | Restriction
"""What is no `And`, `Or` or `Not`."""

Node = Leaf | And | Or | Not


class Vocabulary(Protocol):
    """What must be known of the index's words to correct those of a query: the folded words of titles, bodies and names."""

    def count(self, folded: str, *, open: bool) -> int:  # noqa: A002 - the word for it everywhere here
        """In how many articles the word stands, or, where `open`, at least one that begins so (any number above 0 will do)."""

    def near(self, folded: str, distance: int) -> Iterable[tuple[str, int]]:
        """The words at most `distance` (1 or 2) edits away (`edits.within`), each with the number of its articles, in any order."""


def asked(nodes: Iterable[Node]) -> Iterator[Leaf]:
    """The leaves that are asked for, in the order they were typed: not what is taken away."""
    for node in nodes:
        if isinstance(node, And | Or):
            yield from asked(node.parts)
        elif not isinstance(node, Not):
            yield node
