"""An article: as it came in, and cleaned."""

from __future__ import annotations

from functools import lru_cache
from pathlib import PurePath
from typing import Literal

from msgspec import Struct

Basis = Literal["stated", "inferred", "given", "unknown"]


class Span(Struct, frozen=True, order=True):
    """A stretch of text: from `start` up to, not including, `end`."""

    start: int
    end: int


class Raw(Struct, frozen=True):
    """One article as it came in: decoded, not cleaned; `name` is the file's name, or the `id` of a JSON line.

    The other fields are what the source itself states beside the text; None where it states nothing.
    """

    name: str
    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    line: str | None = None
    """Where its line of JSON stands, as `path:number`; None for an article that is a file of its own."""

    @property
    def stem(self) -> str:
        """What files that are made of this article are called: the file's name without its ending, or the `id` of a line."""
        return self.name if self.line else PurePath(self.name).stem


class Published(Struct, frozen=True):
    """The day of publication as EDTF, on what grounds, the words that state it, and the reasoning where it was inferred."""

    edtf: str | None = None
    basis: Basis = "unknown"
    text: str | None = None
    because: str | None = None


@lru_cache(maxsize=8)
def _digest(text: str) -> str:
    """Worked out once for the text that is looked at: a long one takes a millisecond, and its id is asked for at every turn."""
    # Imported only here: it loads OpenSSL, and the reader paints without it.
    import hashlib

    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]


class Article(Struct, frozen=True):
    """A cleaned article. `text` is its paragraphs joined by blank lines; a title, where there is one, is the first of them."""

    file: str
    language: str
    title: str | None
    outlet: str | None
    url: str | None
    published: Published
    text: str

    @property
    def id(self) -> str:
        """Twelve hex digits that depend on the text alone, so that the same story has the same id wherever it came from."""
        return _digest(self.text)
