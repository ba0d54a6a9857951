"""The words of an article that can stand for a side of a meeting."""

from __future__ import annotations

import re
from collections.abc import Callable

from talks_index.extract.names.scan import Scan
from talks_index.extract.reading import Actor, ActorForm

_SIDED = re.compile(r"(?:pro|anti|non|post|ex|ultra)-$", re.IGNORECASE)
_FORMS: dict[str, ActorForm] = {"country": "country", "demonym": "demonym", "prefix": "demonym", "seat": "seat", "igo": "body", "party": "body"}


def actors(scan: Scan, is_taken: Callable[[int, int], bool]) -> tuple[Actor, ...]:
    """The actors in reading order, without overlaps; `is_taken` tells what is part of a person's name."""
    out: list[Actor] = []
    for match in scan.matches:
        entry = scan.meaning(match)
        words = scan.text[match.start : match.end]
        if is_taken(match.start, match.end) or _SIDED.search(scan.text, max(match.start - 6, 0), match.start):
            continue
        if entry.sort == "prefix" and scan.text[match.end : match.end + 1] not in {"-", "–", "\u2011"}:
            continue
        form = _FORMS.get(entry.sort)
        if form is None and entry.sort == "city" and entry.capital:
            form = "capital"
        if form is None or (form == "seat" and not entry.country):
            continue
        code = entry.country if form != "body" and entry.country else words
        out.append(Actor(match.start, match.end, code, form))
    return tuple(out)
