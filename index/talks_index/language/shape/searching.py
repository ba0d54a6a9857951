"""What a language gives for searching."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Joint = Literal["and", "or", "not"]
Bound = Literal["after", "before", "since", "until"]
FieldName = Literal["who", "where", "country", "party", "when", "published", "about", "status", "outlet", "language", "title", "is"] | Bound
FlagName = Literal["secret", "closed_doors"]
MineName = Literal["starred", "unread", "read"]


@dataclass(frozen=True)
class SearchWords:
    """The words of the query language, and those that it does without.

    What is typed is compared folded (`talks_index.language.folding.fold`), except `joints`, which are written in capitals.
    """

    unasked: frozenset[str]
    """Words that say nothing of what is sought, as they are written, accents and all, in lower case.

    They are in the index, so that phrases find them, but a query that also has other words does without them. What an apostrophe cuts
    off (`l’`, `qu’`) counts as such a word.
    """
    joints: Mapping[str, Joint]
    """What joins parts of a query."""
    fields: Mapping[FieldName, tuple[str, ...]]
    """What stands before a colon, as it is written: first the usual word, then others that do as well."""
    flags: Mapping[FlagName, tuple[str, ...]]
    """What a meeting can be said to be, the usual word first."""
    mine: Mapping[MineName, tuple[str, ...]]
    """What a reader can have made of an article, the usual word first."""
    statuses: Mapping[str, tuple[str, ...]]
    """Folded words for a status of the model, beside its label."""
    bounds: Mapping[str, Bound]
    """Folded words before a date that make it the beginning or the end of a time: `since` and `until` take it in, the others do not."""
    ranges: tuple[str, ...]
    """Patterns of folded words from one date (group `first`) to another (`last`)."""
    shifts: Mapping[str, int]
    """Folded words beside a unit of time, those of `DateWords` aside: -1 before the present one, 0 the present one, 1 after it."""
    thirds: Mapping[str, int]
    """Folded words before a time for its beginning (0), its middle (1) or its end (2)."""
    ago: tuple[str, ...]
    """Folded words before or after a number of units that count it back from today."""
    decade: tuple[str, ...]
    """Patterns of folded words for a decade; the group `decade` holds its first year, four digits or two."""
    fillers: frozenset[str]
    """Folded words that may stand in a date and say nothing there."""
