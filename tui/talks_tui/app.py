"""The Textual app: its look, and what it asks of the terminal."""

from __future__ import annotations

import sys
from pathlib import Path

from textual.app import App
from textual.binding import Binding
from textual.driver import Driver
from textual.theme import Theme

from talks_index.config import state_folder
from talks_index.i18n import words
from talks_index.memory import Memory
from talks_tui.screens.main import MainScreen

THEME = Theme(
    name="talks",
    primary="#7aa2c8",
    accent="#e0b866",
    foreground="#d3d7dc",
    background="#14181d",
    surface="#14181d",
    panel="#1d232a",
    dark=True,
    variables={
        "person": "#9ccfd8",
        "organisation": "#c4b0e0",
        "place": "#a3cf9f",
        "date": "#e6c384",
        "muted": "#929ca8",
        "proof": "#33402f",
        "cursor": "#27313b",
        "scrollbar": "#3a444f",
        "scrollbar-background": "#14181d",
        "scrollbar-hover": "#56626f",
    },
)


class ReaderApp(App[None]):
    """One library in one terminal."""

    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False  # its screenshot command writes to the disk of the machine that is logged in to
    BINDINGS = [Binding("ctrl+c,ctrl+q", "quit", show=False, priority=True)]

    def __init__(self, folder: Path, *, seeds: bool = False, language: str | None = None) -> None:
        super().__init__(driver_class=_driver())
        self.animation_level = "none"
        self.register_theme(THEME)
        self.theme = THEME.name
        self._memory = Memory(state_folder())
        self._main = MainScreen(folder, words(language), self._memory, seeds=seeds)

    def on_mount(self) -> None:
        """Show the reader."""
        self.push_screen(self._main)

    def write_to_terminal(self, sequence: str) -> None:
        """Write a sequence of our own to the terminal, past the painting."""
        if self._driver:
            self._driver.write(sequence)
            self._driver.flush()


def _driver() -> type[Driver] | None:
    """The terminal's driver, whatever TEXTUAL_DRIVER says: under a forced command it would import any module."""
    if sys.platform == "win32":
        return None
    from textual.drivers.linux_driver import LinuxDriver

    return LinuxDriver


def run(folder: Path, *, seeds: bool = False, language: str | None = None) -> int:
    """Open the reader on a library; the exit code is 0 when it was left, 1 when it failed."""
    app = ReaderApp(folder, seeds=seeds, language=language)
    app.run(mouse=True)
    return app.return_code or 0
