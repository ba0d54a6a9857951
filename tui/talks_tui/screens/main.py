"""The reader's screen: stories, article and facts of one library."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from pathlib import Path
from typing import Literal

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.widgets import Input
from textual.worker import get_current_worker

from talks_index.config import seeds_folder
from talks_index.errors import TalksError
from talks_index.export.rows import Row
from talks_index.export.text import selection
from talks_index.i18n import Words, marked
from talks_index.library import Library
from talks_index.model import Span
from talks_tui import clipboard
from talks_tui.child import Child
from talks_tui.commands import SCREEN, bindings
from talks_tui.messages import Counted, Failed, Found, LibraryOpened, Opened
from talks_tui.present import items
from talks_tui.present.bars import footer, notice, progress, summary
from talks_tui.present.runs import line, run
from talks_tui.screens.help import HelpScreen
from talks_tui.session import Session
from talks_tui.widgets.article import ArticleView
from talks_tui.widgets.items import ItemList
from talks_tui.widgets.search import SearchBox
from talks_tui.widgets.status import LineBar

Pane = Literal["stories", "article", "facts"]
PANES: tuple[Pane, ...] = ("stories", "article", "facts")

WIDE, MIDDLE = 110, 80
"""Columns from which three panes, and two, stand beside each other."""

_LOOK_SECONDS = 1.0
"""How often the library is asked for what another process has read in, while it is at work."""


class MainScreen(Screen[None]):
    """Three panes, a search box above and a status below."""

    BINDINGS = bindings(SCREEN)

    def __init__(self, folder: Path, words: Words, *, seeds: bool) -> None:
        super().__init__()
        self._folder = folder
        self._words = words
        self._seeds = seeds
        self._library: Library | None = None
        self._child: Child | None = None
        self._rows: dict[tuple[int, str], Row] = {}
        self._notice = ""
        self._mode: Literal["wide", "middle", "narrow"] = "wide"
        self._pane: Pane = "stories"
        self._side: Pane = "stories"
        self.session = Session()

    # What is on it

    def compose(self) -> ComposeResult:
        """The widgets."""
        words = self._words
        with Horizontal(id="top"):
            yield LineBar(id="prompt")
            yield SearchBox(words("search the stories"), id="search")
            yield LineBar(id="summary", right=True)
        with Horizontal(id="panes"):
            yield ItemList(id="stories")
            yield ArticleView(words, id="article")
            yield ItemList(id="facts")
        with Vertical(id="bottom"):
            yield LineBar(id="notice")
            yield LineBar(id="footer")

    def on_mount(self) -> None:
        """Paint first; the library is opened in the background."""
        for pane, title in (("stories", marked("Stories")), ("article", marked("Article")), ("facts", marked("Facts"))):
            self.query_one(f"#{pane}").border_title = self._words(title)
        self._bar("prompt").show(line(run("/ ", "label")))
        self._bar("summary").show(line(run(self._words("opening the library…"), "muted")))
        self.query_one("#stories").focus()
        self._open_library()

    def _bar(self, name: str) -> LineBar:
        return self.query_one(f"#{name}", LineBar)

    @property
    def _stories(self) -> ItemList:
        return self.query_one("#stories", ItemList)

    @property
    def _facts(self) -> ItemList:
        return self.query_one("#facts", ItemList)

    @property
    def _article(self) -> ArticleView:
        return self.query_one("#article", ArticleView)

    # Workers: each asks the library and posts a message; only the handlers below change what is shown

    @work(thread=True, exclusive=True, group="open")
    def _open_library(self) -> None:
        try:
            library = Library(self._folder, create=self._seeds, language=self._words.language)
            self.post_message(LibraryOpened(library))
        except TalksError as error:
            self.post_message(Failed(str(error)))

    @work(thread=True, exclusive=True, group="search")
    def _search(self, library: Library, query: str) -> None:
        worker = get_current_worker()
        try:
            result = library.search(query, cancelled=lambda: worker.is_cancelled)
        except TalksError as error:
            self.post_message(Failed(str(error)))
            return
        if not worker.is_cancelled:
            self.post_message(Found(result))

    @work(thread=True, exclusive=True, group="page")
    def _open(self, library: Library, article_id: str, query: str) -> None:
        worker = get_current_worker()
        try:
            page = library.page(article_id, query)
        except TalksError as error:
            self.post_message(Failed(str(error)))
            return
        if not worker.is_cancelled:
            self.post_message(Opened(page))

    @work(thread=True, exclusive=True, group="count")
    def _count(self, library: Library) -> None:
        try:
            self.post_message(Counted(library.counts()))
        except TalksError as error:
            self.post_message(Failed(str(error)))

    # Their answers

    @on(LibraryOpened)
    def _on_library(self, message: LibraryOpened) -> None:
        self._library = message.library
        self._search(message.library, self.session.query)
        counts = message.library.counts()
        if self._seeds and not counts.articles:
            self._child = Child(["add", str(seeds_folder())], self._folder)
        elif counts.pending:
            self._child = Child(["finish"], self._folder)
        self.session.counts = counts
        if self._child:
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

    @on(Found)
    def _on_found(self, message: Found) -> None:
        if message.result.query != self.session.query:
            return
        before, self.session.result = self.session.result, message.result
        same = before is not None and before.query == message.result.query
        self._show_stories(self._stories.key if same else None)
        if self._stories.key is not None:
            self._open_story(str(self._stories.key))

    @on(Opened)
    def _on_opened(self, message: Opened) -> None:
        page = message.page
        if page == self.session.page or page.article.id != self._stories.key:
            return
        self.session.open(page)
        self._article.show(page, page.hits[self.session.hit] if self.session.hit >= 0 else None)
        self._show_facts()
        if self.focused is self._facts:
            self._article.mark_proofs(self._proofs())

    @on(Failed)
    def _on_failed(self, message: Failed) -> None:
        self._notice = message.problem
        self._show_notice()

    # What is shown

    def _show_stories(self, key: Hashable) -> None:
        """List the stories, the cursor on the one with this key, else on the best."""
        result = self.session.result
        if result is None:
            return
        self._stories.show([items.story(hit, self._stories.cells, self._words) for hit in result.hits], key)
        self._bar("summary").show(summary(result, self.size.width, self._words))

    def _show_facts(self) -> None:
        page = self.session.page
        if page is None:
            return
        self._rows = {row.key: row for row in items.fact_rows(page.facts, self._words)} if page.facts else {}
        self._facts.show(items.facts(page, self._facts.cells, self.session.keys(), self._words), self._facts.key)
        self._show_notice()

    def _show_notice(self) -> None:
        selected = self.session.number_selected
        going_on = "" if selected else progress(self.session.counts, self._child is not None, self._seeds, self._words)
        self._bar("notice").show(*notice(self._notice or going_on, selected, self.size.width, self._words))
        self._bar("footer").show(footer(self.size.width, self._words))

    def _open_story(self, article_id: str) -> None:
        if self._library:
            self._open(self._library, article_id, self.session.query)

    def on_resize(self, event: events.Resize) -> None:
        """Choose the mode for the size, and lay the lists out anew."""
        columns = event.size.width
        self._mode = "wide" if columns >= WIDE else "middle" if columns >= MIDDLE else "narrow"
        self._arrange()
        self._show_notice()

    def _arrange(self, pane: Pane | None = None, *, side: Pane | None = None) -> None:
        """Show what belongs on the screen in this mode when a pane has the focus, and `side` beside the article where one has room."""
        self._pane = pane or self._pane
        self._side = side or (self._pane if self._pane != "article" else self._side)
        wanted = frozenset([self._mode, f"at-{self._pane}", f"side-{self._side}"])
        if self.classes != wanted:
            self.set_classes(wanted)

    @on(ItemList.Widened, "#stories")
    def _on_stories_widened(self) -> None:
        self._show_stories(self._stories.key)

    @on(ItemList.Widened, "#facts")
    def _on_facts_widened(self) -> None:
        self._show_facts()

    # What is done

    @on(Input.Changed, "#search")
    def _on_typed(self, event: Input.Changed) -> None:
        self.session.query = event.value
        self._notice = ""
        if self._library:
            self._search(self._library, event.value)

    @on(SearchBox.Moved)
    def _on_search_moved(self, event: SearchBox.Moved) -> None:
        self._stories.action_move(event.by)

    @on(Input.Submitted, "#search")
    def _on_search_submitted(self) -> None:
        self._stories.action_choose()

    @on(SearchBox.Left)
    def _on_search_left(self) -> None:
        self._go_to("stories")

    @on(ItemList.Moved, "#stories")
    def _on_story_moved(self, event: ItemList.Moved) -> None:
        self._open_story(str(event.key))

    @on(ItemList.Chosen, "#stories")
    def _on_story_chosen(self, event: ItemList.Chosen) -> None:
        self._open_story(str(event.key))
        self._go_to("article")

    @on(ItemList.Moved, "#facts")
    def _on_fact_moved(self) -> None:
        self._article.mark_proofs(self._proofs())

    @on(ItemList.Chosen, "#facts")
    def _on_fact_chosen(self) -> None:
        self._article.mark_proofs(self._proofs())
        self._go_to("article")

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Show the pane that has the focus, where not all have room; mark what proves the fact under the cursor."""
        self._arrange(next((pane for pane in PANES if pane == event.widget.id), "stories"))
        if self._pane == "facts":
            self._article.mark_proofs(self._proofs())

    def _proofs(self) -> Sequence[Span]:
        row = self._row()
        return [Span(proof.start, proof.end) for proof in row.evidence] if row else []

    def _row(self) -> Row | None:
        key = self._facts.key
        return self._rows.get(key) if isinstance(key, tuple) else None

    def _go_to(self, pane: Pane, widget: str = "") -> None:
        """Show a pane and give it, or a widget that belongs to it, the focus; at once, so that the next key goes there."""
        self._arrange(pane)
        self.set_focus(self.query_one(f"#{widget or pane}"))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - the name is Textual's
        """In the search box a slash is a letter."""
        return action != "search" or self.focused is None or self.focused.id != "search"

    def action_search(self) -> None:
        """To the search box."""
        self._go_to("stories", "search")

    def action_pane(self, pane: Pane) -> None:
        """To a pane."""
        self._go_to(pane)

    def action_next_pane(self) -> None:
        """To the next pane."""
        self._go_to(PANES[(self._at() + 1) % len(PANES)])

    def action_previous_pane(self) -> None:
        """To the previous pane."""
        self._go_to(PANES[(self._at() - 1) % len(PANES)])

    def _at(self) -> int:
        return PANES.index(self._pane)

    def action_swap_facts(self) -> None:
        """Swap the facts in for the stories, or back."""
        other: Pane = "stories" if self._side == "facts" else "facts"
        if self._pane == "article":
            self._arrange(side=other)
        else:
            self._go_to(other)

    def action_next_hit(self) -> None:
        """To the next hit."""
        self._step_hit(1)

    def action_previous_hit(self) -> None:
        """To the previous hit."""
        self._step_hit(-1)

    def _step_hit(self, by: int) -> None:
        page = self.session.page
        if page and self.session.step_hit(by):
            self._article.go_to_hit(page.hits[self.session.hit])
            self._tell(self._words("hit {n} of {all}").format(n=self.session.hit + 1, all=len(page.hits)))
        else:
            self._tell(self._words("no hit in this article: search with /"))

    def action_select(self) -> None:
        """Select the fact under the cursor, or take it out."""
        if row := self._row():
            self.session.toggle(row)
            self._notice = ""
            self._show_facts()

    def action_clear_selection(self) -> None:
        """Empty the selection, in all stories."""
        self.session.selected.clear()
        self._notice = ""
        self._show_facts()

    def action_copy(self) -> None:
        """Copy what is selected, or the fact under the cursor."""
        chosen = self.session.to_copy(self._row())
        if not chosen:
            self._tell(self._words("nothing to copy: stand on a fact, or select some with Space"))
            return
        text = selection(chosen, self._words)
        try:
            path = str(clipboard.keep(text)).replace(str(Path.home()), "~", 1)
        except OSError as error:
            path = self._words("not written: {reason}").format(reason=error.strerror)
        told = {
            "sent": self._words("sent to the terminal (not confirmed)"),
            "tmux": self._words("handed to tmux"),
            "too long": self._words("too long for the clipboard"),
            "failed": self._words("tmux did not take it"),
        }[clipboard.send(text, self.app.write_to_terminal)]  # type: ignore[attr-defined] # our app has it
        number = sum(len(rows) for _, rows in chosen)
        self._tell(f"{self._words.plural('{n} fact', '{n} facts', number)} · {told} · {path}")

    def _tell(self, text: str) -> None:
        self._notice = text
        self._show_notice()

    def action_help(self) -> None:
        """Show the keys."""
        self.app.push_screen(HelpScreen(self._words))

    def action_leave(self) -> None:
        """Leave the reader."""
        self.app.exit()

    def on_unmount(self) -> None:
        """End what was started."""
        if self._child:
            self._child.end()
        if self._library:
            self._library.close()
