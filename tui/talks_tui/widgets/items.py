"""A list that one moves through: stories, facts."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from textual import events
from textual.message import Message

from talks_tui.commands import LISTS, bindings
from talks_tui.present.listing import Item, Items, Listing
from talks_tui.present.runs import Line, run
from talks_tui.widgets.lines import LinePane

CURSOR, NO_CURSOR = run("▌", "bar"), run(" ")
"""What stands before the lines of an item, so that colour is not the only sign of the cursor."""


class ItemList(LinePane):
    """Items with a cursor that skips those it cannot stand on. Says when it moved and when an item was chosen."""

    BINDINGS = bindings(LISTS)

    @dataclass
    class Moved(Message):
        """The cursor stands on another item."""

        list: ItemList
        key: Hashable

        @property
        def control(self) -> ItemList:
            """The list."""
            return self.list

    @dataclass
    class Chosen(Moved):
        """Enter was pressed on an item, or it was clicked."""

    @dataclass
    class Widened(Message):
        """A line of an item may take more or fewer cells than before."""

        list: ItemList

        @property
        def control(self) -> ItemList:
            """The list."""
            return self.list

    @dataclass
    class Scrolled(Message):
        """Other items are seen than before."""

        list: ItemList

        @property
        def control(self) -> ItemList:
            """The list."""
            return self.list

        def can_replace(self, message: Message) -> bool:
            """What is seen now is all that counts."""
            return isinstance(message, ItemList.Scrolled) and message.list is self.list

    def __init__(self, *, id: str) -> None:  # noqa: A002 - the name is Textual's
        super().__init__(id=id)
        self._items: Listing = Items()
        self._cursor = -1
        self._cells = 0

    @property
    def cells(self) -> int:
        """The cells that a line of an item may take; those of before where the list is not shown."""
        return self.scrollable_content_region.width - 1 if self.scrollable_content_region.width else self._cells

    @property
    def key(self) -> Hashable:
        """What the cursor stands on; None where there is nothing to stand on."""
        return self._items.item(self._cursor).key if 0 <= self._cursor < len(self._items) else None

    @property
    def at(self) -> int:
        """The number of the item that the cursor stands on; -1 where there is none."""
        return self._cursor

    @property
    def seen(self) -> range:
        """The items of which a line is on the screen."""
        top = self.scroll_offset.y
        first, last = self._items.at(top), self._items.at(top + max(self.scrollable_content_region.height, 1) - 1)
        return range(max(first, 0), min(last + 1, len(self._items)))

    def show(self, items: Listing | Sequence[Item], key: Hashable = None) -> None:
        """Show other items, the cursor on the one with this key, else on the first that it can stand on."""
        self._items = items if isinstance(items, Listing) else Items(items)
        same = None if key is None else self._items.place(key)
        self._cursor = self._from(0, 1) if same is None else same
        self.show_height(self._items.start(len(self._items)))
        if same is None:
            self.scroll_to_line(0)
        self._follow_cursor()

    def point_at(self, key: Hashable) -> None:
        """Put the cursor on the item with this key, if it is there, without saying that it moved."""
        if (at := self._items.place(key)) is not None:
            self._cursor = at
            self._follow_cursor()
            self.refresh()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell what is looked at now."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self.post_message(self.Scrolled(self))

    def on_resize(self) -> None:
        """Ask for items that fit."""
        if self.cells != self._cells:
            self._cells = self.cells
            self.post_message(self.Widened(self))

    def cursor_cell(self) -> tuple[int, int]:
        """The beginning of the item that the cursor stands on."""
        return (self._items.start(self._cursor), 1) if self._cursor >= 0 else super().cursor_cell()

    def line(self, number: int) -> tuple[Line, bool]:
        """A line of the item that it falls in."""
        at = self._items.at(number)
        here = at == self._cursor
        return (CURSOR if here else NO_CURSOR, *self._items.item(at).lines[number - self._items.start(at)]), here

    def action_move(self, by: int) -> None:
        """Go to the next (1) or previous (-1) item."""
        at = self._from(self._cursor + by, by)
        if at >= 0:
            self._stand_on(at)
        else:
            # Past the last item there may be lines that one only looks at.
            self.scroll_relative(y=by, animate=False)

    def action_page(self, by: int) -> None:
        """Go on by as many items as are seen; past the last, by as many lines."""
        height, before = max(self.scrollable_content_region.height, 1), self._cursor
        target = self._items.start(max(self._cursor, 0)) + by * height
        self._stand_near(min(max(self._items.at(target), 0), len(self._items) - 1), by)
        if self._cursor == before:
            self.scroll_relative(y=by * height, animate=False)

    def action_edge(self, by: int) -> None:
        """Go to the first (-1) or last (1) item, and show what stands before or after it."""
        self._stand_near(0 if by < 0 else len(self._items) - 1, -by)
        self.scroll_to_line(0 if by < 0 else self.virtual_size.height)

    def action_choose(self) -> None:
        """Choose the item under the cursor."""
        if self.key is not None:
            self.post_message(self.Chosen(self, self.key))

    def on_click(self, event: events.Click) -> None:
        """Choose the item under the mouse."""
        at = self._items.at(self.scroll_offset.y + event.y - self.gutter.top)
        if 0 <= at < len(self._items) and self._items.item(at).key is not None:
            self._stand_on(at)
            self.action_choose()

    def _from(self, at: int, by: int) -> int:
        """The first item from `at` on, in the direction of `by`, that the cursor can stand on; -1 where there is none."""
        while 0 <= at < len(self._items):
            if self._items.item(at).key is not None:
                return at
            at += by
        return -1

    def _stand_near(self, at: int, by: int) -> None:
        """Stand on the item at `at`, or on the next one in the direction of `by`, or before it."""
        there = self._from(at, by)
        there = self._from(at, -by) if there < 0 else there
        if there >= 0:
            self._stand_on(there)

    def _stand_on(self, at: int) -> None:
        if at != self._cursor:
            self._cursor = at
            self.post_message(self.Moved(self, self.key))
        self._follow_cursor()
        self.refresh()

    def _follow_cursor(self) -> None:
        if self._cursor < 0:
            return
        first = self._cursor
        while first > 0 and self._items.item(first - 1).key is None:
            first -= 1  # a heading stays in sight with the first item below it
        start, end = self._items.start(self._cursor), self._items.start(self._cursor + 1)
        self.show_line(start, end - 1)
        if end - self._items.start(first) <= self.size.height:
            self.show_line(self._items.start(first))
