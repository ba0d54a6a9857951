"""What the commands print: results on stdout, the rest on stderr, and no control character of a text on either."""

from __future__ import annotations

import sys

from talks_index.clean.controls import without_controls


def say(text: str) -> None:
    """Print a result; line breaks stay."""
    print(without_controls(text))


def say_json(data: bytes) -> None:
    """Print JSON (which escapes control characters by itself) in UTF-8, whatever the locale says."""
    sys.stdout.buffer.write(data if data.endswith(b"\n") else data + b"\n")


def complain(problem: object) -> None:
    """One line on stderr that begins with the program's name."""
    line = " ".join(without_controls(str(problem)).split())
    print(f"talks-tui: {line}", file=sys.stderr)


def note(text: str) -> None:
    """One line on stderr that is no complaint: a summary, a hint."""
    print(" ".join(without_controls(text).split()), file=sys.stderr)
