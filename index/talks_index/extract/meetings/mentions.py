"""Every mention of a meeting with what its own sentence tells of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from talks_index.extract.meetings.content import level_of, sign
from talks_index.extract.meetings.initiators import initiator
from talks_index.extract.meetings.lists import Lists, lists
from talks_index.extract.meetings.parts import Mention, is_state
from talks_index.extract.meetings.scene import Scene, Side
from talks_index.extract.meetings.setting import date_of, place_of
from talks_index.extract.meetings.status import status_of
from talks_index.extract.meetings.triggers import Trigger, triggers
from talks_index.extract.meetings.venues import venue_of
from talks_index.model import Span, When


def mentions(scene: Scene) -> tuple[Mention, ...]:
    """All mentions in reading order, whether their sides are known or not."""
    found = triggers(scene)
    return tuple(_mention(scene, trigger, found) for trigger in found)


def _mention(scene: Scene, trigger: Trigger, others: Sequence[Trigger]) -> Mention:
    held = lists(scene, trigger, others)
    sides = _with_pronoun(scene, trigger, held)
    place = place_of(scene, trigger, others, sides)
    date = date_of(scene, trigger, others)
    status, doubt = status_of(scene, trigger, date.edtf if date else None)
    if trigger.tense == "present" and trigger.sentence in scene.title_sentences:
        doubt = 1  # headlines are in the present whenever it was
    sides = _told_apart(sides)
    if trigger.frame in ("object", "by"):
        sides = _with_seat(scene, trigger, sides)
    if trigger.kind == "visit":
        sides = _with_host(scene, trigger, sides, place.place.country if place else None)
    return Mention(
        trigger=trigger,
        sides=tuple(sides),
        people=tuple(s for s in sides if s.person),
        status=status,
        doubt=doubt,
        with_stranger=held.with_stranger,
        between=len({s.code for s in held.between}) > 1,
        place=place,
        venue=venue_of(scene, trigger, others),
        when=When(date.text, date.edtf) if date else None,
        when_span=Span(date.start, date.end) if date else None,
        level=level_of(scene, trigger),
        secret=sign(scene, trigger, scene.content_words.undisclosed),
        closed_doors=sign(scene, trigger, scene.content_words.closed_doors),
        initiated_by=initiator(scene, trigger, held.subject, status),
    )


def _with_pronoun(scene: Scene, trigger: Trigger, held: Lists) -> list[Side]:
    """The sides of the lists; a pronoun before the verb stands for the person told of last."""
    sides = held.all
    start = scene.around(trigger.start, trigger.end).start
    before = scene.lowered[max(start, trigger.start - 60) : trigger.start]
    speaks = trigger.frame is None and bool(held.other) and bool(re.search(scene.side_words.he_said, before))
    if speaks:
        sides = [s for s in sides if s not in held.subject]
    elif held.subject or not (held.object or held.other or trigger.frame == "to") or not re.search(scene.side_words.pronoun, before):
        return sides
    for sentence in range(trigger.sentence, max(trigger.sentence - 3, -1), -1):
        people = [s for s in scene.sides(sentence) if s.person and s.end <= trigger.start and s.role == "free"]
        if people:
            return [people[0] if sentence < trigger.sentence else people[-1], *sides]
    return sides


def _told_apart(sides: list[Side]) -> list[Side]:
    """People of whom no side is known do not meet themselves: where all would be of one country, they go by their names."""
    unknown = {s.person.name for s in sides if s.assumed and s.person}
    if len(unknown) < 2 or len({s.code for s in sides}) > 1:
        return sides
    return [replace(s, code=s.person.name) if s.assumed and s.person else s for s in sides]


def _with_seat(scene: Scene, trigger: Trigger, sides: list[Side]) -> list[Side]:
    """Who is received at a seat of power is received by its state: `a été reçu à l'Elysée`."""
    known = {s.code for s in sides if not s.assumed}
    if len(known) != 1 or not {s.code for s in sides} <= known:
        return sides
    seats = [s for s in scene.sides(trigger.sentence) if s.form == "seat" and s.role == "in" and s.code not in known]
    return [*(s for s in sides if not s.assumed), seats[0]] if seats else sides


def _with_host(scene: Scene, trigger: Trigger, sides: list[Side], country: str | None) -> list[Side]:
    """A visit has the country that is visited for its other side."""
    travellers = [s for s in sides if s.person or is_state(s.code) or scene.is_of_states(s.code)]
    if country is None or not travellers or any(s.code == country for s in sides):
        return sides
    here = [s for s in scene.sides(trigger.sentence) if s.code == country and s.form in ("country", "capital")]
    if here:
        return [*sides, here[0]]
    where = next(((a, b) for a, b, p in scene.places(trigger.sentence) if p.country == country), None)
    return [*sides, Side(where[0], where[1], country, "capital", None, where[0], "in")] if where else sides
