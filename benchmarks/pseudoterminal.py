"""Programs in a pseudo-terminal of 120x40: what a key makes them write, and what it costs. Linux only: costs are read from /proc."""

from __future__ import annotations

import fcntl
import os
import pty
import resource
import select
import struct
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

COLUMNS, LINES = 120, 40
QUIET = 0.4
"""Seconds without output after which a program rests."""

PICTURE = 1_500
"""Bytes that are more than what a program asks its terminal before it paints."""

PATIENCE = 60.0
"""Seconds to wait for the first output of a program."""

READER = (sys.executable, "-c", "import sys; from talks_tui.cli import main; sys.exit(main())", "--library")
"""The reader's command line; the folder of its library comes last."""

BARE = """
from textual.app import App
from textual.containers import Horizontal
from textual.widgets import Static

class Bare(App):
    BINDINGS = [("q", "quit", "")]
    CSS = "Static { width: 1fr; }"
    def compose(self):
        with Horizontal():
            yield Static()
            yield Static()
            yield Static()

Bare().run()
"""
"""A Textual app of three empty panes."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of a key: what was written, the milliseconds until the last of it came, and milliseconds of CPU, of all threads.

    Those of CPU are counted until a picture began to come (more than `PICTURE` bytes), until the last of it came, and until the program
    rested.
    """

    written: bytes
    wall: float
    first: float
    last: float
    cpu: float


class Program:
    """A program in a pseudo-terminal."""

    def __init__(self, pid: int, terminal: int) -> None:
        self.usage: resource.struct_rusage | None = None
        """What it used in all, its children included; known when it has ended."""
        self._pid = pid
        self._terminal = terminal
        self.start = self._reply(time.perf_counter(), 0.0, PATIENCE, QUIET)
        """What came of the start."""

    def press(self, keys: str, *, quiet: float = QUIET) -> Reply:
        """Type, and wait until the program rests, which is when it has written nothing for `quiet` seconds."""
        began, before = time.perf_counter(), self._milliseconds()
        os.write(self._terminal, keys.encode())
        return self._reply(began, before, quiet, quiet)

    def _reply(self, began: float, before: float, first: float, quiet: float) -> Reply:
        written, size, last, wait = [], 0, began, first
        cpu = [before, before]
        while select.select([self._terminal], [], [], wait)[0]:
            try:
                written.append(os.read(self._terminal, 65536))
            except OSError:  # the program has ended
                break
            last, wait = time.perf_counter(), quiet
            cpu[1] = self._milliseconds()
            if size <= PICTURE:
                cpu[0] = cpu[1]
            size += len(written[-1])
        return Reply(b"".join(written), (last - began) * 1000, *(at - before for at in (*cpu, self._milliseconds())))

    def _milliseconds(self) -> float:
        nanoseconds = 0
        for task in Path(f"/proc/{self._pid}/task").glob("*/schedstat"):
            with suppress(FileNotFoundError, ProcessLookupError):  # a thread may end meanwhile
                nanoseconds += int(task.read_text().split()[0])
        return nanoseconds / 1e6


@contextmanager
def running(*command: str) -> Iterator[Program]:
    """A program that is started, left alone until it rests, and told to quit in the end."""
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        os.execvp(command[0], command)  # noqa: S606  # the commands are ours
    program = Program(child, terminal)
    try:
        yield program
    finally:
        program.press("\x11")  # Ctrl+Q, wherever the focus is
        _, status, program.usage = os.wait4(child, 0)
        os.close(terminal)
        if status:
            sys.exit(f"{command[:3]} ended with exit code {os.waitstatus_to_exitcode(status)}")


def at_home_in(folder: Path) -> None:
    """Let what is started from now on keep its state in a folder, and take the terminal for one of many colours.

    Its modules are compiled at the first start, as those of an installed program are, whatever the environment says.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    os.environ |= {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("CONFIG", "STATE", "CACHE", "DATA")}
    os.environ |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "fr_FR.UTF-8"}
