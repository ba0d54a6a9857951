"""Sending a text to the clipboard or to a file, and what is told of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from talks_index.export.excerpt import Excerpt
from talks_index.export.text import text
from talks_index.i18n import Words
from talks_tui import clipboard


def copy(chosen: Sequence[Excerpt], words: Words, write: Callable[[str], None]) -> str:
    """Send facts as plain text, as `send` does; says how many."""
    number = sum(len(excerpt.keys or ()) for excerpt in chosen)
    return f"{words.plural('{n} fact', '{n} facts', number)} · {send(text(chosen, words), '.txt', words, write)}"


def send(copied: str, ending: str, words: Words, write: Callable[[str], None]) -> str:
    """Send a text towards the clipboard and keep it in a file of that ending; says what was done, and no more than is known.

    `write` writes to the terminal.
    """
    try:
        path = shown(clipboard.keep(copied, ending))
    except OSError as error:
        path = words("not written: {reason}").format(reason=error.strerror)
    told = {
        "sent": words("sent to the terminal (not confirmed)"),
        "tmux": words("handed to tmux"),
        "too long": words("too long for the clipboard"),
        "failed": words("tmux did not take it"),
    }[clipboard.send(copied, write)]
    return f"{told} · {path}"


def save(saved: str, path: Path) -> None:
    """Write a text to a new file. Raises OSError, where there is one of that name too."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as file:
        file.write(saved.encode("utf-8"))


def shown(path: Path) -> str:
    """A path as a person writes it: `~` for their own folder."""
    return str(path).replace(str(Path.home()), "~", 1)
