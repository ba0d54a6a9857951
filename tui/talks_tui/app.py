"""The Textual app: its look, and what it asks of the terminal."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from rich.console import RenderableType
from textual import events
from textual._compositor import CompositorUpdate
from textual.app import App
from textual.binding import Binding
from textual.driver import Driver
from textual.geometry import Offset
from textual.screen import Screen
from textual.widgets import Input

from talks_index.config import Settings, settings_file, state_folder
from talks_index.errors import LibraryError, SettingsError
from talks_index.i18n import words
from talks_index.memory import Memory
from talks_tui.context import Context
from talks_tui.keyboard import Keyboard
from talks_tui.painting import Painter
from talks_tui.screens.main import MainScreen
from talks_tui.themes import LABELS, TERMINAL, THEMES
from talks_tui.widgets.lines import LinePane

_STARTED = 2.0
"""Seconds after which the reader has started."""


class ReaderApp(App[str]):
    """One library in one terminal. Ends with why the library could not be opened, or with None."""

    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False  # its screenshot command writes to the disk of the machine that is logged in to
    BINDINGS = [Binding("ctrl+c,ctrl+q", "quit", show=False, priority=True)]

    def __init__(self, folder: Path, *, seeds: bool = False, language: str | None = None, settings: Settings | None = None) -> None:
        """`language` comes before that of the settings. Raises SettingsError for keys that are not understood."""
        # Where no colours are wanted, the terminal's own ground and letters are all there is, and Textual is told so before it chooses.
        uncoloured = "NO_COLOR" in os.environ
        super().__init__(driver_class=_driver(), ansi_color=True if uncoloured else None)
        self.animation_level = "none"
        # Nothing is told in either, and each is a widget that is laid out and painted with every screen.
        self._disable_tooltips = self._disable_notifications = True
        self._painter = Painter()
        self._settings = settings or Settings()
        self._keyboard = Keyboard(self._settings.keys)
        self._memory = Memory(state_folder())
        self._words = words(language or self._settings.language)
        for theme in THEMES:
            self.register_theme(theme)
        # The theme that a key chose, as long as the settings say what they said then.
        self._chosen = f"theme.{self._settings.theme}"
        chosen = self._memory.setting(self._chosen)
        self.theme = TERMINAL if uncoloured else chosen if chosen in LABELS else self._settings.theme
        context = Context(self._words, self._memory, self._keyboard, self._settings.reading_width)
        self._main = MainScreen(folder, context, seeds=seeds)

    def get_default_screen(self) -> Screen[None]:
        """The reader."""
        return self._main

    @property
    def cursor_position(self) -> Offset:
        """Where the terminal's own cursor is put after each painting: where the focus is, since Braille displays and screen readers follow
        it. Textual does so for its text boxes alone."""
        focused = self.focused
        return focused.cursor_screen_offset if isinstance(focused, Input | LinePane) else self._cursor

    @cursor_position.setter
    def cursor_position(self, position: Offset) -> None:
        self._cursor = position

    def on_mount(self) -> None:
        """Take the user's keys, and paint all when the reader was stopped and goes on."""
        self.set_keymap(self._keyboard.keymap)
        self.app_resume_signal.subscribe(self, lambda _: self.redraw())
        self.set_timer(_STARTED, _collect_garbage)

    def on_resize(self, _: events.Resize) -> None:
        """Take nothing for shown that was so at another size."""
        self._painter.forget()

    def redraw(self) -> None:
        """Paint everything anew, where something else has written to the terminal."""
        self._painter.forget()
        self.screen.refresh()

    def next_theme(self) -> str:
        """Go on to the next theme, and remember it; returns what it is called."""
        if self.no_color:
            return self._words("no colours: NO_COLOR is set")
        names = list(LABELS)
        self.theme = names[(names.index(self.theme) + 1) % len(names)]
        self._memory.set(self._chosen, self.theme)
        return self._words(LABELS[self.theme])

    def write_to_terminal(self, sequence: str) -> None:
        """Write a sequence of our own to the terminal, past the painting."""
        if self._driver:
            self._driver.write(sequence)
            self._driver.flush()

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        """Write a picture to the terminal: only what of it is new."""
        super()._display(screen, self._painter.only_new(renderable) if isinstance(renderable, CompositorUpdate) else renderable)


def _collect_garbage() -> None:
    """Look for garbage from now on, but not in what was made while the reader started."""
    gc.freeze()
    gc.enable()


def _driver() -> type[Driver] | None:
    """The terminal's driver, whatever TEXTUAL_DRIVER says: under a forced command it would import any module."""
    if sys.platform == "win32":
        return None
    from talks_tui.driver import ReaderDriver

    return ReaderDriver


def run(folder: Path, settings: Settings, *, seeds: bool = False, language: str | None = None) -> int:
    """Open the reader on a library; the exit code is 0 when it was left, 1 when it failed.

    Raises SettingsError, and LibraryError where the library cannot be opened.
    """
    try:
        app = ReaderApp(folder, seeds=seeds, language=language, settings=settings)
    except SettingsError as error:
        raise SettingsError("{path}: {problems}", path=settings_file(), problems=error) from error
    if problem := app.run(mouse=settings.mouse):
        raise LibraryError(problem)
    return app.return_code or 0
