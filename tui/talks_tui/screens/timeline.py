"""The timeline of the library's meetings, over the reader."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import Input
from textual.worker import get_current_worker

from talks_index.errors import TalksError
from talks_index.i18n import Words, marked
from talks_index.library import Library
from talks_index.model import Mine, Span, Timeline
from talks_tui.commands import CLOSE, COMMANDS, TIMELINE, bindings
from talks_tui.keyboard import Keyboard
from talks_tui.messages import Failed, MeetingsFound
from talks_tui.present.bars import hints
from talks_tui.present.items import hanging
from talks_tui.present.listing import Item
from talks_tui.present.runs import cut, line, run
from talks_tui.present.timeline import TimelineListing, bars
from talks_tui.widgets.items import ItemList
from talks_tui.widgets.search import SearchBox
from talks_tui.widgets.status import LineBar

_TALL = 30
"""Lines of the terminal from which on the bars are four lines high, and not two."""


@dataclass(frozen=True, slots=True)
class Left:
    """How the timeline was left: the query that stood there, and the meeting that was opened, if any: its story, number and proof."""

    query: str
    article_id: str = ""
    number: int = 0
    proof: Span | None = None


class TimelineScreen(Screen[Left]):
    """A bar a month, and the meetings that the stories found tell of. Enter on one opens the story where it tells of it."""

    AUTO_FOCUS = "#meetings"
    KEYS = (
        COMMANDS["choose"].doing("choose", marked("open at its sentence")),
        COMMANDS["select"].doing("unfold", marked("its stories")),
        CLOSE.doing("leave", marked("back")),
        COMMANDS["previous-month"].doing("month(-1)", marked("month before")),
        COMMANDS["next-month"].doing("month(1)", marked("after")),
        replace(COMMANDS["search"], help=marked("search")),
    )
    BINDINGS = [
        *bindings([*KEYS[1:], *(COMMANDS[name].doing("leave", CLOSE.help) for name in ("timeline", "leave")), COMMANDS["help"]]),
        Binding("backspace", "leave", show=False),
    ]
    DEFAULT_CSS = """
    TimelineScreen {
        & > #keys { height: auto; max-height: 2; }
        & > #bars { height: 4; padding: 0 1; }
        & > #meetings { height: 1fr; background: $background; border-top: solid $scrollbar; border-title-color: $muted; }
        & > #meetings:focus { border-top: heavy $accent; border-title-color: $accent; border-title-style: bold reverse; }
        &.tall > #bars { height: 6; }
    }
    """

    def __init__(self, library: Library, query: str, mine: Callable[[], Mine], words: Words, keyboard: Keyboard) -> None:
        """`mine` tells what was read and starred, for the queries that ask for it."""
        super().__init__()
        self._mine = mine
        self._library = library
        self._query = query
        self._words = words
        self._keyboard = keyboard
        self._timeline: Timeline | None = None
        self._problem = ""
        self._unfolded: set[int] = set()
        self._listing = TimelineListing((), 0, words)

    def compose(self) -> ComposeResult:
        """The query, the bars, the meetings, and the keys."""
        with Horizontal(id="top"):
            yield LineBar(id="prompt")
            yield SearchBox(self._words("search the stories"), id="search", value=self._query)
            yield LineBar(id="summary", right=True)
        yield LineBar(id="bars")
        yield ItemList(id="meetings")
        yield LineBar(id="keys")

    def on_mount(self) -> None:
        """Ask the library, which reads all meetings when it is asked for the first time."""
        self.query_one("#prompt", LineBar).show(line(run(f"{self._keyboard.named('search')} ", "label")))
        self.query_one("#meetings").border_title = self._words("Meetings")
        self._ask(self._query, self._mine())

    @work(thread=True, exclusive=True, group="meetings")
    def _ask(self, query: str, mine: Mine) -> None:
        worker = get_current_worker()
        try:
            found = self._library.meetings(query, mine=mine, cancelled=lambda: worker.is_cancelled)
        except TalksError as error:
            self.post_message(Failed(error.told(self._words)))
            return
        if not worker.is_cancelled:
            self.post_message(MeetingsFound(found))

    @on(MeetingsFound)
    def _on_found(self, message: MeetingsFound) -> None:
        if message.timeline.query == self._query:
            first = self._timeline is None
            self._timeline, self._problem = message.timeline, ""
            self._unfolded.clear()
            self._show(anew=first)

    @on(Failed)
    def _on_failed(self, message: Failed) -> None:
        message.stop()
        self._problem = message.problem
        self._show()

    @property
    def _meetings(self) -> ItemList:
        return self.query_one("#meetings", ItemList)

    def on_resize(self, event: events.Resize) -> None:
        """Give the bars the room that there is."""
        self.set_class(event.size.height >= _TALL, "tall")

    @on(ItemList.Widened)
    def _on_widened(self) -> None:
        self._show()

    def _show(self, *, anew: bool = False) -> None:
        """Show the meetings, the cursor on the one where it was, or (`anew`, or where that is gone) on the last whose month is known."""
        listed, words = self._meetings, self._words
        before = self._listing.event(listed.key)
        found = self._timeline.events if self._timeline else ()
        self._listing = TimelineListing(found, listed.cells, words)
        for number in self._unfolded:
            self._listing.fold(number)
        if found:
            stay = None if anew or before is None else self._listing.same(before[0])
            listed.show(self._listing, stay or self._listing.last_dated())
        else:
            nothing = words("no meeting in these stories") if self._timeline else words("looking through the library…")
            listed.show([Item(None, hanging(self._problem or nothing, run("  "), listed.cells, "muted"))])
        self._show_bars()
        self._show_keys()

    def _show_bars(self) -> None:
        shown = self.query_one("#bars", LineBar)
        height = (6 if self.has_class("tall") else 4) - 2
        shown.show(*bars(self._listing.months, self._month(), self.size.width - 2, height, self._words))

    def _show_keys(self) -> None:
        words = self._words
        found = self._timeline
        if found:
            counted = words.plural("{n} meeting", "{n} meetings", len(found.events))
            stories = words.plural("{n} story", "{n} stories", found.articles)
            reading = f" · {found.reading}" if found.query.strip() and found.reading else ""
            text = self._problem or f"{counted} · {stories}{reading}"
            self.query_one("#summary", LineBar).show(line(run(cut(text, max(self.size.width // 2 - 4, 8)), "muted")))
        self.query_one("#keys", LineBar).show(*hints(self.KEYS, self._keyboard, words, self.size.width))

    def _month(self) -> str | None:
        found = self._listing.event(self._meetings.key)
        return found[0].month if found else None

    @on(ItemList.Moved, "#meetings")
    def _on_moved(self) -> None:
        self._show_bars()

    @on(ItemList.Chosen, "#meetings")
    def _on_chosen(self, event: ItemList.Chosen) -> None:
        found = self._listing.event(event.key)
        if found:
            meeting, story = found
            # The newest story that is about the meeting, else the newest that tells of it.
            told = meeting.tellings[story] if story >= 0 else max(reversed(meeting.tellings), key=lambda telling: telling.main)
            self.dismiss(Left(self._query, told.article_id, told.number, told.proof))

    def action_unfold(self) -> None:
        """Show the stories of a meeting below it, or hide them."""
        key = self._meetings.key
        if isinstance(key, tuple):
            self._unfolded ^= {key[0]}
            self._listing.fold(key[0])
            self._meetings.show(self._listing, (key[0], -1))

    def action_month(self, by: int) -> None:
        """To the next (1) or previous (-1) month in which there is a meeting."""
        known, here = list(self._listing.months), self._month()
        if here in self._listing.months:
            to = known.index(here) + by
        else:  # the year, or nothing, is all that is known
            before = bisect_right(known, f"{here}-12") if here else len(known)
            to = before - (by < 0)
        if 0 <= to < len(known):
            self._meetings.point_at(self._listing.first_of(known[to]))
            self._show_bars()

    def action_search(self) -> None:
        """To the search box."""
        self.query_one("#search").focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - the name is Textual's
        """In the search box a letter is a letter."""
        return action == "quit" or not isinstance(self.focused, SearchBox)

    @on(Input.Changed, "#search")
    def _on_typed(self, event: Input.Changed) -> None:
        if event.value != self._query:
            self._query = event.value
            self._ask(event.value, self._mine())

    @on(SearchBox.Moved, "#search")
    def _on_search_moved(self, event: SearchBox.Moved) -> None:
        self._meetings.action_move(event.by)

    @on(Input.Submitted, "#search")
    @on(SearchBox.Left, "#search")
    def _on_search_left(self) -> None:
        self._meetings.focus()

    def action_help(self) -> None:
        """Show the keys."""
        from talks_tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self._words, self._keyboard, TIMELINE.heading))

    def action_leave(self) -> None:
        """Back to the reader, with the query that stands here."""
        self.dismiss(Left(self._query))
