"""The sides of people in office whom news often names without saying for whom they stand.

`data/statespeople.tsv` was written country by country for all states of the world: heads of state and of government, foreign ministers
and negotiators since about 1995, the leaders of the larger powers since 1945, and those of the bodies and movements that states deal
with, by the side that they stood for: an ISO 3166-1 alpha-2 code, or the name of a body. Who stood for several sides in their life is
not in it, or with the one that they are known for.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from talks_index.language.gazetteer import rows
from talks_index.language.namekeys import split_name


def known_side(name: str) -> str | None:
    """The side of a person by name, however it is spelt; by surname alone only where all who bear it stood for the same side."""
    key = split_name(name)
    full, by_surname = _table()
    if key.given:
        return full.get((key.given, key.surname))
    sides = by_surname.get(key.surname, frozenset())
    return next(iter(sides)) if len(sides) == 1 else None


@cache
def _table() -> tuple[dict[tuple[str, str], str], dict[str, frozenset[str]]]:
    full: dict[tuple[str, str], str] = {}
    by_surname: dict[str, set[str]] = defaultdict(set)
    for row in rows("statespeople"):
        for name in row["names"].split("|"):
            key = split_name(name)
            full[key.given, key.surname] = row["side"]
            by_surname[key.surname].add(row["side"])
    return full, {surname: frozenset(sides) for surname, sides in by_surname.items()}
