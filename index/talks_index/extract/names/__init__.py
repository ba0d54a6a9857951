"""Who and what an article names: people with their roles, bodies, places, and the words that can stand for a side of a meeting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from talks_index.extract.model import Guess
from talks_index.extract.names.actors import actors
from talks_index.extract.names.organisations import organisations
from talks_index.extract.names.people import People
from talks_index.extract.names.places import places
from talks_index.extract.names.roles import Roles
from talks_index.extract.names.scan import Scan
from talks_index.extract.names.sides import Sides
from talks_index.extract.names.variants import Someone, gather
from talks_index.extract.reading import Actor
from talks_index.language.namekeys import person_id
from talks_index.language.sentences import Sentence
from talks_index.model import Article, Organisation, Person, Place

__all__ = ["NameFinder", "Names"]


@dataclass(frozen=True, slots=True)
class Names:
    """What was found in one article, each in the order of its first mention."""

    persons: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    places: tuple[Place, ...]
    actors: tuple[Actor, ...]


class NameFinder:
    """Finds names; `guess` gives what a language model takes for names in a French text."""

    def __init__(self, guess: Callable[[str], Sequence[Guess]]) -> None:
        self._guess = guess

    def find(self, article: Article, sentences: Sequence[Sentence]) -> Names:
        """The names of `article`, whose sentences are `sentences`; in a language that we do not read, only what the lists hold."""
        scan = Scan(article.text, article.language, sentences)
        guesses = self._guess(article.text) if article.language == "fr" else ()
        persons = _persons(scan, gather(scan, People(scan, guesses).spans()))
        letters = {offset for p in persons for m in p.mentions for offset in range(m.start, m.end)}

        def is_person(start: int, end: int) -> bool:
            return start in letters or end - 1 in letters

        return Names(persons, organisations(scan, is_person), places(scan, guesses, is_person), actors(scan, is_person))


def _persons(scan: Scan, everybody: Sequence[Someone]) -> tuple[Person, ...]:
    roles, sides = Roles(scan, everybody), Sides(scan, everybody)
    out: dict[str, Person] = {}
    for someone in everybody:
        name = _without_title(scan, someone.name(scan.text))
        found = roles.of(someone)
        forms = dict.fromkeys(scan.text[s.start : s.end] for s in someone.spans)
        variants = tuple(form for form in forms if form != name)
        person = Person(person_id(name), name, variants, roles.best(found), sides.of(someone, found), tuple(someone.spans))
        out.setdefault(person.id, person)
    return tuple(out.values())


def _without_title(scan: Scan, name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and first.rstrip(".").casefold() in scan.names.titles else name
