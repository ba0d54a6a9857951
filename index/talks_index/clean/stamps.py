"""Reads the lines that state when a page was published: nothing but dates, their labels, an author and an outlet."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from talks_index.clean import words
from talks_index.clean.stated_date import dates, weekdays
from talks_index.language.folding import fold_same_length

PUBLISHED: Final = 1
PLAIN: Final = 2
CHANGED: Final = 3
IN_URL: Final = 4
BELOW: Final = 5
"""How much a date weighs as the day of publication, less being more: labelled so, alone, of a change, in a URL, below the story."""

_LONGEST = 160
_SEPARATORS = ' \t,|–—-·•:/()[]«»"*'
_TIME = re.compile(
    r"(?<!\d)\d{1,2} ?(?:[:h.]|heures?) ?\d{0,2}(?::\d{2})?(?:\.\d+)?(?: ?[ap]m\b| ?[ap]\.m\.)?z?"
    r"|[+-]\d{2}:?\d{2}\b|\bt\d{2}:\d{2}(?::\d{2})?z?"
)
_TIME_AFTER = re.compile(r"(?!\d)(?:,? ?(?:a|at|-)? ?\d{1,2} ?[:h] ?\d{0,2}(?::\d{2})?|t\d{2}:\d{2}(?::\d{2})?z?|, [a-z]+day\b)")
_AUTHOR_AFTER = re.compile(rf"\b(?:{'|'.join(words.BY)})\s+[\w.'’-]+(?: [\w.'’-]+){{0,4}}$", re.IGNORECASE)
_WEIGHTS = dict.fromkeys(words.PUBLISHED, PUBLISHED) | dict.fromkeys(words.CHANGED, CHANGED)
_LABELS = sorted(_WEIGHTS, key=len, reverse=True)
_ANY_LABEL = re.compile(r"\b(?:" + "|".join(map(re.escape, _LABELS)) + r")\b")
_BEFORE_DATE = {"le", "on", "the"}


@dataclass(frozen=True, slots=True)
class Stamp:
    """The day that a line states, the words that state it, how much they weigh, and what stands before them: an outlet or an author."""

    day: dt.date
    text: str
    weight: int
    signed: str


def stamp(line: str, *, month_first: bool = False) -> Stamp | None:
    """What `line` states, if it does nothing else."""
    stated = list(dates(line, month_first=month_first)) if len(line) <= _LONGEST else []
    if not stated:
        return None
    first, last = stated[0], stated[-1]
    folded = fold_same_length(line)
    between = "".join(folded[one.end : other.start] + " " for one, other in pairwise(stated))
    after = _AUTHOR_AFTER.sub("", re.sub(r"(?<=[A-Za-z])(?=[A-Z][a-z])", " ", line[last.end :]).strip())
    if not _says_nothing(between + fold_same_length(after)):
        return None
    start, weight = _label_before(folded, first.start)
    signed = re.split(r"\)\s*\(", line[:start])[-1].strip(_SEPARATORS)
    bracketed = line.startswith("(") and line.endswith(")")
    if _says_nothing(folded[:start]):
        signed = ""
    elif (weight == PLAIN and not bracketed and line[:start].rstrip()[-1:] not in {"|", "·", "•"}) or not _may_sign(line[:start]):
        return None
    time = _TIME_AFTER.match(folded[first.end :])
    end = first.end + (time.end() if time else 0)
    return Stamp(first.day, line[start:end].strip(" |,-–—·("), weight, signed)


def _label_before(folded: str, end: int) -> tuple[int, int]:
    """Where what belongs to the date begins (its label, an article, a weekday), and what it weighs."""
    start = end
    while word := re.search(r"([a-z]+)\.?[\s,]*$", folded[:start].rstrip(_SEPARATORS)):
        if word[1] not in weekdays() and word[1] not in _BEFORE_DATE:
            break
        start = word.start(1)
    before = folded[:start].rstrip(_SEPARATORS)
    for label in _LABELS:
        if re.search(rf"(?:^|\W){re.escape(label)}$", before):
            return len(before) - len(label), _WEIGHTS[label]
    return start, PLAIN


def _says_nothing(text: str) -> bool:
    """Whether `text` (folded) has only weekdays, times, labels of dates and the words beside them."""
    text = _ANY_LABEL.sub(" ", _TIME.sub(" ", text))
    return all(word in words.FILLERS or word in weekdays() for word in re.findall(r"[^\W\d_]+", text)) and len(re.findall(r"\d", text)) <= 3


def _may_sign(prefix: str) -> bool:
    """Whether what stands before `publié le` is an author or an outlet rather than the beginning of a sentence."""
    bare = fold_same_length(prefix.rstrip())
    introduced = bare.startswith(tuple(f"{label} " for label in (*words.BY, *words.WITH, *words.SOURCE)))
    return len(bare) <= 90 and (introduced or bare[-1:] in set(",|–—-·•:") or bare in words.outlets())
