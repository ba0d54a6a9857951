"""Terms as matches: one, by its scores, all that begin so, or any number of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import numpy as np

from talks_index.search.arrays import bm25
from talks_index.search.arrays.field import Integers, placed, sizes
from talks_index.search.arrays.match import Match, Scores, alike
from talks_index.search.arrays.snapshot import Mask, Segment, Snapshot, Term

_FEW = 16
"""How many times fewer articles than postings there must be for looking each of them up to be faster than going through the postings."""


def term(snapshot: Snapshot, at: int, name: str, term: Term) -> Match | None:
    """The articles of segment `at` with a term of a field with places; None where there are none."""
    number = term.numbers[at]
    if number < 0:
        return None
    segment = snapshot.segments[at]
    field = placed(segment.fields, name)
    postings = slice(field.starts[number], field.starts[number + 1])
    having = field.docs[postings]

    def scores(articles: Integers) -> Scores:
        norms, counts = snapshot.norms(at, name), field.counts[postings]
        if len(articles) * _FEW < len(having):
            where = np.minimum(np.searchsorted(having, articles), len(having) - 1)
            found = having[where] == articles
            few = np.zeros(len(articles))
            few[found] = bm25.scores(counts[where[found]], norms[articles[found]], term.idf)
            return few
        every = np.zeros(segment.articles)
        every[having] = bm25.scores(counts, norms[having], term.idf)
        return every[articles]

    return Match(_mask(segment, having), scores)


def beginning(segment: Segment, name: str, prefix: bytes, score: float) -> Match | None:
    """The articles with a term that begins so, all with the same score; None where there are none."""
    field = segment.fields[name]
    having = field.articles(*field.beginning(prefix))
    return alike(_mask(segment, having), score) if len(having) else None


def terms(segment: Segment, name: str, numbers: Iterable[int], score: float) -> Match:
    """The articles with any of these terms, all with the same score."""
    field = segment.fields[name]
    mask = np.zeros(segment.articles, np.bool_)
    for number in numbers:
        mask[field.articles(number, number + 1)] = True
    return alike(mask, score)


def articles(segment: Segment, ids: Collection[str]) -> Mask:
    """The articles with these ids, which are all equally long."""
    field = segment.fields["id"]
    if not ids or not len(field):
        return np.zeros(segment.articles, np.bool_)
    shaped = field.terms.reshape(len(field), -1)
    terms = shaped.view(f"S{shaped.shape[1]}")[:, 0]
    sought = np.array(sorted(ids), terms.dtype)
    at = np.minimum(np.searchsorted(terms, sought), len(terms) - 1)
    having = np.zeros(len(terms), np.bool_)
    having[at[terms[at] == sought]] = True
    return _mask(segment, field.docs[np.repeat(having, sizes(field.starts))])


def between(segment: Segment, name: str, first: int, last: int) -> Mask:
    """The articles with an interval of days that has one in common with these, in numbers YYYYMMDD."""
    known = segment.intervals(name)
    return _mask(segment, segment.fields[name].docs[(known[:, 0] <= last) & (known[:, 1] >= first)])


def _mask(segment: Segment, articles: Integers) -> Mask:
    mask = np.zeros(segment.articles, np.bool_)
    mask[articles] = True
    return mask
