"""The full-text index: a cache of the store, brought up to date, mended or made anew whenever it does not agree with it.

In the library's folder, `index.json` says in which folder the index lies and up to which change of the store it has taken everything
in. It is replaced only after Whoosh's own commit, so that whatever is interrupted is done again, and an index made anew takes the old
one's place at once. Taking a change in again changes nothing.
"""

from __future__ import annotations

import errno
import os
import pickle
import secrets
import shutil
import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.index import IndexError as WhooshError
from whoosh.searching import Searcher
from whoosh.writing import IndexWriter

from talks_index.errors import LibraryBusy, LibraryError
from talks_index.search.answer import Found, answer
from talks_index.search.query import Query
from talks_index.search.schema import VERSION, document, schema
from talks_index.store import FACTS_LOCK, Store, locked

STATE = "index.json"
LOCK = "index.lock"

_PATIENCE = 120.0
"""Seconds to wait for another process that is writing: it may be making the index of a large library anew."""

_ATTEMPTS = 3
"""Times that a search is tried while the index is replaced under it."""

_DAMAGE = (
    WhooshError,
    OSError,
    EOFError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ImportError,
    ArithmeticError,
    AssertionError,
    MemoryError,
    struct.error,
    zlib.error,
    pickle.PickleError,
)
"""What Whoosh raises, unsorted, on files that are missing, cut off or not what they should be."""

_CANNOT_WRITE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES, errno.EPERM, errno.EMFILE)


class _State(msgspec.Struct, frozen=True):
    """What `index.json` holds: of which library, in which folder, how many articles, and everything up to which change."""

    version: int
    library: str
    folder: str
    articles: int
    sequence: int


