"""Where and when a meeting is, as far as the sentence of its trigger tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from talks_index.extract.meetings.parts import PlaceFound
from talks_index.extract.meetings.scene import Scene, Side
from talks_index.extract.meetings.triggers import Trigger
from talks_index.model import DateMention, MeetingPlace, Span

_FAR = 170
"""Characters beyond which a place or a date is not taken for that of a trigger."""
_OUT_OF_REACH = 1000
"""Characters beyond which breaks are not counted any more."""
_BREAK = 45
"""What a break between clauses costs, in characters."""


def cost(scene: Scene, trigger: Trigger, start: int, end: int) -> int:
    """How far words from `start` to `end` are from a trigger: characters, and more for each break between them."""
    lo, hi = (trigger.end, start) if start >= trigger.end else (end, trigger.start)
    if lo > hi:
        return 0
    if hi - lo > _OUT_OF_REACH:
        return hi - lo
    between = scene.lowered[lo:hi]
    breaks = len(re.findall(scene.side_words.clause_break, between)) + 2 * scene.speaks_between(lo, hi)
    return len(between) + _BREAK * breaks


def belongs(scene: Scene, trigger: Trigger, others: Sequence[Trigger], start: int, end: int) -> bool:
    """Whether no other trigger of the sentence is nearer to the words than this one."""
    own = cost(scene, trigger, start, end)
    return own <= _FAR and all(own <= cost(scene, t, start, end) for t in others if t.sentence == trigger.sentence and t is not trigger)


def place_of(scene: Scene, trigger: Trigger, others: Sequence[Trigger], sides: Sequence[Side]) -> PlaceFound | None:
    """The place of a meeting: a city or country that a word of place stands before."""
    taken = {s.start for s in sides if s.form != "capital" or s.role != "in"}
    named = [(a, b, p) for a, b, p in scene.places(trigger.sentence) if a not in taken and _is_where(scene, trigger, a, b)]
    near = [x for x in named if belongs(scene, trigger, others, x[0], x[1]) and not is_about(scene, trigger, x[0], x[1])]
    near.sort(key=lambda x: cost(scene, trigger, x[0], x[1]))
    city = next((x for x in near if x[2].kind == "city"), None)
    country = next((x for x in near if x[2].kind == "country"), None) or next((x for x in near if x[2].kind == "venue"), None)
    if city is None and country is None:
        return _host(scene, trigger)
    code = (city[2].country if city else None) or (country[2].country if country else None)
    if city and country and city[2].country and country[2].country != city[2].country:
        country = None
    spans = [Span(x[0], x[1]) for x in (city, country) if x]
    return PlaceFound(MeetingPlace(city[2].name if city else None, code, None), tuple(spans))


def _host(scene: Scene, trigger: Trigger) -> PlaceFound | None:
    """The country that is told to receive the meeting: `la Turquie a accueilli des pourparlers`."""
    start = scene.around(trigger.start, trigger.end).start
    found = re.search(scene.setting_words.host, scene.lowered[start : trigger.start])
    if found is None:
        return None
    hosts = [s for s in scene.sides(trigger.sentence) if s.end <= start + found.start() and s.form == "country" and s.role == "free"]
    return PlaceFound(MeetingPlace(None, hosts[-1].code, None), (Span(hosts[-1].start, hosts[-1].end),)) if hosts else None


def is_about(scene: Scene, trigger: Trigger, start: int, end: int) -> bool:
    """Whether words from `start` to `end` are part of what is talked about: behind a word for about, no finite verb between or in them."""
    if start <= trigger.end:
        return False
    between = scene.lowered[trigger.end : end]
    opened = list(re.finditer(scene.content_words.about, between))
    return bool(opened) and not re.search(scene.content_words.finite, between[opened[-1].end() :])


def _is_where(scene: Scene, trigger: Trigger, start: int, end: int) -> bool:
    before = scene.lowered[max(start - 60, 0) : start]
    if re.search(scene.setting_words.locative, before):
        blocked = scene.speaks_between(trigger.end, start) or re.search(scene.setting_words.scene_of, before)
        return not blocked and not (end <= trigger.start and re.search(scene.content_words.finite, scene.lowered[end : trigger.start]))
    of_it = scene.lowered[trigger.end : start]
    if trigger.frame == "to" and of_it == " ":
        return True
    return trigger.frame is None and bool(re.fullmatch(scene.setting_words.of_place, of_it)) and end - start > 2


def date_of(scene: Scene, trigger: Trigger, others: Sequence[Trigger]) -> DateMention | None:
    """The date of a meeting: the nearest of its sentence that is not that of a saying."""
    sentence = scene.around(trigger.start, trigger.end)
    own = [d for d in scene.reading.dates if sentence.start <= d.start < sentence.end and not is_of_saying(scene, d)]
    dates = [d for d in own if not re.search(rf"{scene.setting_words.another_event}$", _with_next_word(scene, d))]
    near = [d for d in dates if belongs(scene, trigger, others, d.start, d.end) and not _counts_from(scene, d, trigger)]
    return min(near, key=lambda d: cost(scene, trigger, d.start, d.end), default=None)


def _with_next_word(scene: Scene, date: DateMention) -> str:
    found = re.match(r" \w+'?", scene.lowered[date.end : date.end + 12])
    return scene.lowered[date.start : date.end] + (found[0] if found else "")


def is_of_saying(scene: Scene, date: DateMention) -> bool:
    """Whether a date tells when somebody spoke: it stands right behind a verb of saying."""
    return any(0 <= date.start - end <= 3 for _, end in scene.speaking)


def _counts_from(scene: Scene, date: DateMention, trigger: Trigger) -> bool:
    """Whether a date is counted from the meeting itself: `au lendemain d'une réunion`, `deux ans après le sommet`."""
    gap = scene.lowered[date.end : trigger.start] if date.end <= trigger.start else " " * 99
    return len(gap) < 25 and bool(re.search(scene.setting_words.counted_from, scene.lowered[date.start : date.end] + gap))
