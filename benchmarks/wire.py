"""How much the reader writes to the terminal, which is what SSH carries: on the sample articles, in a pseudo-terminal of 120x40.

    python benchmarks/wire.py

The start is set against that of a Textual app of three empty panes in the same run. A key in the search box either changes only the box and
the line that tells how it was read, or the stories too; which of them is seen on the screen.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import libraries
import pyte
from pseudoterminal import BARE, COLUMNS, LINES, READER, Program, at_home_in, running

QUERIES = ("istanbul riyad", "négociations", "ankara 2022", "paix OU guerre", "pays:iran", "zzz")
IDLE = 5.0
DOWN, ERASE, PAGE_DOWN = "\x1b[B", "\x7f", "\x1b[6~"


def main() -> int:
    """Print the table."""
    argparse.ArgumentParser(description=__doc__.split("\n", 1)[0]).parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        at_home_in(Path(scratch))
        library = libraries.of_seeds(Path(scratch))
        with running(sys.executable, "-c", BARE) as bare, running(*READER, str(library)) as reader:
            first, other = len(reader.start.written), len(bare.start.written)
            print(f"{'bytes':<44}{'median':>8}{'worst':>8}{'at most':>9}")
            print(f"{f'start (bare app: {other})':<44}{first:>8}{'':>8}{1.5 * other:>9.0f}")
            show("while idle", [len(reader.press("", quiet=IDLE).written)], 0)
            same, changed = typed(reader)
            show("key in the search box, box and reading line", same, 500)
            show("key in the search box, stories change", changed, 6_000)
            reader.press("1")
            show("down in the stories", [len(reader.press(DOWN).written) for _ in range(4)], 6_000)
            show("page of an article", list(paged(reader)), 8_000)
            show("on to the next pane", [len(reader.press("\t").written) for _ in range(3)], None)
    return 0


def show(what: str, figures: list[int], bar: int | None) -> None:
    """A row of the table."""
    middle = sorted(figures)[len(figures) // 2]
    print(f"{f'{what} ({len(figures)})':<44}{middle:>8}{max(figures):>8}{'' if bar is None else bar:>9}")


def typed(reader: Program) -> tuple[list[int], list[int]]:
    """The bytes of keys that left the stories as they were, and of those that did not."""
    screen = pyte.Screen(COLUMNS, LINES)
    stream = pyte.ByteStream(screen)
    stream.feed(reader.start.written + reader.press("/").written)
    same: list[int] = []
    changed: list[int] = []
    for query in QUERIES:
        for key in query + ERASE * len(query):
            before = screen.display[1:-2]
            written = reader.press(key).written
            stream.feed(written)
            (same if screen.display[1:-2] == before else changed).append(len(written))
    reader.press("\x1b")
    return same, changed


def paged(reader: Program) -> list[int]:
    """The bytes of pages of articles, each from its beginning."""
    pages = []
    for _ in range(5):
        reader.press("2g")
        while written := len(reader.press(PAGE_DOWN).written):
            pages.append(written)
        reader.press("1j")
    return pages


if __name__ == "__main__":
    sys.exit(main())
