"""A library's folder is private, and nothing else is taken for one."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from talks_index.errors import LibraryError
from talks_index.store import Store


def test_a_new_library_is_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o000)
    try:
        with_store(tmp_path / "deep" / "library")
    finally:
        os.umask(before)
    assert (tmp_path / "deep" / "library").stat().st_mode & 0o777 == 0o700


def test_an_empty_folder_is_made_private(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir(mode=0o755)
    with_store(folder)
    assert folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("mode", [0o720, 0o702, 0o777])
def test_a_folder_that_others_may_write_to_is_refused(tmp_path: Path, mode: int) -> None:
    with_store(tmp_path / "library")
    (tmp_path / "library").chmod(mode)
    with pytest.raises(LibraryError, match="others may write to it; make it private with: chmod 700"):
        with_store(tmp_path / "library")


def test_somebody_elses_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_store(tmp_path / "library")
    monkeypatch.setattr(os, "getuid", lambda: tmp_path.stat().st_uid + 1)
    with pytest.raises(LibraryError, match="belongs to another user"):
        with_store(tmp_path / "library")


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("x")
    with pytest.raises(LibraryError, match="holds other files and no library"):
        with_store(tmp_path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("kind", ["missing", "empty", "file", "below a file"])
def test_no_library_is_said_in_one_line(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "library"
    match kind:
        case "empty":
            folder.mkdir()
        case "file":
            folder.write_text("x")
        case "below a file":
            folder.write_text("x")
            folder = folder / "library"
    with pytest.raises(LibraryError) as caught:
        Store(folder, create=False)
    assert str(folder) in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "content", [b"not a database at all, but some text that is long enough" * 40, b"SQLite format 3\0" + b"\xff" * 4000]
)
def test_a_file_that_is_no_database_is_said_in_one_line(tmp_path: Path, content: bytes) -> None:
    with_store(tmp_path / "library")
    for leftover in (tmp_path / "library").iterdir():
        leftover.unlink()
    (tmp_path / "library" / "library.db").write_bytes(content)
    with pytest.raises(LibraryError, match=r"library\.db"):
        with_store(tmp_path / "library")


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir(mode=0o700)
    connection = sqlite3.connect(folder / "library.db")
    connection.execute("CREATE TABLE songs (title)")
    connection.close()
    with pytest.raises(LibraryError, match="made by another program"):
        with_store(folder)


def test_a_newer_library_is_left_alone(tmp_path: Path) -> None:
    with_store(tmp_path / "library")
    connection = sqlite3.connect(tmp_path / "library" / "library.db")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(LibraryError, match="made by a newer talks-tui"):
        with_store(tmp_path / "library")


def with_store(folder: Path) -> None:
    """Open and close."""
    Store(folder).close()
