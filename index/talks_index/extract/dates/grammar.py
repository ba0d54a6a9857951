"""Where date expressions stand in a text, and what their words say; no calendar yet."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from talks_index.language import words
from talks_index.language.folding import fold_same_length
from talks_index.language.shape.dates import DateKind, DateWords

_YEAR = r"(?:1\d|20)\d\d"
_TOKEN = re.compile(r"@([a-z]+)(\d?)")


@dataclass(frozen=True, slots=True)
class Expression:
    """A date expression from `start` to `end`. `parts` are the folded words of its pattern's named groups, those that matched."""

    kind: DateKind
    start: int
    end: int
    parts: dict[str, str]
    places: dict[str, tuple[int, int]]


@cache
def _compiled(code: str) -> tuple[tuple[DateKind, re.Pattern[str]], ...]:
    known = words(DateWords, code)
    if known is None:
        return ()
    tables: dict[str, Iterable[str]] = {
        "month": known.months,
        "weekday": known.weekdays,
        "unit": known.units,
        "shift": known.shifts,
        "season": known.seasons,
        "ordinal": known.ordinals,
        "offset": known.offsets,
        "anchor": known.anchors,
        "named": known.named,
    }
    alternatives = {name: "|".join(re.escape(word) for word in sorted(table, key=len, reverse=True)) for name, table in tables.items()}
    alternatives["number"] = "|".join([r"\d{1,3}", *(re.escape(word) for word in sorted(known.numbers, key=len, reverse=True))])
    alternatives["day"] = rf"3[01]|[12]\d|0?[1-9]|{known.first_day}"
    alternatives["year"] = _YEAR

    def expand(token: re.Match[str]) -> str:
        return rf"(?P<{token[1]}{token[2]}>(?<!\w)(?:{alternatives[token[1]]})(?!\w))"

    def pattern(source: str) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w-])(?:{_TOKEN.sub(expand, source)})(?!\w)")

    return tuple((kind, pattern(source)) for kind, source in known.patterns)


def expressions(text: str, language: str) -> tuple[Expression, ...]:
    """The date expressions of `text` in reading order; where two share a character, the longer one."""
    known = words(DateWords, language)
    if known is None:
        return ()
    folded = fold_same_length(text)
    found = [
        Expression(
            kind,
            match.start(),
            match.end(),
            {name: value for name, value in match.groupdict().items() if value is not None},
            {name: match.span(name) for name, value in match.groupdict().items() if value is not None},
        )
        for kind, pattern in _compiled(language)
        for match in pattern.finditer(folded)
        if match.end() > match.start()
    ]
    kept: list[Expression] = []
    taken = bytearray(len(text))
    for expression in sorted(found, key=lambda e: (e.start - e.end, e.start)):
        if not any(taken[expression.start : expression.end]) and _is_written_as_date(text, expression, known):
            taken[expression.start : expression.end] = b"\1" * (expression.end - expression.start)
            kept.append(expression)
    return tuple(sorted(kept, key=lambda e: e.start))


def _is_written_as_date(text: str, expression: Expression, known: DateWords) -> bool:
    """Whether months and weekdays have the capital that they should have, so that `May said` or `Mars` are no dates."""
    if known.capitals:
        return all(text[slice(*expression.places[name])][:1].isupper() for name in ("month", "weekday") if name in expression.places)
    bare = expression.kind == "month" and expression.places["month"] == (expression.start, expression.end)
    return not (bare and text[expression.start].isupper())
