"""Pictures of the reader at three sizes; where a change of its looks is meant, `pytest --snapshot-update` takes them anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from support.stories import small_library
from talks_tui.app import ReaderApp

SIZES = [(120, 40), (80, 24), (60, 20)]
KEYS = {
    "stories": [],
    "search": ["slash", *"fronti", "enter"],
    "facts": ["slash", *"fronti", "enter", "3", "down", "space", "down", "space", "down"],
    "entity": ["slash", *"fronti", "enter", "o", "l", "d", "e", "i"],
    "zoom": ["slash", *"fronti", "enter", "z"],
    "find": ["slash", *"fronti", "enter", "F", *"oslo"],
    "light": ["slash", *"fronti", "enter", "3", "space", "t"],
    "contrast": ["slash", *"fronti", "enter", "3", "space", "t", "t"],
    "help": ["question_mark"],
}

Compare = Callable[..., bool]


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of `support.stories`."""
    return small_library(tmp_path_factory.mktemp("looks") / "library")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
@pytest.mark.parametrize("scene", KEYS)
def test_looks_as_before(scene: str, size: tuple[int, int], stories: Path, snap_compare: Compare) -> None:
    async def press(pilot: Pilot[None]) -> None:
        for key in ["", *KEYS[scene]]:
            if key:
                await pilot.press(key)
            for _ in range(4):
                await pilot.app.workers.wait_for_complete()
                await pilot.pause()

    assert snap_compare(ReaderApp(stories), terminal_size=size, run_before=press)
