"""CPU time of a key in a list of 34,000 stories and in an article of a megabyte, against Textual's own widgets, in one run.

    python benchmarks/scrolling.py [--stories N] [--characters N]

Each app runs in a pseudo-terminal of 120x40. A key is sent, and the CPU time of all its threads is read from the kernel before it and
when nothing has been written for a while. The bare app holds an OptionList with as many entries and a Log with as many lines.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import select
import sqlite3
import statistics
import struct
import sys
import tempfile
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from startup import read_until_quiet

from talks_index.extract import VERSION
from talks_index.model import Article, DateMention, Facts, Published
from talks_index.store import Store

QUIET_SECONDS = 0.25
TIMES = 5
DOWN, PAGE_DOWN, END, HOME = "j", "\x1b[6~", "\x1b[F", "\x1b[H"
SENTENCE = "Les négociateurs se sont réunis mardi à huis clos, et chacun a redit ce qu’il attend de l’autre. "
BARE = """
import sys
from textual.app import App
from textual.containers import Horizontal
from textual.widgets import Log, OptionList

class Bare(App):
    BINDINGS = [("q", "quit", "")]
    CSS = "OptionList, Log { width: 1fr; height: 1fr; }"
    def compose(self):
        with Horizontal():
            yield OptionList(*(f"{n}: " + "negotiators met " * 2 for n in range(int(sys.argv[1]))), id="list")
            yield Log(id="log")
    def on_mount(self):
        self.query_one(Log).write_lines(["the negotiators met on Tuesday " * 2] * (int(sys.argv[2]) // 62))
        self.query_one(f"#{sys.argv[3]}").focus()
    def on_key(self, event):
        if event.key == "j":
            focused = self.focused
            focused.action_cursor_down() if sys.argv[3] == "list" else focused.scroll_relative(y=1, animate=False)

app = Bare()
app.animation_level = "none"
app.run()
"""


def main() -> int:
    """Print milliseconds a key, for both apps."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--stories", type=int, default=34_000)
    parser.add_argument("--characters", type=int, default=1_000_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["XDG_STATE_HOME"] = scratch
        library = Path(scratch) / "library"
        fill(library, options.stories, options.characters)
        reader = [sys.executable, "-c", "import sys; from talks_tui.cli import main; sys.exit(main())", "--library", str(library)]
        bare = [sys.executable, "-c", BARE, str(options.stories), str(options.characters)]
        print(f"{'key':<28}{'reader':>10}{'bare app':>10}   ms of CPU, median and worst of {TIMES}")
        for pane, name in (("list", "stories"), ("log", "article")):
            with running(reader) as mine, running([*bare, pane]) as other:
                if pane == "log":
                    mine.cost("\r")
                for keys, label in (([DOWN], "down"), ([PAGE_DOWN], "page down"), ([END, HOME], "end and home")):
                    both = [[app.cost(key) for _ in range(TIMES) for key in keys] for app in (mine, other)]
                    shown = "".join(f"{statistics.median(costs):6.1f} {max(costs):5.1f}" for costs in both)
                    print(f"{name + ', ' + label:<28}{shown}")
    return 0


def fill(folder: Path, stories: int, characters: int) -> None:
    """A library of short stories; the newest is as long as a book, with a date marked in every sentence."""
    store = Store(folder)
    day = Published("2024-03-13", "stated")
    told = [
        Article(f"{n}.txt", "fr", f"Réunion numéro {n}", "Le Journal", None, day, f"Réunion numéro {n}\n\n{SENTENCE * 3}")
        for n in range(stories)
    ]
    text = (SENTENCE * 6 + "\n\n") * (characters // (6 * len(SENTENCE)))
    book = Article("book.txt", "fr", None, "Le Journal", None, Published("2024-03-14", "stated"), text)
    store.put([*told, book])
    at, dates = text.find("mardi"), []
    while at >= 0:
        dates.append(DateMention("mardi", at, at + 5, "2024-03-12"))
        at = text.find("mardi", at + 1)
    store.put_facts(book.id, Facts(book.file, "fr", None, book.outlet, None, book.published, text, dates=tuple(dates)), VERSION)
    store.close()
    with sqlite3.connect(folder / "library.db") as connection:  # at once, where the store would do it one by one
        connection.execute("UPDATE facts SET state = 'done', version = ? WHERE state = 'pending'", (VERSION,))
    connection.close()


class App:
    """A program in a pseudo-terminal."""

    def __init__(self, pid: int, terminal: int) -> None:
        self.pid = pid
        self.terminal = terminal

    def cost(self, key: str) -> float:
        """Milliseconds of CPU that a key costs."""
        before = self._nanoseconds()
        os.write(self.terminal, key.encode())
        while select.select([self.terminal], [], [], QUIET_SECONDS)[0]:
            os.read(self.terminal, 65536)
        return (self._nanoseconds() - before) / 1e6

    def _nanoseconds(self) -> int:
        return sum(int((task / "schedstat").read_text().split()[0]) for task in Path(f"/proc/{self.pid}/task").iterdir())


@contextmanager
def running(command: list[str]) -> Iterator[App]:
    """A program that is started, left alone until it rests, and told to quit in the end."""
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(command[0], command)  # noqa: S606  # the commands are ours
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    read_until_quiet(terminal, first=60.0)
    yield App(child, terminal)
    os.write(terminal, b"q")
    read_until_quiet(terminal, first=10.0)
    os.waitpid(child, 0)
    os.close(terminal)


if __name__ == "__main__":
    sys.exit(main())
