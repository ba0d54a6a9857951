"""What the keyboard does: one table, from which the bindings, the help and the footer are made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from textual.binding import Binding, BindingType

from talks_index.i18n import marked


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that a key does. `keys` are Textual's names, `shown` is how the help writes them, `action` the screen's method.

    A key that moves the focus works `at_once`, before a pane sees it: keys that were typed right after it go where the focus went.
    """

    name: str
    keys: str
    shown: str
    action: str
    help: str
    footer: str = ""
    at_once: bool = False

    def binding(self) -> Binding:
        """The binding of this command, shown by our own footer."""
        return Binding(self.keys, self.action, self.help, show=False, priority=self.at_once, id=self.name)

    def doing(self, action: str, help: str) -> Command:  # noqa: A002 - the name of the field
        """What the same keys do in a dialog."""
        return replace(self, action=action, help=help)


@dataclass(frozen=True, slots=True)
class Section:
    """Commands that belong together, under the heading that the help gives them.

    Those of a dialog may have keys that do something else on the screen, but none of the commands that it has `also`, by their names.
    """

    heading: str
    commands: tuple[Command, ...]
    also: tuple[str, ...] = ()


MOVES = (
    Command("down", "j,down", "j ↓", "move(1)", marked("down")),
    Command("up", "k,up", "k ↑", "move(-1)", marked("up")),
    Command("page-down", "pagedown,ctrl+f", "PageDown", "page(1)", marked("a page down")),
    Command("page-up", "pageup,ctrl+b", "PageUp", "page(-1)", marked("a page up")),
    Command("beginning", "g,home", "g", "edge(-1)", marked("to the beginning")),
    Command("end", "G,end", "G", "edge(1)", marked("to the end")),
)
"""Moving about."""

LISTS = (
    *MOVES,
    Command("choose", "enter", marked("Enter"), "choose", marked("open the story; on a fact, go to its sentence; on a name, its page")),
)
"""What works in the panes and in every list."""

MOVING = Section(marked("In every pane"), LISTS)
STORIES = Section(
    marked("Stories"),
    (
        Command("search", "slash", "/", "search", marked("search: every letter filters the stories"), marked("search"), at_once=True),
        Command("read", "u", "u", "toggle_read", marked("count the story as read, or as unread")),
        Command("star", "s", "s", "toggle_star", marked("give the story a star, or take it away")),
        Command("timeline", "T", "T", "timeline", marked("the meetings of these stories, month by month")),
        Command("back", "b,alt+left", "b", "travel(-1)", marked("back to the story that was read before")),
        Command("forward", "B,alt+right", "B", "travel(1)", marked("forward again")),
    ),
)
SEARCH = Section(
    marked("Search"),
    (
        Command("order", "O", "O", "next_order", marked("other order: best first, newest first, by meeting date")),
        Command(
            "narrow",
            "r",
            "r",
            "narrow",
            marked("narrow the search: starred, unread, people, countries, places, outlets, years, status"),
            marked("narrow"),
        ),
        Command("widen", "backspace", "Backspace", "widen(False)", marked("take the last restriction of the search back")),
        Command("widen-all", "R", "R", "widen(True)", marked("take all restrictions of the search back")),
        Command("save", "plus", "+", "saved(True)", marked("save this search under a name"), at_once=True),
        Command("saved", "S", "S", "saved", marked("the saved searches: what each finds, and what is new")),
    ),
)
ARTICLE = Section(
    marked("Article"),
    (
        Command("find", "F", "F", "find", marked("find in the article"), marked("find"), at_once=True),
        Command("next-hit", "n", "n", "step_hit(1)", marked("next hit of the search, or of what was last looked for in the article")),
        Command("previous-hit", "N", "N", "step_hit(-1)", marked("previous hit")),
        Command("next-entity", "e", "e", "step_entity(1)", marked("next name or date that is marked"), marked("name")),
        Command("previous-entity", "E", "E", "step_entity(-1)", marked("previous name or date")),
        Command("next-mention", "m", "m", "step_mention(1)", marked("next mention of the same")),
        Command("previous-mention", "M", "M", "step_mention(-1)", marked("previous mention of the same")),
        Command("entity", "i", "i", "entity", marked("the page of this name: all its stories and meetings")),
        Command("people", "p", "p", "toggle_kind('person')", marked("mark the people, or do not")),
        Command("organisations", "o", "o", "toggle_kind('organisation')", marked("mark the organisations, or do not")),
        Command("places", "l", "l", "toggle_kind('place')", marked("mark the places, or do not")),
        Command("dates", "d", "d", "toggle_kind('date')", marked("mark the dates, or do not")),
    ),
)
FACTS = Section(
    marked("Facts"),
    (
        Command("select", "space", marked("Space"), "select", marked("select the fact, or take it out of the selection"), marked("select")),
        Command("select-meeting", "a", "a", "select_meeting", marked("select all facts of the meeting, or none"), marked("all of it")),
        Command("select-all", "A", "A", "select_all", marked("select all facts of the story, or none")),
        Command("copy", "y", "y", "copy", marked("copy the selected facts, or the fact under the cursor"), marked("copy")),
        Command("selection", "v", "v", "selection", marked("show the selection")),
        Command("clear-selection", "c", "c", "clear_selection", marked("empty the selection")),
        Command(
            "export",
            "x",
            "x",
            "export",
            marked("export facts, a meeting, a story or the list, to the clipboard or a file"),
            marked("export"),
        ),
        Command("correct", "C", "C", "correct", marked("correct a fact, hide it or its meeting, set when the story appeared")),
    ),
)
PANES = Section(
    marked("Panes"),
    (
        Command("next-pane", "tab", "Tab", "next_pane", marked("next pane"), marked("pane"), at_once=True),
        Command("previous-pane", "shift+tab", "Shift+Tab", "previous_pane", marked("previous pane"), at_once=True),
        Command("stories", "1", "1", "pane('stories')", marked("to the stories")),
        Command("article", "2", "2", "pane('article')", marked("to the article")),
        Command("facts", "3", "3", "pane('facts')", marked("to the facts")),
        Command("swap-facts", "f", "f", "swap_facts", marked("facts in the place of the stories (below 110 columns)")),
        Command("zoom", "z", "z", "zoom", marked("this pane alone, or all of them again"), marked("zoom")),
        Command("wider", "greater_than_sign", ">", "resize(4)", marked("this pane wider")),
        Command("narrower", "less_than_sign", "<", "resize(-4)", marked("this pane narrower")),
        Command("even", "equals_sign", "=", "even", marked("the panes as wide as they were at first")),
    ),
)
GENERAL = Section(
    marked("Reader"),
    (
        Command(
            "palette",
            "colon,ctrl+p",
            ":",
            "palette",
            marked("choose what to do from a list that letters filter"),
            marked("commands"),
            at_once=True,
        ),
        Command("theme", "t", "t", "next_theme", marked("other colours: dark, light, high contrast, the terminal's own")),
        Command("redraw", "ctrl+l", "Ctrl+L", "redraw", marked("draw the screen anew, where another program has written on it")),
        Command("help", "question_mark", "?", "help", marked("these keys"), marked("help")),
        Command("leave", "q", "q", "leave", marked("leave"), marked("leave")),
    ),
)

