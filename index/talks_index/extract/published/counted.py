"""A day of publication that is counted from a dated day: `le 27 février` … `il y a un mois et demi`, `demain jeudi` …."""

from __future__ import annotations

import datetime as dt
import re

from talks_index.extract.dates import edtf
from talks_index.extract.dates.counted import amount
from talks_index.extract.dates.grammar import Expression
from talks_index.extract.published.clues import Clues, told
from talks_index.language.folding import fold_same_length
from talks_index.model import Published

# How far a duration in words (`un mois et demi`) may miss the day that it is counted to.
_LEEWAY = {"day": 0, "week": 3, "month": 6}
# News names the days of the last week by their weekday: a day that is named by its date lies at least this many days back.
_BY_WEEKDAY = 7


def from_counting(clues: Clues) -> Published | None:
    """The day that agrees with a dated day, a weekday told of and the years of the text.

    A weekday with its day and month (`jeudi 27 février`) is no clue by itself: it recurs within six years, and old years that the text
    names make the choice among them a guess.
    """
    if not clues.years:
        return None
    latest = max(clues.years)
    return _from_ago(clues, latest) or _from_tomorrow(clues, latest)


def _years_since(clues: Clues, latest: int) -> int | None:
    """The year that `depuis trois ans` or `après près de trois ans` gives, counted from the latest year that the text names."""
    found = [
        latest + int(amount(e.parts, clues.words)[0])
        for e in _durations(clues)
        if clues.words.units[e.parts["unit"]] == "year" and 1 <= amount(e.parts, clues.words)[0] <= 5
    ]
    return found[0] if found and len(set(found)) == 1 else None


def _durations(clues: Clues) -> list[Expression]:
    """The durations since an event: `since`-phrases with a number and a unit."""
    numbers = "|".join(sorted((re.escape(n) for n in clues.words.numbers), key=len, reverse=True))
    years = "|".join(re.escape(word) for word, unit in clues.words.units.items() if unit == "year")
    pattern = re.compile(rf"\b{clues.words.since} (?P<number>{numbers}|\d+) (?P<unit>{years})\b")
    return [Expression("later", m.start(), m.end(), m.groupdict(), {}) for m in pattern.finditer(fold_same_length(clues.article.text))]


def _from_ago(clues: Clues, latest: int) -> Published | None:
    """A dated day and how long ago it was: `le 27 février` … `il y a un mois et demi`, and the weekday that the article tells of first."""
    year = _years_since(clues, latest)
    spoken = clues.spoken_weekdays()
    agos = [e for e in clues.expressions if e.kind == "ago" and clues.words.units[e.parts["unit"]] in ("day", "week", "month")]
    if year is None or not spoken or not agos:
        return None
    number, unit = amount(agos[0].parts, clues.words)
    before = [c for c in clues.days if c.start < agos[0].start and c.year is None]
    near = [c for c in before if sum(c.start < s.start < agos[0].start for s in clues.sentences) <= 1]
    if not near:
        return None
    begun = edtf.date(year, near[-1].month, near[-1].day)
    if begun is None:
        return None
    counted = edtf.months_before(begun, -number) if unit == "month" else begun + dt.timedelta(round(number * (7 if unit == "week" else 1)))
    leeway = _LEEWAY[unit]
    fits = [d for o in range(-leeway, leeway + 1) if (d := counted + dt.timedelta(o)).weekday() == spoken[0]]
    if not fits:
        return None
    best = min(fits, key=lambda d: abs(d - counted))
    words_of = clues.article.text[agos[0].start : agos[0].end]
    return Published(
        best.isoformat(),
        "inferred",
        None,
        told(
            clues.article,
            f"« {words_of} » compté depuis le {near[-1].day}/{near[-1].month:02} {year} mène au jour de la semaine dont parle l’article.",
            f"“{words_of}” counted from {year}-{near[-1].month:02}-{near[-1].day:02} leads to the weekday that the article tells of.",
        ),
    )


def _from_tomorrow(clues: Clues, latest: int) -> Published | None:
    """`demain [jeudi]` fixes the weekday of publication, a day that is named by its date the week: the first that can name it so."""
    tomorrows = [e for e in clues.expressions if e.kind == "offset" and "weekday" in e.parts]
    if not tomorrows:
        return None
    said = (clues.words.weekdays[tomorrows[0].parts["weekday"]] - clues.words.offsets.get(tomorrows[0].parts["offset"], 0)) % 7
    if said not in clues.spoken_weekdays():
        return None
    year = _years_since(clues, latest)
    dated = [c for c in clues.days if c.year is None]
    if year is None or not dated:
        return None
    first = dated[0]
    day = edtf.date(year, first.month, first.day)
    if day is None:
        return None
    published = day + dt.timedelta(_BY_WEEKDAY + (said - day.weekday() - _BY_WEEKDAY) % 7)
    return _told(clues, published, day)


def _told(clues: Clues, best: dt.date, day: dt.date) -> Published:
    return Published(
        best.isoformat() + "?",
        "inferred",
        None,
        told(
            clues.article,
            f"Le jour de la semaine que donne « demain » est le {best.day}/{best.month:02} {best.year}, après le {day.day}/{day.month:02}.",
            f"The weekday that “tomorrow” gives is {best.isoformat()}, after {day.isoformat()}.",
        ),
    )
