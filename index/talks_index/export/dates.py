"""EDTF values in words, by the CLDR patterns of the reader's language: `2025-02-27` is `jeudi 27 février 2025`."""

from __future__ import annotations

import datetime as dt
import re

from talks_index.i18n import Words

_PART = re.compile(r"(?P<year>\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<mark>[?~%])?")
# A year with the days of a leap year, to format days and months whose own year is open.
_ANY_YEAR = 2024


def date_words(edtf: str, words: Words, *, short: bool = False) -> str:
    """An EDTF date or interval in words; `short` leaves the weekday out and shortens the month. What is no EDTF comes back as it is."""
    if "/" not in edtf:
        return _one(edtf, words, short=short)
    start, end = edtf.split("/", 1)
    first, last = (_one(part, words, short=True) if part not in ("", "..") else "" for part in (start, end))
    if not last:
        return words("from {start}").format(start=first)
    if not first:
        return words("until {end}").format(end=last)
    return f"{first} – {last}"


def month_words(month: str | None, words: Words) -> str:
    """What the meetings of a month (`2025-02`) are listed under: its name, its year where that is all that is known, or that nothing is."""
    if month is None:
        return words("Date unknown")
    return date_words(month, words) if len(month) > len("YYYY") else words("{year}, month unknown").format(year=month)


def _one(edtf: str, words: Words, *, short: bool) -> str:
    match = _PART.fullmatch(edtf)
    shown = _certain(match, words, short=short) if match else None
    if match is None or shown is None:
        return edtf
    pattern = {"~": words("about {date}"), "?": words("{date} (uncertain)"), "%": words("about {date} (uncertain)")}.get(match["mark"])
    return pattern.format(date=shown) if pattern else shown


def _certain(match: re.Match[str], words: Words, *, short: bool) -> str | None:
    """The words of a single date; None where the digits name no day that exists."""
    # Imported only here: it loads the time zones, and the reader paints without them.
    from babel.dates import format_date, format_skeleton

    year, month, day = match["year"], match["month"], match["day"]
    if year.endswith("X") and year != "XXXX":
        if month:
            return None
        return words("the {year}s").format(year=year.replace("X", "0")) if year[2] != "X" else f"{year[:2]}00–{year[:2]}99"
    known_year = None if year == "XXXX" else int(year)
    if known_year == 0:
        return None
    if not month or month == "XX":
        return year if known_year else None
    try:
        value = dt.date(known_year or _ANY_YEAR, int(month), int(day) if day and day != "XX" else 1)
    except ValueError:
        return None
    if day and day != "XX":
        if not known_year:
            return words.day(format_skeleton("MMMd" if short else "MMMMd", value, locale=words.locale))
        return words.day(format_date(value, "medium" if short else "full", locale=words.locale))
    skeleton = ("yMMM" if short else "yMMMM") if known_year else ("MMM" if short else "MMMM")
    return format_skeleton(skeleton, value, locale=words.locale)
