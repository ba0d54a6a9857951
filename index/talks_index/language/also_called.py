"""Other names of places and bodies: in French, English and their own language, long and short (`data/also_called.tsv`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal, NamedTuple

from talks_index.language import LANGUAGES
from talks_index.language.folding import fold
from talks_index.language.gazetteer import rows

Sort = Literal["place", "body"]

_ARTICLE = re.compile(r"(?:l[ea]s?|the|den|al|el)[\s-]+(?=\w)|l['’](?=\w)", re.IGNORECASE)


class Alike(NamedTuple):
    """The names of one place or body: in each of our languages, the usual one first, and all of them."""

    of_language: Mapping[str, tuple[str, ...]]
    names: tuple[str, ...]


@cache
def alike(sort: Sort) -> tuple[Alike, ...]:
    """All places or bodies that have several names."""
    found = []
    for row in rows("also_called"):
        if row["sort"] == sort:
            own = {code: tuple(filter(None, row.get(f"names_{code}", "").split("|"))) for code in LANGUAGES}
            every = (name for names in (*own.values(), row["names_others"].split("|")) for name in names if name)
            found.append(Alike(own, tuple(dict.fromkeys(every))))
    return tuple(found)


def called(sort: Sort, name: str) -> Alike | None:
    """The place or body that goes by this name, with its article or without (`Caire`, which `au Caire` leaves of `Le Caire`)."""
    return _by_name(sort).get(fold(without_article(name)))


def place_in(language: str, name: str) -> str:
    """A place's name as `language` (ISO 639-1) has it; as it is where it is one of that language's, or no other is known."""
    known = called("place", name)
    own = known.of_language.get(language, ()) if known else ()
    return own[0] if own and name not in own else name


def without_article(name: str) -> str:
    """A name without the article that it begins with."""
    return _ARTICLE.sub("", name, count=1) if _ARTICLE.match(name) else name


@cache
def of_several_countries() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Names that more than one country goes by, with their codes (ISO 3166-1 alpha-2)."""
    found = [row for row in rows("also_called") if row["sort"] == "country"]
    return tuple((row.get(f"names_{code}", ""), tuple(row["names_others"].split("|"))) for row in found for code in LANGUAGES)


@cache
def _by_name(sort: Sort) -> Mapping[str, Alike]:
    return {fold(without_article(name)): one for one in reversed(alike(sort)) for name in one.names}
