"""The keys, over the reader."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import ModalScreen

from talks_index.i18n import Words
from talks_tui.commands import ARTICLE, LISTS, SECTIONS, STORIES, Command
from talks_tui.present.article import MARGIN
from talks_tui.present.bars import legend
from talks_tui.present.items import hanging
from talks_tui.present.listing import Item
from talks_tui.present.mentions import KINDS
from talks_tui.present.runs import line, run
from talks_tui.widgets.items import ItemList

_KEY_CELLS = 17


class HelpScreen(ModalScreen[None]):
    """Lists every command that has a key to show; any of Escape, ?, q, Enter closes it."""

    BINDINGS = [Binding("escape,question_mark,q,enter", "dismiss", show=False, priority=True)]  # before the list takes Enter

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        """One list."""
        yield ItemList(id="help")

    def on_mount(self) -> None:
        """Name it; it is filled when it is known how wide it is."""
        listed = self.query_one(ItemList)
        listed.border_title = self._words("Keys")
        listed.focus()

    @on(ItemList.Widened)
    def _on_widened(self, event: ItemList.Widened) -> None:
        words, cells = self._words, event.list.cells
        items = [self._key(command, cells) for command in LISTS]
        for section in SECTIONS:
            items.append(Item(None, ((), line(run(f" {words(section.heading)}", "heading")))))
            items += [self._key(command, cells) for command in section.commands]
            if section is STORIES:
                items.append(self._row(words("in the search"), words("↓ ↑ move the stories, Enter opens, Escape leaves"), cells))
            if section is ARTICLE:
                what = words("↓ ↑ next and previous, Enter keeps the hits, Escape forgets them")
                items.append(self._row(words("in the find box"), what, cells))
        marks = line(run(f" {words('Marks')}", "heading"))
        proof = hanging(words("the sentence that proves the fact under the cursor"), run(f" {MARGIN:{_KEY_CELLS}}", "bar"), cells)
        event.list.show([*items, Item(None, ((), marks, legend(KINDS, words), *proof))])

    def _key(self, command: Command, cells: int) -> Item:
        return self._row(self._words(command.shown), self._words(command.help), cells)

    def _row(self, keys: str, what: str, cells: int) -> Item:
        return Item(None, hanging(what, run(f" {keys:{_KEY_CELLS}}", "label"), cells))
