"""What a date expression means, counted from a reference: its EDTF value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Final

from talks_index.extract.dates import edtf
from talks_index.extract.dates.context import Context, day_number, full_year, shift_of, weekday, year_of
from talks_index.extract.dates.counted import ago, ahead, anchored, earlier, later, offset
from talks_index.extract.dates.grammar import Expression
from talks_index.language.shape.dates import DateKind

_MONTHS: Final = {"quarter": 3, "half": 6}


def value(expression: Expression, context: Context) -> str | None:
    """The EDTF value; open digits for what is missing, None where nothing can be said."""
    return _READERS[expression.kind](expression.parts, context)


def _iso(parts: dict[str, str], _: Context) -> str | None:
    found = edtf.date(int(parts["year"]), int(parts["month"]), day_number(parts["day"]))
    return edtf.day(found) if found else None


def _numeric(parts: dict[str, str], context: Context) -> str | None:
    first, second = int(parts["first"]), int(parts["second"])
    year = int(parts["year"]) if len(parts["year"]) == 4 else full_year({"short": parts["year"]}, context)
    day_first, month_first = edtf.date(year or 0, second, first), edtf.date(year or 0, first, second)
    order = context.words.day_first
    if order is None and day_first and month_first and day_first != month_first:
        return str(year)
    found = (day_first or month_first) if order is not False else (month_first or day_first)
    return edtf.day(found) if found else None


def _day(parts: dict[str, str], context: Context) -> str | None:
    words = context.words
    day = day_number(parts["day"])
    on = words.weekdays[parts["weekday"]] if "weekday" in parts else None
    if "month" not in parts:
        return _day_of_some_month(day, on, context)
    month = words.months[parts["month"]]
    year = full_year(parts, context) or year_of(month, day, on, shift_of(parts, context), context)
    if year is None:
        return edtf.open_day(month, day)
    found = edtf.date(year, month, day)
    return edtf.day(found) if found else None


def _day_of_some_month(day: int, on: int | None, context: Context) -> str | None:
    """`vendredi 17`: the nearest 17th that is a Friday."""
    if context.today is None:
        return None
    near = (context.today + dt.timedelta(offset) for offset in sorted(range(-60, 61), key=abs))
    found = next((d for d in near if d.day == day and d.weekday() == on), None)
    return edtf.day(found) if found else None


def _days(parts: dict[str, str], context: Context) -> str | None:
    """An interval of days; the year and the month that stand once hold for both ends."""
    words = context.words
    last_month = words.months[parts["month2" if "month2" in parts else "month"]]
    first_month = words.months[parts["month"]] if "month" in parts else last_month
    first_day, last_day = day_number(parts["day"]), day_number(parts["day2"])
    last_year = full_year(parts, context, "year2") or (full_year(parts, context) if "month2" not in parts else None)
    on = words.weekdays[parts["weekday2"]] if "weekday2" in parts else None
    last_year = last_year or year_of(last_month, last_day, on, shift_of(parts, context), context)
    if last_year is None:
        first, last = edtf.open_day(first_month, first_day), edtf.open_day(last_month, last_day)
        return edtf.interval(first, last) if first and last else None
    given = full_year(parts, context) if "month2" in parts else last_year
    starts = edtf.date(given or last_year - (first_month > last_month), first_month, first_day)
    ends = edtf.date(last_year, last_month, last_day)
    return edtf.interval(edtf.day(starts), edtf.day(ends)) if starts and ends and starts <= ends else None


def _weekday(parts: dict[str, str], context: Context) -> str | None:
    found = weekday(context.words.weekdays[parts["weekday"]], shift_of(parts, context), context)
    return edtf.day(found) if found else None


def _weekdays(parts: dict[str, str], context: Context) -> str | None:
    last = weekday(context.words.weekdays[parts["weekday2"]], shift_of(parts, context), context)
    if last is None:
        return None
    first = last - dt.timedelta((last.weekday() - context.words.weekdays[parts["weekday"]]) % 7)
    return edtf.interval(edtf.day(first), edtf.day(last))


def _month(parts: dict[str, str], context: Context) -> str | None:
    number = context.words.months[parts["month"]]
    year = full_year(parts, context) or year_of(number, None, None, shift_of(parts, context), context)
    return edtf.month(year, number) if year else f"XXXX-{number:02}"


def _months(parts: dict[str, str], context: Context) -> str | None:
    first, last = context.words.months[parts["month"]], context.words.months[parts["month2"]]
    last_year = full_year(parts, context, "year2") or year_of(last, None, None, shift_of(parts, context), context)
    if last_year is None:
        return f"XXXX-{first:02}/XXXX-{last:02}"
    first_year = full_year(parts, context) or last_year - (first > last)
    return edtf.interval(edtf.month(first_year, first), edtf.month(last_year, last))


def _year(parts: dict[str, str], _: Context) -> str | None:
    return parts["year"]


def _years(parts: dict[str, str], _: Context) -> str | None:
    return edtf.interval(parts["year"], parts["year2"]) if parts["year"] <= parts["year2"] else None


def _unit(parts: dict[str, str], context: Context) -> str | None:
    reference, unit = context.reference, context.words.units[parts["unit"]]
    shift = shift_of(parts, context)
    by = shift or 0
    if reference is None:
        return None
    if unit == "year":
        return f"{reference.year + by:04}"
    if unit in _MONTHS and reference.month:
        size = _MONTHS[unit]
        first = (reference.month - 1) // size * size + 1 + by * size
        return edtf.interval(edtf.month(reference.year, first), edtf.month(reference.year, first + size - 1))
    if unit == "month" and reference.month:
        return edtf.month(reference.year, reference.month + by)
    if context.today and unit == "week":
        return edtf.week(context.today + dt.timedelta(7 * by))
    if context.today and unit == "weekend":
        return edtf.weekend(_near_weekend(context.today, by, context.direction.sign))
    return None


def _near_weekend(today: dt.date, by: int, sign: int) -> dt.date:
    """A day of the week whose end is meant: this one, save that the past looks back from a working day."""
    if by:
        return today + dt.timedelta(7 * by)
    return today - dt.timedelta(7) if sign < 0 and today.weekday() < 4 else today


def _season(parts: dict[str, str], context: Context) -> str | None:
    first = context.words.seasons[parts["season"]]
    year = full_year(parts, context) or year_of(first + 1 if first < 12 else 12, None, None, shift_of(parts, context), context)
    return edtf.interval(edtf.month(year, first), edtf.month(year, first + 2)) if year else None


def _part(parts: dict[str, str], context: Context) -> str | None:
    """A quarter or half of a year; `-1` is the last one."""
    size = _MONTHS.get(context.words.units[parts["unit"]], 3)
    ordinal = context.words.ordinals[parts["ordinal"]]
    number = 12 // size if ordinal < 0 else ordinal
    year = full_year(parts, context) or (context.reference.year if context.reference else None)
    if number * size > 12 or year is None:
        return None
    return edtf.interval(edtf.month(year, (number - 1) * size + 1), edtf.month(year, number * size))


def _decade(parts: dict[str, str], _: Context) -> str | None:
    digits = parts["decade"]
    return f"{digits[:3]}X" if len(digits) == 4 else f"19{digits[0]}X"


_ROMAN: Final = {"i": 1, "v": 5, "x": 10}


def _century(parts: dict[str, str], _: Context) -> str | None:
    word = parts["century"]
    values = [_ROMAN[letter] for letter in word] if not word.isdigit() else [int(word)]
    number = sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
    return f"{number - 1:02}XX" if number else None


def _named(parts: dict[str, str], context: Context) -> str | None:
    fixed, month, day = context.words.named[parts["named"]]
    year = fixed or full_year(parts, context) or year_of(month, day, None, shift_of(parts, context), context)
    found = edtf.date(year, month, day) if year else None
    return edtf.day(found) if found else edtf.open_day(month, day)


def _nothing(_: dict[str, str], __: Context) -> str | None:
    return None


_READERS: Final[dict[DateKind, Callable[[dict[str, str], Context], str | None]]] = {
    "iso": _iso,
    "numeric": _numeric,
    "day": _day,
    "days": _days,
    "and_days": _days,
    "weekday": _weekday,
    "weekdays": _weekdays,
    "offset": offset,
    "month": _month,
    "months": _months,
    "year": _year,
    "years": _years,
    "unit": _unit,
    "season": _season,
    "part": _part,
    "decade": _decade,
    "century": _century,
    "ago": ago,
    "ahead": ahead,
    "later": later,
    "earlier": earlier,
    "anchored": anchored,
    "event": _nothing,
    "named": _named,
}
