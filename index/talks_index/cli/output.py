"""What the commands print: results on stdout, the rest on stderr, and no control character of a text on either."""

from __future__ import annotations

import sys


def say(text: str) -> None:
    """Print a result; line breaks stay."""
    print(_plain(text))


def say_json(data: bytes) -> None:
    """Print JSON (which escapes control characters by itself) in UTF-8, whatever the locale says."""
    say_data(data if data.endswith(b"\n") else data + b"\n")


def say_data(data: bytes) -> None:
    """Print what a room has made for another program, as it is."""
    sys.stdout.buffer.write(data)


def complain(problem: object) -> None:
    """One line on stderr that begins with the program's name."""
    line = " ".join(_plain(str(problem)).split())
    print(f"talks-tui: {line}", file=sys.stderr)


def note(text: str) -> None:
    """One line on stderr that is no complaint: a summary, a hint."""
    print(" ".join(_plain(text).split()), file=sys.stderr)


def _plain(text: str) -> str:
    """A text without control characters. What strips them is imported when something is printed: it saves the reader's start 55 ms."""
    from talks_index.clean.controls import without_controls

    return without_controls(text)
