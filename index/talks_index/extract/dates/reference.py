"""The day from which relative dates are counted."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

_EDTF = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?[?~%]?")


@dataclass(frozen=True, slots=True)
class Reference:
    """A date of publication, as far as it is known: a year, a month of a year, or a day."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def from_edtf(cls, edtf: str | None) -> Reference | None:
        """The reference that an EDTF date gives; None for an interval, open digits or a date that does not exist."""
        match = _EDTF.fullmatch(edtf or "")
        if match is None:
            return None
        year, month, day = (int(part) if part else None for part in match.group("year", "month", "day"))
        try:
            dt.date(year or 0, month or 1, day or 1)
        except ValueError:
            return None
        return cls(year or 0, month, day)

    @property
    def date(self) -> dt.date | None:
        """The day itself, where it is known."""
        return dt.date(self.year, self.month, self.day) if self.month and self.day else None

    @property
    def middle(self) -> dt.date:
        """The day, or one in the middle of the month or year that is known."""
        return dt.date(self.year, self.month or 7, self.day or (15 if self.month else 1))
