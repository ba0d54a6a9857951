"""Dates as people write them, in French or English: `2025`, `nov 2022`, `2022..2023`, `depuis 2024`, `last month`."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from talks_index.language import LANGUAGES, words
from talks_index.language.folding import fold
from talks_index.language.shape.searching import Bound, SearchWords
from talks_index.search.query.periods import begun, period
from talks_index.search.query.stretches import Stretch
from talks_index.search.query.tree import Days

_SIGNS: dict[str, Bound] = {">=": "since", "<=": "until", ">": "after", "<": "before"}
_DOTS = re.compile(r"(?P<first>.*?)\s*(?:\.{2,3}|…)\s*(?P<last>.*)")
_SPANS = (
    re.compile(r"(?P<first>\d{4}(?:-\d\d){0,2})/(?P<last>\d{4}(?:-\d\d){0,2})"),  # as EDTF writes it
    re.compile(r"(?P<first>\d{4})\s*[-–]\s*(?P<last>\d{4})"),
    re.compile(r"(?P<first>.+?)\s+[-–—]\s+(?P<last>.+)"),
)
_YEAR = re.compile(r"\d{4}")


def days(text: str, today: dt.date, *, unfinished: bool = False) -> Days | None:
    """The days that `text` means, seen from `today`; None where it is not understood.

    Of a date that is `unfinished`, still being typed, what is there so far counts: `202` are the years from 2020 to 2029.
    """
    folded = " ".join(fold(text).split())
    try:
        return _bounded(folded, today) or _range(folded, today, unfinished=unfinished) or _single(folded, today, unfinished=unfinished)
    except (OverflowError, ValueError):  # before the first or after the last day of the calendar
        return None


def may_become(text: str) -> bool:
    """Whether more words may make a date of `text`: `dernier mo`."""
    return begun(" ".join(fold(text).split()))


def bounded(bound: Bound, text: str, today: dt.date) -> Days | None:
    """The days that lie `after`, `before` … the date in `text`; None where it is not understood."""
    try:
        found = period(" ".join(fold(text).split()), today, unfinished=False)
        return _beside(bound, found) if found else None
    except (OverflowError, ValueError):
        return None


def _single(text: str, today: dt.date, *, unfinished: bool) -> Days | None:
    found = period(text, today, unfinished=unfinished)
    return Days(*found) if found else None


def _bounded(text: str, today: dt.date) -> Days | None:
    for word, bound in _bounds():
        if text.startswith(word):
            rest = text[len(word) :]
            if word in _SIGNS or word.endswith("'") or rest[:1] in (" ", ":"):
                found = period(rest.lstrip(" :"), today, unfinished=False)
                if found:
                    return _beside(bound, found)
    return None


def _beside(bound: Bound, found: Stretch) -> Days:
    first, last = found
    day = dt.timedelta(1)
    return {
        "since": lambda: Days(first, None),
        "after": lambda: Days(last + day, None),
        "until": lambda: Days(None, last),
        "before": lambda: Days(None, first - day),
    }[bound]()


def _range(text: str, today: dt.date, *, unfinished: bool) -> Days | None:
    if match := _DOTS.fullmatch(text):
        first = period(match["first"], today, unfinished=False)
        last = period(match["last"], today, unfinished=unfinished)
        if (match["first"] and not first) or (match["last"] and not last):
            return None
        return _between(first, last)
    for pattern in (*_SPANS, *_ranges()):
        match = pattern.fullmatch(text)
        last = period(match["last"], today, unfinished=unfinished) if match else None
        if match and last and (first := _completed(match["first"], match["last"], last, today)):
            return _between(first, last)
    return None


def _between(first: Stretch | None, last: Stretch | None) -> Days | None:
    if first and last and first[0] > last[1]:
        first, last = last, first
    return Days(first[0] if first else None, last[1] if last else None) if first or last else None


def _completed(first: str, last: str, until: Stretch, today: dt.date) -> Stretch | None:
    """The beginning of a range, which may leave to its end what both have in common: `du 3 au 5 mars 2022`, `mars à mai 2022`."""
    if not _YEAR.search(first):
        ending = last.split()
        for common in range(min(len(ending) - 1, 2), 0, -1):
            found = period(" ".join([first, *ending[-common:]]), today, unfinished=False)
            if found and found[0] <= until[0]:
                return found
    return period(first, today, unfinished=False)


@cache
def _bounds() -> tuple[tuple[str, Bound], ...]:
    """Words and signs for a bound, longer ones first."""
    given = _SIGNS | {word: bound for code in LANGUAGES if (known := words(SearchWords, code)) for word, bound in known.bounds.items()}
    return tuple(sorted(given.items(), key=lambda pair: -len(pair[0])))


@cache
def _ranges() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for code in LANGUAGES if (known := words(SearchWords, code)) for pattern in known.ranges)
