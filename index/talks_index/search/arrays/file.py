"""Named arrays in one file, mapped into memory when it is opened: only what a search touches is read from disk."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

_MAGIC = b"talks-arrays/1\n\0"
_ALIGNMENT = 64
"""Arrays begin at multiples of so many bytes: a cache line."""

_LENGTH = np.dtype("<u8")

Array = NDArray[Any]


class _Header(msgspec.Struct):
    """`articles` of the segment; for each array its type, its first byte and how many values it has; `end`: bytes of the file."""

    articles: int
    arrays: dict[str, tuple[str, int, int]]
    end: int


def create(path: Path, articles: int, sizes: Mapping[str, tuple[np.dtype[Any], int]]) -> dict[str, Array]:
    """A new file with room for arrays of these types and lengths, to be filled. Raises OSError when there is no room."""
    header = _Header(articles, {}, 0)
    start = _aligned(_room(len(sizes)))
    for name, (dtype, length) in sizes.items():
        header.arrays[name] = (dtype.str, start, length)
        start = _aligned(start + dtype.itemsize * length)
    header.end = start
    encoded = msgspec.json.encode(header)
    try:
        with path.open("x+b") as file:
            # Not a hole in the file: a full disk is told now, by an error, and not by a signal when a page is written.
            _reserve(file.fileno(), header.end)
            file.write(_MAGIC + np.array([len(encoded)], _LENGTH).tobytes() + encoded)
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return _views(np.memmap(path, np.uint8, "r+"), header)


def read(path: Path) -> tuple[int, dict[str, Array]]:
    """How many articles the segment has, and its arrays. Raises OSError or ValueError for what is no such file, or is cut off."""
    mapped = np.memmap(path, np.uint8, "r")
    first = len(_MAGIC) + _LENGTH.itemsize
    if mapped[: len(_MAGIC)].tobytes() != _MAGIC or len(mapped) < first:
        raise ValueError(f"{path}: not a file of arrays")
    length = int(mapped[len(_MAGIC) : first].view(_LENGTH)[0])
    header = msgspec.json.decode(mapped[first : first + length].tobytes(), type=_Header)
    if len(mapped) != header.end:
        raise ValueError(f"{path}: cut off")
    return header.articles, _views(mapped, header)


def _views(mapped: Array, header: _Header) -> dict[str, Array]:
    plain = mapped.view(np.ndarray)  # a memmap's slices are memmaps, which cost more than they bring
    views = {}
    for name, (kind, start, length) in header.arrays.items():
        dtype = np.dtype(kind)
        views[name] = plain[start : start + dtype.itemsize * length].view(dtype)
    return views


def _room(arrays: int) -> int:
    return 4096 + 160 * arrays


def _aligned(at: int) -> int:
    return -(-at // _ALIGNMENT) * _ALIGNMENT


def _reserve(handle: int, size: int) -> None:
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(handle, 0, size)
        return
    for start in range(0, size, 1 << 20):
        os.pwrite(handle, bytes(min(1 << 20, size - start)), start)
