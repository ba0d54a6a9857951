"""A real tmux, whose pane is read like a screen."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from support.terminal import PATIENCE, needed

BORDERS = "│┃┌┐┏┓╭╮┬┳"
"""What the reader draws between panes and around dialogs, but for its lower corners."""


class Tmux:
    """A tmux server of its own with default settings."""

    def __init__(self, socket: Path) -> None:
        self._command = [*needed("tmux"), "-f", "/dev/null", "-S", str(socket)]

    def run(self, *arguments: str) -> str:
        """Run a tmux command; its output."""
        return subprocess.run([*self._command, *arguments], check=True, capture_output=True, text=True, timeout=PATIENCE).stdout

    def send(self, keys: str) -> None:
        """Type; escape sequences are sent as they are."""
        self.run("send-keys", "-l", keys)

    def until_shown(self, *texts: str) -> None:
        """Wait until all `texts` stand on the pane's screen."""
        self._until(lambda screen: all(text in screen for text in texts), f"{texts} to be shown")

    def until_gone(self, text: str) -> None:
        """Wait until `text` no longer stands on the pane's screen."""
        self._until(lambda screen: text not in screen, f"{text!r} to go")

    def _until(self, seen: Callable[[str], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        screen = ""
        while time.monotonic() < end:
            screen = self.run("capture-pane", "-p")
            if seen(screen):
                return
            time.sleep(0.1)
        pytest.fail(f"waited in vain for {what}; the pane was:\n{screen}")

    @property
    def attach(self) -> list[str]:
        """The command line of a client."""
        return [*self._command, "attach"]

    def cells(self) -> list[list[str]]:
        """The pane's screen: of each row its cells, between borders no more than how many there are, as tmux counts them."""
        time.sleep(0.5)  # what was typed last is painted
        return [self._cells_of(row) for row in self.run("capture-pane", "-p").splitlines()]

    def _cells_of(self, row: str) -> list[str]:
        cells: list[str] = []
        for piece in re.split(f"([{BORDERS}])", row):
            cells += [piece, *[""] * (self._width(piece) - 1)] if piece else []
        return cells

    def _width(self, text: str) -> int:
        if all(character < "\u0300" or "─" <= character <= "█" for character in text):
            return len(text)
        self.run("set", "-g", "@text", text)
        return int(self.run("display-message", "-p", "#{w:@text}"))
