"""`talks-tui facts`: the facts of files, without a library."""

from __future__ import annotations

import argparse
from pathlib import Path

from talks_index.cli.options import checked_date
from talks_index.cli.output import complain, say, say_json
from talks_index.errors import InputError
from talks_index.export.json import facts_json
from talks_index.i18n import words


def facts(options: argparse.Namespace) -> int:
    """Print or write the facts of each article; 1 when anything was refused."""
    raise NotImplementedError
