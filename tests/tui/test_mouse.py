"""The mouse does what the keys do."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from support.reader import Reader, reading


async def click(reader: Reader, pane: str, line: int, cell: int = 8) -> None:
    pilot = reader._pilot
    assert isinstance(pilot, Pilot)
    await pilot.click(f"#{pane}", offset=(cell, line))
    await reader.settle()


async def test_a_click_on_a_story_opens_it(library: Path) -> None:
    async with reading(library) as reader:
        title = reader.stories[1].split()[:3]
        line = next(at for at, text in enumerate(reader.pane("stories").splitlines()) if text.split()[:3] == title)
        await click(reader, "stories", line)
        page = reader.main.session.page
        assert page is not None
        assert page.article.title == reader.stories[1]
        assert reader.focus == "article"


async def test_a_click_on_a_fact_shows_its_sentence(library: Path) -> None:
    async with reading(library, keys=["slash"]) as reader:
        await reader.type("diplomates experts")
        line = next(at for at, text in enumerate(reader.pane("facts").splitlines()) if "Istanbul, Turquie" in text)
        await click(reader, "facts", line)
        assert "▌ « La réunion aura lieu" in reader.pane("article")


async def test_a_click_on_a_name_tells_what_it_is_and_another_opens_its_page(library: Path) -> None:
    async with reading(library, keys=["slash"]) as reader:
        await reader.type("diplomates experts")
        lines = reader.pane("article").splitlines()
        line = next(at for at, text in enumerate(lines) if "Lavrov" in text)
        await click(reader, "article", line, lines[line].index("Lavrov") + 2)
        assert "Sergueï Lavrov, ministre russe, Russie" in reader.pane("notice")
        assert reader.focus == "article"
        await click(reader, "article", line, lines[line].index("Lavrov") + 3)
        assert "ouvrir à cet endroit" in reader.shown


async def test_a_click_between_names_does_nothing(library: Path) -> None:
    async with reading(library) as reader:
        for x, line in ((8, 0), (8, 2), (1, 3), (40, 3), (8, 36)):
            await click(reader, "article", line, x)
        assert reader.main.session.mention is None
        assert reader.focus == "article"


async def test_the_wheel_scrolls_the_pane_below_the_mouse(library: Path) -> None:
    async with reading(library, size=(120, 16)) as reader:
        for pane in ("article", "stories"):
            before = reader.pane(pane)
            await reader.wheel(pane)
            assert reader.pane(pane).splitlines()[1:-3] != before.splitlines()[1:-3]
            assert reader.focus == "stories"


async def test_a_click_beside_the_items_does_nothing(library: Path) -> None:
    async with reading(library, keys=["slash"]) as reader:
        await reader.type("diplomates experts")
        await click(reader, "stories", 30)
        assert reader.app.is_running
        assert len(reader.stories) == 1
