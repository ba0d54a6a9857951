"""The entities of an article as one walks through them: every mention in reading order, with what it is a mention of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from typing import Literal, NamedTuple

from talks_index.export.dates import date_words
from talks_index.export.rows import named_place
from talks_index.i18n import Words, marked
from talks_index.model import EntityKind, Facts, Organisation, Person, Place

MentionKind = EntityKind | Literal["date"]

KINDS: tuple[MentionKind, ...] = ("person", "organisation", "place", "date")
"""The kinds of entities; each is also the name of the style that marks it."""

KIND_LABELS = {"person": marked("people"), "organisation": marked("organisations"), "place": marked("places"), "date": marked("dates")}
KIND_NAMES = {"person": marked("person"), "organisation": marked("organisation"), "place": marked("place"), "date": marked("date")}


class Mention(NamedTuple):
    """One mention of an entity; `id` is the entity's, or for a date its value (EDTF), else its words."""

    start: int
    end: int
    kind: MentionKind
    id: str


def mentions(facts: Facts | None, kinds: Collection[str] = KINDS) -> list[Mention]:
    """The mentions of these kinds, in reading order."""
    return sorted(mention for mention in _all(facts) if mention.kind in kinds) if facts else []


def _all(facts: Facts) -> Iterator[Mention]:
    named: tuple[tuple[EntityKind, tuple[Person | Organisation | Place, ...]], ...] = (
        ("person", facts.persons),
        ("organisation", facts.organisations),
        ("place", facts.places),
    )
    for kind, entities in named:
        for entity in entities:
            yield from (Mention(span.start, span.end, kind, entity.id) for span in entity.mentions)
    for date in facts.dates:
        yield Mention(date.start, date.end, "date", date.edtf or date.text)


def step(found: Sequence[Mention], current: Mention | None, by: int, *, top: int, bottom: int) -> Mention | None:
    """The next (1) or previous (-1) mention, round the ends.

    It is counted from the current one while that is seen (between the offsets `top` and `bottom`), else from the edge of what is seen.
    """
    if not found:
        return None
    if current is not None and top <= current.start < bottom:
        at = bisect_right(found, current) if by > 0 else bisect_left(found, current) - 1
    else:
        at = bisect_left(found, top if by > 0 else bottom, key=lambda mention: mention.start) - (by < 0)
    return found[at % len(found)]


def step_same(found: Sequence[Mention], current: Mention, by: int) -> Mention:
    """The next (1) or previous (-1) mention of the same entity, round the ends."""
    same = [mention for mention in found if (mention.kind, mention.id) == (current.kind, current.id)]
    return same[(same.index(current) + by) % len(same)]


def told(facts: Facts, mention: Mention, words: Words) -> str:
    """What an entity is, and which of its mentions this is, in one line."""
    same = [one for one in mentions(facts, [mention.kind]) if one.id == mention.id]
    counted = words("mention {n} of {all}").format(n=same.index(mention) + 1, all=len(same))
    return f"{words(KIND_NAMES[mention.kind])} · {_what(facts, mention, words)} · {counted}"


def _what(facts: Facts, mention: Mention, words: Words) -> str:
    if mention.kind == "date":
        return date_words(mention.id, words) or mention.id
    if mention.kind == "person":
        person = next(person for person in facts.persons if person.id == mention.id)
        details = [person.name, person.role, words.country(person.country) if person.country else None]
        return ", ".join(part for part in details if part)
    if mention.kind == "place":
        return ", ".join(named_place(next(place for place in facts.places if place.id == mention.id), words))
    return next(body.name for body in facts.organisations if body.id == mention.id)
