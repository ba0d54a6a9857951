"""What somebody says of an article in the place of what was extracted."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from talks_index.model.article import Span
from talks_index.model.facts import Kind, MeetingPlace, Participant, When

FieldValue = str | bool | tuple[str, ...] | tuple[Participant, ...] | MeetingPlace | When
"""What a field of a meeting can hold."""


class Anchor(Struct, frozen=True):
    """By what a meeting is known again when an article's facts are made anew: where its evidence stands, and what was read of it.

    `nth` tells meetings apart that are alike in all of this.
    """

    evidence: tuple[Span, ...]
    kind: Kind
    parties: tuple[str, ...]
    when: str | None
    nth: int = 0


class Correction(Struct, frozen=True):
    """What somebody says of an article in the place of what was extracted; `value` None hides it.

    `field` is a field of the meeting, `meeting` for the whole of it, or `published`, which has no anchor. `before` is what was extracted
    when it was corrected, `proof` the sentences that hold the words of the new value.
    """

    number: int
    article_id: str
    field: str
    value: FieldValue | None
    before: FieldValue | None
    meeting: Anchor | None = None
    proof: tuple[Span, ...] = ()


class Made(NamedTuple):
    """A correction as it stands: whether what it corrects is extracted now, and the number of its meeting among those that are shown."""

    correction: Correction
    bears: bool
    number: int | None
