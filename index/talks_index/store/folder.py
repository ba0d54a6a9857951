"""The library's folder: private to its user, since what lies in it is trusted (the index is unpickled)."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from talks_index.errors import LibraryError

DATABASE = "library.db"


def private_folder(folder: Path, *, create: bool) -> Path:
    """`folder`, resolved and safe to trust; made with mode 0700 where it is not there and `create` is true.

    Raises LibraryError for a folder that is missing, is not a library's, belongs to somebody else or can be written by others.
    """
    try:
        if not folder.exists() and create:
            folder.parent.mkdir(parents=True, exist_ok=True)
            folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.stat()
    except FileNotFoundError:
        raise LibraryError("{folder}: there is no library; read articles in with: talks-tui add PATH", folder=folder) from None
    except OSError as error:
        raise LibraryError("{folder}: cannot be used as a library: {reason}", folder=folder, reason=error.strerror) from error
    _refuse_unsafe(folder, status)
    _refuse_other_use(folder, create)
    return folder.resolve()


def _refuse_unsafe(folder: Path, status: os.stat_result) -> None:
    if not stat.S_ISDIR(status.st_mode):
        raise LibraryError("{folder}: is not a folder; a library is one", folder=folder)
    if status.st_uid != os.getuid():
        raise LibraryError("{folder}: belongs to another user; name a library of your own with --library", folder=folder)
    if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise LibraryError("{folder}: others may write to it; make it private with: chmod 700 {folder}", folder=folder)


def _refuse_other_use(folder: Path, create: bool) -> None:
    """A folder that holds other things is never turned into a library; an empty one is, and made private."""
    try:
        names = {entry.name for entry in folder.iterdir()}
        if DATABASE in names:
            return
        if names:
            raise LibraryError("{folder}: holds other files and no library; name an empty or a new folder with --library", folder=folder)
        if not create:
            raise LibraryError("{folder}: there is no library; read articles in with: talks-tui add PATH", folder=folder)
        folder.chmod(0o700)
    except OSError as error:
        raise LibraryError("{folder}: cannot be used as a library: {reason}", folder=folder, reason=error.strerror) from error
