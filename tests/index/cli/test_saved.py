"""`talks-tui saved` and `search --saved`: the saved searches of the reader, without it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, put
from talks_index.cli import main
from talks_index.config import state_folder
from talks_index.memory import Memory, Saved

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library of one story, to which another can be added."""
    return put(tmp_path / "library", (OSLO, OSLO_FACTS, None))


def listed(library: Path, capsys: Captured) -> list[dict[str, str | int]]:
    """What is listed for another program."""
    capsys.readouterr()
    assert main(["saved", "--json", "--library", str(library)]) == 0
    told: list[dict[str, str | int]] = json.loads(capsys.readouterr().out)
    return told


def test_a_search_is_saved_and_tells_what_is_new_until_it_is_opened(library: Path, capsys: Captured) -> None:
    assert main(["saved", "--add", "Mer", "pêche", "--library", str(library)]) == 0
    assert listed(library, capsys) == [{"name": "Mer", "query": "pêche", "found": 1, "new": 0}]
    put(library, (LIMA, LIMA_FACTS, None))
    assert listed(library, capsys) == [{"name": "Mer", "query": "pêche", "found": 2, "new": 1}]
    assert main(["saved", "--library", str(library)]) == 0
    assert capsys.readouterr().out == "Mer : 2 articles, 1 nouveau  pêche\n"
    assert main(["search", "--saved", "Mer", "--json", "--library", str(library)]) == 0
    assert {hit["id"] for hit in json.loads(capsys.readouterr().out)["hits"]} == {OSLO.id, LIMA.id}
    assert listed(library, capsys)[0]["new"] == 0


def test_searches_are_renamed_and_deleted(library: Path, capsys: Captured) -> None:
    for name in ("un", "deux"):
        assert main(["saved", "--add", name, "oslo", "--library", str(library)]) == 0
    assert main(["saved", "--rename", "un", "trois", "--library", str(library)]) == 0
    assert main(["saved", "--delete", "deux", "--library", str(library)]) == 0
    assert [one["name"] for one in listed(library, capsys)] == ["trois"]
    memory = Memory(state_folder())
    assert memory.saved() == [Saved("trois", "oslo", frozenset([OSLO.id]), opened=True)]
    memory.close()


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["saved", "--add", "un", "lima"], 1, "un: a search is saved under this name already"),
        (["saved", "--add", " ", "lima"], 1, "give the search a name and a query"),
        (["saved", "--rename", "un", ""], 1, "give the search a name"),
        (["saved", "--rename", "un", "deux"], 1, "deux: another search is saved under this name"),
        (["saved", "--rename", "trois", "vier"], 1, "trois: no search is saved under this name; talks-tui saved lists them"),
        (["saved", "--delete", "trois"], 1, "trois: no search is saved under this name"),
        (["search", "--saved", "trois"], 1, "trois: no search is saved under this name"),
        (["search"], 2, "name what to search for: a query, or --saved NAME"),
        (["search", "oslo", "--saved", "un"], 2, "name what to search for: a query, or --saved NAME"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(library: Path, capsys: Captured, arguments: list[str], code: int, told: str) -> None:
    for name in ("un", "deux"):
        assert main(["saved", "--add", name, "oslo", "--library", str(library)]) == 0
    capsys.readouterr()
    assert main([*arguments, "--library", str(library), "--lang", "en"]) == code
    shown = capsys.readouterr()
    assert not shown.out
    assert told in shown.err
    assert shown.err.count("\n") == 1


@pytest.mark.parametrize(
    ("change", "told", "data"),
    [
        (["--add", "deux", "lima"], "enregistrée : deux", {"saved": "deux", "query": "lima"}),
        (["--rename", "un", "trois"], "renommée : un → trois", {"renamed": "un", "to": "trois"}),
        (["--delete", "un"], "supprimée : un", {"deleted": "un"}),
    ],
)
def test_what_was_done_is_told(change: list[str], told: str, data: dict[str, str], library: Path, capsys: Captured) -> None:
    at = ["--library", str(library)]
    for asked, out, err in (([], "", f"{told}\n"), (["--json"], data, "")):
        for name in ("un", "deux", "trois"):
            main(["saved", "--delete", name, *at])
        assert main(["saved", "--add", "un", "oslo", *at]) == 0
        capsys.readouterr()
        assert main(["saved", *change, *asked, *at]) == 0
        shown = capsys.readouterr()
        assert (json.loads(shown.out) if asked else shown.out, shown.err) == (out, err)
