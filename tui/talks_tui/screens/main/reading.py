"""What one does in the article: walk through hits, words and entities, and choose which kinds of entities are marked."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path

from textual import on
from textual.widgets import Input

from talks_index.finding import find
from talks_tui.context import Context
from talks_tui.present.mentions import KINDS, mentions, step, step_same, told
from talks_tui.screens.main.panes import PanedScreen
from talks_tui.session import Session
from talks_tui.widgets.article import ArticleView
from talks_tui.widgets.find import FindBar
from talks_tui.widgets.search import SearchBox

FIND = "find"
"""The id of the box in which one looks for words in the article."""


class ReadingScreen(PanedScreen):
    """The article with what one stands on in it."""

    def __init__(self, folder: Path, context: Context, *, seeds: bool) -> None:
        super().__init__(folder, context, seeds=seeds)
        self._kinds = tuple(kind for kind in KINDS if kind not in self._memory.setting("unmarked").split())
        self._notice = ""
        self.session = Session()

    @abstractmethod
    def _show_notice(self) -> None:
        """Show what there is to tell."""

    def _tell(self, text: str) -> None:
        self._notice = text
        self._show_notice()

    # Hits

    def action_step_hit(self, by: int) -> None:
        """To the next (1) or previous (-1) hit of the search, or of what was last looked for in the article."""
        if self.session.step_hit(by) and (current := self.session.current):
            self._article.go_to(current)
            self._tell(self._words("hit {n} of {all}").format(n=self.session.hit + 1, all=len(self.session.hits)))
        elif self.session.needle:
            self._tell(self._words("not in this article: {needle}").format(needle=self.session.needle))
        else:
            self._tell(self._words("no hit in this article: search with {key}").format(key=self._key("search")))

    # Finding

    async def action_find(self) -> None:
        """Open the box to look for words in the article."""
        self._go_to("article")
        if self.session.page and not self.query(FindBar):
            await self.query_one("#bottom").mount(FindBar(self._words, self.session.needle), before="#notice")
            self._bar("notice").display = False
            box = self.query_one(f"#{FIND}", SearchBox)
            box.select_all()  # what is typed takes the place of what was looked for before
            self.set_focus(box)
            self._look_for(self.session.needle)

    @on(Input.Changed, f"#{FIND}")
    def _on_needle(self, event: Input.Changed) -> None:
        self._look_for(event.value)

    def _look_for(self, needle: str) -> None:
        if (page := self.session.page) is None:
            return
        seen = self._article.seen
        self.session.look_for(needle, find(page.article.text, needle))
        self._article.mark_hits(self.session.hits)
        self.session.hit = next((at for at, (start, _) in enumerate(self.session.hits) if start >= seen.start), self.session.hit)
        if needle and (current := self.session.current):
            self._article.go_to(current)
        self._count_found()

    def _count_found(self) -> None:
        hits = self.session.hits
        counted = self._words("hit {n} of {all}").format(n=self.session.hit + 1, all=len(hits)) if hits else self._words("no hit")
        self.query_one(FindBar).count(counted if self.session.needle else "")

    @on(SearchBox.Moved, f"#{FIND}")
    def _on_find_moved(self, event: SearchBox.Moved) -> None:
        event.stop()
        if self.session.step_hit(event.by) and (current := self.session.current):
            self._article.go_to(current)
            self._count_found()

    @on(SearchBox.Left, f"#{FIND}")
    async def _on_find_left(self, event: SearchBox.Left) -> None:
        event.stop()
        self.session.look_for("", ())
        self._article.mark_hits(self.session.hits)
        await self._close_find()

    @on(Input.Submitted, f"#{FIND}")
    async def _on_find_submitted(self) -> None:
        await self._close_find()

    async def _close_find(self) -> None:
        await self.query_one(FindBar).remove()
        self._bar("notice").display = True

    # Entities

    def action_step_entity(self, by: int) -> None:
        """To the next (1) or previous (-1) mention of any entity whose kind is marked."""
        page, seen = self.session.page, self._article.seen
        found = mentions(page.facts, self._kinds) if page else []
        self.session.mention = step(found, self.session.mention, by, top=seen.start, bottom=seen.end)
        self._show_mention()

    def action_step_mention(self, by: int) -> None:
        """To the next (1) or previous (-1) mention of the entity that one stands on."""
        if self.session.mention and self.session.page:
            same = mentions(self.session.page.facts, [self.session.mention.kind])
            self.session.mention = step_same(same, self.session.mention, by)
        self._show_mention()

    @on(ArticleView.Clicked)
    def _on_clicked(self, event: ArticleView.Clicked) -> None:
        """Stand on the entity under the mouse; on the one that one stands on already, go to its page."""
        page = self.session.page
        found = mentions(page.facts, self._kinds) if page else []
        clicked = next((mention for mention in found if mention.start <= event.offset < mention.end), None)
        if clicked and clicked == self.session.mention:
            self.action_entity()
        elif clicked:
            self.session.mention = clicked
            self._show_mention()

    @abstractmethod
    def action_entity(self) -> None:
        """Show what the library says of the name that one stands on."""

    def _show_mention(self) -> None:
        page, mention = self.session.page, self.session.mention
        if page and page.facts and mention and self.session.current:
            self._article.go_to(self.session.current)
            self._tell(told(page.facts, mention, self._words))
        else:
            self._tell(self._no_name())

    def _no_name(self) -> str:
        kinds = " ".join(self._key(name) for name in ("people", "organisations", "places", "dates"))
        told = self._words("no name is marked here: {key} goes to the next one, {kinds} mark them")
        return told.format(key=self._key("next-entity"), kinds=kinds)

    def action_toggle_kind(self, kind: str) -> None:
        """Mark the entities of a kind, or leave them unmarked."""
        self._kinds = tuple(one for one in KINDS if (one in self._kinds) != (one == kind))
        self._memory.set("unmarked", " ".join(one for one in KINDS if one not in self._kinds))
        self._article.mark_kinds(self._kinds)
        self._tell("")
