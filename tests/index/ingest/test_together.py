"""Several processes at one library: two read in, one of them is killed, a third searches all the while and takes out."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from support.processes import running_in_session, until
from talks_index.search.index import Index
from talks_index.search.query import parse
from talks_index.store import Store

ROUNDS = 4
ARTICLES = 40


@pytest.mark.xdist_group("kill")
def test_two_read_in_while_a_third_searches_and_takes_out(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - moments, not secrets
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    store = Store(tmp_path / "library")
    index = Index(store)
    gone: set[str] = set()
    reported: set[str] = set()
    for number in range(ROUNDS):
        adding = []
        for name, first in (("one", 0), ("other", ARTICLES // 2)):  # half of the articles are the same
            folder = tmp_path / f"{number}-{name}"
            folder.mkdir()
            for n in range(first, first + ARTICLES):
                (folder / f"{n}.txt").write_text(f"Le ministre a vu son homologue à Lisbonne, {number} fois {n}.\n")
            command = [sys.executable, "-m", "support.adding", str(tmp_path / "library"), str(folder)]
            adding.append(subprocess.Popen(command, env=environment, start_new_session=True, stdout=subprocess.PIPE, text=True))
        killed, left = chance.sample(adding, 2)
        until_killed = time.monotonic() + chance.uniform(0.4, 1.5)
        before = 0
        while left.poll() is None:
            found = index.search(parse("lisbonne"), 1_000, lambda: False)
            assert len(found.best) == found.total >= before
            before = found.total
            if found.total and chance.random() < 0.2:
                out = chance.choice(found.best)[0]
                with index.writing():
                    if out in store.ids():
                        store.remove(out)
                        index.update()
                gone.add(out)
                before = 0
            if time.monotonic() > until_killed:
                killed.kill()
            time.sleep(0.02)
        killed.kill()
        for one in adding:
            output = one.communicate()[0]
            reported |= {line.split()[1] for line in output.splitlines() if line.startswith("added")}
            assert until(lambda session=one.pid: not running_in_session(session))  # type: ignore[misc]
        assert left.returncode == 0
        there = store.ids()
        assert index.search(parse("lisbonne"), 1, lambda: False).total == len(there)
        assert reported - gone <= there
        assert index.check() == store.check() == []
    assert gone
    assert len(reported) > ROUNDS * ARTICLES / 2
    index.close()
    store.close()
