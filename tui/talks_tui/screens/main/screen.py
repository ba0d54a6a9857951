"""The reader's screen: stories, article and facts of one library."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from textual import events, on

from talks_index.config import seeds_folder
from talks_index.i18n import marked
from talks_index.library import Library
from talks_tui.child import Child
from talks_tui.commands import ARTICLE, FACTS, SCREEN, STORIES, bindings
from talks_tui.context import Context
from talks_tui.messages import Counted, Failed, LibraryOpened, Opened
from talks_tui.present.bars import footer, legend, notice, progress
from talks_tui.present.runs import line, run, width
from talks_tui.screens.main.choosing import ChoosingScreen
from talks_tui.widgets.article import ArticleView
from talks_tui.widgets.items import ItemList

_LOOK_SECONDS = 1.0
"""How often the library is asked for what another process has read in, while it is at work."""

_PAINTED_SECONDS = 0.2
"""After what time the stories are painted, and there is leisure to get ready for a search."""


class MainScreen(ChoosingScreen):
    """Stories, article and facts of one library: what is found and opened, and what is told of it."""

    BINDINGS = bindings(SCREEN)

    def __init__(self, folder: Path, context: Context, *, seeds: bool) -> None:
        super().__init__(folder, context, seeds=seeds)
        self._child: Child | None = None

    def on_mount(self) -> None:
        """Paint first; the library is opened in the background."""
        for pane, title in (("stories", marked("Stories")), ("article", marked("Article")), ("facts", marked("Facts"))):
            self.query_one(f"#{pane}").border_title = self._words(title)
        prompt = run(f"{self._key('search')} ", "label")
        self._bar("prompt").styles.width = width(prompt.text) + 1
        self._bar("prompt").show(line(prompt))
        self._bar("summary").show(line(run(self._words("opening the library…"), "muted")))
        self.call_after_refresh(self._open_library)

    # What the library answers

    @on(LibraryOpened)
    def _on_library(self, message: LibraryOpened) -> None:
        self._library = message.library
        self._search(message.library, self.session.query)
        self._work_on(message.library)

    def _work_on(self, library: Library) -> None:
        """Read the samples in where they are not yet, or let the facts be made that are pending."""
        self.session.counts = counts = library.counts()
        if self._child is None and (counts.pending or (self._seeds and not counts.articles)):
            self._child = Child(["finish"] if counts.articles else ["add", str(seeds_folder())], self._folder)
            self._looking = self.set_interval(_LOOK_SECONDS, self._look)
        self._show_notice()

    def _look(self) -> None:
        # Whether it still runs is asked before the library is: what it stored last is counted then.
        if self._child and not self._child.running:
            self._child.end()
            self._child = None
            self._looking.stop()
        if self._library:
            self._count(self._library)

    @on(Counted)
    def _on_counted(self, message: Counted) -> None:
        if message.counts != self.session.counts and self._library:
            self.session.counts = message.counts
            self._search(self._library, self.session.query)
        self._show_notice()

    @on(Opened)
    def _on_opened(self, message: Opened) -> None:
        page = message.page
        if page.article.id != self.session.wanted:
            return
        if self._library and self.session.page is None and self._child is None:
            self.set_timer(_PAINTED_SECONDS, partial(self._get_ready, self._library))
        if page != self.session.page:
            if self.session.page and page.article.id != self.session.page.article.id:
                self._notice = ""
            self._leave()
            self.session.open(page)
            self._article.show(page, self.session.hits, self.session.current)
            self._show_facts()
        if self._meeting is not None:
            self._facts.point_at(next((key for key in self._rows if key[0] == self._meeting), None))
            self._meeting = None
            self._article.mark_proofs(self._proofs())
        self._land(page)
        if self.focused is self._facts:
            self._article.mark_proofs(self._proofs())
        if self.focused is self._article:
            self._enter()

    @on(Failed)
    def _on_failed(self, message: Failed) -> None:
        self._notice = message.problem
        self._show_notice()

    # What is shown

    def _show_notice(self) -> None:
        selected = self.session.number_selected
        going_on = "" if selected else progress(self.session.counts, self._child is not None, self._seeds, self._words)
        marks = legend(self._kinds, self._keyboard, self._words)
        problem = self._words(self._memory.problem) if self._memory.problem else ""
        self._bar("notice").show(*notice(self._notice or problem or going_on, selected, self.size.width, marks, self._words))
        self._bar("footer").show(footer(self.size.width, self._keyboard, self._words))

    def on_resize(self, event: events.Resize) -> None:
        """Choose the mode for the size, and cut the bars to it."""
        super().on_resize(event)
        self._show_notice()

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
        super().on_descendant_focus(event)
        if self._pane == "facts":
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

    def on_unmount(self) -> None:
        """Remember where one stopped, and end what was started."""
        self._leave()
        if self._child:
            self._child.end()
        if self._library:
            self._library.close()
