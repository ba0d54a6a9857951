"""What a language tells of its date expressions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Unit = Literal["day", "week", "weekend", "month", "quarter", "half", "year", "decade"]
DateKind = Literal[
    "iso",  # 2021-03-12: year, month, day
    "numeric",  # 12/03/2021: first, second, year
    "day",  # jeudi 27 février 2025: weekday?, day, month?, year?, shift?
    "days",  # du 29 novembre au 6 décembre: day, month?, year?, day2, month2, year2?
    "and_days",  # les 24 et 25 septembre: day, day2, month, year?, shift?
    "weekday",  # jeudi dernier: weekday, shift?
    "weekdays",  # de lundi à mercredi: weekday, weekday2
    "offset",  # demain [jeudi]: offset, weekday?
    "month",  # fin mars 2022: month, year?, shift?
    "months",  # de mars à mai 2020: month, year?, month2, year2?
    "year",  # en 2015: year
    "years",  # de 2010 à 2015: year, year2
    "unit",  # la semaine dernière, cette année: unit, shift?
    "season",  # l'été dernier: season, year?, shift?
    "part",  # le premier trimestre 2020: ordinal, unit, year?
    "decade",  # les années 1990: decade
    "century",  # le XXe siècle: century
    "ago",  # il y a un mois et demi: number, unit, half?, vague?
    "ahead",  # dans trois jours: the same groups
    "later",  # trois jours plus tard: number, unit, half?; counted from the date that was spoken of
    "earlier",  # deux ans auparavant: the same
    "anchored",  # la veille, le même jour: anchor; counted in days from the date that was spoken of
    "event",  # au lendemain de …: counted from an event, so without a value of its own
    "named",  # Noël: named, year?
]


@dataclass(frozen=True, slots=True)
class DateWords:
    """The date words of a language, and the patterns in which they stand.

    Words are folded (`talks_index.language.folding.fold_same_length`). In a pattern `@month` stands for a named group `month` over the
    words of `months`, and likewise `@month2`, `@weekday`, `@unit`, `@shift`, `@number`, `@season`, `@ordinal`, `@offset`, `@anchor`,
    `@named`, `@day` (a number from 1 to 31) and `@year`; folding has made every space a plain one. At one place the longest match is
    the expression.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    """0 is Monday, as in `datetime`."""
    numbers: Mapping[str, float]
    ordinals: Mapping[str, int]
    units: Mapping[str, Unit]
    shifts: Mapping[str, int]
    """Adjectives that turn back (-1) or forward (+1), or stay (0): `dernier`, `prochain`, `ce`."""
    offsets: Mapping[str, int]
    """Days from the day of speaking."""
    anchors: Mapping[str, int]
    """Days from the day that was spoken of."""
    seasons: Mapping[str, int]
    """The season's first month."""
    named: Mapping[str, tuple[int | None, int, int]]
    """Year (None for every year), month and day of named days."""
    first_day: str
    """How the first of the month is written beside `1`, a regular expression."""
    day_first: bool | None
    """Whether 02/03/2021 is in March; None where custom differs."""
    this: str
    """What begins an expression for a day of this week, a regular expression over folded text: `ce`."""
    since: str
    """Before a duration: it lasts since an event, a regular expression over folded text: `depuis près de`."""
    capitals: bool
    """Whether months and weekdays have a capital; where not, a bare month with one is taken for another word."""
    patterns: tuple[tuple[DateKind, str], ...]
    past: str
    """What shows that a clause speaks of the past: a regular expression over lower-case text with its accents."""
    future: str
    """Likewise of the future; at the same place it wins over `past`."""
    done: str
    """A participle that tells, right before a date, that the thing is done: `lancée le 24 février`."""
    boundary: str
    """What parts clauses: a verb beyond it counts for less."""
