"""What the index holds of an article, as a Whoosh schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from whoosh.analysis.acore import Token
from whoosh.analysis.analyzers import Analyzer
from whoosh.fields import ID, NUMERIC, TEXT, FieldType, Schema
from whoosh.formats import Existence

from talks_index.i18n import LANGUAGES, words
from talks_index.model import Article, Facts, Meeting
from talks_index.search.analysis import tokens

VERSION = 1
"""To be raised whenever the schema or the analysis changes: an index of another version is made anew."""

# Fields of stems, for whole words and phrases, and fields of folded words, for words that are still being typed; what each weighs.
STEMS = {"title": 4.0, "body": 1.0}
FOLDED = {"title_words": 4.0, "body_words": 1.0}
FACTS = {"people": 2.0, "places": 2.0, "parties": 2.0}


class Stems(Analyzer):
    """The stems of a text, at their positions."""

    def __call__(self, value: str, positions: bool = False, start_pos: int = 0, **_: Any) -> Iterator[Token]:
        """Whoosh's protocol: yields one and the same token again and again, changed."""
        shared = Token(positions=positions)
        shared.boost = 1.0
        for shared.pos, token in enumerate(tokens(value), start_pos):
            shared.text = token.stem
            yield shared


class Folded(Analyzer):
    """The folded words of a text."""

    def __call__(self, value: str, **_: Any) -> Iterator[Token]:
        """Whoosh's protocol: yields one and the same token again and again, changed."""
        shared = Token()
        shared.boost = 1.0
        for token in tokens(value):
            shared.text = token.folded
            yield shared


def schema() -> Schema:
    """The fields; `newest` is the day of publication as YYYYMMDD, 0 where unknown."""
    return Schema(
        id=ID(unique=True, stored=True),
        newest=NUMERIC(sortable=True),
        **{name: TEXT(analyzer=Stems(), phrase=True) for name in STEMS},
        **{name: TEXT(analyzer=Folded(), phrase=False) for name in FACTS},
        **{name: FieldType(format=Existence(), analyzer=Folded()) for name in FOLDED},
    )


def document(article: Article, facts: Facts | None, newest: int) -> dict[str, Any]:
    """An article as the index takes it in."""
    title = article.title or ""
    fields = {"id": article.id, "newest": newest, "title": title, "title_words": title, "body": article.text, "body_words": article.text}
    if facts is not None:
        fields["people"] = "\n".join(_people(facts))
        fields["places"] = "\n".join(_places(facts))
        fields["parties"] = "\n".join(_countries(party for meeting in facts.meetings for party in meeting.parties))
    return fields


def _people(facts: Facts) -> Iterator[str]:
    for person in facts.persons:
        yield person.name
    for meeting in facts.meetings:
        for participant in meeting.participants:
            yield participant.name


def _places(facts: Facts) -> Iterator[str]:
    for place in facts.places:
        yield place.name
    for meeting in facts.meetings:
        yield from _where(meeting)


def _where(meeting: Meeting) -> Iterator[str]:
    yield from (part for part in (meeting.place.city, meeting.place.venue) if part)
    if meeting.place.country:
        yield from _countries([meeting.place.country])


def _countries(codes: Iterable[str]) -> Iterator[str]:
    """The names of countries in every language that is read; a party that is no state, as it is."""
    for code in dict.fromkeys(codes):
        yield from dict.fromkeys(words(language).country(code) for language in LANGUAGES)
