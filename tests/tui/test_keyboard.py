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


async def test_what_is_told_names_the_keys_that_the_user_gave(library: Path) -> None:
    keys = {"search": ["f3"], "select": ["f4"], "next-entity": ["f5"], "people": ["f6"], "organisations": ["f7"]}
    async with reading(library, settings=Settings(keys=keys)) as reader:
        assert reader.shown.splitlines()[0].startswith(" f3 ")
        await reader.press("n")
        assert "cherchez avec f3" in reader.shown
        await reader.press("v")
        assert "pressez f4" in reader.shown
        await reader.press("y")
        assert "choisissez-en avec f4" in reader.shown
        await reader.press("i")
        assert "f5 va au suivant, f6 f7 l d les marquent" in reader.shown


async def test_dialogs_take_and_name_the_keys_that_the_user_gave(library: Path) -> None:
    keys = {
        "select": ["f4"],
        "copy": ["k"],
        "up": ["up"],
        "export": ["f8"],
        "selection": ["f9"],
        "write-file": ["y"],
        "clear-selection": ["W"],
    }
    async with reading(library, settings=Settings(keys=keys), keys=["slash"]) as reader:
        await reader.type("diplomates experts")
        await reader.press("enter", "3", "f4", "down", "f4", "f9")
        assert "f4 retirer  W vider  k copier  f8 exporter  Échap fermer" in reader.shown
        await reader.press("f4", "f9")
        assert reader.main.session.number_selected == 1
        await reader.press("f9", "f8")
        assert "k presse-papiers  y fichier  Tab suite  Échap fermer" in reader.shown
        await reader.press("y")
        assert "Entrée écrire le fichier  Échap retour" in reader.shown
        await reader.press("escape", "k")
        assert "envoyé au terminal" in reader.shown
        await reader.press("f9", "W")
        assert reader.main.session.number_selected == 0


async def test_the_page_of_a_name_and_the_help_go_away_with_the_keys_that_opened_them(library: Path) -> None:
    keys = {"entity": ["f2"], "help": ["f1"], "choose": ["f12"], "leave": ["Q"]}
    async with reading(library, settings=Settings(keys=keys), keys=["slash"]) as reader:
        await reader.type("diplomates experts")
        await reader.press("enter", "o", "l", "d", "e", "f2")
        assert "f12 ouvrir à cet endroit" in reader.shown
        await reader.press("f2")
        assert reader.app.screen is reader.main
        await reader.press("f1", "f1", "f1", "Q")
        assert reader.app.screen is reader.main


def test_characters_are_called_by_themselves() -> None:
    assert Keyboard({"search": ["?"], "help": ["W"]}).keymap == {"search": "question_mark", "help": "W"}


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (
            {"serch": ["f3"], "find": ["pagedwn", "n"]},
            "[keys] serch: there is no such command; did you mean search? | [keys] find: there is no key pagedwn; did you mean pagedown?"
            " | [keys] next-hit: n is already the key of find",
        ),
        ({"serch": ["f3"]}, "[keys] serch: there is no such command; did you mean search?"),
        ({"xyzzy": ["f3"]}, "[keys] xyzzy: there is no such command"),
        ({"search": ["pagedwn"]}, "[keys] search: there is no key pagedwn; did you mean pagedown?"),
        ({"search": ["hyper+x"]}, "[keys] search: there is no key hyper+x"),
        ({"search": ["n"]}, "[keys] next-hit: n is already the key of search"),
        ({"exclude": ["R"]}, "[keys] widen-all: R is already the key of exclude"),
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
    (tmp_path / "talks-tui" / "settings.toml").write_text('theme = "blue"\n[keys]\nserch = "f3"\n')
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert cli.main(["--library", str(library), "--lang", "en"]) == 2
    told = "theme is one of dark, light, contrast, terminal | [keys] serch: there is no such command; did you mean search?"
    assert capsys.readouterr().err == f"talks-tui: {tmp_path}/talks-tui/settings.toml: {told}\n"
