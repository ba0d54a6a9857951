"""A reader that nobody touches does nothing, so that it costs nothing over a slow line; while articles are read in, it looks."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from support.reader import reading
from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, put
from talks_index.library import Library
from talks_tui.screens.main import watching
from talks_tui.widgets.lines import LinePane


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was drawn, and what the library was asked."""
    seen: list[str] = []

    def spy(owner: type, name: str) -> None:
        real = getattr(owner, name)

        def watched(*arguments: object, **options: object) -> object:
            seen.append(name)
            return real(*arguments, **options)

        monkeypatch.setattr(owner, name, watched)

    spy(LinePane, "render_line")
    for name in ("search", "page", "counts"):
        spy(Library, name)
    monkeypatch.setattr(watching, "_LOOK_SECONDS", 0.05)
    return seen


async def test_at_rest_nothing_is_drawn_or_asked(library: Path, asked: list[str]) -> None:
    async with reading(library) as reader:
        assert "render_line" in asked
        asked.clear()
        await asyncio.sleep(0.5)
        await reader.settle()
        assert asked == []


class OtherProcess:
    """Reading in that goes on until it is told to stop."""

    started: list[OtherProcess]

    def __init__(self, arguments: list[str], library: Path) -> None:
        self.arguments = arguments
        self.library = library
        self.running = True
        self.started.append(self)

    def end(self) -> None:
        """End it."""
        self.running = False


@pytest.fixture
def others(monkeypatch: pytest.MonkeyPatch) -> list[OtherProcess]:
    """The processes that the reader starts."""
    OtherProcess.started = []
    monkeypatch.setattr(watching, "Child", OtherProcess)
    monkeypatch.setattr(watching, "_LOOK_SECONDS", 0.05)
    return OtherProcess.started


async def test_facts_that_are_made_meanwhile_appear(tmp_path: Path, others: list[OtherProcess]) -> None:
    folder = put(tmp_path / "library", (OSLO, None, None), (LIMA, LIMA_FACTS, None))
    async with reading(folder, language="en") as reader:
        assert [other.arguments for other in others] == [["finish"]]
        assert "making facts: 0 of 1" in reader.shown
        assert "The facts are being made" in reader.pane("facts")
        put(folder, (OSLO, OSLO_FACTS, None))
        others[0].running = False
        for _ in range(100):
            await asyncio.sleep(0.1)
            if "making facts" not in reader.shown:
                break
        await reader.settle()
        assert "making facts" not in reader.shown
        assert "Norway ↔ Chile" in reader.pane("facts")


async def test_the_reading_in_ends_with_the_reader(tmp_path: Path, others: list[OtherProcess]) -> None:
    async with reading(put(tmp_path / "library", (OSLO, None, None))) as reader:
        assert others[0].running
        await reader.press("q")
    assert not others[0].running
