"""Who asked for a meeting, or invited to it, as the sentence of its trigger tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from talks_index.extract.meetings.parts import Found
from talks_index.extract.meetings.scene import Scene, Side
from talks_index.extract.meetings.triggers import Trigger
from talks_index.model import Span, Status

_NEAR = 120
"""Characters at most between a verb of asking and a trigger."""
_REQUEST = 200
"""Likewise for `à la demande de`."""
_ASKED = 70
"""Likewise for `proposé par`."""
_SHORT = 12
"""Characters before a verb of asking in which its pronoun stands."""
_BACK = 2
"""Sentences at most in which the one whom a pronoun stands for was told of last."""
_GAP = 60
"""Characters at most between words for asking and the one who asked."""


def initiator(scene: Scene, trigger: Trigger, subject: Sequence[Side], status: Status) -> Found | None:
    """Who is named by words for asking; else, of what is only proposed, the subject of the verb that proposes it."""
    side = _named(scene, trigger) or _wished(scene, trigger)
    if side is None and status == "proposed":
        side = subject[0] if subject and trigger.status == "proposed" else _wisher(scene, trigger)
    return Found(side.code, Span(side.start, side.end)) if side else None


def _named(scene: Scene, trigger: Trigger) -> Side | None:
    """`à la demande de X`, `convié par X`."""
    around, words = scene.around(trigger.start, trigger.end), scene.setting_words
    for pattern, far in ((words.at_request, _REQUEST), (words.asked_by, _ASKED)):
        for match in re.finditer(pattern, scene.lowered[around.start : around.end]):
            at = around.start + match.end()
            side = next((s for s in scene.sides(trigger.sentence) if -2 <= s.start - at < _GAP), None)
            is_near = min(abs(at - trigger.end), abs(trigger.start - at)) < far
            if side and is_near and not re.search(words.no_gap, scene.lowered[at : side.start]):
                return side
    return None


def _wished(scene: Scene, trigger: Trigger) -> Side | None:
    """`un sommet que X voulait tenir`."""
    around = scene.around(trigger.start, trigger.end)
    opened = re.match(scene.setting_words.whom_asked, scene.lowered[trigger.end : around.end])
    if trigger.frame is not None or opened is None:
        return None
    at = trigger.end + opened.end()
    side = next((s for s in scene.sides(trigger.sentence) if 0 <= s.head - at < 3), None)
    asked = re.match(rf"(?:,[^,]{{0,60}},)? ?{scene.setting_words.asks}", scene.lowered[side.end : around.end]) if side else None
    return side if asked else None


def _wisher(scene: Scene, trigger: Trigger) -> Side | None:
    """Who wants, offers or asks in the words before: `X s'est dit prêt à rencontrer Y`."""
    around, words = scene.around(trigger.start, trigger.end), scene.setting_words
    asked = list(re.finditer(words.asks, scene.lowered[around.start : trigger.start]))
    if not asked:
        return None
    start, end = (around.start + at for at in asked[-1].span())
    if trigger.start - end > _NEAR or re.search(words.no_gap, scene.lowered[end : trigger.start]):
        return None
    before = [s for s in scene.sides(trigger.sentence) if s.end <= start and s.role == "free"]
    gap = scene.lowered[before[-1].end if before else around.start : start]
    if re.search(scene.side_words.pronoun, gap[-_SHORT:]):
        return _last_told(scene, trigger, before)
    return before[-1] if before and len(gap) <= _GAP and not re.search(words.no_gap, gap) else None


def _last_told(scene: Scene, trigger: Trigger, before: Sequence[Side]) -> Side | None:
    """For whom a pronoun stands: the first who acts in the sentence, else in those before it a person."""
    told = list(before[:1])
    for number in range(trigger.sentence - 1, max(trigger.sentence - 1 - _BACK, -1), -1):
        told = told or [s for s in scene.sides(number) if s.person and s.role == "free"][:1]
    return told[0] if told else None
