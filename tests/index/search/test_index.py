"""The index answers like the store says, and mends itself whenever it does not."""

from __future__ import annotations

import multiprocessing
import resource
import shutil
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from support.articles import article
from support.extractors import plain
from talks_index.errors import LibraryBusy, LibraryError
from talks_index.model import Article, Meeting, MeetingPlace, Place, When
from talks_index.search import index as index_module
from talks_index.search.index import Index
from talks_index.search.query import parse
from talks_index.store import FACTS_LOCK, Store, locked

PARIS = article("Le ministre russe et le ministre turc se sont vus à Paris.", title="Rencontre à Paris", published="2024-03-05")
ROME = article("Les négociateurs russes étaient à Rome, pas à Paris.", title="À Rome", published="2024-11-02")
OSLO = article("L’Ukraine : négociations à Oslo. Haut niveau : le ministre russe.", title="Oslo", published="2023-01-01")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def index(store: Store) -> Iterator[Index]:
    opened = Index(store)
    yield opened
    opened.close()


@pytest.fixture
def again(store: Store) -> Iterator[Callable[[], Index]]:
    """Opens the index as another process would, closed at the end."""
    opened: list[Index] = []

    def open_again() -> Index:
        opened.append(Index(store))
        return opened[-1]

    yield open_again
    for index in opened:
        index.close()


def put(store: Store, index: Index, *articles: Article) -> None:
    with index.writing():
        store.put(articles)
        index.update()


def found(index: Index, query: str, limit: int = 10) -> list[str]:
    return [article_id for article_id, _ in index.search(parse(query), limit, lambda: False).best]


@pytest.mark.parametrize(
    ("query", "answers"),
    [
        ("paris", [PARIS, ROME]),  # the title counts more than the text
        ("PARÎS", [PARIS, ROME]),
        ("négociation", [ROME, OSLO]),
        ("negociations ", [ROME, OSLO]),
        ("ukraine", [OSLO]),
        ("l'ukraine ", [OSLO]),
        ("ministre paris ", [PARIS]),
        ("ministre madrid", []),
        ('"ministre turc"', [PARIS]),
        ('"turc ministre"', []),
        ('"haut niveau" rus', [OSLO]),
        ("a", [ROME, PARIS, OSLO]),
        ("min", [PARIS, OSLO]),
        ("min ", []),
    ],
)
def test_queries_find_what_they_mean(store: Store, index: Index, query: str, answers: list[Article]) -> None:
    put(store, index, PARIS, ROME, OSLO)
    assert set(found(index, query)) == {answer.id for answer in answers}
    if answers:
        assert found(index, query)[0] in {answer.id for answer in answers if query.strip().lower() != "paris" or answer is PARIS}


def test_an_empty_library_answers_with_nothing(store: Store, index: Index) -> None:
    assert found(index, "paris") == found(index, '"à paris"') == []
    put(store, index, PARIS)
    assert found(index, "paris") == [PARIS.id]
    with index.writing():
        store.remove(PARIS.id)
        index.update()
    assert found(index, "paris") == []
    assert index.check() == []


def test_newer_first_where_nothing_else_decides(store: Store, index: Index) -> None:
    days = ["2023-05-01", None, "2024", "2024-02-01", "2022"]
    articles = [article(f"Réunion numéro {n}.", published=day) for n, day in enumerate(days)]
    put(store, index, *articles)
    assert found(index, "reun") == [articles[n].id for n in (3, 2, 0, 4, 1)]
    assert found(index, "reun", limit=2) == [articles[3].id, articles[2].id]
    assert index.search(parse("reun"), 2, lambda: False).total == 5


