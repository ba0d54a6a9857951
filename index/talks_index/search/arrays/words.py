"""Words as matches: a term, by BM25F as Whoosh reckons it, and all terms that begin so."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from talks_index.search.arrays.field import Integers, PlacedField, placed
from talks_index.search.arrays.lengths import WORDS
from talks_index.search.arrays.match import Match, Scores, alike, none
from talks_index.search.arrays.snapshot import Mask, Segment

_B = 0.75
_K1 = 1.2
"""The parameters of BM25F that are Whoosh's own."""

_FEW = 16
"""How many times fewer articles than postings there must be for looking each of them up to be faster than going through the postings."""


def term(segment: Segment, name: str, number: int, idf: float, average: float) -> Match:
    """The articles with term `number` of a field with positions (-1: none), of this inverse document frequency, and average length."""
    if number < 0:
        return none(segment.articles)
    field = placed(segment.fields, name)
    having = field.articles(number, number + 1)

    def scores(articles: Integers) -> Scores:
        if len(articles) * _FEW < len(having):
            at = np.minimum(np.searchsorted(having, articles), len(having) - 1)
            found = having[at] == articles
            few = np.zeros(len(articles))
            few[found] = _bm25(field, number, at[found], articles[found], idf, average)
            return few
        every = np.zeros(segment.articles)
        every[having] = _bm25(field, number, slice(None), having, idf, average)
        return np.asarray(every[articles])

    return Match(_mask(segment, having), scores)


def beginning(segment: Segment, name: str, prefix: bytes, score: float) -> Match:
    """The articles with a term that begins so, all with the same score."""
    field = segment.fields[name]
    return alike(_mask(segment, field.articles(*field.beginning(prefix))), score)


def terms(segment: Segment, name: str, numbers: Iterable[int], score: float) -> Match:
    """The articles with any of these terms, all with the same score."""
    field = segment.fields[name]
    mask = np.zeros(segment.articles, np.bool_)
    for number in numbers:
        mask[field.articles(number, number + 1)] = True
    return alike(mask, score)


def _bm25(field: PlacedField, number: int, at: slice | Integers, articles: Integers, idf: float, average: float) -> Scores:
    """The scores of some postings of a term, in the very steps in which Whoosh reckons them."""
    counts = field.counts[field.starts[number] : field.starts[number + 1]][at].astype(np.float64)
    lengths = (_K1 * ((1 - _B) + _B * WORDS / average))[field.lengths[articles]]
    return np.asarray(idf * ((counts * (_K1 + 1)) / (counts + lengths)))


def _mask(segment: Segment, articles: Integers) -> Mask:
    mask = np.zeros(segment.articles, np.bool_)
    mask[articles] = True
    return mask
