"""What one user's reader remembers from run to run: how it is set, which stories were read or starred and how far, what was looked for,
which searches were saved.

It is kept apart from every library, in the user's own state folder: a story has the same id wherever it is read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from talks_index.i18n import marked
from talks_index.model import Mine

DATABASE = "reader.db"

_VERSION = 2
_PATIENCE = 1.0
"""Seconds to wait for another reader of the same user, which only ever writes a row."""

_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE IF NOT EXISTS story (
        id TEXT PRIMARY KEY,
        read INTEGER NOT NULL DEFAULT 0,
        starred INTEGER NOT NULL DEFAULT 0,
        place INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID""",
    "CREATE TABLE IF NOT EXISTS search (number INTEGER PRIMARY KEY, query TEXT NOT NULL UNIQUE ON CONFLICT REPLACE)",
    "CREATE TABLE IF NOT EXISTS saved (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, query TEXT NOT NULL, known TEXT)",
    f"PRAGMA user_version = {_VERSION}",
)

MOST_SEARCHES = 200
"""Searches that are remembered; the oldest are forgotten."""


@dataclass(frozen=True, slots=True)
class Story:
    """What is remembered of a story: whether it was read, whether it was starred, and the offset at which one stopped."""

    read: bool = False
    starred: bool = False
    place: int = 0


@dataclass(frozen=True, slots=True)
class Saved:
    """A search that was saved under a name, and the ids of the stories that it had found whenever it was opened, if it ever was."""

    name: str
    query: str
    known: frozenset[str] = frozenset()
    opened: bool = False


class Memory:
    """An open memory, for one thread. What cannot be kept is not an error: `problem` tells it, and the reader goes on without."""

    def __init__(self, folder: Path | None) -> None:
        """Open the memory in a folder, which is made private to the user; None keeps it for this run alone."""
        self.problem = ""
        self._mine: tuple[int, Mine] | None = None
        try:
            self._connection = self._connect(folder)
        except (sqlite3.Error, OSError):
            self.problem = marked("nothing will be remembered: the state folder cannot be used")
            self._connection = self._connect(None)

    @staticmethod
    def _connect(folder: Path | None) -> sqlite3.Connection:
        if folder:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            (folder / DATABASE).touch(mode=0o600)
        connection = sqlite3.connect(folder / DATABASE if folder else ":memory:", timeout=_PATIENCE, isolation_level=None)
        # A reader's place is not worth waiting for the disk: after a power cut the last rows may be missing.
        connection.execute("PRAGMA synchronous = OFF")
        if connection.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
            for statement in _SCHEMA:
                connection.execute(statement)
        return connection

    def setting(self, name: str, default: str = "") -> str:
        """How something was last set."""
        row = self._row("SELECT value FROM setting WHERE name = ?", name)
        return str(row[0]) if row else default

    def set(self, name: str, value: str) -> None:
        """Remember how something is set."""
        self._write("INSERT OR REPLACE INTO setting VALUES (?, ?)", name, value)

    def story(self, article_id: str) -> Story:
        """What is remembered of a story."""
        row = self._row("SELECT read, starred, place FROM story WHERE id = ?", article_id)
        return Story(bool(row[0]), bool(row[1]), int(row[2])) if row else Story()

    def keep(self, article_id: str, story: Story) -> None:
        """Remember this of a story."""
        self._write("INSERT OR REPLACE INTO story VALUES (?, ?, ?, ?)", article_id, story.read, story.starred, story.place)
        self._mine = None

    def mine(self) -> Mine:
        """Which stories were starred, and which were read."""
        changed = self._row("PRAGMA data_version")  # another number once another process has written
        version = int(changed[0]) if changed else 0
        if self._mine is None or self._mine[0] != version:
            starred, read = (
                frozenset(str(row[0]) for row in self._rows(f"SELECT id FROM story WHERE {made}"))  # noqa: S608 - one of two words of ours
                for made in ("starred", "read")
            )
            self._mine = version, Mine(starred, read)
        return self._mine[1]

    def searched(self, query: str) -> None:
        """Remember a search as the last one."""
        self._write("INSERT INTO search (query) VALUES (?)", query)
        self._write("DELETE FROM search WHERE number <= (SELECT max(number) FROM search) - ?", MOST_SEARCHES)

    def searches(self) -> list[str]:
        """The searches that are remembered, the last one first."""
        return [str(row[0]) for row in self._rows("SELECT query FROM search ORDER BY number DESC")]

    def saved(self) -> list[Saved]:
        """The searches that were saved, the oldest first."""
        rows = self._rows("SELECT name, query, known FROM saved ORDER BY number")
        return [Saved(str(name), str(query), frozenset((known or "").split()), known is not None) for name, query, known in rows]

    def save(self, saved: Saved) -> None:
        """Save a search, in the place of one that has the same name."""
        self._write(
            "INSERT INTO saved (name, query, known) VALUES (?, ?, ?) "
            "ON CONFLICT (name) DO UPDATE SET query = excluded.query, known = excluded.known",
            saved.name,
            saved.query,
            " ".join(sorted(saved.known)) if saved.opened else None,
        )

    def rename(self, name: str, to: str) -> bool:
        """Give a saved search another name; False where another one has it."""
        if name != to and self._row("SELECT 1 FROM saved WHERE name = ?", to):
            return False
        self._write("UPDATE saved SET name = ? WHERE name = ?", to, name)
        return True

    def forget(self, name: str) -> None:
        """Forget a saved search."""
        self._write("DELETE FROM saved WHERE name = ?", name)

    def close(self) -> None:
        """Close the database."""
        self._connection.close()

    def _row(self, query: str, *values: object) -> Sequence[Any] | None:
        return next(iter(self._rows(query, *values)), None)

    def _rows(self, query: str, *values: object) -> list[Sequence[Any]]:
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error:
            self.problem = marked("what was remembered cannot be read")
            return []

    def _write(self, statement: str, *values: object) -> None:
        try:
            self._connection.execute(statement, values)
        except sqlite3.Error:
            self.problem = marked("nothing is remembered: the state folder cannot be written")
