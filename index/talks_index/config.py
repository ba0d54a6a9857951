"""Where things lie (the user's library, the sample articles, what is remembered), and how the user wants the reader."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import platformdirs

from talks_index.errors import SettingsError

APPLICATION = "talks-tui"

THEMES = ("dark", "light", "contrast", "terminal")
READING_WIDTH = 76
"""Cells of prose in a line at most: beyond some 75 characters the eye loses the next line (Bringhurst, Elements of Typographic Style)."""


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


def settings_file() -> Path:
    """The file in which the user says how they want the reader; it need not be there."""
    return Path(platformdirs.user_config_dir(APPLICATION)) / "settings.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """How the user wants the reader. `language` None is that of the locale; `keys` gives some commands other keys."""

    theme: str = THEMES[0]
    language: str | None = None
    reading_width: int = READING_WIDTH
    mouse: bool = False
    keys: Mapping[str, Sequence[str]] = field(default_factory=dict)


_ALLOWED = {
    "theme": (THEMES, SettingsError("theme is one of dark, light, contrast, terminal")),
    "language": (("fr", "en"), SettingsError("language is fr or en")),
    "reading_width": (range(20, 201), SettingsError("reading_width is a number of characters from 20 to 200")),
    "mouse": ((True, False), SettingsError("mouse is true or false")),
}

KeysCheck = Callable[[Mapping[str, Sequence[str]]], Iterable[SettingsError]]
"""Tells what is not understood of the keys of commands, by whoever has commands."""


def settings(path: Path | None = None, *, of_keys: KeysCheck = lambda _: ()) -> Settings:
    """The settings in a TOML file, by default the user's; the defaults where there is none.

    Raises SettingsError, which names the file and all that in it is not understood, with the nearest right names.
    """
    path = path or settings_file()
    if not path.exists():
        return Settings()
    import tomllib

    try:
        told = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError("{path}: cannot be read: {error}", path=path, error=error) from error
    keys = told.get("keys", {})
    problems = [*_problems(told), *_problems_of_keys(keys)]
    given = {name: _several(value) for name, value in keys.items() if _are_keys(value)} if isinstance(keys, dict) else {}
    if problems := [*problems, *of_keys(given)]:
        raise SettingsError("{path}: {problems}", path=path, problems=tuple(problems))
    return Settings(**{**told, "keys": given})


def _problems(told: Mapping[str, Any]) -> Iterator[SettingsError]:
    """What is not understood of the settings, but for the keys."""
    names = [one.name for one in fields(Settings)]
    for name, value in told.items():
        if name not in names:
            yield SettingsError("there is no setting {name}{hint}", name=name, hint=nearest(name, names))
        elif name in _ALLOWED and (value not in _ALLOWED[name][0] or (isinstance(value, bool) != (name == "mouse"))):
            yield _ALLOWED[name][1]


def _problems_of_keys(told: Any) -> Iterator[SettingsError]:
    if not isinstance(told, dict):
        yield SettingsError('keys is a table: write [keys] on a line, and below it the keys, as in search = "/"')
        return
    for name, value in told.items():
        if not _are_keys(value):
            yield SettingsError('[keys] {name}: give a key, as in search = "/", or several, as in search = ["/", "f3"]', name=name)


def _are_keys(value: Any) -> bool:
    keys = _several(value)
    return bool(keys) and all(isinstance(key, str) and key for key in keys)


def _several(value: Any) -> tuple[Any, ...]:
    """The keys of a command, of which there may be one or several; none for what is no key."""
    return (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list) else ()


def nearest(name: str, right: Iterable[str]) -> SettingsError | str:
    """A hint at the right name that is most like a wrong one, to end a message with; empty where none is like it."""
    from difflib import get_close_matches

    found = get_close_matches(name, list(right), 1)
    return SettingsError("; did you mean {name}?", name=found[0]) if found else ""
