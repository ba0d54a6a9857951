"""A search is put into another order, narrowed by what its stories have in common, and widened again."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.reader import Reader, reading
from support.stories import LIMA, OSLO, RIGA, small_library
from talks_index.config import Settings

OSLO_TITLE, LIMA_TITLE = "La Norvège et le Chili", "Un sommet à Lima"


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of `support.stories`."""
    return small_library(tmp_path_factory.mktemp("narrowing") / "library")


def listed(reader: Reader) -> list[str]:
    """The ids of the stories, in the order of the list."""
    assert reader.main.session.result is not None
    return [hit.id for hit in reader.main.session.result.hits]


def shown(reader: Reader) -> str:
    """The screen, its no-break spaces as others."""
    return reader.shown.replace("\xa0", " ")


def under_cursor(reader: Reader) -> str:
    """The line of what the stories have in common that the cursor stands on, without its count."""
    region = reader.app.screen.query_one("#facets-list").region
    strips = reader.app.screen._compositor.render_strips()[region.y : region.bottom]
    lines = [strip.crop(region.x, region.right).text.replace("\xa0", " ") for strip in strips]
    return next(line for line in lines if line.startswith("▌")).lstrip("▌ ").rsplit("   ", 1)[0].strip()


async def narrow_by(reader: Reader, value: str, key: str = "enter") -> None:
    """Go to a value of the list of what stories have in common, and press a key on it."""
    await reader.press("g")
    for _ in range(60):
        if value in under_cursor(reader):
            break
        await reader.press("j")
    await reader.press(key)


async def test_the_order_is_told_changed_and_remembered(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"lundi", "space", "O", "R"]) as reader:
        await reader.press("ctrl+u", *"peche", "escape")
        assert "Articles · les plus pertinents" in reader.pane("stories")
        assert listed(reader)[0] == LIMA.id
        await reader.press("O")
        assert "Articles · les plus récents" in reader.pane("stories")
        assert listed(reader)[0] == OSLO.id
        await reader.press("O")
        assert "Articles · par date de réunion" in reader.pane("stories")
    async with reading(stories) as reader:
        assert "Articles · par date de réunion" in reader.pane("stories")
        await reader.press("O")
        assert "Articles · les plus récents" in reader.pane("stories")


async def test_without_words_no_order_is_called_best_first(stories: Path) -> None:
    async with reading(stories) as reader:
        titles = []
        for _ in range(3):
            titles.append(reader.pane("stories").splitlines()[0].strip("━ "))
            await reader.press("O")
        assert titles == ["Articles · les plus récents", "Articles · par date de réunion", "Articles · les plus récents"]


async def test_what_is_read_stays_open_in_another_order(stories: Path) -> None:
    async with reading(stories, keys=["down", "enter", "O"]) as reader:
        assert reader.main.session.page is not None
        assert reader.main.session.page.article.id == LIMA.id
        assert "▌Un sommet à Lima" in reader.pane("stories")


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)])
async def test_stories_are_narrowed_by_what_they_have_in_common(stories: Path, size: tuple[int, int]) -> None:
    async with reading(stories, size=size, keys=["r"]) as reader:
        assert "Restreindre la recherche · 3 articles" in shown(reader)
        await narrow_by(reader, "Norvège")
        assert listed(reader) == [OSLO.id]
        assert "1 article" in shown(reader)
        assert "[+] Norvège" in shown(reader)
        await reader.press("escape")
        assert reader.main.session.query == "pays:Norvège "
        assert "Restreint à pays : Norvège" in shown(reader)


async def test_what_is_not_wanted_is_left_out(stories: Path) -> None:
    async with reading(stories, keys=["r"]) as reader:
        await narrow_by(reader, "Oslo", "x")
        assert listed(reader) == [LIMA.id, RIGA.id]
        await reader.press("escape", "r")
        assert "× SAUF lieu : « Oslo »" in shown(reader)
        await narrow_by(reader, "SAUF lieu", "x")
        assert len(listed(reader)) == 3


@pytest.mark.parametrize("key", ["enter", "x"])
async def test_the_same_key_takes_it_back_and_the_other_turns_it(stories: Path, key: str) -> None:
    async with reading(stories, keys=["r"]) as reader:
        await narrow_by(reader, "2024", key)
        assert len(listed(reader)) == (2 if key == "enter" else 1)
        if key == "enter":
            await reader.press("x")
            assert listed(reader) == [RIGA.id]
            await narrow_by(reader, "SAUF publié", "enter")
        else:
            await narrow_by(reader, "SAUF publié", key)
        assert reader.main.session.query == ""


