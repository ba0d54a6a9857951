"""Looking for words in one article: case, accents and typography do not matter, and every character keeps its place."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import cache

_ALIKE = {" ": r"\s+", "'": "['’‘ʼ]", '"': '["«»“”„]', "-": "[-\u2010\u2011\u2012\u2013\u2014]", "œ": "(?:œ|oe)", "æ": "(?:æ|ae)"}
_LIGATURES = {"oe": "(?:œ|oe)", "ae": "(?:æ|ae)"}
_ACCENTED = (*range(0xC0, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x2000))
"""Letters of the Latin, Greek and Cyrillic alphabets that may carry accents."""


def find(text: str, needle: str) -> list[tuple[int, int]]:
    """Where the words of `needle` stand in `text` as they follow each other, as (start, end) in reading order."""
    wanted = " ".join(_bare(needle).split())
    if not wanted:
        return []
    parts = [_LIGATURES.get(part) or "".join(map(_either, part)) for part in re.findall("oe|ae|.", wanted)]
    return [match.span() for match in re.finditer("".join(parts), text, re.IGNORECASE)]


def _bare(text: str) -> str:
    """Lower case without accents, quotes straight."""
    decomposed = unicodedata.normalize("NFKD", text.lower().translate(str.maketrans("’‘ʼ«»“”„", '\'\'\'"""""')))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _either(character: str) -> str:
    """A pattern for a bare character and all that differ from it by an accent, composed or not."""
    if character in _ALIKE:
        return _ALIKE[character]
    accented = _accented().get(character, "")
    return f"[{character}{accented}][\u0300-\u036f]*" if accented else re.escape(character)


@cache
def _accented() -> dict[str, str]:
    found: dict[str, str] = defaultdict(str)
    for code in _ACCENTED:
        bare = _bare(chr(code))
        if len(bare) == 1 and bare != chr(code).lower():
            found[bare] += chr(code)
    return dict(found)
