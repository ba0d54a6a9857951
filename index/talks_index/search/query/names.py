"""What a name that is typed stands for: a country, a place, a body, an outlet, a language, a status; in French or English, by any name.

Names are compared as `plain` writes them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Generic, TypeVar, get_args

from babel import Locale
from babel.core import get_global

from talks_index import i18n, model
from talks_index.language import LANGUAGES, words
from talks_index.language.also_called import alike, of_several_countries, without_article
from talks_index.language.gazetteer import rows
from talks_index.language.namekeys import name_key
from talks_index.language.shape.searching import FlagName, MineName, SearchWords
from talks_index.search.analysis import tokens

_BEGUN = 2
"""Letters of a name from which on it is completed while it is still being typed."""

_GENDERS = ("masculine", "feminine")

T = TypeVar("T")


def plain(name: str) -> str:
    """The folded words of a name with a space between them: what stands between them makes no difference."""
    return " ".join(token.folded for token in tokens(name))


class Names(Generic[T]):
    """What names stand for; one name may stand for several."""

    def __init__(self, pairs: Iterable[tuple[str, T]]) -> None:
        table: dict[str, dict[T, None]] = defaultdict(dict)
        for name, meant in pairs:
            if key := plain(name):
                table[key][meant] = None
        self._table: Mapping[str, tuple[T, ...]] = {name: tuple(meant) for name, meant in table.items()}

    def __contains__(self, name: str) -> bool:
        return plain(name) in self._table

    def named(self, name: str, *, unfinished: bool = False) -> tuple[T, ...]:
        """What `name` stands for; for an `unfinished` one that is no name, whatever has a name that begins so."""
        key = plain(name)
        if found := self._table.get(key):
            return found
        if not unfinished or len(key) < _BEGUN:
            return ()
        return tuple(dict.fromkeys(meant for name, several in self._table.items() if name.startswith(key) for meant in several))

    def begun(self, name: str) -> tuple[T, ...]:
        """Whatever has a name of several words that begins with those of `name` (`corée`: both Koreas)."""
        beginning = f"{plain(name)} "
        return tuple(dict.fromkeys(meant for other, several in self._table.items() if other.startswith(beginning) for meant in several))


@cache
def countries() -> Names[str]:
    """Countries (ISO 3166-1 alpha-2) by name, demonym and code of two or three letters."""
    return Names(_countries())


def _countries() -> Iterator[tuple[str, str]]:
    codes = []
    for row in rows("countries"):
        codes.append(row["code"])
        yield from ((name, row["code"]) for name in country_names(row))
    known = Names((name, row["code"]) for row in rows("countries") for name in country_names(row))
    yield from ((code, code) for code in codes if code not in known)
    yield from ((name, code) for name, several in of_several_countries() for code in several)
    aliases: Mapping[str, list[str]] = get_global("territory_aliases")
    yield from ((alias, code) for alias, to in aliases.items() if len(alias) == 3 and alias.isalpha() for code in to[:1] if code in codes)


def country_names(row: Mapping[str, str]) -> Iterator[str]:
    """The names and demonyms of a row of `countries.tsv`, in all languages."""
    for column in ("names", "demonyms"):
        for code in LANGUAGES:
            yield from filter(None, row.get(f"{column}_{code}", "").split("|"))


@cache
def marked_names(country: str) -> tuple[str, ...]:
    """The names and demonyms of a country as they are written."""
    return tuple(name for row in rows("countries") if row["code"] == country for name in country_names(row))


@cache
def places() -> Names[str]:
    """The names of cities, regions and venues; they stand for themselves."""
    capitals = (name for row in rows("countries") for name in row["capitals"].split("|"))
    named = (row["name"] for table in ("cities", "regions") for row in rows(table))
    others = (name for place in alike("place") for name in place.names)
    return Names((form, name) for name in (*capitals, *named, *others) for form in _forms(name))


@cache
def people() -> frozenset[str]:
    """The keys of the full names of people whom news often names."""
    return frozenset(name_key(name) for row in rows("statespeople") for name in row["names"].split("|"))


@cache
def bodies() -> Names[str]:
    """The names of organisations that can be party to a meeting."""
    named = (row["name"] for row in rows("bodies") if row["form"] in ("igo", "party", "movement"))
    others = (name for body in alike("body") for name in body.names)
    return Names((form, name) for name in (*named, *others) for form in _forms(name))


def _forms(name: str) -> tuple[str, str]:
    """A name as it is, and without its article: it is sought by both."""
    return name, without_article(name)


def also_called(name: str, *, unfinished: bool = False) -> tuple[str, ...]:
    """The other names of a place or body, in whatever language: of all that begin so for an `unfinished` one."""
    meant = _alike_by_name().named(without_article(name), unfinished=unfinished)
    return tuple(dict.fromkeys(other for names in meant for other in names if plain(other) != plain(name)))


@cache
def also_called_in_one_word(folded: str) -> tuple[str, ...]:
    """The other names of a place for one word of the language, where they are one word too (`kiev`: Kyiv), articles aside."""
    return _single_words().get(folded, ())


@cache
def _single_words() -> Mapping[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for place in alike("place"):
        single = {plain(name): name for name in map(without_article, place.names) if len(list(tokens(name))) == 1}
        for folded in single:
            table[folded] = tuple(written for other, written in single.items() if other != folded)
    return table


@cache
def _alike_by_name() -> Names[tuple[str, ...]]:
    named = [one.names for one in (*alike("place"), *alike("body"))]
    return Names((without_article(name), names) for names in named for name in names)


@cache
def outlets() -> Names[str]:
    """The usual names of outlets by their names and domains."""
    return Names(_outlets())


def _outlets() -> Iterator[tuple[str, str]]:
    for line in files("talks_index.language").joinpath("data/outlets.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            name, domains, others = (*line.split("\t"), "", "")[:3]
            yield from ((other, name) for other in (name, *domains.split(), *others.split(", ")))


@cache
def languages() -> Names[str]:
    """Languages (ISO 639-1) by code and by what they are called in ours."""
    known = [(code, name) for language in LANGUAGES for code, name in Locale.parse(language).languages.items() if len(code) == 2]
    return Names([*((code, code) for code, _ in known), *((name, code) for code, name in known)])


@cache
def statuses() -> Names[model.Status]:
    """The states of a meeting by their labels, in every form, and by further words."""
    return Names(_statuses())


def _statuses() -> Iterator[tuple[str, model.Status]]:
    for status in get_args(model.Status):
        for code in i18n.LANGUAGES:
            shown = i18n.words(code)
            for label in (status, shown(status), *(shown.in_context(gender, status) for gender in _GENDERS)):
                yield from ((form, status) for form in (label, f"{label}s"))
    for code in LANGUAGES:
        if known := words(SearchWords, code):
            yield from ((word, status) for status in get_args(model.Status) for word in known.statuses.get(status, ()))


@cache
def flags() -> Names[FlagName]:
    """What can be said of a meeting with `is:`."""
    return Names(
        (word, flag)
        for code in LANGUAGES
        if (known := words(SearchWords, code))
        for flag, several in known.flags.items()
        for word in several
    )


@cache
def mine() -> Names[MineName]:
    """What can be said with `is:` of what a reader made of an article."""
    return Names(
        (word, made)
        for code in LANGUAGES
        if (known := words(SearchWords, code))
        for made, several in known.mine.items()
        for word in several
    )
