"""Dates that are counted in days, weeks, months or years: from today, or from the day that was spoken of."""

from __future__ import annotations

import datetime as dt

from talks_index.extract.dates import edtf
from talks_index.extract.dates.context import Context
from talks_index.language.shape.dates import DateWords


def offset(parts: dict[str, str], context: Context) -> str | None:
    """`hier`, `demain [jeudi]`."""
    if context.today is None:
        return None
    found = context.today + dt.timedelta(context.words.offsets.get(parts["offset"], 0))
    if "weekday" in parts:
        wanted = context.words.weekdays[parts["weekday"]]
        found = min((found + dt.timedelta(d) for d in range(-3, 4) if (found + dt.timedelta(d)).weekday() == wanted), default=found)
    return edtf.day(found)


def ago(parts: dict[str, str], context: Context) -> str | None:
    """`il y a trois jours`."""
    return _away(parts, context, context.today, -1)


def ahead(parts: dict[str, str], context: Context) -> str | None:
    """`dans trois jours`."""
    return _away(parts, context, context.today, 1)


def later(parts: dict[str, str], context: Context) -> str | None:
    """`trois jours plus tard`: from the day that was spoken of."""
    return _away(parts, context, context.spoken, 1) if context.spoken else None


def earlier(parts: dict[str, str], context: Context) -> str | None:
    """`trois jours plus tôt`, likewise."""
    return _away(parts, context, context.spoken, -1) if context.spoken else None


def _away(parts: dict[str, str], context: Context, start: dt.date | None, sign: int) -> str | None:
    """A number of units from `start`, as precise as the unit: days to the day, weeks to about the day, months to the month."""
    number, unit = amount(parts, context.words)
    if start is None:
        year = context.reference.year if context.reference and unit in ("year", "decade") and number == int(number) else None
        return f"{year + sign * int(number) * (10 if unit == 'decade' else 1):04}" if year else None
    if not 0 < number < 900:
        return None
    if unit in ("year", "decade"):
        months = number * (120 if unit == "decade" else 12)
        if months > 12 * (start.year - 1):
            return None
        there = edtf.months_before(start, -sign * months)
        return f"{there.year:04}" + ("~" if "vague" in parts or "half" in parts else "")
    if unit == "month":
        there = edtf.months_before(start, -sign * number)
        return edtf.month(there.year, there.month) + ("~" if "vague" in parts else "")
    there = start + dt.timedelta(round(sign * number * (7 if unit == "week" else 1)))
    return edtf.day(there) + ("~" if "vague" in parts or unit == "week" else "")


def amount(parts: dict[str, str], words: DateWords) -> tuple[float, str]:
    """How many of which unit."""
    word = parts["number"]
    number = float(word) if word.isdigit() else words.numbers[word]
    return number + (0.5 if "half" in parts else 0), words.units[parts["unit"]]


def anchored(parts: dict[str, str], context: Context) -> str | None:
    """`la veille`, `le lendemain`, likewise."""
    return edtf.day(context.spoken + dt.timedelta(context.words.anchors[parts["anchor"]])) if context.spoken else None