class Index:
    """The index of a store. `search` may be called from any thread, each has its own searcher; writing is one at a time."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._folder = store.folder
        self._threads = threading.local()
        self._searchers: list[Searcher] = []
        self._lock = threading.Lock()
        self._closed = False

    def search(self, query: Query, limit: int, cancelled: Callable[[], bool]) -> Found:
        """The articles that answer `query`, in an index that was mended before if need be.

        Raises LibraryBusy where there is no index yet and another process does not get ready to make one.
        """
        self._mend(cancelled)
        for _ in range(_ATTEMPTS):
            if cancelled():
                return Found(0, ())
            state = self._state()
            try:
                return answer(self._searcher(), query, limit, cancelled)
            except _DAMAGE as error:
                if self._closed:
                    raise LibraryError(f"{self._folder}: the library was closed") from error
                if state == self._state():
                    break  # else another process made the index anew at this moment, and took the old one away
        with self.writing():
            self._rebuild()
        return answer(self._searcher(), query, limit, cancelled)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the right to write; raises LibraryBusy where another process keeps it for too long."""
        with locked(self._folder / LOCK, patience=_PATIENCE) as mine:
            if not mine:
                raise LibraryBusy(f"{self._folder}: another process is writing to this library; try again when it has finished")
            yield

    def update(self) -> None:
        """Take in what changed in the store. Only within `writing`. Raises LibraryError where the index cannot be written."""
        state = self._usable()
        if state is None:
            self._rebuild()
        elif state.sequence < self._store.sequence():
            try:
                self._take_in(state)
            except _DAMAGE as error:
                self._refuse_unwritable(error)
                self._rebuild()

    def check(self) -> list[str]:
        """What does not agree with the store, a line each."""
        state = self._usable()
        if state is None:
            return ["the index is missing, damaged or of another version; the next search makes it anew"]
        problems = []
        try:
            searcher = self._searcher()
            indexed = {fields["id"] for fields in searcher.reader().all_stored_fields()}
        except _DAMAGE as error:
            return [f"the index cannot be read ({error}); the next search makes it anew"]
        stored = self._store.ids()
        problems += [f"{article}: stored but not in the index" for article in sorted(stored - indexed)]
        problems += [f"{article}: in the index but not stored" for article in sorted(indexed - stored)]
        if not problems and state.sequence < self._store.sequence():
            problems.append("the index has not taken in the last changes; the next search does")
        return problems

    def close(self) -> None:
        """Close the searchers of all threads; a search that still runs is told so by a LibraryError."""
        with self._lock:
            self._closed = True
            for searcher in self._searchers:
                searcher.close()
            self._searchers.clear()

    def _mend(self, cancelled: Callable[[], bool]) -> None:
        """Bring the index up to date unless another process is at it; wait for that one only where there is no index to search."""
        state = self._state()
        if state is not None and state.sequence == self._store.sequence():
            return
        with locked(self._folder / FACTS_LOCK) as nobody_is, locked(self._folder / LOCK) as mine:
            if nobody_is and mine:
                self.update()
                return
        if self._usable() is None:
            with locked(self._folder / LOCK, patience=_PATIENCE, cancelled=cancelled) as mine:
                if mine:
                    self.update()
                elif not cancelled():
                    raise LibraryBusy(f"{self._folder}: another process is making the index; try again when it has finished")

    def _state(self) -> _State | None:
        """What `index.json` says, if it speaks of an index of this store."""
        try:
            state = msgspec.json.decode((self._folder / STATE).read_bytes(), type=_State)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        plain = Path(state.folder).name == state.folder and state.folder.startswith("index-")
        return state if plain and (state.version, state.library) == (VERSION, self._store.id) else None

    def _usable(self) -> _State | None:
        """The state, where the index that it names can be opened and holds what it should."""
        state = self._state()
        if state is None or state.sequence > self._store.sequence():
            return None
        try:
            with self._opened(state).reader() as reader:
                # A commit that was interrupted before `index.json` was replaced may have left more or fewer: it is redone.
                return state if reader.doc_count() == state.articles or state.sequence < self._store.sequence() else None
        except _DAMAGE:
            return None

    def _opened(self, state: _State) -> FileIndex:
        return FileIndex(FileStorage(str(self._folder / state.folder)), schema=schema())

    def _searcher(self) -> Searcher:
        """This thread's searcher, on the newest index."""
        state = self._state()
        if state is None:
            raise WhooshError(f"{self._folder}: no index")
        known: tuple[_State, Searcher] | None = getattr(self._threads, "known", None)
        if known is not None and known[0] == state:
            return known[1]
        searcher: Searcher = self._opened(state).searcher()
        with self._lock:
            if known is not None:
                known[1].close()
                self._searchers.remove(known[1])
            self._searchers.append(searcher)
        self._threads.known = (state, searcher)
        return searcher

    def _take_in(self, state: _State) -> None:
        index = self._opened(state)
        with _writer(index) as writer, index.searcher() as before:
            for change in self._store.changes(state.sequence):
                number = before.document_number(id=change.id)
                if number is not None:
                    writer.delete_document(number)
                if change.article is not None:
                    writer.add_document(**document(change.article, change.facts, change.newest))
                sequence = change.sequence
        self._record(index, state.folder, sequence)

    def _rebuild(self) -> None:
        """Make the index anew in a folder of its own, then let it take the place of the old."""
        folder = f"index-{secrets.token_hex(8)}"
        sequence = 0
        try:
            (self._folder / folder).mkdir(mode=0o700)
            index = FileIndex.create(FileStorage(str(self._folder / folder)), schema())
            with _writer(index) as writer:
                for change in self._store.changes(0):
                    if change.article is not None:
                        writer.add_document(**document(change.article, change.facts, change.newest))
                    sequence = change.sequence
            self._record(index, folder, sequence)
        except OSError as error:
            shutil.rmtree(self._folder / folder, ignore_errors=True)
            raise LibraryError(f"{self._folder}: the index cannot be written: {error.strerror}; the articles are safe") from error
        for old in self._folder.glob("index-*"):
            if old.name != folder:
                shutil.rmtree(old, ignore_errors=True)

    def _record(self, index: FileIndex, folder: str, sequence: int) -> None:
        """Put on disk what was written, and only then say so."""
        for path in (self._folder / folder).iterdir():
            _synchronise(path)
        with index.reader() as reader:
            state = _State(VERSION, self._store.id, folder, reader.doc_count(), sequence)
        new = self._folder / f"{STATE}.new"
        new.write_bytes(msgspec.json.encode(state))
        _synchronise(new)
        new.replace(self._folder / STATE)

    def _refuse_unwritable(self, error: BaseException) -> None:
        if isinstance(error, OSError) and error.errno in _CANNOT_WRITE:
            raise LibraryError(f"{self._folder}: the index cannot be written: {error.strerror}; the articles are safe") from error


@contextmanager
def _writer(index: FileIndex) -> Iterator[IndexWriter]:
    """A Whoosh writer that commits at the end, and gives its lock back when anything goes wrong."""
    # compound: as one file, a segment is copied into memory when it is opened.
    writer = index.writer(compound=False)
    try:
        yield writer
    except BaseException:
        writer.cancel()
        raise
    writer.commit()


def _synchronise(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
