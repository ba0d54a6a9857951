"""Everything can be read, with colours and without, and colour is never the only sign."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.color import ColorTriplet
from rich.style import Style

from support.reader import Reader, reading
from talks_index.config import Settings

LEAST_CONTRAST = 4.5
"""Of WCAG 2.1, 1.4.3, for text of any size."""
HIGH_CONTRAST = 7.0
"""Of WCAG 2.1, 1.4.6."""


def painted(reader: Reader) -> Iterator[tuple[str, Style]]:
    """Every stretch of text on the screen, but for what only draws lines and boxes."""
    for strip in reader.app.screen._compositor.render_strips():
        for text, style, _ in strip:
            if style and any(character.isalnum() for character in text):
                yield text, style


def colours(style: Style) -> tuple[ColorTriplet, ColorTriplet]:
    assert style.color
    assert style.bgcolor
    return style.color.get_truecolor(), style.bgcolor.get_truecolor()


def luminance(colour: ColorTriplet) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(style: Style) -> float:
    dark, light = sorted(luminance(colour) for colour in colours(style))
    return (light + 0.05) / (dark + 0.05)


async def look_at_facts(reader: Reader) -> None:
    """A search, its hits, and a selected fact with its proof."""
    await reader.press("slash")
    await reader.type("diplomates experts")
    await reader.press("enter", "tab", "space")


@pytest.mark.parametrize(("theme", "least"), [("dark", LEAST_CONTRAST), ("light", LEAST_CONTRAST), ("contrast", HIGH_CONTRAST)])
async def test_all_text_stands_out_from_its_ground(library: Path, theme: str, least: float) -> None:
    async with reading(library, settings=Settings(theme=theme)) as reader:
        await look_at_facts(reader)
        assert {text: round(contrast(style), 1) for text, style in painted(reader) if contrast(style) < least} == {}


async def test_the_terminal_s_own_colours_are_written_on_its_own_ground(library: Path) -> None:
    async with reading(library, settings=Settings(theme="terminal")) as reader:
        await look_at_facts(reader)
        for text, style in painted(reader):
            assert style.bgcolor is None or style.bgcolor.is_default, text
            assert style.color is None or style.color.is_default or style.color.number in (2, 4, 5, 6), text


async def test_a_key_goes_through_the_themes_and_the_last_is_kept(library: Path) -> None:
    async with reading(library, keys=["t"]) as reader:
        assert "couleurs claires" in reader.shown
        assert reader.app.theme == "light"
        await reader.press("t", "t", "t")
        assert reader.app.theme == "dark"
        await reader.press("t")
    async with reading(library) as reader:
        assert reader.app.theme == "light"
    async with reading(library, settings=Settings(theme="contrast")) as reader:
        assert reader.app.theme == "contrast"


@pytest.mark.parametrize("theme", ["dark", "light", "terminal"])
async def test_without_colour_all_text_is_as_the_terminal_has_it(library: Path, theme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(library, settings=Settings(theme=theme)) as reader:
        await look_at_facts(reader)
        shown = list(painted(reader))
        assert "istanbul" in "".join(text for text, _ in shown).lower()
        for text, style in shown:
            assert style.color is None or style.color.is_default, text
            assert style.bgcolor is None or style.bgcolor.is_default, text
        await reader.press("t")
        assert "pas de couleurs" in reader.shown


async def test_each_sign_is_seen_without_colour(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(library) as reader:
        await look_at_facts(reader)
        assert "▌[x]" in reader.pane("facts")
        assert "▌ Les diplomates" in reader.pane("article")
        shown = {text.strip(): style for text, style in painted(reader)}
        assert shown["Sergueï Lavrov"].underline
        assert shown["AFP"].bold
        assert shown["jeudi"].italic
        assert any(style.reverse for text, style in shown.items() if text == "experts")
