"""How far two days lie apart, as far as EDTF tells."""

from __future__ import annotations

import datetime as dt
import re


def days_apart(one: str, other: str | None) -> int | None:
    """The days from `other` to `one`, both EDTF, each by the first day that it allows; None where one has no year."""
    first, second = _day(one), _day(other or "")
    return (first - second).days if first and second else None


def _day(edtf: str) -> dt.date | None:
    found = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", edtf)
    try:
        return dt.date(int(found[1]), int(found[2] or 1), int(found[3] or 1)) if found else None
    except ValueError:
        return None
