"""A store with its index."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from talks_index.search.index import Index
from talks_index.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def index(store: Store) -> Iterator[Index]:
    opened = Index(store)
    yield opened
    opened.close()


@pytest.fixture
def again(store: Store) -> Iterator[Callable[[], Index]]:
    """Opens the index as another process would, closed at the end."""
    opened: list[Index] = []

    def open_again() -> Index:
        opened.append(Index(store))
        return opened[-1]

    yield open_again
    for index in opened:
        index.close()
