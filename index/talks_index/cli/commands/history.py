"""`talks-tui history`: what was searched in the reader."""

from __future__ import annotations

import argparse
from contextlib import closing

import msgspec

from talks_index.cli.output import say, say_json
from talks_index.config import state_folder
from talks_index.errors import TalksError
from talks_index.memory import Memory


def history(options: argparse.Namespace) -> int:
    """Print the earlier searches, the last one first; 1 when there is none."""
    with closing(Memory(state_folder())) as memory:
        searches = memory.searches()
        if memory.problem:
            raise TalksError(memory.problem)
    if options.json:
        say_json(msgspec.json.encode(searches))
    else:
        for query in searches:
            say(query)
    return 0 if searches else 1
