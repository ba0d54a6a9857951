"""The keys as the user wants them: which command has which, and how they are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
        for name in self._changed:
            if name not in COMMANDS:
                raise SettingsError(f"[keys] {name}: there is no such command{nearest(name, COMMANDS)}")
        for names in ([command.name for command in (*LISTS, *SCREEN)], *map(_of_dialog, DIALOGS)):
            taken: dict[str, str] = {}
            for name in names:
                for key in self._keys(name):
                    if key in taken:
                        raise SettingsError(f"[keys] {name}: {key} is already the key of {taken[key]}")
                    taken[key] = name

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
        changed = self._changed.get(name)
        return COMMANDS[name].keys.split(",") if changed is None else [_key(name, key) for key in changed]


def _of_dialog(section: Section) -> list[str]:
    """The names of the commands that a dialog has."""
    return [*(command.name for command in (*LISTS, *section.commands)), *section.also]


def _key(command: str, key: str) -> str:
    """A key as Textual calls it. Raises SettingsError for one that there is not."""
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    known = {value.value for value in Keys} | set(_NAMED.values())
    if (len(last) != 1 and last not in known) or set(modifiers) - _MODIFIERS:
        raise SettingsError(f"[keys] {command}: there is no key {key}{nearest(key, known)}")
    return "+".join([*modifiers, _NAMED.get(last, last)])
