"""Tells in one line, in the user's language, how a query was read."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale

from talks_index.i18n import Words, marked
from talks_index.language.shape.searching import MineName
from talks_index.search.query.told_days import told
from talks_index.search.query.tree import (
    And,
    Country,
    Dated,
    Flag,
    Fuzzy,
    Language,
    Leaf,
    Mine,
    Node,
    Not,
    Or,
    Party,
    Phrase,
    Prefix,
    Published,
    Status,
    Term,
    When,
    Where,
    Who,
    Within,
    Word,
)

_MINE: dict[MineName, str] = {"starred": marked("starred"), "unread": marked("unread"), "read": marked("read")}
_FEW = 3
"""Countries that are named, where a name that is still being typed may be that of many."""


def reading(parts: tuple[Node, ...], ignored: tuple[str, ...], words: Words, left_out: tuple[str, ...] = ()) -> str:
    """How the `parts` that must all be found were read, what was not understood, and what was left out since nothing has it too."""
    read = (_node(parts[0], words) if len(parts) == 1 else _all(parts, words)) or words("all articles")
    for label, texts in ((words("not understood: {text}"), ignored), (words("nothing with {text} as well"), left_out)):
        if texts:
            read += " · " + label.format(text=", ".join(_quoted(text, words) for text in texts))
    return read


def _inside(node: Node, words: Words, outside: type[And | Or | Not]) -> str:
    """`node` in words, in parentheses where what stands around it would tear it apart."""
    read = _node(node, words)
    return f"({read})" if isinstance(node, And | Or) and not isinstance(node, outside) else read


def _node(node: Node, words: Words) -> str:
    match node:
        case And(parts=parts):
            return _all(parts, words)
        case Or(parts=parts):
            return words(" OR ").join(_inside(part, words, Or) for part in parts)
        case Not(part=part):
            return words("NOT {what}").format(what=_inside(part, words, Not))
        case _:
            return _leaf(node, words)


def _all(parts: tuple[Node, ...], words: Words) -> str:
    """The parts with AND between them; what is taken away needs none."""
    read = ""
    for part in parts:
        joint = "" if not read else " " if isinstance(part, Not) else words(" AND ")
        read += joint + _inside(part, words, And)
    return read


def _leaf(leaf: Leaf, words: Words) -> str:
    match leaf:
        case Word() | Phrase() | Prefix() | Fuzzy():
            return _term(leaf, words)
        case Dated(text=text, days=days):
            return words("{term} (so written, or met or published {when})").format(term=_quoted(text, words), when=told(days, words))
        case Within(field="title", term=term):
            return words("{term} in the title").format(term=_term(term, words))
        case Within(field="topics", term=term):
            return words("topic: {name}").format(name=_term(term, words))
        case Within(term=term):
            return words("outlet: {name}").format(name=_term(term, words))
        case Who(words=name):
            return words("person: {name}").format(name=_name(leaf.text, name, words))
        case Where(names=names, countries=countries):
            return words("place: {name}").format(name=_place(leaf.text, names[0], countries, words))
        case Party(names=names, countries=countries):
            return words("party: {name}").format(name=_place(leaf.text, names[0], countries, words))
        case Country(countries=countries):
            return words("country: {name}").format(name=_countries(countries, words))
        case When(days=days):
            return words("meeting {when}").format(when=told(days, words))
        case Published(days=days):
            return words("published {when}").format(when=told(days, words))
        case Status(statuses=statuses):
            return words("status: {name}").format(name=_some(map(words, statuses)))
        case Language(code=code):
            return words("language: {name}").format(name=_language(code, words.locale))
        case Flag(name=name):
            return words("secret meeting") if name == "secret" else words("meeting behind closed doors")
        case Mine(name=name):
            return words(_MINE[name])


def _term(term: Term, words: Words) -> str:
    match term:
        case Word(text=text, open=is_open):
            return _corrected(_quoted(text + "…" * is_open, words), [term], words)
        case Prefix(text=text):
            return _quoted(f"{text}…", words)
        case Fuzzy(text=text):
            return words("{term} or nearly so").format(term=_quoted(text, words))
        case Phrase(text=text, words=inside, distance=distance):
            read = _corrected(_quoted(text, words), inside, words)
            near = words.plural("(at most {n} other word between)", "(at most {n} other words between)", distance)
            return f"{read} {near}" if distance else read


def _name(text: str, name: tuple[Word, ...], words: Words) -> str:
    return _corrected(_quoted(text + "…" * name[-1].open, words), name, words)


def _place(text: str, name: tuple[Word, ...], countries: tuple[str, ...], words: Words) -> str:
    """The country that is meant, or the name as it was typed where it is none, or while it may still become that of something else."""
    return _countries(countries, words) if len(countries) == 1 or (countries and not name[-1].open) else _name(text, name, words)


def _corrected(read: str, inside: Iterable[Word], words: Words) -> str:
    typed = " ".join(word.instead for word in inside if word.instead)
    return words("{term} (nothing for {typed})").format(term=read, typed=_quoted(typed, words)) if typed else read


def _quoted(text: str, words: Words) -> str:
    return words("“{text}”").format(text=text)


def _countries(codes: tuple[str, ...], words: Words) -> str:
    return _some(map(words.country, codes))


def _some(names: Iterable[str]) -> str:
    several = list(names)
    return ", ".join(several[:_FEW]) + "…" * (len(several) > _FEW)


def _language(code: str, locale: Locale) -> str:
    return str(locale.languages.get(code, code))
