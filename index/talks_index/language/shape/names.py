"""What a language must give so that names of people, places and bodies are told apart from the words around them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameWords:
    """All words are folded: lower case, no accents, straight apostrophes.

    `titles` stand before a surname and are no part of the name (`M.`, `Mr`); `royal` stand before one and are part of it where no
    surname follows (`prince Charles`).
    `particles` are words within a name that are written small (`al`, `de`, `van`); `no_start` begin no name (articles, prepositions,
    pronouns).
    `never` are words that the model takes for people and that are none: furniture of pages, weekdays, events, offices.
    `ordinary` are names of bodies and places that are common words too: they count only inside a sentence.
    `place_heads` introduce the name of a place that no list holds (`ville de`, `prison de`), with its kind.
    `in_place` are prepositions that stand before places. `continents` are names that a longer name of another place may begin with.
    `with_article` are articles that take in the one of a place's name (`au Caire`); `things` stand before the name of a thing.
    `periphrases` name a country by what it is (`Etat hebreu`): they stand for a side, and are no place's name.
    `seats_of_bodies` are cities that stand for a body, with its names; `groups` stand for several countries, with their codes.
    """

    titles: frozenset[str]
    royal: frozenset[str]
    particles: frozenset[str]
    no_start: frozenset[str]
    never: frozenset[str]
    ordinary: frozenset[str]
    place_heads: dict[str, str]
    in_place: frozenset[str]
    continents: frozenset[str]
    with_article: frozenset[str]
    things: frozenset[str]
    periphrases: frozenset[str]
    seats_of_bodies: dict[str, tuple[str, ...]]
    groups: dict[str, tuple[str, ...]]
