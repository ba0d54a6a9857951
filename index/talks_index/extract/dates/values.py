"""What a date expression means, counted from a reference: its EDTF value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from talks_index.extract.dates import edtf
from talks_index.extract.dates.direction import Direction
from talks_index.extract.dates.grammar import Expression
from talks_index.extract.dates.reference import Reference
from talks_index.language.shape.dates import DateKind, DateWords

# A day without a year is taken on the side that the tense tells, unless the other side is this near and nothing is sure.
_NEAR_DAYS = 45
_MONTHS: Final = {"quarter": 3, "half": 6}


@dataclass(frozen=True, slots=True)
class Context:
    """What the value of an expression hangs on beside its words.

    `spoken` is the last day that was spoken of before it, `year` the year that the text is telling about there.
    """

    words: DateWords
    reference: Reference | None
    direction: Direction
    spoken: dt.date | None = None
    year: int | None = None

    @property
    def today(self) -> dt.date | None:
        """The reference day, where it is known to the day."""
        return self.reference.date if self.reference else None


def value(expression: Expression, context: Context) -> str | None:
    """The EDTF value; open digits for what is missing, None where nothing can be said."""
    return _READERS[expression.kind](expression.parts, context)


def weekday(number: int, shift: int | None, context: Context) -> dt.date | None:
    """The day that a weekday (0 is Monday) names; on the reference day itself it is that day."""
    today = context.today
    if today is None:
        return None
    back = (today.weekday() - number) % 7
    sign = shift or context.direction.sign
    if back == 0:
        return today + dt.timedelta(7 * (shift or 0))
    return today + dt.timedelta(7 - back if sign > 0 else -back)


def year_of(month: int, day: int | None, on_weekday: int | None, shift: int | None, context: Context) -> int | None:
    """The year of a month, or of a day in it, that stands without one."""
    reference = context.reference
    if reference is None:
        return context.year
    if context.year and shift is None and on_weekday is None:
        return context.year
    base = reference.middle
    if on_weekday is not None and day is not None:
        agreeing = [d for y in range(base.year - 12, base.year + 6) if (d := edtf.date(y, month, day)) and d.weekday() == on_weekday]
        return min(agreeing, key=lambda d: abs(d - base)).year if agreeing else None
    if day is None and month == base.month:
        return base.year + (shift or 0)
    candidates = [d for y in range(base.year - 4, base.year + 5) if (d := edtf.date(y, month, day or 15))]
    past = [d for d in candidates if d < base or (d == base and not shift)]
    future = [d for d in candidates if d > base or (d == base and not shift)]
    if not past or not future:
        return None
    before, after = past[-1], future[0]
    nearest = min(before, after, key=lambda d: abs(d - base))
    sign = shift or context.direction.sign
    if sign == 0 or (not shift and not context.direction.sure and abs(nearest - base) <= dt.timedelta(_NEAR_DAYS)):
        return nearest.year
    return (before if sign < 0 else after).year


def _shift(parts: dict[str, str], context: Context) -> int | None:
    return context.words.shifts.get(parts["shift"]) if "shift" in parts else None


def _day_number(word: str) -> int:
    return int(word) if word.isdigit() else 1


def _full_year(parts: dict[str, str], context: Context, name: str = "year") -> int | None:
    if name in parts:
        return int(parts[name])
    if "short" not in parts:
        return None
    pivot = (context.reference.year if context.reference else 2025) + 10
    year = pivot - pivot % 100 + int(parts["short"])
    return year if year <= pivot else year - 100


def _iso(parts: dict[str, str], _: Context) -> str | None:
    found = edtf.date(int(parts["year"]), int(parts["month"]), _day_number(parts["day"]))
    return edtf.day(found) if found else None


def _numeric(parts: dict[str, str], context: Context) -> str | None:
    first, second = int(parts["first"]), int(parts["second"])
    year = int(parts["year"]) if len(parts["year"]) == 4 else _full_year({"short": parts["year"]}, context)
    day_first, month_first = edtf.date(year or 0, second, first), edtf.date(year or 0, first, second)
    order = context.words.day_first
    if order is None and day_first and month_first and day_first != month_first:
        return str(year)
    found = (day_first or month_first) if order is not False else (month_first or day_first)
    return edtf.day(found) if found else None


def _day(parts: dict[str, str], context: Context) -> str | None:
    words = context.words
    day = _day_number(parts["day"])
    on = words.weekdays[parts["weekday"]] if "weekday" in parts else None
    if "month" not in parts:
        return _day_of_some_month(day, on, context)
    month = words.months[parts["month"]]
    year = _full_year(parts, context) or year_of(month, day, on, _shift(parts, context), context)
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
    first_day, last_day = _day_number(parts["day"]), _day_number(parts["day2"])
    last_year = _full_year(parts, context, "year2") or (_full_year(parts, context) if "month2" not in parts else None)
    on = words.weekdays[parts["weekday2"]] if "weekday2" in parts else None
    last_year = last_year or year_of(last_month, last_day, on, _shift(parts, context), context)
    if last_year is None:
        first, last = edtf.open_day(first_month, first_day), edtf.open_day(last_month, last_day)
        return edtf.interval(first, last) if first and last else None
    given = _full_year(parts, context) if "month2" in parts else last_year
    starts = edtf.date(given or last_year - (first_month > last_month), first_month, first_day)
    ends = edtf.date(last_year, last_month, last_day)
    return edtf.interval(edtf.day(starts), edtf.day(ends)) if starts and ends and starts <= ends else None


def _weekday(parts: dict[str, str], context: Context) -> str | None:
    found = weekday(context.words.weekdays[parts["weekday"]], _shift(parts, context), context)
    return edtf.day(found) if found else None


def _weekdays(parts: dict[str, str], context: Context) -> str | None:
    last = weekday(context.words.weekdays[parts["weekday2"]], _shift(parts, context), context)
    if last is None:
        return None
    first = last - dt.timedelta((last.weekday() - context.words.weekdays[parts["weekday"]]) % 7)
    return edtf.interval(edtf.day(first), edtf.day(last))


def _offset(parts: dict[str, str], context: Context) -> str | None:
    if context.today is None:
        return None
    found = context.today + dt.timedelta(context.words.offsets.get(parts["offset"], 0))
    if "weekday" in parts:
        wanted = context.words.weekdays[parts["weekday"]]
        found = min((found + dt.timedelta(d) for d in range(-3, 4) if (found + dt.timedelta(d)).weekday() == wanted), default=found)
    return edtf.day(found)


def _month(parts: dict[str, str], context: Context) -> str | None:
    number = context.words.months[parts["month"]]
    year = _full_year(parts, context) or year_of(number, None, None, _shift(parts, context), context)
    return edtf.month(year, number) if year else f"XXXX-{number:02}"


def _months(parts: dict[str, str], context: Context) -> str | None:
    first, last = context.words.months[parts["month"]], context.words.months[parts["month2"]]
    last_year = _full_year(parts, context, "year2") or year_of(last, None, None, _shift(parts, context), context)
    if last_year is None:
        return f"XXXX-{first:02}/XXXX-{last:02}"
    first_year = _full_year(parts, context) or last_year - (first > last)
    return edtf.interval(edtf.month(first_year, first), edtf.month(last_year, last))


def _year(parts: dict[str, str], _: Context) -> str | None:
    return parts["year"]


def _years(parts: dict[str, str], _: Context) -> str | None:
    return edtf.interval(parts["year"], parts["year2"]) if parts["year"] <= parts["year2"] else None


def _unit(parts: dict[str, str], context: Context) -> str | None:
    reference, unit = context.reference, context.words.units[parts["unit"]]
    shift = _shift(parts, context)
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
    year = _full_year(parts, context) or year_of(first + 1 if first < 12 else 12, None, None, _shift(parts, context), context)
    return edtf.interval(edtf.month(year, first), edtf.month(year, first + 2)) if year else None


def _part(parts: dict[str, str], context: Context) -> str | None:
    """A quarter or half of a year; `-1` is the last one."""
    size = _MONTHS.get(context.words.units[parts["unit"]], 3)
    ordinal = context.words.ordinals[parts["ordinal"]]
    number = 12 // size if ordinal < 0 else ordinal
    year = _full_year(parts, context) or (context.reference.year if context.reference else None)
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


def _ago(parts: dict[str, str], context: Context) -> str | None:
    return _away(parts, context, context.today, -1)


def _ahead(parts: dict[str, str], context: Context) -> str | None:
    return _away(parts, context, context.today, 1)


def _later(parts: dict[str, str], context: Context) -> str | None:
    return _away(parts, context, context.spoken, 1) if context.spoken else None


def _earlier(parts: dict[str, str], context: Context) -> str | None:
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


def _anchored(parts: dict[str, str], context: Context) -> str | None:
    return edtf.day(context.spoken + dt.timedelta(context.words.anchors[parts["anchor"]])) if context.spoken else None


def _named(parts: dict[str, str], context: Context) -> str | None:
    fixed, month, day = context.words.named[parts["named"]]
    year = fixed or _full_year(parts, context) or year_of(month, day, None, _shift(parts, context), context)
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
    "offset": _offset,
    "month": _month,
    "months": _months,
    "year": _year,
    "years": _years,
    "unit": _unit,
    "season": _season,
    "part": _part,
    "decade": _decade,
    "century": _century,
    "ago": _ago,
    "ahead": _ahead,
    "later": _later,
    "earlier": _earlier,
    "anchored": _anchored,
    "event": _nothing,
    "named": _named,
}
