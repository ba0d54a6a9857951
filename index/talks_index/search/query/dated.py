"""Dates that are typed among the words, without the name of a field: `ankara novembre 2022`."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from talks_index.language import LANGUAGES, words
from talks_index.language.shape.dates import DateWords
from talks_index.search.query.dates import days
from talks_index.search.query.terms import phrase
from talks_index.search.query.tree import Dated, Days, Phrase, Word

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""A year that is likely to be one: without it nothing is taken for a date, since `mai` and `may` are words too."""

_END = " ,.;:!?"


def dated(text: str, today: dt.date) -> Dated | None:
    """The date that `text` is, if it is one that names its year."""
    text = text.rstrip(_END)
    if not YEAR.search(text) or (found := days(text, today)) is None:
        return None
    forms = (phrase(form) for form in (text, *_forms(found)))
    return Dated(text, tuple(dict.fromkeys(form for form in forms if isinstance(form, Word | Phrase))), found)


def _forms(found: Days) -> Iterator[str]:
    """How texts write a year, a month or a day."""
    first, last = found.first, found.last
    if first is None or last is None or first.year != last.year:
        return
    if first == last:
        for month in _months(first.month):
            yield f"{first.day} {month} {first.year}"
            yield f"{month} {first.day} {first.year}"
    elif (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        yield str(first.year)
    elif first.month == last.month and (first.day, last.day) == (1, calendar.monthrange(last.year, last.month)[1]):
        yield from (f"{month} {first.year}" for month in _months(first.month))


@cache
def _months(number: int) -> tuple[str, ...]:
    """The month's full name in each language."""
    known = (given.months for code in LANGUAGES if (given := words(DateWords, code)))
    named = ([name for name, month in months.items() if month == number] for months in known)
    return tuple(max(names, key=len) for names in named if names)
