"""From an article to all that is known of it."""

from __future__ import annotations

from talks_index.extract.dates import Reference, find_dates
from talks_index.extract.meetings import find_meetings
from talks_index.extract.model import LanguageModel, Parse, no_parse
from talks_index.extract.names import NameFinder
from talks_index.extract.published import publication_date
from talks_index.extract.reading import Reading
from talks_index.extract.themes import Themes
from talks_index.language.sentences import sentences
from talks_index.model import Article, Facts

VERSION = "6"
"""Which facts these are: raised when an article's facts would come out differently, so that a library makes them anew."""


class Extractor:
    """Makes facts; make one and keep it, since its language model takes seconds to load (on the first French article)."""

    def __init__(self) -> None:
        self._model = LanguageModel()
        self._names = NameFinder(self._model.guesses)
        self._themes = Themes(self._model.direction)

    def read(self, article: Article) -> Reading:
        """Everything that is recognised in `article` before its meetings are put together."""
        held = sentences(article.text, article.language)
        names = self._names.find(article, held)
        published = publication_date(article)
        dates = find_dates(article.text, article.language, held, Reference.from_edtf(published.edtf))
        themes = self._themes.of(article.text, article.language)
        return Reading(article, held, published, names.persons, names.organisations, names.places, dates, names.actors, themes)

    def parse_of(self, language: str) -> Parse:
        """What tells the syntax of sentences of a language (ISO 639-1)."""
        return self._model.parse if language == "fr" else no_parse

    def facts(self, article: Article) -> Facts:
        """The facts of `article`; a language that we do not read gives only what lists of names and plain patterns hold."""
        reading = self.read(article)
        return Facts(
            file=article.file,
            language=article.language,
            title=article.title,
            outlet=article.outlet,
            url=article.url,
            published=reading.published,
            text=article.text,
            persons=reading.persons,
            organisations=reading.organisations,
            places=reading.places,
            dates=reading.dates,
            meetings=find_meetings(reading, self.parse_of(article.language)),
        )
