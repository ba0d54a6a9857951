"""What can go wrong, as one tree: every failure that a person is told of is a `TalksError`.

    TalksError
    ├── InputError          something that was to be read cannot be: a file, a line, standard input
    ├── LibraryError        the library cannot be opened or used
    │   ├── LibraryBusy     another process is writing to it
    │   └── NotInLibrary    nothing in it has that id, name or number
    ├── NotAValue           what was given by hand for a fact is not what its field holds
    └── SettingsError       an option or a settings file holds something that is not understood

The message is one line that names the thing (a path, a line, an id) and says what to do about it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Self


class Reason(str):
    """Why something was refused, in English, which can be told in another language."""

    _message: str
    _values: dict[str, object]

    def __new__(cls, message: str, **values: object) -> Self:
        """`message` is in English, with names in braces where `values` stand."""
        made = super().__new__(cls, _filled(message, values, str))
        made._message, made._values = message, values
        return made

    def told(self, words: Callable[[str], str]) -> str:
        """The reason in the language of some labels."""
        return _filled(words(self._message), self._values, lambda part: part.told(words))


class TalksError(Exception):
    """Root of all failures that are shown to a person as one line, never as a traceback."""

    def __init__(self, message: str, **values: object) -> None:
        """`message` is in English, with names in braces where `values` stand; a value may be another failure, or a tuple of them."""
        super().__init__(_filled(message, values, str))
        self._message, self._values = message, values

    def told(self, words: Callable[[str], str]) -> str:
        """The line in the language of some labels."""
        return _filled(words(self._message), self._values, lambda part: part.told(words))


def _filled(message: str, values: dict[str, object], told: Callable[[TalksError | Reason], str]) -> str:
    def one(value: object) -> object:
        if isinstance(value, TalksError | Reason):
            return told(value)
        return " | ".join(map(told, value)) if isinstance(value, tuple) else value

    return message.format(**{name: one(value) for name, value in values.items()}) if values else message


class InputError(TalksError):
    """Something that was to be read cannot be read; the message names it and the reason."""


class LibraryError(TalksError):
    """The library cannot be opened or used; the message names its folder."""


class LibraryBusy(LibraryError):
    """Another process holds the library's write lock; trying again later can succeed."""


class NotInLibrary(LibraryError):
    """Nothing answers to the id, name or number that was asked for, or more than one article does."""


class NotAValue(TalksError):
    """What was given by hand for a fact is not what its field holds; the message says what it takes."""


class SettingsError(TalksError):
    """An option or a settings file holds something that is not understood."""
