"""Articles for tests of the store, the index and the library."""

from __future__ import annotations

from talks_index.model import Article, Published


def article(text: str, *, title: str | None = None, published: str | None = None, file: str = "a.txt") -> Article:
    """A French article; a title is the first paragraph of its text, as cleaning leaves it."""
    whole = f"{title}\n\n{text}" if title else text
    return Article(file, "fr", title, None, None, Published(published, "stated" if published else "unknown"), whole)
