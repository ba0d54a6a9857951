"""What is looked for: the search box, the list of what was found, and which story of it is chosen."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from pathlib import Path

from textual import on
from textual.widgets import Input

from talks_index.i18n import marked
from talks_index.model import Order, Result
from talks_tui.context import Context
from talks_tui.messages import Found, Gone, MoreFound
from talks_tui.present.bars import filters, reading, summary
from talks_tui.present.stories import StoryListing, none_found
from talks_tui.screens.main.visiting import LAST, VisitingScreen
from talks_tui.session import Asked
from talks_tui.widgets.items import ItemList
from talks_tui.widgets.search import SearchBox

WINDOW = 50
"""Stories that are asked for at once: those that are seen, and those around them."""


ORDERS: dict[Order, str] = {
    "relevance": marked("best first"),
    "published": marked("newest first"),
    "meeting": marked("by meeting date"),
}
"""In what order the stories are listed, and what that is called."""


class SearchingScreen(VisitingScreen):
    """The search with the stories that answer it."""

    def __init__(self, folder: Path, context: Context, *, seeds: bool) -> None:
        super().__init__(folder, context, seeds=seeds)
        self._choosing = False
        remembered = self._memory.setting("order")
        order = next((order for order in ORDERS if order == remembered), self.session.asked.order)
        self.session.asked = Asked(order=order, mine=self._memory.mine())

    # The search box

    @on(Input.Changed, "#search")
    def _on_typed(self, event: Input.Changed) -> None:
        self._notice = ""
        self._look_up(query=event.value)

    def _look_up(self, *, query: str | None = None, order: Order | None = None) -> None:
        """Search for another query or in another order, by what was read and starred up to now."""
        before = self.session.asked
        self.session.asked = Asked(before.query if query is None else query, order or before.order, self._memory.mine())
        if self._library:
            self._search(self._library, self.session.asked)

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
        if self.session.same_list:
            self._choose_found()
        else:
            self._choosing = True

    def _choose_found(self) -> None:
        """Open the story under the cursor; back to the box where nothing was found."""
        self._choosing = False
        if isinstance(self._stories.key, str):
            self._open_story(self._stories.key)
        else:
            self._close()
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
        if message.asked != self.session.asked:
            return
        first, same = self.session.result is None, self.session.same_list
        at, key = self._stories.at, self._stories.key
        self.session.take_in(message.result)
        stay = same or self._returning
        self._returning = False
        if first:
            self._show_stories(self._memory.setting(LAST))
        else:
            self._show_stories(self._same_or_next(at, key) if same else self.session.wanted if stay else None)
        if self._choosing:
            self._choose_found()
        elif stay and self.session.wanted:
            self._open_story(self.session.wanted, self._landing)
        elif isinstance(self._stories.key, str):
            self._open_story(self._stories.key)
        elif not message.result.found:
            self._close()

    def _same_or_next(self, at: int, key: Hashable) -> Hashable:
        """The story that the cursor stood on, or where it is listed no more, the one that stands in its place, else the last."""
        stories, result = self.session.stories, self.session.result
        if not result or not result.found or not isinstance(key, str) or any(hit.id == key for hit in stories.values()):
            return key
        at = min(at, result.found - 1)
        return stories[at].id if at in stories else at

    @on(Gone)
    def _on_gone(self, message: Gone) -> None:
        """Leave a story that is in the library no more for the one that the cursor of the list stands on now."""
        if message.article_id != self.session.wanted:
            return
        self._landing, self._meeting = None, None
        if self.session.page and self.session.page.article.id == message.article_id:
            self._close()
        self.session.wanted = ""
        self._tell(self._words("the story was removed from the library"))
        if isinstance(self._stories.key, str) and self._stories.key != message.article_id:
            self._open_story(self._stories.key)

    @on(ItemList.Scrolled, "#stories")
    def _on_stories_scrolled(self) -> None:
        self._ask_for_seen()

    def _ask_for_seen(self, known: int = -1) -> None:
        """Ask for the stories that are seen and not known yet, unless they begin at the offset that was just asked for."""
        missing = next((at for at in self._stories.seen if at not in self.session.stories), None)
        if self._library and missing is not None and (offset := missing // WINDOW * WINDOW) != known:
            self._search_more(self._library, self.session.asked, offset)

    @on(MoreFound)
    def _on_more_found(self, message: MoreFound) -> None:
        if message.asked != self.session.asked:
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
        cells, words = self._stories.cells, self._words
        if result.found:
            self._stories.show(StoryListing(result.found, self.session.stories, self._memory.story, cells, words), key)
        else:
            self._stories.show(none_found(result, cells, words))
        self._show_reading(result)
        order = self._told_order(self.session.asked.order)
        told = order if result.found else marked("nothing found") if result.query.strip() else ""
        self._stories.border_title = " · ".join(filter(None, [words("Stories"), words(told)]))

    def _show_reading(self, result: Result) -> None:
        """Show how much was found, how the query was read, and what restricts it."""
        columns, words = self.size.width, self._words
        self._bar("summary").show(summary(result, columns, words))
        lines = reading(result, columns, words)
        self._bar("reading").display = bool(lines)
        self._bar("reading").show(*lines)
        bar = self._bar("filters")
        bar.display = bool(result.filters)
        bar.show(filters(result.filters, columns, self._keyboard, words))

    def on_resize(self) -> None:
        """Let what is above the panes fit."""
        if result := self.session.result:
            self._show_reading(result)

    def _stories_changed(self) -> None:
        self._show_stories(self._stories.key)

    # In which order, and what restricts it

    def action_next_order(self) -> None:
        """Go on to the next order; a story that one reads stays open."""
        orders = list(ORDERS)
        at = orders.index(self.session.asked.order)
        following = (orders[(at + by) % len(orders)] for by in range(1, len(orders)))
        now = self._told_order(orders[at])
        order = next(order for order in following if self._told_order(order) != now)
        self._memory.set("order", order)
        self._returning = self._pane != "stories"
        self._look_up(order=order)

    def _told_order(self, order: Order) -> str:
        """What an order is called. Where no word is searched, no story is better than another, and the best are the newest."""
        result = self.session.result
        worded = result is not None and any(hit.score for hit in result.hits)
        return ORDERS["published" if order == "relevance" and not worded else order]

    def action_narrow(self) -> None:
        """Show what the stories have in common, to narrow the search by it."""
        # Imported only here: the reader paints without it.
        from talks_tui.screens.facets import FacetsScreen

        if self._library:
            asked = replace(self.session.asked, mine=self._memory.mine())
            self.app.push_screen(FacetsScreen(self._library, asked, self._words, self._keyboard, self._search_for))

    def action_widen(self, all_: bool) -> None:
        """Take the last restriction back, or all of them."""
        result = self.session.result
        if self._library is None or result is None or not result.filters:
            self._tell(self._words("nothing restricts the search"))
        else:
            self._search_for(self._library.widened(self.session.query) if all_ else result.filters[-1].without)

    # What was saved

    def action_saved(self, saving: bool = False) -> None:
        """Show the saved searches, or save what is searched now."""
        # Imported only here: the reader paints without it.
        from talks_tui.screens.saved import SavedScreen

        def opened(query: str | None) -> None:
            if query is not None:
                self._search_for(query)

        if saving and not self.session.query.strip():
            self._tell(self._words("nothing is searched: search with /, then save it"))
        elif self._library:
            query = self.session.query
            self.app.push_screen(SavedScreen(self._library, self._memory, query, self._words, self._keyboard, saving=saving), opened)
