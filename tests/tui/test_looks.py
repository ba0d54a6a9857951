"""Every screen at every size, in dark and light, in French and English.

Where a change of the looks is meant, `pytest tests/tui/test_looks.py --snapshot-update` takes the pictures anew; they are text, to be read.
A new screen is a line of `SCENES`.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from support.looks import drawn, picture
from support.reader import reading
from support.stories import small_library

SIZES = [(160, 50), (120, 40), (80, 24), (60, 20)]
THEMES = ("dark", "light")

FOUND = ("slash", *"fronti", "enter")
SELECTED = (("3",), ("space", "1", "down"), ("3",), ("down", "space"))
SCENES: dict[str, tuple[tuple[str, ...], ...]] = {
    "stories": (),
    "search": (FOUND,),
    "facts": (FOUND, ("3", "down", "space", "down", "space", "down")),
    "entity": (FOUND, ("o", "l", "d", "e"), ("i",)),
    "zoom": (FOUND, ("z",)),
    "find": (FOUND, ("F", *"oslo")),
    "export": (*SELECTED, ("x",), ("tab", "down")),
    "file": (*SELECTED, ("x",), ("w",)),
    "selection": (*SELECTED, ("v",)),
    "hidden": (("3",), ("C",), ("h", "down", "h")),
    "corrected": (("3",), ("C",), ("h",), ("escape",)),
    "correcting": (("3",), ("C",), ("down", "down", "enter")),
    "timeline": (("T",), ("g", "space")),
    "palette": (FOUND, ("colon", *"page")),
    "narrow": (("r",), ("tab", "tab", "tab"), ("x",), ("tab", "tab"), ("enter",)),
    "narrowed": (("r",), ("tab", "tab", "tab"), ("x",), ("tab", "tab"), ("enter",), ("escape",)),
    "saved": (("slash", *"oslo", "escape"), ("plus",), ("ctrl+u", *"Norvège et Chili", "enter"), ("plus",)),
    "help": (("question_mark",),),
}
"""What is pressed before a picture is taken, in groups that follow each other when what came of the last one is seen."""


class Text(SingleFileSnapshotExtension):
    """A picture in a text file."""

    _write_mode = WriteMode.TEXT
    _file_extension = "txt"


@pytest.fixture
def stories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The library of `support.stories`, of which some scenes correct facts; looked at from a folder that is on every machine."""
    monkeypatch.chdir("/")
    return small_library(tmp_path / "library")


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("scene", SCENES)
async def test_looks_as_before(
    scene: str, language: str, stories: Path, snapshot: SnapshotAssertion, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir("/")  # the working folder is proposed for a file, and seen
    pictures = []
    async with reading(stories, size=SIZES[0], language=language) as reader:
        for keys in SCENES[scene]:
            await reader.rush(*keys)
            await reader.steady()
        for columns, lines in SIZES:
            await reader.resize(columns, lines)
            await reader.steady()
            shown = {theme: picture(reader, theme) for theme in THEMES}
            pictures.append(f"{columns}x{lines}\n{drawn(shown)}")
    assert "\n\n".join(pictures) == snapshot(extension_class=Text)
