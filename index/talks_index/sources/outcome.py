"""What reading gives besides articles: refusals, with names that are safe to show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LIMIT: Final = 5_000_000
"""The most bytes that one article may have: far above the longest news story, far below what would stall a reader."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An input that is not read. `name` is printable: a path, `path:line`, or `-`; `reason` says why, and what to do about it."""

    name: str
    reason: str


def printable(name: str) -> str:
    r"""`name` on one line, whatever a file system allows in one: what cannot be printed is written as an escape like `\x1b` or `\udcff`."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in name)
