"""Pictures of a screen as text that a person can read and compare: what stands in each row, and how it is drawn in each of some themes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from string import ascii_letters, digits

from rich.style import Style

from support.reader import Reader

Picture = list[list[tuple[str, str]]]
"""Rows of characters, each with a description of its style."""


def picture(reader: Reader, theme: str) -> Picture:
    """What is on the screen now, in a theme."""
    reader.app.theme = theme
    reader.app.refresh_css(animate=False)
    return [
        [(character, described(style)) for text, style, _ in strip for character in text]
        for strip in reader.app.screen._compositor.render_strips()
    ]


def described(style: Style | None) -> str:
    """A style in words."""
    return str(style.copy().clear_meta_and_links()) if style else "none"


def drawn(pictures: dict[str, Picture]) -> str:
    """One screen in several themes as text.

    First the rows; then of each row how many characters are drawn how, a letter for each way; then what the letters are in every theme.
    """
    themes = list(pictures)
    rows = [[character for character, _ in row] for row in pictures[themes[0]]]
    for theme in themes[1:]:
        assert [[character for character, _ in row] for row in pictures[theme]] == rows, f"{theme} shows other text than {themes[0]}"
    ways: dict[tuple[str, ...], str] = {}
    styled = []
    for same in zip(*pictures.values(), strict=True):
        looks = [tuple(style for _, style in cells) for cells in zip(*same, strict=True)]
        runs = [(way, len(list(cells))) for way, cells in groupby(looks)]
        styled.append(" ".join(f"{number}{ways.setdefault(way, letter(len(ways)))}" for way, number in runs))
    legend = [f"{sign} {theme}: {style}" for way, sign in ways.items() for theme, style in zip(themes, way, strict=True)]
    return "\n".join([*("".join(row).rstrip() for row in rows), "", *styled, "", *legend])


def letter(number: int) -> str:
    """A sign for a way of drawing."""
    signs: Sequence[str] = ascii_letters + digits
    return signs[number]
