"""What every screen of the reader is given."""

from __future__ import annotations

from dataclasses import dataclass

from talks_index.i18n import Words
from talks_index.memory import Memory
from talks_tui.keyboard import Keyboard


@dataclass(frozen=True, slots=True)
class Context:
    """The labels, what is remembered, the keys, and how wide a line of prose is at most, in cells."""

    words: Words
    memory: Memory
    keyboard: Keyboard
    reading_width: int
