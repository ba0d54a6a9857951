"""Whether a meeting was held, is planned, proposed, put off, denied: by the words around its trigger, its tense and its date."""

from __future__ import annotations

import datetime as dt
import re

from talks_index.extract.meetings.scene import Scene
from talks_index.extract.meetings.setting import cost, is_about
from talks_index.extract.meetings.triggers import Trigger
from talks_index.language.shape.meetings import Tense
from talks_index.model import Status

_NEAR = 110
"""What a cue may cost at most (`cost`), to tell the status of a trigger."""
_TOPIC = 60
"""What it costs a cue, in characters, to stand behind the words that open a topic."""
_OVER = 4
"""Days after the one on which a meeting is told to take place, from which it is over."""
_STRONG: tuple[Status, ...] = ("cancelled", "postponed", "ruled out", "denied")
_BY_TENSE: dict[Tense, Status] = {
    "past": "held",
    "participle": "held",
    "imperfect": "held",
    "present": "ongoing",
    "future": "planned",
    "conditional": "planned",
}


def status_of(scene: Scene, trigger: Trigger, day: str | None) -> tuple[Status, int]:
    """The status, and 0 when words say it or 1 when it is taken for want of any; `day` is the meeting's date as EDTF."""
    status, doubt = _by_words(scene, trigger)
    return _by_date(status, day, scene.reading.published.edtf), doubt


def _by_words(scene: Scene, trigger: Trigger) -> tuple[Status, int]:
    sentence = scene.around(trigger.start, trigger.end)
    text = scene.lowered[sentence.start : sentence.end]
    if trigger.status and (trigger.frame is None or trigger.tense not in ("infinitive", None)):
        return trigger.status, 0
    found: list[tuple[int, Status]] = []
    weak: list[tuple[int, Status]] = []
    for cue in scene.setting_words.cues:
        for match in re.finditer(cue.pattern, text):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            if start < trigger.end and end > trigger.start and trigger.frame is not None:
                continue
            far = cost(scene, trigger, start, end) - (50 if cue.status in _STRONG else 0)
            if is_about(scene, trigger, start, end):
                far += _TOPIC
            if far < _NEAR:
                (weak if cue.weak else found).append((far, cue.status if cue.weak else _negated(scene, cue.status, start)))
    if trigger.frame is not None and trigger.tense is not None and trigger.tense != "infinitive":
        strong = [s for far, s in found if s in _STRONG and far < 30]
        if strong:
            return strong[0], 0
        before = scene.lowered[max(sentence.start, trigger.start - 30) : trigger.start]
        whole = before + scene.lowered[trigger.start : trigger.end]
        behind = scene.lowered[trigger.end : trigger.end + 15]
        around = re.search(scene.setting_words.negation_before, before) and re.match(scene.setting_words.negation_behind, behind)
        if around or re.search(scene.setting_words.negation, before) or re.search(scene.setting_words.negated, whole[len(before) :]):
            return ("ruled out" if trigger.tense in ("future", "conditional", "present") else "denied"), 0
        if trigger.tense == "participle" and re.search(scene.setting_words.perhaps + r"[^,;]{0,35}$", whole):
            return "reported", 0
        if trigger.tense == "participle" and re.search(scene.setting_words.will_have + r"[^,;]{0,35}$", whole):
            return "planned", 0
        return _BY_TENSE[trigger.tense], 0
    if trigger.frame is not None:
        before_it = [(far, s) for far, s in found if far < 60]
        return (min(before_it)[1], 0) if before_it else ("proposed", 1)
    if put_off := [x for x in found if x[1] in ("postponed", "cancelled")]:
        return min(put_off)[1], 0
    carried = scene.lowered[sentence.start : trigger.start]
    if was := re.search(scene.setting_words.was_carrying, carried):
        found.append((len(carried) - was.end(), "held"))
    if not found and re.search(scene.setting_words.perhaps + r"[^,;]{0,40}$", carried):
        return "reported", 0
    if re.search(scene.setting_words.none, carried):
        return "ruled out" if found and min(found)[1] in ("planned", "proposed", "ongoing", "ruled out") else "denied", 0
    if found and min(found)[1] == "proposed" and re.search(scene.setting_words.meanwhile, carried):
        return "held", 1
    return (min(found)[1], 0) if found else (min(weak)[1] if weak else "held", 1)


def _negated(scene: Scene, status: Status, start: int) -> Status:
    """What a cue says when it is denied: what is not planned is ruled out, what did not take place is denied."""
    if status in _STRONG or not re.search(scene.setting_words.negation, scene.lowered[max(start - 30, 0) : start]):
        return status
    return "denied" if status == "held" else "ruled out"


def _by_date(status: Status, day: str | None, published: str | None) -> Status:
    """What is told as held lies not in the future, and what is told as planned not in the past."""
    start = re.match(r"\d{4}-\d\d(?:-\d\d)?", day or "")
    today = re.match(r"\d{4}-\d\d-\d\d", published or "")
    if start is None or today is None:
        return status
    length = min(len(start[0]), len(today[0]))
    if status in ("held", "ongoing") and start[0][:length] > today[0][:length]:
        return "planned"
    if status == "planned" and start[0][:length] < today[0][:length]:
        return "held"
    if status == "ongoing" and day == start[0] and _days_between(start[0], today[0]) >= _OVER:
        return "held"
    return status


def _days_between(one: str, other: str) -> int:
    """How many days later `other` is, both full dates; 0 where one is less than a day, or no day."""
    try:
        return (dt.date.fromisoformat(other) - dt.date.fromisoformat(one)).days
    except ValueError:
        return 0
