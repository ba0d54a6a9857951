"""In which building, room or ground a meeting is, as far as the sentence of its trigger tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from talks_index.extract.meetings.parts import Found
from talks_index.extract.meetings.scene import Scene, is_inside_word
from talks_index.extract.meetings.setting import belongs, cost, is_about
from talks_index.extract.meetings.triggers import Trigger
from talks_index.language.gazetteer import gazetteer
from talks_index.model import MeetingPlace, Span

_FAR = 130
"""What words may cost at most (`cost`), to be taken for the venue of a trigger."""
_LEAD = 60
"""Characters before a venue in which the words that lead to it stand."""


def venue_of(scene: Scene, trigger: Trigger, others: Sequence[Trigger]) -> Found | None:
    """The nearest venue that a word of place stands before."""
    near = [
        span
        for span in _venues(scene, trigger)
        if _is_there(scene, trigger, span)
        and cost(scene, trigger, span.start, span.end) < _FAR
        and belongs(scene, trigger, others, span.start, span.end)
    ]
    best = min(near, key=lambda span: cost(scene, trigger, span.start, span.end), default=None)
    return Found(scene.quote(best.start, best.end), best) if best else None


def _venues(scene: Scene, trigger: Trigger) -> Iterator[Span]:
    around, words = scene.around(trigger.start, trigger.end), scene.setting_words
    text = scene.lowered[around.start : around.end]
    for start, end, place in scene.places(trigger.sentence):
        if place.kind == "venue" and around.start <= start < around.end:
            yield Span(start, end)
    for seat in scene.reading.actors:
        named = seat.form == "seat" and around.start <= seat.start < around.end
        if named and not re.match(words.no_building, scene.lowered[seat.start : seat.end]):
            yield Span(seat.start, seat.end)
    for match in re.finditer(rf"(?<![\w-]){words.venues}(?![\w-])", text):
        end = around.start + match.end()
        tail = re.match(words.venue_tail, scene.text[end : around.end])
        end += tail.end() if tail else 0
        if not is_inside_word(scene.text, end):
            yield Span(around.start + match.start(), end)


def _is_there(scene: Scene, trigger: Trigger, venue: Span) -> bool:
    before = scene.lowered[max(venue.start - _LEAD, 0) : venue.start]
    words = scene.setting_words
    lead = re.search(words.venue_lead, before)
    if lead is None or re.search(words.elsewhere, before):
        return False
    at = venue.start - len(lead[0])
    return not is_about(scene, trigger, at, at) and not scene.speaks_between(min(trigger.end, venue.end), max(trigger.start, venue.start))


def country_of(scene: Scene, venue: Span) -> str | None:
    """The country that a venue lies in, where it is known by name or is a seat of power."""
    known = [p.country for p in scene.reading.places if p.kind == "venue" and any(venue.start <= m.start < venue.end for m in p.mentions)]
    return next(iter([*known, *_seats(scene, venue)]), None)


def is_in(scene: Scene, venue: Span, where: MeetingPlace) -> bool:
    """Whether a venue can lie there: a seat of power only in its own country, and in no city but the capital."""
    country = country_of(scene, venue)
    if not country or not where.country:
        return True
    is_away = where.city is not None and not any(e.capital for e in gazetteer(scene.reading.article.language).named(where.city))
    return country == where.country and not (is_away and _seats(scene, venue))


def _seats(scene: Scene, venue: Span) -> list[str]:
    return [a.code for a in scene.reading.actors if a.form == "seat" and a.start < venue.end and venue.start < a.end]
