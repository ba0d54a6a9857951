"""What the articles found have in common, in words."""

from __future__ import annotations

from collections.abc import Mapping

from talks_index.i18n import Words, marked
from talks_index.language.also_called import place_in
from talks_index.model import FacetName

FACETS: Mapping[FacetName, str] = {
    "mine": marked("My stories"),
    "person": marked("People"),
    "country": marked("Countries"),
    "place": marked("Places"),
    "outlet": marked("Outlets"),
    "year": marked("Years"),
    "status": marked("Status"),
}
"""The headings of the facets, in the order in which they are shown."""


def told(facet: FacetName, value: str, words: Words) -> str:
    """A value of a facet as it is shown."""
    if facet == "country":
        return words.country(value)
    if facet == "place":
        return place_in(words.language, value)
    return words(value) if facet in ("status", "mine") else value
