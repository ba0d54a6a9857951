"""Restricts a query by what the articles found have in common, tells what restricts it, and takes that out again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from talks_index.i18n import Words
from talks_index.language.shape.searching import FieldName
from talks_index.model import Choice, Facet, FacetName, FacetValue, Filter
from talks_index.search.query import names
from talks_index.search.query.parser import parse
from talks_index.search.query.reading import reading
from talks_index.search.query.tree import Dated, Node, Not, Term, asked
from talks_index.search.query.writing import closed, field_text, is_open, mine_text, quoted, written

_FIELDS: dict[FacetName, FieldName] = {
    "person": "who",
    "country": "country",
    "place": "where",
    "outlet": "outlet",
    "year": "published",
    "status": "status",
    "mine": "is",
}


def narrowed(query: str, facet: FacetName, value: str, shown: Words, *, excluding: bool = False) -> str:
    """The text of `query` with the restriction to a value of a facet, or to what does not have it, in the user's language.

    Where the query has that restriction, the text is without it; where it has the opposite one, that is taken out. What is still being
    typed stays so.
    """
    before = parse(query).parts
    meant = _meant(facet, value, shown)
    others = [part for part in before if _read(part, shown)[0] != meant]
    if len(others) < len(before):
        query = written(others, shown.language)
        if (meant, "excluded" if excluding else "kept") in [_read(part, shown) for part in before]:
            return query
    if others and is_open(others[-1]):
        parts = (written(others[:-1], shown.language), _restriction(facet, value, shown, excluding=excluding, last=False))
        return f"{''.join(parts)} {written(others[-1:], shown.language)}"
    return f"{query.strip()} {_restriction(facet, value, shown, excluding=excluding)} ".lstrip()


def filters(parts: tuple[Node, ...], shown: Words) -> Iterator[Filter]:
    """The restrictions among the parts of a query, and what is taken away from it."""
    for part in parts:
        if _restricts(part):
            others = (other for other in parts if other is not part)
            yield Filter(reading((part,), (), shown), written(others, shown.language))


def widened(query: str, shown: Words) -> str:
    """The text of `query` without its restrictions."""
    return written((part for part in parse(query).parts if not _restricts(part)), shown.language)


def with_choices(facets: Iterable[Facet], parts: tuple[Node, ...], shown: Words) -> tuple[Facet, ...]:
    """The facets, each value with what a query of these parts makes of it."""
    choices = dict(_read(part, shown) for part in parts if _restricts(part))
    if not choices:
        return tuple(facets)

    def chosen(name: FacetName, value: FacetValue) -> FacetValue:
        return replace(value, choice=choices.get(_meant(name, value.value, shown)))

    return tuple(replace(facet, values=tuple(chosen(facet.name, value) for value in facet.values)) for facet in facets)


def _restricts(part: Node) -> bool:
    return not any(isinstance(leaf, Term | Dated) for leaf in asked((part,)))


def _read(part: Node, shown: Words) -> tuple[str, Choice]:
    """How a part of a query is read, and what it makes of that: what reads the same is the same, however it was typed."""
    return (reading((part.part,), (), shown), "excluded") if isinstance(part, Not) else (reading((part,), (), shown), "kept")


def _meant(facet: FacetName, value: str, shown: Words) -> str:
    """How the restriction to a value is read."""
    return reading(parse(_restriction(facet, value, shown, last=False)).parts, (), shown)


def _restriction(facet: FacetName, value: str, shown: Words, *, excluding: bool = False, last: bool = True) -> str:
    """What is typed for a restriction; in quotation marks where it does not stand `last`, so that no word behind is taken for a part."""
    return "-" * excluding + field_text(_FIELDS[facet], shown.language) + (quoted if last else closed)(_value(facet, value, shown))


def _value(facet: FacetName, value: str, shown: Words) -> str:
    """A value as a person types it."""
    match facet:
        case "status":
            return shown(value)
        case "mine":
            return mine_text(value, shown.language)
        case "country":
            name = shown.country(value)
            return name if names.countries().named(name) == (value,) else value
        case _:
            return value
