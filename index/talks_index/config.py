"""Where things lie: the user's library, the library of the sample articles, and those articles themselves."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

APPLICATION = "talks-tui"


def library_folder(named: Path | None = None) -> Path:
    """The library that `named` (an option), else the variable TALKS_LIBRARY, else the user's data folder gives."""
    if named is not None:
        return named.expanduser()
    if from_environment := os.environ.get("TALKS_LIBRARY"):
        return Path(from_environment).expanduser()
    return Path(platformdirs.user_data_dir(APPLICATION)) / "library"


def seeds_library_folder() -> Path:
    """The library of the sample articles: a cache, so that it never mixes with the user's own."""
    return Path(platformdirs.user_cache_dir(APPLICATION)) / "seeds-library"


def seeds_folder() -> Path:
    """The sample articles: inside the package when it was installed from a wheel, at the root of a checkout otherwise."""
    package = Path(__file__).resolve().parent
    packed = package / "seeds"
    return packed if packed.is_dir() else package.parents[1] / "seeds"


def state_folder() -> Path:
    """What the user's reader remembers from run to run, and the copies that it wrote."""
    return Path(platformdirs.user_state_dir(APPLICATION))
