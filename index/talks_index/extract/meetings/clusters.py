"""Mentions of one meeting put together, mentions of different ones kept apart."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from talks_index.extract.meetings.parts import Mention
from talks_index.extract.meetings.scene import Scene
from talks_index.extract.meetings.triggers import CONTINUES
from talks_index.model import Kind

_LEAST = 1.0
_LEAD = 5
"""Sentences at most between a headline that names no sides and the first mention that does."""
_GOES_ON = 2
"""Sentences at most between a mention and the words that go on telling of the same meeting."""
_ONE_MEETING = 3
"""Days that one meeting may last."""
_TALKING: frozenset[Kind] = frozenset(["meeting", "talks", "consultation", "summit", "contact"])


@dataclass
class Cluster:
    """The mentions of one meeting, in reading order, and its sides by all of them."""

    mentions: list[Mention] = field(default_factory=list)

    @property
    def codes(self) -> tuple[str, ...]:
        """The sides of the mention that names most, the first of them."""
        return max((m.codes for m in self.mentions), key=len, default=())

    @property
    def head(self) -> Mention:
        """The mention that names most sides, the first of them."""
        return max(self.mentions, key=lambda m: len(m.codes))


def clusters(scene: Scene, found: Sequence[Mention]) -> list[Cluster]:
    """One cluster a meeting, in order of first mention; mentions whose sides cannot be told join a cluster or are left out."""
    out: list[Cluster] = []
    pending: list[Mention] = []
    for told in found:
        if told.trigger.grade == CONTINUES:
            if out and told.trigger.sentence - out[-1].mentions[-1].trigger.sentence <= _GOES_ON:
                out[-1].mentions.append(replace(told, status="held", doubt=2, sides=(), people=()))
            continue
        if told.trigger.needs_place and not _city(told):
            continue
        mention = _resolved(scene, told, out)
        ranked = sorted(((_alike(mention, c, i == len(out) - 1), i) for i, c in enumerate(out)), key=lambda x: (-x[0], -x[1]))
        if ranked and ranked[0][0] >= _LEAST:
            out[ranked[0][1]].mentions.append(mention)
        elif _can_found(mention):
            new = Cluster([_elliptic(mention, out)])
            if _is_meeting(new):
                new.mentions[:0] = [m for m in pending if _opens(m, mention)]
                out.append(new)
                pending.clear()
            else:
                pending.append(mention)
    return out


def _opens(pending: Mention, mention: Mention) -> bool:
    """Whether a mention without sides, in a headline mostly, tells of the meeting that is told of in full shortly after."""
    near = mention.trigger.sentence - pending.trigger.sentence <= _LEAD
    return near and set(pending.codes) <= set(mention.codes) and _alike(pending, Cluster([mention]), True) > _LEAST - 0.6


def _can_found(mention: Mention) -> bool:
    """Whether a mention may be the first of a meeting; an infinitive without a sign of its truth is none (`sans négocier`)."""
    return not (mention.trigger.tense == "infinitive" and mention.doubt)


def _is_meeting(cluster: Cluster) -> bool:
    named = {s.person.name for m in cluster.mentions for s in m.sides if s.person}
    codes = [c for c in cluster.codes if c not in named]
    alone = any(m.trigger.kind in ("summit", "meeting") and s.form == "body" for m in cluster.mentions for s in m.sides)
    return len(codes) > 1 or (bool(codes) and alone and any(m.trigger.kind == "summit" for m in cluster.mentions))


def _resolved(scene: Scene, mention: Mention, known: Sequence[Cluster]) -> Mention:
    """A mention whose sides are `les deux pays` has the two that were told of last."""
    if len(mention.codes) > 1 or mention.trigger.kind == "visit":
        return mention
    sentence = scene.sentences[mention.trigger.sentence]
    match = re.search(scene.words.both, scene.lowered[sentence.start : sentence.end])
    if match is None:
        return mention
    wanted = next((n for word, n in scene.words.counts.items() if f" {word} " in match[0]), None)
    for cluster in reversed(known):
        if len(cluster.codes) == wanted or (wanted is None and len(cluster.codes) > 1):
            if set(mention.codes) <= set(cluster.codes):
                return replace(mention, sides=cluster.head.sides, people=())
    return mention


def _elliptic(mention: Mention, known: Sequence[Cluster]) -> Mention:
    """A meeting that is told of by its place or day alone, beside another one, is between the same sides."""
    if len(mention.codes) > 1 or not known or not (_city(mention) or _day(mention) or mention.place):
        return mention
    near = [c for c in known if len(c.codes) > 1 and set(mention.codes) <= set(c.codes)]
    pairs = {frozenset(c.codes) for c in near}
    if near and (near[-1].mentions[-1].trigger.sentence == mention.trigger.sentence or mention.trigger.shift or len(pairs) == 1):
        return replace(mention, sides=near[-1].head.sides, people=())
    return mention


def _alike(mention: Mention, cluster: Cluster, is_last: bool) -> float:
    last = cluster.mentions[-1]
    score = 0.0
    own, theirs = set(mention.codes), set(cluster.codes)
    if own and theirs:
        if len(own) > 1 and len(theirs) > 1:
            score += 1.5 if own == theirs else 0.3 if own <= theirs or theirs <= own else -3
        else:
            score += 0.6 if own <= theirs or theirs <= own else -3
    elif not own:
        score += 0.3
    kinds = {m.trigger.kind for m in cluster.mentions}
    if mention.trigger.kind in kinds:
        score += 0.3
    elif mention.trigger.kind in _TALKING and kinds & _TALKING:
        score += -0.1
        if not mention.trigger.refers_back and mention.trigger.kind in ("summit", "contact", "consultation"):
            score -= 1.2
        elif len(own) > 1 and not mention.trigger.refers_back and {"summit", "contact", "consultation"} & kinds:
            score -= 0.6
        elif mention.trigger.frame == "object" and "talks" in kinds:
            score -= 0.6
    else:
        score -= 0.3 if mention.trigger.refers_back and not own else 1.5
    if mention.trigger.refers_back:
        score += 0.7
    if mention.trigger.shift:
        score -= 1.2
    gap = mention.trigger.sentence - last.trigger.sentence
    score += 0.4 if gap <= 1 else 0.2 if gap <= 3 else 0
    score += 0.2 if is_last else 0
    score += _agree(_city(mention), {c for m in cluster.mentions if (c := _city(m))}, 0.5, -1.6)
    score += _agree(_country(mention), {c for m in cluster.mentions if (c := _country(m))}, 0.2, -1.0)
    score += _same_day(_day(mention), {d for m in cluster.mentions if (d := _day(m))})
    past, theirs_past = _is_past(mention), {_is_past(m) for m in cluster.mentions if not m.doubt}
    if not mention.doubt and theirs_past:
        score += 0.2 if past in theirs_past else -1.4 if len(own) > 1 else -0.9
    return score


def _same_day(day: str | None, known: set[str]) -> float:
    """Days are the same, near enough to be those of one meeting, or too far apart."""
    if day is None or not known:
        return 0.0
    if day in known:
        return 0.6
    return 0.0 if any(_days_apart(day, other) <= _ONE_MEETING for other in known) else -1.8


def _days_apart(one: str, other: str) -> int:
    first, second = (re.match(r"\d{4}-\d\d-\d\d", x) for x in (one, other))
    if first is None or second is None:
        return 0 if one.startswith(other[:4]) and (first or second) is None else 0 if one.startswith(other[:7]) else 99
    return abs((dt.date.fromisoformat(first[0]) - dt.date.fromisoformat(second[0])).days)


def _agree(value: str | None, known: set[str], same: float, other: float) -> float:
    if value is None or not known:
        return 0.0
    return same if value in known else other


def _city(mention: Mention) -> str | None:
    return mention.place.place.city if mention.place else None


def _country(mention: Mention) -> str | None:
    return mention.place.place.country if mention.place else None


def _day(mention: Mention) -> str | None:
    return mention.when.edtf if mention.when else None


def _is_past(mention: Mention) -> bool:
    return mention.status in ("held", "ongoing", "reported", "denied")
