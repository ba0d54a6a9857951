"""Articles read up to their meetings, and the meetings in them, with the real language model."""

from __future__ import annotations

from msgspec.structs import replace

from support.articles import article
from talks_index.extract.dates import Reference, find_dates
from talks_index.extract.meetings import find_meetings
from talks_index.extract.model import LanguageModel, no_parse
from talks_index.extract.names import NameFinder
from talks_index.extract.reading import Reading
from talks_index.extract.themes import Themes
from talks_index.language.sentences import sentences
from talks_index.model import Meeting, Published

_MODEL = LanguageModel()
_THEMES = Themes(_MODEL.direction)


def reading(text: str, *, title: str | None = None, published: str | None = "2024-03-13", language: str = "fr") -> Reading:
    """What is recognised in a text that was published on a Wednesday, 2024-03-13."""
    told = replace(article(text, title=title, published=published), language=language)
    held = sentences(told.text, language)
    finder = NameFinder(_MODEL.guesses)
    names = finder.find(told, held)
    dates = find_dates(told.text, language, held, Reference.from_edtf(published))
    day = Published(published, "stated" if published else "unknown")
    themes = _THEMES.of(told.text, language)
    return Reading(told, held, day, names.persons, names.organisations, names.places, dates, names.actors, themes)


def meetings(held: Reading) -> tuple[Meeting, ...]:
    """The meetings found in a reading."""
    return find_meetings(held, _MODEL.parse if held.article.language == "fr" else no_parse)
