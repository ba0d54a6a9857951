"""Everything can be read, with colours and without, and colour is never the only sign."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.color import ColorTriplet
from rich.style import Style

from support.reader import Reader, reading

LEAST_CONTRAST = 4.5
"""Of WCAG 2.1, 1.4.3, for text of any size."""


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


async def test_all_text_stands_out_from_its_ground(library: Path) -> None:
    async with reading(library) as reader:
        await look_at_facts(reader)
        assert {text: round(contrast(style), 1) for text, style in painted(reader) if contrast(style) < LEAST_CONTRAST} == {}


async def test_without_colour_all_text_is_grey_and_can_be_read(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(library) as reader:
        await look_at_facts(reader)
        shown = list(painted(reader))
        assert "istanbul" in "".join(text for text, _ in shown).lower()
        for text, style in shown:
            assert all(len(set(colour)) == 1 for colour in colours(style)), text
            assert contrast(style) >= LEAST_CONTRAST, text


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
