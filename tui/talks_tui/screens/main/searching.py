"""What is looked for: the search box, the list of what was found, and which story of it is chosen."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path

from textual import on
from textual.widgets import Input

from talks_tui.context import Context
from talks_tui.messages import Found, MoreFound
from talks_tui.present.bars import summary
from talks_tui.present.stories import StoryListing
from talks_tui.screens.main.visiting import LAST, VisitingScreen
from talks_tui.widgets.items import ItemList
from talks_tui.widgets.search import SearchBox

WINDOW = 50
"""Stories that are asked for at once: those that are seen, and those around them."""


class SearchingScreen(VisitingScreen):
    """The search with the stories that answer it."""

    def __init__(self, folder: Path, context: Context, *, seeds: bool) -> None:
        super().__init__(folder, context, seeds=seeds)
        self._choosing = False

    # The search box

    @on(Input.Changed, "#search")
    def _on_typed(self, event: Input.Changed) -> None:
        self.session.query = event.value
        self._notice = ""
        if self._library:
            self._search(self._library, event.value)

    @on(SearchBox.Moved, "#search")
    def _on_search_moved(self, event: SearchBox.Moved) -> None:
        self._stories.action_move(event.by)

    def action_leave_box(self, how: str) -> None:
        """Leave a text box; what Enter chooses is known only when what was typed is found, and until then no story counts as read."""
        if how == "submit" and self.focused and self.focused.id == "search":
            self.session.wanted = ""
        super().action_leave_box(how)

    @on(Input.Submitted, "#search")
    def _on_search_submitted(self) -> None:
        self._remember_search()
        result = self.session.result
        if result and result.query == self.session.query:
            self._choose_found()
        else:
            self._choosing = True

    def _choose_found(self) -> None:
        """Open the story under the cursor; back to the box where nothing was found."""
        self._choosing = False
        if isinstance(self._stories.key, str):
            self._open_story(self._stories.key)
        else:
            self.session.wanted = self.session.page.article.id if self.session.page else ""
            self._go_to("stories", "search")

    @on(SearchBox.Left, "#search")
    def _on_search_left(self) -> None:
        self._remember_search()

    def _remember_search(self) -> None:
        if query := self.session.query.strip():
            self._memory.searched(query)

    @on(SearchBox.Recalled, "#search")
    def _on_recalled(self, event: SearchBox.Recalled) -> None:
        before = self._memory.searches()
        at = before.index(event.box.value) if event.box.value in before else -1
        to = at + event.by
        if to < len(before):
            event.box.value = before[to] if to >= 0 else ""
            event.box.cursor_position = len(event.box.value)

    # What was found

    @on(Found)
    def _on_found(self, message: Found) -> None:
        if message.result.query != self.session.query:
            return
        before = self.session.result
        same = before is not None and before.query == message.result.query
        self.session.take_in(message.result, anew=not same)
        stay = same or self._returning
        self._returning = False
        if before is None:
            self._show_stories(self._memory.setting(LAST))
        else:
            self._show_stories(self._stories.key if same else self.session.wanted if stay else None)
        if self._choosing:
            self._choose_found()
        elif stay and self.session.wanted:
            self._open_story(self.session.wanted, self._landing)
        elif isinstance(self._stories.key, str):
            self._open_story(self._stories.key)

    @on(ItemList.Scrolled, "#stories")
    def _on_stories_scrolled(self) -> None:
        self._ask_for_seen()

    def _ask_for_seen(self, known: int = -1) -> None:
        """Ask for the stories that are seen and not known yet, unless they begin at the offset that was just asked for."""
        missing = next((at for at in self._stories.seen if at not in self.session.stories), None)
        if self._library and missing is not None and (offset := missing // WINDOW * WINDOW) != known:
            self._search_more(self._library, self.session.query, offset)

    @on(MoreFound)
    def _on_more_found(self, message: MoreFound) -> None:
        if message.result.query != self.session.query:
            return
        at = self._stories.key
        self.session.take_in(message.result, message.offset)
        self._show_stories(self.session.stories[at].id if isinstance(at, int) and at in self.session.stories else at)
        if isinstance(at, int) and isinstance(self._stories.key, str):
            self._open_story(self._stories.key)
        self._ask_for_seen(message.offset)

    def _show_stories(self, key: Hashable) -> None:
        """List the stories, the cursor on the one with this key, else on the best."""
        result = self.session.result
        if result is None:
            return
        self._stories.show(StoryListing(result.found, self.session.stories, self._memory.story, self._stories.cells, self._words), key)
        self._bar("summary").show(summary(result, self.size.width, self._words))

    def _stories_changed(self) -> None:
        self._show_stories(self._stories.key)
