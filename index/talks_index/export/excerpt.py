"""What goes out of one article: all its facts, a meeting, or the facts that were chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from talks_index.export.formats import FIELDS
from talks_index.export.rows import Row, ordered, rows, told_below
from talks_index.i18n import Words
from talks_index.model import Article, Evidence, Facts, Meeting, Page

Key = tuple[int, str]
"""A fact of an article: the number of its meeting, from 0 in the order of `Facts.meetings`, and its field."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """An article on its way out: its id, its facts, and which of them go (`keys`; None for all).

    A meeting goes out when one of its facts does.
    """

    id: str
    facts: Facts
    keys: frozenset[Key] | None = None

    @classmethod
    def of(cls, page: Page, keys: Iterable[Key] | None = None) -> Self:
        """The chosen facts of a page; where its facts are not made, only what is known of the article."""
        return cls(page.article.id, page.facts or bare(page.article), None if keys is None else frozenset(keys))

    def meetings(self) -> list[tuple[int, Meeting]]:
        """The meetings that go out, with their numbers: the main ones first."""
        numbers = None if self.keys is None else {number for number, _ in self.keys}
        return [(number, meeting) for number, meeting in ordered(self.facts) if numbers is None or number in numbers]

    def holds(self, number: int, field: str) -> bool:
        """Whether a field of a meeting goes out."""
        return self.keys is None or (number, field) in self.keys

    def rows(self, number: int, meeting: Meeting, words: Words) -> list[Row]:
        """The facts of a meeting that go out, but for its kind and status as they were extracted, which its heading tells."""
        return [row for row in rows(number, meeting, words) if told_below(row) and self.holds(*row.key)]

    def evidence(self, number: int, meeting: Meeting) -> list[Evidence]:
        """What proves the facts of a meeting that go out."""
        return [proof for proof in meeting.evidence if any(self.holds(number, field) for field in proof.supports)]


def whole_meeting(number: int) -> frozenset[Key]:
    """All facts of a meeting."""
    return frozenset((number, field) for field in FIELDS)


def bare(article: Article) -> Facts:
    """What is known of an article without its facts."""
    return Facts(article.file, article.language, article.title, article.outlet, article.url, article.published, article.text)
