"""Which of the sides that a meeting's mentions name are its parties."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from talks_index.extract.meetings.clusters import Cluster
from talks_index.extract.meetings.parts import Mention, is_state
from talks_index.extract.meetings.scene import Scene, Side
from talks_index.extract.meetings.weights import Features, likelihood

MODEL = "party"


@dataclass(frozen=True, slots=True)
class PartyCandidate:
    """A side that a mention names, where it stands, and what tells for and against its being a party."""

    side: Side
    features: Features


def parties(scene: Scene, cluster: Cluster) -> list[Side]:
    """The sides that are likelier parties than not, the fullest mention's first; its own where none is."""
    chosen = [c.side for c in party_candidates(scene, cluster) if likelihood(MODEL, c.features) >= 0.5]
    return chosen or list({s.code: s for s in reversed(cluster.head.sides)}.values())[::-1]


def party_candidates(scene: Scene, cluster: Cluster) -> list[PartyCandidate]:
    """Every side of the meeting's mentions once, in reading order, the fullest mention first."""
    told = [cluster.head, *(m for m in cluster.mentions if m is not cluster.head)]
    first: dict[str, tuple[Side, Mention]] = {}
    for mention in told:
        for side in mention.sides:
            first.setdefault(side.code, (side, mention))
    return [PartyCandidate(side, dict(_features(scene, cluster, side, mention))) for side, mention in first.values()]


def _features(scene: Scene, cluster: Cluster, side: Side, mention: Mention) -> Iterator[tuple[str, float]]:
    naming = [m for m in cluster.mentions if side.code in m.codes]
    named = {p.name for p in scene.reading.persons}
    others = {s.code for m in cluster.mentions for s in m.sides} - {side.code}
    trigger = mention.trigger
    given = {id(m): s.likely for m in naming for s in m.sides if s.code == side.code}
    yield "likelihood", max(given.values())
    yield "likelihood, mean", sum(given.values()) / len(cluster.mentions)
    yield "joined", any(s.joined for m in naming for s in m.sides if s.code == side.code)
    yield "fullest mention", mention is cluster.head
    yield "mentions", min(len({m.trigger.sentence for m in naming}), 3) / 3
    yield "share of mentions", len(naming) / len(cluster.mentions)
    yield "state", is_state(side.code)
    yield "of several", scene.is_of_states(side.code)
    yield "person's name", side.code in named
    yield "name in small letters", side.code[:1].islower()
    yield "assumed", side.assumed
    yield f"form {side.form}", 1
    yield f"role {side.role}", 1
    yield "alone", not others
    yield "others", min(len(others), 4) / 4
    yield f"kind {trigger.kind}", 1
    yield "verb", trigger.frame is not None
    yield "before", side.end <= trigger.start
    yield "near", 1 / (1 + max(trigger.start - side.end, side.start - trigger.end, 0) / 40)
    yield "place of it", any(m.place and any(s.start == side.start for s in m.place.spans) for m in naming)
    yield "home", side.code == scene.home
    yield "in the title", any(s.code == side.code for n in scene.title_sentences for s in scene.sides(n))
    yield "with a stranger", mention.with_stranger
