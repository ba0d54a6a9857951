"""Days in words: `en 2025`, `le 3 mars 2022`, `depuis novembre 2022`."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Literal

from talks_index.i18n import Words
from talks_index.search.query.tree import Days

Unit = Literal["year", "month", "day"]


def told(days: Days, words: Words) -> str:
    """`days` in the largest units in which they are whole."""
    first, last = days.first, days.last
    if first and last:
        return _both(first, last, words)
    if first:
        unit = _begins(first)
        return (words("from {date} on") if unit == "day" else words("since {date}")).format(date=_shown(first, unit, words))
    if last:
        unit = _ends(last)
        return (words("up to {date}") if unit == "day" else words("until {date}")).format(date=_shown(last, unit, words))
    return ""


def _both(first: dt.date, last: dt.date, words: Words) -> str:
    units = (_begins(first), _ends(last))
    unit: Unit = "day" if "day" in units else "month" if "month" in units else "year"
    begin, end = _shown(first, unit, words), _shown(last, unit, words)
    if unit == "day":
        return (
            words("on {date}").format(date=begin) if first == last else words("from {first} through {last}").format(first=begin, last=end)
        )
    return words("in {date}").format(date=begin) if begin == end else words("from {first} to {last}").format(first=begin, last=end)


def _begins(day: dt.date) -> Unit:
    """The largest unit whose first day this is."""
    return "day" if day.day != 1 else "month" if day.month != 1 else "year"


def _ends(day: dt.date) -> Unit:
    """The largest unit whose last day this is."""
    if day.day != calendar.monthrange(day.year, day.month)[1]:
        return "day"
    return "month" if day.month != 12 else "year"


def _shown(day: dt.date, unit: Unit, words: Words) -> str:
    from babel.dates import format_date, format_skeleton  # only here: it loads the time zones, and most queries hold no date

    if unit == "day":
        return words.day(format_date(day, "long", locale=words.locale))
    return str(day.year) if unit == "year" else format_skeleton("yMMMM", day, locale=words.locale)
