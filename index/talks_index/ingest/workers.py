"""Processes that make facts: one a core, the language model loaded once in each, none of which outlives this process.

An article that brings its worker down is told apart from all others: each worker has one article at a time and a pipe of its own.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from collections.abc import Callable, Hashable, Iterable, Iterator
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Generic, Protocol, Self, TypeVar, cast

import msgspec

from talks_index.errors import TalksError
from talks_index.ingest.parent import end_with_parent
from talks_index.model import Article, Facts

_MOST = 8
"""Workers at most, since each takes some 600 MB."""

_WORTH = 20
"""Articles for which another worker is worth its start: loading the model takes as long as reading so many."""

_RETIRE_AFTER = 400
"""Articles after which a worker makes room for a fresh one: what the model's vocabulary grows by is never freed."""

_TIME_LIMIT = 300
"""Seconds that one article may take: the longest takes a few."""

_NICE = 5
"""How far workers stand back behind the reader, who types at the same time."""

_STARTS = 3
"""Times in a row that workers may end before they are ready."""

Key = TypeVar("Key", bound=Hashable)


class FactsMaker(Protocol):
    """What a worker holds: an extractor."""

    def facts(self, article: Article) -> Facts:
        """The facts of an article."""


Maker = Callable[[], FactsMaker]
"""Makes an extractor; it must be a function of a module, since it is named to another process."""


class _Reply(msgspec.Struct):
    """What a worker says: that it is ready (both None), the facts of its article, or what went wrong."""

    facts: Facts | None = None
    problem: str | None = None


def extractor() -> FactsMaker:
    """The extractor of the program. Raises TalksError where it cannot start."""
    try:
        # Only here: spaCy is imported where facts are made, and nowhere else.
        from talks_index.extract import Extractor

        return Extractor()
    except (ImportError, OSError) as error:
        raise TalksError("facts cannot be made, the language model is not to be loaded: {error}", error=error) from error


def attempt(made: FactsMaker, article: Article) -> Facts | str:
    """The facts of an article, or what went wrong."""
    try:
        return made.facts(article)
    except Exception as error:  # noqa: BLE001 - one article's trouble, whatever it is, must not be that of the others
        return f"its facts could not be made: {type(error).__name__}: {error}"


class Pool(Generic[Key]):
    """Workers, started when there is work for them and ended with the `with` block."""

    def __init__(self, make: Maker, *, articles: int | None = None) -> None:
        """`articles` is how many there are, where that is known."""
        self._make = make
        self._size = min(_cores(), _MOST, _MOST if articles is None else 1 + articles // _WORTH)
        self._workers: dict[Connection, _Worker[Key]] = {}
        self._failed_starts = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for worker in self._workers.values():
            worker.end()
        self._workers.clear()

    def run(self, work: Iterable[tuple[Key, Article]]) -> Iterator[tuple[Key, Article, Facts | str]]:
        """The facts of each article, or what went wrong, as they are made: not in the order of `work`, which is drawn on as needed.

        Raises TalksError where no worker can start.
        """
        coming = iter(work)
        task = next(coming, None)
        for _ in range(self._size if task else 0):
            self._start()
        while self._workers:
            for connection in cast("list[Connection]", wait(list(self._workers))):
                worker = self._workers[connection]
                finished, reply = worker.finished()
                if finished is None:
                    self._check_start(worker, reply)
                else:
                    yield *finished, worker.outcome(reply)
                if task is not None and reply is not None and worker.made < _RETIRE_AFTER:
                    worker.give(task)
                    task = next(coming, None)
                    continue
                self._workers.pop(connection).end()
                if task is not None:
                    self._start()

    def _start(self) -> None:
        worker: _Worker[Key] = _Worker(self._make)
        self._workers[worker.connection] = worker

    def _check_start(self, worker: _Worker[Key], reply: _Reply | None) -> None:
        """Give up when workers cannot start: it is no article's fault."""
        if reply is not None and reply.problem is None:
            self._failed_starts = 0
            return
        self._failed_starts += 1
        if reply is not None or self._failed_starts == _STARTS:
            raise TalksError(str(reply.problem) if reply else f"facts cannot be made: {worker.ending()}")


class _Worker(Generic[Key]):
    """One process, seen from this one."""

    def __init__(self, make: Maker) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.made = 0
        self._task: tuple[Key, Article] | None = None
        self._process = context.Process(target=_serve, args=(theirs, make), daemon=True)
        self._process.start()
        theirs.close()

    def give(self, task: tuple[Key, Article]) -> None:
        """Hand over an article; that the worker has ended in the meantime shows when its reply is asked for."""
        self._task = task
        with contextlib.suppress(BrokenPipeError):
            self.connection.send_bytes(msgspec.json.encode(task[1]))

    def finished(self) -> tuple[tuple[Key, Article] | None, _Reply | None]:
        """What it had been given (None while it was starting), and its reply; None when it has ended instead."""
        task, self._task = self._task, None
        try:
            reply = msgspec.json.decode(self.connection.recv_bytes(), type=_Reply)
        except (EOFError, ConnectionResetError):
            return task, None
        self.made += task is not None
        return task, reply

    def outcome(self, reply: _Reply | None) -> Facts | str:
        """What has become of its article."""
        if reply is None:
            return f"its facts could not be made: {self.ending()}"
        return reply.facts if reply.facts is not None else str(reply.problem)

    def ending(self) -> str:
        """How it ended, in words."""
        self._process.join()
        match -(self._process.exitcode or 0):
            case signal.SIGALRM:
                return f"it took longer than {_TIME_LIMIT} seconds"
            case signal.SIGKILL:
                return "its process was killed, perhaps for want of memory"
            case number if number > 0:
                return f"its process was ended by {signal.Signals(number).name}"
        return f"its process ended with exit code {self._process.exitcode}"

    def end(self) -> None:
        """End it at once: it keeps nothing."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self.connection.close()


def _serve(connection: Connection, make: Maker) -> None:
    """A worker's life."""
    end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the keyboard interrupts the parent, which ends us
    os.nice(_NICE)
    try:
        made = make()
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent is to say it
        problem = str(error) if isinstance(error, TalksError) else f"facts cannot be made: {type(error).__name__}: {error}"
        connection.send_bytes(msgspec.json.encode(_Reply(problem=problem)))
        return
    connection.send_bytes(msgspec.json.encode(_Reply()))
    while True:
        try:
            article = msgspec.json.decode(connection.recv_bytes(), type=Article)
        except EOFError:
            return
        signal.alarm(_TIME_LIMIT)  # not caught: it ends the process whatever it is caught in
        outcome = attempt(made, article)
        signal.alarm(0)
        reply = _Reply(facts=outcome) if isinstance(outcome, Facts) else _Reply(problem=outcome)
        connection.send_bytes(msgspec.json.encode(reply))


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
