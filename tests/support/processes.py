"""Watching processes from outside."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

PATIENCE = 30.0
"""Seconds to wait for something to come about; generous, since the machines are slow and busy."""


def running_in_session(session: int) -> list[int]:
    """The processes that run in a session, those left out that have ended and that nobody has asked about yet. Linux only."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(fields[3]) == session and fields[0] not in "ZX":
            found.append(int(status.parent.name))
    return found


def until(true: Callable[[], bool]) -> bool:
    """Wait until it is true; false when it does not become so."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True
