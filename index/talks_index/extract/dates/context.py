"""What a date expression hangs on beside its words, and the year or the day that is chosen by it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from talks_index.extract.dates import edtf
from talks_index.extract.dates.direction import Direction
from talks_index.extract.dates.reference import Reference
from talks_index.language.shape.dates import DateWords

# A day without a year is taken on the side that the tense tells, unless the other side is this near and nothing is sure.
_NEAR_DAYS = 45


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


def shift_of(parts: dict[str, str], context: Context) -> int | None:
    """Which way an adjective turns the expression (`dernier` -1, `prochain` 1); None without one."""
    return context.words.shifts.get(parts["shift"]) if "shift" in parts else None


def day_number(word: str) -> int:
    """The number that a day is written with; a word (`1er`) is the first."""
    return int(word) if word.isdigit() else 1


def full_year(parts: dict[str, str], context: Context, name: str = "year") -> int | None:
    """The year that the words give, two digits (`short`) taken for one of the last ninety years or the next ten."""
    if name in parts:
        return int(parts[name])
    if "short" not in parts:
        return None
    pivot = (context.reference.year if context.reference else 2025) + 10
    year = pivot - pivot % 100 + int(parts["short"])
    return year if year <= pivot else year - 100
