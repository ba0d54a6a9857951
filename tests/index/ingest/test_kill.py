"""Whoever pulls the plug on reading in loses nothing that was reported."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from support.extractors import plain
from support.processes import running_in_session, until
from talks_index.ingest import make_facts
from talks_index.library import Library
from talks_index.search.index import Index
from talks_index.search.query import parse
from talks_index.store import Store

ROUNDS = 24
ARTICLES = 12


@pytest.mark.xdist_group("kill")
def test_killed_at_any_moment_the_library_holds_all_that_was_reported(tmp_path: Path) -> None:
    chance = random.Random(2024)  # noqa: S311 - moments, not secrets
    reported: set[str] = set()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    for number in range(ROUNDS):
        folder = tmp_path / f"round-{number}"
        folder.mkdir()
        for n in range(ARTICLES):
            (folder / f"{n}.txt").write_text(f"Le ministre a vu son homologue à Lisbonne, après une PAUSE, {number} fois {n}.\n")
        command = [sys.executable, "-m", "support.adding", str(tmp_path / "library"), str(folder)]
        adding = subprocess.Popen(command, env=environment, start_new_session=True, stdout=subprocess.PIPE, text=True)
        assert adding.stdout is not None
        # After so many reports, and a little later.
        lines = [adding.stdout.readline() for _ in range(chance.randrange(2 * ARTICLES))]
        time.sleep(chance.uniform(0, 0.05) if lines else chance.uniform(0, 0.5))
        adding.kill()
        lines += adding.communicate()[0].splitlines()
        reported |= {line.split()[1] for line in lines if line.startswith("added")}
        assert until(lambda session=adding.pid: not running_in_session(session))  # type: ignore[misc]

        store = Store(tmp_path / "library")
        index = Index(store)
        assert reported <= store.ids()
        assert store.check() == []
        assert index.search(parse("lisbonne"), 1, lambda: False).total == len(store.ids())
        assert index.check() == []
        index.close()
        store.close()

    store = Store(tmp_path / "library")
    index = Index(store)
    list(make_facts(store, index, store.pending(), make=plain))
    assert (store.counts().pending, store.counts().failed) == (0, 0)
    assert len(reported) > ROUNDS
    index.close()
    store.close()


@pytest.mark.model
@pytest.mark.xdist_group("kill")
@pytest.mark.parametrize("seconds", [0.0, 0.3, 1.5])
def test_the_real_command_killed_leaves_no_process_and_a_library_that_opens(tmp_path: Path, seeds: Path, seconds: float) -> None:
    command = [sys.executable, "-m", "talks_index", "add", str(seeds), "--library", str(tmp_path / "library")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    adding = subprocess.Popen(command, env=environment, start_new_session=True, stdout=subprocess.DEVNULL)
    assert until((tmp_path / "library" / "library.db").exists)
    time.sleep(seconds)
    assert adding.poll() is None
    adding.kill()
    adding.wait()
    assert until(lambda: not running_in_session(adding.pid))
    with Library(tmp_path / "library") as library:
        assert library.counts().articles in ((0, 5) if seconds == 0 else (5,))
        assert library.search("istanbul").found == (3 if library.counts().articles else 0)
        assert library.check() == []
