"""What every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # the first example of a test loads tables, on a machine that may be busy
settings.load_profile("untimed")

ROOT = Path(__file__).parent.parent
XDG = ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the libraries, settings and clipboard of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in (
        "XDG_DATA_HOME",
        "XDG_CACHE_HOME",
        "XDG_STATE_HOME",
        "XDG_CONFIG_HOME",
        "TALKS_LIBRARY",
        "TMUX",
        "STY",
        "LC_ALL",
        "LC_MESSAGES",
    ):
        monkeypatch.delenv(name, raising=False)
    for name in [name for name in os.environ if name.startswith("SSH_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of the five articles."""
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def golden() -> Path:
    """The folder of files that outputs are compared with."""
    return ROOT / "tests" / "golden"
