"""Panes are made wider, narrower and left alone on the screen, and stay so."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.reader import Reader, reading
from talks_tui.screens.main import widths


def wide(reader: Reader) -> list[int]:
    """The widths of the panes that are shown."""
    panes = (reader.main.query_one(f"#{pane}") for pane in ("stories", "article", "facts"))
    return [pane.region.width if pane.display else 0 for pane in panes]


@pytest.mark.parametrize(("size", "key"), [((120, 40), "1"), ((120, 40), "2"), ((120, 40), "3"), ((80, 24), "1"), ((80, 24), "2")])
async def test_a_pane_gets_wider_and_narrower(library: Path, size: tuple[int, int], key: str) -> None:
    async with reading(library, size=size, keys=[key]) as reader:
        at = int(key) - 1
        before = wide(reader)
        await reader.press("greater_than_sign")
        assert wide(reader)[at] == before[at] + 4
        assert sum(wide(reader)) == size[0]
        await reader.press("less_than_sign", "less_than_sign")
        assert wide(reader)[at] == before[at] - 4
        await reader.press("equals_sign")
        assert wide(reader) == before


async def test_a_pane_never_gets_lost(library: Path) -> None:
    async with reading(library, keys=["greater_than_sign"] * 30) as reader:
        assert min(wide(reader)) >= widths.LEAST
        assert sum(wide(reader)) == 120


@pytest.mark.parametrize("size", [(160, 50), (120, 40), (80, 24)])
async def test_one_pane_alone_and_all_again(library: Path, size: tuple[int, int]) -> None:
    async with reading(library, size=size) as reader:
        before = wide(reader)
        await reader.press("z")
        assert wide(reader) == [size[0], 0, 0]
        await reader.press("tab")
        assert wide(reader) == [0, size[0], 0]
        await reader.press("z")
        assert wide(reader) == before
        assert reader.focus == "article"


async def test_widths_and_zoom_are_kept_from_run_to_run(library: Path) -> None:
    async with reading(library, keys=["3", "greater_than_sign"]) as reader:
        made = wide(reader)
    async with reading(library, keys=["z"]) as reader:
        pass
    async with reading(library) as reader:
        assert wide(reader) == [120, 0, 0]
        await reader.press("z")
        assert wide(reader) == made
    async with reading(library, size=(60, 20)) as reader:
        assert wide(reader) == [60, 0, 0]
    assert not any(path.name == "reader.db" for path in library.iterdir())


async def test_the_facts_stand_where_the_stories_stood(library: Path) -> None:
    async with reading(library, size=(90, 30), keys=["greater_than_sign"]) as reader:
        (stories, article, _) = wide(reader)
        await reader.press("f")
        assert wide(reader) == [0, article, stories]


def test_shares_that_make_no_sense_are_passed_over() -> None:
    for text in ("", "one two", "0.5", "0.9 0.9", "nan nan", "-1 2"):
        assert widths.read(text, 2) is None
    assert widths.read(widths.written([0.25, 0.75]), 2) == [0.25, 0.75]


@given(st.integers(80, 300), st.lists(st.integers(1, 9), min_size=2, max_size=3))
def test_panes_fill_the_screen(columns: int, parts: list[int]) -> None:
    cells = widths.shared(columns, [part / sum(parts) for part in parts])
    assert sum(cells) == columns
    assert min(cells) >= widths.LEAST


async def test_alone_the_article_opens_at_the_hit_and_stays_while_one_finds(library: Path) -> None:
    async with reading(library, size=(60, 20), keys=["slash", *"minéraux", "enter"]) as reader:
        assert "minéraux" in reader.pane("article")
        await reader.press("F", *"Lavrov")
        assert "Lavrov" in reader.pane("article")
        await reader.press("escape", "1")
        assert "Rencontre entre diplomates" in reader.pane("stories")
