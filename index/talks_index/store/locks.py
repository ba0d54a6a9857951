"""Locks between processes, which the system releases when their holder ends, however it ends."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

FACTS_LOCK = "facts.lock"
"""The lock of the process that makes facts: it is the only one that does, and it also keeps the index up to date."""

_PAUSE = 0.02
"""Seconds between two attempts."""


@contextmanager
def locked(path: Path, *, patience: float = 0.0, cancelled: Callable[[], bool] = lambda: False) -> Iterator[bool]:
    """Hold the lock that the file at `path` stands for; false where another holds it for longer than `patience` seconds.

    Not reentrant: who holds it already, in the same thread too, waits in vain.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        yield _acquired(handle, patience, cancelled)
    finally:
        os.close(handle)  # releases it too


def _acquired(handle: int, patience: float, cancelled: Callable[[], bool]) -> bool:
    end = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= end or cancelled():
                return False
            time.sleep(_PAUSE)
        else:
            return True
