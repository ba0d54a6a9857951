"""Bytes in: text files, folders of them, lines of JSON, standard input. What cannot be read is refused by name, the rest goes on."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from talks_index.errors import Reason
from talks_index.model import Raw
from talks_index.sources.decoding import DecodingError, decode
from talks_index.sources.jsonl import begins_lines_of_json, first_line, is_compressed, is_lines_of_json, read_lines, read_stream
from talks_index.sources.outcome import LIMIT, Refusal, printable

__all__ = ["LIMIT", "STANDARD_INPUT", "Refusal", "count", "printable", "read"]

STANDARD_INPUT = Path("-")


def read(paths: Iterable[Path], *, standard_input: BinaryIO | None = None) -> Iterator[Raw | Refusal]:
    """The articles under `paths`, one at a time, and what is refused among them.

    A folder gives its files in the order of their names, those of its folders too, without hidden ones; links to folders are not
    followed. `-` is `standard_input`, by default the process's: one text, or lines of JSON. Never raises for
    what a path holds or is called.
    """
    for path in paths:
        if path == STANDARD_INPUT:
            yield from _piped(path, standard_input or sys.stdin.buffer)
            continue
        for found in _files(path):
            if isinstance(found, Refusal):
                yield found
                continue
            try:
                if is_lines_of_json(found):
                    yield from read_lines(found)
                else:
                    with found.open("rb") as stream:
                        yield _one(found, stream)
            except OSError as error:
                yield _unreadable(found, error)


def count(paths: Iterable[Path]) -> int | None:
    """How many articles and refusals `read` will give at most, for a progress line; None where only reading it all would tell."""
    total = 0
    for path in paths:
        if path == STANDARD_INPUT:
            return None
        for found in _files(path):
            if isinstance(found, Refusal) or not is_lines_of_json(found):
                total += 1
            elif is_compressed(found):
                return None
            else:
                total += _count_lines(found)
    return total


def _count_lines(path: Path) -> int:
    try:
        with path.open("rb") as stream:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: stream.read(1 << 20), b"")) or 1
    except OSError:
        return 1


def _piped(path: Path, stream: BinaryIO) -> Iterator[Raw | Refusal]:
    """The article that a pipe holds, or those of its lines of JSON: it has no name whose ending would tell which."""
    first = first_line(stream)
    if begins_lines_of_json(first):
        yield from read_stream(stream, printable(str(path)), first)
    else:
        yield _one(path, stream, first)


def _one(path: Path, stream: BinaryIO, first: bytes = b"") -> Raw | Refusal:
    """The article that all of `stream` is, with what was read of it already."""
    data = first + stream.read(max(LIMIT + 1 - len(first), 0))
    if len(data) > LIMIT:
        return Refusal(printable(str(path)), Reason("over the limit of {n} MB an article: split it", n=LIMIT // 1_000_000))
    try:
        text = decode(data)
    except DecodingError as error:
        return Refusal(printable(str(path)), error.reason)
    if not text.strip():
        return Refusal(printable(str(path)), Reason("empty: it holds no text"))
    return Raw(printable(path.name), text)


def _files(path: Path) -> Iterator[Path | Refusal]:
    """`path` itself, or the files under it where it is a folder."""
    try:
        if not path.is_dir():
            path.stat()
            yield path
            return
        entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    except (OSError, ValueError) as error:
        yield _unreadable(path, error)
        return
    shown = [entry for entry in entries if not entry.name.startswith(".")]
    if not shown:
        yield Refusal(printable(str(path)), Reason("an empty folder: there is nothing in it to read"))
    for entry in shown:
        child = path / entry.name
        if entry.is_dir(follow_symlinks=False):
            yield from _files(child)
        elif child.is_file():
            yield child
        elif not child.exists():
            yield Refusal(printable(str(child)), Reason("a link to nothing: remove it or mend it"))


def _unreadable(path: Path, error: OSError | ValueError) -> Refusal:
    match error:
        case FileNotFoundError() | NotADirectoryError() | ValueError():
            reason = Reason("not there: check the name")
        case PermissionError():
            reason = Reason("not readable: check its permissions")
        case _:
            reason = Reason("not readable: {error}", error=printable(error.strerror or str(error)))
    return Refusal(printable(str(path)), reason)
