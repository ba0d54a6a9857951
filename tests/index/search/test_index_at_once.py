"""Threads and processes search and write one index at the same time."""

from __future__ import annotations

import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from msgspec.structs import replace

from support.articles import article
from support.indexes import PARIS, ROME, found, put
from talks_index.errors import LibraryBusy, LibraryError
from talks_index.search import index as index_module
from talks_index.search.index import Index
from talks_index.search.query import parse
from talks_index.store import FACTS_LOCK, Store, locked

# Whoosh leaves the files open that it cannot make sense of.
SLOPPY = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")


def test_an_open_reader_sees_what_others_add_take_out_and_make_anew(store: Store, index: Index, tmp_path: Path) -> None:
    put(store, index, PARIS)
    assert found(index, "paris") == [PARIS.id]
    elsewhere = Store(tmp_path / "library")
    other = Index(elsewhere)
    put(elsewhere, other, ROME)
    assert set(found(index, "paris")) == {PARIS.id, ROME.id}
    shutil.rmtree(next(store.folder.glob("index-*")))
    with other.writing():
        elsewhere.remove(PARIS.id)
        other.update()
    assert found(index, "paris") == [ROME.id]
    other.close()
    elsewhere.close()


def test_readers_go_on_while_another_is_writing(store: Store, index: Index) -> None:
    put(store, index, PARIS)
    with index.writing():
        store.put([ROME])
        assert found(index, "paris") == [PARIS.id]  # the old state, at once
    with locked(store.folder / FACTS_LOCK):
        assert found(index, "paris") == [PARIS.id]  # who makes facts also indexes them
    assert set(found(index, "paris")) == {PARIS.id, ROME.id}


def test_a_second_writer_waits_and_then_gives_up_in_one_line(store: Store, index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_module, "_PATIENCE", 0.05)
    with index.writing():
        with pytest.raises(LibraryBusy, match="another process is writing"), index.writing():
            pass
        with pytest.raises(LibraryBusy, match="making the index"):
            found(index, "paris")


def test_a_search_that_waits_for_the_index_can_be_cancelled(store: Store, index: Index) -> None:
    store.put([PARIS])
    with index.writing():
        assert index.search(parse("paris"), 10, lambda: True).total == 0


def test_a_cancelled_search_stops(store: Store, index: Index) -> None:
    put(store, index, *[article(f"Réunion numéro {n}.") for n in range(200)])
    asked = 0

    def after_a_while() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    assert index.search(parse("reunion"), 10, after_a_while).total < 200
    assert asked < 10


@SLOPPY
def test_threads_search_while_articles_are_added(store: Store, index: Index) -> None:
    put(store, index, PARIS)
    stop = threading.Event()

    def search() -> int:
        times = 0
        while not stop.is_set():
            assert PARIS.id in found(index, "paris")
            times += 1
        return times

    with ThreadPoolExecutor(3) as threads:
        searches = [threads.submit(search) for _ in range(3)]
        for number in range(8):
            put(store, index, article(f"Encore Paris, numéro {number}."))
        stop.set()
    assert all(search.result() for search in searches)
    assert len(found(index, "paris")) == 9


def test_searches_at_once_all_find_what_was_added(store: Store, index: Index) -> None:
    put(store, index, PARIS)
    for number in range(5):
        added = replace(PARIS, text=f"{PARIS.text} encore {number}")
        store.put([added])
        with ThreadPoolExecutor(4) as threads:
            assert all(added.id in answer for answer in threads.map(lambda query: found(index, query), ["paris"] * 4))


def test_whoever_searches_a_closed_index_is_told_so(store: Store, index: Index) -> None:
    put(store, index, PARIS)
    found(index, "paris")
    index.close()
    store.close()
    with pytest.raises(LibraryError, match="closed"):
        found(index, "paris")
