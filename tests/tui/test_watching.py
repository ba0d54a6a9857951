"""What goes on in the library while one reads is seen without a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from support.reader import Reader, bare_facts, reading
from support.stories import LIMA, LIMA_FACTS, OSLO, RIGA, put, small_library
from talks_index.extract import VERSION
from talks_index.i18n import words
from talks_index.library import Library
from talks_index.model import Counts
from talks_index.store import Store
from talks_tui.present.bars import progress
from talks_tui.screens.main import watching


@pytest.fixture(autouse=True)
def _looks_when_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the library be looked at by `look` alone, so that no clock decides what is seen."""
    monkeypatch.setattr(watching, "_LOOK_SECONDS", 3600)


async def look(reader: Reader) -> str:
    """What the screen shows when the library was looked at once more."""
    reader.main._look()
    await reader.settle()
    return reader.shown


async def test_what_another_process_reads_in_appears_with_the_progress_of_its_facts(tmp_path: Path) -> None:
    library = small_library(tmp_path / "library")
    others = [replace(OSLO, file=f"{n}.txt", title=f"Nouvelle {n}", text=f"Nouvelle {n}\n\nRien.") for n in range(4)]
    store = Store(library)
    async with reading(library, keys=["down", "2"]) as reader:
        read = reader.main.session.page
        assert "sur 3" in reader.shown.splitlines()[0]
        store.put(others)
        shown = await look(reader)
        assert "7 sur 7" in shown
        assert "lecture : 7 articles · faits en cours : 0 sur 4 ░░░░░░░░░░" in shown
        for article in others[:2]:
            store.put_facts(article.id, bare_facts(article), VERSION)
        shown = await look(reader)
        assert "faits en cours : 2 sur 4 █████░░░░░" in shown
        assert "lecture" not in shown
        assert reader.main.session.page == read
        assert reader.focus == "article"
        await reader.press("3", "space")
        assert "1 fait choisi · faits en cours : 2 sur 4 █████░░░░░" in reader.shown
        for article in others[2:]:
            store.put_facts(article.id, bare_facts(article), VERSION)
        assert "faits en cours" not in await look(reader)
    store.close()


@pytest.mark.parametrize(
    ("counts", "most", "reading_in", "told"),
    [
        (Counts(7), 0, False, ""),
        (Counts(7, pending=3), 3, False, "making facts: 0 of 3 ░░░░░░░░░░"),
        (Counts(7, pending=1), 3, False, "making facts: 2 of 3 ██████░░░░"),
        (Counts(1), 0, True, "reading in: 1 article"),
        (Counts(7, pending=7), 7, True, "reading in: 7 articles · making facts: 0 of 7 ░░░░░░░░░░"),
    ],
)
def test_progress_is_told_in_words_and_as_a_bar(counts: Counts, most: int, reading_in: bool, told: str) -> None:
    assert progress(counts, most, reading_in, words("en")) == told


async def test_a_story_that_another_terminal_removes_is_left_for_the_one_that_takes_its_place(tmp_path: Path) -> None:
    folder = small_library(tmp_path / "library")
    async with reading(folder, keys=["down"]) as reader:
        assert reader.main.session.page
        with Library(folder) as elsewhere:
            elsewhere.remove(reader.main.session.page.article.id)
        await look(reader)
        highlighted, page = reader.main._stories.key, reader.main.session.page
        assert page
        assert highlighted == page.article.id == RIGA.id
        assert "À Riga, rien de neuf" in reader.pane("article")
        assert "Sommet" not in reader.pane("facts")
        assert "cet article a été retiré de la bibliothèque" in reader.shown


async def test_where_the_last_story_is_removed_none_is_shown_and_nothing_acts_on_it(tmp_path: Path) -> None:
    folder = put(tmp_path / "library", (LIMA, LIMA_FACTS, None))
    async with reading(folder) as reader:
        with Library(folder) as elsewhere:
            elsewhere.remove(LIMA.id)
        await look(reader)
        assert "Lima" not in reader.shown
        await reader.press("x")
        assert "rien à exporter" in reader.shown
        await reader.press("C")
        assert "aucun article n’est ouvert" in reader.shown.replace("'", "’")
