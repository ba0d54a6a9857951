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
    first = cluster.mentions[0].trigger.sentence
    title = any(m.trigger.sentence in scene.title_sentences for m in cluster.mentions)
    lead = 1.0 if first <= 3 else 0.4 if first <= 6 else 0.0
    return 1.0 * title + lead + 0.25 * min(len(cluster.mentions), 5) - 0.03 * first