def test_facts_are_found_once_they_are_there(store: Store, index: Index) -> None:
    put(store, index, PARIS, ROME)
    assert found(index, "turquie ") == []
    meeting = Meeting(
        main=True,
        kind="talks",
        parties=("TR", "Hamas"),
        participants=(),
        place=MeetingPlace("Ankara"),
        when=When(),
        status="held",
        level=None,
        secret=False,
        closed_doors=False,
        topics=(),
        excluded_topics=(),
        outcome=None,
        initiated_by=None,
        reported_by=(),
        confirmed_by=(),
        denied_by=(),
        evidence=(),
    )
    facts = replace(plain().facts(ROME), places=(Place("madrid", "Madrid", "ES", "city", ()),), meetings=(meeting,))
    with index.writing():
        store.put_facts(ROME.id, facts, "1")
        index.update()
    for query in ("turquie ", "Türkiye ", "turk", "hamas", "ruiz", "ankara ", "madrid"):
        assert found(index, query) == [ROME.id]
    assert len(found(index, "rome")) == 1


def test_what_is_taken_out_is_found_no_more(store: Store, index: Index) -> None:
    put(store, index, PARIS, ROME)
    with index.writing():
        store.remove(PARIS.id)
        index.update()
    assert found(index, "paris") == [ROME.id]
    assert index.check() == []


def test_a_crash_between_store_and_index_is_mended_by_the_next_search(store: Store, index: Index) -> None:
    put(store, index, PARIS)
    store.put([ROME])
    store.remove(PARIS.id)
    assert index.check() != []
    assert found(index, "paris") == [ROME.id]
    assert index.check() == []


def test_a_crash_after_the_index_was_committed_is_mended_too(
    store: Store, index: Index, again: Callable[[], Index], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(store, index, PARIS)

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Index, "_record", crash)
        with pytest.raises(KeyboardInterrupt):
            put(store, index, ROME)
    assert set(found(again(), "paris")) == {PARIS.id, ROME.id}
    assert index.check() == []


def test_tidying_up_leaves_one_segment_and_the_same_answers(
    store: Store, index: Index, again: Callable[[], Index], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_module, "_MERGED", 1)
    articles = [article(f"Encore Paris, numéro {number}.") for number in range(5)]
    for one in articles:
        put(store, index, one)
    before = found(index, "paris")
    assert set(before) == {one.id for one in articles}
    assert len(list(store.folder.glob("index-*/*.arr"))) == 5
    again().tidy()
    assert len(list(store.folder.glob("index-*/*.arr"))) == 1
    assert found(index, "paris") == before
    assert index.check() == []

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    put(store, index, PARIS)
    with monkeypatch.context() as patch:
        patch.setattr(Index, "_record", crash)
        with pytest.raises(KeyboardInterrupt):
            again().tidy()
    assert set(found(again(), "paris")) == {PARIS.id, *before}


def test_tidying_up_waits_for_nobody(store: Store, index: Index, again: Callable[[], Index]) -> None:
    put(store, index, PARIS)
    with index.writing():
        again().tidy()
    assert found(index, "paris") == [PARIS.id]


def test_the_nearest_spelling_is_searched_where_nothing_is_found(store: Store, index: Index) -> None:
    put(store, index, PARIS, ROME, OSLO)
    answer = index.search(parse("negociatoins rome "), 10, lambda: False)
    assert [article_id for article_id, _ in answer.best] == [ROME.id]
    assert answer.respelled is not None
    assert index.search(parse("xylophones "), 10, lambda: False).respelled is None


def test_a_date_that_nothing_has_is_left_out(store: Store, index: Index) -> None:
    put(store, index, PARIS, ROME, OSLO)
    assert found(index, "paris mars 2024") == [PARIS.id]
    answer = index.search(parse("paris mai 2012"), 10, lambda: False)
    assert {article_id for article_id, _ in answer.best} == {PARIS.id, ROME.id}
    assert answer.respelled is not None
    assert answer.respelled.left_out == ("mai 2012",)


def _everything(folder: Path) -> None:
    for path in [*folder.glob("index-*"), folder / "index.json"]:
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def _folder(folder: Path) -> None:
    shutil.rmtree(next(folder.glob("index-*")))


def _toc(folder: Path) -> None:
    next(folder.glob("index-*/*.toc")).write_bytes(b"")


