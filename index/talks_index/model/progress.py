"""How far reading in has come."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class Step(Struct, frozen=True):
    """One step of reading in: what was done (`what`) to which input (`name`), with running counts for a progress line."""

    what: Literal["added", "known", "refused", "remarked", "facts", "failed"]
    name: str
    done: int
    total: int | None
    id: str | None = None
    reason: str | None = None


class Counts(Struct, frozen=True):
    """How many articles a library holds, by the state of their facts."""

    articles: int = 0
    pending: int = 0
    failed: int = 0
