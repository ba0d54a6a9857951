"""Reads the full dates that pages state: in words, in figures, and in the path of a URL."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from babel import Locale

from talks_index.language.folding import fold_same_length

_LOCALES = tuple(map(Locale.parse, ("fr", "en", "es", "it", "pt", "de")))
_IN_PATH = re.compile(r"/((?:19|20)\d{2})([-/]?)(\d{2})\2(\d{2})(?=[/_.-]|$)")


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A full date, and where it stands in the line it was read from."""

    start: int
    end: int
    day: dt.date


@cache
def _months() -> dict[str, int]:
    """The folded names of months, from CLDR: in full and abbreviated, with the context forms."""
    names = {"sept": 9}
    for locale in _LOCALES:
        for context in ("format", "stand-alone"):
            for width in ("abbreviated", "wide"):
                names.update({fold_same_length(name).rstrip("."): month for month, name in locale.months[context][width].items()})
    return names


@cache
def weekdays() -> frozenset[str]:
    """The folded names of weekdays, from CLDR: in full and abbreviated."""
    widths = [locale.days["format"][width] for locale in _LOCALES for width in ("abbreviated", "wide")]
    return frozenset(fold_same_length(name).rstrip(".") for names in widths for name in names.values())


@cache
def _pattern() -> re.Pattern[str]:
    month = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    year = rf"(?:1[89]|20)\d\d(?=\D|$|\d{{1,2}}(?:[:h]|\s+(?:{month})))"  # pages run a date into the next one, or into a time
    start = r"(?:(?<!\d)|(?<=\D20\d\d))"
    return re.compile(
        rf"{start}(?P<d1>\d{{1,2}})(?:er|st|nd|rd|th|º|\.)?\s+(?:of\s+|de\s+)?(?P<m1>{month})\.?,?\s+(?:de\s+)?(?P<y1>{year})"
        rf"|\b(?P<m2>{month})\.?\s+(?P<d2>\d{{1,2}})(?:er|st|nd|rd|th)?,?\s+(?P<y2>{year})"
        r"|(?<![\d/.-])(?P<y3>\d{4})(?P<s3>[-/.])(?P<m3>\d{1,2})(?P=s3)(?P<d3>\d{1,2})(?![\d-])"
        r"|(?<![\d/.-])(?P<d4>\d{1,2})(?P<s4>[-/.])(?P<m4>\d{1,2})(?P=s4)(?P<y4>\d{4})(?![\d/-])"
    )


def _date(year: str, month: str | int, day: str | int) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day)) if 1800 <= int(year) <= 2100 else None
    except ValueError:
        return None


def dates(line: str, *, month_first: bool = False) -> Iterator[StatedDate]:
    """The full dates in `line`, in order; what is no date of the calendar is passed over.

    In figures the day stands before the month, unless `month_first`; where only the other way gives a date, that is meant.
    """
    for match in _pattern().finditer(fold_same_length(line)):
        part = match.groupdict()
        if part["m1"]:
            day = _date(part["y1"], _months()[part["m1"]], part["d1"])
        elif part["m2"]:
            day = _date(part["y2"], _months()[part["m2"]], part["d2"])
        elif part["y3"]:
            day = _date(part["y3"], part["m3"], part["d3"])
        else:
            usual, other = _date(part["y4"], part["m4"], part["d4"]), _date(part["y4"], part["d4"], part["m4"])
            day = (other or usual) if month_first else (usual or other)
        if day is not None:
            yield StatedDate(match.start(), match.end(), day)


def date_in_url(url: str) -> tuple[str, dt.date] | None:
    """The date that the path of `url` states, as `/2020/06/22/` does, and the part of the path that states it."""
    for match in _IN_PATH.finditer(url):
        day = _date(match[1], match[3], match[4])
        if day is not None:
            return match[0].strip("/"), day
    return None
