"""What a language must give so that a body is known by its own words, though no list holds it."""

from __future__ import annotations

from dataclasses import dataclass

from talks_index.model import OrganisationKind

Patterns = tuple[tuple[OrganisationKind, str], ...]


@dataclass(frozen=True, slots=True)
class BodyWords:
    """Regular expressions, each with the kind of body that it finds.

    `patterns` are matched against folded text of the same length; `of_states` too, and count only where the name or the adjective
    of a country follows at once, which then belongs to the body; `cased` are matched against the text as it is written.
    """

    patterns: Patterns
    of_states: Patterns
    cased: Patterns
