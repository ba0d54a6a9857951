"""Reads the lines that state when a page was published: nothing but dates, their labels, an author and an outlet."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from talks_index.clean import words
from talks_index.clean.lines import ends_sentence, is_names
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
    r"(?<!\d)\d{1,2} ?(?:heures?|[:h.]) ?\d{0,2}(?::\d{2})?(?:\.\d+)?(?: ?[ap]m\b| ?[ap]\.m\.)?z?"
    r"|[+-]\d{2}:?\d{2}\b|\bt\d{2}:\d{2}(?::\d{2})?z?"
)
_TIME_AFTER = re.compile(r"(?!\d)(?:,? ?(?:a|at|-)? ?\d{1,2} ?[:h] ?\d{0,2}(?::\d{2})?|t\d{2}:\d{2}(?::\d{2})?z?|, [a-z]+day\b)")
_AUTHOR_AFTER = re.compile(rf"\b(?:{'|'.join(words.BY)})\s+[\w.'’-]+(?: [\w.'’-]+){{0,4}}$", re.IGNORECASE)
_WEIGHTS = dict.fromkeys(words.PUBLISHED, PUBLISHED) | dict.fromkeys(words.CHANGED, CHANGED)
_LABELS = sorted(_WEIGHTS, key=len, reverse=True)
_ANY_LABEL = re.compile(r"\b(?:" + "|".join(map(re.escape, _LABELS)) + r")\b")
_BEFORE_DATE = {"le", "on", "the"}
_PIECES = re.compile(r"[|·•/–—,:()]| - ")
_OF = re.compile(r"\s+(?:du|le|de|of)\s*$|\s+n[°o]\.?\s*\d+\b", re.IGNORECASE)
_PAGE = re.compile(r"p(?:p|ages?)?\.? ?[a-z]?\d+(?:-\d+)?")


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


def signature(line: str, *, month_first: bool = False) -> Stamp | None:
    """What a line outside the story states that is signed with a date: `Le Soir, samedi 10 août 1996`, `Par A. Dupont — 1er mai 2021`."""
    stated = next(dates(line, month_first=month_first), None) if len(line) <= _LONGEST and not ends_sentence(line) else None
    if stated is None:
        return None
    folded = fold_same_length(line)
    start, weight = _label_before(folded, stated.start)
    before = [piece for piece in map(_bare, _PIECES.split(_OF.sub("", line[:start]))) if piece]
    behind = [piece for piece in map(_bare, _PIECES.split(_TIME.sub(" ", folded[stated.end :]))) if piece]
    if not all(_may_follow(piece) or "|" in line[stated.end :] for piece in behind):
        return None
    outlets = [piece for piece in (*before, *behind) if fold_same_length(piece) in words.outlets()]
    if not _is_signed(before) if before else weight == PLAIN or not outlets:
        return None
    return Stamp(stated.day, line[start : stated.end], weight, (outlets or before)[0])


def _bare(piece: str) -> str:
    return piece.strip(_SEPARATORS)


def _is_signed(pieces: Sequence[str]) -> bool:
    """Whether an outlet or an author is named; what else is named with it is short."""
    keys = [fold_same_length(piece) for piece in pieces]
    by = tuple(f"{label} " for label in words.BY)
    first = keys[0].split()
    named = any(key in words.outlets() or key.startswith(by) for key in keys) or not words.SITE_WORDS.isdisjoint(first)
    return (named or is_names(pieces[0]) or pieces[0].isupper()) and len(first) <= 8 and all(len(key.split()) <= 5 for key in keys[1:])


def _may_follow(folded: str) -> bool:
    """Whether `folded` is what stands behind such a date: a time, a page, an outlet, a label."""
    return _says_nothing(folded) or folded in words.outlets() or _PAGE.fullmatch(folded) is not None


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
