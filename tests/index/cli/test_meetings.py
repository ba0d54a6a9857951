"""`talks-tui meetings` lists what the reader's timeline shows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support.stories import LIMA, OSLO, small_library
from talks_index.cli import main

Captured = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of `support.stories`."""
    return small_library(tmp_path_factory.mktemp("meetings") / "library")


def test_they_are_listed_below_their_months_with_their_stories(library: Path, capsys: Captured) -> None:
    assert main(["meetings", "--lang", "fr", "--library", str(library)]) == 0
    out = capsys.readouterr()
    lines = out.out.splitlines()
    assert lines[0].startswith("mars 2024  █")
    assert lines[0].endswith(" 3")
    assert lines[1].startswith("  ● Sommet · tenu · Pérou ↔ Équateur · lundi 4 mars 2024")
    assert lines[2] == f"      {LIMA.id}  tenu · 5 mars 2024 · El Puerto · Un sommet à Lima"
    assert out.err == "3 rencontres dans 3 articles\n"


def test_json_has_the_codes_of_the_facts_format(library: Path, capsys: Captured) -> None:
    assert main(["meetings", "frontières", "--json", "--library", str(library)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["months"] == [{"month": "2024-03", "meetings": 2}]
    talks = found["meetings"][0]
    assert (talks["kind"], talks["status"], talks["parties"], talks["when"]["edtf"]) == ("talks", "held", ["NO", "CL"], "2024-03-12")
    (told,) = talks["stories"]
    assert (told["id"], told["meeting"], told["main"]) == (OSLO.id, 1, True)
    assert OSLO.text[told["proof"]["start"] : told["proof"]["end"]].startswith("Des délégations")


def test_none_is_told_by_the_exit_code(library: Path, capsys: Captured) -> None:
    assert main(["meetings", "riga", "--json", "--library", str(library)]) == 1
    assert json.loads(capsys.readouterr().out)["meetings"] == []


@pytest.mark.parametrize(
    ("language", "told"),
    [("fr", "1 rencontre dans 1 article ; compris comme : « lima… »"), ("en", "1 meeting of 1 article; read as: “lima…”")],
)
def test_one_is_not_several(language: str, told: str, library: Path, capsys: Captured) -> None:
    assert main(["meetings", "lima", "--lang", language, "--library", str(library)]) == 0
    assert capsys.readouterr().err.strip() == told
