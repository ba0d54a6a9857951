"""Keys typed faster than the reader answers do what they would have done one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.reader import Reader, reading
from support.stories import LIMA, OSLO, small_library


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of `support.stories`."""
    return small_library(tmp_path_factory.mktemp("typing") / "library")


def opened(reader: Reader) -> str:
    """The id of the article that is shown."""
    assert reader.main.session.page is not None
    return reader.main.session.page.article.id


async def test_keys_right_after_enter_are_commands(stories: Path) -> None:
    async with reading(stories, keys=["down"]) as reader:
        await reader.rush("slash", *"oslo", "enter", *"s3")
        assert reader.main.session.query == "oslo"
        assert opened(reader) == OSLO.id
        assert reader.focus == "facts"


async def test_keys_right_after_escape_are_commands(stories: Path) -> None:
    async with reading(stories) as reader:
        await reader.rush("slash", *"lima", "escape", *"2")
        assert reader.main.session.query == "lima"
        assert opened(reader) == LIMA.id
        assert reader.focus == "article"


async def test_only_the_story_that_the_search_found_counts_as_read(stories: Path) -> None:
    async with reading(stories) as reader:
        await reader.rush("slash", *"lima", "enter")
        await reader.press("slash", "ctrl+u", "escape")
        assert [hit.id for hit in reader.main.session.stories.values() if reader.main._memory.story(hit.id).read] == [LIMA.id]


async def test_keys_that_change_the_text_do_so_before_the_letters_after_them(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"oslo"]) as reader:
        await reader.rush("ctrl+u", *"lima", "home", "delete", "r", "enter", "1")
        assert reader.main.session.query == "rima"
        await reader.rush("slash", "end", "ctrl+u", *"lima", "enter")
        assert reader.main.session.query == "lima"
        assert opened(reader) == LIMA.id


async def test_enter_where_nothing_is_found_stays_in_the_box(stories: Path) -> None:
    async with reading(stories) as reader:
        before = opened(reader)
        await reader.rush("slash", *"introuvable", "enter")
        assert reader.focus == "search"
        assert reader.main.session.page is None
        await reader.press("ctrl+u")
        assert opened(reader) == before


async def test_where_nothing_is_found_the_list_says_for_what_and_no_story_stands_beside_it(stories: Path) -> None:
    async with reading(stories) as reader:
        await reader.rush("slash", *"introuvable", "escape")
        assert "Articles · rien de trouvé" in reader.pane("stories")
        assert "Rien de trouvé pour : introuvable" in " ".join(reader.pane("stories").split())
        assert "Oslo" not in reader.shown
        await reader.press("u", "s")
        assert not any(reader.main._memory.story(story.id).read for story in (OSLO, LIMA))


async def test_keys_right_after_finding_are_commands(stories: Path) -> None:
    async with reading(stories, keys=["2"]) as reader:
        await reader.rush("F", *"port", "enter", *"nn")
        assert reader.main.session.needle == "port"
        await reader.rush("F", "ctrl+u", *"mer", "escape", "3")
        assert reader.main.session.needle == ""
        assert reader.focus == "facts"


async def test_the_name_of_a_search_may_be_typed_before_its_box_is_there(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"oslo", "escape"]) as reader:
        await reader.rush("plus", *"port", "enter")
        await reader.steady()
        assert [(saved.name, saved.query) for saved in reader.main._memory.saved()] == [("port", "oslo")]
        assert "▌port" in reader.shown
        await reader.press("escape", "slash", "plus")
        assert reader.main.session.query == "oslo+"
