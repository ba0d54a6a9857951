"""The headless commands: `talks-tui add`, `search`, `show`, `facts` and the rest. Results go to stdout, everything else to stderr."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Sequence

from talks_index.cli.output import complain
from talks_index.cli.parser import parsed, parser
from talks_index.config import settings
from talks_index.errors import SettingsError, TalksError
from talks_index.i18n import words

FAILURE, USAGE, INTERRUPTED = 1, 2, 130

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a headless command; the exit code is 0, 1 (something failed or was refused), 2 (usage) or 130 (interrupted)."""
    commands = parser()
    options = parsed(arguments, commands)
    if options.run is None:
        commands.error("name a command")
    return guarded(command(options.run), options)


def command(name: str) -> Command:
    """The function that answers a command, from `module.function`; imported only now: it saves the reader's start 60 ms."""
    module, function = name.split(".")
    answer: Command = getattr(importlib.import_module(f"talks_index.cli.commands.{module}"), function)
    return answer


def guarded(answer: Command, options: argparse.Namespace) -> int:
    """Run a command, and turn every failure that is foreseen into one line and an exit code.

    Where no option gives the language of a command, the settings do.
    """
    try:
        if options.run:
            options.lang = options.lang or settings().language
        code = answer(options)
        sys.stdout.flush()
    except SettingsError as error:
        complain(error.told(words(options.lang)))
        return USAGE
    except TalksError as error:
        complain(error.told(words(options.lang)))
        return FAILURE
    except BrokenPipeError:
        # The reader of our output has left (`| head`): nothing to report, and nothing more to write at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILURE
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        shown = words(options.lang)
        complain(f"{error.filename or shown('input or output')}{shown(': ')}{error.strerror or error}")
        return FAILURE
    return code
