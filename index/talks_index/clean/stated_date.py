"""Reads the full dates that pages state: in French or English words, in figures, and in the path of a URL."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from babel import Locale

from talks_index.clean.lines import fold

_LOCALES = ("fr", "en", "es", "it", "pt", "de")


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A full date, and where it stands in the line it was read from."""

    start: int
    end: int
    day: dt.date


@cache
def _months() -> dict[str, int]:
    """The names of months, folded, from CLDR: in full and abbreviated, with the context forms."""
    names = {}
    for locale in map(Locale.parse, _LOCALES):
        for context in ("format", "stand-alone"):
            for width in ("abbreviated", "wide"):
                names.update({fold(name).rstrip("."): month for month, name in locale.months[context][width].items()})
    return {**names, "sept": 9}


@cache
def weekdays() -> frozenset[str]:
    """The names of weekdays, folded, from CLDR: in full and abbreviated."""
    locales = map(Locale.parse, _LOCALES)
    return frozenset(fold(name).rstrip(".") for locale in locales for width in ("abbreviated", "wide") for name in locale.days["format"][width].values())


@cache
def _pattern() -> re.Pattern[str]:
    month = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    return re.compile(
        rf"\b(?P<d1>\d{{1,2}})(?:er|st|nd|rd|th|º|\.)?\s+(?:of\s+|de\s+)?(?P<m1>{month})\.?,?\s+(?:de\s+)?(?P<y1>\d{{4}})\b"
        rf"|\b(?P<m2>{month})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})\b"
        r"|(?<![\d/.-])(?P<y3>\d{4})(?P<s3>[-/.])(?P<m3>\d{1,2})(?P=s3)(?P<d3>\d{1,2})(?![\d-])"
        r"|(?<![\d/.-])(?P<d4>\d{1,2})(?P<s4>[-/.])(?P<m4>\d{1,2})(?P=s4)(?P<y4>\d{4})(?![\d/-])"
    )


def _date(year: str, month: int, day: str) -> dt.date | None:
    try:
        return dt.date(int(year), month, int(day)) if 1800 <= int(year) <= 2100 else None
    except ValueError:
        return None


def dates(line: str, *, month_first: bool = False) -> Iterator[StatedDate]:
    """The full dates in `line`, in order; in figures the day stands before the month unless `month_first`, or only the other way is a date."""
    for match in _pattern().finditer(fold(line)):
        part = match.groupdict()
        if part["m1"]:
            day = _date(part["y1"], _months()[part["m1"]], part["d1"])
        elif part["m2"]:
            day = _date(part["y2"], _months()[part["m2"]], part["d2"])
        elif part["y3"]:
            day = _date(part["y3"], int(part["m3"]), part["d3"])
        else:
            usual, other = _date(part["y4"], int(part["m4"]), part["d4"]), _date(part["y4"], int(part["d4"]), part["m4"])
            day = other or usual if month_first else usual or other
        if day is not None:
            yield StatedDate(match.start(), match.end(), day)


_IN_PATH = re.compile(r"/((?:19|20)\d{2})([-/]?)(\d{2})\2(\d{2})(?=[/_.-]|$)")


def date_in_url(url: str) -> tuple[str, dt.date] | None:
    """The date that the path of `url` states, as `/2020/06/22/` does, and the part of the path that states it."""
    for match in _IN_PATH.finditer(url):
        day = _date(match[1], int(match[3]), match[4])
        if day is not None:
            return match[0].strip("/"), day
    return None
