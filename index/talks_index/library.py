"""The facade: everything that a front end may ask of a library of articles.

A library is a private folder with the store (SQLite, the truth) and the full-text index (a cache that is rebuilt when needed).
Every method may be called from any thread; each thread gets its own connection and searcher.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from talks_index.model import Counts, Facts, Page, Result, Step


class Library:
    """An open library. Use it as a context manager, or `close` it."""

    def __init__(self, folder: Path, *, create: bool = True) -> None:
        """Open the library in `folder`, mending the index when it does not agree with the store.

        Raises LibraryError when the folder is not private to this user, or is not a library, or (`create` false) is not there.
        """
        raise NotImplementedError

    def search(self, query: str, *, limit: int = 200, cancelled: Callable[[], bool] = lambda: False) -> Result:
        """The articles that answer `query`, best first; all, newest first, for an empty one. Nothing typed is an error."""
        raise NotImplementedError

    def page(self, article_id: str, query: str = "") -> Page:
        """One article with its facts, and the words of `query` in it. `article_id` may be shortened while it stays unique."""
        raise NotImplementedError

    def add(self, paths: Iterable[Path], *, published: str | None = None, refresh: bool = False) -> Iterator[Step]:
        """Read articles in: first all become searchable, then their facts are made, by worker processes. `-` is standard input."""
        raise NotImplementedError

    def finish(self) -> Iterator[Step]:
        """Make the facts that are still pending (after an interrupted `add`, or by an older extractor)."""
        raise NotImplementedError

    def remove(self, article_id: str) -> str:
        """Take an article out of store and index; returns its full id."""
        raise NotImplementedError

    def check(self) -> list[str]:
        """What does not agree between store and index, a line each; empty when all is well."""
        raise NotImplementedError

    def counts(self) -> Counts:
        """How many articles there are, and how many wait for their facts."""
        raise NotImplementedError

    def facts(self, article_id: str) -> Facts | None:
        """The facts of an article; None while they are pending."""
        raise NotImplementedError

    def close(self) -> None:
        """Close what this library holds open."""
        raise NotImplementedError
