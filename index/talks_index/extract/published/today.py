"""A day that the text says is today, or a number of days before or after it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from talks_index.extract.dates.counted import amount
from talks_index.extract.published.clues import Clues, Day, told
from talks_index.language.folding import fold_same_length
from talks_index.model import Published

_APART = r"[ ,(–—-]{1,3}"
"""All that may stand between two expressions for one day: `hier, mardi 15 novembre`."""
_DATELINE = re.compile(r"(?P<place>\(?[A-ZÀ-Þ][\w'’ -]{1,40}), (?:le )?")
_BEHIND_DATELINE = re.compile(r" ?(?:\([\w' /-]{2,30}\)|[-–—]{1,2} |\. ?[-–—])")
_NEAR = 20
"""Characters before a day in which a word for today, yesterday or tomorrow stands."""
_FIRST = 4
"""Sentences from the top, the title among them, that tell of now."""
_TOP = 3
"""Paragraphs from the top in which a dateline may stand."""


def from_today(clues: Clues) -> Published | None:
    """The day that is told so and whose year is known, where all that is told so agrees; uncertain where words span a week (`ce mardi`)."""
    found = list(told_days(clues))
    if len({day for day, _, _ in found}) != 1:
        return None
    day, because, sure = found[0]
    return Published(day.isoformat() + ("" if sure else "?"), "inferred", None, because)


def told_days(clues: Clues) -> Iterator[tuple[dt.date, str, bool]]:
    """Each day of publication that the text gives outright, with the sentence that says why, and whether it is exact.

    `ce mardi 15 novembre` stands for the day itself or one right before it, and in the first sentences alone tells of now.
    """
    for day, shift, quoted in (*_datelines(clues), *_beside(clues)):
        if found := clues.resolved(day):
            published = found - dt.timedelta(shift)
            yield published, _because(clues, quoted, day, published), day.year is not None
    for day, shift, quoted in _this(clues):
        if (found := clues.resolved(day)) and sum(s.start < day.start for s in clues.sentences) <= _FIRST:
            yield found - dt.timedelta(shift), _because(clues, quoted, day, found), False


def _because(clues: Clues, quoted: str, day: Day, published: dt.date) -> str:
    date = f"{published.day}/{published.month:02} {published.year}"
    if day.year is not None:
        return told(clues.article, f"Le texte dit « {quoted} » : c’est le {date}.", f"The text says “{quoted}”: {published.isoformat()}.")
    return told(
        clues.article,
        f"Le texte dit « {quoted} » ; des années récentes qu’il nomme, seule {published.year} a ces jours de semaine : c’est le {date}.",
        f"The text says “{quoted}”; of the recent years that it names {published.year} alone has its weekdays: {published.isoformat()}.",
    )


def _datelines(clues: Clues) -> Iterator[tuple[Day, int, str]]:
    """`PARIS, 12 mars (AFP) –`."""
    text = clues.article.text
    starts = [0, *(m.end() for m in re.finditer(r"\n\n", text))][:_TOP]
    for day in clues.days:
        start = max((s for s in starts if s <= day.start), default=0)
        opened = _DATELINE.fullmatch(text[start : day.start]) if day.start - start < 60 else None
        if opened and _BEHIND_DATELINE.match(text[day.end :]):
            yield day, 0, text[start : day.end].lstrip("(")


def _beside(clues: Clues) -> Iterator[tuple[Day, int, str]]:
    """`hier, mardi 15 novembre`, `il y a trois jours, le 12 mars 2021`."""
    text = clues.article.text
    folded = fold_same_length(text)
    offsets = "|".join(sorted(map(re.escape, clues.words.offsets), key=len, reverse=True))
    for day in clues.days:
        start = max(day.start - _NEAR, 0)
        if spoken := re.search(rf"(?<![\w-])({offsets}){_APART}$", folded[start : day.start]):
            yield day, clues.words.offsets[spoken[1]], text[start + spoken.start() : day.end]
        for ago in clues.expressions:
            exact = ago.kind == "ago" and "vague" not in ago.parts and clues.words.units[ago.parts["unit"]] == "day"
            if exact and re.fullmatch(_APART, text[ago.end : day.start]):
                yield day, -int(amount(ago.parts, clues.words)[0]), text[ago.start : day.end]


def _this(clues: Clues) -> Iterator[tuple[Day, int, str]]:
    """`ce mardi 15 novembre`."""
    text = clues.article.text
    folded = fold_same_length(text)
    for day in clues.days:
        if day.weekday is not None and re.match(clues.words.this, folded[day.start : day.end]):
            yield day, 0, text[day.start : day.end]
