"""The keys as the user wants them: which command has which, and how they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from textual.keys import Keys

from talks_index.config import nearest
from talks_index.errors import SettingsError
from talks_tui.commands import COMMANDS, DIALOGS, LISTS, SCREEN, Command, Section

_MODIFIERS = {"ctrl", "alt", "shift", "super", "meta"}
_NAMED = {
    "?": "question_mark",
    "/": "slash",
    "<": "less_than_sign",
    ">": "greater_than_sign",
    "=": "equals_sign",
    "+": "plus",
    ",": "comma",
    " ": "space",
}


class Keyboard:
    """The keys of every command."""

    def __init__(self, changed: Mapping[str, Sequence[str]] | None = None) -> None:
        """`changed` gives some commands other keys. Raises SettingsError for what is no command or key, and for a key of two commands."""
        self._changed = changed or {}
        if wrong := tuple(problems(self._changed)):
            raise SettingsError("{problems}", problems=wrong)

    @property
    def keymap(self) -> dict[str, str]:
        """What Textual is told: the keys, by the names of the commands that have others than at first."""
        return {name: ",".join(self._keys(name)) for name in self._changed}

    def shown(self, command: Command) -> str:
        """How the help writes the keys of a command."""
        return " ".join(self._changed[command.name]) if command.name in self._changed else command.shown

    def named(self, name: str) -> str:
        """How a sentence writes the key of a command: the first of them."""
        return self.shown(COMMANDS[name]).partition(" ")[0]

    def _keys(self, name: str) -> list[str]:
        return _keys_of(name, self._changed)


def problems(changed: Mapping[str, Sequence[str]]) -> Iterator[SettingsError]:
    """All that is wrong with other keys for some commands: what is no command, what is no key, a key of two commands."""
    known: dict[str, Sequence[str]] = {}
    for name, keys in changed.items():
        if name not in COMMANDS:
            yield SettingsError("[keys] {name}: there is no such command{hint}", name=name, hint=nearest(name, COMMANDS))
            continue
        for key in keys:
            if _key(key) is None:
                yield SettingsError("[keys] {name}: there is no key {key}{hint}", name=name, key=key, hint=nearest(key, _names()))
        known[name] = [key for key in keys if _key(key)]
    told = set()
    for names in ([command.name for command in (*LISTS, *SCREEN)], *map(_of_dialog, DIALOGS)):
        taken: dict[str, str] = {}
        for name in names:
            for key in _keys_of(name, known):
                if taken.setdefault(key, name) != name and (name, key) not in told:
                    told.add((name, key))
                    yield SettingsError("[keys] {name}: {key} is already the key of {other}", name=name, key=key, other=taken[key])


def _keys_of(name: str, changed: Mapping[str, Sequence[str]]) -> list[str]:
    """The keys of a command as Textual calls them."""
    return [key for key in map(_key, changed[name]) if key] if name in changed else COMMANDS[name].keys.split(",")


def _of_dialog(section: Section) -> list[str]:
    """The names of the commands that a dialog has."""
    return [*(command.name for command in (*LISTS, *section.commands)), *section.also]


def _key(key: str) -> str | None:
    """A key as Textual calls it; None where there is none."""
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    if (len(last) != 1 and last not in _names()) or set(modifiers) - _MODIFIERS:
        return None
    return "+".join([*modifiers, _NAMED.get(last, last)])


def _names() -> set[str]:
    return {value.value for value in Keys} | set(_NAMED.values())
