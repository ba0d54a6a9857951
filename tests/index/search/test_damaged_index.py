"""The index mends itself whenever it does not agree with the store, whatever happened to its files."""

from __future__ import annotations

import multiprocessing
import resource
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from support.articles import article
from support.indexes import PARIS, ROME, found, put
from talks_index.errors import LibraryError
from talks_index.search.index import Index
from talks_index.store import Store


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
