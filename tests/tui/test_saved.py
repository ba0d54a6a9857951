"""Searches are saved under names, and tell what is new since they were opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.reader import reading
from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, put, small_library
from talks_index.config import state_folder
from talks_index.memory import Memory, Saved


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of `support.stories`."""
    return small_library(tmp_path_factory.mktemp("saved") / "library")


def saved() -> list[str]:
    """The names of the saved searches, as another reader sees them."""
    memory = Memory(state_folder())
    names = [one.name for one in memory.saved()]
    memory.close()
    return names


def keep(*searches: Saved) -> None:
    """Save searches."""
    memory = Memory(state_folder())
    for search in searches:
        memory.save(search)
    memory.close()


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)])
async def test_a_search_is_saved_under_a_name_and_opened_again(stories: Path, size: tuple[int, int]) -> None:
    async with reading(stories, size=size, keys=["slash", *"pays:pérou", "enter", "plus"]) as reader:
        await reader.press("ctrl+u", *"Lima", "enter")
        assert "Lima" in reader.shown
        assert "1 article" in reader.shown
        await reader.press("escape", "R")
    assert saved() == ["Lima"]
    async with reading(stories, size=size, keys=["S"]) as reader:
        assert "nouveau" not in reader.shown
        await reader.press("enter")
        assert reader.app.screen is reader.main
        assert reader.main.session.query == "pays:pérou"
        assert reader.focus == "stories"
        assert [hit.id for hit in reader.main.session.stories.values()] == [LIMA.id]


async def test_the_query_itself_is_offered_as_its_name(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"oslo", "escape", "plus", "enter"]):
        assert saved() == ["oslo"]


async def test_what_came_since_it_was_opened_is_new(tmp_path: Path) -> None:
    folder = put(tmp_path / "library", (OSLO, OSLO_FACTS, None))
    async with reading(folder, keys=["slash", *"pêche", "escape", "plus", "enter"]) as reader:
        assert "1 article" in reader.shown
        assert "nouveau" not in reader.shown
    put(folder, (LIMA, LIMA_FACTS, None))
    async with reading(folder, keys=["S"]) as reader:
        assert "● 1 nouveau 2 articles" in reader.shown
        await reader.press("escape", "S")
        assert "● 1 nouveau 2 articles" in reader.shown
        await reader.press("enter", "S")
        assert "2 articles" in reader.shown
        assert "nouveau" not in reader.shown


async def test_searches_are_renamed(stories: Path) -> None:
    keep(Saved("un", "oslo"), Saved("deux", "lima"))
    async with reading(stories, keys=["S", "r"]) as reader:
        await reader.press("ctrl+u", *"deux", "enter")
        assert "une recherche porte déjà ce nom" in reader.shown
        assert reader.focus == "name"
        await reader.press("ctrl+u", "enter")
        assert "donnez-lui un nom" in reader.shown
        await reader.press(*"trois", "enter")
        assert reader.focus == "saved"
        assert saved() == ["trois", "deux"]
        await reader.press("r", "x", "escape", "r", "enter")
        assert saved() == ["trois", "deux"]


@pytest.mark.parametrize("key", ["d", "delete"])
async def test_searches_are_deleted_and_had_back(stories: Path, key: str) -> None:
    keep(Saved("un", "oslo"), Saved("deux", "lima"))
    async with reading(stories, keys=["S", "j", key]) as reader:
        assert saved() == ["un"]
        assert "supprimée : deux" in reader.shown
        await reader.press("u", "u")
        assert saved() == ["un", "deux"]
        await reader.press(key, "j", key, "enter", "r", key)
        assert "Aucune recherche n’est enregistrée" in reader.shown
        await reader.press("q")
        assert reader.app.screen is reader.main


async def test_without_a_search_there_is_nothing_to_save(stories: Path) -> None:
    async with reading(stories, keys=["plus"]) as reader:
        assert "rien n’est recherché" in reader.shown
        await reader.press("S", "plus")
        assert "rien n’est recherché" in reader.shown
        await reader.press("S")
        assert reader.app.screen is reader.main


async def test_keys_typed_ahead_name_and_save_it(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"oslo", "escape", "plus"]) as reader:
        await reader.rush("ctrl+u", *"paix", "enter", "d", "u")
        assert saved() == ["paix"]


async def test_a_name_cannot_command_the_terminal(stories: Path) -> None:
    keep(Saved("\x1b[2Jun[bold]", "oslo\x1b]52;c;YQ==\x07"))
    async with reading(stories, keys=["S"]) as reader:
        assert " [2Jun[bold]" in reader.shown
        assert "\x1b" not in reader.shown


async def test_a_name_that_is_typed_takes_the_place_of_the_query(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"oslo", "escape", "plus", *"Nord", "enter"]) as reader:
        assert [saved.name for saved in reader.main._memory.saved()] == ["Nord"]
