"""What a language tells of meetings: the words that name them, and how what is around such a word is read.

All patterns are regular expressions over text in lower case with straight quotes and plain spaces, accents kept
(`talks_index.language.folding.lower_same_length`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from talks_index.model import Kind, Status

Tense = Literal["past", "present", "future", "conditional", "infinitive", "imperfect", "participle"]
Frame = Literal["object", "with", "each", "to", "by"]


@dataclass(frozen=True, slots=True)
class Noun:
    """Words that name a meeting; `grade` 0 only with sides that are named by it, 1 with any; some need a place too."""

    kind: Kind
    pattern: str
    grade: int
    needs_place: bool = False


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of meeting by its forms; `frame` tells where the other side stands.

    `object`: behind it (`a rencontré X`); `with`: behind a word for with; `each`: both before it (`se rencontreront`); `to`: it is where
    one travels; `by`: it receives the one before it (`a été reçu par X`). `status` is that of what the verb tells of, where it is not its
    tense that gives it (`a invité`). Some need a place too, as nouns do (`ont signé un accord`), some somebody
    for their object (`a vu X`).
    """

    kind: Kind
    frame: Frame
    forms: dict[Tense, str]
    status: Status | None = None
    needs_place: bool = False
    needs_person: bool = False


@dataclass(frozen=True, slots=True)
class MeetingWords:
    """The words of one language that speak of a meeting."""

    nouns: tuple[Noun, ...]
    verbs: tuple[Verb, ...]
    not_meetings: tuple[str, ...]  # stretches in which no word names a meeting: press conferences, sport, idioms
    sport: str  # words of a sentence that speaks of sport
    mountains: str  # words of a sentence in which a summit is one to climb
    also_verbs: str  # nouns whose form is one of a verb too
    determiners: str  # before a word that is a noun here and a verb elsewhere, up to that word
    by_phone: str  # behind or before a noun of talking
    again: str  # near a verb: the meeting is a later one
    back_reference: str  # before a noun that names a meeting told of before: `cette rencontre`
    earlier: str  # before or behind a noun: the meeting is another, earlier one
    later: str  # likewise, a later one
    continues: str  # goes on telling of the meeting of the sentences before
