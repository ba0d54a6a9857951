"""What the commands that change a library print for another program: a line of JSON for each thing they did."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support.stories import LIMA, OSLO, small_library
from talks_index.cli import main

Captured = pytest.CaptureFixture[str]


def lines(capsys: Captured, *arguments: str | Path) -> tuple[int, list[object]]:
    """Exit code, and what the lines that were printed hold."""
    code = main([str(argument) for argument in arguments])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_steps_of_reading_in(tmp_path: Path, capsys: Captured) -> None:
    code, (step,) = lines(capsys, "add", "--json", tmp_path / "none.txt", "--library", tmp_path / "library")
    assert isinstance(step, dict)
    assert (code, step["what"], Path(step["name"]).name, bool(step["reason"])) == (1, "refused", "none.txt", True)


def test_what_was_removed_and_what_is_left(tmp_path: Path, capsys: Captured) -> None:
    library = small_library(tmp_path / "library")
    removed = lines(capsys, "remove", "--json", OSLO.id[:6], LIMA.id, "--library", library)
    assert removed == (0, [{"removed": OSLO.id}, {"removed": LIMA.id}])
    assert lines(capsys, "check", "--json", "--library", library) == (0, [{"articles": 1, "problems": []}])
