"""What is asked: a number of queries of every class, of words that the articles hold as often as the class says."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from talks_index.model import Article
from talks_index.search.analysis import tokens

Kind = Literal["all", "any", "phrase", "beginning", "near", "facets", "by date", "between", "snippets"]

_EACH = 8
"""Queries of a class."""

_SAMPLE = 4_000
"""Articles whose words are counted."""


@dataclass(frozen=True, slots=True)
class Question:
    """Words of which all, or any, are sought, folded; the last of them only begun where `begun`. `days` are numbers YYYYMMDD."""

    kind: Kind
    words: tuple[str, ...]
    begun: bool = False
    days: tuple[int, int] = (0, 0)


def questions(articles: Sequence[Article]) -> dict[str, list[Question]]:
    """The classes, each with its queries."""
    chance = random.Random(11)  # noqa: S311 - the same queries every time
    sample = articles[:: max(1, len(articles) // _SAMPLE)]
    read = [[token.folded for token in tokens(article.text)] for article in sample]
    having = Counter(word for words in read for word in set(words) if len(word) > 3 and word.isalpha())

    def words(low: float, high: float) -> list[str]:
        known = sorted(word for word, many in having.items() if low * len(sample) <= many <= high * len(sample))
        return known or sorted(having)

    rare, middling, common = words(0.0005, 0.002), words(0.02, 0.08), words(0.15, 0.5)

    def some(known: list[str], number: int = _EACH) -> list[str]:
        return chance.choices(known, k=number)

    pairs = [
        tuple(ws[at : at + 2])
        for ws in read
        for at in [chance.randrange(max(1, len(ws) - 2))]
        if min(map(len, ws[at : at + 2]), default=0) > 3
    ]
    years = sorted(int(article.published.edtf[:4]) for article in sample if article.published.edtf)
    middle = years[len(years) // 2] if years else 2020
    return {
        "rare word": [Question("all", (word,)) for word in some(rare)],
        "common word": [Question("all", (word,)) for word in some(common)],
        "two words, AND": [Question("all", pair) for pair in zip(some(common), some(middling), strict=True)],
        "three words, OR": [Question("any", three) for three in zip(some(common), some(middling), some(middling), strict=True)],
        "phrase": [Question("phrase", pair) for pair in chance.choices(pairs, k=_EACH)],
        **{
            f"prefix of {length}": [Question("beginning", (word[:length],), begun=True) for word in some(common)] for length in (1, 2, 3, 4)
        },
        "words and a prefix": [
            Question("all", (a, b, c[:3]), begun=True) for a, b, c in zip(some(common), some(middling), some(common), strict=True)
        ],
        "dates and a word": [Question("between", (word,), days=(middle * 10_000 + 301, middle * 10_000 + 930)) for word in some(common)],
        "facet counts": [Question("facets", (word,)) for word in some(common)],
        "sorted by date": [Question("by date", (word,)) for word in some(common)],
        "20 snippets": [Question("snippets", pair) for pair in zip(some(common), some(middling), strict=True)],
        "misspelt word": [
            Question("near", (_misspelt(word, chance),)) for word in some([word for word in middling if len(word) > 5] or middling)
        ],
    }


def _misspelt(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word))
    return word[:at] + chance.choice("aeiounrst") + word[at + 1 :]
