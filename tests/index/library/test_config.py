"""Where things lie, and how the user wants the reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from talks_index.config import Settings, library_folder, seeds_folder, seeds_library_folder, settings, settings_file
from talks_index.errors import SettingsError


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


def written(folder: Path, text: str) -> Path:
    """A settings file with this text."""
    path = folder / "settings.toml"
    path.write_text(text, "utf-8")
    return path


def test_without_a_settings_file_all_is_as_at_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings_file() == tmp_path / "talks-tui" / "settings.toml"
    assert settings() == Settings()


def test_settings_are_read(tmp_path: Path) -> None:
    text = 'theme = "light"\nlanguage = "en"\nreading_width = 90\nmouse = true\n[keys]\nsearch = "f3"\ncopy = ["y", "ctrl+y"]\n'
    assert settings(written(tmp_path, text)) == Settings("light", "en", 90, True, {"search": ("f3",), "copy": ("y", "ctrl+y")})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('thme = "light"', "there is no setting thme; did you mean theme?"),
        ("xyzzy = 1", "there is no setting xyzzy"),
        ('theme = "blue"', "theme is one of dark, light, contrast, terminal"),
        ("theme = []", "theme is one of"),
        ("language = 'de'", "language is fr or en"),
        ("reading_width = 3", "reading_width is a number of characters from 20 to 200"),
        ("reading_width = true", "reading_width is a number"),
        ("mouse = 1", "mouse is true or false"),
        ("keys = 3", "settings.toml: keys is a table: write [keys] on a line"),
        ("thme = 1\nmouse = 1\n[keys]\nsearch = 3", "did you mean theme? | mouse is true or false | [keys] search: give a key"),
        ("[keys]\nsearch = 3", "[keys] search: give a key"),
        ("[keys]\nsearch = []", "[keys] search: give a key"),
        ("theme = ", "cannot be read"),
    ],
)
def test_what_is_not_understood_is_named_with_its_file(tmp_path: Path, text: str, told: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(SettingsError) as error:
        settings(path)
    assert str(path) in str(error.value)
    assert told in str(error.value)
