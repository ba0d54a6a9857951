"""Meetings between sides: who met whom, where, when, about what, what came of it and who says so."""

from __future__ import annotations

from talks_index.extract.reading import Reading
from talks_index.model import Meeting


def find_meetings(reading: Reading) -> tuple[Meeting, ...]:
    """The meetings that the article tells of, in reading order."""
    del reading
    return ()
