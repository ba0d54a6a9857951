"""Connections to the one SQLite database of a library: one a thread, and transactions that survive a crash."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from talks_index.errors import LibraryBusy, LibraryError
from talks_index.store.folder import DATABASE, private_folder

_PATIENCE = 30.0
"""Seconds to wait for another process's transaction; ours last milliseconds."""


class Connections:
    """The database in a folder, for any thread; what SQLite cannot do is raised as LibraryError, in words."""

    def __init__(self, folder: Path, *, create: bool) -> None:
        """Raises LibraryError for a folder without a library (where `create` is false), or one that cannot be trusted."""
        self.folder = private_folder(folder, create=create)
        self._threads = threading.local()
        self._users: dict[sqlite3.Connection, int] = {}
        self._lock = threading.Lock()
        self._closed = False

    def close(self) -> None:
        """Close the connections of all threads; whatever still uses the store is told so by a LibraryError.

        One that is at work is interrupted, and closed by its thread: SQLite crashes where another thread does.
        """
        with self._lock:
            self._closed = True
            for connection, users in self._users.items():
                if users:
                    connection.interrupt()
                else:
                    connection.close()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """A connection inside a transaction that is either kept whole, and survives a crash, or leaves nothing."""
        with self._connection() as connection, connection:
            connection.execute("BEGIN IMMEDIATE")
            yield connection

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        """This thread's connection; what SQLite cannot do inside is raised as LibraryError."""
        try:
            connection: sqlite3.Connection | None = getattr(self._threads, "connection", None)
            if connection is None:
                connection = self._connect()
            with self._using(connection):
                yield connection
        except sqlite3.Error as error:
            raise _told(self.folder, error) from error

    @contextmanager
    def _using(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Keep a connection from being closed by another thread. Raises LibraryError where it is closed."""
        with self._lock:
            if self._closed and not self._users[connection]:
                raise LibraryError("{folder}: the library was closed", folder=self.folder)
            self._users[connection] += 1
        try:
            yield
        finally:
            with self._lock:
                self._users[connection] -= 1
                if self._closed and not self._users[connection]:
                    connection.close()

    def _connect(self) -> sqlite3.Connection:
        with self._lock:
            if self._closed:
                raise LibraryError("{folder}: the library was closed", folder=self.folder)
            # Used by this thread alone; where it is idle, `close` closes it, from whichever thread that is.
            connection = sqlite3.connect(self.folder / DATABASE, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
            self._users[connection] = 0
        with self._using(connection):
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
        self._threads.connection = connection
        return connection


def _told(folder: Path, error: sqlite3.Error) -> LibraryError:
    """The failure in words: what it means for the library in `folder`, and what to do."""
    match getattr(error, "sqlite_errorcode", None):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return LibraryBusy("{folder}: another process is writing to this library; try again when it has finished", folder=folder)
        case sqlite3.SQLITE_FULL:
            return LibraryError(
                "{folder}: the disk is full; free some space and repeat, nothing that was reported as added is lost", folder=folder
            )
        case sqlite3.SQLITE_NOTADB:
            return LibraryError(
                "{folder}: its library.db is not a library; move that file away or name another folder with --library", folder=folder
            )
        case sqlite3.SQLITE_CORRUPT:
            return LibraryError(
                "{folder}: its library.db is damaged ({error}); put back a copy, or move it away and add the articles again",
                folder=folder,
                error=error,
            )
    return LibraryError("{folder}: its library.db cannot be used: {error}", folder=folder, error=error)
