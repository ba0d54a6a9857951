"""Articles become searchable before any facts are made; what cannot be read is named, the rest goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from talks_index.ingest import read_in, reading
from talks_index.model import Published, Step
from talks_index.search.index import Index
from talks_index.search.query import parse
from talks_index.store import Store

STORY = "Le ministre a rencontré son homologue à Lisbonne, numéro {n}. Ils se reverront bientôt dans la même ville.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for n in range(5):
        (folder / f"{n}.txt").write_text(STORY.format(n=n))
    (folder / "5.txt").write_bytes(b"\0\1\2")
    (folder / "6.txt").write_text("")
    (folder / "7.txt").write_text(STORY.format(n=1))
    return folder


def test_each_input_is_reported_once_and_what_is_added_is_found(
    store: Store, index: Index, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_BATCH", 3)
    steps: list[Step] = []
    for step in read_in(store, index, [folder], published=None, refresh=False):
        steps.append(step)
        if step.what == "added":
            found = index.search(parse("lisbonne"), 10, lambda: False)
            assert str(step.id) in {article_id for article_id, _ in found.best}
    assert sorted(step.what for step in steps) == ["added"] * 5 + ["known"] + ["refused"] * 2
    assert {step.name.rpartition("/")[2] for step in steps} == {f"{n}.txt" for n in range(8)}
    assert all(step.reason for step in steps if step.what == "refused")
    assert steps[-1].done == steps[-1].total == 8
    assert store.counts().articles == store.counts().pending == 5


def test_adding_again_says_that_it_is_known(store: Store, index: Index, folder: Path) -> None:
    list(read_in(store, index, [folder], published=None, refresh=False))
    before = store.sequence()
    again = list(read_in(store, index, [folder], published=None, refresh=False))
    assert {step.what for step in again} == {"known", "refused"}
    assert store.sequence() == before


def test_a_given_date_stands_above_what_is_stated(store: Store, index: Index, folder: Path) -> None:
    step = next(read_in(store, index, [folder / "0.txt"], published="2024-05", refresh=False))
    assert store.article(str(step.id)).published == Published("2024-05", "given")
