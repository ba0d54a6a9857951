"""The reader paints before anything heavy is loaded, and the headless commands never load the reader."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from talks_index.library import Library

_READ = """
import asyncio, sys
from pathlib import Path
from talks_tui.app import ReaderApp

async def paint():
    app = ReaderApp(Path(sys.argv[1]))
    async with app.run_test(size=(120, 40)) as pilot:
        while app._main.session.page is None:
            await pilot.pause(0.01)
        print(app._main.session.result.found, "stories")

asyncio.run(paint())
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""

_COMMAND = """
import sys
from talks_tui.cli import main
code = main(sys.argv[1:])
print(*sorted({name.partition(".")[0] for name in sys.modules}))
sys.exit(code)
"""


def run(program: str, *arguments: str) -> tuple[list[str], set[str]]:
    """The lines that a program prints, and the packages that it had loaded in the end."""
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    *lines, packages = done.stdout.splitlines()
    return lines, set(packages.split())


def test_the_stories_are_painted_without_model_and_index(library: Path) -> None:
    lines, packages = run(_READ, str(library))
    assert lines == ["5 stories"]
    assert {"textual", "sqlite3"} <= packages
    assert not {"spacy", "thinc", "numpy", "whoosh"} & packages


def test_commands_answer_without_the_terminal_library(library: Path) -> None:
    lines, packages = run(_COMMAND, "search", "istanbul", "--library", str(library))
    assert len(lines) >= 3
    assert not {"textual", "spacy"} & packages


def test_an_article_is_shown_without_anything_heavy(library: Path) -> None:
    with Library(library) as opened:
        article = opened.search("").hits[0].id
    lines, packages = run(_COMMAND, "show", article, "--library", str(library))
    assert lines
    assert not {"textual", "rich", "spacy", "numpy", "whoosh"} & packages
