"""Words as they are compared: folded (no case, no accents), and for whole words their stem.

Texts and queries go through the same `tokens`, so that what is found, what is marked and what is indexed agree.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

import Stemmer

from talks_index.language import LANGUAGES, words
from talks_index.language.folding import fold
from talks_index.language.shape.searching import SearchWords

# An acronym with its full stops (S.N.C.F.) is one word; else letters and digits are, and what stands between them divides: apostrophes
# (l’Ukraine), hyphens (vice-ministre), full stops. A combining mark belongs to its letter.
WORD = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.){2,}(?:[^\W\d_](?![^\W_]))?|(?:[^\W_]++[\u0300-\u036f]*+)++")
"""A word of a text, as it is written."""

_LONGEST = 64
"""Characters of a word that count: no word of a language is longer, and what is would only swell the index."""


class Token(NamedTuple):
    """A word of a text, from `start` up to `end`, as it is compared."""

    folded: str
    stem: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """The words of `text`, in reading order."""
    for match in WORD.finditer(text):
        folded, stem = analysed(match[0])
        yield Token(folded, stem, match.start(), match.end())


@lru_cache(maxsize=100_000)
def analysed(word: str) -> tuple[str, str]:
    """The folded form of a word and its stem. Stems are made of folded words, so that every word answers to its bare spelling."""
    folded = fold(word).replace(".", "")[:_LONGEST]
    return folded, _stemmers.french.stemWord(folded)


@cache
def unasked() -> frozenset[str]:
    """Words, in lower case with their accents, that say nothing of what is sought, in any of our languages."""
    return frozenset().union(*(known.unasked for code in LANGUAGES if (known := words(SearchWords, code))))


class _Stemmers(threading.local):
    """A stemmer a thread: they are not made to be shared. French serves all languages: it leaves most other words nearly as they are."""

    def __init__(self) -> None:
        self.french = Stemmer.Stemmer("french")


_stemmers = _Stemmers()
