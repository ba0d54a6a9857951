"""The tables, as a ladder of migrations: each step is what changes one schema version into the next."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from talks_index.errors import LibraryError

APPLICATION_ID = 0x74616C6B
"""Written into the file's header (`talk` in ASCII), so that a database of another program is never taken for a library."""

# `change` holds one row an article that was ever there: its sequence number grows whenever the article or its facts change, so that
# an index that has taken in everything up to a number needs only what is above it. AUTOINCREMENT never gives a number twice.
# `newest` is the day of publication as the number YYYYMMDD (0 where unknown, 00 for an open month or day).
_FIRST = (
    "CREATE TABLE library (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE article (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        file TEXT NOT NULL,
        language TEXT NOT NULL,
        title TEXT,
        outlet TEXT,
        url TEXT,
        published TEXT NOT NULL,
        text TEXT NOT NULL,
        newest INTEGER NOT NULL,
        added_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
    )""",
    "CREATE INDEX article_newest ON article (newest, number)",
    """CREATE TABLE facts (
        article INTEGER PRIMARY KEY REFERENCES article (number) ON DELETE CASCADE,
        state TEXT NOT NULL CHECK (state IN ('pending', 'done', 'failed')),
        version TEXT,
        published TEXT,
        json TEXT,
        problem TEXT
    )""",
    "CREATE INDEX facts_state ON facts (state)",
    "CREATE TABLE change (sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE ON CONFLICT REPLACE)",
)
# A correction names its article by its id, a digest of the text, so that it outlives the facts, and the article too. `meeting` is the
# anchor of its meeting, `value` what was set (NULL hides), `before` what was extracted, `proof` spans of the text: all as JSON.
_CORRECTIONS = (
    """CREATE TABLE correction (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        article TEXT NOT NULL,
        field TEXT NOT NULL,
        meeting TEXT,
        value TEXT,
        before TEXT,
        proof TEXT NOT NULL,
        made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
    )""",
    "CREATE INDEX correction_article ON correction (article)",
)
LADDER: tuple[tuple[str, ...], ...] = (_FIRST, _CORRECTIONS)
"""The statements of step n bring a database from version n to n + 1."""


def upgrade(connection: sqlite3.Connection, folder: Path) -> None:
    """Bring the database to the newest version, in one transaction. Raises LibraryError for one that is newer, or another program's."""
    version = _version(connection, folder)
    if version == len(LADDER):
        return
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        for step in LADDER[_version(connection, folder) :]:
            for statement in step:
                connection.execute(statement)
        if version == 0:
            connection.execute("INSERT OR IGNORE INTO library VALUES ('id', ?)", (os.urandom(8).hex(),))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(LADDER)}")


def _version(connection: sqlite3.Connection, folder: Path) -> int:
    application, version = (int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("application_id", "user_version"))
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if application != APPLICATION_ID and (application or version or tables):
        raise LibraryError("{folder}: its library.db was made by another program; name another folder with --library", folder=folder)
    if version > len(LADDER):
        raise LibraryError(
            "{folder}: made by a newer talks-tui (schema {version}, this one knows {n}); update talks-tui",
            folder=folder,
            version=version,
            n=len(LADDER),
        )
    return version
