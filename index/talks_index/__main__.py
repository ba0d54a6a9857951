"""`python -m talks_index`: the headless commands, as the reader starts them."""

from __future__ import annotations

import sys

from talks_index.cli import main

if __name__ == "__main__":
    sys.exit(main())