TIMELINE = Section(
    marked("Timeline"),
    (
        Command("next-month", "right", "→", "month(1)", marked("to the next month with a meeting")),
        Command("previous-month", "left", "←", "month(-1)", marked("to the previous month with a meeting")),
    ),
    also=("select", "search", "timeline", "leave"),
)
CORRECTING = Section(
    marked("Correcting"),
    (
        Command("hide-fact", "h", "h", "hide_fact", marked("hide the fact")),
        Command("hide-meeting", "H", "H", "hide_meeting", marked("hide the whole meeting")),
        Command("undo", "U", "U", "undo", marked("take back what was done by hand")),
    ),
    also=("correct", "leave"),
)
NARROWING = Section(
    marked("Narrowing a search"),
    (Command("exclude", "x", "x", "choose(True)", marked("leave out what is under the cursor, or take that back")),),
    also=("narrow", "widen", "widen-all", "leave"),
)
SAVED = Section(
    marked("Saved searches"),
    (
        Command("rename", "r", "r", "rename", marked("give the saved search another name")),
        Command("delete", "d,delete", "d", "delete", marked("delete the saved search")),
        Command("undelete", "u", "u", "undelete", marked("have back what was deleted last")),
    ),
    also=("save", "saved", "leave"),
)
EXPORT = Section(
    marked("Export"),
    (Command("write-file", "w", "w", "name_file", marked("write what goes out to a file")),),
    also=("copy", "export", "leave"),
)

DIALOGS = (TIMELINE, CORRECTING, NARROWING, SAVED, EXPORT)
SECTIONS = (MOVING, STORIES, SEARCH, ARTICLE, FACTS, PANES, GENERAL, *DIALOGS)
SCREEN = tuple(command for section in SECTIONS if section not in (MOVING, *DIALOGS) for command in section.commands)
"""What works on the whole screen, outside the text boxes."""
COMMANDS = {command.name: command for section in SECTIONS for command in section.commands}
"""Every command that can be given other keys, by its name."""
CLOSE = Command("close", "escape", marked("Escape"), "dismiss", marked("close"), at_once=True)
ENTER = Command("enter", "enter", marked("Enter"), "go_on", "", at_once=True)
NEXT = Command("next", "tab", "Tab", "app.focus_next", marked("next"))
"""What is the same in every dialog, and in every program."""

BOXES = {
    STORIES.heading: (
        (marked("in the search"), marked("↓ ↑ move the stories, Enter opens, Escape leaves")),
        ("Ctrl+P Ctrl+N", marked("what was searched before, and after")),
    ),
    ARTICLE.heading: ((marked("in the find box"), marked("↓ ↑ next and previous, Enter keeps the hits, Escape forgets them")),),
}
"""What keys do in the text boxes, by the section that they belong to."""

FOOTER = ("search", "next-pane", "help", "select", "copy", "export", "select-meeting", "narrow", "find", "leave", "palette", "next-entity")
"""The commands that the footer names, the most needed first, since it ends where there is no more room."""


def bindings(commands: Iterable[Command]) -> list[BindingType]:
    """The bindings of a table."""
    return [command.binding() for command in commands]
