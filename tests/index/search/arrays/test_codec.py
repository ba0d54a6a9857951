"""Whoosh reads segments of arrays through its own interface, and finds there what it finds in its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.query import Phrase, Prefix, Term
from whoosh.reading import IndexReader, TermNotFound

from support.articles import article
from talks_index.search.arrays.writer import ArrayWriter
from talks_index.search.document import document
from talks_index.search.fields import FIELDS
from talks_index.search.schema import schema

TEXTS = ("La paix à Oslo, la paix.", "L’accord d’Oslo", "Ni paix ni accord " + "mot " * 40, "Rien")


@pytest.fixture
def indexes(tmp_path: Path) -> tuple[FileIndex, FileIndex]:
    """The same articles in Whoosh's own files and in ours."""
    documents = [document(article(text, title="Titre"), None, 20240101 + at) for at, text in enumerate(TEXTS)]
    for name in ("whoosh", "ours"):
        (tmp_path / name).mkdir()
    whoosh, ours = (FileIndex.create(FileStorage(str(tmp_path / name)), schema()) for name in ("whoosh", "ours"))
    with whoosh.writer() as theirs:
        for one in documents:
            values = {spec.name: one.get(spec.part) for spec in FIELDS}
            theirs.add_document(**{spec.name: "\n".join(values[spec.name] or ()) for spec in FIELDS if values[spec.name]})
    writer = ArrayWriter(ours)
    for one in documents:
        writer.take(one)
    writer.commit(most=0)
    return whoosh, ours


@pytest.fixture
def readers(indexes: tuple[FileIndex, FileIndex]) -> Iterator[tuple[IndexReader, IndexReader]]:
    with indexes[0].reader() as theirs, indexes[1].reader() as ours:
        yield theirs, ours


def test_terms_and_what_is_known_of_them(readers: tuple[IndexReader, IndexReader]) -> None:
    theirs, ours = readers
    assert list(ours.all_terms()) == list(theirs.all_terms())
    assert list(ours.terms_from("body", b"o")) == list(theirs.terms_from("body", b"o"))
    assert list(ours.expand_prefix("body_words", "a")) == list(theirs.expand_prefix("body_words", "a"))
    for name, term in theirs.all_terms():
        assert ours.doc_frequency(name, term) == theirs.doc_frequency(name, term)
        assert ours.frequency(name, term) == theirs.frequency(name, term)
        mine, expected = ours.term_info(name, term), theirs.term_info(name, term)
        for known in ("weight", "max_weight", "min_length", "max_length", "min_id", "max_id"):
            if "length" not in known or ours.schema[name].scorable:
                assert getattr(mine, known)() == getattr(expected, known)(), (name, term, known)
    assert ("body", "absent") not in ours
    assert ours.doc_frequency("body", "absent") == ours.frequency("body", "absent") == 0
    with pytest.raises(TermNotFound):
        ours.term_info("body", "absent")
    with pytest.raises(TermNotFound):
        ours.postings("body", "absent")


def test_postings_and_positions(readers: tuple[IndexReader, IndexReader]) -> None:
    theirs, ours = readers
    for name, term in theirs.all_terms():
        mine, expected = ours.postings(name, term), theirs.postings(name, term)
        while expected.is_active():
            assert (mine.id(), mine.weight()) == (expected.id(), expected.weight())
            if ours.schema[name].scorable:
                assert mine.value_as("positions") == expected.value_as("positions")
            mine.next()
            expected.next()
        assert not mine.is_active()


def test_lengths(readers: tuple[IndexReader, IndexReader]) -> None:
    theirs, ours = readers
    assert ours.doc_count_all() == theirs.doc_count_all() == len(TEXTS)
    for name in ("title", "body"):
        assert ours.field_length(name) == theirs.field_length(name)
        assert ours.max_field_length(name) == theirs.max_field_length(name)
        assert ours.min_field_length(name) == theirs.min_field_length(name)
        for number in range(len(TEXTS)):
            assert ours.doc_field_length(number, name, 1) == theirs.doc_field_length(number, name, 1)


def test_queries(indexes: tuple[FileIndex, FileIndex]) -> None:
    for query in (Term("body", "paix"), Phrase("body", ["accord", "d"]), Prefix("body_words", "a")):
        with indexes[0].searcher() as theirs, indexes[1].searcher() as ours:
            expected = theirs.search(query).top_n
            assert expected
            assert ours.search(query).top_n == expected
