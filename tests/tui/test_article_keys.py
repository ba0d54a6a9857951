"""Walking through an article: words that are looked for, names, and the kinds that are marked."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.reader import Reader, reading
from support.stories import OSLO_TEXT, small_library

PEOPLE = "p personnes"


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of `support.stories`."""
    return small_library(tmp_path_factory.mktemp("article") / "library")


def stood_on(reader: Reader) -> str:
    """The text that one stands on in the article."""
    current = reader.main.session.current
    return OSLO_TEXT[current.start : current.end] if current else ""


async def test_words_are_looked_for_and_counted(stories: Path) -> None:
    async with reading(stories, size=(80, 16), keys=["F"]) as reader:
        assert reader.focus == "find"
        await reader.press(*"peche")
        assert "1 sur 1" in reader.shown
        assert "pêche" in reader.pane("article")
        await reader.press("enter")
        assert reader.focus == "article"
        assert stood_on(reader) == "pêche"


async def test_hits_of_find_are_walked_through(stories: Path) -> None:
    async with reading(stories, size=(80, 16), keys=["F", *"oslo"]) as reader:
        assert "occurrence 1 sur 2" in reader.shown
        await reader.press("down")
        assert "occurrence 2 sur 2" in reader.shown
        await reader.press("down", "up", "enter", "n")
        assert "occurrence 1 sur 2" in reader.shown
        await reader.press("N")
        assert "occurrence 2 sur 2" in reader.shown


async def test_find_sets_out_from_what_is_seen(stories: Path) -> None:
    async with reading(stories, size=(80, 16), keys=["2", "pagedown", "pagedown", "F", *"marin"]) as reader:
        assert reader.main.session.hit > 0


async def test_letters_are_text_in_the_find_box(stories: Path) -> None:
    async with reading(stories, keys=["F", "F", "slash", *"nq"]) as reader:
        assert reader.main.session.needle == "F/nq"
        assert "aucune occurrence" in reader.shown


async def test_escape_forgets_what_was_looked_for(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"fronti", "enter", "F", *"oslo", "escape"]) as reader:
        assert reader.focus == "article"
        await reader.press("n")
        assert "occurrence 1 sur 1" in reader.shown
        assert stood_on(reader) == "frontières"


async def test_find_remembers_its_word_in_the_same_article(stories: Path) -> None:
    async with reading(stories, keys=["F", *"oslo", "enter", "F"]) as reader:
        assert "occurrence" in reader.shown
        assert reader.main.session.needle == "oslo"


async def test_what_find_does_not_find_is_named(stories: Path) -> None:
    async with reading(stories, keys=["F", *"absinthe", "enter", "n"]) as reader:
        assert "absent de cet article : absinthe" in reader.shown.replace("\xa0", " ")


async def test_names_are_walked_through(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"oslo", "enter"]) as reader:
        await reader.press("e")
        assert stood_on(reader) == "Oslo"
        assert "lieu · Oslo, Norvège · mention 1 sur 2" in reader.shown
        await reader.press("e")
        assert stood_on(reader) == "mardi"
        await reader.press("E", "E")
        assert "personne · Luis Soto, Chili · mention 1 sur 1" in reader.shown


async def test_the_mentions_of_one_name_are_walked_through(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"oslo", "enter", "e", "m"]) as reader:
        assert "lieu · Oslo, Norvège · mention 2 sur 2" in reader.shown
        await reader.press("M")
        assert "mention 1 sur 2" in reader.shown


@pytest.mark.parametrize("key", ["e", "m", "M"])
async def test_without_a_name_it_is_told_how_to_get_one(stories: Path, key: str) -> None:
    async with reading(stories, keys=["slash", *"riga", "enter", key]) as reader:
        assert "aucun nom marqué ici" in reader.shown


@pytest.mark.parametrize(
    ("key", "label", "name"), [("p", "personnes", "Kari"), ("o", "organisations", "NTB"), ("l", "lieux", "Oslo"), ("d", "dates", "mardi")]
)
async def test_each_kind_is_switched_off_and_on(stories: Path, key: str, label: str, name: str) -> None:
    async with reading(stories, keys=["slash", *"fronti", "enter", key]) as reader:
        assert f"{key} ({label})" in reader.shown
        for _ in range(6):
            await reader.press("e")
            assert not stood_on(reader).startswith(name)
        await reader.press(key)
        assert f"{key} ({label})" not in reader.shown


async def test_kinds_stay_off_from_run_to_run(stories: Path) -> None:
    async with reading(stories, keys=["d", "l"]):
        pass
    async with reading(stories) as reader:
        assert "p personnes  o organisations  l (lieux)  d (dates)" in reader.shown


async def test_a_search_is_stepped_through_again_after_a_name(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"oslo", "enter", "e", "n"]) as reader:
        assert "occurrence 2 sur 2" in reader.shown
        assert stood_on(reader) == "Oslo"


async def test_another_word_takes_the_place_of_the_last_one(stories: Path) -> None:
    async with reading(stories, keys=["F", *"oslo", "enter"]) as reader:
        await reader.rush("F", *"mer")
        await reader.steady()
        assert reader.main.session.needle == "mer"
