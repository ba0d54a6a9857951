"""A program in a pseudo-terminal, read like a screen."""

from __future__ import annotations

import base64
import os
import re
import shutil
import sys
import time
from collections.abc import Callable, Mapping, Sequence

import pexpect
import pyte
import pytest

PATIENCE = 30.0
"""Seconds to wait for something to appear; generous, since the machines are slow and busy."""

OSC_52 = re.compile(rb"\x1b\]52;c?;([A-Za-z0-9+/=]*)(?:\x07|\x1b\\)")

READER = [sys.executable, "-c", "import sys; from talks_tui.cli import main; sys.exit(main())"]
"""The reader's command line, without its options."""


class Terminal:
    """A program in a pseudo-terminal: `raw` is every byte that it wrote, `screen` what a person would see."""

    def __init__(self, command: Sequence[str], *, columns: int = 120, lines: int = 40, env: Mapping[str, str] | None = None) -> None:
        inherited = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
        environment = {**inherited, "TERM": "xterm-256color", "LANG": "fr_FR.UTF-8", **(env or {})}
        self.screen = pyte.Screen(columns, lines)
        self.raw = b""
        self._stream = pyte.ByteStream(self.screen)
        self._child = pexpect.spawn(command[0], list(command[1:]), dimensions=(lines, columns), env=environment, timeout=PATIENCE)
        self._child.delaybeforesend = None

    @property
    def pid(self) -> int:
        """The process in the terminal."""
        return int(self._child.pid)

    @property
    def text(self) -> str:
        """The screen as lines of text."""
        return "\n".join(map("".join, self.cells))

    @property
    def cells(self) -> list[list[str]]:
        """The screen as rows of cells; the second cell of a wide character is empty."""
        return [[self.screen.buffer[y][x].data for x in range(self.screen.columns)] for y in range(self.screen.lines)]

    def send(self, keys: str) -> None:
        """Type; escape sequences are sent as they are."""
        self._child.send(keys)

    def read(self, seconds: float = 0.1) -> None:
        """Take in what was written within `seconds`."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            try:
                chunk = self._child.read_nonblocking(65536, timeout=left)
            except pexpect.TIMEOUT:
                return
            except pexpect.EOF:
                return
            self.raw += chunk
            self._stream.feed(chunk)

    def until(self, seen: Callable[[Terminal], bool], what: str) -> None:
        """Wait until `seen` is true of this terminal; fails with the screen when it does not become so."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.read()
            if seen(self):
                return
        pytest.fail(f"waited in vain for {what}; the screen was:\n{self.text}")

    def until_shown(self, *texts: str) -> None:
        """Wait until all `texts` stand on the screen."""
        self.until(lambda terminal: all(text in terminal.text for text in texts), f"{texts} to be shown")

    def until_gone(self, text: str) -> None:
        """Wait until `text` no longer stands on the screen."""
        self.until(lambda terminal: text not in terminal.text, f"{text!r} to go")

    def until_ended(self) -> int:
        """Wait for the end of the program; its exit code."""
        self.until(lambda terminal: not terminal._child.isalive(), "the program to end")
        return int(self._child.exitstatus if self._child.exitstatus is not None else -self._child.signalstatus)

    def close(self) -> None:
        """Hang up, as a dropped connection does."""
        self._child.close(force=True)


def clipboard_of(terminal: Terminal) -> str:
    """What the terminal was last told to put on its clipboard."""
    terminal.until(lambda t: OSC_52.search(t.raw) is not None, "something for the clipboard")
    return base64.b64decode(OSC_52.findall(terminal.raw)[-1]).decode()


def needed(*programs: str) -> list[str]:
    """The paths of programs; skips the test where one is missing, unless TALKS_TEST_TERMINALS says that they are required."""
    found = [shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin") for name in programs]
    missing = [name for name, path in zip(programs, found, strict=True) if path is None]
    if missing:
        message = f"{', '.join(missing)} not installed"
        if os.environ.get("TALKS_TEST_TERMINALS") == "required":
            pytest.fail(message)
        pytest.skip(message)
    return [path for path in found if path is not None]
