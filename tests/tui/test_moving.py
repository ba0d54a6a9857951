"""The keys that move about do so in the list of stories, each like the others that do the same."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path

import pytest

from support.reader import Reader, reading
from talks_tui.widgets.items import ItemList


def story(reader: Reader) -> Hashable:
    """The story under the cursor."""
    return reader.main.query_one("#stories", ItemList).key


@pytest.mark.parametrize("key", ["j", "down"])
@pytest.mark.parametrize("back", ["k", "up"])
async def test_a_line_down_and_up(library: Path, key: str, back: str) -> None:
    async with reading(library) as reader:
        first = story(reader)
        await reader.press(key)
        second = story(reader)
        await reader.press(key)
        assert len({first, second, story(reader)}) == 3
        await reader.press(back)
        assert story(reader) == second


@pytest.mark.parametrize("key", ["pagedown", "ctrl+f", "G", "end"])
@pytest.mark.parametrize("back", ["pageup", "ctrl+b", "g", "home"])
async def test_to_the_end_and_back(library: Path, key: str, back: str) -> None:
    async with reading(library) as reader:
        first = story(reader)
        await reader.press(*["j"] * 10)
        last = story(reader)
        await reader.press(back)
        assert story(reader) == first
        await reader.press(key)
        assert story(reader) == last != first
