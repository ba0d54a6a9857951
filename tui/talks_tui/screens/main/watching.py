"""What goes on in the library while one reads: articles read in by whatever process, facts being made; and what is told of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual import on

from talks_index.config import seeds_folder
from talks_index.model import Counts
from talks_tui.child import Child
from talks_tui.context import Context
from talks_tui.messages import Counted, Failed, LibraryOpened, NotOpened
from talks_tui.present.bars import footer, legend, notice, progress
from talks_tui.screens.main.choosing import ChoosingScreen

# The library is loaded when the reader has painted.
if TYPE_CHECKING:
    from talks_index.library import Library

_LOOK_SECONDS = 1.0
"""How often the library is asked whether it was changed."""


class WatchingScreen(ChoosingScreen):
    """The library's growth, and the line that tells what is going on."""

    def __init__(self, folder: Path, context: Context, *, seeds: bool) -> None:
        super().__init__(folder, context, seeds=seeds)
        self._child: Child | None = None
        self._sequence = 0
        self._most_pending = 0
        self._growing = False

    @on(LibraryOpened)
    def _on_library(self, message: LibraryOpened) -> None:
        self._library = message.library
        self._search(message.library, self.session.asked)
        self._work_on(message.library)
        self.set_interval(_LOOK_SECONDS, self._look)

    @on(NotOpened)
    def _on_not_opened(self, message: NotOpened) -> None:
        """End the reader, which has nothing to show."""
        self.app.exit(message.problem)

    def _work_on(self, library: Library) -> None:
        """Read the samples in where they are not yet, or let the facts be made that are pending."""
        self._sequence, counts = library.sequence(), library.counts()
        if self._child is None and (counts.pending or (self._seeds and not counts.articles)):
            self._child = Child(["finish"] if counts.articles else ["add", str(seeds_folder())], self._folder)
        self._take_in(counts)
        self._show_notice()

    def _look(self) -> None:
        # Whether it still runs is asked before the library is: what it stored last is seen then.
        if self._child and not self._child.running:
            self._child.end()
            self._child = None
        if self._library:
            self._count(self._library, self._sequence)

    @on(Counted)
    def _on_counted(self, message: Counted) -> None:
        self._growing = message.counts is not None and message.counts.articles > self.session.counts.articles
        if message.counts and self._library:
            self._sequence = message.sequence
            self._take_in(message.counts)
            self._search(self._library, self.session.asked)
        self._show_notice()

    def _take_in(self, counts: Counts) -> None:
        self.session.counts = counts
        self._most_pending = max(self._most_pending, counts.pending) if counts.pending else 0

    @on(Failed)
    def _on_failed(self, message: Failed) -> None:
        self._notice = message.problem
        self._show_notice()

    def _show_notice(self) -> None:
        words, counts = self._words, self.session.counts
        reading = self._growing or (self._child is not None and not counts.articles)
        going_on = progress(counts, self._most_pending, reading, words)
        told = self._notice or (words(self._memory.problem) if self._memory.problem else "")
        if self._seeds and not going_on:
            told = told or words("These are the sample articles; read your own in with: talks-tui add PATH")
        marks = legend(self._kinds, self._keyboard, words)
        self._bar("notice").show(*notice(told, going_on, self.session.number_selected, self.size.width, marks, words))
        self._bar("footer").show(footer(self.size.width, self._keyboard, words))

    def on_resize(self) -> None:
        """Cut the bars to the size."""
        self._show_notice()

    def on_unmount(self) -> None:
        """Remember where one stopped, and end what was started."""
        self._leave()
        if self._child:
            self._child.end()
        if self._library:
            self._library.close()
