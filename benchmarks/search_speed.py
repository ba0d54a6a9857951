"""How fast articles are found and taken in: this project's index beside plain Whoosh, SQLite FTS5, tantivy and Xapian, in one run.

    python benchmarks/search_speed.py [--articles N] [--jsonl FILE] [--engines NAME ...] [--folder DIR]

Without --jsonl (JSON lines with `text`, `title`, `published`, `outlet`; .gz and .xz are read too), articles are made up with the word
statistics of news. What is given of every class of queries is the median CPU time of one query, in milliseconds, over all its queries and
rounds. Opening is from the import of an engine to its first answer, in a process of its own, less what an empty program takes, with modules
that are compiled already, as those of an installed program are; what the import of NumPy takes of that is told below the table. Plain
Whoosh is left out of more than 10,000 articles unless it is named. tantivy: `pip install tantivy`; Xapian: its Python bindings, from the
system's packages (`python3-xapian`).
"""

from __future__ import annotations

import argparse
import gc
import importlib
import importlib.util
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

# What opens an index in a process of its own imports nothing that an engine would import: its time is to be seen.
if TYPE_CHECKING:
    from search.engines import Answer, Engine
    from search.questions import Question

    from talks_index.model import Article

ENGINES = {
    "ours": ("search.engines.ours", "Ours", None),
    "tantivy": ("search.engines.tantivy_engine", "Tantivy", "tantivy"),
    "fts5": ("search.engines.fts5", "Fts5", None),
    "xapian": ("search.engines.xapian_engine", "Xapian", "xapian"),
    "whoosh": ("search.engines.plain_whoosh", "PlainWhoosh", None),
}
ROUNDS = 5
PATIENCE = 2.0
"""Seconds: a query that takes longer is not asked again."""
OPENINGS = 7
"""Times that an index is opened; the shortest counts, as the first one compiles, and others may be disturbed."""
WHOOSH_MOST = 10_000
KILOBYTES = 1 if sys.platform == "linux" else 1 / 1024


def main() -> int:
    """Build, ask, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--jsonl", type=Path)
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=None)
    parser.add_argument("--folder", type=Path, help="where the indexes are built, and kept")
    parser.add_argument("--open", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("--import-numpy", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.open:
        print(*opening(options.open[0], Path(options.open[1])))
        return 0
    if options.import_numpy:
        print(importing_numpy())
        return 0
    from search.questions import questions
    from search.stories import made_up, read

    articles = list(read(options.jsonl, options.articles) if options.jsonl else made_up(options.articles))
    words = sum(len(article.text.split()) for article in articles) / len(articles)
    print(f"{len(articles)} articles of {words:.0f} words, {options.jsonl.name if options.jsonl else 'made up'}\n", flush=True)
    asked = questions(articles)
    gc.freeze()  # what is held here all the while is not to be gone through again and again in an engine's time
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.folder or Path(scratch)
        table = dict(measured(options.engines or available(len(articles)), articles, asked, folder))
        numpy = min(float(run[0]) for run in runs(folder, "--import-numpy"))
    show(table)
    print(f"\nof the time in which ours opens, the import of NumPy takes {numpy:.1f} ms")
    return 0


def available(articles: int) -> list[str]:
    """The engines that are installed and can be waited for; what is left out is told."""
    chosen = []
    for name, (_, _, package) in ENGINES.items():
        if package and importlib.util.find_spec(package) is None:
            print(f"{name}: not installed, left out")
        elif name == "whoosh" and articles > WHOOSH_MOST:
            print(f"{name}: too slow for more than {WHOOSH_MOST} articles, left out (name it with --engines)")
        else:
            chosen.append(name)
    return chosen


def measured(
    names: Sequence[str], articles: list[Article], asked: dict[str, list[Question]], folder: Path
) -> Iterator[tuple[str, dict[str, float]]]:
    """For each engine the figures, row by row of the table."""
    for name in names:
        engine = made(name)
        place = folder / name
        place.mkdir()
        before = peak()
        began, wall = time.process_time(), time.perf_counter()
        engine.build(place, articles)
        rows = {
            "articles indexed a CPU second": len(articles) / (time.process_time() - began),
            "articles indexed a second": len(articles) / (time.perf_counter() - wall),
            "index, MB": sum(file.stat().st_size for file in place.rglob("*") if file.is_file()) / 1e6,
        }
        if slowest := getattr(engine, "slowest", None):
            print(f"{name}: the slowest batch of 200 was searchable after {slowest[0]:.2f} s, {slowest[1]:.2f} of them CPU time")
        print(f"{name}: indexing took {peak() - before:.0f} MB at most over what was in memory before", flush=True)
        if know := getattr(engine, "show", None):
            know(articles)
        answer = engine.open(place)
        rows |= {f"{kind}, ms": timed(answer, of_kind) for kind, of_kind in asked.items()}
        rows |= opened(name, place)
        yield name, rows


def timed(answer: Answer, asked: Sequence[Question]) -> float:
    """The median CPU milliseconds of a query; not a number where the engine has nothing for it."""
    times: list[float] = []
    for question in asked:
        for _ in range(ROUNDS):
            began = time.process_time()
            try:
                answer(question)
            except NotImplementedError:
                return float("nan")
            times.append(time.process_time() - began)
            if times[-1] > PATIENCE:
                break
    return statistics.median(times) * 1_000


def opened(name: str, place: Path) -> dict[str, float]:
    """What opening takes in a process of its own."""
    times, imported, megabytes = zip(*(map(float, run) for run in runs(place.parent, "--open", name, str(place))), strict=True)
    return {
        "open and first answer, ms": min(times),
        "the same, engine imported, ms": min(imported),
        "memory over this program, MB": min(megabytes),
    }


def runs(folder: Path, *arguments: str) -> Iterator[list[str]]:
    """What this script prints when it is run with these arguments, each time in a process of its own."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    for _ in range(OPENINGS):
        done = subprocess.run([sys.executable, __file__, *arguments], env=environment, capture_output=True, text=True, check=True)
        yield done.stdout.split()


