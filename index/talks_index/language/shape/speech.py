"""What a language tells of who says something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Stance = Literal["say", "confirm", "deny", "report"]


@dataclass(frozen=True, slots=True)
class Speech:
    """Verbs and phrases of saying, as regular expressions over folded text, by what they do to what is said.

    `verbs` are finite forms with their auxiliaries (`a declare`, `affirme`, `said`): `say` states, `confirm` confirms what others
    said, `deny` contests it, `report` passes on what media or unnamed sources say. `attributions` stand before the source
    (`selon`, `d'apres`, `according to`). `cited_by` stand before the medium through which somebody is quoted (`cite par`, `told`).
    """

    verbs: dict[Stance, tuple[str, ...]]
    attributions: tuple[str, ...]
    cited_by: tuple[str, ...]
