"""Where things lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from talks_index.config import library_folder, seeds_folder, seeds_library_folder


def test_an_option_comes_before_the_variable_and_that_before_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert library_folder() == tmp_path / "talks-tui" / "library"
    monkeypatch.setenv("TALKS_LIBRARY", "~/mine")
    assert library_folder() == Path.home() / "mine"
    assert library_folder(tmp_path / "other") == tmp_path / "other"


def test_an_empty_variable_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("TALKS_LIBRARY", "")
    assert library_folder() == tmp_path / "talks-tui" / "library"


def test_the_sample_articles_have_a_library_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert seeds_library_folder() == tmp_path / "talks-tui" / "seeds-library"
    assert sorted(path.name[:3] for path in seeds_folder().iterdir()) == ["000", "001", "002", "003", "004"]
