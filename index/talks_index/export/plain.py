"""Text on one line: what came from an article, fit for a cell, a line of a calendar or a quotation."""

from __future__ import annotations

import re

# C0, DEL, C1, line and paragraph separators, the marks that reorder text, and lone surrogates, which no encoding takes.
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
# White space but for the no-break spaces, which French has before a colon and the like.
_SPACE = re.compile("[^\\S\u00a0\u2007\u202f]+")
_WEB = re.compile(r"https?://[^\s<>\"\\^`{|}]+", re.IGNORECASE)


def one_line(text: str) -> str:
    """`text` with each stretch of white space, line breaks and control characters as one space, and none at its ends."""
    return _SPACE.sub(" ", _UNSEEN.sub(" ", text)).strip()


def web_address(url: str | None) -> str | None:
    """`url` where it is an http(s) address without a character that no address may hold (RFC 3986); None for anything else."""
    return url if url and not _UNSEEN.search(url) and _WEB.fullmatch(url) else None
