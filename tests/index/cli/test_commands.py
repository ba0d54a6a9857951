"""The commands as they are typed: what they print, and how they refuse."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from support.stories import small_library
from talks_index.cli import main
from talks_index.cli.parser import parsed, parser
from talks_index.config import library_folder

Captured = pytest.CaptureFixture[str]


def run(capsys: Captured, *arguments: str | Path) -> tuple[int, str, str]:
    """Exit code, results and diagnostics of one command."""
    try:
        code = main([str(argument) for argument in arguments])
    except SystemExit as ended:
        code = int(ended.code or 0)
    out, err = capsys.readouterr()
    return code, out, err


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A text file of one sentence."""
    path = tmp_path / "oslo.txt"
    path.write_text("Le ministre norvégien a parlé de pêche lundi à Oslo devant la presse.\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["frobnicate"], "invalid choice"),
        (["search", "--limit", "0", "paix"], "'0' is not a number from 1 to 100000"),
        (["facts", "nowhere.txt", "--published", "2021-02-31", "--lang", "en"], "write it like 2025-02-27"),
        (["facts", "nowhere.txt", "--json", "--out", "x"], "not allowed with"),
        ([], "name a command"),
    ],
)
def test_a_usage_error_is_one_line_and_code_2(arguments: list[str], told: str, capsys: Captured) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert told in err


def test_a_library_that_is_not_there_is_named(tmp_path: Path, capsys: Captured) -> None:
    code, _, err = run(capsys, "search", "paix", "--library", tmp_path / "none")
    assert code == 1
    assert str(tmp_path / "none") in err
    assert "talks-tui add" in err


@pytest.mark.model
def test_read_in_found_shown_and_taken_out(story: Path, tmp_path: Path, capsys: Captured) -> None:
    library = tmp_path / "library"
    code, _, err = run(capsys, "add", story, tmp_path / "missing.txt", "--library", library, "--lang", "en")
    assert (code, "missing.txt: not there" in err, "1 added" in err) == (1, True, True)
    code, _, err = run(capsys, "add", story, "--library", library, "--lang", "en")
    assert (code, "0 added, 1 already there" in err) == (0, True)

    code, out, _ = run(capsys, "search", "PECHE", "--library", library, "--json")
    hit = json.loads(out)["hits"][0]
    assert (code, hit["line"]) == (0, "Le ministre norvégien a parlé de pêche lundi à Oslo devant la presse.")
    code, out, _ = run(capsys, "show", hit["id"][:6], "--library", library)
    assert (code, "Oslo (Norvège)" in out) == (0, True)

    assert run(capsys, "add", story, "--library", library)[2] == "ajoutés : 0, déjà là : 1, refusés : 0 ; faits établis : 0\n"
    assert run(capsys, "check", "--library", library) == (0, "1 article, le stock et l’index concordent\n", "")
    assert run(capsys, "remove", hit["id"], "--library", library)[1] == f"{hit['id']}\n"
    assert run(capsys, "search", "peche", "--library", library)[0] == 1


@pytest.mark.model
def test_facts_of_lines_are_named_by_their_ids(tmp_path: Path, capsys: Captured) -> None:
    lines = tmp_path / "two.jsonl"
    lines.write_text('{"id": "a.b", "text": "Il pleut à Oslo."}\n{"id": "../c", "text": "Il neige."}\n', encoding="utf-8")
    code, _, err = run(capsys, "facts", lines, "--out", tmp_path / "out")
    assert (code, "two.jsonl:2" in err) == (1, True)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.b.json"]
    assert f"faits de 1 article écrits : {tmp_path / 'out'}" in err


@pytest.mark.model
def test_facts_that_are_there_are_kept(story: Path, tmp_path: Path, capsys: Captured) -> None:
    there = tmp_path / "out" / f"{story.stem}.json"
    there.parent.mkdir()
    there.write_text("mine")
    code, _, err = run(capsys, "facts", story, "--out", there.parent)
    assert (code, str(there) in err, "--force" in err, there.read_text()) == (1, True, True, "mine")
    assert run(capsys, "facts", story, "--out", there.parent, "--force")[0] == 0
    assert json.loads(there.read_text())["file"] == story.name


@pytest.mark.parametrize(
    ("options", "told"),
    [([], "aucun article n’a cet identifiant"), (["--lang", "en"], "no article has this id")],
)
def test_failures_are_told_in_the_language_of_the_user(options: list[str], told: str, tmp_path: Path, capsys: Captured) -> None:
    code, _, err = run(capsys, "show", "fff", "--library", small_library(tmp_path / "library"), *options)
    assert (code, told in err) == (1, True)


def test_the_settings_give_the_commands_their_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    file = tmp_path / "talks-tui" / "settings.toml"
    file.parent.mkdir()
    file.write_text('language = "en"\n')
    show = ["show", "fff", "--library", str(small_library(tmp_path / "library"))]
    assert "no article has this id" in run(capsys, *show)[2]
    assert "aucun article n’a cet identifiant" in run(capsys, *show, "--lang", "fr")[2]
    file.write_text('language = "klingon"\n')
    code, out, err = run(capsys, *show)
    assert (code, out, f"{file}: language est fr ou en" in err) == (2, "", True)


