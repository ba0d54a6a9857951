"""A store with its index."""

from __future__ import annotations

from collections.abc import Iterator
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
