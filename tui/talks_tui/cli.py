"""`talks-tui`: opens the reader, or runs one of the headless commands."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence

from talks_index.cli import USAGE, command, guarded
from talks_index.cli.output import complain
from talks_index.cli.parser import parsed, parser
from talks_index.config import library_folder, seeds_library_folder, settings
from talks_index.i18n import words


def main(arguments: Sequence[str] | None = None) -> int:
    """The console script; returns the exit code."""
    options = parsed(arguments, parser())
    return guarded(command(options.run) if options.run else read, options)


def read(options: argparse.Namespace) -> int:
    """Open the reader on the library, or on the sample articles where there is none; without a terminal, name what works there."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        shown = words(options.lang)
        complain(shown("the reader needs a terminal; without one, use talks-tui add, search, show, facts or check (talks-tui --help)"))
        return USAGE
    # What is made while it starts stays: looking it through for garbage again and again takes a tenth of the time. The app goes on with it.
    gc.disable()
    # Imported only here: the headless commands run without Textual.
    from talks_tui.app import run
    from talks_tui.keyboard import problems

    own = library_folder(options.library)
    seeds = options.seeds or (options.library is None and not own.exists())
    return run(seeds_library_folder() if seeds else own, settings(of_keys=problems), seeds=seeds, language=options.lang)
