"""What the stages of finding meetings hand on to each other."""

from __future__ import annotations

from dataclasses import dataclass

from talks_index.extract.meetings.scene import Side
from talks_index.extract.meetings.triggers import Trigger
from talks_index.model import MeetingPlace, Span, Status, When


def is_state(code: str) -> bool:
    """Whether a side is a state: those alone go by a code of two letters (ISO 3166-1 alpha-2)."""
    return len(code) == 2


@dataclass(frozen=True, slots=True)
class Found:
    """A value and the words of the text that prove it."""

    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """A place and the words that name it."""

    place: MeetingPlace
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """One trigger with everything that its own sentence tells of the meeting.

    `doubt` tells how sure the status is: 0 when words next to the trigger give it, 1 when it is taken for want of them. `with_stranger`
    tells that the other is told and is no side that we know, `between` that words list all sides (`entre X et Y`).
    """

    trigger: Trigger
    sides: tuple[Side, ...]
    people: tuple[Side, ...]
    status: Status
    doubt: int
    with_stranger: bool = False
    between: bool = False
    place: PlaceFound | None = None
    venue: Found | None = None
    when: When | None = None
    when_span: Span | None = None
    level: Found | None = None
    secret: Span | None = None
    closed_doors: Span | None = None
    initiated_by: Found | None = None

    @property
    def codes(self) -> tuple[str, ...]:
        """The sides' codes, each once, in reading order."""
        return tuple(dict.fromkeys(s.code for s in self.sides))

    @property
    def joined_codes(self) -> tuple[str, ...]:
        """The codes of the sides that words join to the trigger."""
        return tuple(dict.fromkeys(s.code for s in self.sides if s.joined))

    @property
    def country(self) -> str | None:
        """The code of the country that it tells as the meeting's place."""
        return self.place.place.country if self.place else None

    @property
    def span(self) -> Span:
        """The words of the trigger."""
        return Span(self.trigger.start, self.trigger.end)
