"""What a language must give so that the office in which a person acts can be read beside the name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoleWords:
    """All words are folded.

    `heads` name an office, a rank or an occupation (`ministre`, `general`); a hyphened word counts by its last part (`vice-ministre`).
    `before` may stand before a head and belong to it (`ancien`, `premier`); `articles` may stand before it and do not belong to it.
    `linkers` continue a phrase (`de`, `pour`), `conjunctions` join two; `stops` end it (forms of verbs, relative pronouns).
    `be` are the forms that join a name to a role (`est`, `was`).
    `unsided` are heads whose countries tell no side (an expert on Yemen does not stand for Yemen); `of_state` are heads of an office of
    a state, whose holder stands for a country even when the phrase does not name it; `state_phrases` begin such an office too.
    `ranks` are heads that are no office alone, so that the office is told before them (`le ministre de la Défense, le général X`); `then` may
    stand between a name and a past office (`X, alors ministre`).
    `elsewhere` are prepositions before a place where, or for which, somebody works, and for which they do not stand.
    `determiners` begin a phrase of their own unless a linker stands before them. A sentence that begins with a `definite` article and an
    office, after a word of `taking_up` or none, takes up the last person named.
    `modifiers_first` tells that what an office is of stands before it (`Northern Ireland secretary`).
    """

    heads: frozenset[str]
    before: frozenset[str]
    articles: frozenset[str]
    linkers: frozenset[str]
    conjunctions: frozenset[str]
    stops: frozenset[str]
    be: frozenset[str]
    unsided: frozenset[str]
    of_state: frozenset[str]
    state_phrases: tuple[str, ...]
    ranks: frozenset[str]
    then: frozenset[str]
    elsewhere: frozenset[str]
    determiners: frozenset[str]
    definite: frozenset[str]
    taking_up: frozenset[str]
    modifiers_first: bool
