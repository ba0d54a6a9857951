"""What workers tell the screen; only its handlers change what is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from talks_index.model import Counts, Entity, Page, Result, Timeline
from talks_tui.session import Asked

# The library is loaded when the reader has painted.
if TYPE_CHECKING:
    from talks_index.library import Library


@dataclass
class LibraryOpened(Message):
    """The library can be asked now."""

    library: Library


@dataclass
class NotOpened(Message):
    """The library could not be opened; `problem` is one line."""

    problem: str


@dataclass
class Found(Message):
    """A search came back."""

    asked: Asked
    result: Result


@dataclass
class MoreFound(Message):
    """Further stories of a search came back; `offset` stories stand before them."""

    asked: Asked
    result: Result
    offset: int


@dataclass
class Opened(Message):
    """An article was read, for the query whose hits it marks."""

    page: Page


@dataclass
class Gone(Message):
    """An article that was to be read is in the library no more."""

    article_id: str


@dataclass
class EntityKnown(Message):
    """What the library says of an entity is known."""

    entity: Entity


@dataclass
class MeetingsFound(Message):
    """The meetings that answer a query are known."""

    timeline: Timeline


@dataclass
class Counted(Message):
    """How far the reading in is after the change with this number; None where nothing was changed since the last look."""

    sequence: int
    counts: Counts | None

    def can_replace(self, message: Message) -> bool:
        """A newer count makes an older one needless."""
        return isinstance(message, Counted)


@dataclass
class Failed(Message):
    """Something that was asked for could not be done; `problem` is one line."""

    problem: str
