"""Pictures of the dialog that corrects; where a change of its looks is meant, `pytest --snapshot-update` takes them anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from support.stories import small_library
from talks_tui.app import ReaderApp

KEYS = {
    "correct": ["3", "C", "h", "down", "h"],
    "write": ["3", "C", "down", "down", "enter"],
    "light": ["t", "3", "C", "H"],
    "panel": ["3", "C", "h", "escape"],
}
LOOKS = [("fr", (160, 50)), ("fr", (120, 40)), ("fr", (80, 24)), ("fr", (60, 20)), ("en", (120, 40)), ("en", (60, 20))]

Compare = Callable[..., bool]


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    """The library of `support.stories`."""
    return small_library(tmp_path / "library")


@pytest.mark.parametrize(("language", "size"), LOOKS, ids=lambda value: value if isinstance(value, str) else "x".join(map(str, value)))
@pytest.mark.parametrize("scene", KEYS)
def test_looks_as_before(scene: str, language: str, size: tuple[int, int], stories: Path, snap_compare: Compare) -> None:
    async def press(pilot: Pilot[None]) -> None:
        for key in ["", *KEYS[scene]]:
            if key:
                await pilot.press(key)
            for _ in range(4):
                await pilot.app.workers.wait_for_complete()
                await pilot.pause()

    assert snap_compare(ReaderApp(stories, language=language), terminal_size=size, run_before=press)
