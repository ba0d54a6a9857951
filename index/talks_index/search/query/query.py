"""A query as it was understood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from talks_index.i18n import Words
from talks_index.model import Span
from talks_index.search.query.marks import Marker
from talks_index.search.query.reading import reading
from talks_index.search.query.tree import And, Flag, Language, Mine, Node, Published, Status, When, asked

_UNSEEN = (Published, When, Status, Language, Flag, Mine)
"""What a query asks for and no words of a text answer."""


@dataclass(frozen=True, slots=True)
class Query:
    """What must all be found, in the order it was typed; no part: every article answers.

    `ignored` is what was not understood, `left_out` what was typed and is not asked for, since nothing has it with the rest.
    """

    parts: tuple[Node, ...]
    ignored: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    _marker: Marker = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_marker", Marker(self.parts))

    @property
    def node(self) -> Node | None:
        """The parts as one tree; None where every article answers."""
        return And(self.parts) if len(self.parts) > 1 else self.parts[0] if self.parts else None

    @property
    def worded(self) -> int:
        """How many things are asked for that words of a text can answer."""
        return sum(not isinstance(leaf, _UNSEEN) for leaf in asked(self.parts))

    def reading(self, words: Words) -> str:
        """How the query was read, in one line."""
        return reading(self.parts, self.ignored, words, self.left_out)

    def hits(self, text: str) -> tuple[Span, ...]:
        """Where what the query asks for stands in `text`, in reading order."""
        return tuple(span for span, _ in self.numbered_hits(text))

    def numbered_hits(self, text: str) -> Iterator[tuple[Span, int]]:
        """The hits in `text`, in reading order and not overlapping, each with the number of what it answers (`tree.asked`)."""
        return self._marker.marks(text)
