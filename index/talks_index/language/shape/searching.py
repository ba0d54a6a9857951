"""What a language gives for searching."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SearchWords:
    """`unasked` are the words that say nothing of what is sought, as they are written, accents and all, in lower case.

    They are in the index, so that phrases find them, but a query that also has other words does without them. What an apostrophe cuts
    off (`l’`, `qu’`) counts as such a word.
    """

    unasked: frozenset[str]
