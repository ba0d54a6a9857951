"""Keys are what the user wants them to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.reader import reading
from talks_index.config import Settings
from talks_index.errors import SettingsError
from talks_tui import cli
from talks_tui.keyboard import Keyboard


async def test_other_keys_do_what_the_first_ones_did(library: Path) -> None:
    keys = {"search": ["f3"], "facts": ["ctrl+t", "9"], "down": ["J"], "next-hit": ["comma"]}
    async with reading(library, settings=Settings(keys=keys)) as reader:
        await reader.press("ctrl+t")
        assert reader.focus == "facts"
        await reader.press("1", "9")
        assert reader.focus == "facts"
        await reader.press("f3")
        assert reader.focus == "search"
        await reader.type("istanbul")
        first = reader.main.session.page
        await reader.press("escape", "J")
        assert reader.main.session.page != first
        await reader.press("slash", "3", "j")
        assert reader.focus == "stories"
        assert "f3 chercher" in reader.shown
        await reader.press("question_mark")
        assert "f3 " in reader.shown


async def test_keys_may_be_exchanged(library: Path) -> None:
    async with reading(library, settings=Settings(keys={"help": ["q"], "leave": ["?"]}), keys=["q"]) as reader:
        assert "Touches" in reader.shown


def test_characters_are_called_by_themselves() -> None:
    assert Keyboard({"search": ["?"], "help": ["h"]}).keymap == {"search": "question_mark", "help": "h"}


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ({"serch": ["f3"]}, "[keys] serch: there is no such command; did you mean search?"),
        ({"xyzzy": ["f3"]}, "[keys] xyzzy: there is no such command"),
        ({"search": ["pagedwn"]}, "[keys] search: there is no key pagedwn; did you mean pagedown?"),
        ({"search": ["hyper+x"]}, "[keys] search: there is no key hyper+x"),
        ({"search": ["n"]}, "[keys] next-hit: n is already the key of search"),
    ],
)
def test_what_is_not_understood_is_named_with_the_nearest_right_one(keys: dict[str, list[str]], told: str) -> None:
    with pytest.raises(SettingsError) as error:
        Keyboard(keys)
    assert str(error.value) == told


def test_wrong_settings_end_the_reader_before_it_paints(
    library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "talks-tui").mkdir()
    (tmp_path / "talks-tui" / "settings.toml").write_text('[keys]\nserch = "f3"\n')
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert cli.main(["--library", str(library)]) == 2
    assert "serch: there is no such command; did you mean search?" in capsys.readouterr().err
