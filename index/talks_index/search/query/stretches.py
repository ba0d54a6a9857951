"""Stretches of days on the calendar. Before its first or after its last year: ValueError or OverflowError."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable

from talks_index.language.shape.dates import Unit

Stretch = tuple[dt.date, dt.date]
"""The first and the last day."""

_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}
_DAYS = {"day": 1, "week": 7, "weekend": 7}

_RARE = 8
"""Years within which every day of the year comes once: 29 February can be eight years away."""


def of_months(year: int, month: int, count: int = 1) -> Stretch:
    """`count` months from a month of a year on; months beyond 12 run into the years after."""
    last_year, last_index = divmod(year * 12 + month + count - 2, 12)
    last_day = calendar.monthrange(last_year, last_index + 1)[1]
    return dt.date(year, month, 1), dt.date(last_year, last_index + 1, last_day)


def of_year(year: int) -> Stretch:
    """The whole year."""
    return of_months(year, 1, 12)


def of_day(year: int, month: int, day: int) -> Stretch | None:
    """The day alone; None where there is none."""
    if not (1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    date = dt.date(year, month, day)
    return date, date


def of_part(count: float, unit: Unit, year: int) -> Stretch | None:
    """The first, second … quarter or half of a year."""
    length = _MONTHS[unit] if unit in ("quarter", "half") else 0
    return of_months(year, (int(count) - 1) * length + 1, length) if length and 1 <= count <= 12 / length else None


def third_of(stretch: Stretch, third: int) -> Stretch:
    """The first (0), second or last third of a stretch: four months of a year, else as many days."""
    first, last = stretch
    if stretch == of_year(first.year):
        return of_months(first.year, third * 4 + 1, 4)
    length = (last - first).days + 1
    begin, end = length * third // 3, max(length * (third + 1) // 3, length * third // 3 + 1)
    return first + dt.timedelta(begin), first + dt.timedelta(end - 1)


def moved(date: dt.date, unit: Unit, count: int) -> dt.date:
    """The day `count` units after `date`; the last of the month where that month is shorter."""
    if unit in _DAYS:
        return date + dt.timedelta(_DAYS[unit] * count)
    year, index = divmod(date.year * 12 + date.month - 1 + _MONTHS[unit] * count, 12)
    return dt.date(year, index + 1, min(date.day, calendar.monthrange(year, index + 1)[1]))


def around(date: dt.date, unit: Unit) -> Stretch:
    """The day, week, month … that `date` lies in."""
    if unit == "decade":
        return of_months(date.year // 10 * 10, 1, _MONTHS[unit])
    if unit in _MONTHS:
        return of_months(date.year, (date.month - 1) // _MONTHS[unit] * _MONTHS[unit] + 1, _MONTHS[unit])
    if unit == "day":
        return date, date
    monday = date - dt.timedelta(date.weekday())
    return monday + dt.timedelta(5 if unit == "weekend" else 0), monday + dt.timedelta(6)


def shifted(today: dt.date, shift: float, unit: Unit) -> Stretch:
    """The day, week, month … so many before (negative) or after the one that `today` lies in."""
    return around(moved(today, unit, int(shift)), unit)


def lasting(today: dt.date, count: float, shift: int, unit: Unit) -> Stretch:
    """The last or, where `shift` is positive, the next `count` units, `today` included."""
    other = moved(today, unit, int(count) * (1 if shift > 0 else -1))
    return min(today, other), max(today, other)


def recurring(today: dt.date, shift: int, in_year: Callable[[int], Stretch | None]) -> Stretch | None:
    """What comes every year: the last that has begun, or, where `shift` is positive, the first that has not."""
    years = range(today.year, today.year + _RARE) if shift > 0 else range(today.year + 1, today.year - _RARE, -1)
    found = (stretch for year in years if (stretch := in_year(year)))
    return next((stretch for stretch in found if (stretch[0] > today) == (shift > 0)), None)


def month(today: dt.date, number: int, shift: int = 0) -> Stretch | None:
    """The last or next month of that number."""
    return recurring(today, shift, lambda year: of_months(year, number))


def season(today: dt.date, number: int, year: int | None = None, shift: int = 0) -> Stretch | None:
    """The three months from a month of a year on, else the last or next such season."""
    return of_months(year, number, 3) if year else recurring(today, shift, lambda other: of_months(other, number, 3))


def day(today: dt.date, number: float, month_number: int) -> Stretch | None:
    """The last such day of the year."""
    return recurring(today, 0, lambda year: of_day(year, month_number, int(number)))


def named_day(today: dt.date, name: tuple[int | None, int, int], year: int | None = None) -> Stretch | None:
    """A day with a name: in its own year if it has one, else in `year`, else the last one."""
    own, month_number, number = name
    if chosen := own or year:
        return of_day(chosen, month_number, number)
    return day(today, number, month_number)


def weekday(today: dt.date, number: int, shift: int = 0) -> Stretch:
    """The last such weekday, `today` included; before it where `shift` is negative, the next one where it is positive."""
    back = (today.weekday() - number) % 7
    date = today + dt.timedelta(7 - back) if shift > 0 else today - dt.timedelta(back or (7 if shift < 0 else 0))
    return date, date
