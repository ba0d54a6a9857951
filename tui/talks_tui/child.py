"""The reading in, as a process of its own that ends with the reader."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


class Child:
    """`python -m talks_index …`. Its standard input is a pipe that it watches: when the reader ends, however, so does the child."""

    def __init__(self, arguments: Sequence[str], library: Path) -> None:
        """Start a headless command on a library."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "talks_index", *arguments, "--library", str(library)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "TALKS_ENDS_WITH_STDIN": "1"},
        )

    @property
    def running(self) -> bool:
        """Whether it is still at work."""
        return self._process.poll() is None

    def end(self) -> None:
        """End it now; what it had stored stays."""
        if self._process.stdin:
            self._process.stdin.close()
        self._process.terminate()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
