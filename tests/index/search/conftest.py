"""The index as several processes open it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from talks_index.search.index import Index
from talks_index.store import Store


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
