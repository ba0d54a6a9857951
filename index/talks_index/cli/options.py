"""What several commands make of their options."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from talks_index.config import library_folder as configured_folder
from talks_index.config import seeds_folder, seeds_library_folder
from talks_index.errors import SettingsError
from talks_index.cli.output import note
from talks_index.library import Library

_EDTF = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[?~%]?")


def library_folder(options: argparse.Namespace) -> Path:
    """The folder that --library, else TALKS_LIBRARY, else the user's data folder names."""
    return configured_folder(options.library)


def reading_library(options: argparse.Namespace) -> Library:
    """The user's library; where there is none and none was named, one of the seeds, so that a first try shows something."""
    folder = library_folder(options)
    if options.library or folder.exists():
        return Library(folder, create=False)
    note("no library yet, these are the sample articles; read your own in with: talks-tui add PATH")
    library = Library(seeds_library_folder())
    for _ in library.add([seeds_folder()]):
        pass
    return library


def checked_date(published: str | None) -> str | None:
    """A date given by the user, as EDTF. Raises SettingsError when it is none."""
    if published is not None and not _EDTF.fullmatch(published):
        raise SettingsError(f"--published {published!r}: not a date as EDTF; write it like 2025-02-27, 2025-02 or 2025")
    return published
