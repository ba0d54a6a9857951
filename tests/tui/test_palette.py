"""The palette: everything that can be done where one is, found by its words and done at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.reader import Reader, reading
from talks_index.config import Settings
from talks_index.i18n import words
from talks_tui.commands import LISTS, SCREEN, Command


async def listed(reader: Reader) -> list[str]:
    """All rows of the palette, however many lines they take, from the first to the last."""
    await reader.press(*["down"] * 60)  # past the last, the list stands still
    items = reader.app.screen.query_one("#commands")._items  # type: ignore[attr-defined]
    return ["".join(run.text for line in items.item(at).lines for run in line) for at in range(len(items))]


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_it_lists_every_command_with_its_key(language: str, library: Path) -> None:
    told = words(language)
    async with reading(library, language=language, keys=["colon"]) as reader:
        assert told("Commands") in reader.shown
        shown = ["".join(row.split()) for row in await listed(reader)]

        def row(command: Command) -> str:
            return "".join(f"{told(command.shown)}{told(command.help)}".split())

        assert {row(command) for command in (*LISTS, *SCREEN)} == set(shown)


async def test_what_belongs_to_the_pane_comes_first(library: Path) -> None:
    async with reading(library, keys=["3", "colon"]) as reader:
        assert "choisir le fait" in next(line for line in reader.shown.splitlines() if "▌" in line and "Parties" not in line)


async def test_words_without_accents_find_a_command_which_is_done_where_one_was(library: Path) -> None:
    async with reading(library, keys=["2", "ctrl+p"]) as reader:
        await reader.type("etoile mettre")
        await reader.press("enter")
        assert reader.app.screen is reader.main
        assert reader.focus == "article"
        assert "★" in reader.pane("stories")
        await reader.press("colon")
        await reader.type("volet suivant")
        await reader.press("enter")
        assert reader.focus == "facts"


async def test_keys_typed_right_after_it_go_into_its_box(library: Path) -> None:
    async with reading(library, keys=["2"]) as reader:
        await reader.rush("colon", *"etoile", "enter")
        assert reader.app.screen is reader.main
        assert "★" in reader.pane("stories")


async def test_the_arrows_move_and_a_key_finds_its_command(library: Path) -> None:
    async with reading(library, keys=["colon"]) as reader:
        await reader.type("3")
        await reader.press("enter")
        assert reader.focus == "facts"
        await reader.press("colon")
        await reader.type("volet")
        await reader.press("down", "up", "down", "enter")
        assert reader.focus == "article"


async def test_nothing_is_done_where_nothing_is_chosen(library: Path) -> None:
    async with reading(library, keys=["colon"]) as reader:
        await reader.type("[bold]\x1b]0;xyzzy")
        assert "aucune commande de ce nom" in reader.shown
        await reader.press("enter")
        assert "Commandes" in reader.shown
        await reader.press("escape")
        assert reader.app.screen is reader.main
        assert reader.focus == "stories"


async def test_it_names_the_keys_that_the_user_gave(library: Path) -> None:
    settings = Settings(keys={"star": ["f5", "*"], "palette": ["f1"]})
    async with reading(library, settings=settings, keys=["f1"]) as reader:
        await reader.type("étoile")
        assert "f5 *" in reader.shown


async def test_in_a_text_box_a_colon_is_a_colon(library: Path) -> None:
    async with reading(library, keys=["slash", "colon", "ctrl+p"]) as reader:
        assert reader.app.screen is reader.main
        assert reader.focus == "search"
