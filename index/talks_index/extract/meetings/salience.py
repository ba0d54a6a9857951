"""Which of an article's meetings it is about."""

from __future__ import annotations

from collections.abc import Sequence

from talks_index.extract.meetings.clusters import Cluster
from talks_index.extract.meetings.scene import Scene


def main_clusters(scene: Scene, found: Sequence[Cluster]) -> set[int]:
    """The numbers of the clusters that the article is about: the one that is told of first and most, where it is told of early."""
    if not found:
        return set()
    scores = [_weight(scene, c) for c in found]
    best = max(range(len(found)), key=lambda i: scores[i])
    return {best} if scores[best] >= 1.0 else set()


def _weight(scene: Scene, cluster: Cluster) -> float:
    first = min((m.trigger.sentence for m in cluster.mentions if len(m.codes) > 1), default=cluster.mentions[0].trigger.sentence)
    title = any(m.trigger.sentence in scene.title_sentences for m in cluster.mentions)
    return 1.0 * title + 2.0 / (1 + 0.25 * first) + 0.15 * min(len(cluster.mentions), 6)
