"""The reader's screen: stories, article and facts of one library."""

from __future__ import annotations

from functools import partial

from textual import events, on

from talks_index.i18n import marked
from talks_tui.commands import ARTICLE, FACTS, SCREEN, STORIES, bindings
from talks_tui.messages import Opened
from talks_tui.present.runs import line, run, width
from talks_tui.screens.main.watching import WatchingScreen
from talks_tui.widgets.article import ArticleView
from talks_tui.widgets.items import ItemList

_PAINTED_SECONDS = 0.2
"""After what time the stories are painted, and there is leisure to get ready for a search."""


class MainScreen(WatchingScreen):
    """Stories, article and facts of one library: what is found and opened, and what is told of it."""

    BINDINGS = bindings(SCREEN)

    def on_mount(self) -> None:
        """Paint first; the library is opened in the background."""
        for pane, title in (("stories", marked("Stories")), ("article", marked("Article")), ("facts", marked("Facts"))):
            self.query_one(f"#{pane}").border_title = self._words(title)
        prompt = run(f"{self._key('search')} ", "label")
        self._bar("prompt").styles.width = width(prompt.text) + 1
        self._bar("prompt").show(line(prompt))
        self._bar("summary").show(line(run(self._words("opening the library…"), "muted")))
        self.call_after_refresh(self._open_library)

    @on(Opened)
    def _on_opened(self, message: Opened) -> None:
        page = message.page
        if page.article.id != self.session.wanted:
            return
        if self._library and self.session.page is None and self._child is None:
            self.set_timer(_PAINTED_SECONDS, partial(self._get_ready, self._library))
        if page != self.session.page:
            before = self.session.page
            other = before is None or page.article.id != before.article.id
            if before and other:
                self._notice = ""
            self._leave()
            self.session.open(page)
            self._article.show(page, self.session.hits, self.session.current)
            self._show_facts(anew=other)
        if self._meeting is not None:
            self._facts.point_at(next((key for key in self._rows if key[0] == self._meeting), None))
            self._meeting = None
            self._article.mark_proofs(self._proofs())
        self._land(page)
        if self.focused is self._facts:
            self._article.mark_proofs(self._proofs())
        if self.focused is self._article:
            self._enter()

    @on(ItemList.Widened, "#stories")
    def _on_stories_widened(self) -> None:
        self._show_stories(self._stories.key)

    # What is done

    @on(ItemList.Moved, "#stories")
    def _on_story_moved(self, event: ItemList.Moved) -> None:
        if isinstance(event.key, str):
            self._open_story(event.key)

    @on(ItemList.Chosen, "#stories")
    def _on_story_chosen(self, event: ItemList.Chosen) -> None:
        if isinstance(event.key, str):
            self._open_story(event.key)
            self._go_to("article")

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Mark what proves the fact under the cursor, when its pane gets the focus."""
        if event.widget is self._facts:
            self._article.mark_proofs(self._proofs())
        if event.widget is self._article:
            self._enter()
        else:
            self._leave()

    @on(ArticleView.Chosen)
    def _on_article_chosen(self) -> None:
        self.action_entity()

    def action_help(self) -> None:
        """Show the keys."""
        from talks_tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self._words, self._keyboard, self._here))

    def action_palette(self) -> None:
        """Choose what to do from a list."""
        # Imported only here: the reader paints without it.
        from talks_tui.screens.palette import Choice, PaletteScreen

        def chosen(choice: Choice | None) -> None:
            if choice:
                self.call_later(self.app.run_action, choice.action, choice.node)

        self.app.push_screen(PaletteScreen(self, self._here, self._words, self._keyboard), chosen)

    @property
    def _here(self) -> str:
        """The heading of the section of keys that belongs to the pane that one is in."""
        return {"stories": STORIES, "article": ARTICLE, "facts": FACTS}[self._pane].heading

    def action_next_theme(self) -> None:
        """Go on to the next theme."""
        self._tell(self.app.next_theme())  # type: ignore[attr-defined] # our app has it

    def action_redraw(self) -> None:
        """Draw the screen anew."""
        self.app.redraw()  # type: ignore[attr-defined] # our app has it

    def action_leave(self) -> None:
        """Leave the reader."""
        self.app.exit()
