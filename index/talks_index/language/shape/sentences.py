"""What a language tells of where its sentences end."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Abbreviations, folded and without their last full stop.

    `before_names` stand before a name or a number and never end a sentence (`M`, `Dr`, `p`); `anywhere` end one only when the next
    word has a capital (`etc`, `U.S`).
    """

    before_names: frozenset[str]
    anywhere: frozenset[str]
