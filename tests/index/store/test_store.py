"""What is put into the store is there, whole, for every thread and every process."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from msgspec.structs import replace

from support.articles import article
from support.extractors import plain
from talks_index.errors import LibraryError, NotInLibrary
from talks_index.model import Published
from talks_index.store import Store, locked

PARIS = article("Ils se sont vus à Paris.", title="À Paris", published="2024-03-05")
ROME = article("Ils se sont vus à Rome.", published="2024-11")
OSLO = article("Ils se sont vus à Oslo 🕊.")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "library")
    yield opened
    opened.close()


def test_articles_come_back_as_they_were(store: Store) -> None:
    assert store.put([PARIS, ROME, OSLO]) == {PARIS.id, ROME.id, OSLO.id}
    for one in (PARIS, ROME, OSLO):
        assert store.article(one.id) == one
        assert store.facts(one.id) == ("pending", None, None)
    assert store.counts().articles == store.counts().pending == 3


def test_adding_again_changes_nothing(store: Store) -> None:
    store.put([PARIS])
    before = store.sequence()
    assert store.put([replace(PARIS, title="Autre"), PARIS]) == set()
    assert store.sequence() == before
    assert store.article(PARIS.id) == PARIS


def test_refreshing_takes_over_what_is_stated_and_asks_for_facts_again(store: Store) -> None:
    store.put([PARIS])
    facts = plain().facts(PARIS)
    store.put_facts(PARIS.id, facts, "1")
    store.put([replace(PARIS, outlet="Le Jour")], refresh=True)
    assert store.article(PARIS.id).outlet == "Le Jour"
    assert store.facts(PARIS.id) == ("pending", facts, None)  # the old ones stay until there are new ones


def test_facts_come_back_as_they_were(store: Store) -> None:
    store.put([OSLO])
    facts = replace(plain().facts(OSLO), published=Published("2024-12-24", "inferred", None, "parce que"))
    assert store.put_facts(OSLO.id, facts, "1")
    assert store.facts(OSLO.id) == ("done", facts, None)
    assert store.entry(OSLO.id).published == facts.published
    assert store.article(OSLO.id).published == OSLO.published  # what was worked out is never taken for what is stated


def test_a_failure_is_kept_with_its_reason(store: Store) -> None:
    store.put([OSLO])
    store.put_failure(OSLO.id, "bang", "1")
    assert store.facts(OSLO.id) == ("failed", None, "bang")
    assert (store.counts().failed, store.pending()) == (1, [])


def test_facts_of_an_article_that_is_gone_are_dropped(store: Store) -> None:
    store.put([OSLO])
    store.remove(OSLO.id)
    assert not store.put_facts(OSLO.id, plain().facts(OSLO), "1")
    with pytest.raises(NotInLibrary):
        store.facts(OSLO.id)


def test_facts_by_another_extractor_are_made_again(store: Store) -> None:
    store.put([PARIS, ROME, OSLO])
    store.put_facts(PARIS.id, plain().facts(PARIS), "1")
    store.put_facts(ROME.id, plain().facts(ROME), "2")
    store.put_failure(OSLO.id, "bang", "1")
    assert store.renew("2") == 2
    assert set(store.pending()) == {PARIS.id, OSLO.id}


def test_newest_first_then_last_added(store: Store) -> None:
    others = [article(f"Sans date, numéro {n}.") for n in range(2)]
    store.put([PARIS, others[0], ROME, others[1], article("Jour précis.", published="2024-11-02")])
    assert [entry.article.text.split()[0] for entry in store.newest(3)] == ["Jour", "Ils", "À"]
    assert [entry.article for entry in store.newest(10)][-2:] == [others[1], others[0]]


def test_an_id_may_be_shortened_while_it_is_one_articles(store: Store) -> None:
    many = [article(f"Article numéro {n}.") for n in range(40)]
    store.put(many)
    assert store.full_id(many[0].id[:10]) == many[0].id
    first = next(digit for digit in "0123456789abcdef" if sum(one.id.startswith(digit) for one in many) > 1)
    for asked, said in ((first, "several articles"), ("zz", "not an article's id"), ("%", "not an article's id"), ("0" * 12, "no article")):
        with pytest.raises(NotInLibrary, match=said):
            store.full_id(asked)


def test_changes_tell_what_an_index_lacks(store: Store) -> None:
    store.put([PARIS, ROME])
    known = store.sequence()
    store.put_facts(ROME.id, plain().facts(ROME), "1")
    store.put([OSLO])
    store.remove(PARIS.id)
    changes = list(store.changes(known))
    assert [(change.id, change.article) for change in changes] == [(ROME.id, ROME), (OSLO.id, OSLO), (PARIS.id, None)]
    assert [change.sequence for change in changes] == sorted(change.sequence for change in changes)
    assert changes[0].facts == plain().facts(ROME)
    assert changes[-1].sequence == store.sequence()
    assert list(store.changes(store.sequence())) == []


def test_threads_and_processes_see_what_others_put(store: Store, tmp_path: Path) -> None:
    store.put([PARIS])
    seen: list[bool] = []
    thread = threading.Thread(target=lambda: seen.append(store.article(PARIS.id) == PARIS))
    thread.start()
    thread.join()
    other = Store(tmp_path / "library")
    other.put([ROME])
    other.close()
    assert seen == [True]
    assert store.article(ROME.id) == ROME


def test_many_may_open_a_new_library_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; sys.path[:0] = %r; from pathlib import Path; from talks_index.store import Store; print(Store(Path(sys.argv[1])).id)"
    )
    folder = tmp_path / "new"
    processes = [subprocess.Popen([sys.executable, "-c", code % sys.path, folder], stdout=subprocess.PIPE, text=True) for _ in range(4)]
    answers = {process.communicate()[0] for process in processes}
    assert [process.returncode for process in processes] == [0] * 4
    assert len(answers) == 1


def test_a_full_disk_loses_nothing(store: Store) -> None:
    store.put([PARIS])
    with store._connection() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(LibraryError, match="the disk is full"):
        store.put([article("Un long article. " * 5_000), ROME])
    assert store.ids() == {PARIS.id}
    assert store.check() == []


def test_a_closed_store_says_so(store: Store) -> None:
    store.close()
    with pytest.raises(LibraryError):
        store.counts()


def test_a_lock_is_held_by_one_and_given_back(tmp_path: Path) -> None:
    with locked(tmp_path / "lock") as mine, locked(tmp_path / "lock") as other, locked(tmp_path / "lock", patience=0.05) as third:
        assert (mine, other, third) == (True, False, False)
    with locked(tmp_path / "lock") as mine:
        assert mine


def test_a_store_may_be_closed_while_others_ask_it(tmp_path: Path) -> None:
    def ask(store: Store) -> None:
        with suppress(LibraryError):
            while True:
                store.newest(10)

    for _ in range(20):
        store = Store(tmp_path / "library")
        store.put([PARIS, ROME])
        threads = [threading.Thread(target=ask, args=[store]) for _ in range(3)]
        for thread in threads:
            thread.start()
        time.sleep(0.01)
        store.close()
        for thread in threads:
            thread.join(timeout=10)
            assert not thread.is_alive()
