"""The store: one SQLite database, written by transactions that survive a crash, read by any thread of any process."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from talks_index.corrections import PUBLISHED, published
from talks_index.errors import NotInLibrary
from talks_index.model import Article, Correction, Facts
from talks_index.store import corrections
from talks_index.store.reading import Readings
from talks_index.store.rows import EFFECTIVE, columns, from_facts, from_published, newest, to_published
from talks_index.store.schema import upgrade


class Store(Readings):
    """An open store. Every method may be called from any thread; each thread has a connection of its own."""

    def __init__(self, folder: Path, *, create: bool = True) -> None:
        """Open the store in `folder`; raises LibraryError where there is none (and `create` is false) or it cannot be trusted or read."""
        super().__init__(folder, create=create)
        with self._connection() as connection:
            upgrade(connection, self.folder)
            self.id = str(connection.execute("SELECT value FROM library WHERE name = 'id'").fetchone()[0])

    def put(self, articles: Iterable[Article], *, refresh: bool = False) -> set[str]:
        """Keep new articles, their facts pending, in one transaction; returns the ids of those that were not there.

        With `refresh`, those that were there take over what is stated beside their text, and their facts are pending again.
        """
        added = set()
        with self._transaction() as connection:
            for article in articles:
                values = columns(article)
                names = ", ".join(values)
                fresh = connection.execute(
                    f"INSERT INTO article ({names}) VALUES ({', '.join('?' * len(values))}) ON CONFLICT (id) DO NOTHING",  # noqa: S608
                    list(values.values()),
                ).rowcount
                if fresh:
                    added.add(article.id)
                    connection.execute(
                        "INSERT INTO facts (article, state) SELECT number, 'pending' FROM article WHERE id = ?", (article.id,)
                    )
                elif refresh:
                    changed = ", ".join(f"{name} = ?" for name in values)
                    connection.execute(f"UPDATE article SET {changed} WHERE id = ?", [*values.values(), article.id])  # noqa: S608
                    connection.execute(
                        "UPDATE facts SET state = 'pending', published = NULL, problem = NULL "
                        "WHERE article = (SELECT number FROM article WHERE id = ?)",
                        (article.id,),
                    )
                if fresh or refresh:
                    _dated(connection, article.id)
                    _changed(connection, article.id)
        return added

    def put_facts(self, article_id: str, facts: Facts, version: str) -> bool:
        """Keep the facts of an article, made by extractor `version`; false when it is no longer there."""
        values = ("done", version, from_published(facts.published), from_facts(facts), None)
        return self._settle(article_id, values)

    def put_failure(self, article_id: str, problem: str, version: str) -> bool:
        """Keep why extractor `version` could not make the facts of an article; false when it is no longer there."""
        return self._settle(article_id, ("failed", version, None, None, problem))

    def _settle(self, article_id: str, values: tuple[str | None, ...]) -> bool:
        with self._transaction() as connection:
            row = connection.execute("SELECT number FROM article WHERE id = ?", (article_id,)).fetchone()
            if row is None:
                return False
            connection.execute(
                "UPDATE facts SET state = ?, version = ?, published = ?, json = ?, problem = ? WHERE article = ?", (*values, row[0])
            )
            _dated(connection, article_id)
            _changed(connection, article_id)
        return True

    def correct(self, correction: Correction) -> int:
        """Keep a correction, in the place of an earlier one of the same field of the same meeting; returns its number.

        After another day of publication, the facts of the article are pending: days that it names by others are reckoned from it.
        """
        with self._transaction() as connection:
            number = corrections.put(connection, correction)
            _follow(connection, correction)
        return number

    def uncorrect(self, number: int) -> Correction:
        """Forget a correction; returns it. Raises NotInLibrary."""
        with self._transaction() as connection:
            correction = corrections.take_out(connection, number)
            if correction is None:
                raise NotInLibrary("{number}: no correction has this number; talks-tui correct lists them", number=number)
            _follow(connection, correction)
        return correction

    def renew(self, version: str) -> int:
        """Make pending again what another extractor than `version` left; returns how many. The old facts stay until there are new ones."""
        with self._transaction() as connection:
            return connection.execute("UPDATE facts SET state = 'pending' WHERE state != 'pending' AND version != ?", (version,)).rowcount

    def remove(self, article_id: str) -> None:
        """Take an article and its facts out."""
        with self._transaction() as connection:
            connection.execute("DELETE FROM article WHERE id = ?", (article_id,))
            _changed(connection, article_id)


def _follow(connection: sqlite3.Connection, correction: Correction) -> None:
    """Let an article follow a correction that was made or forgotten."""
    if correction.field == PUBLISHED:
        query = "UPDATE facts SET state = 'pending' WHERE article = (SELECT number FROM article WHERE id = ?)"
        connection.execute(query, (correction.article_id,))
        _dated(connection, correction.article_id)
    _changed(connection, correction.article_id)


def _dated(connection: sqlite3.Connection, article_id: str) -> None:
    """Let an article stand in the list by its day of publication as it is known now."""
    row = connection.execute(
        f"SELECT {EFFECTIVE} FROM article a JOIN facts f ON f.article = a.number WHERE a.id = ?",  # noqa: S608
        (article_id,),
    ).fetchone()
    if row:
        day = published(corrections.of(connection, [article_id])[article_id]) or to_published(row[0])
        connection.execute("UPDATE article SET newest = ? WHERE id = ?", (newest(day), article_id))


def _changed(connection: sqlite3.Connection, article_id: str) -> None:
    connection.execute("INSERT INTO change (id) VALUES (?)", (article_id,))
