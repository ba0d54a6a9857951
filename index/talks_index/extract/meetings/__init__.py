"""Meetings between sides: who met whom, where, when, about what, what came of it and who says so."""

from __future__ import annotations

from talks_index.extract.meetings.build import build
from talks_index.extract.meetings.clusters import clusters
from talks_index.extract.meetings.genuine import genuine
from talks_index.extract.meetings.mentions import mentions
from talks_index.extract.meetings.salience import main_clusters
from talks_index.extract.meetings.scene import Scene
from talks_index.extract.meetings.sides import with_sides
from talks_index.extract.meetings.vocabulary import vocabulary
from talks_index.extract.model import Parse, no_parse
from talks_index.extract.reading import Reading
from talks_index.model import Meeting

__all__ = ["find_meetings"]


def find_meetings(reading: Reading, parse: Parse = no_parse) -> tuple[Meeting, ...]:
    """The meetings that the article tells of, in reading order; none in a language whose words for them we do not know."""
    known = vocabulary(reading.article.language)
    if known is None:
        return ()
    scene = Scene(reading, known, parse)
    found = genuine(scene, clusters(with_sides(scene, mentions(scene))))
    main = main_clusters(scene, found)
    built = [build(scene, cluster, found, i in main) for i, cluster in enumerate(found)]
    return tuple(meeting for meeting in built if meeting)
