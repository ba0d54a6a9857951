"""Who takes part in a meeting: the people whom its mentions join to it, weighed against those who only speak of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from talks_index.extract.meetings.clusters import Cluster
from talks_index.extract.meetings.parts import Mention
from talks_index.extract.meetings.scene import Scene, Side
from talks_index.extract.meetings.setting import cost
from talks_index.extract.meetings.weights import Features, likelihood
from talks_index.model import Person, Span

MODEL = "participant"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who may take part, for which side, the words that name them, and what tells for and against it."""

    person: Person
    code: str
    span: Span
    features: Features


def participants(scene: Scene, cluster: Cluster, all_clusters: Sequence[Cluster]) -> list[Candidate]:
    """The people who are likelier to take part than not, in the order in which the mentions name them."""
    return [c for c in candidates(scene, cluster, all_clusters) if likelihood(MODEL, c.features) >= 0.5]


def candidates(scene: Scene, cluster: Cluster, all_clusters: Sequence[Cluster]) -> list[Candidate]:
    """Everybody who is named in a sentence of the meeting."""
    found: dict[str, list[tuple[Mention, Side]]] = {}
    for mention in cluster.mentions:
        for side in [*scene.sides(mention.trigger.sentence), *mention.people]:
            if side.person:
                found.setdefault(side.person.name, []).append((mention, side))
    told = {m.trigger.sentence for m in cluster.mentions}
    elsewhere = {
        s.person.name
        for c in all_clusters
        if c is not cluster
        for m in c.mentions
        if m.trigger.sentence in told
        for s in m.people
        if s.person
    }
    listed = {s.person.name: s.code for m in cluster.mentions for s in m.people if s.person}
    out: list[Candidate] = []
    for name, pairs in found.items():
        mention, side = next(((m, s) for m, s in pairs if s.form == "person"), pairs[0])
        span = _named(side)
        person = side.person
        if person is None or span is None:
            continue
        features = dict(_features(scene, cluster, person, side.code, pairs, listed))
        features["listed for another"] = name in elsewhere and name not in listed
        out.append(Candidate(person, side.code, span, features))
    return [*out, *_from_elsewhere(scene, cluster, set(found), set(listed.values()))]


def _from_elsewhere(scene: Scene, cluster: Cluster, named: set[str], represented: set[str]) -> Iterator[Candidate]:
    """For a side of which nobody is named beside the meeting: the people of that side whom the rest of the article names."""
    missing = [c for c in cluster.codes if c not in represented]
    held = [(p, scene.side_of(p)) for p in scene.reading.persons if p.name not in named and p.mentions]
    sentence = cluster.head.trigger.sentence
    for code in missing:
        own = [p for p, side in held if side == code]
        for person in own:
            nearest = min(person.mentions, key=lambda m: abs(scene.sentence_of(m.start) - sentence))
            first = scene.sentence_of(person.mentions[0].start)
            features: Features = {
                "elsewhere": 1,
                "elsewhere, alone of the side": len(own) == 1,
                "elsewhere, office": bool(person.role and re.search(scene.side_words.leaders, person.role.lower())),
                "elsewhere, head": bool(person.role and re.search(scene.side_words.heads, person.role.lower())),
                "elsewhere, sentence before": 0 <= sentence - scene.sentence_of(nearest.start) <= 1,
                "elsewhere, title or lead": first in scene.title_sentences or first <= 2,
                "elsewhere, often": min(len(person.mentions), 4) / 4,
                "elsewhere, summit": cluster.head.trigger.kind == "summit",
                "elsewhere, call": cluster.head.trigger.kind == "phone call",
                "elsewhere, visit": cluster.head.trigger.kind == "visit",
                "elsewhere, adjective": any(s.code == code and s.form == "demonym" for s in cluster.head.sides),
            }
            yield Candidate(person, code, nearest, features)


def _named(side: Side) -> Span | None:
    """Words that name the person: the side itself, or where it is only an office, the last mention before it."""
    if side.form == "person" or side.person is None:
        return Span(side.start, side.end)
    before = [m for m in side.person.mentions if m.start <= side.start]
    return before[-1] if before else side.person.mentions[0]


def _features(
    scene: Scene, cluster: Cluster, person: Person, code: str, pairs: list[tuple[Mention, Side]], listed: dict[str, str]
) -> Iterator[tuple[str, float]]:
    head = cluster.head
    own_sides = [s for m in cluster.mentions for s in m.people if s.person and s.person.name == person.name]
    yield "likelihood", max((s.likely for s in own_sides), default=0)
    yield "joined", any(s.joined for s in own_sides)
    yield (
        "joined in another's place",
        not any(s.joined for s in own_sides) and any(s.joined and s.code == code for m in cluster.mentions for s in m.people),
    )
    yield "listed", person.name in listed
    yield "listed in the fullest mention", any(s.person and s.person.name == person.name for s in head.people)
    yield "side of a party", code in cluster.codes
    yield "the side has somebody else listed", any(c == code and n != person.name for n, c in listed.items())
    yield "sentences", min(len({m.trigger.sentence for m, _ in pairs}), 3)
    yield "subject", any(s.role == "free" for _, s in pairs)
    yield "office", bool(person.role and re.search(scene.side_words.leaders, person.role.lower()))
    yield "spoken of by office alone", all(s.form != "person" for _, s in pairs)
    yield "summit", any(m.trigger.kind == "summit" for m in cluster.mentions)
    yield "visit", head.trigger.kind == "visit"
    yield "happens", head.status in ("held", "ongoing")
    yield "wanted", head.status in ("proposed", "ruled out")
    yield "speaks", _speaks(scene, pairs)
    yield "near", 1 / (1 + min(cost(scene, m.trigger, s.start, s.end) for m, s in pairs) / 40)
    yield "no side known", code == person.name
    own = listed.get(person.name)
    yield "listed and speaks", bool(own) and _speaks(scene, pairs)
    voice = bool(person.role and re.search(scene.side_words.voices, person.role.lower()))
    yield "spokesperson", voice
    yield "spokesperson, loose", voice and not any(s.joined for s in own_sides)
    announces = not any(s.joined for s in own_sides) and all(_announces(scene, s) for _, s in pairs)
    yield "announces", announces
    yield "announces what is to come", announces and head.status in ("planned", "proposed", "postponed", "cancelled")
    yield (
        "announces, others stand for the side",
        announces and any(s.joined and s.code == code and s.person is None for m in cluster.mentions for s in m.sides),
    )


def _announces(scene: Scene, side: Side) -> bool:
    """Whether a verb of saying has the person behind it for its subject: `a annoncé le ministre X`."""
    return any(0 <= side.head - end <= 3 for _, end in scene.speaking)


def _speaks(scene: Scene, pairs: list[tuple[Mention, Side]]) -> bool:
    """Whether a verb of saying stands next to every mention."""
    return all(any(0 <= a - s.end <= 40 or 0 <= s.head - b <= 25 for a, b in scene.speaking) for _, s in pairs)
