"""Files, folders and standard input: what is read, in which order, and what is refused under which name."""

import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.model import Raw
from talks_index.sources import LIMIT, Refusal, count, printable, read


def outcomes(*paths: Path) -> list[tuple[str, str]]:
    return [(found.name, found.reason if isinstance(found, Refusal) else found.text) for found in read(paths)]


def test_a_folder_gives_its_files_in_order_with_those_of_its_folders(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("c.txt", "a.txt", "b/z.md", "b/noending", ".secret.txt", ".hidden/x.txt"):
        (tmp_path / name).write_text(f"texte de {name}", "utf-8")
    assert outcomes(tmp_path) == [
        ("a.txt", "texte de a.txt"),
        ("noending", "texte de b/noending"),
        ("z.md", "texte de b/z.md"),
        ("c.txt", "texte de c.txt"),
    ]
    assert count([tmp_path]) == 4


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("texte", "utf-8")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing")
    assert outcomes(tmp_path) == [("a.txt", "texte"), (str(tmp_path / "gone.txt"), "a link to nothing: remove it or mend it")]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"\x00\x01\x02", "binary"),
        (b"\x81\x8d\x8f\x90\x9d", "undecodable"),
        (b"a" * (LIMIT + 1), "over the limit of 5 MB"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name_and_the_rest_goes_on(tmp_path: Path, data: bytes, reason: str) -> None:
    bad, good = tmp_path / "bad.txt", tmp_path / "good.txt"
    bad.write_bytes(data)
    good.write_text("bien", "utf-8")
    (refused, read_in) = read([bad, good])
    assert isinstance(refused, Refusal)
    assert (refused.name, refused.reason.startswith(reason)) == (str(bad), True)
    assert read_in == Raw("good.txt", "bien")


def test_missing_paths_and_empty_folders(tmp_path: Path) -> None:
    assert outcomes(tmp_path / "no.txt", tmp_path, Path("a\0b")) == [
        (str(tmp_path / "no.txt"), "not there: check the name"),
        (str(tmp_path), "an empty folder: there is nothing in it to read"),
        ("a\\x00b", "not there: check the name"),
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("texte", "utf-8")
    path.chmod(0)
    assert outcomes(path) == [(str(path), "not readable: check its permissions")]


def test_names_of_files_are_made_printable(tmp_path: Path) -> None:
    name = os.fsdecode(b"a\x1b[2J\xff\n.txt")
    (tmp_path / name).write_text("texte", "utf-8")
    assert outcomes(tmp_path) == [("a\\x1b[2J\\udcff\\n.txt", "texte")]


def test_standard_input() -> None:
    assert list(read([Path("-")], standard_input=io.BytesIO("été".encode()))) == [Raw("-", "été")]
    assert list(read([Path("-")], standard_input=io.BytesIO(b""))) == [Refusal("-", "empty: it holds no text")]


def test_lines_of_json_are_recognised_on_standard_input() -> None:
    lines = b'\xef\xbb\xbf{"id": "q", "text": "Bonjour"}\n\n{"id": "r"}\n{"id": "s", "text": "Bonsoir"}'
    first, refused, last = read([Path("-")], standard_input=io.BytesIO(lines))
    assert first == Raw("q", "Bonjour", line="-:1")
    assert last == Raw("s", "Bonsoir", line="-:4")
    assert isinstance(refused, Refusal)
    assert refused.name == "-:3"
    story = '{sic} "Bonjour": une phrase.\nUne autre.'
    assert list(read([Path("-")], standard_input=io.BytesIO(story.encode()))) == [Raw("-", story)]


@given(st.text())
def test_any_name_becomes_printable(name: str) -> None:
    shown = printable(name)
    assert shown.isprintable()
    shown.encode("utf-8")
