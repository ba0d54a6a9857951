"""EDTF dates as stretches of days: a first and a last one, each as the number YYYYMMDD, so that they are compared as numbers."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

_PART = re.compile(r"(\d{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?[?~%]?")
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12), 33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12)}
"""First and last month of the seasons, quarters and halves of ISO 8601-2; what winter has in the following year is left out."""

_MONTH = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?(?!\d)")

_DATE = re.compile(r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?[?~%]?")
_OPEN = frozenset(("", ".."))

EVER = (0, 99_999_999)
"""Before and after every day."""


@lru_cache(maxsize=100_000)
def first_and_last(edtf: str | None) -> tuple[int, int] | None:
    """The days between which a date lies, for its EDTF; None where not even the year is known. An open end reaches to `EVER`."""
    if not edtf:
        return None
    start, slash, end = edtf.partition("/")
    if not slash:
        return _days(start)
    first = EVER if start in ("", "..") else _days(start)
    last = EVER if end in ("", "..") else _days(end)
    return (first[0], last[1]) if first and last else None


@lru_cache(maxsize=100_000)
def month_of(edtf: str | None) -> str | None:
    """The month in which a date begins (`2025-02`), for an open beginning that in which it ends; the year alone where the month is open."""
    start, _, end = (edtf or "").partition("/")
    found = _MONTH.match(end if start in ("", "..") else start)
    return found[0] if found else None


def interval(days: tuple[int, int]) -> str:
    """Sixteen digits: the first and the last day."""
    return f"{days[0]:08d}{days[1]:08d}"


def _days(part: str) -> tuple[int, int] | None:
    match = _PART.fullmatch(part)
    if match is None:
        return None
    year, day = int(match[1]), match[3]
    month = 0 if match[2] in (None, "XX") else int(match[2])
    if not month or (month > 12 and month not in _SEASONS):
        return year * 10_000 + 101, year * 10_000 + 1_231
    first, last = _SEASONS.get(month, (month, month))
    if day is None or day == "XX":
        return year * 10_000 + first * 100 + 1, year * 10_000 + last * 100 + 31
    return (year * 10_000 + month * 100 + int(day),) * 2


def edtf_of(first: dt.date | None, last: dt.date | None) -> str:
    """Days as EDTF: one day, a month, a year, or an interval; None leaves an end open."""
    if first and last:
        if first == last:
            return first.isoformat()
        if (first.year, first.day, (last + dt.timedelta(1)).day) == (last.year, 1, 1):
            if first.month == last.month:
                return f"{first:%Y-%m}"
            if (first.month, last.month) == (1, 12):
                return f"{first:%Y}"
    return "/".join(day.isoformat() if day else ".." for day in (first, last))


def is_edtf(text: str, *, interval: bool = True) -> bool:
    """Whether this is a date as the facts format writes one: every day exists, and (with `interval`) no interval ends before it begins."""
    start, slash, end = text.partition("/")
    if not slash:
        return _exists(start)
    if not interval or {start, end} <= _OPEN or not all(part in _OPEN or _exists(part) for part in (start, end)):
        return False
    days = first_and_last(text)
    return days is None or days[0] <= days[1]


def _exists(part: str) -> bool:
    match = _DATE.fullmatch(part)
    if match is None:
        return False
    year, month, day = match["year"], match["month"] or "XX", match["day"] or "XX"
    if month == "XX":
        return day == "XX" and year != "XXXX" and year != "0000"
    try:
        # 2024 has the days of a leap year, for those whose own year is open.
        dt.date(int(year) if year.isdigit() else 2024, int(month), 1 if day == "XX" else int(day))
    except ValueError:
        return False
    return True
