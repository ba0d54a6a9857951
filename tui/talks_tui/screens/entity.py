"""The page of a person, organisation or place, over the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import Screen

from talks_index.errors import TalksError
from talks_index.i18n import Words, marked
from talks_index.model import Entity, EntityKind, Span
from talks_tui.commands import CLOSE, COMMANDS, bindings
from talks_tui.keyboard import Keyboard
from talks_tui.messages import EntityKnown, Failed
from talks_tui.present.bars import hints
from talks_tui.present.entity import entity_page
from talks_tui.present.items import hanging
from talks_tui.present.listing import Item
from talks_tui.present.runs import run
from talks_tui.widgets.items import ItemList
from talks_tui.widgets.status import LineBar

# The library is loaded when the reader has painted.
if TYPE_CHECKING:
    from talks_index.library import Library

Target = tuple[str, Span]
"""A story, by its id, and the stretch of it that is gone to."""


class EntityScreen(Screen[Target | None]):
    """Shows what the library says of an entity; Enter on a story or a meeting leads there, Escape back."""

    KEYS = (COMMANDS["choose"].doing("choose", marked("open at this place")), CLOSE.doing("dismiss", marked("back")))
    BINDINGS = [
        Binding("escape,backspace", "dismiss", show=False),
        *bindings(COMMANDS[name].doing("dismiss", marked("back")) for name in ("entity", "leave")),
    ]

    def __init__(self, library: Library, kind: EntityKind, entity_id: str, words: Words, keyboard: Keyboard) -> None:
        super().__init__()
        self._library = library
        self._kind = kind
        self._entity_id = entity_id
        self._words = words
        self._keyboard = keyboard
        self._entity: Entity | None = None
        self._problem = ""

    def compose(self) -> ComposeResult:
        """One list, and its keys."""
        yield ItemList(id="entity")
        yield LineBar(id="keys")

    def on_mount(self) -> None:
        """Ask the library, which may have to look through many articles."""
        self.query_one(LineBar).show(*hints(self.KEYS, self._keyboard, self._words, self.app.size.width))
        self._ask()

    @work(thread=True)
    def _ask(self) -> None:
        try:
            self.post_message(EntityKnown(self._library.entity(self._kind, self._entity_id)))
        except TalksError as error:
            self.post_message(Failed(error.told(self._words)))

    @on(EntityKnown)
    def _on_known(self, message: EntityKnown) -> None:
        self._entity = message.entity
        self._show()

    @on(Failed)
    def _on_failed(self, message: Failed) -> None:
        message.stop()
        self._problem = message.problem
        self._show()

    @on(ItemList.Widened)
    def _show(self) -> None:
        listed = self.query_one(ItemList)
        if self._entity:
            listed.show(entity_page(self._entity, listed.cells, self._words), listed.key)
        else:
            told = self._problem or self._words("looking through the library…")
            listed.show([Item(None, hanging(told, run("  "), listed.cells, "muted"))])

    @on(ItemList.Chosen)
    def _on_chosen(self, event: ItemList.Chosen) -> None:
        if self._entity and isinstance(event.key, tuple):
            number, place = event.key
            appearance = self._entity.appearances[number]
            span = appearance.first
            if place is not None and (evidence := appearance.meetings[place][1].evidence):
                span = Span(evidence[0].start, evidence[0].end)
            self.dismiss((appearance.article_id, span))
