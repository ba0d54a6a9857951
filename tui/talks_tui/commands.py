"""What the keyboard does: one table, from which the bindings, the help and the footer are made."""

from __future__ import annotations

from dataclasses import dataclass

from textual.binding import Binding, BindingType

from talks_index.i18n import marked


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that a key does. `keys` are Textual's names, `shown` is how the help writes them, `action` the screen's method.

    A key that moves the focus works `at_once`, before a pane sees it: keys that were typed right after it go where the focus went.
    """

    keys: str
    shown: str
    action: str
    help: str
    footer: str = ""
    at_once: bool = False

    def binding(self) -> Binding:
        """The binding of this command, shown by our own footer."""
        return Binding(self.keys, self.action, self.help, show=False, priority=self.at_once)


SCREEN = (
    Command("slash", "/", "search", marked("search: every letter filters the stories"), marked("search"), at_once=True),
    Command("tab", "Tab", "next_pane", marked("next pane"), marked("pane"), at_once=True),
    Command("question_mark", "?", "help", marked("these keys"), marked("help")),
    Command("shift+tab", "Shift+Tab", "previous_pane", marked("previous pane"), at_once=True),
    Command("1", "1 2 3", "pane('stories')", marked("stories, article, facts")),
    Command("2", "", "pane('article')", ""),
    Command("3", "", "pane('facts')", ""),
    Command("f", "f", "swap_facts", marked("facts in the place of the stories (below 110 columns)")),
    Command("n", "n", "next_hit", marked("next hit in the article")),
    Command("N", "N", "previous_hit", marked("previous hit in the article")),
    Command("space", marked("Space"), "select", marked("select the fact, or take it out of the selection"), marked("select")),
    Command("y", "y", "copy", marked("copy the selected facts, or the fact under the cursor"), marked("copy")),
    Command("v", "v", "selection", marked("show the selection")),
    Command("c", "c", "clear_selection", marked("empty the selection")),
    Command("x", "x", "export", marked("export facts, a meeting, a story or the list, to the clipboard or a file"), marked("export")),
    Command("q", "q", "leave", marked("leave"), marked("leave")),
)
"""What works on the whole screen, outside the search box."""

LISTS = (
    Command("j,down", "j ↓", "move(1)", marked("down")),
    Command("k,up", "k ↑", "move(-1)", marked("up")),
    Command("pagedown,ctrl+f", "PageDown", "page(1)", marked("a page down")),
    Command("pageup,ctrl+b", "PageUp", "page(-1)", marked("a page up")),
    Command("g,home", "g", "edge(-1)", marked("to the beginning")),
    Command("G,end", "G", "edge(1)", marked("to the end")),
    Command("enter", marked("Enter"), "choose", marked("open the story; on a fact, go to its sentence")),
)
"""What works in the panes."""


def bindings(commands: tuple[Command, ...]) -> list[BindingType]:
    """The bindings of a table."""
    return [command.binding() for command in commands]
