"""New articles turned into inverted fields: their words are numbered as they come, and sorted all at once."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from talks_index.search.arrays.field import GAP, Field, Integers, PlacedField, sizes
from talks_index.search.arrays.lengths import to_bytes
from talks_index.search.fields import Form


class Numbered(dict[str, int]):
    """Numbers for what is written: words or values. A new one gets the next number."""

    def __missing__(self, written: str) -> int:
        number = self[written] = len(self)
        return number


class Source:
    """What was written into one field so far: the numbers of its words, text by text."""

    def __init__(self) -> None:
        self.words = array("I")
        self.texts = array("I")
        self.articles = array("I")

    def add(self, article: int, words: Sequence[int]) -> None:
        """Take in a text of an article; articles come in ascending order."""
        self.words.extend(words)
        self.texts.append(len(words))
        self.articles.append(article)


def inverted(source: Source, written: Sequence[str], form: Form, *, positions: bool, articles: int) -> Field:
    """The field of a source whose words are numbered as in `written` and compared by `form`, over so many articles."""
    stream = np.frombuffer(source.words, np.uint32) if source.words else np.zeros(0, np.uint32)
    texts = np.array(source.texts, np.int64)
    of_text = np.array(source.articles, np.int32)
    terms, table = _terms(stream, written, form)
    numbers = table[stream]
    order = np.argsort(numbers, kind="stable")
    numbers = numbers[order]
    docs = np.repeat(of_text, texts)[order]
    first = np.flatnonzero(np.concatenate(([True], (numbers[1:] != numbers[:-1]) | (docs[1:] != docs[:-1])))) if len(order) else order
    of_term = numbers[first]
    blob, bounds = packed(terms)
    starts = np.searchsorted(of_term, np.arange(len(terms) + 1)).astype(np.uint32)
    if not positions:
        return Field(blob, bounds, starts, docs[first])
    counts = sizes(np.append(first, len(order)))
    places = np.arange(len(stream)) + GAP * np.repeat(np.arange(1, len(texts) + 1), texts)
    words, values = (np.bincount(of_text, weights=weights, minlength=articles) for weights in (texts, np.ones(len(texts))))
    bases = np.concatenate(([0], np.cumsum(words + GAP * values))).astype(np.uint32)
    spots = np.searchsorted(numbers, np.arange(len(terms) + 1)).astype(np.uint32)
    return PlacedField(
        blob, bounds, starts, docs[first], smallest(counts), spots, places[order].astype(np.uint32), to_bytes(words.astype(np.int64)), bases
    )


def packed(terms: Iterable[bytes]) -> tuple[NDArray[np.uint8], NDArray[np.uint32]]:
    """Terms as one text, and where each of them begins."""
    terms = list(terms)
    bounds = np.zeros(len(terms) + 1, np.uint32)
    np.cumsum(np.fromiter(map(len, terms), np.uint32, len(terms)), out=bounds[1:])
    return np.frombuffer(b"".join(terms), np.uint8), bounds


def smallest(counts: Integers) -> Integers:
    """Counts in the smallest type that holds them."""
    return counts.astype(np.min_scalar_type(int(counts.max(initial=0))))


def _terms(stream: NDArray[np.uint32], written: Sequence[str], form: Form) -> tuple[list[bytes], NDArray[np.uint32]]:
    """The terms in order, and for the number of each written word that of its term."""
    table = np.zeros(len(written), np.uint32)
    used = np.flatnonzero(np.bincount(stream, minlength=len(written)))
    forms = [form(written[number]).encode() for number in used.tolist()]
    terms = sorted(set(forms))
    rank = {term: number for number, term in enumerate(terms)}
    table[used] = [rank[term] for term in forms]
    return terms, table
