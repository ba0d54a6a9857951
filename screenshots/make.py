"""Draws the pictures of this folder: the real app on the articles of seeds/, as SVG. `make screenshots` runs it."""

from __future__ import annotations

import asyncio
import html
import os
import re
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
SEEDS = FOLDER.parent / "seeds"


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: the size of the terminal, and the keys that are pressed before it is taken (Textual's names)."""

    name: str
    columns: int
    lines: int
    keys: Sequence[str] = ()


PICTURES = (
    Picture("wide", 120, 40, ["slash", *"istanbul", "enter", "3", "down", "space", "down", "down", "space"]),
    Picture("middle", 80, 24, ["2", "f"]),
    Picture("narrow", 60, 20, ["enter"]),
    Picture("search", 120, 40, ["slash", *"ankara"]),
    Picture("export", 120, 40, ["slash", *"istanbul", "enter", "3", "x", "enter", "down"]),
    Picture("timeline", 120, 40, ["T", "up", "up", "space"]),
    Picture("correct", 120, 40, ["slash", *"istanbul", "enter", "3", "C", "down", "down", "down", "enter"]),
    Picture("help", 120, 40, ["question_mark"]),
)


async def take(picture: Picture, library: Path) -> None:
    """Run the app, press the keys, and write what it shows."""
    from talks_tui.app import ReaderApp

    app = ReaderApp(library, language="fr")
    async with app.run_test(size=(picture.columns, picture.lines)) as pilot:
        for key in ("", *picture.keys):
            if key:
                await pilot.press(key)
            # A search is answered by a worker, and its answer opens a story by another.
            for _ in range(3):
                await app.workers.wait_for_complete()
                await pilot.pause()
        (FOLDER / f"{picture.name}.svg").write_text(aligned(app.export_screenshot(title="talks-tui")), encoding="utf-8")
    print(f"{picture.name}.svg")


def aligned(svg: str) -> str:
    """The picture with each stretch of text placed where its first letter is: some renderers swallow the blanks that it begins with."""

    def moved(match: re.Match[str]) -> str:
        text = html.unescape(match["text"])
        bare = text.lstrip("\xa0")
        if not bare:
            return match[0]
        blank = float(match["length"]) * (1 - len(bare) / len(text))
        shown = html.escape(bare).replace("\xa0", "&#160;")
        x, length = float(match["x"]) + blank, float(match["length"]) - blank
        return f'{match["head"]}x="{x:.1f}"{match["y"]}textLength="{length:.1f}"{match["tail"]}>{shown}<'

    return re.sub(
        r'(?P<head><text [^>]*?)x="(?P<x>[\d.]+)"(?P<y> y="[\d.]+" )textLength="(?P<length>[\d.]+)"(?P<tail>[^>]*)>(?P<text>&#160;[^<]*)<',
        moved,
        svg,
    )


def main() -> int:
    """Read the seeds into a library that is thrown away, and draw every picture, or those that are named."""
    from talks_index.library import Library

    named = sys.argv[1:]
    os.environ.pop("NO_COLOR", None)
    with tempfile.TemporaryDirectory() as scratch:
        with Library(Path(scratch) / "library") as library:
            failed = [step.reason for step in library.add([SEEDS]) if step.what in ("refused", "failed")]
        if failed:
            print(*failed, sep="\n", file=sys.stderr)
            return 1
        for picture in PICTURES:
            if not named or picture.name in named:
                for folder in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
                    os.environ[folder] = str(Path(scratch) / picture.name / folder)  # what one picture remembers, the next forgets
                asyncio.run(take(picture, Path(scratch) / "library"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
