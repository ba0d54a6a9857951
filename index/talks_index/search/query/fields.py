"""What is typed after the name of a field, read as a restriction to what the field holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from talks_index.language.also_called import without_article
from talks_index.language.namekeys import name_key, tells_apart, word_key
from talks_index.language.shape.searching import Bound, FieldName
from talks_index.search.analysis import Token, tokens
from talks_index.search.query import names
from talks_index.search.query.dates import bounded, days
from talks_index.search.query.terms import phrase
from talks_index.search.query.tree import (
    Country,
    Flag,
    Language,
    Mine,
    Party,
    Published,
    Restriction,
    Status,
    When,
    Where,
    Who,
    Within,
    Word,
    WordField,
)

WORDED: Mapping[FieldName, WordField] = {"title": "title", "about": "topics", "outlet": "outlet"}
"""Fields that hold words, and what `Within` calls them."""


def restriction(
    field: FieldName, bound: Bound | None, value: str, today: dt.date, *, unfinished: bool = False, alone: bool = True
) -> Restriction | None:
    """The restriction to `value`, None where it is not understood; `bound` is that of a date (`publié:après:2024`).

    `unfinished` is a value that is still being typed. One that is not `alone` is tried with words that may not belong to it: then it
    must be known to be one name.
    """
    if read := _READERS.get(field):
        return read(value, unfinished, alone)
    found = bounded(bound, value, today) if bound else days(value, today, unfinished=unfinished)
    if found is None:
        return None
    return Published(found) if field == "published" else When(found)


def name_words(name: str, *, unfinished: bool = False) -> tuple[Word, ...]:
    """The words of a name that tell who or what it is, the last one open where the name is `unfinished` or ends with `*`."""
    found = list(tokens(name))
    telling = [token for token in found if tells_apart(token.folded)] or found
    begun = found[-1] if found and (name.endswith("*") or (unfinished and found[-1].end == len(name))) else None
    return tuple(_name_word(name[token.start : token.end], token, unfinished=token is begun) for token in telling)


def _name_word(written: str, token: Token, *, unfinished: bool) -> Word:
    return Word(written, token.folded, token.stem, unfinished, word_key(written))


def _who(name: str, unfinished: bool, alone: bool) -> Who | None:
    words = name_words(name, unfinished=unfinished) if alone or name_key(name) in names.people() else ()
    return Who(name, words) if words else None


def _where(name: str, unfinished: bool, alone: bool) -> Where | None:
    countries = names.countries().named(name, unfinished=unfinished)
    if not alone and not countries and not names.places().named(name, unfinished=unfinished):
        return None
    called = _called(name, unfinished)
    return Where(name, called, countries) if called else None


def _country(name: str, unfinished: bool, alone: bool) -> Country | None:
    countries = names.countries().named(name, unfinished=unfinished) or (names.countries().begun(name) if alone else ())
    return Country(name, countries) if countries else None


def _party(name: str, unfinished: bool, alone: bool) -> Party | None:
    countries = names.countries().named(name, unfinished=unfinished)
    if not alone and not countries and not names.bodies().named(name, unfinished=unfinished):
        return None
    called = _called(name, unfinished)
    return Party(name, called, countries) if called else None


def _called(name: str, unfinished: bool) -> tuple[tuple[Word, ...], ...]:
    """The words of a name, and of the other names of what it names, each with its article and without (`au Caire`)."""
    own = [name_words(form, unfinished=unfinished) for form in (name, without_article(name))]
    others = (name_words(form) for other in names.also_called(name, unfinished=unfinished) for form in (other, without_article(other)))
    return tuple(dict.fromkeys([*own, *others])) if own[0] else ()


def _status(name: str, unfinished: bool, _: bool) -> Status | None:
    statuses = names.statuses().named(name, unfinished=unfinished)
    return Status(statuses) if statuses else None


def _language(name: str, unfinished: bool, _: bool) -> Language | None:
    codes = names.languages().named(name, unfinished=unfinished)
    return Language(codes[0]) if len(codes) == 1 else None


def _outlet(name: str, _: bool, __: bool) -> Within | None:
    known = names.outlets().named(name)
    term = phrase(known[0]) if known else None
    return Within("outlet", term) if term else None


def _is(name: str, unfinished: bool, _: bool) -> Flag | Mine | Status | None:
    flags = names.flags().named(name, unfinished=unfinished)
    mine = names.mine().named(name, unfinished=unfinished)
    if len(flags) == 1:
        return Flag(flags[0])
    return Mine(mine[0]) if len(mine) == 1 else _status(name, unfinished, True)


_READERS: Mapping[FieldName, Callable[[str, bool, bool], Restriction | None]] = {
    "who": _who,
    "where": _where,
    "country": _country,
    "party": _party,
    "status": _status,
    "language": _language,
    "outlet": _outlet,
    "is": _is,
}
