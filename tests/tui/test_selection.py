"""The selection of all stories: looked through, thinned out, emptied, and sent on its way."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.reader import reading
from support.stories import small_library
from talks_tui.screens.export import ExportScreen
from talks_tui.screens.selection import SelectionScreen

SELECT = ["3", "space", "down", "space", "1", "down", "3", "space", "v"]
"""Two facts of Oslo and one of Lima, looked at."""


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of `support.stories`: Oslo, the newest, then Lima, then Riga, which has no facts."""
    return small_library(tmp_path_factory.mktemp("selection") / "library")


async def test_the_selection_of_all_stories_is_shown(stories: Path) -> None:
    async with reading(stories, keys=SELECT) as reader:
        assert isinstance(reader.app.screen, SelectionScreen)
        assert "3 faits choisis" in reader.shown
        assert reader.shown.count("[x]") == 3
        assert "Un sommet à Lima, El Puerto" in reader.shown


async def test_facts_are_taken_out_of_it(stories: Path) -> None:
    async with reading(stories, keys=[*SELECT, "down", "space"]) as reader:
        assert "2 faits choisis" in reader.shown
        await reader.press("escape", "1", "up")
        assert reader.pane("facts").count("[x]") == 1
        await reader.press("v", "space", "space")
        assert not isinstance(reader.app.screen, SelectionScreen)
        assert "[x]" not in reader.pane("facts")


async def test_it_is_emptied(stories: Path) -> None:
    async with reading(stories, keys=[*SELECT, "c"]) as reader:
        assert not isinstance(reader.app.screen, SelectionScreen)
        assert reader.main.session.number_selected == 0
        assert "[x]" not in reader.pane("facts")


@pytest.mark.parametrize("key", ["escape", "v", "q"])
async def test_it_is_left_as_it_was(key: str, stories: Path) -> None:
    async with reading(stories, keys=[*SELECT, key]) as reader:
        assert not isinstance(reader.app.screen, SelectionScreen)
        assert reader.app.is_running
        assert reader.main.session.number_selected == 3


async def test_it_is_copied_or_exported(stories: Path) -> None:
    async with reading(stories, keys=[*SELECT, "y"]) as reader:
        assert "3 faits · envoyé" in reader.shown
    async with reading(stories, keys=[*SELECT, "x"]) as reader:
        assert isinstance(reader.app.screen, ExportScreen)
        assert "▌3 faits choisis" in reader.shown


async def test_an_empty_selection_says_how_to_fill_it(stories: Path) -> None:
    async with reading(stories, keys=["v"]) as reader:
        assert "placez-vous sur un fait et pressez Espace" in reader.shown
