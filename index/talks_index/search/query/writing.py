"""Writes a query down again as a person would type it, so that parts can be put in and taken out."""

from __future__ import annotations

from collections.abc import Iterable

from talks_index import i18n
from talks_index.language import words
from talks_index.language.shape.searching import FieldName, Joint, SearchWords
from talks_index.search.analysis import WORD
from talks_index.search.query.dated import YEAR
from talks_index.search.query.lexer import joints
from talks_index.search.query.tree import (
    And,
    Country,
    Dated,
    Days,
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
    WordField,
)

_WITHIN: dict[WordField, FieldName] = {"title": "title", "topics": "about", "outlet": "outlet"}


def written(parts: Iterable[Node], language: str) -> str:
    """The text that is read as these parts, in the words of `language`; what is open stays open where it stands last."""
    nodes = tuple(parts)
    text = " ".join(_node(node, language, outside=And) if len(nodes) > 1 else _node(node, language) for node in nodes)
    if not nodes or not is_open(nodes[-1]):
        return f"{text} " if text else ""
    return text.removesuffix('"')


def _node(node: Node, language: str, outside: type[And | Or | Not] | None = None) -> str:
    match node:
        case And(parts=parts):
            text = f" {_joint('and', language)} ".join(_node(part, language, And) for part in parts)
        case Or(parts=parts):
            text = f" {_joint('or', language)} ".join(_node(part, language, Or) for part in parts)
        case Dated(text=text):
            pass  # in parentheses, lest a number before it be taken for its day
        case Not(part=part):
            return f"-{_node(part, language, Not)}"
        case _:
            return _leaf(node, language)
    return f"({text})" if outside else text


def _leaf(leaf: Leaf, language: str) -> str:
    match leaf:
        case Within(field=field, term=term):
            whole = field == "outlet" and isinstance(term, Word)
            return field_text(_WITHIN[field], language) + (closed(term.text) if whole else _term(term))
        case Who(text=text):
            return field_text("who", language) + quoted(text)
        case Where(text=text):
            return field_text("where", language) + closed(text)
        case Party(text=text):
            return field_text("party", language) + closed(text)
        case Country(text=text):
            return field_text("country", language) + closed(text)
        case When(days=days):
            return field_text("when", language) + closed(_days(days))
        case Published(days=days):
            return field_text("published", language) + closed(_days(days))
        case Status(statuses=statuses):
            shown = i18n.words(language)
            either = f" {_joint('or', language)} ".join(closed(shown(status)) for status in statuses)
            return field_text("status", language) + (f"({either})" if len(statuses) > 1 else either)
        case Language(code=code):
            return field_text("language", language) + code
        case Flag(name=name):
            return field_text("is", language) + closed(_known(language).flags[name][0])
        case Mine(name=name):
            return field_text("is", language) + quoted(mine_text(name, language))
        case Word() | Phrase() | Prefix() | Fuzzy():
            return _term(leaf)
        case Dated(text=text):
            return text


def _term(term: Term) -> str:
    match term:
        case Word(text=text):
            return closed(text) if YEAR.search(text) else quoted(text)
        case Prefix(text=text):
            return f"{text}*"
        case Fuzzy(text=text, distance=distance):
            return f"{text}~{distance}"
        case Phrase(text=text, distance=distance):
            return closed(text) + f"~{distance}" * bool(distance)


def closed(text: str) -> str:
    """In quotation marks, so that no word that follows can be taken for a part of it."""
    return f'"{text}"'


def quoted(text: str) -> str:
    """As it is where that is one word, else in quotation marks."""
    return text if WORD.fullmatch(text) and text not in joints() else closed(text)


def _days(days: Days) -> str:
    if days.first == days.last and days.first:
        return days.first.isoformat()
    return "..".join(day.isoformat() if day else "" for day in (days.first, days.last))


def is_open(node: Node) -> bool:
    """Whether the last word of `node` is still being typed, and may go on being so where it is written last."""
    match node:
        case Word(open=begun):
            return begun
        case Within(term=term):
            return is_open(term)
        case Who(text=text, words=name) | Where(text=text, names=(name, *_)) | Party(text=text, names=(name, *_)):
            return name[-1].open and not text.endswith("*")
        case _:
            return False


def field_text(field: FieldName, language: str) -> str:
    """What stands before a value of a field."""
    return f"{_known(language).fields[field][0]}:"


def mine_text(name: str, language: str) -> str:
    """The usual word for what a reader made of an article."""
    return next(several[0] for mine, several in _known(language).mine.items() if mine == name)


def _joint(joint: Joint, language: str) -> str:
    return next(word for word, meant in _known(language).joints.items() if meant == joint)


def _known(language: str) -> SearchWords:
    known: SearchWords | None = words(SearchWords, language)
    if known is None:
        raise ValueError(f"{language}: no words for searching")
    return known
