"""CPU time to start the reader on a library that exists, against a bare Textual app of three empty panes, in pairs of one run.

    python benchmarks/startup.py [--pairs N] [--library DIR]

Each starts in a pseudo-terminal of 120x40, is left alone until it has written nothing for half a second, and is told to quit.
Its CPU time (user and system, children included) is what the kernel reports at its end. Without --library, one is made of the
sample articles first, with their facts.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

SEEDS = Path(__file__).parent.parent / "seeds"
QUIET_SECONDS = 0.5
BARE = """
from textual.app import App
from textual.containers import Horizontal
from textual.widgets import Static

class Bare(App):
    BINDINGS = [("q", "quit", "")]
    CSS = "Static { width: 1fr; }"
    def compose(self):
        with Horizontal():
            yield Static()
            yield Static()
            yield Static()

Bare().run()
"""


def main() -> int:
    """Print the median of each, and of their ratio pair by pair."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--library", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        library = options.library or Path(scratch) / "library"
        if options.library is None:
            subprocess.run([sys.executable, "-m", "talks_index", "add", str(SEEDS), "--library", str(library)], check=True)
        reader = [sys.executable, "-c", "import sys; from talks_tui.cli import main; sys.exit(main())", "--library", str(library)]
        bare = [sys.executable, "-c", BARE]
        pairs = [(started(bare), started(reader)) for _ in range(options.pairs + 1)][1:]  # the first pair warms the file cache
    print(f"bare app   {statistics.median(b for b, _ in pairs):.3f} CPU s")
    print(f"reader     {statistics.median(r for _, r in pairs):.3f} CPU s")
    print(f"ratio      {statistics.median(r / b for b, r in pairs):.2f} (median of {len(pairs)} pairs)")
    return 0


def started(command: list[str]) -> float:
    """CPU seconds of one start and end of `command`."""
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(command[0], command)  # noqa: S606  # the commands are ours
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    read_until_quiet(terminal, first=30.0)
    os.write(terminal, b"q")
    read_until_quiet(terminal, first=10.0)
    _, status, usage = os.wait4(child, 0)
    os.close(terminal)
    if status:
        sys.exit(f"{command[:3]} ended with status {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime


def read_until_quiet(terminal: int, first: float) -> None:
    """Read what is written until nothing comes for a while; `first` is the longest wait for the first byte, in seconds."""
    wait = first
    while select.select([terminal], [], [], wait)[0]:
        try:
            if not os.read(terminal, 65536):
                return
        except OSError:  # Linux: the other side is closed
            return
        wait = QUIET_SECONDS


if __name__ == "__main__":
    sys.exit(main())
