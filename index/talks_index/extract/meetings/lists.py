"""Which sides belong to a meeting by the words that join them to it: `entre X et Y`, `avec X`, `X a rencontré Y`, `russo-américain`.

Each relation is a list of names that stand together (`X, Y et Z`), found at its own place around the trigger.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import dropwhile

from talks_index.extract.meetings.scene import Scene, Side
from talks_index.extract.meetings.triggers import Trigger

_FIRST = 90
_OPENS = 60
"""Characters at most between the word that opens a list and its first name, and between a trigger and that word."""


@dataclass(frozen=True, slots=True)
class Lists:
    """The sides of one trigger by their relation to it, in reading order; `with_stranger` where the other is told and is no side."""

    between: Sequence[Side] = field(default=())
    other: Sequence[Side] = field(default=())
    object: Sequence[Side] = field(default=())
    adjective: Sequence[Side] = field(default=())
    of: Sequence[Side] = field(default=())
    subject: Sequence[Side] = field(default=())
    with_stranger: bool = False

    @property
    def all(self) -> list[Side]:
        """Every side once, in reading order."""
        held = [*self.subject, *self.adjective, *self.between, *self.of, *self.object, *self.other]
        return sorted({(s.start, s.code): s for s in held}.values(), key=lambda s: (s.start, s.code))


def lists(scene: Scene, trigger: Trigger, others: Sequence[Trigger]) -> Lists:
    """Who stands in which relation to `trigger` in its own sentence."""
    near = scene.around(trigger.start, trigger.end)
    sides = [s for s in scene.sides(trigger.sentence) if near.start <= s.start < near.end]
    end = min([near.end, *(t.start for t in others if t.start >= trigger.end)])
    words = scene.side_words
    behind = [s for s in sides if s.start >= trigger.end]
    between = _after(scene, behind, trigger.end, end, words.between) if trigger.frame is None else []
    other = [] if between else _after(scene, behind, trigger.end, end, words.with_) or _whom(scene, sides, trigger)
    adjective = _adjective(scene, sides, trigger) if trigger.frame is None else []
    objects = _object(scene, behind, trigger) if trigger.frame in ("object", "by") else []
    of = _of(scene, behind, trigger) if trigger.frame is None and not between else []
    own = [*between, *adjective]
    subject = [] if len({s.code for s in own}) > 1 else _subject(scene, sides, trigger, bool(other))
    if trigger.frame is None and trigger.grade > 0 and len({s.code for s in [*own, *other, *of, *subject]}) < 2:
        subject = _pair(scene, trigger, sides, others) or subject
    if other and not subject and not between:
        subject = [s for s in sides if s.end <= trigger.start and s.role == "source"][-1:]
    stranger = not (between or other or objects or adjective) and _is_with_somebody(scene, trigger)
    return Lists(tuple(between), tuple(other), tuple(objects), tuple(adjective), tuple(of), tuple(subject), stranger)


def _is_with_somebody(scene: Scene, trigger: Trigger) -> bool:
    """Whether the words for the other follow at once: `une conversation avec le père de l'otage`, `a reçu sa famille`."""
    behind = scene.lowered[trigger.end : trigger.end + 60]
    if trigger.frame == "object":
        return True
    return trigger.kind != "visit" and bool(re.match(rf"(?:{scene.side_words.adjective_gap})?\s*{scene.side_words.with_}", behind))


def _run(scene: Scene, sides: Sequence[Side], start: int) -> list[Side]:
    """The names that stand together from the first of `sides` on."""
    out: list[Side] = []
    at, closed = start, False
    for side in sides:
        gap = scene.lowered[at : side.start]
        if out and not (_joins(scene, gap, side) and (not closed or re.match(scene.side_words.goes_on, gap))):
            break
        closed = closed or (bool(out) and bool(re.search(scene.side_words.last_joint, gap)))
        out.append(side)
        at = side.end
    return out


def _joins(scene: Scene, gap: str, side: Side) -> bool:
    if re.fullmatch(rf",[^.;:«»\"]{{3,110}}, (?:{scene.side_words.last_joint}) (?:(?:{scene.side_words.article})?[\w' -]{{0,60}})?", gap):
        return True
    if len(gap) > 110 or re.search(scene.side_words.chain_break, gap):
        return False
    return side.role in ("free", "of") or not gap.strip() or bool(re.search(scene.side_words.coordinator, gap))


def _after(scene: Scene, behind: Sequence[Side], start: int, end: int, opener: str) -> list[Side]:
    """The list that `opener` opens behind `start`, in the same clause."""
    found = re.search(opener, scene.lowered[start : min(end, start + 160)])
    if found is None or re.search(scene.side_words.clause_break, scene.lowered[start : start + found.start()]):
        return []
    at = start + found.end()
    if found.start() > _OPENS and not re.fullmatch(scene.side_words.adjective_gap, scene.lowered[start : start + found.start()]):
        return []
    if scene.speaks_between(start, at):
        return []
    listed = [s for s in behind if s.start >= at]
    if not listed or listed[0].start - at > _FIRST or re.search(scene.side_words.chain_break, scene.lowered[at : listed[0].head]):
        return []
    return _run(scene, listed, at)


def _whom(scene: Scene, sides: Sequence[Side], trigger: Trigger) -> list[Side]:
    """Who was named right before a relative clause that tells of a meeting with them: `M. X, avec lequel il s'est entretenu`."""
    if trigger.frame not in ("with", "each"):
        return []
    start = max(trigger.start - 60, 0)
    found = re.search(scene.side_words.whom, scene.lowered[start : trigger.start])
    return [s for s in sides if found and s.end <= start + found.start() and start + found.start() - s.end < 3][-1:]


def _adjective(scene: Scene, sides: Sequence[Side], trigger: Trigger) -> list[Side]:
    """Demonyms and blocs that belong to the noun itself: `pourparlers de paix russo-américains`, `sommet européen`."""
    out: list[Side] = []
    at = trigger.end
    for side in sides:
        if side.start < trigger.end and side.end > trigger.start:
            out.append(side)
        elif side.start >= trigger.end:
            gap = scene.lowered[at : side.start]
            allowed = scene.side_words.adjective_joint if out else scene.side_words.adjective_gap
            if not re.fullmatch(allowed, gap) or (not out and side.form == "person"):
                break
            if side.form == "demonym" or out or "/" in scene.lowered[side.end : side.end + 3]:
                out.append(side)
                at = side.end
            else:
                break
    return out


def _object(scene: Scene, behind: Sequence[Side], trigger: Trigger) -> list[Side]:
    """Who stands behind a verb of meeting, or behind `par`; where it was may stand between (`a rencontré mardi à Oslo le ministre X`)."""
    calls = trigger.kind == "phone call"
    behind = list(dropwhile(lambda side: side.role == "in" and side.person is None and not (calls and side.form == "demonym"), behind))
    if not behind:
        return []
    gap = scene.lowered[trigger.end : behind[0].head]
    if trigger.needs_person and behind[0].person is None and not _is_somebody(scene, behind[0]):
        return []
    if trigger.frame == "by":
        found = re.search(scene.side_words.agent, gap + scene.lowered[behind[0].head : behind[0].head + 1])
        if found is None or len(gap) > _FIRST or re.search(scene.side_words.clause_break, gap):
            return []
        return _run(scene, behind, trigger.end)
    if re.search(rf"\d{{4,}}|\d[,.]\d|{scene.side_words.things}", gap):
        return []
    if len(gap) > 70 or re.search(scene.side_words.clause_break, gap) or scene.speaks_between(trigger.end, behind[0].start):
        return []
    is_person_there = behind[0].role == "in" and behind[0].form == "person"
    if behind[0].role != "free" and not calls and not is_person_there and not re.fullmatch(scene.side_words.partitive, gap):
        return []
    if behind[0].form in ("country", "capital", "seat") and not scene.text[behind[0].start].islower():
        return []
    return _run(scene, behind, trigger.end)


def _is_somebody(scene: Scene, side: Side) -> bool:
    """Whether words name somebody by office alone: `le ministre japonais`."""
    return side.form == "demonym" and bool(re.search(rf"\b(?:{scene.side_words.leaders})", scene.lowered[side.head : side.start]))


def _of(scene: Scene, behind: Sequence[Side], trigger: Trigger) -> list[Side]:
    if not behind or not re.match(scene.side_words.of, scene.lowered[trigger.end :][:12]):
        return []
    gap = scene.lowered[trigger.end : behind[0].start]
    if len(gap) > 60 or re.search(scene.side_words.clause_break, gap) or (behind[0].form == "capital" and len(gap) < 5):
        return []
    return _run(scene, behind, trigger.end)


def _subject(scene: Scene, sides: Sequence[Side], trigger: Trigger, has_other: bool) -> list[Side]:
    """Who stands before a verb of meeting, or before the verb that carries a noun of meeting (`ont mené des discussions`)."""
    start = scene.around(trigger.start, trigger.end).start
    ahead = [s for s in sides if s.end <= trigger.start]
    if trigger.tense == "infinitive" and ahead and re.fullmatch(scene.side_words.asked, scene.lowered[ahead[-1].end : trigger.start]):
        return [ahead[-1]]
    if not ahead and trigger.frame is not None and trigger.start - start < 40:
        return _following(scene, sides, trigger)
    if trigger.frame is None:
        before = scene.lowered[max(start, trigger.start - 40) : trigger.start]
        if re.search(scene.side_words.possessive, before):
            return _group(scene, [s for s in sides if s.role == "free"], first=True)
        verb = _carrier(scene, start, trigger.start)
        if verb is None:
            return _following(scene, sides, trigger) if has_other or trigger.kind == "visit" else []
        ahead = [s for s in ahead if s.end <= verb]
    found = _group(scene, [s for s in ahead if s.role == "free"], first=False)
    if trigger.frame is None or len({s.code for s in found}) > 1:
        return found
    return _leaders_of(scene, [s for s in ahead if s.role == "of" or s in found]) or found or _office_of(scene, ahead, start)


def _leaders_of(scene: Scene, ahead: Sequence[Side]) -> list[Side]:
    """The sides of a subject that names them as whose it is: `les dirigeants de l'Inde et du Pakistan`."""
    run = _run(scene, ahead[:3], ahead[0].start) if ahead and "of" in (ahead[0].role, ahead[-1].role) else []
    return run if len({s.code for s in run}) > 1 or any(scene.is_multilateral(s.code) for s in run) else []


def _office_of(scene: Scene, ahead: Sequence[Side], start: int) -> list[Side]:
    """The side of a subject who is named by an office alone: `le chef de l'État congolais`, `le médiateur de la Cédéao`."""
    if not ahead or ahead[-1].role != "of" or ahead[-1].form not in ("demonym", "body"):
        return []
    return (
        [ahead[-1]]
        if re.search(rf"\b(?:{scene.side_words.leaders})", scene.lowered[max(start, ahead[-1].start - 40) : ahead[-1].start])
        else []
    )


def _carrier(scene: Scene, start: int, end: int) -> int | None:
    """Where the verb begins whose object is the noun of meeting at `end`."""
    found = list(re.finditer(scene.side_words.carrying, scene.lowered[start:end]))
    if not found:
        return None
    behind = scene.lowered[start + found[-1].end() : end]
    return None if len(behind) > 150 or re.search(scene.side_words.clause_break, behind) else start + found[-1].start()


def _following(scene: Scene, sides: Sequence[Side], trigger: Trigger) -> list[Side]:
    """The subject behind a phrase that begins the sentence: `Lors d'un entretien avec X, Y a dit`."""
    start = scene.sentences[trigger.sentence].start
    if trigger.start - start > 40:
        ahead = [s for s in sides if s.end <= trigger.start and s.role == "free"]
        return _group(scene, ahead, first=False)
    behind = [s for s in sides if s.start >= trigger.end and s.role == "free"]
    return [s for s in behind if re.search(r",[^,]{0,3}$", scene.lowered[trigger.end : s.head])][:1]


def _pair(scene: Scene, trigger: Trigger, sides: Sequence[Side], others: Sequence[Trigger]) -> list[Side]:
    """Two names or more that stand together and do something in the sentence: `A l'issue de la rencontre, X et Y ont dit`."""
    ahead = [t.start for t in others if t.sentence == trigger.sentence and t is not trigger]
    free = [s for s in sides if s.role == "free" and not any(at < s.start for at in ahead)]
    for i, side in enumerate(free[:-1]):
        run = _run(scene, free[i:], side.start)
        if len({s.code for s in run}) > 1 and re.search(scene.side_words.last_joint, scene.lowered[run[0].end : run[-1].start]):
            return run
    return []


def _group(scene: Scene, free: Sequence[Side], first: bool) -> list[Side]:
    """The last list of names among `free`, or the first."""
    if not free:
        return []
    if first:
        return _run(scene, free, free[0].start)
    out = [free[-1]]
    for side in reversed(free[:-1]):
        gap = scene.lowered[side.end : out[0].start]
        if not re.search(scene.side_words.coordinator, gap) or not _joins(scene, gap, side):
            break
        out.insert(0, side)
    return out
