"""`talks-tui find` and `talks-tui history`: what the reader's find box and its recalled searches tell, without it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support.stories import OSLO, small_library
from talks_index.cli import main
from talks_index.config import state_folder
from talks_index.memory import Memory

Captured = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The library of `support.stories`."""
    return str(small_library(tmp_path_factory.mktemp("looking") / "library"))


def test_words_are_found_whatever_their_accents_and_case(library: str, capsys: Captured) -> None:
    assert main(["find", OSLO.id[:6], "PARLE", "de", "peche", "--library", library, "--lang", "fr"]) == 0
    told = capsys.readouterr()
    at = OSLO.text.index("parlé de pêche")
    (line,) = told.out.splitlines()
    assert line.split(maxsplit=1)[0] == str(at)
    assert "Elles ont parlé de pêche, et non de frontières" in line
    assert told.err == "1 occurrence\n"


def test_words_found_in_json_with_their_offsets(library: str, capsys: Captured) -> None:
    assert main(["find", OSLO.id, "port", "--json", "--library", library]) == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found) == OSLO.text.count("port")
    assert {OSLO.text[one["start"] : one["end"]] for one in found} == {"port"}
    assert all("\n" not in one["line"] and "port" in one["line"] for one in found)


def test_words_that_are_not_there(library: str, capsys: Captured) -> None:
    assert main(["find", OSLO.id, "introuvable", "--library", library]) == 1
    assert capsys.readouterr() == ("", "0 occurrence\n")


def test_what_was_searched_the_last_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert main(["history"]) == 1
    memory = Memory(state_folder())
    memory.searched("paix istanbul")
    memory.searched("quand:2025")
    memory.close()
    assert main(["history"]) == 0
    assert capsys.readouterr().out == "quand:2025\npaix istanbul\n"
    assert main(["history", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == ["quand:2025", "paix istanbul"]