def _toc_cut(folder: Path) -> None:
    toc = next(folder.glob("index-*/*.toc"))
    toc.write_bytes(toc.read_bytes()[:40])


def _toc_gone(folder: Path) -> None:
    next(folder.glob("index-*/*.toc")).unlink()


def _noise(folder: Path) -> None:
    for path in folder.glob("index-*/*"):
        path.write_bytes(b"\xa5" * path.stat().st_size)


def _segment_cut(folder: Path) -> None:
    for path in folder.glob("index-*/*"):
        if path.suffix not in (".toc", "") and not path.name.endswith("WRITELOCK"):
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _segment_gone(folder: Path) -> None:
    for path in folder.glob("index-*/*"):
        if path.suffix not in (".toc", "") and not path.name.endswith("WRITELOCK"):
            path.unlink()


def _state_noise(folder: Path) -> None:
    (folder / "index.json").write_bytes(b"\xff{")


def _state_elsewhere(folder: Path) -> None:
    _change_state(folder, folder="../../elsewhere")


def _other_version(folder: Path) -> None:
    _change_state(folder, version=0)


def _other_library(folder: Path) -> None:
    _change_state(folder, library="another")


def _ahead(folder: Path) -> None:
    _change_state(folder, sequence=1_000)


def _change_state(where: Path, /, **values: object) -> None:
    state = msgspec.json.decode((where / "index.json").read_bytes())
    (where / "index.json").write_bytes(msgspec.json.encode(state | values))


DAMAGES = [
    _everything,
    _folder,
    _toc,
    _toc_cut,
    _toc_gone,
    _noise,
    _segment_cut,
    _segment_gone,
    _state_noise,
    _state_elsewhere,
    _other_version,
    _other_library,
    _ahead,
]


# Whoosh leaves the files open that it cannot make sense of.
SLOPPY = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")


@SLOPPY
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_index_is_made_anew(store: Store, again: Callable[[], Index], damage: Callable[[Path], None]) -> None:
    put(store, again(), PARIS, ROME)
    damage(store.folder)
    index = again()
    assert set(found(index, "paris")) == {PARIS.id, ROME.id}
    assert index.check() == []
    assert len(list(store.folder.glob("index-*"))) == 1


@SLOPPY
@pytest.mark.parametrize("damage", DAMAGES)
def test_adding_to_a_damaged_index_makes_it_anew(store: Store, again: Callable[[], Index], damage: Callable[[Path], None]) -> None:
    put(store, again(), PARIS)
    damage(store.folder)
    put(store, again(), ROME)
    assert set(found(again(), "paris")) == {PARIS.id, ROME.id}


def test_an_open_reader_sees_what_others_add_take_out_and_make_anew(store: Store, index: Index, tmp_path: Path) -> None:
    put(store, index, PARIS)
    assert found(index, "paris") == [PARIS.id]
    elsewhere = Store(tmp_path / "library")
    other = Index(elsewhere)
    put(elsewhere, other, ROME)
    assert set(found(index, "paris")) == {PARIS.id, ROME.id}
    _everything(store.folder)
    with other.writing():
        elsewhere.remove(PARIS.id)
        other.update()
    assert found(index, "paris") == [ROME.id]
    other.close()
    elsewhere.close()


def test_readers_go_on_while_another_is_writing(store: Store, index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
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


def _fill(folder: Path) -> None:
    """Write to a library when no file may grow over 100 kB, as on a full disk."""
    store = Store(folder)
    store.put([article(f"Numéro {n}. " + " ".join(f"mot{n}x{m}" for m in range(800))) for n in range(40)])
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
    index = Index(store)
    with pytest.raises(LibraryError, match="the index cannot be written"), index.writing():
        index.update()


def test_a_full_disk_is_told_and_mended_later(store: Store, again: Callable[[], Index]) -> None:
    process = multiprocessing.get_context("spawn").Process(target=_fill, args=(store.folder,))
    process.start()
    process.join()
    assert process.exitcode == 0
    assert len(found(again(), "numero", limit=50)) == 40
    assert len(list(store.folder.glob("index-*"))) == 1
