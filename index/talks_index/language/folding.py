"""Letters without case, accents and typography, so that words can be compared however they are written."""

from __future__ import annotations

import unicodedata
from functools import cache

_SPELT_OUT = {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
_QUOTES = {"’": "'", "‘": "'", "ʼ": "'", "‛": "'", "′": "'", "«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "‟": '"', "‹": "'", "›": "'"}
_SPACES = dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f", " ")
_SAME_LENGTH = str.maketrans(_QUOTES | _SPACES)


@cache
def _folded(character: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c)).lower()
    return "".join(_SPELT_OUT.get(c, _QUOTES.get(c, c)) for c in bare)


@cache
def _folded_to_one(character: str) -> str:
    folded = _folded(character)
    return folded if len(folded) == 1 else character.lower() if len(character.lower()) == 1 else character


def fold(text: str) -> str:
    """`text` in lower case, without accents, ligatures spelt out, quotes and spaces straight. Its length may change."""
    if text.isascii():
        return text.lower()
    return "".join(map(_folded, text))


def fold_same_length(text: str) -> str:
    """`text` folded character by character, so that offsets stay; what has no folding of one character (`œ`) is only lower-cased."""
    if text.isascii():
        return text.lower()
    return "".join(map(_folded_to_one, text))


def lower_same_length(text: str) -> str:
    """`text` in lower case with straight quotes and plain spaces, its accents kept; offsets stay."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lowered.translate(_SAME_LENGTH)


def normalise_quotes_same_length(text: str) -> str:
    """`text` with straight apostrophes and quotation marks and plain spaces, case and accents as they are; offsets stay."""
    return text.translate(_SAME_LENGTH)
