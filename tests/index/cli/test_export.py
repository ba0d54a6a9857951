"""`talks-tui export` writes what was asked for, where it was asked to, and says what it left out."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from support.stories import LIMA, OSLO, RIGA, small_library
from talks_index.cli import main

Export = Callable[..., tuple[int, str, str]]
Captured = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of `support.stories`."""
    return small_library(tmp_path_factory.mktemp("export") / "library")


@pytest.fixture
def export(library: Path, capsys: Captured) -> Export:
    """Runs the command on that library; exit code, results and diagnostics."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        try:
            code = main(["export", "--library", str(library), *map(str, arguments)])
        except SystemExit as ended:
            code = int(ended.code or 0)
        return code, *capsys.readouterr()

    return run


def test_a_story_by_the_beginning_of_its_id(export: Export) -> None:
    code, out, _ = export(OSLO.id[:6], "--as", "json")
    facts = json.loads(out)
    assert (code, facts["format"], len(facts["meetings"])) == (0, "talks-facts/1", 2)


def test_a_meeting_is_counted_as_it_is_shown(export: Export) -> None:
    kinds = [json.loads(export(OSLO.id, "--as", "json", "--meeting", n)[1])["meetings"][0]["kind"] for n in ("1", "2")]
    assert kinds == ["talks", "phone call"]


def test_chosen_fields_alone(export: Export) -> None:
    _, out, _ = export(OSLO.id, "--field", "place", "--field", "topics", "--meeting", "1", "--lang", "en")
    assert [line.strip() for line in out.splitlines()][1:3] == ["Where: Oslo, Norway", "About: “pêche”"]
    assert "Who:" not in out


def test_a_field_that_is_not_filled_takes_no_meeting_along(export: Export) -> None:
    _, out, _ = export("--query", "", "--field", "excluded_topics", "--as", "csv")
    assert [row["excluded_topics"] for row in csv.DictReader(out.splitlines())] == ["frontières"]


def test_what_a_query_finds_is_a_list(export: Export) -> None:
    code, out, err = export("--query", "frontières", "--as", "json")
    assert (code, err, [facts["title"] for facts in json.loads(out)]) == (0, "", [OSLO.title])
    assert [item["id"] for item in json.loads(export("--query", "", "--as", "csl")[1])] == [OSLO.id, LIMA.id, RIGA.id]


def test_a_query_that_was_spelt_otherwise_is_told(export: Export) -> None:
    code, _, err = export("--query", "fronteires", "--as", "csl", "--lang", "en")
    assert (code, err) == (0, "read as: “frontieres” (nothing for “fronteires”)\n")


def test_how_many_were_left_out_is_told(export: Export) -> None:
    _, out, err = export("--query", "", "--as", "csl", "--limit", "1", "--lang", "en")
    assert len(json.loads(out)) == 1
    assert "the first 1 of 3 articles" in err


def test_an_article_that_is_named_twice_goes_out_once(export: Export) -> None:
    assert export(OSLO.id, OSLO.id[:8], "--as", "bibtex")[1].count("@article") == 1


@pytest.mark.parametrize(
    ("name", "begins"), [("a.ics", "BEGIN:VCALENDAR\r\n"), ("a.bib", "@article{"), ("a.md", "## "), ("a", "Négociation")]
)
def test_the_file_tells_the_format(name: str, begins: str, export: Export, tmp_path: Path) -> None:
    assert export(OSLO.id, "--out", tmp_path / name) == (0, "", f"écrit : {tmp_path / name}\n")
    assert (tmp_path / name).read_bytes().decode().startswith(begins)


def test_csv_goes_through_a_pipe_as_it_is(export: Export) -> None:
    _, out, _ = export(OSLO.id, LIMA.id, "--as", "csv")
    rows = list(csv.DictReader(out.splitlines()))
    assert [(row["meeting"], row["kind"], row["when"]) for row in rows] == [
        ("1", "talks", "2024-03-12"),
        ("2", "phone call", "2024-03-14"),
        ("1", "summit", "2024-03-04"),
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        ([], 2, "by their ids, or by --query"),
        ([OSLO.id, "--query", "oslo"], 2, "by their ids, or by --query"),
        ([OSLO.id, LIMA.id, "--meeting", "1"], 2, "name one id"),
        ([OSLO.id, "--meeting", "0"], 2, "'0' is not a number"),
        ([OSLO.id, "--meeting", "3"], 1, "no meeting 3, there are 2"),
        ([LIMA.id, "--field", "outcome"], 1, "nothing to export"),
        ([OSLO.id, "--field", "colour"], 2, "invalid choice: 'colour'"),
        ([OSLO.id, "--as", "pdf"], 2, "invalid choice: 'pdf'"),
        (["ffffff"], 1, "ffffff"),
        ([RIGA.id, "--as", "ics"], 1, "nothing to export"),
        ([RIGA.id], 1, "nothing to export"),
        ([RIGA.id, "--as", "markdown"], 1, "nothing to export"),
        (["--query", "xyzzyx", "--as", "csv"], 1, "nothing to export"),
        ([OSLO.id, "--out", "/nowhere/at/all.md"], 1, "/nowhere/at/all.md: cannot be written"),
        ([OSLO.id, "--out", "a.zzz"], 2, "end it with one of .txt, .md, .json, .csv, .ics, .bib, .csl.json, or name a format"),
    ],
)
def test_what_cannot_be_exported_is_told_in_one_line(arguments: list[str], code: int, told: str, export: Export) -> None:
    got, out, err = export(*arguments, "--lang", "en")
    assert (got, out, err.count("\n")) == (code, "", 1)
    assert told in err


def test_a_file_is_not_written_over_unless_it_is_asked_for(export: Export, tmp_path: Path) -> None:
    kept = tmp_path / "kept.md"
    kept.write_text("mine")
    code, out, err = export(OSLO.id, "--out", kept, "--lang", "en")
    assert (code, out, err.count("\n"), f"{kept}: this file is there already" in err, "--force" in err) == (1, "", 1, True, True)
    assert kept.read_text() == "mine"
    assert export(OSLO.id, "--out", kept, "--force")[0] == 0
    assert kept.read_text("utf-8").startswith("## ")


def test_a_device_is_written_to(export: Export) -> None:
    assert export(OSLO.id, "--out", "/dev/null")[0] == 0


def test_a_named_format_takes_any_ending(export: Export, tmp_path: Path) -> None:
    assert export(OSLO.id, "--as", "csv", "--out", tmp_path / "a.zzz")[0] == 0
