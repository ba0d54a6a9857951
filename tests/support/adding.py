"""A program that reads articles into a library without a language model, a few at a time, and says what it has done: `LIBRARY PATH...`."""

from __future__ import annotations

import sys
from pathlib import Path

from support.extractors import plain
from talks_index.ingest import make_facts, read_in, reading
from talks_index.search.index import Index
from talks_index.store import Store


def main() -> None:
    """Add, then make facts; a line a step."""
    reading._BATCH = 3
    store = Store(Path(sys.argv[1]))
    index = Index(store)
    for step in read_in(store, index, map(Path, sys.argv[2:]), published=None, refresh=False):
        print(step.what, step.id, flush=True)  # noqa: T201 - its output
    for step in make_facts(store, index, store.pending(), make=plain):
        print(step.what, step.id, flush=True)  # noqa: T201 - its output


if __name__ == "__main__":
    main()
