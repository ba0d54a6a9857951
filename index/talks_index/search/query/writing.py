"""Writes a query down again as a person would type it, so that parts can be put in and taken out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from talks_index import i18n
from talks_index.language import words
from talks_index.language.shape.searching import FieldName, Joint, SearchWords
from talks_index.model import FacetName, Filter
from talks_index.search.analysis import WORD
from talks_index.search.query.lexer import joints
from talks_index.search.query.reading import reading
from talks_index.search.query.tree import (
    And,
    Country,
    Days,
    Flag,
    Fuzzy,
    Language,
    Leaf,
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
    asked,
)

_WITHIN: dict[WordField, FieldName] = {"title": "title", "topics": "about", "outlet": "outlet"}
_FACETS: dict[FacetName, FieldName] = {
    "person": "who",
    "country": "country",
    "place": "where",
    "outlet": "outlet",
    "year": "published",
    "status": "status",
}


def narrowed(query: str, facet: FacetName, value: str, language: str, *, excluding: bool = False) -> str:
    """The text of `query` with the restriction to a value of a facet, or to what does not have it, in the words of `language`."""
    shown = i18n.words(language)(value) if facet == "status" else value
    part = f"{_field(_FACETS[facet], language)}{_quoted(shown)}"
    return f"{query.strip()} {'-' if excluding else ''}{part} ".lstrip()


def filters(parts: tuple[Node, ...], shown: i18n.Words) -> Iterator[Filter]:
    """The restrictions among the parts of a query, and what is taken away from it."""
    for part in parts:
        if not any(isinstance(leaf, Term) for leaf in asked((part,))):
            others = (other for other in parts if other is not part)
            yield Filter(reading((part,), (), shown), written(others, shown.language))


def written(parts: Iterable[Node], language: str) -> str:
    """The text that is read as these parts, in the words of `language`; what is open stays open where it stands last."""
    nodes = tuple(parts)
    text = " ".join(_node(node, language, outside=And) if len(nodes) > 1 else _node(node, language) for node in nodes)
    if not nodes or not _is_open(nodes[-1]):
        return f"{text} " if text else ""
    return text.removesuffix('"')


def _node(node: Node, language: str, outside: type[And | Or | Not] | None = None) -> str:
    match node:
        case And(parts=parts):
            text = f" {_joint('and', language)} ".join(_node(part, language, And) for part in parts)
        case Or(parts=parts):
            text = f" {_joint('or', language)} ".join(_node(part, language, Or) for part in parts)
        case Not(part=part):
            return f"-{_node(part, language, Not)}"
        case _:
            return _leaf(node, language)
    return f"({text})" if outside else text


def _leaf(leaf: Leaf, language: str) -> str:
    match leaf:
        case Within(field=field, term=term):
            whole = field == "outlet" and isinstance(term, Word)
            return _field(_WITHIN[field], language) + (_closed(term.text) if whole else _term(term))
        case Who(text=text):
            return _field("who", language) + _quoted(text)
        case Where(text=text):
            return _field("where", language) + _closed(text)
        case Party(text=text):
            return _field("party", language) + _closed(text)
        case Country(text=text):
            return _field("country", language) + _closed(text)
        case When(days=days):
            return _field("when", language) + _closed(_days(days))
        case Published(days=days):
            return _field("published", language) + _closed(_days(days))
        case Status(statuses=statuses):
            shown = i18n.words(language)
            either = f" {_joint('or', language)} ".join(_closed(shown(status)) for status in statuses)
            return _field("status", language) + (f"({either})" if len(statuses) > 1 else either)
        case Language(code=code):
            return _field("language", language) + code
        case Flag(name=name):
            return _field("is", language) + _closed(_known(language).flags[name][0])
        case Word() | Phrase() | Prefix() | Fuzzy():
            return _term(leaf)


def _term(term: Term) -> str:
    match term:
        case Word(text=text):
            return _quoted(text)
        case Prefix(text=text):
            return f"{text}*"
        case Fuzzy(text=text, distance=distance):
            return f"{text}~{distance}"
        case Phrase(text=text, distance=distance):
            return _closed(text) + f"~{distance}" * bool(distance)


def _closed(text: str) -> str:
    """In quotation marks, so that no word that follows can be taken for a part of it."""
    return f'"{text}"'


def _quoted(text: str) -> str:
    return text if WORD.fullmatch(text) and text not in joints() else _closed(text)


def _days(days: Days) -> str:
    if days.first == days.last and days.first:
        return days.first.isoformat()
    return "..".join(day.isoformat() if day else "" for day in (days.first, days.last))


def _is_open(node: Node) -> bool:
    """Whether the last word of `node` is still being typed, and may go on being so where it is written last."""
    match node:
        case Word(open=is_open):
            return is_open
        case Within(term=term):
            return _is_open(term)
        case Who(text=text, words=name) | Where(text=text, names=(name, *_)) | Party(text=text, names=(name, *_)):
            return name[-1].open and not text.endswith("*")
        case _:
            return False


def _field(field: FieldName, language: str) -> str:
    return f"{_known(language).fields[field][0]}:"


def _joint(joint: Joint, language: str) -> str:
    return next(word for word, meant in _known(language).joints.items() if meant == joint)


def _known(language: str) -> SearchWords:
    known: SearchWords | None = words(SearchWords, language)
    if known is None:
        raise ValueError(f"{language}: no words for searching")
    return known
