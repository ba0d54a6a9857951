"""Makes spacing even and undoes what file formats put around text; quotation marks, apostrophes and dashes stay as the outlet set them."""

from __future__ import annotations

import html
import re

_SPACES = re.compile("[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
_NO_BREAK = re.compile("[ ]*([\u00a0\u2007\u202f])[ \u00a0\u2007\u202f]*")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)


def without_entities(text: str) -> str:
    """`text` with the characters that HTML entities such as `&eacute;` stand for."""
    return _ENTITY.sub(lambda match: html.unescape(match[0]), text)


def even_spaces(line: str) -> str:
    """`line` with every run of spaces made one, a no-break space kept where the run holds one, and none at the ends."""
    return _NO_BREAK.sub(r"\1", _SPACES.sub(" ", line)).strip()


def unquoted(text: str) -> str:
    """`text` without the quoting of a CSV field, where all of it stands between quotes and every quote inside is doubled."""
    inner = text[1:-1]
    if len(text) > 2 and text[0] == text[-1] == '"' and '""' in inner and '"' not in inner.replace('""', ""):
        return inner.replace('""', '"')
    return text
