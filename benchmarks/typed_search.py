"""How long a key in the search box takes until all that comes of it is painted: in the reader, and in an app that only refills a list.

    python benchmarks/typed_search.py (--library DIR | --jsonl FILE)

Queries are typed letter by letter into both, in pseudo-terminals of 120x40, a key at a time. The bare app has an Input and an OptionList
which is emptied and filled with fifty entries at every key, whatever is typed. With --jsonl, a library of its articles is made first.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import libraries
from pseudoterminal import READER, Reply, at_home_in, running

QUERIES = (
    "istanbul accord",
    "négociations genève",
    "macron zelensky paris",
    "pays:russie pays:ukraine",
    "publié:2024 sommet",
    '"cessez-le-feu" gaza',
    "qui:lavrov",
    "erdogan OU poutine",
    "riabkof",
    "le président chinois -taïwan",
)
BARE = """
from textual.app import App
from textual.widgets import Input, OptionList

class Bare(App):
    CSS = "OptionList { height: 1fr; }"
    number = 0
    def compose(self):
        yield Input(compact=True)
        yield OptionList()
    def on_mount(self):
        self.query_one(Input).cursor_blink = False
    def on_input_changed(self, event):
        self.number += 1
        stories = [f"{event.value} {self.number + n}: negotiators met\\nThe Paper · 13 March 2024\\n… and talked" for n in range(50)]
        listed = self.query_one(OptionList)
        listed.clear_options()
        listed.add_options(stories)

app = Bare()
app.animation_level = "none"
app.run()
"""


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--library", type=Path)
    source.add_argument("--jsonl", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        at_home_in(Path(scratch))
        library = options.library or libraries.of_jsonl(Path(scratch), options.jsonl)
        with running(*READER, str(library)) as reader, running(sys.executable, "-c", BARE) as bare:
            reader.press("/", quiet=2.0)  # what is got ready for the first search has time to be
            both: tuple[list[Reply], list[Reply]] = ([], [])
            for query in QUERIES:
                for key in query:
                    for program, replies in zip((reader, bare), both, strict=True):
                        replies.append(program.press(key))
                for program in (reader, bare):
                    program.press("\x7f" * len(query))
        print(f"{len(both[0])} keys{'':<12}{'reader':>16}{'bare app':>16}{'ratio':>16}   (median and 95th percentile)")
        show("until painted, ms", [[reply.wall for reply in replies] for replies in both])
        show("CPU, ms", [[reply.cpu for reply in replies] for replies in both])
        show("bytes", [[len(reply.written) for reply in replies] for replies in both])
    return 0


def show(what: str, figures: Sequence[Sequence[float]]) -> None:
    """A row of the table."""
    (middle, high), (bare_middle, bare_high) = ((statistics.median(some), statistics.quantiles(some, n=20)[-1]) for some in figures)
    ratios = f"{middle / bare_middle:8.2f}{high / bare_high:8.2f}"
    print(f"{what:<20}{middle:8.1f}{high:8.1f}{bare_middle:8.1f}{bare_high:8.1f}{ratios}")


if __name__ == "__main__":
    sys.exit(main())
