"""What a line looks like: its folded form for comparing, and whether it reads as a headline or as prose."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONG = 150
"""Code points from which a line is prose even without a final full stop."""

_END = re.compile(r"[.!?…]+[\"'»”’)\]\s]*$")
_EDGE = " \t|•·*-–—_:;,.!?…\"'()[]<>›‹»«→▶►#=+/"


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """`text` in lower case without accents, code point for code point, so that an offset in it is one in `text`."""
    return "".join(unicodedata.normalize("NFD", char)[0].lower()[0] for char in text).replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")


def key(line: str) -> str:
    """What two lines share that differ in case, accents, spacing or the punctuation at their ends only."""
    return " ".join(fold(line).strip(_EDGE).split())


def letters(line: str) -> str:
    """The letters and digits of `line` alone, folded: what is left of it when line breaks were lost."""
    return "".join(char for char in fold(line) if char.isalnum())


def ends_sentence(line: str) -> bool:
    """Whether `line` closes with a full stop, or a question or exclamation mark, quotes after it allowed."""
    return _END.search(line) is not None and not line.endswith(("...", " …"))


def is_prose(line: str) -> bool:
    """Whether `line` reads as running text: a whole sentence of some length, or longer than any headline."""
    return len(line) > LONG or (len(line) >= 60 and ends_sentence(line) and not line.endswith(("!", "?")))


def same_words(one: str, other: str) -> float:
    """The share of the words of the shorter line that the other has too, from 0 to 1."""
    first, second = set(re.findall(r"\w+", fold(one))), set(re.findall(r"\w+", fold(other)))
    return len(first & second) / (min(len(first), len(second)) or 1)
