"""Which of an article's meetings it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from talks_index.extract.meetings.clusters import Cluster
from talks_index.extract.meetings.days import days_apart
from talks_index.extract.meetings.scene import Scene
from talks_index.extract.meetings.triggers import Trigger
from talks_index.extract.meetings.weights import Features, likelihood

MODEL = "main"
_WEEK, _MONTH = 7, 31
_SURE = 0.63
"""How likely a second meeting must be to be one that the article is about: most articles are about one, or none."""
_UNTITLED = 0.5
"""The share of the words of a title that is taken for an article without one, so that it tells neither for nor against."""


def main_clusters(scene: Scene, found: Sequence[Cluster]) -> set[int]:
    """The numbers of the clusters that the article is about: the likeliest, where that is likely enough, and others that are surely so."""
    if not scene.title_sentences and found and found[0].mentions[0].trigger.sentence == 0 and len(found[0].head.joined_codes) > 1:
        return {0}  # without a title, the first sentence tells what a text is about
    ranked = sorted(((likelihood(MODEL, features), -i) for i, features in enumerate(main_features(scene, found))), reverse=True)
    return {-i for n, (value, i) in enumerate(ranked) if value >= (_SURE if n else 0.5)}


def main_features(scene: Scene, found: Sequence[Cluster]) -> list[Features]:
    """What tells for and against each cluster."""
    firsts = [_first(c) for c in found]
    counts = [len({m.trigger.sentence for m in c.mentions}) for c in found]
    body = min((i for i in range(len(scene.sentences)) if i not in scene.title_sentences), default=0)
    named = {side.code for sentence in scene.title_sentences for side in scene.sides(sentence)}
    in_title = {side.person.name for sentence in scene.title_sentences for side in scene.sides(sentence) if side.person}
    out: list[Features] = []
    for i, cluster in enumerate(found):
        others = [counts[j] for j in range(len(found)) if j != i]
        out.append(
            {
                "title": any(m.trigger.sentence in scene.title_sentences for m in cluster.mentions),
                "lead": any(body <= m.trigger.sentence <= body + 1 for m in cluster.mentions),
                "told of first": firsts[i] == min(firsts),
                "depth": min(firsts[i], 20) / 10,
                "sentences": min(counts[i], 5) / 5,
                "most sentences": not others or counts[i] > max(others),
                "alone": not others,
                "share": counts[i] / max(len(scene.sentences), 5),
                "background": any(m.trigger.shift < 0 for m in cluster.mentions),
                "aside": all(is_aside(scene, m.trigger) for m in cluster.mentions),
                "sides in title": len(named & set(cluster.head.codes)) / 2,
                "people": bool(cluster.head.people),
                "words of the title": _shared_words(scene, cluster),
                "person in the title": any(s.person and s.person.name in in_title for s in cluster.head.sides),
                "recent": _is_recent(scene, cluster),
                "long ago": _is_long_ago(scene, cluster),
                "two sides": len(cluster.head.codes) > 1,
                "two sides joined": len(cluster.head.joined_codes) > 1,
                "verb": cluster.head.trigger.frame is not None,
                "visit": cluster.head.trigger.kind == "visit",
                "wanted or put off": cluster.head.status in ("proposed", "planned", "ruled out", "postponed", "cancelled"),
                **{f"theme {theme}": value for theme, value in scene.reading.themes.items()},
            }
        )
    return out


def is_aside(scene: Scene, trigger: Trigger) -> bool:
    """Whether a mention only tells when or where something else was said or done: `en marge d'un sommet`."""
    start = max(scene.sentences[trigger.sentence].start, trigger.start - 50)
    return bool(re.search(scene.setting_words.aside, scene.lowered[start : trigger.start]))


def _shared_words(scene: Scene, cluster: Cluster) -> float:
    """Which part of the title's longer words stand in the sentences of the meeting."""
    title = {w for n in scene.title_sentences for w in _words(scene, n)}
    told = {w for m in cluster.mentions if m.trigger.sentence not in scene.title_sentences for w in _words(scene, m.trigger.sentence)}
    return len(title & told) / len(title) if title else _UNTITLED


def _words(scene: Scene, sentence: int) -> set[str]:
    held = scene.sentences[sentence]
    return {word[:6] for word in re.findall(r"\w{4,}", scene.folded[held.start : held.end])}


def _days_from_publication(scene: Scene, cluster: Cluster) -> list[int]:
    days = (days_apart(m.when.edtf, scene.reading.published.edtf) for m in cluster.mentions if m.when and m.when.edtf)
    return [d for d in days if d is not None]


def _is_recent(scene: Scene, cluster: Cluster) -> bool:
    """Whether a day that is told for it lies within a week of the publication."""
    return any(abs(d) <= _WEEK for d in _days_from_publication(scene, cluster))


def _is_long_ago(scene: Scene, cluster: Cluster) -> bool:
    """Whether all that is told of its day lies more than a month before the publication."""
    days = _days_from_publication(scene, cluster)
    return bool(days) and all(d < -_MONTH for d in days)


def _first(cluster: Cluster) -> int:
    return min((m.trigger.sentence for m in cluster.mentions if len(m.joined_codes) > 1), default=cluster.mentions[0].trigger.sentence)
