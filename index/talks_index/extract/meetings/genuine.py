"""Which candidates are meetings between sides, and not affairs of one's own house, encounters of no weight or words that only sound so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from talks_index.extract.meetings.clusters import Cluster
from talks_index.extract.meetings.parts import Mention, is_state
from talks_index.extract.meetings.salience import is_aside
from talks_index.extract.meetings.scene import Scene
from talks_index.extract.meetings.triggers import CONTINUES
from talks_index.extract.meetings.weights import Features, likelihood

MODEL = "meeting"


def genuine(scene: Scene, found: Sequence[Cluster]) -> list[Cluster]:
    """The candidates that are likelier to be a meeting than not, in their order."""
    features = genuine_features(scene, found)
    return [cluster for cluster, told in zip(found, features, strict=True) if _is_plain(cluster) or likelihood(MODEL, told) >= 0.5]


def _is_plain(cluster: Cluster) -> bool:
    """Whether a mention says outright that two states meet: `Le président égyptien n'a pas rencontré le Premier ministre éthiopien`."""
    head = cluster.head
    states = {s.code for s in head.sides if is_state(s.code) and s.joined and not s.assumed}
    return len(states) > 1 and head.trigger.kind != "visit" and head.trigger.grade > 0 and not head.with_stranger


def genuine_features(scene: Scene, found: Sequence[Cluster]) -> list[Features]:
    """What tells for and against each candidate."""
    sentences = {m.trigger.sentence for c in found for m in c.mentions}
    return [dict(_features(scene, cluster, cluster.head, len(sentences))) for cluster in found]


def _features(scene: Scene, cluster: Cluster, head: Mention, telling: int) -> Iterator[tuple[str, float]]:
    told = [m for m in cluster.mentions if m.trigger.grade != CONTINUES]
    trigger = head.trigger
    names = {s.person.name for s in head.sides if s.person}
    states = [c for c in head.codes if is_state(c)]
    people = [s for s in head.sides if s.person]
    yield "no side", not head.codes
    yield "one side", len(head.codes) == 1
    yield "more than two sides", len(head.codes) > 2
    surest = sorted((s.likely for s in {s.code: s for s in head.sides}.values()), reverse=True)
    yield "likelihood of one side", surest[0] if surest else 0
    yield "likelihood of two sides", surest[0] * surest[1] if len(surest) > 1 else 0
    yield "one side joined", len(head.joined_codes) == 1
    yield "two sides joined", len(head.joined_codes) > 1
    yield "mentions with two sides joined", min(sum(len(m.joined_codes) > 1 for m in told), 3) / 3
    yield "states", min(len(states), 2) / 2
    yield "side of several", any(scene.is_of_states(c) for c in head.codes)
    yield "side by a person's name", any(c in names for c in head.codes)
    yield (
        "side by a fighter's or rebel's name",
        any(
            s.code in names and s.person and s.person.role and re.search(scene.side_words.factional, s.person.role.lower()) for s in people
        ),
    )
    yield "side without a name", any(c[:1].islower() for c in head.codes)
    yield "one state in its own country", len(head.codes) == 1 and bool(states) and head.country in (None, head.codes[0])
    yield "assumed side", any(s.assumed for s in head.sides)
    yield "home", scene.home in head.codes
    yield f"kind {trigger.kind}", True
    yield "verb", trigger.frame is not None
    yield "weak word", all(m.trigger.grade == 0 for m in told)
    yield "infinitive", trigger.tense == "infinitive"
    yield "with a stranger", head.with_stranger
    yield "refers back", trigger.refers_back
    yield "several at once", trigger.is_plural
    yield "people", bool(people)
    yield "office", any(s.person and s.person.role and re.search(scene.side_words.leaders, s.person.role.lower()) for s in people)
    yield "only an adjective", bool(head.sides) and all(s.form == "demonym" for s in head.sides)
    yield "city", any(m.place and m.place.place.city for m in told)
    yield "country", any(m.place and m.place.place.country for m in told)
    yield "date", any(m.when for m in told)
    yield "status said", any(not m.doubt for m in told)
    yield "aside", all(is_aside(scene, m.trigger) for m in told)
    yield "in the title", any(m.trigger.sentence in scene.title_sentences for m in told)
    yield "mentions", min(len({m.trigger.sentence for m in told}), 4) / 4
    yield "depth", min(told[0].trigger.sentence, 20) / 20
    yield "talks in the article", min(telling, 12) / 12
    yield from ((f"theme {theme}", value) for theme, value in scene.reading.themes.items())
