"""`talks-tui search` orders what it finds, and tells what it has in common."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support.stories import LIMA, OSLO, RIGA, small_library
from talks_index.cli import main
from talks_index.config import state_folder
from talks_index.memory import Memory, Story

Captured = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of `support.stories`."""
    return small_library(tmp_path_factory.mktemp("search") / "library")


def test_the_order_is_the_one_that_was_asked_for(library: Path, capsys: Captured) -> None:
    assert main(["search", "pêche", "--order", "published", "--json", "--library", str(library)]) == 0
    assert [hit["id"] for hit in json.loads(capsys.readouterr().out)["hits"]] == [OSLO.id, LIMA.id, RIGA.id]


def test_facets_are_told_in_the_readers_words(library: Path, capsys: Captured) -> None:
    assert main(["search", "pêche", "--facets", "--lang", "fr", "--library", str(library)]) == 0
    lines = capsys.readouterr().out.splitlines()
    (countries,) = [line for line in lines if line.startswith("Pays : ")]
    assert "Norvège (1)" in countries
    assert "Sources : " in " ".join(lines)


def test_what_was_read_and_starred_in_the_reader_can_be_searched(library: Path, capsys: Captured) -> None:
    memory = Memory(state_folder())
    memory.keep(LIMA.id, Story(read=True, starred=True))
    memory.close()
    assert main(["search", "is:starred", "--json", "--library", str(library)]) == 0
    assert [hit["id"] for hit in json.loads(capsys.readouterr().out)["hits"]] == [LIMA.id]
    assert main(["search", "pêche", "est:non lu", "--facets", "--lang", "fr", "--library", str(library)]) == 0
    shown = capsys.readouterr().out
    assert LIMA.id not in shown
    assert " : non lu (1)" in shown
    assert main(["export", "--query", "est:favori", "--as", "bibtex", "--library", str(library)]) == 0
    assert capsys.readouterr().out.count("@") == 1


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (["-lima"], [OSLO.id, RIGA.id]),
        (["pêche", "-lima"], [OSLO.id]),
        (["pêche", "-hambourg", "-lima"], [OSLO.id]),
        (["--order", "published", "-lima"], [OSLO.id, RIGA.id]),
    ],
)
def test_words_behind_a_hyphen_are_left_out(typed: list[str], found: list[str], library: Path, capsys: Captured) -> None:
    assert main(["search", *typed, "--json", "--library", str(library)]) == 0
    assert {hit["id"] for hit in json.loads(capsys.readouterr().out)["hits"]} == set(found)


def test_an_option_that_is_none_is_still_refused(library: Path, capsys: Captured) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["search", "pêche", "--jsn", "--library", str(library)])
    assert "--jsn" in capsys.readouterr().err


def test_how_many_are_found_is_told_in_the_readers_words(library: Path, capsys: Captured) -> None:
    assert main(["search", "lima", "--lang", "fr", "--library", str(library)]) == 0
    assert capsys.readouterr().err == "1 sur 3 articles ; compris comme : « lima… »\n"
