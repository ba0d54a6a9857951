"""A meeting as rows of label and value, in the reader's language: what the facts pane lists, `show` prints and a copy holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from talks_index.i18n import Words
from talks_index.model import Evidence, Facts, Meeting


@dataclass(frozen=True, slots=True)
class Row:
    """One fact: the `field` of the facts format, its label and value in the reader's language, and the sentences that prove it.

    `key` tells it from the other rows of the same article, so that a selection survives a redraw.
    """

    key: tuple[int, str]
    field: str
    label: str
    value: str
    evidence: tuple[Evidence, ...]


def rows(number: int, meeting: Meeting, words: Words) -> Iterator[Row]:
    """The filled fields of a meeting (the `number`th of its article, from 0) in the order in which a person asks for them."""
    raise NotImplementedError


def heading(meeting: Meeting, words: Words) -> str:
    """A meeting in one line: kind, status, parties, date, place."""
    raise NotImplementedError


def ordered(facts: Facts) -> list[tuple[int, Meeting]]:
    """The meetings with their numbers: the main ones first, else as in the text."""
    return sorted(enumerate(facts.meetings), key=lambda pair: not pair[1].main)
