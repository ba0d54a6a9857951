"""What several commands make of their options."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from contextlib import closing

from talks_index.cli.output import note
from talks_index.config import library_folder, seeds_folder, seeds_library_folder, state_folder
from talks_index.errors import Reason, SettingsError
from talks_index.i18n import Words, words
from talks_index.library import Library
from talks_index.memory import Memory
from talks_index.model import Mine

_EDTF = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?")


def reading_library(options: argparse.Namespace) -> Library:
    """The user's library, or that of the seeds where they were asked for; where there is none and none was named, that of the seeds too.

    So that a first try shows something.
    """
    folder = library_folder(options.library)
    if not options.seeds:
        if options.library or folder.exists():
            return Library(folder, create=False, language=options.lang)
        shown = words(options.lang)
        note(shown("These are the sample articles; read your own in with: talks-tui add PATH"))
    library = Library(seeds_library_folder(), language=options.lang)
    for _ in library.add([seeds_folder()]):
        pass
    return library


def articles_words(number: int, shown: Words) -> str:
    """So many articles, in words."""
    return shown.plural("{n} article", "{n} articles", number)


def reason_words(reason: str | None, shown: Words) -> str:
    """Why something was refused, in words."""
    return reason.told(shown) if isinstance(reason, Reason) else reason or ""


def mine() -> Mine:
    """What the user has read and starred in the reader."""
    with closing(Memory(state_folder())) as memory:
        return memory.mine()


def checked_date(published: str | None) -> str | None:
    """A date given by the user, as EDTF. Raises SettingsError when it is none."""
    if published is None:
        return None
    try:
        year, month, day = (int(part or 1) for part in _EDTF.fullmatch(published).groups())  # type: ignore[union-attr] # caught below
        dt.date(year, month, day)
    except (AttributeError, ValueError) as error:
        raise SettingsError(
            "--published {published}: not a date; write it like 2025-02-27, 2025-02 or 2025", published=repr(published)
        ) from error
    return published
