"""What the stories found have in common: what restricts the search now, and the values that it can be narrowed by."""

from __future__ import annotations

from collections.abc import Iterator

from talks_index.export.facets import FACETS, told
from talks_index.i18n import Words
from talks_index.model import Choice, Facet, FacetName, FacetValue, Result
from talks_tui.present.items import hanging
from talks_tui.present.listing import Item
from talks_tui.present.runs import Line, cut, line, run, width

Key = tuple[FacetName, str]
"""A value of a facet."""

SIGNS: dict[Choice | None, str] = {"kept": "[+] ", "excluded": "[-] ", None: "    "}
"""What stands before a value that the search is restricted to, or that it leaves out."""


def facet_items(result: Result, cells: int, words: Words) -> list[Item]:
    """The restrictions, whose keys are their numbers, then the values, whose keys are `Key`s, each with how many stories have it."""
    items = []
    if result.filters:
        items = [_heading(words("Restricted to")), *_restrictions(result, cells), _EMPTY]
    for name, heading in FACETS.items():
        facet = next((facet for facet in result.facets if facet.name == name and facet.values), None)
        if facet:
            items += [_heading(words(heading)), *_values(facet, cells, words), _EMPTY]
    return items or [Item(None, hanging(words("Nothing was found."), run("  "), cells, "muted"))]


_EMPTY = Item(None, ((),))


def _heading(text: str) -> Item:
    return Item(None, (line(run(f" {text}", "heading")),))


def _restrictions(result: Result, cells: int) -> Iterator[Item]:
    for number, restriction in enumerate(result.filters):
        yield Item(number, hanging(restriction.reading, run("  × ", "box"), cells))


def _values(facet: Facet, cells: int, words: Words) -> Iterator[Item]:
    # Years are looked through by time, everything else by how much there is of it.
    values = sorted(facet.values, key=lambda one: one.value, reverse=True) if facet.name == "year" else facet.values
    for value in values:
        yield Item((facet.name, value.value), (_value(facet.name, value, cells, words),))


def _value(name: FacetName, value: FacetValue, cells: int, words: Words) -> Line:
    sign, count = run(f"  {SIGNS[value.choice]}", "box"), run(f" {value.count}", "muted")
    label = run(cut(run(told(name, value.value, words)).text, cells - width(sign.text) - width(count.text)))
    room = cells - sum(width(one.text) for one in (sign, label, count))
    return line(sign, label, run(" " * room), count)
