"""The export: what goes out, in which format, and what that looks like, before it goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from babel.numbers import format_decimal
from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.worker import get_current_worker

from talks_index.errors import TalksError
from talks_index.export.excerpt import Excerpt
from talks_index.export.formats import ABOUT, FORMATS, Format
from talks_index.export.ics import undated
from talks_index.export.write import write
from talks_index.i18n import Words, marked
from talks_tui import clipboard
from talks_tui.commands import CLOSE, COMMANDS, ENTER, NEXT, bindings
from talks_tui.keyboard import Keyboard
from talks_tui.present.bars import hints
from talks_tui.present.items import hanging
from talks_tui.present.listing import Item
from talks_tui.present.runs import line, run
from talks_tui.screens.main.copying import save, send, shown
from talks_tui.screens.main.exporting import Subject
from talks_tui.widgets.items import ItemList
from talks_tui.widgets.search import SearchBox
from talks_tui.widgets.status import LineBar

PREVIEW_LINES = 500
"""Lines of the text that the preview shows at most."""


class ExportScreen(ModalScreen[str | None]):
    """Two lists to choose from, and below them what would go out. Ends with what there is to tell, or with None."""

    AUTO_FOCUS = "#what"
    CHOOSING = (
        COMMANDS["copy"].doing("copy", marked("to the clipboard")),
        COMMANDS["write-file"].doing("name_file", marked("to a file")),
        NEXT,
        CLOSE.doing("leave", CLOSE.help),
    )
    NAMING = (ENTER.doing("go_on", marked("write the file")), CLOSE.doing("leave", marked("back")))
    # Enter comes before a list takes it: a list chooses by a click too, which is to show a format and not to send it.
    BINDINGS = bindings([*CHOOSING, NAMING[0], COMMANDS["leave"].doing("leave", CLOSE.help)])
    DEFAULT_CSS = """
    ExportScreen {
        align: center middle;
        & > #export { width: 100; max-width: 100%; height: 100%; max-height: 40; background: $panel; border: round $accent; }
        & #choices { height: 9; }
        & #what { width: 2fr; }
        & #form { width: 3fr; }
        & #what, & #form { border: none; border-top: solid $scrollbar; border-title-color: $muted; }
        & #preview { height: 1fr; border: none; border-top: solid $scrollbar; border-title-color: $muted; }
        & ItemList:focus { border-top: heavy $accent; border-title-color: $accent; border-title-style: bold reverse; }
        & #keys { height: auto; max-height: 3; }
        & #path { display: none; }
        &.-naming #path { display: block; }
    }
    """

    @dataclass
    class Written(Message):
        """What goes out was written in a format; `problem` says why not."""

        choice: tuple[int, Format]
        text: str
        undated: int
        problem: str = ""

    def __init__(
        self, subjects: Sequence[Subject], form: Format, words: Words, keyboard: Keyboard, to_terminal: Callable[[str], None]
    ) -> None:
        """`to_terminal` writes to the terminal."""
        super().__init__()
        self._subjects = subjects
        self._words = words
        self._keyboard = keyboard
        self._to_terminal = to_terminal
        self._excerpts: dict[int, Sequence[Excerpt]] = {}
        self._written: ExportScreen.Written | None = None
        self._waiting: Callable[[], None] | None = None
        self.form = form

    def compose(self) -> ComposeResult:
        """The widgets."""
        with Vertical(id="export"):
            with Horizontal(id="choices"):
                yield ItemList(id="what")
                yield ItemList(id="form")
            yield ItemList(id="preview")
            yield SearchBox("", id="path")
            yield LineBar(id="keys")

    def on_mount(self) -> None:
        """Name the parts; they are filled when it is known how wide they are."""
        for part, title in (
            ("export", marked("Export")),
            ("what", marked("What goes out")),
            ("form", marked("Format")),
            ("preview", marked("Preview")),
        ):
            self.query_one(f"#{part}").border_title = self._words(title)
        self._tell("")

    @on(ItemList.Widened)
    def _on_widened(self, event: ItemList.Widened) -> None:
        cells = event.list.cells
        if event.list.id == "what":
            event.list.show(_listed([(number, subject.label) for number, subject in enumerate(self._subjects)], cells), event.list.key)
        elif event.list.id == "form":
            event.list.show(_listed([(form, self._words(ABOUT[form].label)) for form in FORMATS], cells), event.list.key or self.form)
        else:
            self._show()
        self._write_anew()

    @on(ItemList.Moved, "#what")
    @on(ItemList.Moved, "#form")
    def _on_moved(self) -> None:
        self._waiting = None
        self._write_anew()

    # What goes out

    @property
    def _choice(self) -> tuple[int, Format] | None:
        """What the cursors stand on: the number of a subject, and a format; None before both lists are filled."""
        what, chosen = self.query_one("#what", ItemList).key, self.query_one("#form", ItemList).key
        form = next((form for form in FORMATS if form == chosen), None)
        return (what, form) if isinstance(what, int) and form else None

    def _write_anew(self) -> None:
        """Write what is chosen, if that is not what is shown."""
        choice = self._choice
        if choice and (self._written is None or self._written.choice != choice):
            self.form = choice[1]
            self._written = None
            self._write(choice)

    @work(thread=True, exclusive=True, group="export")
    def _write(self, choice: tuple[int, Format]) -> None:
        worker = get_current_worker()
        what, form = choice
        subject = self._subjects[what]
        try:
            excerpts = self._excerpts.get(what) or subject.excerpts()
        except TalksError as error:
            self.post_message(self.Written(choice, "", 0, error.told(self._words)))
            return
        self._excerpts[what] = excerpts
        text = write(form, excerpts, self._words, single=subject.single)
        if not worker.is_cancelled:
            self.post_message(self.Written(choice, text, undated(excerpts) if form == "ics" else 0))

    @on(Written)
    def _on_written(self, message: Written) -> None:
        if message.choice == self._choice:
            self._written = message
            self._show()
            self._tell(message.problem or self._note())
            if self._waiting:
                self._waiting()

    def _show(self) -> None:
        """Show the beginning of what goes out, and how much it is."""
        written, words = self._written, self._words
        if written is None:
            return
        preview = self.query_one("#preview", ItemList)
        lines = written.text.splitlines()
        seen = [Item(None, hanging(text, run(""), preview.cells)) for text in lines[:PREVIEW_LINES]]
        if len(lines) > PREVIEW_LINES:
            more = words.plural("… and {n} line more", "… and {n} lines more", len(lines) - PREVIEW_LINES)
            seen.append(Item(None, (line(run(more, "muted")),)))
        preview.show(seen or [Item(None, (line(run(words("nothing to export"), "muted")),))])
        size = words("{size} kB").format(size=self._kilobytes(len(written.text.encode())))
        preview.border_title = " · ".join([words("Preview"), words.plural("{n} line", "{n} lines", len(lines)), size])

    def _note(self) -> str:
        """What a person should know of what goes out before it does."""
        written, words = self._written, self._words
        if written is None:
            return ""
        if not clipboard.fits(written.text):
            most = self._kilobytes(clipboard.MOST_BYTES)
            return words("too long for the clipboard (at most {size} kB): take a file").format(size=most)
        if written.undated:
            return words.plural("{n} meeting without a day left out", "{n} meetings without a day left out", written.undated)
        return "" if written.text else words("nothing to export: no meeting is told of here")

    def _kilobytes(self, octets: int) -> str:
        return str(format_decimal(round(octets / 1000, 1), locale=self._words.locale))

    # Where it goes

    @property
    def _text(self) -> str:
        """What goes out; empty while it is written, and where there is nothing."""
        return self._written.text if self._written else ""

    def action_copy(self) -> None:
        """Send it to the clipboard; once it is written, where the key was quicker."""
        self._waiting = self.action_copy if self._written is None else None
        if self._text:
            told = send(self._text, ABOUT[self.form].ending, self._words, self._to_terminal)
            self.dismiss(f"{self._words(ABOUT[self.form].label)} · {told}")

    def action_name_file(self) -> None:
        """Ask for the name of a file, as soon as there is something to write; the name that is offered is free."""
        self._waiting = self.action_name_file if self._written is None else None
        if self._written and self._text:
            box = self.query_one("#path", SearchBox)
            box.value = shown(_free(Path.cwd(), self._subjects[self._written.choice[0]].name, ABOUT[self.form].ending))
            box.cursor_position = len(box.value)
            self.add_class("-naming")
            box.focus()
            self._tell("")

    def action_go_on(self) -> None:
        """From what goes out to the format, from there to the clipboard; from its name to the file."""
        if self.focused is None:  # the key was quicker than the screen
            self._waiting = self.action_go_on
        elif self.has_class("-naming"):
            self._save(self.query_one("#path", SearchBox).value.strip())
        elif self.focused.id == "what":
            self.query_one("#form").focus()
        else:
            self.action_copy()

    def _save(self, name: str) -> None:
        try:
            path = Path(name).expanduser()
            save(self._text, path)
        except FileExistsError:
            self._tell(self._words("there is a file of that name: choose another"))
        except OSError as error:
            self._tell(self._words("not written: {reason}").format(reason=error.strerror))
        except RuntimeError:  # `~name` of nobody
            self._tell(self._words("not written: {reason}").format(reason=name))
        else:
            self.dismiss(self._words("written: {path}").format(path=shown(path)))

    def action_leave(self) -> None:
        """Leave the name of the file, or the export."""
        if self.has_class("-naming"):
            self.remove_class("-naming")
            self.query_one("#form").focus()
            self._tell("")
        else:
            self.dismiss(None)

    def _tell(self, note: str) -> None:
        """Say what there is to say, and what the keys do."""
        keys = self.NAMING if self.has_class("-naming") else self.CHOOSING
        bar = self.query_one("#keys", LineBar)
        notes = hanging(note, run(" "), bar.size.width, "box") if note else ()
        bar.show(*notes, *hints(keys, self._keyboard, self._words, bar.size.width))


def _listed(choices: Sequence[tuple[int | Format, str]], cells: int) -> list[Item]:
    return [Item(key, hanging(label, run(""), cells)) for key, label in choices]


def _free(folder: Path, name: str, ending: str) -> Path:
    """A path in `folder` that no file has yet."""
    numbered = (folder / f"{name}{f'-{number}' if number > 1 else ''}{ending}" for number in count(1))
    return next(path for path in numbered if not path.exists())
