"""Lines of JSON, one article each, plain or compressed; read as a stream, so that a collection of any size fits."""

from __future__ import annotations

import gzip
import lzma
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

import msgspec

from talks_index.errors import Reason
from talks_index.model import Raw
from talks_index.sources.outcome import LIMIT, Refusal, printable

_LONGEST_LINE = 4 * LIMIT
"""In bytes: JSON may write one character of an article as an escape of six."""

_LONGEST_NAME = 240
"""In bytes: file systems take 255, and the files that are named by an id have an ending."""

_PLAIN_NAME = re.compile(r"[^/\\\x00-\x1f\x7f-\x9f\ud800-\udfff]+")
_OBJECT = re.compile(rb'(?:\xef\xbb\xbf)?[ \t]*\{[ \t]*"[^"]*"[ \t]*:')
_COMPRESSED = (".xz", ".gz")


class _Line(msgspec.Struct):
    """One line; fields that are not named here are passed over."""

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None


_DECODER = msgspec.json.Decoder(_Line)


def is_lines_of_json(path: Path) -> bool:
    """Whether the name of `path` says that it holds lines of JSON, compressed or not."""
    suffixes = [suffix.lower() for suffix in path.suffixes]
    return suffixes[-1:] == [".jsonl"] or (len(suffixes) > 1 and suffixes[-2] == ".jsonl" and suffixes[-1] in _COMPRESSED)


def is_compressed(path: Path) -> bool:
    """Whether counting the lines of `path` would mean decompressing it."""
    return path.suffix.lower() in _COMPRESSED


def read_lines(path: Path) -> Iterator[Raw | Refusal]:
    """The articles of `path`, in order; a line that holds none is refused as `path:line`. Raises OSError where it cannot be opened."""
    with _opened(path) as stream:
        yield from read_stream(stream, printable(str(path)))


def read_stream(stream: BinaryIO, name: str, first: bytes = b"") -> Iterator[Raw | Refusal]:
    """The articles in the lines of `stream`, which is called `name`; `first` is the first line where it was read already."""
    number = 0
    try:
        for number, line in _lines(stream, first):
            if line is None:
                yield Refusal(
                    f"{name}:{number}", Reason("over the limit of {n} MB a line: split the article", n=_LONGEST_LINE // 1_000_000)
                )
            elif line.strip():
                outcome = _article(line, f"{name}:{number}")
                yield outcome if isinstance(outcome, Raw) else Refusal(f"{name}:{number}", outcome)
    except (lzma.LZMAError, zlib.error, EOFError, gzip.BadGzipFile) as error:
        yield Refusal(f"{name}:{number + 1}", Reason("damaged from here on ({error}): compress it again", error=printable(str(error))))


def first_line(stream: BinaryIO) -> bytes:
    """The first line of a stream, cut off where it is longer than any may be."""
    return stream.readline(_LONGEST_LINE + 1)


def begins_lines_of_json(line: bytes) -> bool:
    """Whether a stream with this first line holds lines of JSON: no news story begins with a brace and a quoted name."""
    return _OBJECT.match(line) is not None


def _opened(path: Path) -> BinaryIO:
    match path.suffix.lower():
        case ".xz":
            return cast("BinaryIO", lzma.open(path))
        case ".gz":
            return cast("BinaryIO", gzip.open(path))
        case _:
            return path.open("rb")


def _lines(stream: BinaryIO, first: bytes) -> Iterator[tuple[int, bytes | None]]:
    """The lines with their numbers from 1; None for one that is too long, of which no more than the limit is ever held."""
    number = 0
    while line := first or first_line(stream):
        first = b""
        number += 1
        if len(line) > _LONGEST_LINE and not line.endswith(b"\n"):
            while (rest := stream.readline(_LONGEST_LINE)) and not rest.endswith(b"\n"):
                pass
            yield number, None
        else:
            yield number, line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line


def _article(line: bytes, place: str) -> Raw | Reason:
    """The article in `line`, which stands at `place`, or why there is none."""
    try:
        fields = _DECODER.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        return Reason('{why}: write an article a line, as {{"id": "1", "text": "…"}}', why=_why(error))
    if not fields.id.strip():
        return Reason('an empty "id": give the article a name of its own')
    if fields.id in (".", "..") or len(fields.id.encode("utf-8", "replace")) > _LONGEST_NAME or not _PLAIN_NAME.fullmatch(fields.id):
        return Reason(
            'the "id" {id} is no plain file name: leave out slashes and what cannot be printed', id=repr(printable(fields.id[:40]))
        )
    if not fields.text.strip():
        return Reason('empty: its "text" holds nothing')
    if len(fields.text.encode("utf-8", "replace")) > LIMIT:
        return Reason("over the limit of {n} MB an article: split it", n=LIMIT // 1_000_000)
    return Raw(printable(fields.id), fields.text, fields.title, fields.outlet, fields.url, fields.published, fields.language, place)


def _why(error: Exception) -> Reason:
    """What is wrong with a line that cannot be decoded, without the words of the library that says so."""
    told = str(error)
    field = re.search(r"(?:field `|`\$\.)(\w+)", told)
    if isinstance(error, msgspec.ValidationError):
        if field is None:
            return Reason("no object of JSON")
        missing = "missing" in told
        return Reason('its "{field}" is missing', field=field[1]) if missing else Reason('its "{field}" is no text', field=field[1])
    place = re.search(r"\(byte (\d+)\)", told)
    return Reason("no JSON from byte {n} on", n=int(place[1]) + 1) if place else Reason("no whole JSON")
