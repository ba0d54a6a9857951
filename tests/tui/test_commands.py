"""Every key does one thing, and the help tells it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from support.reader import reading
from talks_index.i18n import words
from talks_tui.commands import COMMANDS, DIALOGS, EXPORT, LISTS, NARROWING, SAVED, SCREEN, Command
from talks_tui.screens.export import ExportScreen
from talks_tui.screens.facets import FacetsScreen
from talks_tui.screens.main import MainScreen
from talks_tui.screens.saved import SavedScreen
from talks_tui.widgets.items import ItemList

ALL = (*LISTS, *SCREEN, *(command for dialog in DIALOGS for command in dialog.commands))


def test_no_key_does_two_things() -> None:
    for commands in ((*LISTS, *SCREEN), *((*LISTS, *dialog.commands, *(COMMANDS[name] for name in dialog.also)) for dialog in DIALOGS)):
        keys = [key for command in commands for key in command.keys.split(",")]
        assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    ("owner", "commands"),
    [
        (MainScreen, SCREEN),
        (ItemList, LISTS),
        (FacetsScreen, NARROWING.commands),
        (SavedScreen, SAVED.commands),
        (ExportScreen, EXPORT.commands),
    ],
)
def test_every_command_is_there(owner: type, commands: tuple[Command, ...]) -> None:
    for command in commands:
        assert callable(getattr(owner, f"action_{command.action.partition('(')[0]}"))


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_the_help_lists_every_command(language: str, library: Path) -> None:
    told = words(language)
    async with reading(library, language=language, size=(120, 140), keys=["question_mark"]) as reader:
        lines = [line.strip("│ ") for line in reader.shown.splitlines()]
        shown = " ".join(" ".join(line.split()) for line in lines)
        for command in ALL:
            if command.shown:
                assert f"{told(command.shown)} {told(command.help)}" in shown
        assert told("Marks") in shown


@pytest.mark.parametrize("key", ["escape", "question_mark", "q", "enter"])
async def test_the_help_goes_away(key: str, library: Path) -> None:
    async with reading(library, keys=["question_mark", key]) as reader:
        assert reader.app.screen is reader.main
        assert reader.app.is_running
        assert reader.focus == "stories"


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)])
async def test_the_last_line_of_the_help_can_be_reached(size: tuple[int, int], library: Path) -> None:
    async with reading(library, size=size, keys=["question_mark", "G", *["down"] * 20]) as reader:
        assert "p personnes  o organisations  l lieux  d dates" in reader.shown


async def test_the_most_needed_keys_are_seen_at_any_size(library: Path) -> None:
    for size in ((120, 40), (80, 24), (60, 20)):
        async with reading(library, size=size) as reader:
            footer = reader.shown.splitlines()[-1]
            assert "/ chercher" in footer
            assert "? aide" in footer
            assert "y copier" in footer


def pressed() -> set[str]:
    """The keys that some test presses: arguments of `press`, elements of `keys`, and parameters of tests."""
    found = set()
    for path in Path(__file__).parent.glob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("press", "parametrize"):
                found |= {part.value for argument in node.args for part in ast.walk(argument) if isinstance(part, ast.Constant)}
            if isinstance(node, ast.keyword) and node.arg == "keys":
                found |= {part.value for part in ast.walk(node.value) if isinstance(part, ast.Constant)}
    return found


def test_every_key_is_pressed_by_a_test() -> None:
    keys = {key for command in ALL for key in command.keys.split(",")}
    assert not keys - pressed()
