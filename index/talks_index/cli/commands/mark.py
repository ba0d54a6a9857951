"""`talks-tui mark`: which articles were read and which have a star, as the reader remembers it."""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import replace

import msgspec

from talks_index.cli.options import reading_library
from talks_index.cli.output import say, say_json
from talks_index.config import state_folder
from talks_index.errors import TalksError
from talks_index.memory import Memory


def mark(options: argparse.Namespace) -> int:
    """Mark the articles that were named, all of them or none, and tell how each is marked then."""
    with reading_library(options) as library:
        ids = [library.page(name).article.id for name in options.ids]
    marks = {name: value for name in ("read", "starred") if (value := getattr(options, name)) is not None}
    with closing(Memory(state_folder())) as memory:
        stories = {article_id: replace(memory.story(article_id), **marks) for article_id in ids}
        if marks:
            for article_id, story in stories.items():
                memory.keep(article_id, story)
        if memory.problem:
            raise TalksError("{folder}: {problem}", folder=state_folder(), problem=TalksError(memory.problem))
    if options.json:
        say_json(msgspec.json.encode([{"id": one, "read": story.read, "starred": story.starred} for one, story in stories.items()]))
        return 0
    for article_id, story in stories.items():
        say(f"{article_id}  {'★' if story.starred else '-'} {'read' if story.read else 'unread'}")
    return 0
