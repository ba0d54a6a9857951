"""Where one has been: stories that were entered, read or starred, the way back to them, and the page of a name with the way into others."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from talks_index.model import Page, Span
from talks_tui.context import Context
from talks_tui.present.mentions import mentions
from talks_tui.screens.main.reading import ReadingScreen
from talks_tui.trail import Trail, Visit
from talks_tui.widgets.search import SearchBox

# Pages of names are loaded when one is asked for.
if TYPE_CHECKING:
    from talks_tui.screens.entity import Target

LAST = "story"
"""The setting that names the story that was entered last."""


class VisitingScreen(ReadingScreen):
    """The stories one goes to, with what is remembered of them."""

    def __init__(self, folder: Path, context: Context, *, seeds: bool) -> None:
        super().__init__(folder, context, seeds=seeds)
        self._trail = Trail()
        self._landing: Span | None = None
        self._meeting: int | None = None
        self._entered = ""
        self._returning = False

    def _open_story(self, article_id: str, landing: Span | None = None) -> None:
        """Open a story at a stretch of it; an empty one is a line to begin with, and None the first hit, or where one stopped."""
        self.session.wanted, self._landing = article_id, landing
        if self._library:
            self._open(self._library, article_id, self.session.query)

    def _land(self, page: Page) -> None:
        """Scroll the article that was opened to where one wanted to be."""
        landing, self._landing = self._landing, None
        if landing is None and not self.session.hits:
            place = self._memory.story(page.article.id).place
            landing = Span(place, place)
        if landing and landing.start < landing.end:
            named = (mention for mention in mentions(page.facts) if (mention.start, mention.end) == (landing.start, landing.end))
            self.session.mention = next(named, None)
            self._article.go_to(landing)
        elif landing:
            self._article.show_from(landing.start)

    def _enter(self) -> None:
        """Read the story that is shown: it counts as read, and one can go back to it."""
        page = self.session.page
        if page is None or page.article.id != self.session.wanted:
            return
        self._entered = page.article.id
        self._trail.enter(Visit(self.session.query, page.article.id))
        self._memory.set(LAST, page.article.id)
        self._remember(read=True)

    def _leave(self) -> None:
        """Remember how far one came in the story that is shown, if it was entered."""
        if self._entered and self.session.page and self.session.page.article.id == self._entered:
            place = self._article.seen.start
            self._memory.keep(self._entered, replace(self._memory.story(self._entered), place=place))
            self._trail.leave(place)
        self._entered = ""

    def _close(self) -> None:
        """Leave the story that is shown, for none."""
        self._leave()
        self.session.close()
        self._article.clear()
        self._show_facts()

    @abstractmethod
    def _show_facts(self, *, anew: bool = False) -> None:
        """List the facts of the open story."""

    def _remember(self, *, read: bool | None = None, starred: bool | None = None) -> None:
        """Remember something of the story that is shown, and show it in the list."""
        if not self.session.wanted:
            return
        before = self._memory.story(self.session.wanted)
        after = replace(before, read=before.read if read is None else read, starred=before.starred if starred is None else starred)
        if after != before:
            self._memory.keep(self.session.wanted, after)
            self._stories_changed()

    def _stories_changed(self) -> None:
        """Draw the list of stories anew."""

    def action_toggle_read(self) -> None:
        """Count the story as read, or as unread."""
        self._remember(read=not self._memory.story(self.session.wanted).read)

    def action_toggle_star(self) -> None:
        """Give the story a star, or take it away."""
        self._remember(starred=not self._memory.story(self.session.wanted).starred)

    def action_travel(self, by: int) -> None:
        """Back (-1) or forward (1) between the stories that were read."""
        self._leave()
        visit = self._trail.step(by, self.session.wanted)
        if visit is None:
            self._tell(self._words("no story to go back to") if by < 0 else self._words("no story to go forward to"))
            return
        self._search_for(visit.query, stay=True)
        self._go_on((visit.article_id, Span(visit.offset, visit.offset)))

    def _search_for(self, query: str, *, stay: bool = False) -> None:
        """Let the box search for a query; with `stay`, the story that is wanted stays open, else one looks at the list of what is found."""
        box = self.query_one("#search", SearchBox)
        if not stay:
            self._go_to("stories")
        if box.value != query:
            self._returning = stay
            self.session.asked = replace(self.session.asked, query=query)
            box.value = query
            box.cursor_position = len(query)

    def action_timeline(self) -> None:
        """Show the meetings that the stories found tell of, month by month."""
        # Imported only here: the reader paints without it.
        from talks_tui.screens.timeline import Left, TimelineScreen

        if self._library is None:
            return

        def left(how: Left | None) -> None:
            if how is None:
                return
            self._search_for(how.query, stay=True)
            if how.query.strip():
                self._memory.searched(how.query)
            if how.article_id:
                self._meeting = how.number
                self._go_on((how.article_id, how.proof or Span(0, 0)))

        self.app.push_screen(TimelineScreen(self._library, self.session.query, self._memory.mine, self._words, self._keyboard), left)

    def action_entity(self) -> None:
        """Show what the library says of the name that one stands on."""
        # Imported only here: the reader paints without it.
        from talks_tui.screens.entity import EntityScreen

        mention = self.session.mention
        if self._library is None or mention is None:
            self._tell(self._no_name())
        elif mention.kind == "date":
            self._tell(self._words("a date has no page of its own"))
        else:
            self.app.push_screen(EntityScreen(self._library, mention.kind, mention.id, self._words, self._keyboard), self._go_on)

    def _go_on(self, target: Target | None) -> None:
        """Go to a story, wherever it was chosen."""
        if target:
            self._open_story(*target)
            self._stories.point_at(target[0])
            self._go_to("article")
