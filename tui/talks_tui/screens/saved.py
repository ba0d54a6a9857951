"""The saved searches: how many stories each finds now, and how many of them are new since it was last opened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input
from textual.worker import get_current_worker

from talks_index.errors import TalksError
from talks_index.i18n import Words, marked
from talks_index.library import Library
from talks_index.memory import Memory, Saved
from talks_index.model import Mine
from talks_tui.commands import CLOSE, COMMANDS, ENTER, bindings
from talks_tui.keyboard import Keyboard
from talks_tui.messages import Failed
from talks_tui.present.bars import hints
from talks_tui.present.items import hanging
from talks_tui.present.listing import Item
from talks_tui.present.runs import run
from talks_tui.present.saved import saved_items
from talks_tui.widgets.items import ItemList
from talks_tui.widgets.search import SearchBox
from talks_tui.widgets.status import LineBar


class SavedScreen(ModalScreen[str | None]):
    """The searches that were saved, to open, save, rename and delete. Ends with the query to search for, or with None."""

    AUTO_FOCUS = "#saved"
    LISTED = (
        ENTER.doing("go_on", marked("open")),
        COMMANDS["save"].doing("save", marked("save this search")),
        COMMANDS["rename"].doing("rename", marked("rename")),
        COMMANDS["delete"].doing("delete", marked("delete")),
        COMMANDS["undelete"].doing("undelete", marked("undelete")),
        CLOSE.doing("leave", CLOSE.help),
    )
    NAMING = (ENTER.doing("go_on", marked("save under this name")), CLOSE.doing("leave", marked("back")))
    BINDINGS = bindings([*LISTED, *(COMMANDS[name].doing("leave", CLOSE.help) for name in ("saved", "leave"))])
    DEFAULT_CSS = """
    SavedScreen {
        align: center middle;
        & > #box { width: 90; max-width: 100%; height: 100%; max-height: 40; background: $panel; border: round $accent; }
        & #saved { height: 1fr; }
        & #name { display: none; }
        &.-naming #name { display: block; }
        & #keys { height: auto; max-height: 3; }
    }
    """

    @dataclass
    class Counted(Message):
        """The stories that a saved search finds now are known."""

        query: str
        ids: frozenset[str]

    def __init__(self, library: Library, memory: Memory, query: str, words: Words, keyboard: Keyboard, *, saving: bool = False) -> None:
        """`query` is what is searched now; with `saving`, it is named and saved at once."""
        super().__init__()
        self._library = library
        self._memory = memory
        self._query = query.strip()
        self._words = words
        self._keyboard = keyboard
        self._saving = saving
        self._renamed: Saved | None = None
        self._deleted: Saved | None = None
        self._found: dict[str, frozenset[str]] = {}
        self._opening = ""

    def compose(self) -> ComposeResult:
        """One list, a box for names, and the keys."""
        with Vertical(id="box"):
            yield ItemList(id="saved")
            yield SearchBox("", id="name")
            yield LineBar(id="keys")

    def on_mount(self) -> None:
        """Ask the library how much each search finds."""
        self.query_one("#box").border_title = self._words("Saved searches")
        self._count()
        if self._saving:
            self.action_save()

    def on_key(self, event: events.Key) -> None:
        """Give the box what was typed before it was there."""
        if self.has_class("-naming") and self.focused is not event.control:
            event.stop()
            box = self.query_one("#name", SearchBox)
            if event.key == "enter":
                box.call_later(box.action_submit)
            else:
                box.post_message(events.Key(event.key, event.character))

    # How much they find

    def _count(self) -> None:
        wanted = dict.fromkeys(saved.query for saved in self._memory.saved() if saved.query not in self._found)
        self._ask(list(wanted), self._memory.mine())

    @work(thread=True, exclusive=True, group="saved")
    def _ask(self, queries: Sequence[str], mine: Mine) -> None:
        worker = get_current_worker()
        for query in queries:
            try:
                ids = self._library.ids(query, mine=mine, cancelled=lambda: worker.is_cancelled)
            except TalksError as error:
                self.post_message(Failed(error.told(self._words)))
                return
            if worker.is_cancelled:
                return
            self.post_message(self.Counted(query, ids))

    @on(Counted)
    def _on_counted(self, message: Counted) -> None:
        self._found[message.query] = message.ids
        for saved in self._memory.saved():
            # What was there when it was saved is not new.
            if saved.query == message.query and not saved.opened:
                self._memory.save(replace(saved, known=message.ids, opened=True))
        self._show()
        if self._opening:
            self._open(self._opening)

    @on(Failed)
    def _on_failed(self, message: Failed) -> None:
        message.stop()
        self._tell(message.problem)

    # What is shown

    @on(ItemList.Widened)
    def _on_widened(self) -> None:
        self._show()
        self._tell("")

    def _show(self, name: str = "") -> None:
        listed = self.query_one(ItemList)
        listed.show(list(self._items(listed.cells)), name or listed.key)

    def _items(self, cells: int) -> Iterator[Item]:
        several = self._memory.saved()
        if not several:
            yield Item(None, hanging(self._words("No search is saved yet: search with /, then save with +"), run("  "), cells, "muted"))
        for saved in several:
            yield saved_items(saved, self._found.get(saved.query), cells, self._words)

    def _tell(self, note: str) -> None:
        """Say what there is to say, and what the keys do."""
        bar = self.query_one("#keys", LineBar)
        keys = [command for command in self.LISTED if self._deleted or command.name != "undelete"]
        notes = hanging(note, run(" "), bar.size.width, "box") if note else ()
        bar.show(*notes, *hints(self.NAMING if self.has_class("-naming") else keys, self._keyboard, self._words, bar.size.width))

    # What is done

    @property
    def _current(self) -> Saved | None:
        key = self.query_one(ItemList).key
        return next((saved for saved in self._memory.saved() if saved.name == key), None)

    def action_go_on(self) -> None:
        """Open the search under the cursor, or take the name."""
        if self.has_class("-naming"):
            # At once, so that the next key is a command; the box first takes what was typed before.
            box = self.query_one("#name", SearchBox)
            self.set_focus(self.query_one("#saved"))
            box.call_later(box.run_action, "submit")
        elif saved := self._current:
            self._open(saved.name)

    def _open(self, name: str) -> None:
        """Search for what is saved under a name, as soon as it is known what it finds: that is not new any more."""
        saved = next((saved for saved in self._memory.saved() if saved.name == name), None)
        if saved is None or saved.query in self._found:
            self._opening = ""
        else:
            self._opening = name
            return
        if saved:
            self._memory.save(replace(saved, known=saved.known | self._found[saved.query], opened=True))
            self.dismiss(saved.query)

    @on(ItemList.Chosen)
    def _on_clicked(self, event: ItemList.Chosen) -> None:
        self._open(str(event.key))

    def action_save(self) -> None:
        """Ask for the name of the search that is shown."""
        if self._query:
            self._ask_for_name(self._query)
        else:
            self._tell(self._words("nothing is searched: search with /, then save it"))

    def action_rename(self) -> None:
        """Ask for another name of the search under the cursor."""
        if saved := self._current:
            self._renamed = saved
            self._ask_for_name(saved.name)

    def _ask_for_name(self, name: str) -> None:
        box = self.query_one("#name", SearchBox)
        self.add_class("-naming")
        box.value = name
        box.select_all()  # what is typed takes its place
        self.set_focus(box)
        self._tell("")

    @on(Input.Submitted)
    def _on_named(self, event: Input.Submitted) -> None:
        event.stop()
        name, renamed = event.value.strip(), self._renamed
        taken = any(saved.name == name for saved in self._memory.saved() if saved != renamed)
        if not name or taken:
            self.set_focus(event.input)
            self._tell(self._words("there is a search of that name: choose another") if taken else self._words("give it a name"))
        elif renamed:
            self._memory.rename(renamed.name, name)
            self._named(name)
        else:
            self._memory.save(Saved(name, self._query))
            self._named(name)
            self._count()

    def _named(self, name: str) -> None:
        self._back_to_list()
        self._show(name)
        self._tell(self._words(self._memory.problem) if self._memory.problem else "")

    def _back_to_list(self) -> None:
        self._renamed = None
        self.remove_class("-naming")
        self.set_focus(self.query_one("#saved"))

    def action_delete(self) -> None:
        """Delete the search under the cursor; it can be had back until the screen is left."""
        if saved := self._current:
            self._deleted = saved
            self._memory.forget(saved.name)
            self._show()
            self._tell(self._words("deleted: {name}").format(name=saved.name))

    def action_undelete(self) -> None:
        """Have back what was deleted last."""
        if saved := self._deleted:
            self._deleted = None
            self._memory.save(saved)
            self._show(saved.name)
            self._tell("")

    def action_leave(self) -> None:
        """Leave the box, or the screen."""
        if self.has_class("-naming"):
            self._back_to_list()
            self._tell("")
        else:
            self.dismiss(None)
