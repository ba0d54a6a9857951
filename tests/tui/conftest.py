"""A library of the seeds for all tests of the reader."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.reader import library_of_seeds


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory, seeds: Path) -> Path:
    """A library of the seeds, with facts; tests do not change it."""
    folder = tmp_path_factory.mktemp("reader") / "library"
    library_of_seeds(folder, seeds)
    return folder
