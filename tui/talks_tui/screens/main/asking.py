"""What the screen asks of the library: each question in a worker thread, each answer as a message."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work
from textual.screen import Screen
from textual.worker import get_current_worker

from talks_index.errors import NotInLibrary, TalksError
from talks_tui.context import Context
from talks_tui.messages import Counted, Failed, Found, Gone, LibraryOpened, MoreFound, NotOpened, Opened
from talks_tui.session import Asked

# The library is loaded when the reader has painted.
if TYPE_CHECKING:
    from talks_index.library import Library


class AskingScreen(Screen[None]):
    """A screen before one library. Workers only ask and post; what is shown changes in the handlers of their messages."""

    def __init__(self, folder: Path, context: Context, *, seeds: bool) -> None:
        super().__init__()
        self._folder = folder
        self._words = context.words
        self._memory = context.memory
        self._keyboard = context.keyboard
        self._seeds = seeds
        self._library: Library | None = None

    def _key(self, name: str) -> str:
        """The key of a command, as a sentence names it."""
        return self._words(self._keyboard.named(name))

    @work(thread=True, exclusive=True, group="open")
    def _open_library(self) -> None:
        from talks_index.library import Library

        try:
            library = Library(self._folder, create=self._seeds, language=self._words.language)
            self.post_message(LibraryOpened(library))
        except TalksError as error:
            self.post_message(NotOpened(error.told(self._words)))

    @work(thread=True, exclusive=True, group="ready")
    def _get_ready(self, library: Library) -> None:
        """Load what the first search needs, before it is asked for; what is amiss with it, that search tells."""
        with suppress(TalksError):
            library.get_ready()

    @work(thread=True, exclusive=True, group="search")
    def _search(self, library: Library, asked: Asked) -> None:
        worker = get_current_worker()
        try:
            result = library.search(asked.query, order=asked.order, mine=asked.mine, cancelled=lambda: worker.is_cancelled)
        except TalksError as error:
            self.post_message(Failed(error.told(self._words)))
            return
        if not worker.is_cancelled:
            self.post_message(Found(asked, result))

    @work(thread=True, exclusive=True, group="more")
    def _search_more(self, library: Library, asked: Asked, offset: int) -> None:
        worker = get_current_worker()
        try:
            result = library.search(asked.query, order=asked.order, mine=asked.mine, offset=offset, cancelled=lambda: worker.is_cancelled)
        except TalksError as error:
            self.post_message(Failed(error.told(self._words)))
            return
        if not worker.is_cancelled:
            self.post_message(MoreFound(asked, result, offset))

    @work(thread=True, exclusive=True, group="page")
    def _open(self, library: Library, article_id: str, query: str) -> None:
        worker = get_current_worker()
        try:
            page = library.page(article_id, query)
        except NotInLibrary:
            if not worker.is_cancelled:
                self.post_message(Gone(article_id))
            return
        except TalksError as error:
            self.post_message(Failed(error.told(self._words)))
            return
        if not worker.is_cancelled:
            self.post_message(Opened(page))

    @work(thread=True, exclusive=True, group="count")
    def _count(self, library: Library, known: int) -> None:
        try:
            sequence = library.sequence()
            self.post_message(Counted(sequence, library.counts() if sequence != known else None))
        except TalksError as error:
            self.post_message(Failed(error.told(self._words)))