async def test_a_word_that_is_still_typed_goes_on_being_one(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"pêch", "escape", "r"]) as reader:
        assert len(listed(reader)) == 3
        await narrow_by(reader, "El Puerto")
        assert listed(reader) == [LIMA.id]
        assert reader.main.session.query == 'source:"El Puerto" pêch'


async def test_restrictions_are_taken_back_one_by_one_or_all(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"pêche pays:norvège statut:tenue -langue:en ", "escape"]) as reader:
        assert "Restreint à pays : Norvège · statut : tenu · SAUF langue : anglais" in shown(reader)
        await reader.press("backspace")
        assert "Restreint à pays : Norvège · statut : tenu " in shown(reader)
        await reader.press("R")
        assert reader.main.session.query == "pêche "
        assert "Restreint" not in shown(reader)
        for key in ("backspace", "R"):
            await reader.press(key)
            assert "rien ne restreint la recherche" in shown(reader)


async def test_beside_the_stories_restrictions_are_taken_back_too(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"pays:norvège statut:tenue ", "escape", "r", "backspace"]) as reader:
        assert "statut : tenu" not in shown(reader)
        await narrow_by(reader, "tenu")
        await reader.press("R")
        assert reader.main.session.query == ""
        await reader.press("backspace", "R", "q")
        assert reader.app.screen is reader.main


async def test_tab_goes_from_kind_to_kind(stories: Path) -> None:
    async with reading(stories, size=(60, 20), keys=["r"]) as reader:
        seen = []
        for _ in range(7):
            await reader.press("tab")
            seen.append(under_cursor(reader))
        assert len(set(seen)) == 7
        assert seen[4:] == ["2024", "tenu", "non lu"]
        await reader.press("shift+tab")
        assert under_cursor(reader) == "tenu"


async def test_starred_and_unread_stories_alone(stories: Path) -> None:
    async with reading(stories, keys=["down", "s", "enter", "1", "r"]) as reader:
        await narrow_by(reader, "favori")
        assert listed(reader) == [LIMA.id]
        await reader.press("escape", "R", "slash", *"est:non lu", "escape")
        assert listed(reader) == [OSLO.id, RIGA.id]
        await reader.press("slash", "ctrl+u", *"is:read", "escape")
        assert listed(reader) == [LIMA.id]


async def test_a_story_that_is_read_stays_in_the_list_of_the_unread(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"est:non lu", "enter", "1"]) as reader:
        assert len(listed(reader)) == 3
        assert reader.pane("stories").count("✓") == 1


@pytest.mark.parametrize("keys", [["r", "tab", "tab", "tab", "enter"], ["backspace"]])
async def test_what_is_only_listed_does_not_count_as_read(stories: Path, keys: list[str]) -> None:
    async with reading(stories, keys=["slash", *"langue:fr ", "enter", *keys]) as reader:
        assert reader.main.session.query != "langue:fr "
        assert [hit.id for hit in reader.main.session.stories.values() if reader.main._memory.story(hit.id).read] in ([OSLO.id], [])
        await reader.press("escape")
        assert reader.focus == "stories"


async def test_nothing_found_says_so(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"zzzzzz", "escape", "r"]) as reader:
        assert "Rien n’a été trouvé." in shown(reader)
        await reader.press("enter", "x", "tab", "r")
        assert reader.app.screen is reader.main


async def test_the_keys_can_be_others(stories: Path) -> None:
    keys = {"narrow": ["+"], "save": ["f7"], "order": ["f4"], "widen": ["f5"], "exclude": ["f6"]}
    async with reading(stories, settings=Settings(keys=keys), keys=["slash", *"pays:pérou ", "escape"]) as reader:
        assert "f5 ôter la dernière" in shown(reader)
        await reader.press("f5")
        assert reader.main.session.query == ""
        await reader.press("plus")
        assert "f6 sans ceux-là" in shown(reader)
        await narrow_by(reader, "Oslo", "f6")
        assert listed(reader) == [LIMA.id, RIGA.id]
        await reader.press("plus")
        assert reader.app.screen is reader.main
