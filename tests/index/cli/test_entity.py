"""`talks-tui entity` and `talks-tui mark` tell and do what the reader does with names, and with what was read and starred."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from support.stories import LIMA, OSLO, OSLO_FACTS, TITLE, put, small_library
from talks_index.cli import main
from talks_index.model import Person

Captured = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The library of `support.stories`."""
    return str(small_library(tmp_path_factory.mktemp("entity") / "library"))


def test_a_name_is_told_with_its_stories_and_meetings(library: str, capsys: Captured) -> None:
    assert main(["entity", "kari", "BERG", "--library", library, "--lang", "fr"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Kari Berg (personne)"
    assert "  Fonction : négociatrice norvégienne" in lines[1:]
    assert "  Pays : Norvège" in lines[1:]
    assert any(OSLO.id in line and TITLE in line and "Le Journal" in line for line in lines)
    assert any(line.strip().startswith("● Négociation") for line in lines)


def test_a_name_in_json(library: str, capsys: Captured) -> None:
    assert main(["entity", "Oslo", "--json", "--library", library]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["kind"], found["name"], found["countries"], found["found"]) == ("place", "Oslo", ["NO"], 1)
    assert found["appearances"][0]["article_id"] == OSLO.id


def test_a_part_of_one_name_is_enough(library: str, capsys: Captured) -> None:
    assert main(["entity", "berg", "--library", library, "--lang", "fr"]) == 0
    assert capsys.readouterr().out.startswith("Kari Berg (personne)\n")


def test_of_a_part_of_several_names_it_is_told_whose_it_is(tmp_path: Path, capsys: Captured) -> None:
    other = Person("ola-berg", "Ola Berg", (), None, "NO", OSLO_FACTS.persons[0].mentions)
    put(tmp_path / "library", (OSLO, replace(OSLO_FACTS, persons=(*OSLO_FACTS.persons, other)), None))
    at = ["--library", str(tmp_path / "library"), "--lang", "fr"]
    assert main(["entity", "Berg", *at]) == 0
    told = capsys.readouterr()
    assert sorted(told.out.splitlines()) == ["Kari Berg (personne) · 1 article", "Ola Berg (personne) · 1 article"]
    assert "donnez le nom entier" in told.err
    assert main(["entity", "Berg", "--json", *at]) == 0
    assert [(one["name"], one["found"]) for one in json.loads(capsys.readouterr().out)] == [("Kari Berg", 1), ("Ola Berg", 1)]
    assert main(["entity", "ola", "berg", *at]) == 0
    assert capsys.readouterr().out.startswith("Ola Berg (personne)\n")


@pytest.mark.parametrize("arguments", [["Niemand"], ["Oslo", "--kind", "person"], ["\x1b]0;x"]])
def test_a_name_that_nobody_has_is_not_found(arguments: list[str], library: str, capsys: Captured) -> None:
    assert main(["entity", *arguments, "--library", library, "--lang", "en"]) == 1
    told = capsys.readouterr()
    assert not told.out
    assert "no article names it" in told.err
    assert "\x1b" not in told.err


def test_what_is_marked_is_found_by_it(library: str, capsys: Captured) -> None:
    at = ["--library", library]
    assert main(["mark", OSLO.id[:6], LIMA.id, "--star", *at]) == 0
    assert main(["mark", OSLO.id, "--read", "--json", *at]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == [{"id": OSLO.id, "read": True, "starred": True}]
    assert main(["mark", LIMA.id, "--unstar", *at]) == 0
    assert capsys.readouterr().out == f"{LIMA.id}  - unread\n"
    assert main(["search", "est:étoilé", *at]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines() if not line.startswith(" ")] == [OSLO.id]


def test_nothing_is_marked_where_one_is_not_there(library: str, capsys: Captured) -> None:
    assert main(["mark", OSLO.id, "ffff", "--star", "--library", library]) == 1
    assert "ffff" in capsys.readouterr().err
    assert main(["mark", OSLO.id, "--library", library]) == 0
    assert capsys.readouterr().out == f"{OSLO.id}  - unread\n"
