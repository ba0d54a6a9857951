"""When and where a meeting is: of all dates and cities that its sentences name, the likeliest of each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from talks_index.extract.meetings.clusters import Cluster, sentences_of, told_by
from talks_index.extract.meetings.parts import Mention
from talks_index.extract.meetings.scene import Scene
from talks_index.extract.meetings.setting import cost, is_about, is_of_saying
from talks_index.extract.meetings.triggers import CONTINUES
from talks_index.extract.meetings.weights import Features, likelihood
from talks_index.model import DateMention, Place, Span

WHEN = "when"
WHERE = "where"


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """A date near a mention of the meeting, and what tells for and against it."""

    date: DateMention
    features: Features


@dataclass(frozen=True, slots=True)
class CityCandidate:
    """A city named from `start` up to `end` near a mention of the meeting, and what tells for and against it."""

    place: Place
    start: int
    end: int
    features: Features


def dates(scene: Scene, cluster: Cluster, all_clusters: Sequence[Cluster]) -> list[DateMention]:
    """The dates that are likelier the meeting's than not, the likeliest first."""
    ranked = sorted(((likelihood(WHEN, c.features), c.date) for c in date_candidates(scene, cluster, all_clusters)), key=lambda x: -x[0])
    return [date for value, date in ranked if value >= 0.5]


def cities(scene: Scene, cluster: Cluster, all_clusters: Sequence[Cluster]) -> list[CityCandidate]:
    """Likewise for cities."""
    ranked = sorted(((likelihood(WHERE, c.features), c) for c in city_candidates(scene, cluster, all_clusters)), key=lambda x: -x[0])
    return [city for value, city in ranked if value >= 0.5]


def date_candidates(scene: Scene, cluster: Cluster, all_clusters: Sequence[Cluster]) -> list[DateCandidate]:
    """Every date in the sentences of the meeting and those around them that tell of no other."""
    out = []
    for number, mention, apart in sentences_of(scene, cluster, told_by(all_clusters)):
        held = scene.sentences[number]
        for date in scene.reading.dates:
            if held.start <= date.start < held.end and date.edtf:
                features = dict(_common(scene, cluster, all_clusters, mention, Span(date.start, date.end), apart))
                features |= _of_date(scene, mention, date)
                out.append(DateCandidate(date, features))
    return out


def city_candidates(scene: Scene, cluster: Cluster, all_clusters: Sequence[Cluster]) -> list[CityCandidate]:
    """Every city in those sentences."""
    out = []
    for number, mention, apart in sentences_of(scene, cluster, told_by(all_clusters)):
        for start, end, place in scene.places(number):
            if place.kind == "city":
                features = dict(_common(scene, cluster, all_clusters, mention, Span(start, end), apart))
                features |= _of_city(scene, cluster, mention, start, end, place)
                out.append(CityCandidate(place, start, end, features))
    return out


def _common(
    scene: Scene, cluster: Cluster, all_clusters: Sequence[Cluster], mention: Mention, words: Span, apart: int
) -> Iterator[tuple[str, float]]:
    start, end, trigger = words.start, words.end, mention.trigger
    rivals = [m.trigger for m in cluster.mentions if m.trigger.sentence == trigger.sentence]
    nearest = min((cost(scene, t, start, end) for t in rivals), default=0)
    others = [m.trigger for c in all_clusters if c is not cluster for m in c.mentions if m.trigger.sentence == trigger.sentence]
    beside = apart != 0
    yield "beside", beside
    yield f"apart {apart}", beside
    yield "near", 0 if beside else 1 / (1 + nearest / 40)
    yield "another meeting is nearer", not beside and any(cost(scene, t, start, end) < nearest for t in others)
    yield "behind", not beside and start >= trigger.end
    yield "begins the sentence", start - scene.sentences[scene.sentence_of(start)].start < 4
    yield "fullest mention", mention is cluster.head
    yield "first mention", mention is cluster.mentions[0]
    yield "goes on", trigger.grade == CONTINUES
    yield "about", not beside and is_about(scene, trigger, start, end)
    yield "title", trigger.sentence in scene.title_sentences
    yield "spoken between", not beside and scene.speaks_between(min(trigger.end, end), max(trigger.start, start))
    yield "status not said", mention.doubt > 0


def _of_date(scene: Scene, mention: Mention, date: DateMention) -> dict[str, float]:
    published = scene.reading.published.edtf or ""
    day = re.match(r"\d{4}-\d\d-\d\d", date.edtf or "")
    past = mention.status in ("held", "denied", "reported", "ongoing")
    compared = bool(published) and day is not None
    later = compared and day is not None and day[0] > published[:10]
    return {
        "by rule": bool(mention.when and mention.when_span and mention.when_span.start == date.start),
        "of saying": is_of_saying(scene, date),
        "day": day is not None,
        "year": bool(re.fullmatch(r"\d{4}~?\??", date.edtf or "")),
        "interval": "/" in (date.edtf or ""),
        "today": compared and day is not None and day[0] == published[:10],
        "agrees in tense": compared and later != past,
        "disagrees in tense": compared and later == past,
    }


def _of_city(scene: Scene, cluster: Cluster, mention: Mention, start: int, end: int, place: Place) -> dict[str, float]:
    before = scene.lowered[max(start - 60, 0) : start]
    behind = scene.lowered[end : end + 2]
    return {
        "by rule": bool(mention.place and any(s.start == start for s in mention.place.spans)),
        "place word": bool(re.search(scene.setting_words.locative, before)),
        "scene of something else": bool(re.search(scene.setting_words.scene_of, before)),
        "subject": not re.search(scene.setting_words.locative, before)
        and any(s.start == start and s.role == "free" for s in scene.sides(scene.sentence_of(start))),
        "in brackets": before.endswith("(") or behind.startswith(")"),
        "in a party's country": place.country in cluster.codes,
        "named again": min(len(place.mentions), 4) / 4,
        "named by the meeting": any(m.place and m.place.place.city == place.name for m in cluster.mentions),
    }
