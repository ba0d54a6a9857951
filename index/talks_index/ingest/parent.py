"""A process that ends with the one that started it, however that one ends."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
import threading
from multiprocessing.connection import wait

_PR_SET_PDEATHSIG = 1
"""From <sys/prctl.h>: the signal that the kernel sends to this process when the thread that started it ends."""


def end_with_parent() -> None:
    """Make this process, started by `multiprocessing`, end at once when its parent does.

    A thread watches the parent. On Linux the kernel does too, since a thread gets no turn while a long computation holds the interpreter.
    """
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    sentinel = parent.sentinel
    threading.Thread(target=_watch, args=(sentinel,), name="parent-watch", daemon=True).start()


def end_with_standard_input() -> None:
    """Make this process end at once when the pipe on its standard input is closed, as it is when the process that holds it ends."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    threading.Thread(target=_drain, name="standard-input-watch", daemon=True).start()


def _drain() -> None:
    while os.read(sys.stdin.fileno(), 4096):
        pass
    os._exit(1)


def _watch(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
