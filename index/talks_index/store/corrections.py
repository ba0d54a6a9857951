"""The table of the corrections that were made by hand."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import cache
from typing import Any, get_type_hints

import msgspec

from talks_index.model import Anchor, Correction, Meeting, Span

_COLUMNS = "number, article, field, value, before, meeting, proof"


@cache
def _types() -> dict[str, Any]:
    """The types of a meeting's fields, by their names."""
    return get_type_hints(Meeting)


def put(connection: sqlite3.Connection, correction: Correction) -> int:
    """Keep a correction, in the place of an earlier one of the same field of the same meeting; returns its number."""
    encoded = (correction.meeting, correction.value, correction.before)
    meeting, value, before = (None if part is None else msgspec.json.encode(part).decode() for part in encoded)
    same = (correction.article_id, correction.field, meeting)
    connection.execute("DELETE FROM correction WHERE article = ? AND field = ? AND meeting IS ?", same)
    number = connection.execute(
        "INSERT INTO correction (article, field, meeting, value, before, proof) VALUES (?, ?, ?, ?, ?, ?)",
        (*same, value, before, msgspec.json.encode(correction.proof).decode()),
    ).lastrowid
    return int(number or 0)


def take_out(connection: sqlite3.Connection, number: int) -> Correction | None:
    """Forget a correction; returns it, or None where there is none of this number."""
    found = [_correction(row) for row in connection.execute(f"SELECT {_COLUMNS} FROM correction WHERE number = ?", (number,))]  # noqa: S608
    connection.execute("DELETE FROM correction WHERE number = ?", (number,))
    return found[0] if found else None


def made(connection: sqlite3.Connection) -> list[Correction]:
    """All corrections, the oldest first."""
    return [_correction(row) for row in connection.execute(f"SELECT {_COLUMNS} FROM correction ORDER BY number")]  # noqa: S608


def of(connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, list[Correction]]:
    """The corrections of each of these articles, the oldest first."""
    query = f"SELECT {_COLUMNS} FROM correction WHERE article IN ({', '.join('?' * len(ids))}) ORDER BY number"  # noqa: S608
    found: dict[str, list[Correction]] = {article_id: [] for article_id in ids}
    for row in connection.execute(query, ids):
        found[row[1]].append(_correction(row))
    return found


def _correction(row: Sequence[Any]) -> Correction:
    number, article, field, value, before, meeting, proof = row
    kept = _types().get(field, str)
    return Correction(
        number,
        article,
        field,
        None if value is None else msgspec.json.decode(value, type=kept),
        None if before is None else msgspec.json.decode(before, type=kept),
        None if meeting is None else msgspec.json.decode(meeting, type=Anchor),
        msgspec.json.decode(proof, type=tuple[Span, ...]),
    )
