"""What the articles of a library say together of one person, organisation or place: worked out on reading, never stored."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args

from talks_index.errors import NotInLibrary
from talks_index.language.folding import fold
from talks_index.language.namekeys import person_id
from talks_index.model import Appearance, Candidate, Entity, EntityKind, Facts, Meeting, Organisation, Person, Place

Named = Person | Organisation | Place

_WORD = re.compile(r"\w+")


def joined(kind: EntityKind, entity_id: str, found: int, told: Sequence[tuple[str, str, Facts]]) -> Entity:
    """The entity of these articles (id, title, facts; newest first), of which there are `found`. Raises NotInLibrary for none."""
    seen = [(article_id, title, facts, one) for article_id, title, facts in told for one in _entities(kind, facts) if one.id == entity_id]
    if not seen:
        raise NotInLibrary("{name}: no article names it", name=entity_id)
    names = Counter(name for *_, one in seen for name in _names(one))
    newest = seen[0][-1].name
    roles = Counter(one.role for *_, one in seen if isinstance(one, Person) and one.role)
    countries = Counter(one.country for *_, one in seen if not isinstance(one, Organisation) and one.country)
    appearances = tuple(_appearance(article_id, title, facts, one) for article_id, title, facts, one in seen)
    variants = tuple(name for name in _by_number(names) if name != newest)
    return Entity(kind, entity_id, newest, variants, tuple(_by_number(roles)), tuple(_by_number(countries)), found, appearances)


def called(name: str, told: Iterable[Facts]) -> list[Candidate]:
    """The entities that some articles call so, in whatever case and spelling; where there is none, those with these words in their name.

    Those that most articles name come first.
    """
    wanted, key = fold(name), person_id(name)
    words = set(_WORD.findall(wanted))
    counted: Counter[tuple[bool, EntityKind, str]] = Counter()
    names: dict[tuple[EntityKind, str], str] = {}
    for facts in told:
        for kind in get_args(EntityKind):
            for one in _entities(kind, facts):
                folded = [fold(each) for each in _names(one)]
                whole = one.id == key or wanted in folded
                if whole or (words and any(words <= set(_WORD.findall(each)) for each in folded)):
                    counted[whole, kind, one.id] += 1
                    names.setdefault((kind, one.id), one.name)
    found = [Candidate(kind, one, names[kind, one], number, whole) for (whole, kind, one), number in counted.most_common()]
    return [one for one in found if one.whole] or found


def _by_number(counted: Counter[str]) -> Iterator[str]:
    return (value for value, _ in counted.most_common())


def _entities(kind: EntityKind, facts: Facts) -> Sequence[Named]:
    if kind == "person":
        return facts.persons
    return facts.organisations if kind == "organisation" else facts.places


def _names(one: Named) -> tuple[str, ...]:
    return (one.name, *one.variants) if isinstance(one, Person) else (one.name,)


def _appearance(article_id: str, title: str, facts: Facts, one: Named) -> Appearance:
    meetings = tuple((number, meeting) for number, meeting in enumerate(facts.meetings) if _has_part(one, meeting))
    return Appearance(article_id, title, facts.outlet, facts.published, min(one.mentions), len(one.mentions), meetings)


def _has_part(one: Named, meeting: Meeting) -> bool:
    """Whether a meeting has this entity in one of its fields: who takes part, who says so, or where it is."""
    if isinstance(one, Place) and one.kind == "country":
        return one.country in (meeting.place.country, *meeting.parties)
    place = (meeting.place.city, meeting.place.venue)
    said = (*meeting.reported_by, *meeting.confirmed_by, *meeting.denied_by, meeting.initiated_by)
    who = (*(person.name for person in meeting.participants), *meeting.parties)
    return not set(_names(one)).isdisjoint(place if isinstance(one, Place) else (*who, *said))
