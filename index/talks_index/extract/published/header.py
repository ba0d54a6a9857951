"""Whether a page's own date can be that of its story: pages print the day of a crawl or an archive too."""

from __future__ import annotations

import datetime as dt

from talks_index.extract.published.clues import Clues, Day, told
from talks_index.extract.published.today import told_days
from talks_index.model import Article, Published

_LATE = 4
"""Days that a page may be dated after, or before, the day that its story tells of as today."""
_HALF_YEAR = 183
_ENOUGH = 2
"""Weekdays that are wrong, with none that is right, from which a page's date is not believed, whatever years the text names."""


def mistrusted(article: Article, clues: Clues) -> Published | None:
    """What stands in the place of a page's date that the story contradicts; None where it does not.

    That is the day that the story tells of as today; else the year in which the weekdays that it tells are right; else nothing known.
    """
    printed = article.published.edtf or ""
    if len(printed) < 10:
        return None
    page = dt.date.fromisoformat(printed[:10])
    near = [found for day in clues.days if day.year is None and day.weekday is not None and (found := _nearest(day, page))]
    wrong = [day for day, found in near if found.weekday() != day.weekday]
    if len(wrong) < len(near):
        return None
    days = {day for day, _, _ in told_days(clues)}
    if len(days) == 1 and abs((day := next(iter(days))) - page).days > _LATE:
        return _instead(article, day.isoformat(), page)
    year = clues.only_year(wrong)
    if year and abs(year - page.year) > 1:
        return _instead(article, str(year), page)
    return _instead(article, None, page) if len(wrong) >= _ENOUGH else None


def _nearest(day: Day, page: dt.date) -> tuple[Day, dt.date] | None:
    """A day without its year, as a story that was published then would mean it."""
    undated = Day(day.month, day.day, None, None, day.start, day.end)
    found = [
        date for year in range(page.year - 1, page.year + 2) if (date := undated.in_year(year)) and abs(date - page).days <= _HALF_YEAR
    ]
    return (day, min(found, key=lambda date: abs(date - page))) if found else None


def _instead(article: Article, edtf: str | None, page: dt.date) -> Published:
    printed = f"{page.day}/{page.month:02} {page.year}"
    if edtf is None:
        french = f"La page porte la date du {printed}, que les jours de la semaine du texte démentent."
        english = f"The page is dated {page.isoformat()}, but the weekdays in the text are not those of that time."
        return Published(None, "unknown", None, told(article, french, english))
    french = f"La page porte la date du {printed}, mais les jours que nomme le texte mènent à {edtf}."
    english = f"The page is dated {page.isoformat()}, but the days that the text names lead to {edtf}."
    return Published(edtf, "inferred", None, told(article, french, english))
