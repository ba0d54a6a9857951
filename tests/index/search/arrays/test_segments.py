"""However articles come and go, a segment holds what it would hold had only those that stayed ever come."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex

from support.articles import article
from talks_index.search.arrays import writer as writer_module
from talks_index.search.arrays.field import GAP, Field, PlacedField, all_terms, placed
from talks_index.search.arrays.file import create, read
from talks_index.search.arrays.snapshot import Snapshot
from talks_index.search.arrays.writer import ArrayWriter
from talks_index.search.document import Document, document
from talks_index.search.schema import schema

WORDS = st.sampled_from(["paix", "paix", "accord", "été", "œuvre", "L’OTAN", "à", "œ", "2024", "Рябков", "x" * 90])
TEXTS = st.lists(WORDS, max_size=12).map(" ".join)
STORIES = st.lists(st.tuples(TEXTS, TEXTS, st.booleans()), min_size=1, max_size=12)


def index_in(folder: Path) -> FileIndex:
    folder.mkdir()
    return FileIndex.create(FileStorage(str(folder)), schema())


def stories(texts: list[tuple[str, str, bool]]) -> list[Document]:
    made = (document(article(f"{body} n{at}", title=title or None), None, at) for at, (title, body, _) in enumerate(texts))
    return [one | {"people": tuple(dict.fromkeys(one["body"][0].split())), "person": ("a\x1fA",)} for one in made]


@settings(deadline=None, max_examples=60)
@given(STORIES, st.integers(1, 5))
def test_merging_and_deleting_leave_what_stayed(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str, bool]], size: int
) -> None:
    folder = tmp_path_factory.mktemp("indexes")
    documents = stories(texts)
    gone = {one["id"][0] for one, (_, _, deleted) in zip(documents, texts, strict=True) if deleted}
    grown = index_in(folder / "grown")
    for at in range(0, len(documents), size):
        writer = ArrayWriter(grown)
        for one in documents[at : at + size]:
            writer.take(one)
        writer.commit(most=size)
    before = Snapshot(grown.storage)
    assert before.live == len(documents)
    writer = ArrayWriter(grown)
    for article_id in gone:
        number = before.number(article_id)
        assert number is not None
        writer.delete(number)
    writer.commit(most=0)
    assert Snapshot(grown.storage).ids() == {one["id"][0] for one in documents} - gone
    writer = ArrayWriter(grown)
    last = stories([("Le dernier", "de tous", False)])[0]
    writer.take(last)
    with patch.object(writer_module, "_RATIO", 1_000):
        writer.commit(most=1_000)
    left = [one for one in documents if one["id"][0] not in gone]
    fresh = index_in(folder / "fresh")
    writer = ArrayWriter(fresh)
    for one in [*left, last]:
        writer.take(one)
    writer.commit(most=0)
    (merged,), (expected,) = Snapshot(grown.storage).segments, Snapshot(fresh.storage).segments
    assert merged.articles == len(left) + 1
    same(merged.fields, expected.fields)


def same(some: Mapping[str, Field], others: Mapping[str, Field]) -> None:
    assert some.keys() == others.keys()
    for name, field in some.items():
        assert all_terms(field) == all_terms(others[name])
        for array in ("starts", "docs", *(("counts", "spots", "positions", "lengths", "bases") if isinstance(field, PlacedField) else ())):
            assert np.array_equal(getattr(field, array), getattr(others[name], array)), f"{name}.{array}"


def test_places_are_those_of_the_words_and_texts_lie_apart(tmp_path: Path) -> None:
    index = index_in(tmp_path / "index")
    writer = ArrayWriter(index)
    writer.take({"id": ("1",), "body": ("un deux trois deux",), "people": ("Ana Ruiz", "Ruiz")})
    writer.take({"id": ("2",), "body": ("deux",)})
    writer.commit(most=0)
    fields = Snapshot(index.storage).segments[0].fields
    body, people = placed(fields, "body"), placed(fields, "people")
    two = body.find(b"deux")
    assert body.articles(two, two + 1).tolist() == [0, 1]
    assert body.places(two, two + 1).tolist() == [GAP + 1, GAP + 3, 2 * GAP + 4]
    assert body.bases.tolist() == [0, GAP + 4, 2 * GAP + 5]
    ruiz = people.find(b"ruiz")
    assert people.places(ruiz, ruiz + 1).tolist() == [GAP + 1, 2 * GAP + 2]
    assert people.lengths.tolist() == [3, 0]


@pytest.mark.parametrize(
    ("prefix", "expected"),
    [
        ("a", ["accord", "avril"]),
        ("ac", ["accord"]),
        ("", ["accord", "avril", "paix", "я"]),
        ("p", ["paix"]),
        ("я", ["я"]),
        ("z", []),
        ("b", []),
    ],
)
def test_words_that_begin_so_are_one_slice(tmp_path: Path, prefix: str, expected: list[str]) -> None:
    index = index_in(tmp_path / "index")
    writer = ArrayWriter(index)
    writer.take({"id": ("1",), "body": ("Paix accord Avril я",)})
    writer.commit(most=0)
    field = Snapshot(index.storage).segments[0].fields["body_words"]
    first, end = field.beginning(prefix.encode())
    assert [field.term(number).decode() for number in range(first, end)] == expected


def test_segments_stay_few(tmp_path: Path) -> None:
    index = index_in(tmp_path / "index")
    for at in range(100):
        writer = ArrayWriter(index)
        writer.take({"id": (f"{at:03}",), "body": (f"mot{at}",)})
        writer.commit(most=1_000)
    snapshot = Snapshot(index.storage)
    assert len(snapshot.segments) <= 5
    assert [segment.id(number) for segment in snapshot.segments for number in range(segment.articles)] == [f"{at:03}" for at in range(100)]


def test_a_file_that_is_not_whole_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "arrays"
    arrays = create(path, 3, {"a.docs": (np.dtype(np.int32), 5), "b": (np.dtype(np.uint8), 0)})
    arrays["a.docs"][:] = [1, 2, 3, 4, 5]
    articles, again = read(path)
    assert articles == 3
    assert again["a.docs"].tolist() == [1, 2, 3, 4, 5]
    assert len(again["b"]) == 0
    whole = path.read_bytes()
    for damaged in (b"", whole[:8], whole[:-1], whole + b"\0", bytes(len(whole)), whole[:40] + b"\xff" * 40 + whole[80:]):
        path.write_bytes(damaged)
        with pytest.raises((ValueError, OSError)):
            read(path)
