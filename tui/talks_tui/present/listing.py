"""Lists that one moves through: items one below the other, and how a list of any length tells where each of them stands."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from talks_tui.present.runs import Line


@dataclass(frozen=True, slots=True)
class Item:
    """Some lines of a list; `key` names what the cursor stands on there, None where it cannot stand."""

    key: Hashable
    lines: tuple[Line, ...]


class Listing(ABC):
    """Items one below the other, numbered from 0. Nothing but what is asked for is worked out."""

    @abstractmethod
    def __len__(self) -> int:
        """How many items there are."""

    @abstractmethod
    def item(self, at: int) -> Item:
        """One item."""

    @abstractmethod
    def start(self, at: int) -> int:
        """The line at which an item begins; for the number after the last item, how many lines there are."""

    @abstractmethod
    def at(self, line: int) -> int:
        """The item that a line belongs to."""

    @abstractmethod
    def place(self, key: Hashable) -> int | None:
        """The item with this key; None where there is none."""


class Items(Listing):
    """Items that are all there, each as high as its lines."""

    def __init__(self, items: Sequence[Item] = ()) -> None:
        self._items = items
        self._starts = [0, *accumulate(len(item.lines) for item in items)]

    def __len__(self) -> int:
        return len(self._items)

    def item(self, at: int) -> Item:
        """One item."""
        return self._items[at]

    def start(self, at: int) -> int:
        """The line at which an item begins."""
        return self._starts[at]

    def at(self, line: int) -> int:
        """The item that a line belongs to."""
        return bisect_right(self._starts, line) - 1

    def place(self, key: Hashable) -> int | None:
        """The item with this key; None where there is none."""
        return next((number for number, item in enumerate(self._items) if item.key is not None and item.key == key), None)
