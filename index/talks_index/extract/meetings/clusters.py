"""Mentions of one meeting put together, mentions of different ones kept apart."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from talks_index.extract.meetings.parts import Mention
from talks_index.extract.meetings.scene import Scene
from talks_index.extract.meetings.triggers import CONTINUES
from talks_index.extract.meetings.weights import Features, likelihood
from talks_index.model import Kind

MODEL = "join"
_OPENS = 0.35
"""How likely a headline without sides must be to tell of a meeting, to be taken for its first mention."""
_LEAD = 5
"""Sentences at most between a headline that names no sides and the first mention that does."""
_GOES_ON = 2
"""Sentences at most between a mention and the words that go on telling of the same meeting."""
_AFTER = 3
"""Sentences at most after a mention that may still tell of its meeting."""
_ONE_MEETING = 3
"""Days that one meeting may last."""
_SPECIAL: frozenset[Kind] = frozenset(["summit", "contact", "consultation"])
_TALKING: frozenset[Kind] = frozenset(["meeting", "talks", "consultation", "summit", "contact"])


@dataclass
class Cluster:
    """The mentions of one meeting, in reading order, and its sides by all of them."""

    mentions: list[Mention] = field(default_factory=list)

    @property
    def codes(self) -> tuple[str, ...]:
        """The sides of the mention that names most."""
        return self.head.codes

    @property
    def head(self) -> Mention:
        """The mention that names most sides, by words that join them to it before others; the first of them."""
        return max(self.mentions, key=lambda m: (min(len(m.joined_codes), 2), len(m.codes)))


def told_by(found: Sequence[Cluster]) -> frozenset[int]:
    """The numbers of the sentences that tell of any of these meetings."""
    return frozenset(m.trigger.sentence for c in found for m in c.mentions)


def sentences_of(scene: Scene, cluster: Cluster, told: frozenset[int]) -> Iterator[tuple[int, Mention, int]]:
    """The sentences in which a meeting's facts are looked for, each with the mention nearest before it, and how many sentences after.

    Those of its mentions (0), each sentence right before one (-1) and those after (1, 2 ...), up to one that tells of any meeting (`told`).
    """
    own = {m.trigger.sentence: m for m in reversed(cluster.mentions)}
    for number, mention in sorted(own.items()):
        if number > 0 and number - 1 not in told:
            yield number - 1, mention, -1
        yield number, mention, 0
        for after in range(1, _AFTER + 1):
            if number + after >= len(scene.sentences) or number + after in told:
                break
            yield number + after, mention, after


def clusters(found: Sequence[Mention]) -> list[Cluster]:
    """One cluster a meeting, in order of first mention; mentions whose sides cannot be told join a cluster or are left out."""
    out: list[Cluster] = []
    pending: list[Mention] = []
    for mention in found:
        if mention.trigger.grade == CONTINUES:
            if out and mention.trigger.sentence - out[-1].mentions[-1].trigger.sentence <= _GOES_ON:
                out[-1].mentions.append(replace(mention, status="held", doubt=2, sides=(), people=()))
            continue
        if not _counts(mention):
            continue
        ranked = sorted(((_join(mention, c, i == len(out) - 1), i) for i, c in enumerate(out)), key=lambda x: (-x[0], -x[1]))
        if ranked and ranked[0][0] >= 0.5:
            out[ranked[0][1]].mentions.append(mention)
        elif _can_found(mention):
            new = Cluster([mention])
            if _may_be_meeting(new):
                new.mentions[:0] = [m for m in pending if _opens(m, mention)]
                out.append(new)
                pending.clear()
            else:
                pending.append(mention)
    return out


def _counts(mention: Mention) -> bool:
    """Whether a word that may name a meeting has beside it what shows that it does."""
    trigger = mention.trigger
    if trigger.needs_person and mention.with_stranger:
        return False
    if trigger.needs_place:
        return bool(_city(mention))
    return trigger.grade > 0 or trigger.refers_back or bool(mention.codes or (mention.place and mention.when))


def _opens(pending: Mention, mention: Mention) -> bool:
    """Whether a mention without sides, in a headline mostly, tells of the meeting that is told of in full shortly after."""
    near = mention.trigger.sentence - pending.trigger.sentence <= _LEAD
    return near and set(pending.codes) <= set(mention.codes) and _join(pending, Cluster([mention]), True) > _OPENS


def _can_found(mention: Mention) -> bool:
    """Whether a mention may be the first of a meeting; an infinitive without a sign of its truth is none (`sans négocier`)."""
    return not (mention.trigger.tense == "infinitive" and mention.doubt)


def _may_be_meeting(cluster: Cluster) -> bool:
    """Whether a mention has what a meeting needs: a side, or for a summit its place."""
    head = cluster.head
    return bool(head.codes) or (head.trigger.kind == "summit" and head.place is not None)


def _join(mention: Mention, cluster: Cluster, is_last: bool) -> float:
    """The likelihood that a mention tells of the meeting of a cluster."""
    return likelihood(MODEL, join_features(mention, cluster, is_last))


def join_features(mention: Mention, cluster: Cluster, is_last: bool) -> Features:
    """What tells for and against a mention's telling of the meeting of a cluster."""
    return dict(_features(mention, cluster, is_last))