def test_two_inputs_of_one_name_are_refused_before_anything_is_written(story: Path, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "oslo.txt").write_text("Un autre texte.")
    code, _, err = run(capsys, "facts", story, tmp_path / "other", "--out", tmp_path / "out", "--lang", "en")
    assert (code, "oslo.json" in err, "nothing was written" in err) == (1, True, True)
    assert not list((tmp_path / "out").glob("*"))


@pytest.mark.model
def test_a_given_date_stands_above_all(story: Path, capsys: Captured) -> None:
    code, out, _ = run(capsys, "facts", story, "--json", "--published", "2024-03-12")
    facts = json.loads(out)
    assert (code, facts["published"]) == (0, {"edtf": "2024-03-12", "basis": "given", "text": None, "because": None})
    assert facts["dates"] == [{"text": "lundi", "start": 39, "end": 44, "edtf": "2024-03-11"}]


@pytest.mark.parametrize(
    ("arguments", "folder", "lang"),
    [
        (["--library", "a", "--lang", "en", "show", "x"], "a", "en"),
        (["show", "x", "--library", "a", "--lang", "en"], "a", "en"),
        (["--library", "b", "--lang", "fr", "show", "x", "--library", "a", "--lang", "en"], "a", "en"),
        (["--library", "a", "show", "x", "--lang", "en"], "a", "en"),
    ],
)
def test_options_count_before_a_command_and_behind_it(arguments: list[str], folder: str, lang: str) -> None:
    options = parsed(arguments, parser())
    assert (options.library, options.lang, options.seeds) == (Path(folder), lang, False)


def test_the_library_that_is_named_before_the_command_is_the_one_that_is_asked(tmp_path: Path, capsys: Captured) -> None:
    small_library(library_folder())
    code, _, err = run(capsys, "--library", tmp_path / "none", "search", "oslo")
    assert (code, str(tmp_path / "none") in err) == (1, True)


@pytest.mark.model
def test_the_samples_are_read_beside_a_library(capsys: Captured) -> None:
    small_library(library_folder())
    code, out, _ = run(capsys, "--seeds", "search", "Istanbul", "--json")
    assert (code, json.loads(out)["total"]) == (0, 5)
    assert json.loads(run(capsys, "search", "oslo", "--json")[1])["total"] == 3


@pytest.mark.parametrize("command", [["add", "x.txt"], ["remove", "abc"], ["finish"], ["correct", "abc", "--hide", "when"]])
def test_the_samples_are_not_changed(command: list[str], capsys: Captured) -> None:
    code, out, err = run(capsys, "--seeds", *command)
    assert (code, out, err.count("\n"), "only read" in err) == (2, "", 1, True)
    assert not library_folder().exists()


def test_two_libraries_at_once_are_refused(capsys: Captured) -> None:
    code, _, err = run(capsys, "--seeds", "--library", "x", "search", "oslo")
    assert (code, "leave one out" in err) == (2, True)


@pytest.mark.model
def test_a_day_that_is_not_understood_is_told_and_the_article_added(tmp_path: Path, capsys: Captured) -> None:
    lines = tmp_path / "two.jsonl"
    lines.write_text(
        '{"id": "a", "text": "Il pleut à Oslo.", "published": "2025-02-27"}\n'
        '{"id": "b", "text": "Il neige.", "published": "hier\\u001b"}\n',
        encoding="utf-8",
    )
    code, _, err = run(capsys, "add", lines, "--library", tmp_path / "library", "--lang", "en")
    assert (code, "2 added" in err) == (0, True)
    told = f'talks-tui: {lines}:2: "published" is "hier\\x1b", which is no day and was left out: write it like 2025-02-27'
    assert [line for line in err.splitlines() if "published" in line] == [told]
    steps = [json.loads(line) for line in run(capsys, "add", lines, "--json", "--library", tmp_path / "other")[1].splitlines()]
    assert [step["what"] for step in steps if step["what"] != "facts"] == ["remarked", "added", "added"]
    assert f"{lines}:2" in run(capsys, "facts", lines)[2]
    assert "published" not in run(capsys, "add", lines, "--published", "2025-02", "--library", tmp_path / "third")[2]


@pytest.mark.model
def test_facts_of_lines_on_standard_input(tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = b'{"id": "a", "text": "Il pleut."}\n{"id": "b"}\n{"id": "c", "text": "Il neige.", "published": "x"}\n'
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines)))
    code, _, err = run(capsys, "facts", "-", "--out", tmp_path / "out", "--lang", "en")
    assert (code, '-:2: its "text" is missing' in err, "-:3: " in err) == (1, True, True)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.json", "c.json"]


def test_what_is_not_read_is_told_in_the_language_of_the_user(tmp_path: Path, capsys: Captured) -> None:
    lines = tmp_path / "two.jsonl"
    lines.write_text('pas du JSON\n{"id": "b"}\n')
    code, _, err = run(capsys, "add", lines, tmp_path / "none.txt", "--library", tmp_path / "library")
    assert code == 1
    assert f"{lines}:1: ce n’est plus du JSON à partir de l’octet 1 : écrivez un article par ligne" in err
    assert f"{lines}:2: « text » manque : écrivez un article par ligne, comme" in err
    assert f"{tmp_path / 'none.txt'}: introuvable : vérifiez le nom" in err
