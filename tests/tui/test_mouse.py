"""The mouse does what the keys do."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from support.reader import Reader, reading


async def click(reader: Reader, pane: str, line: int) -> None:
    pilot = reader._pilot
    assert isinstance(pilot, Pilot)
    await pilot.click(f"#{pane}", offset=(8, line))
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


async def test_a_click_beside_the_items_does_nothing(library: Path) -> None:
    async with reading(library, keys=["slash"]) as reader:
        await reader.type("diplomates experts")
        await click(reader, "stories", 30)
        assert reader.app.is_running
        assert len(reader.stories) == 1
