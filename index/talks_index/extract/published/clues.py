"""What a text tells of dates, as far as it may tell when it was written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from talks_index.extract.dates import edtf
from talks_index.extract.dates.context import day_number
from talks_index.extract.dates.grammar import Expression, expressions
from talks_index.language.sentences import Sentence, sentences
from talks_index.language.shape.dates import DateWords
from talks_index.model import Article


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month that stands from `start` up to `end`, with its year and weekday (0 is Monday) where they are told."""

    month: int
    day: int
    year: int | None
    weekday: int | None
    start: int
    end: int

    def in_year(self, year: int) -> dt.date | None:
        """The day in a year; None where that has no such day, or where the weekday that is told is another."""
        found = edtf.date(year, self.month, self.day)
        return found if found and self.weekday in (None, found.weekday()) else None


@dataclass(frozen=True, slots=True)
class Clues:
    """The date expressions of an article, its days among them, and the years that it names."""

    article: Article
    words: DateWords
    sentences: Sequence[Sentence]
    expressions: Sequence[Expression]
    days: Sequence[Day]
    years: frozenset[int]

    @classmethod
    def of(cls, article: Article, words: DateWords) -> Clues:
        """The clues of an article in the language of `words`."""
        found = expressions(article.text, article.language)
        years = frozenset(int(e.parts[name]) for e in found for name in ("year", "year2") if name in e.parts)
        days = [day for e in found if (day := _day(e, words))]
        return cls(article, words, sentences(article.text, article.language), found, days, years)

    @property
    def recent(self) -> tuple[int, ...]:
        """The years in which the article may be written: the latest one named, and the next, where the one before is named too.

        A year that is named alone may lie far back; of those that come with the year before them in French news, nine in ten are the
        article's own or the last one.
        """
        latest = max(self.years, default=0)
        return (latest, latest + 1) if latest - 1 in self.years else ()

    def only_year(self, days: Sequence[Day]) -> int | None:
        """The only recent year in which all weekdays of `days` are right."""
        agreeing = [year for year in self.recent if all(day.in_year(year) for day in days)]
        return agreeing[0] if days and len(agreeing) == 1 else None

    def resolved(self, day: Day) -> dt.date | None:
        """The day in its own year, when that is the latest named, or in the only recent one in which all weekdays of the text are right."""
        if day.year is not None:
            return day.in_year(day.year) if day.year == max(self.years) else None
        year = self.only_year([other for other in self.days if other.year is None and other.weekday is not None])
        return day.in_year(year) if year else None

    def spoken_weekdays(self) -> list[int]:
        """The weekdays that stand by themselves (`jeudi`), in reading order."""
        return [self.words.weekdays[e.parts["weekday"]] for e in self.expressions if e.kind == "weekday" and "shift" not in e.parts]


def _day(expression: Expression, words: DateWords) -> Day | None:
    parts = expression.parts
    weekday = words.weekdays[parts["weekday"]] if "weekday" in parts else None
    year = int(parts["year"]) if "year" in parts else None
    if expression.kind == "day" and "month" in parts and "short" not in parts:
        return Day(words.months[parts["month"]], day_number(parts["day"]), year, weekday, expression.start, expression.end)
    if expression.kind == "numeric" and len(parts["year"]) == 4 and words.day_first:
        return Day(int(parts["second"]), int(parts["first"]), year, None, expression.start, expression.end)
    return None


def told(article: Article, french: str, english: str) -> str:
    """The one of two sentences that is in the article's language, English standing for all but French."""
    return french if article.language == "fr" else english
