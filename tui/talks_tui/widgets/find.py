"""The box in which one looks for words in the article, and how many there are."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal

from talks_index.i18n import Words
from talks_tui.present.runs import line, run, width
from talks_tui.widgets.search import SearchBox
from talks_tui.widgets.status import LineBar


class FindBar(Horizontal):
    """One line: what it is, the box, and the count."""

    DEFAULT_CSS = """
    FindBar {
        height: 1;
        & > #find-prompt { padding-left: 1; }
        & > #find { width: 2fr; background: $background; }
        & > #find-count { width: 1fr; }
    }
    """

    def __init__(self, words: Words, needle: str) -> None:
        super().__init__()
        self._words = words
        self._needle = needle

    def compose(self) -> ComposeResult:
        """Three parts of a line."""
        label = f"{self._words('find')}: "
        prompt = LineBar(id="find-prompt")
        prompt.styles.width = width(label) + 1
        prompt.show(line(run(label, "label")))
        yield prompt
        yield SearchBox(self._words("words of the article"), id="find", value=self._needle)
        yield LineBar(id="find-count", right=True)

    def count(self, counted: str) -> None:
        """Show how many there are."""
        self.query_one("#find-count", LineBar).show(line(run(counted, "muted")))
