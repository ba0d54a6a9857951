"""What a meeting is about, in words of the text: the phrases that its sentences open, weighed against those that only stand by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from talks_index.extract.meetings.clusters import Cluster, sentences_of
from talks_index.extract.meetings.content import MOST_WORDS, excluded_in, overlap, trimmed
from talks_index.extract.meetings.parts import Found, Mention
from talks_index.extract.meetings.scene import Scene
from talks_index.extract.meetings.setting import cost
from talks_index.extract.meetings.triggers import CONTINUES
from talks_index.extract.meetings.weights import Features, likelihood
from talks_index.model import Span

MODEL = "topic"
_OUTRIGHT = "opener bears on"
_MOST = 8
"""Topics of one meeting at most."""


@dataclass(frozen=True, slots=True)
class TopicCandidate:
    """A phrase that may tell what a meeting is about, and what tells for and against it."""

    found: Found
    features: Features


def topics(scene: Scene, cluster: Cluster, told: frozenset[int]) -> list[Found]:
    """The likeliest phrases that do not overlap, in reading order; `told` are the numbers of the sentences that tell of any meeting."""
    ranked = sorted(((_value(c), c.found) for c in topic_candidates(scene, cluster, told)), key=lambda x: -x[0])
    kept_out = [f.span for f in excluded_topics(scene, cluster, told)]
    out: list[Found] = []
    for value, found in ranked:
        if value >= 0.5 and not any(overlap(found.span, x) for x in [*kept_out, *(f.span for f in out)]):
            out.append(found)
    return sorted(out[:_MOST], key=lambda f: f.span.start)


def excluded_topics(scene: Scene, cluster: Cluster, told: frozenset[int]) -> list[Found]:
    """What the meeting's sentences and those after them say was kept out of it."""
    return [found for sentence, _, apart in sentences_of(scene, cluster, told) if apart >= 0 for found in excluded_in(scene, sentence)]


def _value(candidate: TopicCandidate) -> float:
    """How likely a phrase is a topic; what a meeting is said to bear on (`ont porté sur`) is one."""
    return 1.0 if candidate.features.get(_OUTRIGHT) and not candidate.features["beside"] else likelihood(MODEL, candidate.features)


def topic_candidates(scene: Scene, cluster: Cluster, told: frozenset[int]) -> list[TopicCandidate]:
    """The phrases of the meeting's sentences."""
    openers: dict[Span, list[str]] = {}
    owners: dict[Span, tuple[Mention, int]] = {}
    for sentence, mention, apart in sentences_of(scene, cluster, told):
        for name, span in _opened(scene, sentence, mention):
            openers.setdefault(span, []).append(name)
            owners.setdefault(span, (mention, apart))
    return [
        TopicCandidate(Found(scene.quote(span.start, span.end), span), dict(_features(scene, cluster, *owners[span], span, names)))
        for span, names in sorted(openers.items(), key=lambda x: (x[0].start, x[0].end))
    ]


def _opened(scene: Scene, number: int, mention: Mention) -> Iterator[tuple[str, Span]]:
    """Each phrase of a sentence with the name of what opens it."""
    trigger = mention.trigger
    around = scene.around(trigger.start, trigger.end) if number == trigger.sentence else scene.sentences[number]
    text = scene.lowered[around.start : around.end]
    people = [m for p in scene.reading.persons for m in p.mentions]
    for name, pattern in scene.content_words.topics.items():
        for match in re.finditer(pattern, text):
            start, end = (around.start + x for x in match.span("phrase"))
            whole = trimmed(scene, start, end, 3 * MOST_WORDS)
            for span in _listed(scene, whole) if whole else ():
                own = Span(trigger.start, trigger.end)
                if not any(overlap(span, m) for m in people) and not (overlap(span, own) and span.start != own.start):
                    yield name, span


def _listed(scene: Scene, span: Span) -> Iterator[Span]:
    """The topics of a list, each alone: `la lutte contre le terrorisme, l'Ukraine et la Syrie`."""
    phrase = scene.lowered[span.start : span.end]
    cuts = [m.span() for m in re.finditer(scene.content_words.topic_split, phrase)]
    ends = [start for start, _ in cuts] + [len(phrase)]
    starts = [0] + [end for _, end in cuts]
    for a, b in zip(starts, ends, strict=True):
        part = trimmed(scene, span.start + a, span.start + b, MOST_WORDS) if a < b else None
        if part:
            yield part


def _features(scene: Scene, cluster: Cluster, mention: Mention, apart: int, span: Span, openers: list[str]) -> Iterator[tuple[str, float]]:
    trigger = mention.trigger
    phrase = scene.lowered[span.start : span.end]
    yield f"opener {openers[0]}", 1
    sentence = scene.sentence_of(span.start)
    yield "beside", apart != 0
    yield f"apart {apart}", apart != 0
    yield f"opener {openers[0]}, beside", apart != 0
    yield "openers", len(set(openers)) > 1
    yield "goes on", trigger.grade == CONTINUES
    yield "near", 1 / (1 + cost(scene, trigger, span.start, span.end) / 60) if sentence == trigger.sentence else 0
    yield "behind", span.start >= trigger.end
    yield "title", sentence in scene.title_sentences
    yield "weighty", bool(re.search(scene.content_words.weighty, phrase))
    yield "length", min(len(phrase.split()), 14) / 14
    yield "one word", len(phrase.split()) < 3
    yield "number", bool(re.search(r"\d", phrase))
    yield "fullest mention", mention is cluster.head
    yield f"kind {cluster.head.trigger.kind}", 1
    yield "verb", trigger.frame is not None
    yield "mentions", min(len(cluster.mentions), 4) / 4
    yield "spoken between", scene.speaks_between(min(trigger.end, span.end), max(trigger.start, span.start))
