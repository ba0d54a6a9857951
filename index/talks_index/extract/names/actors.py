"""The words of an article that can stand for a side of a meeting."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from talks_index.extract.names.scan import Scan
from talks_index.extract.reading import Actor, ActorForm
from talks_index.language.folding import fold, fold_same_length
from talks_index.language.gazetteer import Match

# `pro-russe` tells for whom somebody is, not who acts.
_NO_SIDE = re.compile(r"(?:pro|anti|non|post|ex|ultra)-$", re.IGNORECASE)
_HYPHENS = frozenset({"-", "–", "\u2011"})
_FORMS: dict[str, ActorForm] = {
    "country": "country",
    "demonym": "demonym",
    "prefix": "demonym",
    "seat": "seat",
    "igo": "body",
    "movement": "body",
}


def actors(scan: Scan, is_person: Callable[[int, int], bool]) -> tuple[Actor, ...]:
    """The actors in reading order; `is_person` tells what is part of a person's name. Only `les deux Corées` gives two for one span."""
    out = [actor for match in scan.matches if not is_person(match.start, match.end) for actor in _actor(scan, match)]
    out += _groups(scan)
    return tuple(sorted(out, key=lambda a: (a.start, a.end)))


def _actor(scan: Scan, match: Match) -> Iterator[Actor]:
    entry = scan.meaning(match)
    if _NO_SIDE.search(scan.text, max(match.start - 6, 0), match.start):
        return
    if entry.sort == "prefix" and scan.text[match.end : match.end + 1] not in _HYPHENS:
        return
    form = "capital" if entry.sort == "city" and entry.capital else _FORMS.get(entry.sort)
    if form is None or (form == "seat" and not entry.country):
        return
    words = scan.text[match.start : match.end]
    body = _body_seated_in(scan, words) if form == "capital" else words if form == "body" else None
    yield Actor(match.start, match.end, body or entry.country or words, form)


def _body_seated_in(scan: Scan, city: str) -> str | None:
    """The body for which a city stands (`Bruxelles` for the European Union), as the article names it; None where it does not."""
    bodies = scan.names.seats_of_bodies.get(fold(city), ())
    named = (scan.text[m.start : m.end] for m in scan.matches)
    return next((name for name in named if fold(name) in bodies), None)


def _groups(scan: Scan) -> Iterator[Actor]:
    """Several countries in one expression."""
    if not scan.names.groups:
        return
    folded = fold_same_length(scan.text)
    for words, codes in scan.names.groups.items():
        for found in re.finditer(rf"\b{words}\b", folded):
            yield from (Actor(found.start(), found.end(), code, "country") for code in codes)
