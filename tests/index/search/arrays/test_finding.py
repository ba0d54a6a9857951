"""What is found on arrays is what going through all texts word by word finds."""

from __future__ import annotations

from collections import Counter
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex

from talks_index.search.arrays import places
from talks_index.search.arrays.best import best
from talks_index.search.arrays.facets import counted
from talks_index.search.arrays.field import placed
from talks_index.search.arrays.snapshot import Segment, Snapshot, everything
from talks_index.search.arrays.spelling import Letters
from talks_index.search.arrays.writer import ArrayWriter
from talks_index.search.query.edits import within
from talks_index.search.schema import schema

LETTERS = st.lists(st.sampled_from("abcd"), max_size=14)


def segment_of(folder: Path, texts: list[str], **others: list[tuple[str, ...]]) -> Segment:
    index = FileIndex.create(FileStorage(str(folder)), schema())
    writer = ArrayWriter(index)
    for at, text in enumerate(texts):
        writer.take({"id": (f"{at}",), "body": (text,), **{name: values[at] for name, values in others.items()}})
    writer.commit(most=0)
    return Snapshot(index.storage).segments[0]


@settings(deadline=None, max_examples=80)
@given(st.lists(LETTERS, min_size=1, max_size=6), st.lists(st.sampled_from("abcd"), min_size=2, max_size=3), st.integers(0, 3))
def test_words_side_by_side_and_near(
    tmp_path_factory: pytest.TempPathFactory, texts: list[list[str]], words: list[str], between: int
) -> None:
    segment = segment_of(tmp_path_factory.mktemp("index"), [" ".join(text) for text in texts])
    field = placed(segment.fields, "body")
    numbers = [field.find(word.encode()) for word in words]
    of_words = [field.places(number, number + 1) for number in numbers] if min(numbers) >= 0 else []

    def articles(found: object) -> list[int]:
        return np.flatnonzero(places.articles(segment, field, found)).tolist()  # type: ignore[arg-type]

    phrase = [at for at, text in enumerate(texts) if any(text[i : i + len(words)] == words for i in range(len(text)))]
    near = [at for at, text in enumerate(texts) if _are_near(text, words, between)]
    assert (articles(places.side_by_side(of_words)) if of_words else []) == phrase
    assert (articles(places.near(of_words, between)) if of_words else []) == near


def _are_near(text: list[str], words: list[str], between: int) -> bool:
    stand = [[at for at, letter in enumerate(text) if letter == word] for word in words]
    return any(max(ats) - min(ats) <= between + len(words) - 1 for ats in product(*stand))


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.text("aàbœя", min_size=1, max_size=6), min_size=1, max_size=30),
    st.text("abœя", min_size=1, max_size=6),
    st.integers(1, 2),
)
def test_words_spelt_nearly_so(tmp_path_factory: pytest.TempPathFactory, known: list[str], word: str, distance: int) -> None:
    field = segment_of(tmp_path_factory.mktemp("index"), [" ".join(known)]).fields["body_words"]
    words = [field.term(number).decode() for number in range(len(field))]
    near = {words[number] for number in Letters(field).near(word, distance)}
    assert near == {other for other in words if within(word, other, distance)}


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1), st.integers(0, 12))
def test_the_first_of_many(rows: list[tuple[int, int]], limit: int) -> None:
    numbered = [(*row, number) for number, row in enumerate(rows)]
    columns = [np.array(column) for column in zip(*numbered, strict=True)]
    expected = sorted(numbered, reverse=True)[:limit]
    assert [numbered[at] for at in best(columns, limit)] == expected


def test_values_are_counted_over_what_is_found(tmp_path: Path) -> None:
    values = [("fr", "be"), (), ("fr",), ("de",), ("fr", "de")]
    segment = segment_of(tmp_path, ["mot"] * 5, country=values)
    found = np.array([True, True, False, True, True])
    expected = Counter(value for one, yes in zip(values, found, strict=True) for value in one if yes)
    assert counted([(segment, found)], "country") == expected
    assert counted([(segment, ~everything(segment))], "country") == Counter()
