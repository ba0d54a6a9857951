"""Facts are made by other processes, of which none disturbs another or stays behind."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from support.articles import article
from support.extractors import LOG, broken, dying, plain
from support.processes import running_in_session, until
from talks_index.errors import TalksError
from talks_index.ingest import facts_of, make_facts, workers
from talks_index.model import Facts
from talks_index.search.index import Index
from talks_index.search.query import parse
from talks_index.sources import Refusal
from talks_index.store import Store

ARTICLES = [article(f"Article numéro {n}, avec une PAUSE.", file=f"{n}.txt") for n in range(24)]


def test_facts_are_stored_reported_and_found(store: Store, index: Index) -> None:
    store.put(ARTICLES)
    steps = list(make_facts(store, index, store.pending(), make=plain))
    assert {(step.what, step.id, step.name) for step in steps} == {("facts", one.id, one.file) for one in ARTICLES}
    assert [(step.done, step.total) for step in steps] == [(n, 24) for n in range(1, 25)]
    assert store.facts(ARTICLES[3].id) == ("done", plain().facts(ARTICLES[3]), None)
    assert index.search(parse("ruiz"), 1, lambda: False).total == 24


def test_an_article_that_brings_its_worker_down_fails_alone(store: Store, index: Index) -> None:
    bad = [article("Celui-ci fait BANG.", file="bang.txt"), article("Celui-ci fait DIE.", file="die.txt")]
    store.put([*ARTICLES[:3], *bad, *ARTICLES[3:]])
    steps = {step.name: step for step in make_facts(store, index, store.pending(), make=plain)}
    assert [name for name, step in steps.items() if step.what == "failed"] != []
    assert {name for name, step in steps.items() if step.what == "facts"} == {one.file for one in ARTICLES}
    assert steps["bang.txt"].reason == "its facts could not be made: ValueError: bang"
    assert "killed" in str(steps["die.txt"].reason)
    assert (store.counts().pending, store.counts().failed) == (0, 2)


def test_an_article_that_takes_too_long_fails_alone(store: Store, index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    store.put([*ARTICLES[:2], article("Celui-ci fait SPIN.", file="spin.txt")])
    monkeypatch.setattr(workers, "_serve", _impatient)
    steps = {step.name: step for step in make_facts(store, index, store.pending(), make=plain)}
    assert steps["spin.txt"].reason == "its facts could not be made: it took longer than 300 seconds"
    assert steps["1.txt"].what == "facts"


def _impatient(*arguments: object) -> None:
    """A worker that gives an article one second."""
    workers._TIME_LIMIT = 1
    workers._serve(*arguments)  # type: ignore[arg-type]


@pytest.mark.parametrize(("make", "said"), [(broken, "no model"), (dying, "exit code 3")])
def test_an_extractor_that_cannot_start_is_told_and_no_article_blamed(store: Store, index: Index, make: workers.Maker, said: str) -> None:
    store.put(ARTICLES)
    with pytest.raises(TalksError, match=said):
        list(make_facts(store, index, store.pending(), make=make))
    assert store.counts().pending == 24


def test_workers_retire_and_are_replaced(store: Store, index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_RETIRE_AFTER", 2)
    store.put(ARTICLES)
    assert [step.what for step in make_facts(store, index, store.pending(), make=plain)] == ["facts"] * 24


def test_two_at_once_share_the_work(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(LOG, str(tmp_path / "log"))
    store.put(ARTICLES)
    reported: dict[int, list[str]] = {}

    def work(number: int) -> None:
        own = Index(store)
        reported[number] = [str(step.id) for step in make_facts(store, own, [one.id for one in ARTICLES], make=plain)]
        own.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    everything = sorted(one.id for one in ARTICLES)
    assert [sorted(ids) for ids in reported.values()] == [everything, everything]
    assert sorted((tmp_path / "log").read_text().split()) == everything


def test_stopping_in_the_middle_ends_the_workers(store: Store, index: Index) -> None:
    store.put([*ARTICLES, article("Celui-ci fait SPIN.", file="spin.txt")])
    steps = make_facts(store, index, store.pending(), make=plain)
    next(steps)
    assert multiprocessing.active_children()
    steps.close()  # type: ignore[attr-defined] - it is a generator
    assert until(lambda: not multiprocessing.active_children())
    assert store.counts().pending < 25


def test_no_worker_outlives_its_parent_whatever_it_does(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Le ministre et son homologue se sont vus à Lisbonne, et celui-ci fait SPIN.\n")
    command = [sys.executable, "-m", "support.adding", str(tmp_path / "library"), str(tmp_path / "story.txt")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), LOG: str(tmp_path / "log")}
    parent = subprocess.Popen(command, env=environment, start_new_session=True, stdout=subprocess.DEVNULL)
    assert until((tmp_path / "log").exists)  # a worker has begun
    assert len(running_in_session(parent.pid)) > 1
    parent.kill()
    parent.wait()
    assert until(lambda: not running_in_session(parent.pid))


@pytest.mark.parametrize("number", [1, 3, 20])
def test_facts_of_files_come_in_their_order_with_refusals_in_their_place(tmp_path: Path, number: int) -> None:
    for n in range(number):
        (tmp_path / f"{n:02}.txt").write_text(f"Le ministre a rencontré son homologue à Lisbonne, numéro {n}, avec une PAUSE.\n" * (n % 3))
    outcomes = list(facts_of([tmp_path], published="2024", make=plain))
    assert [isinstance(outcome, Facts) for outcome in outcomes] == [n % 3 > 0 for n in range(number)]
    names = [outcome.file if isinstance(outcome, Facts) else Path(outcome.name).name for outcome in outcomes]
    assert names == [f"{n:02}.txt" for n in range(number)]
    assert all(outcome.published.edtf == "2024" for outcome in outcomes if isinstance(outcome, Facts))


@pytest.mark.parametrize("number", [1, 20])
def test_facts_of_files_go_on_after_a_failure(tmp_path: Path, number: int) -> None:
    for n in range(number):
        (tmp_path / f"{n:02}.txt").write_text(f"Le ministre a rencontré son homologue à Lisbonne, numéro {n}, BANG.\n")
    outcomes = list(facts_of([tmp_path], make=plain))
    assert [outcome.reason for outcome in outcomes if isinstance(outcome, Refusal)] == [
        "its facts could not be made: ValueError: bang"
    ] * number
