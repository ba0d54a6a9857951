"""What is known of the index without opening it: `index.json`, in the library's folder."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from talks_index.search.schema import VERSION

_NAME = "index.json"


class State(msgspec.Struct, frozen=True):
    """What the file holds: of which library, in which folder, how many articles, and everything up to which change.

    `commit` is the number of Whoosh's last commit: a new one may hold the same articles in other files.
    """

    version: int
    library: str
    folder: str
    articles: int
    sequence: int
    commit: int


def read(folder: Path, library: str) -> State | None:
    """The state in a library's folder, if it is that of an index of this version of this library."""
    try:
        state = msgspec.json.decode((folder / _NAME).read_bytes(), type=State)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    plain = Path(state.folder).name == state.folder and state.folder.startswith("index-")
    return state if plain and (state.version, state.library) == (VERSION, library) else None


def write(folder: Path, state: State) -> None:
    """Let a state take the place of the one before, at once, and only when it is on disk. Raises OSError."""
    new = folder / f"{_NAME}.new"
    new.write_bytes(msgspec.json.encode(state))
    synchronise(new)
    new.replace(folder / _NAME)


def synchronise(path: Path) -> None:
    """Put on disk what was written to a file or a folder."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
