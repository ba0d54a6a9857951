"""Whether the clause of a date looks back or forward."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from talks_index.extract.dates.grammar import Expression
from talks_index.language import words
from talks_index.language.sentences import Sentence
from talks_index.language.shape.dates import DateWords

# Costs in words: of a boundary between the verb and the date, and of a verb that follows its date.
_BOUNDARY = 5
_AFTER = 2
# Verbs are looked for this many characters before and after a date.
_REACH = 400
# A verb this near before a date, with no boundary between, governs it.
_BESIDE = 1
# A date this near to the beginning opens its sentence; the comma after it parts no clauses.
_OPENING = 3


@dataclass(frozen=True, slots=True)
class Direction:
    """-1 for the past, 1 for the future, 0 where nothing tells; `sure` when the verb stands right beside the date."""

    sign: int = 0
    sure: bool = False


@dataclass(frozen=True, slots=True)
class _Tense:
    past: re.Pattern[str]
    future: re.Pattern[str]
    done: re.Pattern[str]
    boundary: re.Pattern[str]


@cache
def _tense(code: str) -> _Tense | None:
    known = words(DateWords, code)
    if known is None:
        return None
    return _Tense(re.compile(known.past), re.compile(known.future), re.compile(rf"(?:{known.done})\s+$"), re.compile(known.boundary))


def direction(lowered: str, language: str, sentence: Sentence, expression: Expression) -> Direction:
    """The direction of an expression in its sentence. `lowered` is the text, lower-cased with its accents (`lower_same_length`)."""
    tense = _tense(language)
    if tense is None:
        return Direction()
    first, last = max(sentence.start, expression.start - _REACH), min(sentence.end, expression.end + _REACH)
    future = [(m.start(), m.end(), 1) for m in tense.future.finditer(lowered, first, last)]
    past = [(m.start(), m.end(), -1) for m in tense.past.finditer(lowered, first, last)]
    markers = future + [p for p in past if not any(f[0] < p[1] and p[0] < f[1] for f in future)]
    best: tuple[int, int, bool] | None = None
    for start, end, sign in markers:
        if end <= expression.start:
            gap = lowered[end : expression.start]
            cost = len(gap.split())
        elif start >= expression.end:
            gap = lowered[expression.end : start]
            cost = len(gap.split()) + _AFTER
            if expression.start - sentence.start <= _OPENING:
                gap = gap.lstrip(" ,")
        else:
            continue
        boundaries = len(tense.boundary.findall(gap))
        cost += _BOUNDARY * boundaries
        if best is None or cost < best[0]:
            best = (cost, sign, end <= expression.start and boundaries == 0 and cost <= _BESIDE)
    if (best is None or best[0] > 0) and tense.done.search(lowered, first, expression.start):
        return Direction(-1, True) if best is None or best[0] > _BESIDE else Direction(best[1], best[2])
    return Direction(best[1], best[2]) if best else Direction()
