"""Copying facts, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from talks_index.export.rows import Row
from talks_index.export.text import selection
from talks_index.i18n import Words
from talks_index.model import Facts
from talks_tui import clipboard


def copy(chosen: Sequence[tuple[Facts, Sequence[Row]]], words: Words, write: Callable[[str], None]) -> str:
    """Send the facts towards the clipboard and write them to a file; says what was done, and no more than is known.

    `write` writes to the terminal.
    """
    text = selection(chosen, words)
    try:
        path = str(clipboard.keep(text)).replace(str(Path.home()), "~", 1)
    except OSError as error:
        path = words("not written: {reason}").format(reason=error.strerror)
    told = {
        "sent": words("sent to the terminal (not confirmed)"),
        "tmux": words("handed to tmux"),
        "too long": words("too long for the clipboard"),
        "failed": words("tmux did not take it"),
    }[clipboard.send(text, write)]
    number = sum(len(rows) for _, rows in chosen)
    return f"{words.plural('{n} fact', '{n} facts', number)} · {told} · {path}"
