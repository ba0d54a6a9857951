"""What the reader remembers of stories and searches, and the ways between stories."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.reader import Reader, reading
from support.stories import small_library

OSLO, LIMA = "La Norvège et le Chili", "Un sommet à Lima"


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of `support.stories`."""
    return small_library(tmp_path_factory.mktemp("visiting") / "library")


def shown(reader: Reader) -> str:
    """How the text of the article that is shown begins."""
    assert reader.main.session.page is not None
    return reader.main.session.page.article.text.split("\n")[0]


def read(reader: Reader) -> int:
    return reader.pane("stories").count("✓")


async def test_a_story_that_was_opened_counts_as_read(stories: Path) -> None:
    async with reading(stories, keys=["down", "up"]) as reader:
        assert read(reader) == 0
        await reader.press("enter")
        assert read(reader) == 1
        await reader.press("1", "down", "tab")
        assert read(reader) == 2
    async with reading(stories) as reader:
        assert read(reader) == 2


async def test_read_and_unread_by_hand(stories: Path) -> None:
    async with reading(stories, keys=["u"]) as reader:
        assert read(reader) == 1
        await reader.press("u")
        assert read(reader) == 0


async def test_stars_are_given_taken_and_kept(stories: Path) -> None:
    async with reading(stories, keys=["down", "s"]) as reader:
        assert reader.pane("stories").count("★") == 1
    async with reading(stories) as reader:
        assert reader.pane("stories").count("★") == 1
        await reader.press("down", "s")
        assert "★" not in reader.pane("stories")


async def test_back_and_forward(stories: Path) -> None:
    async with reading(stories, keys=["enter", "1", "down", "enter"]) as reader:
        assert shown(reader).startswith(LIMA)
        await reader.press("b")
        assert shown(reader).startswith(OSLO)
        assert reader.focus == "article"
        await reader.press("b")
        assert "pas d’article où revenir" in reader.shown
        await reader.press("B")
        assert shown(reader).startswith(LIMA)
        await reader.press("alt+left")
        assert shown(reader).startswith(OSLO)
        await reader.press("alt+right", "B")
        assert "pas d’article plus loin" in reader.shown


async def test_back_is_to_the_search_and_the_place_too(stories: Path) -> None:
    async with reading(stories, size=(80, 16), keys=["slash", *"oslo", "enter", "pagedown", "pagedown"]) as reader:
        place = reader.pane("article")
        await reader.press("slash", "ctrl+u", *"lima", "enter")
        assert shown(reader).startswith(LIMA)
        await reader.press("b")
        assert reader.main.session.query == "oslo"
        assert shown(reader).startswith(OSLO)
        assert reader.pane("article") == place
        assert len(reader.stories) == 1


async def test_a_story_opens_where_one_stopped(stories: Path) -> None:
    async with reading(stories, size=(80, 16), keys=["enter", "pagedown", "pagedown"]) as reader:
        place = reader.pane("article")
    async with reading(stories, size=(80, 16), keys=["1", "down", "up", "enter"]) as reader:
        assert reader.pane("article") == place


async def test_the_story_that_was_read_last_is_the_first_to_be_seen(stories: Path) -> None:
    async with reading(stories, keys=["down", "enter"]):
        pass
    async with reading(stories) as reader:
        assert shown(reader).startswith(LIMA)


async def test_searches_come_back(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"oslo", "enter", "slash", "ctrl+u", *"lima", "escape"]):
        pass
    async with reading(stories, keys=["slash", "ctrl+p"]) as reader:
        assert reader.main.session.query == "lima"
        await reader.press("ctrl+p", "ctrl+p")
        assert reader.main.session.query == "oslo"
        assert len(reader.stories) == 1
        await reader.press("ctrl+n", "ctrl+n")
        assert reader.main.session.query == ""


async def test_a_state_folder_that_cannot_be_used_is_told(stories: Path) -> None:
    state = Path.home() / ".local" / "state"
    state.mkdir(parents=True)
    (state / "talks-tui").write_text("")
    async with reading(stories, keys=["enter"]) as reader:
        assert "rien ne sera retenu" in reader.shown
