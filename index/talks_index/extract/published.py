"""When an article was published: as it states, or as its own clues fix it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from talks_index.extract.dates import edtf
from talks_index.extract.dates.counted import amount
from talks_index.extract.dates.grammar import Expression, expressions
from talks_index.language import words
from talks_index.language.sentences import sentences
from talks_index.language.shape.dates import DateWords
from talks_index.model import Article, Published

_URL_DATE = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[/-])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?!\d)")
# How far a duration in words (`un mois et demi`) may miss the day that it is counted to.
_LEEWAY = {"day": 0, "week": 3, "month": 6}
# News names the days of the last week by their weekday: a day that is named by its date lies at least this many days back.
_BY_WEEKDAY = 7


@dataclass(frozen=True, slots=True)
class _Clue:
    """A day without its year that is told of with its weekday, or with how long ago it was."""

    month: int
    day: int
    year: int | None
    weekday: int | None
    start: int


def publication_date(article: Article) -> Published:
    """The article's date where it states one, else the one that its clues fix; `unknown` where they fix none.

    `because` is one sentence in the article's language (English where we do not write it).
    """
    if article.published.edtf:
        return article.published
    known = words(DateWords, article.language)
    found = _from_url(article) or (_from_clues(article, known) if known else None)
    return found or article.published


def _because(article: Article, french: str, english: str) -> str:
    return french if article.language == "fr" else english


def _from_url(article: Article) -> Published | None:
    match = _URL_DATE.search(article.url or "")
    if match is None:
        return None
    day = edtf.date(int(match["year"]), int(match["month"]), int(match["day"]))
    if day is None:
        return None
    because = _because(article, f"L’adresse de l’article porte la date {match[0]}.", f"The article's address holds the date {match[0]}.")
    return Published(edtf.day(day), "inferred", None, because)


def _from_clues(article: Article, known: DateWords) -> Published | None:
    """The day that agrees with a dated day, a weekday told of and the years of the text.

    A weekday with its day and month (`jeudi 27 février`) is no clue by itself: it recurs within six years, and old years that the text
    names make the choice among them a guess.
    """
    found = expressions(article.text, article.language)
    years = {int(e.parts[name]) for e in found for name in ("year", "year2") if name in e.parts}
    if not years:
        return None
    latest = max(years)
    return _from_ago(article, known, found, latest) or _from_tomorrow(article, known, found, latest)


def _dated(found: tuple[Expression, ...], known: DateWords) -> Iterator[_Clue]:
    for e in found:
        if e.kind == "day" and "month" in e.parts:
            day = int(e.parts["day"]) if e.parts["day"].isdigit() else 1
            on = known.weekdays[e.parts["weekday"]] if "weekday" in e.parts else None
            yield _Clue(known.months[e.parts["month"]], day, int(e.parts["year"]) if "year" in e.parts else None, on, e.start)


def _years_since(article: Article, known: DateWords, latest: int) -> int | None:
    """The year that `depuis trois ans` or `après près de trois ans` gives, counted from the latest year that the text names."""
    found = [
        latest + int(amount(e.parts, known)[0])
        for e in _durations(article, known)
        if known.units[e.parts["unit"]] == "year" and 1 <= amount(e.parts, known)[0] <= 5
    ]
    return found[0] if found and len(set(found)) == 1 else None


def _durations(article: Article, known: DateWords) -> list[Expression]:
    """The durations since an event: `since`-phrases with a number and a unit."""
    numbers = "|".join(sorted((re.escape(n) for n in known.numbers), key=len, reverse=True))
    years = "|".join(re.escape(word) for word, unit in known.units.items() if unit == "year")
    pattern = re.compile(
        rf"\b(?:depuis|après|after|for)(?: (?:près de|plus de|environ|nearly|almost|about))? "
        rf"(?P<number>{numbers}|\d+) (?P<unit>{years})\b"
    )
    return [Expression("later", m.start(), m.end(), m.groupdict(), {}) for m in pattern.finditer(article.text.lower())]


def _spoken_weekdays(found: tuple[Expression, ...], known: DateWords) -> list[int]:
    return [known.weekdays[e.parts["weekday"]] for e in found if e.kind == "weekday" and "shift" not in e.parts]


def _from_ago(article: Article, known: DateWords, found: tuple[Expression, ...], latest: int) -> Published | None:
    """A dated day and how long ago it was: `le 27 février` … `il y a un mois et demi`, and the weekday that the article tells of first."""
    held = sentences(article.text, article.language)
    year = _years_since(article, known, latest)
    spoken = _spoken_weekdays(found, known)
    agos = [e for e in found if e.kind == "ago" and known.units[e.parts["unit"]] in ("day", "week", "month")]
    if year is None or not spoken or not agos:
        return None
    number, unit = amount(agos[0].parts, known)
    before = [c for c in _dated(found, known) if c.start < agos[0].start and c.year is None]
    near = [c for c in before if sum(c.start < s.start < agos[0].start for s in held) <= 1]
    if not near:
        return None
    told = edtf.date(year, near[-1].month, near[-1].day)
    if told is None:
        return None
    counted = edtf.months_before(told, -number) if unit == "month" else told + dt.timedelta(round(number * (7 if unit == "week" else 1)))
    leeway = _LEEWAY[unit]
    fits = [d for o in range(-leeway, leeway + 1) if (d := counted + dt.timedelta(o)).weekday() == spoken[0]]
    if not fits:
        return None
    best = min(fits, key=lambda d: abs(d - counted))
    words_of = article.text[agos[0].start : agos[0].end]
    return Published(
        best.isoformat(),
        "inferred",
        None,
        _because(
            article,
            f"« {words_of} » compté depuis le {near[-1].day}/{near[-1].month:02} {year} mène au jour de la semaine dont parle l’article.",
            f"“{words_of}” counted from {year}-{near[-1].month:02}-{near[-1].day:02} leads to the weekday that the article tells of.",
        ),
    )


def _from_tomorrow(article: Article, known: DateWords, found: tuple[Expression, ...], latest: int) -> Published | None:
    """`demain [jeudi]` fixes the weekday of publication, a day that is named by its date the week: the first that can name it so."""
    tomorrows = [e for e in found if e.kind == "offset" and "weekday" in e.parts]
    if not tomorrows:
        return None
    said = (known.weekdays[tomorrows[0].parts["weekday"]] - known.offsets.get(tomorrows[0].parts["offset"], 0)) % 7
    if said not in _spoken_weekdays(found, known):
        return None
    year = _years_since(article, known, latest)
    dated = [c for c in _dated(found, known) if c.year is None]
    if year is None or not dated:
        return None
    first = dated[0]
    day = edtf.date(year, first.month, first.day)
    if day is None:
        return None
    published = day + dt.timedelta(_BY_WEEKDAY + (said - day.weekday() - _BY_WEEKDAY) % 7)
    return _told(article, published, day)


def _told(article: Article, best: dt.date, day: dt.date) -> Published:
    return Published(
        best.isoformat() + "?",
        "inferred",
        None,
        _because(
            article,
            f"Le jour de la semaine que donne « demain » est le {best.day}/{best.month:02} {best.year}, après le {day.day}/{day.month:02}.",
            f"The weekday that “tomorrow” gives is {best.isoformat()}, after {day.isoformat()}.",
        ),
    )
