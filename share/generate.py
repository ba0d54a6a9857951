"""Makes the files of this folder from the command line's parser and the reader's table of keys. `make share` runs it.

A manual page, and completions for bash, zsh and fish; the wheel installs them where each program looks for them.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Container, Iterator
from pathlib import Path

import shtab

from talks_index.cli.parser import parser
from talks_tui.commands import LISTS, SECTIONS

FOLDER = Path(__file__).parent
SHELLS = {"bash": "talks-tui.bash", "zsh": "_talks-tui", "fish": "talks-tui.fish"}

_COMPLETED = {"DIR": shtab.DIRECTORY, "FILE": shtab.FILE, "PATH": shtab.FILE}
"""What a shell completes an argument with, by its placeholder."""

_EVERYWHERE = ("help", "library", "seeds", "lang", "version")
"""Options that a synopsis does not repeat at each command."""

_DESCRIPTION = (
    "talks-tui keeps a library of news articles about diplomatic talks, searches it, and works out the facts of the meetings that an "
    "article tells of: who met whom, where, when, about what, what came of it and who says so, each with the sentence that proves it. "
    "Without a command it opens the reader, on the sample articles where there is no library yet."
)
_EXIT = {
    "0": "All went well.",
    "1": "Something failed, was refused or was not found.",
    "2": "The command line or a setting is not understood.",
    "130": "Interrupted.",
}
_ENVIRONMENT = {
    "TALKS_LIBRARY": "The library's folder, where --library names none.",
    "LC_ALL, LC_MESSAGES, LANG": "The language of labels and dates, where --lang names none: French or English.",
}
_FILES = {
    "~/.config/talks-tui/settings.toml": "How the reader is wanted: theme, language, reading_width, mouse, and below [keys] the keys of "
    'commands by the names that stand in brackets above, as in search = "f3".',
    "~/.local/share/talks-tui/library": "The library, private to its user.",
    "~/.local/state/talks-tui": "What was copied, as files, and what the reader remembers.",
}


def files() -> dict[Path, str]:
    """The files of this folder that are made, and what they hold."""
    whole = parser()
    for action in _all_actions(whole):
        if isinstance(action.metavar, str) and action.metavar in _COMPLETED:
            action.complete = _COMPLETED[action.metavar]  # type: ignore[attr-defined] # where shtab looks for it
    completions = {FOLDER / name: shtab.complete(whole, shell) for shell, name in SHELLS.items()}
    return {FOLDER / "talks-tui.1": "\n".join(_page(whole)) + "\n", **completions}


def _page(whole: argparse.ArgumentParser) -> Iterator[str]:
    """A manual page in the man macros of roff."""
    version = tomllib.loads((FOLDER.parent / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    yield f'.TH TALKS\\-TUI 1 "" "talks\\-tui {version}" "User Commands"'
    yield ".ad l"  # ragged: an option is not to be stretched
    yield ".SH NAME"
    yield _roff("talks-tui - read, search and export news about diplomatic talks")
    yield ".SH SYNOPSIS"
    yield _usage("talks-tui", whole)
    for name, command in _commands(whole):
        yield ".br"
        yield _usage(f"talks-tui {name}", command)
    yield ".SH DESCRIPTION"
    yield _roff(_DESCRIPTION)
    yield ".SH OPTIONS"
    yield from _options(whole)
    yield ".SH COMMANDS"
    for name, command in _commands(whole):
        yield f".SS {_roff(name)}"
        yield _roff(f"{_about(whole, name).capitalize()}.")
        common = {action.dest for action in whole._actions}
        yield from _options(command, besides=common)
    yield ".SH KEYS"
    for heading, keys in (("Lists", LISTS), *((section.heading, section.commands) for section in SECTIONS)):
        yield f".SS {_roff(heading)}"
        for key in keys:
            yield from _item(key.shown, f"{key.help} [{key.name}]")
    for title, told in (("EXIT STATUS", _EXIT), ("ENVIRONMENT", _ENVIRONMENT), ("FILES", _FILES)):
        yield f".SH {title}"
        for what, about in told.items():
            yield from _item(what, about)


def _usage(name: str, parser: argparse.ArgumentParser) -> str:
    shown = " ".join(_shown(action) for action in parser._actions if action.dest not in _EVERYWHERE)
    return f"\\fB{_roff(name)}\\fR {_roff(shown)}".rstrip()


def _shown(action: argparse.Action) -> str:
    """An argument as a usage line writes it."""
    if isinstance(action, argparse._SubParsersAction):
        return "[COMMAND]"
    if not action.option_strings:
        word = str(action.metavar or action.dest)
        return {"+": f"{word}...", "*": f"[{word}...]", "?": f"[{word}]"}.get(str(action.nargs), word)
    return f"[{_option(action)}]"


def _option(action: argparse.Action) -> str:
    named = " ".join(action.metavar) if isinstance(action.metavar, tuple) else action.metavar
    value = "" if action.nargs == 0 else f" {named or '|'.join(map(str, action.choices or [])) or action.dest.upper()}"
    return ", ".join(action.option_strings) + value


def _options(parser: argparse.ArgumentParser, besides: Container[str] = ()) -> Iterator[str]:
    for action in parser._actions:
        if action.dest not in besides and not isinstance(action, argparse._SubParsersAction):
            yield from _item(_option(action) if action.option_strings else str(action.metavar or action.dest), action.help or "")


def _commands(whole: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in whole._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def _about(whole: argparse.ArgumentParser, name: str) -> str:
    """What a command does, as the help says it."""
    choices = [choice for action in whole._actions if isinstance(action, argparse._SubParsersAction) for choice in action._choices_actions]
    return next(str(choice.help) for choice in choices if choice.dest == name)


def _all_actions(whole: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    yield from whole._actions
    for _, command in _commands(whole):
        yield from command._actions


def _item(what: str, about: str) -> list[str]:
    return [".TP", f"\\fB{_roff(what)}\\fR", _roff(about)]


def _roff(text: str) -> str:
    """A text that roff prints as it is."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    escaped = "".join(sign if sign.isascii() else f"\\[u{ord(sign):04X}]" for sign in escaped)
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def main() -> None:
    """Write the files."""
    for path, text in files().items():
        path.write_text(text, encoding="utf-8")
        print(path.name)


if __name__ == "__main__":
    main()
