"""A copy reaches the terminal whole or not at all, and always lies in a file of its own."""

from __future__ import annotations

import base64
import re
import stat
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_tui import clipboard

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=2000)
OSC_52 = re.compile(r"\x1b\]52;c;([A-Za-z0-9+/=]*)\x07")
DCS = re.compile(r"\x1bP(.*?)\x1b\\", re.DOTALL)
SCREEN = {"STY": "1.pts", "TERM": "screen"}


def sent(text: str, environment: Mapping[str, str]) -> tuple[clipboard.Outcome, str]:
    """The outcome, and what was written to the terminal."""
    written: list[str] = []
    return clipboard.send(text, written.append, environment), "".join(written)


def decoded(sequence: str) -> str:
    found = OSC_52.fullmatch(sequence)
    assert found
    return base64.b64decode(found[1]).decode("utf-8")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "osc52"),
        ({"TERM": "xterm-256color"}, "osc52"),
        ({"STY": "1.pts"}, "screen"),
        ({"TMUX": "/tmp/tmux-0/default,1,0"}, "tmux"),
        ({"TMUX": "/tmp/tmux-0/default,1,0", "STY": "1.pts"}, "tmux"),
        ({"TMUX": "", "STY": ""}, "osc52"),
    ],
)
def test_the_way_out_is_chosen_by_what_stands_between(environment: Mapping[str, str], expected: str) -> None:
    assert clipboard.way(environment) == expected


@given(TEXTS)
def test_a_terminal_gets_the_whole_text(text: str) -> None:
    outcome, sequence = sent(text, {})
    assert outcome == "sent"
    assert decoded(sequence) == text


@given(TEXTS)
def test_screen_gets_pieces_that_it_lets_through(text: str) -> None:
    outcome, sequence = sent(text, SCREEN)
    assert outcome == "sent"
    pieces = [found[0] for found in DCS.finditer(sequence)]
    assert "".join(pieces) == sequence
    assert all(len(piece.encode()) <= 256 for piece in pieces)
    assert decoded("".join(found[1] for found in DCS.finditer(sequence))) == text


@pytest.mark.parametrize("environment", [{}, SCREEN, {"TMUX": "x"}])
def test_nothing_is_sent_of_what_is_too_long(environment: Mapping[str, str]) -> None:
    assert sent("é" * clipboard.MOST, environment) == ("too long", "")


def test_the_longest_text_is_sent_whole() -> None:
    text = "a" * (clipboard.MOST // 4 * 3)
    outcome, sequence = sent(text, {})
    assert (outcome, decoded(sequence)) == ("sent", text)
    assert sent(text + "aaa", {}) == ("too long", "")


def fake_tmux(folder: Path, code: int) -> None:
    """A tmux that keeps what it is given, and how."""
    program = folder / "tmux"
    program.write_text(f'#!/bin/sh\nprintf "%s " "$@" > "{folder}/arguments"\n/bin/cat > "{folder}/buffer"\nexit {code}\n')
    program.chmod(0o700)


def test_tmux_is_handed_the_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_tmux(tmp_path, 0)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert sent("à Oslo\n", {"TMUX": "x"}) == ("tmux", "")
    assert (tmp_path / "buffer").read_text("utf-8") == "à Oslo\n"
    assert (tmp_path / "arguments").read_text("utf-8").split() == ["load-buffer", "-w", "-"]


def test_a_tmux_that_refuses_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_tmux(tmp_path, 1)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert sent("à Oslo\n", {"TMUX": "x"}) == ("failed", "")


def test_a_tmux_that_is_not_there_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert sent("à Oslo\n", {"TMUX": "x"}) == ("failed", "")


def test_a_kept_copy_is_for_its_owner_alone() -> None:
    path = clipboard.keep("à Oslo\n")
    assert path.read_text("utf-8") == "à Oslo\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert path.is_relative_to(Path.home())


def test_two_copies_in_one_second_are_two_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.strftime", lambda _: "20240313-120000")
    paths = {clipboard.keep(f"{number}\n") for number in range(3)}
    assert {path.read_text("utf-8") for path in paths} == {"0\n", "1\n", "2\n"}


def test_a_folder_that_cannot_be_written_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    with pytest.raises(OSError, match="file"):
        clipboard.keep("à Oslo\n")
