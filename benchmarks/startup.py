"""What the reader takes to start on a library that exists, against a Textual app of three empty panes, in pairs of one run.

    python benchmarks/startup.py [--pairs N] [--stories N | --library DIR]

Each starts in a pseudo-terminal of 120x40, is left alone until it rests, and is told to quit. Its CPU time is taken when the first picture
comes; when the last does, which for the reader is that with its stories and an article; and in all, with its end and what the reader gets
ready meanwhile for the first search. The most memory that it had is what the kernel reports. Without --library, one is made of so many
stories.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import libraries
from pseudoterminal import BARE, READER, at_home_in, running


def main() -> int:
    """Print the median of each, and of their ratio pair by pair."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--stories", type=int, default=34_000)
    parser.add_argument("--library", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        at_home_in(Path(scratch))
        library = options.library or libraries.of_stories(Path(scratch), options.stories, characters=10_000)
        commands = [[sys.executable, "-c", BARE], [*READER, str(library)]]
        pairs = [[used(command) for command in commands] for _ in range(options.pairs + 1)][1:]  # the first pair warms the file cache
    print(f"{'':<16}{'bare app':>10}{'reader':>10}{'ratio':>8}   (medians of {len(pairs)} pairs)")
    for at, what in enumerate(("CPU s, first", "CPU s, painted", "CPU s, in all", "memory, MB")):
        show(what, [(bare[at], reader[at]) for bare, reader in pairs])
    return 0


def show(what: str, pairs: Sequence[tuple[float, float]]) -> None:
    """A row of the table."""
    bare, reader = (statistics.median(pair[at] for pair in pairs) for at in (0, 1))
    print(f"{what:<16}{bare:>10.3f}{reader:>10.3f}{statistics.median(r / b for b, r in pairs):>8.2f}")


def used(command: Sequence[str]) -> tuple[float, ...]:
    """CPU seconds until the first picture, until all was painted, and in all, and megabytes, of one start and end."""
    with running(*command) as program:
        pass
    assert program.usage
    return (
        program.start.first / 1000,
        program.start.last / 1000,
        program.usage.ru_utime + program.usage.ru_stime,
        program.usage.ru_maxrss / 1024,
    )


if __name__ == "__main__":
    sys.exit(main())
