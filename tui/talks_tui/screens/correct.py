"""Facts corrected by hand: one meeting's fields, when the story appeared, and what was corrected before."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input

from talks_index.corrections import HIDEABLE, PUBLISHED, WHOLE
from talks_index.errors import TalksError
from talks_index.export.corrections import HINTS, written
from talks_index.i18n import Words, marked
from talks_index.library import Library
from talks_index.model import Meeting, Page
from talks_tui.commands import CLOSE, COMMANDS, CORRECTING, bindings
from talks_tui.keyboard import Keyboard
from talks_tui.present.bars import hints
from talks_tui.present.correcting import correcting
from talks_tui.present.items import hanging
from talks_tui.present.runs import run
from talks_tui.widgets.items import ItemList
from talks_tui.widgets.search import SearchBox
from talks_tui.widgets.status import LineBar


class CorrectScreen(ModalScreen[bool]):
    """A list of fields and a box for what a field should hold. Ends with whether anything was corrected."""

    AUTO_FOCUS = "#fields"
    KEYS = (
        COMMANDS["choose"].doing("change", marked("change")),
        COMMANDS["hide-fact"].doing("hide_fact", marked("hide")),
        COMMANDS["hide-meeting"].doing("hide_meeting", marked("hide the meeting")),
        COMMANDS["undo"].doing("undo", marked("take back")),
        CLOSE.doing("leave", CLOSE.help),
    )
    WRITING = (COMMANDS["choose"].doing("change", marked("keep")), CLOSE.doing("leave", marked("back")))
    BINDINGS = bindings([*KEYS[1:], *(COMMANDS[name].doing("leave", CLOSE.help) for name in ("correct", "leave")), COMMANDS["help"]])
    DEFAULT_CSS = """
    CorrectScreen {
        align: center middle;
        background: $background 60%;
        & > #box { width: 100; max-width: 100%; height: 100%; max-height: 40; background: $panel; border: round $accent; }
        & #fields { height: 1fr; }
        & #value { display: none; background: $panel; margin: 0 1; }
        & #told { height: auto; max-height: 3; }
        & #keys { height: auto; max-height: 2; }
        &.-writing #value { display: block; }
    }
    """

    @dataclass
    class Corrected(Message):
        """What was asked for is done; `page` is the story as it is shown now."""

        page: Page
        hidden: bool

    @dataclass
    class Refused(Message):
        """What was asked for cannot be done; `problem` says why."""

        problem: str

    def __init__(self, library: Library, page: Page, key: tuple[int, str] | None, words: Words, keyboard: Keyboard) -> None:
        """`key` is the fact that one stands on: the number of its meeting, and its field."""
        super().__init__()
        self._library = library
        self._page = page
        self._words = words
        self._keyboard = keyboard
        self._start = ("field", key[1] if key else "when")
        first = next((number for number, one in enumerate(page.facts.meetings) if one.main), 0) if page.facts else 0
        self._number = key[0] if key else first
        self._changed = False
        self._writing = ""

    def compose(self) -> ComposeResult:
        """The list, the box, and what there is to tell."""
        with Vertical(id="box"):
            yield ItemList(id="fields")
            yield SearchBox("", id="value")
            yield LineBar(id="told")
            yield LineBar(id="keys")

    def on_mount(self) -> None:
        """Name it; it is filled when it is known how wide it is."""
        self.query_one("#box").border_title = self._words("Correct by hand")
        self._tell("")

    @property
    def _fields(self) -> ItemList:
        return self.query_one("#fields", ItemList)

    @property
    def _meeting(self) -> Meeting | None:
        """The meeting that one corrects; None where the story has none."""
        return self._page.facts.meetings[self._number] if self._page.facts and self._page.facts.meetings else None

    @on(ItemList.Widened)
    def _on_widened(self) -> None:
        self._show()

    def _show(self) -> None:
        items = correcting(self._page, self._meeting, self._fields.cells, self._words)
        self._fields.show(items, self._fields.key or self._start)

    @property
    def _field(self) -> str:
        """The field that the cursor stands on; empty on a correction."""
        key = self._fields.key
        return str(key[1]) if isinstance(key, tuple) and key[0] == "field" else ""

    # What is done

    @on(ItemList.Chosen)
    def _on_chosen(self) -> None:
        """Write what the field under the cursor should hold."""
        field = self._field
        if not field:
            self._tell(self._words("take it back with {key}, and correct the fact anew").format(key=self._keyboard.named("undo")))
            return
        published = self._page.facts.published if self._page.facts else self._page.article.published
        box = self.query_one("#value", SearchBox)
        box.value = (published.edtf or "") if field == PUBLISHED else written(field, self._meeting, self._words) if self._meeting else ""
        box.cursor_position = len(box.value)
        self._writing = field
        self.add_class("-writing")
        box.focus()
        self._tell(self._words(HINTS[field]))

    @on(Input.Submitted)
    def _on_submitted(self, event: Input.Submitted) -> None:
        self._correct(self._page, self._writing, event.value, None if self._writing == PUBLISHED else self._meeting)

    @on(SearchBox.Left)
    def _on_left(self, event: SearchBox.Left) -> None:
        event.stop()
        self._stop_writing("")

    def action_hide_fact(self) -> None:
        """Hide the fact under the cursor."""
        if self._field in HIDEABLE and self._meeting:
            self._correct(self._page, self._field, "", self._meeting)
        else:
            self._tell(self._words("this cannot be hidden: change it"))

    def action_hide_meeting(self) -> None:
        """Hide the whole meeting."""
        if self._meeting:
            self._correct(self._page, WHOLE, "", self._meeting)

    def action_undo(self) -> None:
        """Take back the correction under the cursor, or that of the fact under the cursor."""
        key = self._fields.key
        for made in self._page.corrections:
            here = made.number == self._number or made.correction.field == PUBLISHED
            if key == ("made", made.correction.number) or (self._field == made.correction.field and here):
                self._undo(self._page, made.correction.number)
                return
        self._tell(self._words("nothing was done by hand here"))

    def action_help(self) -> None:
        """Show the keys."""
        from talks_tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen(self._words, self._keyboard, CORRECTING.heading))

    def action_leave(self) -> None:
        """Leave the box, or the dialog."""
        self.dismiss(self._changed)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - the name is Textual's
        """In the box a letter is a letter, and Escape leaves the box alone."""
        return action not in ("hide_fact", "hide_meeting", "undo", "help", "leave") or not isinstance(self.focused, SearchBox)

    # What the library answers

    @work(thread=True, exclusive=True, group="correct")
    def _correct(self, page: Page, field: str, text: str, meeting: Meeting | None) -> None:
        try:
            self._library.correct(page.article.id, field, text, meeting)
            self.post_message(self.Corrected(self._library.page(page.article.id), field == WHOLE))
        except TalksError as error:
            self.post_message(self.Refused(error.told(self._words)))

    @work(thread=True, exclusive=True, group="correct")
    def _undo(self, page: Page, number: int) -> None:
        try:
            self._library.undo(number)
            self.post_message(self.Corrected(self._library.page(page.article.id), False))
        except TalksError as error:
            self.post_message(self.Refused(error.told(self._words)))

    @on(Corrected)
    def _on_corrected(self, message: Corrected) -> None:
        self._page, self._changed = message.page, True
        shown = len(self._page.facts.meetings) if self._page.facts else 0
        self._number = max(min(self._number, shown - 1), 0)  # the next one, where it was hidden
        self._stop_writing(self._words("the meeting is hidden; take it back below") if message.hidden else "")
        self._show()

    @on(Refused)
    def _on_refused(self, message: Refused) -> None:
        self._tell(message.problem)

    def _stop_writing(self, told: str) -> None:
        self._writing = ""
        self.remove_class("-writing")
        self._fields.focus()
        self._tell(told)

    def _tell(self, text: str) -> None:
        """Say what there is to say, and what the keys do."""
        bar = self.query_one("#told", LineBar)
        bar.show(*(hanging(text, run(" "), max(self._fields.cells, 20), "box") if text else ()))
        self.query_one("#keys", LineBar).show(
            *hints(self.WRITING if self._writing else self.KEYS, self._keyboard, self._words, self.app.size.width - 2)
        )
