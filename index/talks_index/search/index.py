"""The full-text index: a cache of the store, brought up to date, mended or made anew whenever it does not agree with it.

In the library's folder, `index.json` says in which folder the index lies and up to which change of the store it has taken everything
in. It is replaced only after Whoosh's own commit, so that whatever is interrupted is done again, and an index made anew takes the old
one's place at once. Taking a change in again changes nothing.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice

from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.index import IndexError as WhooshError

from talks_index.errors import LibraryBusy, LibraryError
from talks_index.model import NOTHING_READ, Mine, Order
from talks_index.search.answer import Found
from talks_index.search.arrays.snapshot import Snapshot
from talks_index.search.arrays.writer import ArrayWriter
from talks_index.search.damage import CANNOT_WRITE, DAMAGE
from talks_index.search.document import document
from talks_index.search.meaning import answered
from talks_index.search.query import Query
from talks_index.search.schema import VERSION, schema
from talks_index.search.state import State, read, synchronise, write
from talks_index.store import FACTS_LOCK, Change, Store, locked

LOCK = "index.lock"

_PATIENCE = 120.0
"""Seconds to wait for another process that is writing: it may be making the index of a large library anew."""

_LOOK_AGAIN = 0.05
"""Seconds after which a search that waits for another thread of this process to mend the index looks whether it is still wanted."""

_ATTEMPTS = 3
"""Times that a search is tried while the index is replaced under it."""

_BATCH = 5_000
"""Articles that are taken in with one commit: what is in memory at once."""

_MERGED = 6_000
"""Articles of a segment that is made by merging others while more are read in: merging more takes longer than what was added should."""


class Index:
    """The index of a store. `search` may be called from any thread; writing is one at a time."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._folder = store.folder
        self._lock = threading.Lock()
        self._mending = threading.Lock()
        self._known: tuple[State, Snapshot] | None = None
        self._closed = False

    def search(
        self,
        query: Query,
        limit: int,
        cancelled: Callable[[], bool],
        *,
        order: Order = "relevance",
        facets: bool = False,
        mine: Mine = NOTHING_READ,
    ) -> Found:
        """The articles that answer `query`, in an index that was mended before if need be; where none does, those that answer the
        likeliest of its other spellings.

        Raises LibraryBusy where there is no index yet and another process does not get ready to make one.
        """
        self._mend(cancelled)
        for _ in range(_ATTEMPTS):
            if cancelled():
                return Found(0, ())
            state = self._state()
            try:
                return answered(self._snapshot(), query, limit, cancelled, order=order, facets=facets, mine=mine)
            except DAMAGE:
                if state == self._state():
                    break  # else another process made the index anew at this moment, and took the old one away
        with self.writing():
            self._rebuild()
        return answered(self._snapshot(), query, limit, cancelled, order=order, facets=facets, mine=mine)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the right to write; raises LibraryBusy where another process keeps it for too long."""
        with locked(self._folder / LOCK, patience=_PATIENCE) as mine:
            if not mine:
                raise LibraryBusy(
                    "{folder}: another process is writing to this library; try again when it has finished", folder=self._folder
                )
            yield

    def update(self) -> None:
        """Take in what changed in the store. Only within `writing`. Raises LibraryError where the index cannot be written."""
        state = self._usable()
        if state is None:
            self._rebuild()
        elif state.sequence < self._store.sequence():
            try:
                self._take_in(state)
            except DAMAGE as error:
                self._refuse_unwritable(error)
                self._rebuild()

    def tidy(self) -> None:
        """Merge segments, so that they are few, whatever time it takes; others search meanwhile. Not while another process is writing.

        Raises LibraryError where the index cannot be written.
        """
        with locked(self._folder / LOCK) as mine:
            state = self._state()
            if not mine or state is None:
                return
            try:
                index = self._opened(state)
                with _writer(index, most=sys.maxsize):
                    pass
                self._record(index, state.folder, state.sequence)
            except DAMAGE as error:
                self._refuse_unwritable(error)
                self._rebuild()

    def check(self) -> list[str]:
        """What does not agree with the store, a line each."""
        state = self._usable()
        if state is None:
            return ["the index is missing, damaged or of another version; the next search makes it anew"]
        problems = []
        try:
            indexed = self._snapshot().ids()
        except DAMAGE as error:
            return [f"the index cannot be read ({error}); the next search makes it anew"]
        stored = self._store.ids()
        problems += [f"{article}: stored but not in the index" for article in sorted(stored - indexed)]
        problems += [f"{article}: in the index but not stored" for article in sorted(indexed - stored)]
        if not problems and state.sequence < self._store.sequence():
            problems.append("the index has not taken in the last changes; the next search does")
        return problems

    def close(self) -> None:
        """Let go of the index; whoever searches it from now on is told so by a LibraryError."""
        with self._lock:
            self._closed = True
            self._known = None

    def _mend(self, cancelled: Callable[[], bool]) -> None:
        """Bring the index up to date unless another process is at it; wait for that one only where there is no index to search."""
        while not self._mending.acquire(timeout=_LOOK_AGAIN):
            if cancelled():
                return
        try:
            self._mend_alone(cancelled)
        finally:
            self._mending.release()

    def _mend_alone(self, cancelled: Callable[[], bool]) -> None:
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
                    raise LibraryBusy("{folder}: another process is making the index; try again when it has finished", folder=self._folder)

    def _state(self) -> State | None:
        return read(self._folder, self._store.id)

    def _usable(self) -> State | None:
        """The state, where the index that it names can be opened and holds what it should."""
        state = self._state()
        if state is None or state.sequence > self._store.sequence():
            return None
        try:
            with self._opened(state).reader() as reader:
                # A commit that was interrupted before `index.json` was replaced may have left more or fewer: it is redone.
                return state if reader.doc_count() == state.articles or state.sequence < self._store.sequence() else None
        except DAMAGE:
            return None

    def _opened(self, state: State) -> FileIndex:
        return FileIndex(self._storage(state), schema=schema())

    def _storage(self, state: State) -> FileStorage:
        return FileStorage(str(self._folder / state.folder))

    def _snapshot(self) -> Snapshot:
        """The newest index, opened."""
        with self._lock:
            if self._closed:
                raise LibraryError("{folder}: the library was closed", folder=self._folder)
            state = self._state()
            if state is None:
                raise WhooshError(f"{self._folder}: no index")
            if self._known is None or self._known[0] != state:
                self._known = state, Snapshot(self._storage(state))
            return self._known[1]

    def _take_in(self, state: State) -> None:
        index = self._opened(state)
        for changes in _batched(self._store.changes(state.sequence), _BATCH):
            before = Snapshot(self._storage(state))
            with _writer(index, most=_MERGED) as writer:
                for change in changes:
                    number = before.number(change.id)
                    if number is not None:
                        writer.delete(number)
                    _add(writer, change)
            self._record(index, state.folder, changes[-1].sequence)

    def _rebuild(self) -> None:
        """Make the index anew in a folder of its own, then let it take the place of the old."""
        folder = f"index-{os.urandom(8).hex()}"
        sequence = 0
        try:
            (self._folder / folder).mkdir(mode=0o700)
            index = FileIndex.create(FileStorage(str(self._folder / folder)), schema())
            for changes in _batched(self._store.changes(0), _BATCH):
                with _writer(index, most=sys.maxsize) as writer:
                    for change in changes:
                        _add(writer, change)
                sequence = changes[-1].sequence
            self._record(index, folder, sequence)
        except OSError as error:
            shutil.rmtree(self._folder / folder, ignore_errors=True)
            raise LibraryError(
                "{folder}: the index cannot be written: {reason}; the articles are safe", folder=self._folder, reason=error.strerror
            ) from error
        for old in self._folder.glob("index-*"):
            if old.name != folder:
                shutil.rmtree(old, ignore_errors=True)

    def _record(self, index: FileIndex, folder: str, sequence: int) -> None:
        """Put on disk what was written, and only then say so."""
        for path in (self._folder / folder).iterdir():
            synchronise(path)
        with index.reader() as reader:
            write(self._folder, State(VERSION, self._store.id, folder, reader.doc_count(), sequence, index.latest_generation()))

    def _refuse_unwritable(self, error: BaseException) -> None:
        if isinstance(error, OSError) and error.errno in CANNOT_WRITE:
            raise LibraryError(
                "{folder}: the index cannot be written: {reason}; the articles are safe", folder=self._folder, reason=error.strerror
            ) from error


def _batched(changes: Iterable[Change], size: int) -> Iterator[list[Change]]:
    coming = iter(changes)
    while batch := list(islice(coming, size)):
        yield batch


def _add(writer: ArrayWriter, change: Change) -> None:
    if change.article is not None:
        writer.take(document(change.article, change.facts, change.newest))


@contextmanager
def _writer(index: FileIndex, most: int) -> Iterator[ArrayWriter]:
    """A writer that commits at the end, with merged segments of at most so many articles, and gives its lock back when anything fails."""
    writer = ArrayWriter(index)
    try:
        yield writer
    except BaseException:
        writer.cancel()
        raise
    writer.commit(most)
