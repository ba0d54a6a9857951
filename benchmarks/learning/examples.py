"""What annotated articles teach: the candidates of each model, and which of them the annotation has."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from learning.regression import Example
from talks_index.clean import clean
from talks_index.extract import Extractor
from talks_index.extract.meetings import credits as sources_credited
from talks_index.extract.meetings import participants as people_taking_part
from talks_index.extract.meetings import salience
from talks_index.extract.meetings.build import build
from talks_index.extract.meetings.choosing import WHEN, WHERE, city_candidates, date_candidates
from talks_index.extract.meetings.clusters import MODEL as JOIN
from talks_index.extract.meetings.clusters import Cluster, clusters, join_features, told_by
from talks_index.extract.meetings.genuine import MODEL as GENUINE
from talks_index.extract.meetings.genuine import genuine, genuine_features
from talks_index.extract.meetings.mentions import mentions
from talks_index.extract.meetings.parties import MODEL as PARTY
from talks_index.extract.meetings.parties import party_candidates
from talks_index.extract.meetings.parts import Mention
from talks_index.extract.meetings.scene import Scene
from talks_index.extract.meetings.sides import MODEL as SIDE
from talks_index.extract.meetings.sides import side_candidates, with_sides
from talks_index.extract.meetings.topics import MODEL as TOPIC
from talks_index.extract.meetings.topics import topic_candidates
from talks_index.extract.meetings.triggers import CONTINUES
from talks_index.extract.meetings.vocabulary import vocabulary
from talks_index.model import Article
from talks_index.sources import Refusal, read

sys.path.insert(0, str(Path(__file__).parent.parent / "scoring"))
import score_facts

Gold = dict[str, Any]
LEAST_EVIDENCE = 12
"""Characters of a sentence from which on it is found again in the evidence."""


@dataclass(frozen=True)
class Annotated:
    """An article with its annotation; one that is not `is_complete` was only judged: which of its meetings are real, and main."""

    name: str
    text: Article
    scene: Scene
    annotation: Gold

    @property
    def meetings(self) -> list[Gold]:
        """The annotated meetings."""
        return list(self.annotation.get("meetings", []))

    @property
    def is_complete(self) -> bool:
        """Whether all that a meeting has is annotated."""
        return "persons" in self.annotation


def annotated(extractor: Extractor, gold: Path, articles: list[Path]) -> Iterator[Annotated]:
    """Each article that has an annotation and a language whose words for meetings we know."""
    for raw in read(articles):
        if not isinstance(raw, Refusal) and (path := gold / f"{raw.stem}.json").exists():
            article = clean(raw)
            known = vocabulary(article.language)
            if known:
                scene = Scene(extractor.read(article), known, extractor.parse_of(article.language))
                yield Annotated(raw.stem, article, scene, json.loads(path.read_text("utf-8")))


def taken_from(article: Annotated) -> Iterator[tuple[str, Example]]:
    """The candidates of every model in one article. Candidates of a meeting without a counterpart teach nothing but that it is not main.

    A meeting that is annotated without `topics` was only judged to be one: it teaches what is a meeting and what is main.
    """
    name, scene, gold = article.name, article.scene, article.meetings
    told = mentions(scene)
    yield from ((SIDE, example) for example in sides_of(name, scene, told, gold))
    told = with_sides(scene, told)
    yield from ((JOIN, example) for example in joins_of(name, scene, told, gold))
    candidates = clusters(told)
    for features, partner in zip(genuine_features(scene, candidates), counterparts(scene, candidates, gold), strict=True):
        if not (partner and partner.get("optional")):
            yield GENUINE, Example(name, features, partner is not None)
    found = genuine(scene, candidates)
    partners = counterparts(scene, found, gold)
    for features, partner in zip(salience.main_features(scene, found), partners, strict=True):
        if not (partner and "main" in partner.get("also", {})):
            yield salience.MODEL, Example(name, features, bool(partner and partner.get("main")))
    for cluster, partner in zip(found, partners, strict=True):
        if partner is None or "topics" not in partner:
            continue
        also = partner.get("also") or {}
        for party in party_candidates(scene, cluster):
            if not is_code_among(party.side.code, also.get("parties")):
                yield PARTY, Example(name, party.features, is_code_among(party.side.code, partner.get("parties")))
        people = [p["name"] for p in partner.get("participants") or []]
        for someone in people_taking_part.candidates(scene, cluster, found):
            if not is_among(someone.person.name, also.get("participants")):
                yield people_taking_part.MODEL, Example(name, someone.features, is_among(someone.person.name, people))
        telling = told_by(found)
        for dated in date_candidates(scene, cluster, found):
            credit = max(
                score_facts.date_credit(dated.date.edtf, w) for w in [(partner.get("when") or {}).get("edtf"), *(also.get("when") or [])]
            )
            if credit in (0, 1):
                yield WHEN, Example(name, dated.features, credit == 1)
        city = (partner.get("place") or {}).get("city")
        for placed in city_candidates(scene, cluster, found):
            if not is_among(placed.place.name, also.get("city")):
                yield WHERE, Example(name, placed.features, bool(city) and score_facts.same_name(placed.place.name, city))
        for topic in topic_candidates(scene, cluster, telling):
            if not is_phrase_among(topic.found.value, also.get("topics")):
                yield TOPIC, Example(name, topic.features, is_phrase_among(topic.found.value, partner.get("topics")))
        for credit in sources_credited.credit_candidates(scene, cluster, telling):
            field = sources_credited.field_of(credit.source)
            if not is_among(credit.source.found.value, also.get(field)):
                yield sources_credited.MODEL, Example(name, credit.features, is_among(credit.source.found.value, partner.get(field)))


def annotated_for(scene: Scene, told: Sequence[Mention], gold: list[Gold]) -> Iterator[tuple[int, Mention, Gold]]:
    """The mentions, with their numbers, that stand in the evidence of one annotated meeting, or of one that fits best, and that meeting."""
    evidence = [sentences_of_evidence(scene, g) for g in gold]
    for i, mention in enumerate(told):
        near = [g for g, held in zip(gold, evidence, strict=True) if "topics" in g and mention.trigger.sentence in held]
        fits = [likeness(mention, g) for g in near]
        if fits and fits.count(max(fits)) == 1:
            yield i, mention, near[fits.index(max(fits))]


def sides_of(name: str, scene: Scene, told: Sequence[Mention], gold: list[Gold]) -> Iterator[Example]:
    """The candidates of each mention whose meeting is annotated."""
    for i, mention, meeting in annotated_for(scene, told, gold):
        parties, also = meeting.get("parties"), (meeting.get("also") or {}).get("parties")
        for candidate in side_candidates(scene, mention, told[:i]):
            if not is_code_among(candidate.side.code, also):
                yield Example(name, candidate.features, is_code_among(candidate.side.code, parties))


def joins_of(name: str, scene: Scene, told: Sequence[Mention], gold: list[Gold]) -> Iterator[Example]:
    """Each mention whose meeting is annotated beside each meeting that was told of before it."""
    known: list[tuple[Gold, Cluster]] = []
    for _, mention, meeting in annotated_for(scene, told, gold):
        if mention.trigger.grade == CONTINUES:
            continue
        last = max((c.mentions[-1].trigger.start for _, c in known), default=0)
        for other, cluster in known:
            yield Example(name, join_features(mention, cluster, cluster.mentions[-1].trigger.start == last), other is meeting)
        own = next((c for other, c in known if other is meeting), None)
        if own:
            own.mentions.append(mention)
        else:
            known.append((meeting, Cluster([mention])))


def sentences_of_evidence(scene: Scene, meeting: Gold) -> set[int]:
    """The numbers of the sentences that an annotated meeting names for its evidence."""
    quotes = [score_facts.fold(e if isinstance(e, str) else e["text"]) for e in meeting.get("evidence") or []]
    texts = [score_facts.fold(scene.quote(s.start, s.end)) for s in scene.sentences]
    return {i for i, text in enumerate(texts) if len(text) > LEAST_EVIDENCE and any(text in q or q in text for q in quotes)}


def likeness(mention: Mention, meeting: Gold) -> int:
    """How well a mention fits an annotated meeting by its sides, and where these are alike by its kind."""
    return 2 * sum(is_code_among(c, meeting.get("parties")) for c in mention.codes) + (mention.trigger.kind == meeting.get("kind"))


def counterparts(scene: Scene, found: list[Cluster], gold: list[Gold]) -> list[Gold | None]:
    """The annotated meeting of each cluster, as the scorer pairs them."""
    built = [build(scene, c, found, False) for c in found]
    told = [{"number": i, **as_scored(m)} for i, m in enumerate(built) if m]
    pairs = {p["number"]: g for p, g in score_facts.align(told, gold) if p and g}
    return [pairs.get(i) for i in range(len(found))]


def as_scored(meeting: Any) -> Gold:
    """A meeting as the scorer reads it."""
    return dict(msgspec.to_builtins(meeting))


def is_code_among(code: str, codes: list[str] | None) -> bool:
    """Whether the scorer takes a side for one of `codes`."""
    return any(score_facts.same_code(code, other) for other in codes or [])


def is_among(name: str, names: list[str] | None) -> bool:
    """Whether the scorer takes `name` for one of `names`."""
    return any(score_facts.same_name(name, other) for other in names or [])


def is_phrase_among(phrase: str, phrases: list[str] | None) -> bool:
    """Whether the scorer takes `phrase` for one of `phrases`."""
    return any(score_facts.same_phrase(phrase, other) for other in phrases or [])
