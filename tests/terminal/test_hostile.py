"""A text that tries to command the terminal, read through the real app: only the app's own sequences arrive."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from support.terminal import READER, Terminal

pytestmark = [pytest.mark.terminal, pytest.mark.model, pytest.mark.xdist_group("terminal")]

SEQUENCE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]P^_X][^\x07\x1b]*(?:\x07|\x1b\\)?|.)", re.DOTALL)
FORBIDDEN = re.compile("[\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
INJECTED = [
    "\x1b]52;c;cGF5bG9hZA==\x07",
    "\x1b[2J\x1b[H",
    "\x1b]0;titre\x07",
    "\x1b]8;;file:///etc/passwd\x1b\\lien\x1b]8;;\x1b\\",
    "\x1bP+q544e\x1b\\",
    "\x9b2J\x9d52;c;cGF5bG9hZA==\x9c",
    "\u202egnipmuj\u2066\u200f",
    "[@click=app.quit]quitter[/] [link='file:///etc/passwd']lien[/link] [bold red]",
    "\x07\x08\x0c\x0b\x7f",
]
PLAIN_TITLE = "Le Norvégien Berg reçu à Oslo"
PLAIN_BODY = (
    "Le ministre norvégien des Affaires étrangères Kari Berg a rencontré mardi à Oslo son homologue chilien Luis Soto. "
    "Ils ont parlé de pêche pendant deux heures, a indiqué le ministère norvégien."
)


def _read_through(text: str, name: str, folder: Path, terminal: Callable[..., Terminal]) -> str:
    """Everything that the reader writes while the article is found, opened, walked through and copied."""
    (folder / "in").mkdir(parents=True)
    (folder / "in" / name).write_text(text, encoding="utf-8")
    library = folder / "library"
    subprocess.run([sys.executable, "-m", "talks_index", "add", str(folder / "in"), "--library", str(library)], check=True)
    shown = terminal([*READER, "--library", str(library)], env={"HOME": str(folder)})
    shown.until_shown("Berg")
    for keys in ("/", "berg", "\r", "n", "\t", "\x1b[B", " ", "\x1b[B", "\x1b[B", "?", "\x1b"):
        shown.send(keys)
        shown.read(0.4)
    shown.send("q")
    assert shown.until_ended() == 0
    return shown.raw.decode("utf-8", errors="surrogateescape")


def _kinds(written: str) -> set[str]:
    """The escape sequences by kind: their numbers left out, colours and the payload of nothing else."""
    return {re.sub(r"\d+", "N", found) for found in SEQUENCE.findall(written) if not found.endswith("m")}


def test_only_the_apps_own_sequences_arrive(tmp_path: Path, terminal: Callable[..., Terminal]) -> None:
    hostile_title = "Le Norvégien " + "".join(INJECTED) + "Berg reçu à Oslo"
    hostile_body = PLAIN_BODY.replace(" Ils", " " + " ".join(INJECTED) + " Ils").replace("Oslo", "Os\x1b[31mlo")
    plain = _read_through(f"{PLAIN_TITLE}\n\n{PLAIN_BODY}\n", "plain.txt", tmp_path / "plain", terminal)
    hostile = _read_through(f"{hostile_title}\n\n{hostile_body}\n", "a\x1b]52;c;eA==\x07b.txt", tmp_path / "hostile", terminal)
    assert _kinds(hostile) <= _kinds(plain)
    assert not FORBIDDEN.search(hostile)
    assert "\x1b]52" not in hostile
    assert not re.search(r"[\x00-\x06\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]", SEQUENCE.sub("", hostile))
