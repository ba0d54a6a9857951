"""Facts as JSON in the facts format (talks-facts/1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from talks_index.corrections import EMPTY
from talks_index.export.excerpt import Excerpt
from talks_index.model import Facts, Meeting

FORMAT = "talks-facts/1"


def facts_json(facts: Facts) -> bytes:
    """One JSON object, indented by two spaces, in UTF-8, with a newline at its end."""
    return _indented(_builtins(facts))


def excerpts_json(excerpts: Sequence[Excerpt], *, single: bool) -> str:
    """An array of objects in the facts format, or with `single` the object of the one article.

    Meetings that do not go out are left out, fields that do not are empty, and evidence names the fields that are left alone. Text, people,
    organisations, places and dates are the article's.
    """
    objects = [_builtins(narrowed(excerpt)) for excerpt in excerpts]
    return _indented(objects[0] if single else objects).decode()


def narrowed(excerpt: Excerpt) -> Facts:
    """The facts that go out, as facts."""
    if excerpt.keys is None:
        return excerpt.facts
    numbers = {number for number, _ in excerpt.keys}
    kept = [_only(excerpt, number, meeting) for number, meeting in enumerate(excerpt.facts.meetings) if number in numbers]
    return replace(excerpt.facts, meetings=tuple(kept))


def _only(excerpt: Excerpt, number: int, meeting: Meeting) -> Meeting:
    empty: dict[str, Any] = {field: value for field, value in EMPTY.items() if not excerpt.holds(number, field)}
    proofs = [replace(proof, supports=tuple(field for field in proof.supports if field not in empty)) for proof in meeting.evidence]
    by_hand = tuple(field for field in meeting.by_hand if field not in empty)
    return replace(meeting, evidence=tuple(proof for proof in proofs if proof.supports), by_hand=by_hand, **empty)


def _builtins(facts: Facts) -> dict[str, Any]:
    told = {"format": FORMAT, **msgspec.to_builtins(facts)}
    for meeting in told["meetings"]:
        if not meeting["by_hand"]:
            del meeting["by_hand"]
    return told


def _indented(value: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"
