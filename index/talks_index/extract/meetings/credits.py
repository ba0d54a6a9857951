"""Who is credited with the news of a meeting: the sources of its sentences, weighed against those who speak of something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from talks_index.extract.meetings.clusters import Cluster, sentences_of
from talks_index.extract.meetings.parts import Mention
from talks_index.extract.meetings.scene import Scene
from talks_index.extract.meetings.setting import cost
from talks_index.extract.meetings.sources import Source, silent, sources
from talks_index.extract.meetings.syntax import head_of, way
from talks_index.extract.meetings.triggers import CONTINUES
from talks_index.extract.meetings.weights import Features, likelihood
from talks_index.model import Span

MODEL = "source"


@dataclass(frozen=True, slots=True)
class Credit:
    """A source of one mention's sentence, and what tells for and against it."""

    source: Source
    features: Features


def credits_of(scene: Scene, cluster: Cluster, told: frozenset[int]) -> list[Source]:
    """The sources that are likelier to tell of this meeting than not, in reading order; `told` tell of any meeting."""
    return [c.source for c in credit_candidates(scene, cluster, told) if likelihood(MODEL, c.features) >= 0.5]


def credit_candidates(scene: Scene, cluster: Cluster, told: frozenset[int]) -> list[Credit]:
    """Everybody who says something in the meeting's sentences, once a sentence."""
    out: list[Credit] = []
    seen: set[tuple[str, int]] = set()
    for sentence, mention, apart in sentences_of(scene, cluster, told):
        speaking = sources(scene, sentence)
        for source in [*speaking, *silent(scene, sentence, speaking)]:
            key = (source.found.value, sentence)
            if key not in seen:
                seen.add(key)
                out.append(Credit(source, dict(_features(scene, cluster, mention, source, apart))))
    return out


def _features(scene: Scene, cluster: Cluster, mention: Mention, source: Source, apart: int) -> Iterator[tuple[str, float]]:
    where = source.found.span
    people = {s.person.name for m in cluster.mentions for s in m.people if s.person}
    yield "medium", source.is_medium
    yield "beside", apart != 0
    yield f"apart {apart}", apart != 0
    yield source.stance or "silent", 1
    if source.stance is None:
        yield from _said(scene, source)
    yield "takes part", source.found.value in people
    yield "first mention", mention is cluster.mentions[0]
    yield "fullest mention", mention is cluster.head
    yield "goes on", mention.trigger.grade == CONTINUES
    yield "near", 1 / (1 + cost(scene, mention.trigger, where.start, where.end) / 60)
    yield "behind", where.start > mention.trigger.start
    yield "refers back", mention.trigger.refers_back
    yield "status said", not mention.doubt
    yield "still to come", mention.status in ("planned", "proposed", "postponed", "ruled out", "cancelled")
    yield "verb", mention.trigger.frame is not None
    yield "depth", min(mention.trigger.sentence, 20) / 10
    yield "body", not source.is_person


def _said(scene: Scene, source: Source) -> Iterator[tuple[str, float]]:
    """How somebody hangs together with the verbs of saying of their sentence."""
    at = source.found.span
    sentence = scene.sentence_of(at.start)
    start, end = scene.sentences[sentence].start, scene.sentences[sentence].end
    words = scene.words_of(sentence)
    who = head_of(words, Span(at.start - start, at.end - start))
    verbs = [head_of(words, Span(a - start, b - start)) for a, b in scene.speaking if start <= a and b <= end]
    ways = {way(words, verb, who) for verb in verbs if verb is not None and who is not None}
    yield "silent, no verb of saying", not ways
    for told in ways:
        yield f"silent, way {told}", 1
    yield "silent, behind a quotation", bool(re.search(r"[»”\"],? [^.;:«»]{0,40}$", scene.lowered[start : at.start]))
    yield "silent, medium", source.is_medium


def field_of(source: Source) -> Literal["reported_by", "confirmed_by", "denied_by"]:
    """In which field of a meeting a source stands."""
    if source.is_medium:
        return "reported_by"
    return "denied_by" if source.stance == "deny" else "confirmed_by"
