"""`talks-tui find`: where words stand in an article."""

from __future__ import annotations

import argparse
import re

import msgspec

from talks_index.cli.options import reading_library
from talks_index.cli.output import note, say, say_json
from talks_index.finding import find as places_of
from talks_index.i18n import words

_AROUND = 60
"""Characters that are shown on either side of what was found, at most."""


def find(options: argparse.Namespace) -> int:
    """Print each place with what stands around it; 1 when there is none, as grep does."""
    with reading_library(options) as library:
        text = library.page(options.id).article.text
    found = places_of(text, " ".join(options.words))
    if options.json:
        say_json(msgspec.json.encode([{"start": start, "end": end, "line": _line(text, start, end)} for start, end in found]))
    else:
        for start, end in found:
            say(f"{start:>7}  {_line(text, start, end)}")
        note(words(options.lang).plural("{n} hit", "{n} hits", len(found)))
    return 0 if found else 1


def _line(text: str, start: int, end: int) -> str:
    """What was found with whole words around it, on one line."""
    before = re.sub(r"^\S*\s", "…", text[start - _AROUND : start]) if start > _AROUND else text[:start]
    after = re.sub(r"\s\S*$", "…", text[end : end + _AROUND]) if end + _AROUND < len(text) else text[end:]
    return " ".join(f"{before}{text[start:end]}{after}".split())