def _features(mention: Mention, cluster: Cluster, is_last: bool) -> Iterator[tuple[str, float]]:
    trigger = mention.trigger
    own, theirs = set(mention.joined_codes), set(cluster.codes)
    full = len(own) > 1
    guessed = set(mention.codes)
    kinds = {m.trigger.kind for m in cluster.mentions}
    yield "no sides", not own
    yield "same sides", full and own == theirs
    yield "some of the sides", bool(own) and own <= theirs and own != theirs
    yield "same one side", len(own) == 1 and own == theirs
    yield "more sides", full and theirs < own
    yield "other sides", bool(own) and bool(theirs) and not (own <= theirs or theirs <= own)
    if guessed != own:
        yield "same sides, guessed", guessed == theirs
        yield "some of the sides, guessed", guessed < theirs
        yield "more sides, guessed", theirs < guessed
        yield "other sides, guessed", not (guessed <= theirs or theirs <= guessed)
    yield "same kind", trigger.kind in kinds
    both_talk = trigger.kind in _TALKING and bool(kinds & _TALKING)
    special = trigger.kind not in kinds and both_talk and bool(_SPECIAL & {trigger.kind, *(kinds if full else ())})
    yield "special kind", special and not trigger.refers_back
    yield "person met after talks", trigger.frame == "object" and "talks" in kinds and "meeting" not in kinds
    yield "other kind", trigger.kind not in kinds and not both_talk and not (trigger.refers_back and not own)
    yield "other kind, referred back to", trigger.kind not in kinds and not both_talk and trigger.refers_back and not own
    nouns = all(m.trigger.frame is None for m in [mention, *cluster.mentions])
    yield "one and several", nouns and all(m.trigger.is_plural != trigger.is_plural for m in cluster.mentions)
    yield "refers back", trigger.refers_back
    yield "new with sides", full and trigger.frame is None and not trigger.refers_back and trigger.sentence > _LEAD
    yield "earlier or later one", trigger.shift != 0
    gap = trigger.sentence - cluster.mentions[-1].trigger.sentence
    yield "next sentence", gap <= 1
    yield "far", gap > 3
    yield "last told of", is_last
    yield from _agreement("city", _city(mention), {c for m in cluster.mentions if (c := _city(m))})
    yield from _agreement("country", mention.country, {c for m in cluster.mentions if (c := m.country)})
    day, days = _day(mention), {d for m in cluster.mentions if (d := _day(m))}
    yield "same day", day in days
    yield "days apart", day is not None and bool(days) and all(_days_apart(day, other) > _ONE_MEETING for other in days)
    past, theirs_past = _is_past(mention), {_is_past(m) for m in cluster.mentions if not m.doubt}
    sure = not mention.doubt and bool(theirs_past)
    yield "same tense", sure and past in theirs_past
    yield "other tense", sure and past not in theirs_past
    yield "other tense with sides", sure and full and past not in theirs_past


def _agreement(name: str, value: str | None, known: set[str]) -> Iterator[tuple[str, float]]:
    yield f"same {name}", value in known
    yield f"other {name}", value is not None and bool(known) and value not in known


def _days_apart(one: str, other: str) -> int:
    """How many days lie between two EDTF dates; 0 where one is a part of the other, many where they cannot be counted."""
    first, second = (re.match(r"\d{4}-\d\d-\d\d", x) for x in (one, other))
    if first is None or second is None:
        return 0 if one.startswith(other[:7]) or other.startswith(one[:7]) else 99
    return abs((dt.date.fromisoformat(first[0]) - dt.date.fromisoformat(second[0])).days)


def _city(mention: Mention) -> str | None:
    return mention.place.place.city if mention.place else None


def _day(mention: Mention) -> str | None:
    return mention.when.edtf if mention.when else None


def _is_past(mention: Mention) -> bool:
    return mention.status in ("held", "ongoing", "reported", "denied")
