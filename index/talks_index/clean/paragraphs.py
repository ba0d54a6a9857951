"""Finds the paragraphs: a line each, but for text that was wrapped at a fixed width or cut where a link stood."""

from __future__ import annotations

import re
from itertools import pairwise

from talks_index.clean.lines import ends_sentence
from talks_index.clean.typography import even_spaces, unquoted

_WRAPPED = range(45, 101)
_TITLE_OF_ADDRESS = re.compile(r"(?:^|\s)(?:MM?|Mmes?|Mlle|Dr|Pr|Me|Mr|Mrs|Ms|Sen|Gov|Gen)\.$")
_LONGEST_TITLE = 8
_ORPHAN = re.compile(r"^(?:[.,;)\]…](?:\s|$)|[.,;)]+$)")


def paragraphs(text: str) -> list[str]:
    """The lines of `text`, none empty, with even spaces; lines of one paragraph that were cut apart are one again."""
    found: list[str] = []
    for block in re.split(r"\n[ \u00a0]*\n", text):
        lines = [line for line in map(even_spaces, block.split("\n")) if line]
        found.extend([" ".join(lines)] if _is_wrapped(lines) else lines)
    return [unquoted(paragraph) for paragraph in _mended(found)]


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the lines are one paragraph set at a fixed width: of like lengths, most of them ending inside a sentence."""
    body = lines[:-1]
    if len(body) < 2 or any(len(line) not in _WRAPPED for line in body) or len(lines[-1]) >= _WRAPPED.stop:
        return False
    inside = sum(not ends_sentence(line) and following[:1].islower() for line, following in pairwise(lines))
    return inside * 2 > len(body)


def _mended(lines: list[str]) -> list[str]:
    pieces: list[list[str]] = []
    for line in lines:
        if pieces and _ORPHAN.match(line):
            pieces[-1].append(line)
        elif pieces and _TITLE_OF_ADDRESS.search(pieces[-1][-1][-_LONGEST_TITLE:]):
            pieces[-1].append(f" {line}")
        else:
            pieces.append([line])
    return ["".join(parts) for parts in pieces]
