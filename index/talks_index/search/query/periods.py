"""One stretch of days named by its words: a year, a month, a day, a season, last week, the last three months."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from talks_index.language import LANGUAGES, words
from talks_index.language.folding import fold
from talks_index.language.shape.dates import DateWords
from talks_index.language.shape.searching import SearchWords
from talks_index.search.query import stretches
from talks_index.search.query.stretches import Stretch

_YEAR = r"(?P<year>[12]\d{3})"
_NUMERIC = (
    re.compile(rf"{_YEAR}-(?P<month>\d\d?)(?:-(?P<day>\d\d?))?"),
    re.compile(rf"{_YEAR}/(?P<month>\d\d?)(?:/(?P<day>\d\d?))?"),
    re.compile(rf"(?P<month>\d\d?)[/.-]{_YEAR}"),
    re.compile(rf"(?P<day>\d\d?)([/.-])(?P<month>\d\d?)\2{_YEAR}"),
    re.compile(r"(?P<day>\d\d?)([/.])(?P<month>\d\d?)\2(?P<year>\d\d)"),
    re.compile(rf"{_YEAR}(?P<month>\d\d)(?P<day>\d\d)"),
)
_CENTURY = "20"
"""That of a year of two digits."""

_QUARTERS = (re.compile(rf"[tq](?P<quarter>[1-4])[ -]?{_YEAR}"), re.compile(rf"{_YEAR}[ -]?[tq](?P<quarter>[1-4])"))
_BEGUN_YEAR = re.compile(r"[12]\d{0,2}")
_BEGUN_MONTH = re.compile(rf"{_YEAR}[-/]0?")
_GAP = re.compile(r"[\s,.-]*")
_DIGITS = re.compile(rf"{_YEAR}(?!\w)|(?P<number>\d\d?)(?:er|e|eme|st|nd|rd|th)?(?!\w)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?")
_MOST = 8
"""Words of a date: no date has more that count."""

_TRIED = 64
"""Ways to understand the words of a date that are tried: each has one or two meanings."""

Meaning = tuple[str, Any]
"""What a word of a date may be (a letter, see `_READINGS`) and its value; the letter is empty for a word that says nothing."""


def period(text: str, today: dt.date, *, unfinished: bool) -> Stretch | None:
    """The days that the folded `text` names, seen from `today`; None where it is not understood.

    Raises ValueError or OverflowError for days that no calendar has.
    """
    if not text:
        return None
    return (
        _numeric(text, unfinished=unfinished)
        or _decade(text)
        or _worded(text, today, unfinished=unfinished)
        or _third(text, today, unfinished=unfinished)
    )


def _numeric(text: str, *, unfinished: bool) -> Stretch | None:
    for pattern in _NUMERIC:
        if match := pattern.fullmatch(text):
            groups = match.groupdict()
            year, month, day = int(_CENTURY[: 4 - len(groups["year"])] + groups["year"]), int(groups["month"]), groups.get("day")
            if day is None:
                if not 1 <= month <= 12:
                    break
                return stretches.of_months(year, month)
            if month > 12:
                month, day = int(day), str(month)
            return stretches.of_day(year, month, int(day))
    for pattern in _QUARTERS:
        if match := pattern.fullmatch(text):
            return stretches.of_months(int(match["year"]), int(match["quarter"]) * 3 - 2, 3)
    if unfinished and _BEGUN_YEAR.fullmatch(text):
        return dt.date(int(text.ljust(4, "0")), 1, 1), dt.date(int(text.ljust(4, "9")), 12, 31)
    if unfinished and (match := _BEGUN_MONTH.fullmatch(text)):
        return stretches.of_months(int(match["year"]), 1, 12)
    return None


def _decade(text: str) -> Stretch | None:
    for pattern in _decades():
        if match := pattern.fullmatch(text):
            year = int(match["decade"])
            return stretches.of_months(year + 1900 if year < 100 else year, 1, 120)
    return None


def _third(text: str, today: dt.date, *, unfinished: bool) -> Stretch | None:
    """The beginning, the middle or the end of a time: `fin 2022`, `mid-march`."""
    for word, third in _thirds().items():
        if text.startswith((f"{word} ", f"{word}-")):
            found = period(text[len(word) + 1 :], today, unfinished=unfinished)
            return stretches.third_of(found, third) if found else None
    return None


def _worded(text: str, today: dt.date, *, unfinished: bool) -> Stretch | None:
    meanings = _meanings(text, unfinished=unfinished)
    if not meanings or len(meanings) > _MOST:
        return None
    found = [read for chosen in itertools.islice(itertools.product(*meanings), _TRIED) if (read := _read(today, chosen))]
    begun = unfinished and len(meanings[-1]) > 1
    return found[0] if found and (not begun or len(set(found)) == 1) else None


def _read(today: dt.date, chosen: tuple[Meaning, ...]) -> Stretch | None:
    read = _READINGS.get("".join(letter for letter, _ in chosen))
    return read(today, *(value for letter, value in chosen if letter)) if read else None


def begun(text: str) -> bool:
    """Whether the folded `text` may become a date, as far as it is written."""
    return bool(_meanings(text, unfinished=True))


def _meanings(text: str, *, unfinished: bool) -> list[tuple[Meaning, ...]] | None:
    """What each word may mean; None where one means nothing here."""
    found: list[tuple[Meaning, ...]] = []
    at = _gap(text, 0)
    while at < len(text):
        if match := _known().match(text, at):  # before digits, since some days are named by theirs
            found.append(_vocabulary()[match[0]])
        elif match := _DIGITS.match(text, at):
            found.append((("Y", int(match["year"])) if match["year"] else ("N", int(match["number"])),))
        elif match := _WORD.match(text, at):
            if not unfinished or match.end() < len(text):
                return None
            found.append(_begun(match[0]))
        if not match or not found[-1]:
            return None
        at = _gap(text, match.end())
    return found


def _gap(text: str, at: int) -> int:
    match = _GAP.match(text, at)
    return match.end() if match else at


def _begun(beginning: str) -> tuple[Meaning, ...]:
    """What a word that begins so may mean."""
    return tuple({m: None for word, meanings in _vocabulary().items() if word.startswith(beginning) for m in meanings if m[0]})


@cache
def _vocabulary() -> Mapping[str, tuple[Meaning, ...]]:
    """The words of dates of all languages, and what each may mean."""
    table: dict[str, list[Meaning]] = defaultdict(list)
    for word, meaning in _entries():
        spelt = fold(word)
        for form in (spelt, spelt.rstrip(".")):
            if meaning not in table[form]:
                table[form].append(meaning)
    return {word: tuple(meanings) for word, meanings in table.items()}


def _entries() -> Iterator[tuple[str, Meaning]]:
    for code in LANGUAGES:
        if given := words(DateWords, code):
            kinds: dict[str, Mapping[str, Any]] = {
                "M": given.months,
                "W": given.weekdays,
                "U": given.units,
                "S": given.shifts,
                "O": given.offsets,
                "E": given.seasons,
                "D": given.named,
                "N": given.numbers,
            }
            for letter, named in kinds.items():
                yield from ((word, (letter, value)) for word, value in named.items())
            yield from ((word, ("N", value)) for word, value in given.ordinals.items() if value > 0)
        if asked := words(SearchWords, code):
            yield from ((word, ("S", value)) for word, value in asked.shifts.items())
            yield from ((word, ("A", 0)) for word in asked.ago)
            yield from ((word, ("", 0)) for word in asked.fillers)
            yield from ((f"{word}'", ("", 0)) for word in asked.fillers if len(word) == 1)


@cache
def _known() -> re.Pattern[str]:
    spelt = sorted(_vocabulary(), key=len, reverse=True)
    return re.compile("|".join(re.escape(word) + ("" if word.endswith(("'", ".")) else r"(?!\w)") for word in spelt))


@cache
def _thirds() -> Mapping[str, int]:
    return {word: third for code in LANGUAGES if (known := words(SearchWords, code)) for word, third in known.thirds.items()}


@cache
def _decades() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for code in LANGUAGES if (known := words(SearchWords, code)) for pattern in known.decade)


# Y year, M month, N number, U unit, S shift (last, this, next), O offset from today, W weekday, E season, D named day, A "ago".
_READINGS: dict[str, Callable[..., Stretch | None]] = {
    "Y": lambda _, y: stretches.of_year(y),
    "UY": lambda _, u, y: stretches.of_year(y) if u == "year" else None,
    "MY": lambda _, m, y: stretches.of_months(y, m),
    "YM": lambda _, y, m: stretches.of_months(y, m),
    "UMY": lambda _, u, m, y: stretches.of_months(y, m) if u == "month" else None,
    "M": stretches.month,
    "UM": lambda today, u, m: stretches.month(today, m) if u == "month" else None,
    "MS": stretches.month,
    "SM": lambda today, s, m: stretches.month(today, m, s),
    "NMY": lambda _, n, m, y: stretches.of_day(y, m, int(n)),
    "MNY": lambda _, m, n, y: stretches.of_day(y, m, int(n)),
    "WNMY": lambda _, _w, n, m, y: stretches.of_day(y, m, int(n)),
    "WMNY": lambda _, _w, m, n, y: stretches.of_day(y, m, int(n)),
    "NM": stretches.day,
    "MN": lambda today, m, n: stretches.day(today, n, m),
    "WNM": lambda today, _, n, m: stretches.day(today, n, m),
    "O": lambda today, o: stretches.shifted(today, o, "day"),
    "US": lambda today, u, s: stretches.shifted(today, s, u),
    "SU": stretches.shifted,
    "NU": lambda today, n, u: stretches.of_part(n, u, today.year) or stretches.lasting(today, n, -1, u),
    "NUY": lambda _, n, u, y: stretches.of_part(n, u, y),
    "NSU": stretches.lasting,
    "SNSU": lambda today, _, n, s, u: stretches.lasting(today, n, s, u),
    "SNU": lambda today, s, n, u: stretches.lasting(today, n, s, u),
    "NUS": lambda today, n, u, s: stretches.lasting(today, n, s, u),
    "ANU": lambda today, _, n, u: stretches.shifted(today, -n, u),
    "NUA": lambda today, n, u, _: stretches.shifted(today, -n, u),
    "W": stretches.weekday,
    "WS": stretches.weekday,
    "SW": lambda today, s, w: stretches.weekday(today, w, s),
    "E": stretches.season,
    "EY": stretches.season,
    "YE": lambda today, y, e: stretches.season(today, e, y),
    "ES": lambda today, e, s: stretches.season(today, e, None, s),
    "SE": lambda today, s, e: stretches.season(today, e, None, s),
    "D": stretches.named_day,
    "DY": stretches.named_day,
}
"""How words that mean these things are read together, by their letters in order; each is given `today` and their values."""
