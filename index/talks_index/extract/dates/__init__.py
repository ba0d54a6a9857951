"""Dates: where a text names one, and which day, month or interval it is.

Rules, no model: the patterns of a language (`talks_index.language.<code>.dates`), the tense of the clause for what stands without a year
or a week, and the calendar. Durations (`pendant trois jours`) and times of day are no dates.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from talks_index.extract.dates.context import Context
from talks_index.extract.dates.direction import Direction, direction
from talks_index.extract.dates.grammar import Expression, expressions
from talks_index.extract.dates.reference import Reference
from talks_index.extract.dates.values import value
from talks_index.language import words
from talks_index.language.folding import lower_same_length
from talks_index.language.sentences import Sentence
from talks_index.language.shape.dates import DateWords
from talks_index.model import DateMention

__all__ = ["Reference", "find_dates"]


def find_dates(text: str, language: str, sentences: Sequence[Sentence], reference: Reference | None) -> tuple[DateMention, ...]:
    """The dates of `text` in reading order. Without a reference, or with a part of one, values keep open digits or are None."""
    known = words(DateWords, language)
    if known is None:
        return ()
    found = [part for expression in expressions(text, language) for part in _parted(expression) if _is_date(part, known)]
    holders = [_holder(sentences, expression.start) for expression in found]
    directions = _directions(lower_same_length(text), language, found, holders)
    out: list[DateMention] = []
    spoken: dt.date | None = None
    told: tuple[int, Sentence] | None = None
    for expression, holder, way in zip(found, holders, directions, strict=True):
        year = told[0] if told and holder and _goes_on(told[1], holder) else None
        edtf_value = value(expression, Context(known, reference, way, spoken, year))
        out.append(DateMention(text[expression.start : expression.end], expression.start, expression.end, edtf_value))
        if edtf_value and (day := Reference.from_edtf(edtf_value)) and day.date:
            spoken = day.date
        if holder and "year" in expression.parts and expression.kind in ("day", "month") and (own := int(expression.parts["year"])):
            told = (own, holder) if reference is None or own != reference.year else None
    return tuple(out)


def _holder(sentences: Sequence[Sentence], at: int) -> Sentence | None:
    index = bisect_right(sentences, at, key=lambda s: s.start) - 1
    return sentences[index] if index >= 0 and at < sentences[index].end else None


def _goes_on(told: Sentence, here: Sentence) -> bool:
    """Whether a year told in one sentence still holds in another: in the same one, or the next of its paragraph."""
    return told.paragraph == here.paragraph and here.start - told.end <= 2


def _is_date(expression: Expression, known: DateWords) -> bool:
    return expression.kind != "unit" or known.units[expression.parts["unit"]] != "day"


def _parted(expression: Expression) -> list[Expression]:
    """`les 6 et 13 avril` are two days, `les 24 et 25 septembre` one stretch."""
    if expression.kind != "and_days":
        return [expression]
    first, last = (int(p) if p.isdigit() else 1 for p in (expression.parts["day"], expression.parts["day2"]))
    between = expression.places["day"][1], expression.places["day2"][0]
    if last - first == 1 or between[1] - between[0] <= 3:
        return [expression]
    shared = {k: v for k, v in expression.parts.items() if k in ("month", "year", "shift")}
    one = replace(expression, kind="day", end=between[0], parts={**shared, "day": expression.parts["day"]})
    return [one, replace(expression, kind="day", start=between[1], parts={**shared, "day": expression.parts["day2"]})]


def _directions(lowered: str, language: str, found: Sequence[Expression], holders: Sequence[Sentence | None]) -> list[Direction]:
    """The direction of each expression; a weekday in a stretch without a verb (a headline) takes that of its next mention."""
    out = [direction(lowered, language, s, e) if s else Direction() for e, s in zip(found, holders, strict=True)]
    for index, expression in enumerate(found):
        if out[index].sign == 0 and expression.kind == "weekday":
            same = (out[i] for i in range(index + 1, len(found)) if found[i].parts.get("weekday") == expression.parts["weekday"])
            out[index] = next((d for d in same if d.sign), Direction())
    return out
