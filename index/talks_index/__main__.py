"""`python -m talks_index`: the headless commands, as the reader starts them."""

from __future__ import annotations

import os
import sys

from talks_index.cli import main
from talks_index.ingest.parent import end_with_standard_input

if __name__ == "__main__":
    if os.environ.pop("TALKS_ENDS_WITH_STDIN", None):
        end_with_standard_input()
    sys.exit(main())
