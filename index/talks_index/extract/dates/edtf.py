"""Days, months and intervals written as EDTF (ISO 8601-2)."""

from __future__ import annotations

import calendar
import datetime as dt


def day(value: dt.date) -> str:
    """`2025-02-27`."""
    return value.isoformat()


def month(year: int, number: int) -> str:
    """`2025-02`; month numbers below 1 or above 12 run into the years before or after."""
    year, index = divmod(year * 12 + number - 1, 12)
    return f"{year:04}-{index + 1:02}"


def interval(first: str, last: str) -> str:
    """`first/last`, or the one value where both are the same."""
    return first if first == last else f"{first}/{last}"


def week(value: dt.date) -> str:
    """From the Monday to the Sunday of the week that `value` is in."""
    monday = value - dt.timedelta(value.weekday())
    return interval(day(monday), day(monday + dt.timedelta(6)))


def weekend(value: dt.date) -> str:
    """The Saturday and Sunday of the week that `value` is in."""
    saturday = value + dt.timedelta(5 - value.weekday())
    return interval(day(saturday), day(saturday + dt.timedelta(1)))


def date(year: int, month_number: int, day_number: int) -> dt.date | None:
    """The day, or None where there is no such day."""
    try:
        return dt.date(year, month_number, day_number)
    except ValueError:
        return None


def open_day(month_number: int, day_number: int) -> str | None:
    """`XXXX-02-27`: a day of no known year; None where no year has it."""
    return f"XXXX-{month_number:02}-{day_number:02}" if date(2024, month_number, day_number) else None


def months_before(value: dt.date, count: float) -> dt.date:
    """The day `count` months before (after, where negative), half a month being 15 days."""
    whole = int(count)
    year, index = divmod(value.year * 12 + value.month - 1 - whole, 12)
    shifted = dt.date(year, index + 1, min(value.day, calendar.monthrange(year, index + 1)[1]))
    return shifted - dt.timedelta(round((count - whole) * 30))