def opening(name: str, place: Path) -> tuple[float, float, float]:
    """Milliseconds to the first answer with and without the import of the engine, and megabytes that it takes."""
    before = memory()
    began = time.perf_counter()
    engine = made(name)
    imported = time.perf_counter()
    from search.questions import Question

    engine.open(place)(Question("all", ("ministre",)))
    end = time.perf_counter()
    return (end - began) * 1_000, (end - imported) * 1_000, memory() - before


def importing_numpy() -> float:
    """Milliseconds that NumPy takes to be imported as the engine imports it."""
    importlib.import_module("talks_index.search")  # which says how
    began = time.perf_counter()
    importlib.import_module("numpy")
    return (time.perf_counter() - began) * 1_000


def peak() -> float:
    """Megabytes that this program had in memory when it had most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KILOBYTES / 1024


def memory() -> float:
    """Megabytes that this program has in memory now; not a number where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return float("nan")
    return pages * resource.getpagesize() / 1e6


def made(name: str) -> Engine:
    """An engine; only now is it imported."""
    module, kind, _ = ENGINES[name]
    engine: Engine = getattr(importlib.import_module(module), kind)()
    return engine


def show(table: dict[str, dict[str, float]]) -> None:
    """Print the figures, and in how many times ours each other engine's are."""
    names = list(table)
    print(f"\n{'':32}" + "".join(f"{name:>10}{'':8}" for name in names))
    ratios: dict[str, list[float]] = {name: [] for name in names}
    for row in next(iter(table.values())):
        line = f"{row:32}"
        for name in names:
            value = table[name][row]
            first = table[names[0]][row]
            ratio = value / first if first else float("nan")
            line += f"{value:10.2f}" + (f"  ×{ratio:<5.2g}" if name != names[0] else " " * 8)
            if row.endswith(", ms") and "answer" not in row and "imported" not in row and ratio == ratio:
                ratios[name].append(ratio)
        print(line)
    for name in names[1:]:
        print(f"\n{name} takes ×{statistics.median(ratios[name]):.2f} of the time of {names[0]} in the median class")


if __name__ == "__main__":
    sys.exit(main())
