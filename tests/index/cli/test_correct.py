"""`talks-tui correct` sets, hides, undoes and lists."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support.stories import OSLO, small_library
from talks_index.cli import main

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """The library of `support.stories`."""
    return small_library(tmp_path / "library")


def test_what_was_corrected_is_told_and_listed(library: Path, capsys: Captured) -> None:
    at = ["--library", str(library), "--lang", "fr"]
    assert main(["correct", OSLO.id[:6], "--set", "when=2024-03-11", "--hide", "topics", *at]) == 0
    told = capsys.readouterr().out
    assert f"   1  {OSLO.id}  Quand : mardi 12 mars 2024 (« mardi ») → lundi 11 mars 2024\n" in told
    assert f"   2  {OSLO.id}  Sujets : « pêche » → masqué\n" in told
    assert main(["correct", *at]) == 0
    assert capsys.readouterr().out == told
    assert main(["show", OSLO.id, *at]) == 0
    assert "Quand : lundi 11 mars 2024 (à la main)" in capsys.readouterr().out
    assert main(["correct", "--undo", "1", "--undo", "2", *at]) == 0
    capsys.readouterr()
    for article in ([], [OSLO.id]):
        assert main(["correct", *article, *at]) == 0
        assert capsys.readouterr() == ("", "rien n’est corrigé à la main\n")


def test_json_has_the_values_of_the_facts_format(library: Path, capsys: Captured) -> None:
    at = ["--json", "--library", str(library)]
    assert main(["correct", OSLO.id, "--meeting", "2", "--hide-meeting", *at]) == 0
    (hidden,) = json.loads(capsys.readouterr().out)
    assert (hidden["field"], hidden["hidden"], hidden["extracted"], hidden["meeting"]["kind"]) == ("meeting", True, True, "phone call")
    assert main(["correct", OSLO.id, "--set", "place=Bergen, Norvège", *at]) == 0
    (moved,) = json.loads(capsys.readouterr().out)
    assert moved["value"] == {"city": "Bergen", "country": "NO", "venue": None}
    assert moved["before"] == {"city": "Oslo", "country": "NO", "venue": None}
    assert main(["correct", "--undo", str(hidden["number"]), *at]) == 0
    assert [(one["number"], one["extracted"]) for one in json.loads(capsys.readouterr().out)] == [(hidden["number"], None)]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--set", "when=2024-03-11"], 2, "by its id"),
        ([OSLO.id, "--set", "when"], 2, "as in when=2025-02-27"),
        ([OSLO.id, "--set", "when=hier"], 1, "hier"),
        ([OSLO.id, "--set", "evidence=x"], 1, "evidence"),
        ([OSLO.id, "--meeting", "9", "--hide-meeting"], 1, "there are 2"),
        ([OSLO.id, "--published", "hier"], 1, "hier"),
        (["--undo", "7"], 1, "7"),
        (["abc"], 1, "abc"),
    ],
)
def test_what_is_wrong_is_told_in_a_line(library: Path, capsys: Captured, arguments: list[str], code: int, said: str) -> None:
    assert main(["correct", *arguments, "--library", str(library), "--lang", "en"]) == code
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.model
def test_days_are_reckoned_from_the_day_of_publication_that_was_given(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "a.txt").write_text(
        "Le Norvégien Berg reçu à Oslo\n\nLe ministre norvégien des Affaires étrangères Kari Berg a rencontré mardi à Oslo son homologue "
        "chilien Luis Soto. Ils ont parlé de pêche, a indiqué le ministère norvégien.\n",
        encoding="utf-8",
    )
    at = ["--library", str(tmp_path / "library")]
    assert main(["add", str(tmp_path / "a.txt"), "--json", *at]) == 0
    article = json.loads(capsys.readouterr().out.splitlines()[0])["id"]
    assert main(["correct", article, "--published", "2024-03-13", *at]) == 0
    capsys.readouterr()
    assert main(["show", article, "--json", *at]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["published"]["basis"] == "given"
    assert facts["meetings"][0]["when"]["edtf"] == "2024-03-12"
