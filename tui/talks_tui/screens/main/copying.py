"""Copying facts, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from talks_index.export.excerpt import Excerpt
from talks_index.export.text import text
from talks_index.i18n import Words
from talks_tui import clipboard


def copy(chosen: Sequence[Excerpt], words: Words, write: Callable[[str], None]) -> str:
    """Send the facts towards the clipboard and write them to a file; says what was done, and no more than is known.

    `write` writes to the terminal.
    """
    copied = text(chosen, words)
    try:
        path = str(clipboard.keep(copied)).replace(str(Path.home()), "~", 1)
    except OSError as error:
        path = words("not written: {reason}").format(reason=error.strerror)
    told = {
        "sent": words("sent to the terminal (not confirmed)"),
        "tmux": words("handed to tmux"),
        "too long": words("too long for the clipboard"),
        "failed": words("tmux did not take it"),
    }[clipboard.send(copied, write)]
    number = sum(len(excerpt.keys or ()) for excerpt in chosen)
    return f"{words.plural('{n} fact', '{n} facts', number)} · {told} · {path}"
