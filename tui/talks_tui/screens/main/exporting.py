"""What can be exported from where one is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from talks_index.export.excerpt import Excerpt, whole_meeting
from talks_index.export.rows import Row, ordered
from talks_index.i18n import Words
from talks_tui.session import Asked, Session

# The library is loaded when the reader has painted.
if TYPE_CHECKING:
    from talks_index.library import Library

MOST_STORIES = 1000
"""Stories of a result list that go out at most."""

_NAME_CHARACTERS = 40


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that can go out: what it is called, what a file of it is called, and how to get it, which may ask the library.

    `single` says that it is of one article asked for by itself.
    """

    label: str
    name: str
    single: bool
    excerpts: Callable[[], Sequence[Excerpt]]


def subjects(session: Session, row: Row | None, library: Library, words: Words) -> list[Subject]:
    """What can go out, the nearest first: the selection, the open story and its meeting, what was found.

    With a fact under the cursor (`row`), its meeting is nearer than the story; without one, the first of the main meetings is offered.
    """
    found = []
    if session.selected:
        label = words.plural("{n} fact selected", "{n} facts selected", session.number_selected)
        found.append(Subject(label, file_name(words("Facts")), False, lambda: session.to_copy(None)))
    if page := session.page:
        name = file_name(page.article.title or page.article.file.partition(".")[0])
        own = [Subject(words("this story"), name, True, lambda: [Excerpt.of(page)])]
        if page.facts and page.facts.meetings:
            number = row.key[0] if row else ordered(page.facts)[0][0]
            meeting = Subject(words("this meeting"), name, True, lambda: [Excerpt.of(page, whole_meeting(number))])
            own.insert(0 if row else 1, meeting)
        found += own
    if session.result and session.result.found:
        asked, count = session.asked, session.result.found
        label = words.plural("{n} story of the list", "{n} stories of the list", count)
        if count > MOST_STORIES:
            label = words("the first {n} of {all} stories").format(n=MOST_STORIES, all=count)
        found.append(Subject(label, file_name(asked.query or words("Stories")), False, lambda: found_stories(library, asked)))
    return found


def found_stories(library: Library, asked: Asked) -> list[Excerpt]:
    """What a search finds."""
    result = library.search(asked.query, limit=MOST_STORIES, order=asked.order, mine=asked.mine)
    return [Excerpt.of(library.page(hit.id)) for hit in result.hits]


def file_name(text: str) -> str:
    """A name for a file, in plain letters and hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z0-9]+", "-", plain)[:_NAME_CHARACTERS].strip("-") or "export"
