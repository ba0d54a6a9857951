"""The fields of the index: from what part of an article each is made, how its words are compared, and what it weighs.

A text field holds words, at their places; its twin for words that are still being typed holds them folded, without places. An exact field
holds whole values: ids, days, codes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from talks_index.language.namekeys import word_key
from talks_index.search.analysis import analysed

Form = Callable[[str], str]
"""What is compared instead of what is written."""


def folded(word: str) -> str:
    """A word without case and accents."""
    return analysed(word)[0]


def stem(word: str) -> str:
    """The stem of a folded word."""
    return analysed(word)[1]


def key(word: str) -> str:
    """The spelling key of a word of a name, or the folded word where it has none."""
    return word_key(word) or folded(word)


def exact(value: str) -> str:
    """A whole value as it is."""
    return value


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field: the part of the article's document (`document.document`) that it is made of, and whether it keeps the places of words."""

    name: str
    part: str
    form: Form
    places: bool = False

    @property
    def whole(self) -> bool:
        """Whether a value is one term, and not words."""
        return self.form is exact


def _words(name: str, *, stems: bool) -> tuple[FieldSpec, ...]:
    """Fields for a part of an article: by stems at their places and by folded words, or for names by folded words at their places."""
    if stems:
        return FieldSpec(name, name, stem, places=True), FieldSpec(f"{name}_words", name, folded)
    return FieldSpec(name, name, folded, places=True), FieldSpec(KEYS[name], name, key, places=True)


MAIN = "main_"
"""Stands before the name of a field of what articles tell of meetings, for that of what they tell of those that they are about."""

_NAMES = ("people", "sites", "groups", f"{MAIN}sites", f"{MAIN}groups")
_OF_MEETINGS = ("when", "site_country", "party_country", "status", "flag")

KEYS = {name: f"{name}_keys" for name in _NAMES}
"""For fields of names those of spelling keys, which have the same places."""

FIELDS: tuple[FieldSpec, ...] = (
    *(spec for name in ("title", "body", "topics", "outlet") for spec in _words(name, stems=True)),
    *(spec for name in _NAMES for spec in _words(name, stems=False)),
    *(FieldSpec(name, name, folded, places=True) for name in ("places", "parties")),
    *(
        FieldSpec(name, name, exact)
        for name in (
            "id",
            "newest",
            "published",
            "year",
            "met",
            "person",
            "country",
            "place",
            "source",
            "language",
            *_OF_MEETINGS,
            *(f"{MAIN}{name}" for name in _OF_MEETINGS),
        )
    ),
)

STEMS = {"title": 4.0, "body": 1.0}
"""Where a whole word is sought by its stem, and what that weighs."""

FOLDED = {"title_words": 4.0, "body_words": 1.0}
"""Where words are sought that begin with what was typed so far."""

FACTS = {"people": 2.0, "places": 2.0, "parties": 2.0}
"""Where words are sought among the facts."""
