"""CPU time of a key in a list of 34,000 stories and in an article of a megabyte, against Textual's own widgets, in one run.

    python benchmarks/scrolling.py [--stories N] [--characters N]

Each app runs in a pseudo-terminal of 120x40. A key is sent, and the CPU time of all its threads is read from the kernel before it and
when nothing has been written for a while. The bare app holds an OptionList with as many entries and a Log with as many lines.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

import libraries
from pseudoterminal import READER, at_home_in, running

TIMES = 7
DOWN, PAGE_DOWN, END, HOME = "j", "\x1b[6~", "\x1b[F", "\x1b[H"
BARE = """
import sys
from textual.app import App
from textual.containers import Horizontal
from textual.widgets import Log, OptionList

class Bare(App):
    CSS = "OptionList, Log { width: 1fr; height: 1fr; }"
    def compose(self):
        with Horizontal():
            yield OptionList(*(f"{n}: " + "negotiators met " * 2 for n in range(int(sys.argv[1]))), id="list")
            yield Log(id="log", auto_scroll=False)
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
        at_home_in(Path(scratch))
        library = libraries.of_stories(Path(scratch), options.stories, options.characters)
        bare = [sys.executable, "-c", BARE, str(options.stories), str(options.characters)]
        print(f"{'key':<28}{'reader':>12}{'bare app':>12}   ms of CPU, median and worst of {TIMES}")
        for pane, name in (("list", "stories"), ("log", "article")):
            with running(*READER, str(library)) as mine, running(*bare, pane) as other:
                if pane == "log":
                    mine.press("\r")
                for keys, label in (([DOWN], "down"), ([PAGE_DOWN], "page down"), ([END, HOME], "end and home")):
                    both = [[app.press(key).cpu for _ in range(TIMES) for key in keys] for app in (mine, other)]
                    shown = "".join(f"{statistics.median(costs):6.1f}{max(costs):6.1f}" for costs in both)
                    print(f"{name + ', ' + label:<28}{shown}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
