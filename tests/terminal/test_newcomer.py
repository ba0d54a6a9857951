"""Somebody who starts the reader for the first time gets an answer to their clipboard in a few keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from support.terminal import READER, Terminal, clipboard_of

pytestmark = [pytest.mark.terminal, pytest.mark.model, pytest.mark.xdist_group("terminal")]

MOST_KEYS = 9


def test_who_met_in_ankara_and_who_says_so(terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    shown = terminal(READER, env={"HOME": str(tmp_path)})
    shown.until_shown("5 sur 5", "Voici les articles d’exemple")
    shown.send("/")
    shown.send("ankara")
    shown.until_shown("2 sur 5", "ankara…", "Kommersant")
    keys = ["\r", "3", "a", "y"]
    assert len(keys) <= MOST_KEYS
    for key in keys:
        shown.send(key)
    shown.until_shown("envoyé au terminal (non confirmé)")
    copied = clipboard_of(shown)
    assert copied.startswith("Négociation · tenue · Russie ↔ États-Unis · Ankara, Turquie")
    who, according_to, said = (
        next(line for line in copied.splitlines() if line.startswith(f"  {label} : ")) for label in ("Qui", "Selon", "Dit par")
    )
    assert who
    assert "Kommersant" in according_to
    assert "Dmitri Peskov" in said
    assert "  > " in copied  # the sentences that prove it
    assert "rt.com" in copied  # and where they stand
