"""Tune the weights by which mentions are joined to meetings, by what the whole comes to: the scorer's headline figure.

    python benchmarks/tune_joins.py GOLD_DIR ARTICLES... [--sweeps N] [--write]

Which mentions belong together is not annotated, only what comes out; so each weight is moved up and down in turn and a move is kept where
the figure rises by more than moving costs (`PULL`, which keeps weights near where they were). `--write` replaces the model `join` in
`extract/meetings/weights.tsv`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import msgspec
from learn_weights import Gold, annotated

from talks_index.extract.meetings import find_meetings, weights
from talks_index.extract.reading import Reading

sys.path.insert(0, str(Path(__file__).parent / "scoring"))
import score_facts

MODEL = "join"
MOVES = (-0.8, -0.3, 0.3, 0.8)
PULL = 0.001
"""What a move of 1 costs, in points of the figure."""
FIELDS = ("meetings", "main", "parties", "participants", "city", "when", "status", "topics", "attribution")


def main() -> int:
    """Print each move that is kept, and the figure before and after."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("articles", type=Path, nargs="+")
    parser.add_argument("--sweeps", type=int, default=2)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    held = [(reading, gold) for _, reading, gold in annotated(options.gold, options.articles)]
    tuned = tune(held, options.sweeps)
    if options.write:
        path = Path(weights.__file__).with_name("weights.tsv")
        kept = [line for line in path.read_text("utf-8").splitlines() if not line.startswith(f"{MODEL}\t")]
        path.write_text("\n".join([*kept, *(f"{MODEL}\t{name}\t{value:.2f}" for name, value in tuned.items())]) + "\n", "utf-8")
    return 0


def tune(held: list[tuple[Reading, list[Gold]]], sweeps: int) -> dict[str, float]:
    """The weights after so many rounds over all of them."""
    table = weights.table()[MODEL]
    best = figure(held)
    print(f"before  {best:.4f}  over {len(held)} articles")
    for _ in range(sweeps):
        for name in list(table):
            start = table[name]
            for move in MOVES:
                table[name] = start + move
                now = figure(held) - PULL * abs(move)
                if now > best + 1e-6:
                    best, start = now, table[name]
                    print(f"        {best:.4f}  {name} {start:.2f}")
                table[name] = start
    print(f"after   {figure(held):.4f}")
    return table


def figure(held: list[tuple[Reading, list[Gold]]]) -> float:
    """The mean F1 of the fields of meetings."""
    tally = {k: score_facts.Tally() for k in score_facts.ORDER} | {k: score_facts.Tally() for k in score_facts.LISTS}
    for reading, gold in held:
        told: list[Any] = [msgspec.to_builtins(m) for m in find_meetings(reading)]
        score_facts.score_article({"meetings": told}, {"meetings": gold}, tally)
    return float(sum(tally[k].f1 for k in FIELDS) / len(FIELDS))


if __name__ == "__main__":
    sys.exit(main())
