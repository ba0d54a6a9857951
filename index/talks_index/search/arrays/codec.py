"""The format of a segment, as Whoosh sees it: its own segments and deletions, with postings and lengths of fields in our arrays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, overload

import numpy as np
from whoosh.codec.base import PerDocumentReader, Segment
from whoosh.codec.whoosh3 import W3Codec
from whoosh.filedb.filestore import FileStorage
from whoosh.formats import Format, Positions
from whoosh.matching.mcore import ListMatcher, Matcher
from whoosh.reading import TermInfo, TermNotFound

from talks_index.search.arrays.field import GAP, Field, Integers, PlacedField, fields_of
from talks_index.search.arrays.file import read
from talks_index.search.arrays.gathering import ArrayFieldWriter
from talks_index.search.arrays.lengths import WORDS

_EXTENSION = ".arr"


class ArrayCodec(W3Codec):
    """Whoosh's codec with our arrays in place of its postings. It is pickled by its name into every segment: nothing may be kept in it."""

    length_stats = False
    """The lengths of fields are not there before their postings are written."""

    def field_writer(self, storage: FileStorage, segment: Segment) -> ArrayFieldWriter:
        """Writes the arrays of a segment."""
        return ArrayFieldWriter(_path(storage, segment))

    def terms_reader(self, storage: FileStorage, segment: Segment) -> ArrayTermsReader:
        """Reads terms and postings."""
        return ArrayTermsReader(opened(storage, segment))

    def per_document_reader(self, storage: FileStorage, segment: Segment) -> ArrayPerDocumentReader:
        """Reads lengths of fields and what is deleted."""
        return ArrayPerDocumentReader(segment, opened(storage, segment))


def opened(storage: FileStorage, segment: Segment) -> Mapping[str, Field]:
    """The fields of a segment. Raises OSError or ValueError where its file is not there or not whole."""
    articles, arrays = read(_path(storage, segment))
    if articles != segment.doc_count_all():
        raise ValueError(f"{_path(storage, segment)}: made of other articles")
    return fields_of(arrays)


def _path(storage: FileStorage, segment: Segment) -> Path:
    return Path(storage.folder) / str(segment.make_filename(_EXTENSION))


class ArrayPerDocumentReader(PerDocumentReader):
    """What Whoosh asks of single articles."""

    def __init__(self, segment: Segment, fields: Mapping[str, Field]) -> None:
        self._segment = segment
        self._fields = fields

    def doc_count(self) -> int:
        """Articles that are not deleted."""
        return int(self._segment.doc_count())

    def doc_count_all(self) -> int:
        """Articles, deleted ones included."""
        return int(self._segment.doc_count_all())

    def has_deletions(self) -> bool:
        """Whether any article is deleted."""
        return bool(self._segment.has_deletions())

    def is_deleted(self, docnum: int) -> bool:
        """Whether this one is."""
        return bool(self._segment.is_deleted(docnum))

    def deleted_docs(self) -> Iterator[int]:
        """The deleted ones."""
        return iter(self._segment.deleted_docs())

    def supports_columns(self) -> bool:
        """There are none: what is sorted by or counted lies in exact fields."""
        return False

    def has_column(self, fieldname: str) -> bool:  # noqa: ARG002 - Whoosh's protocol
        """None."""
        return False

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        """Words of a field in an article, as exactly as Whoosh keeps them."""
        lengths = self._lengths(fieldname)
        return int(lengths[docnum]) or default if len(lengths) else default

    def field_length(self, fieldname: str) -> int:
        """Words of a field in all articles."""
        field = self._fields[fieldname]
        return field.words if isinstance(field, PlacedField) else 0

    def min_field_length(self, fieldname: str) -> int:
        """Words of a field where it is shortest."""
        return int(self._lengths(fieldname).min(initial=WORDS[-1]))

    def max_field_length(self, fieldname: str) -> int:
        """Words of a field where it is longest."""
        return int(self._lengths(fieldname).max(initial=0))

    def stored_fields(self, docnum: int) -> dict[str, Any]:  # noqa: ARG002 - Whoosh's protocol
        """None are stored."""
        return {}

    def _lengths(self, name: str) -> Integers:
        field = self._fields[name]
        return WORDS[field.lengths] if isinstance(field, PlacedField) else WORDS[:0]


class ArrayTermsReader:
    """Terms and postings as Whoosh asks for them, one by one."""

    def __init__(self, fields: Mapping[str, Field]) -> None:
        self._fields = fields

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        name, text = term
        return name in self._fields and self._fields[name].find(text) >= 0

    def indexed_field_names(self) -> list[str]:
        """The fields."""
        return sorted(self._fields)

    def terms(self) -> Iterator[tuple[str, bytes]]:
        """All fields and terms in order."""
        return (term for term, _ in self.items())

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        """Fields and terms in order, from this one on."""
        return (term for term, _ in self.items_from(fieldname, prefix))

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """All fields and terms in order, with what is known of them."""
        return self.items_from("", b"")

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """Fields and terms in order, from this one on, with what is known of them."""
        for name in self.indexed_field_names():
            if name >= fieldname:
                field = self._fields[name]
                for number in range(field.beginning(prefix)[0] if name == fieldname else 0, len(field)):
                    yield (name, field.term(number)), _info(field, number)

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        """What is known of a term. Raises TermNotFound."""
        try:
            return _info(*self._found(fieldname, text))
        except KeyError as error:
            raise TermNotFound(f"No term {fieldname}:{text!r}") from error

    def frequency(self, fieldname: str, text: bytes) -> float:
        """How often a term occurs. Raises KeyError."""
        return float(_counts(*self._found(fieldname, text)).sum())

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """In how many articles a term occurs. Raises KeyError."""
        field, number = self._found(fieldname, text)
        return field.frequency(number)

    def matcher(self, fieldname: str, text: bytes, format_: Format, scorer: Any = None) -> Matcher:
        """The postings of a term. Raises TermNotFound."""
        info = self.term_info(fieldname, text)
        field, number = self._found(fieldname, text)
        articles = field.articles(number, number + 1).tolist()
        counts = _counts(field, number)
        values = (
            _Encoded(field, number, format_) if isinstance(field, PlacedField) and isinstance(format_, Positions) else [b""] * len(articles)
        )
        weights = counts.astype(float).tolist()
        return ListMatcher(articles, weights, values, format_, scorer=scorer, term=(fieldname, text), terminfo=info)

    def close(self) -> None:
        """Whoosh's protocol; the file is let go of with the arrays."""

    def _found(self, fieldname: str, text: bytes) -> tuple[Field, int]:
        field = self._fields[fieldname]
        number = field.find(text)
        if number < 0:
            raise KeyError(text)
        return field, number


class _Encoded(Sequence[bytes]):
    """The positions of a term, article by article, as Whoosh counts and encodes them: only those that are asked for."""

    def __init__(self, field: PlacedField, number: int, format_: Positions) -> None:
        self._places = field.places(number, number + 1)
        self._ends = np.cumsum(_counts(field, number), dtype=np.int64)
        self._articles = field.articles(number, number + 1)
        self._field = field
        self._format = format_

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, at: int) -> bytes: ...
    @overload
    def __getitem__(self, at: slice) -> list[bytes]: ...
    def __getitem__(self, at: int | slice) -> bytes | list[bytes]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        start = self._ends[at - 1] if at else 0
        places = self._places[start : self._ends[at]] - (self._field.bases[self._articles[at]] + GAP)
        encoded: bytes = self._format.encode(places.tolist())
        return encoded


def _counts(field: Field, number: int) -> Integers:
    if not isinstance(field, PlacedField):
        return np.ones(field.frequency(number), np.uint8)
    return field.counts[field.starts[number] : field.starts[number + 1]]


def _info(field: Field, number: int) -> TermInfo:
    articles, counts = field.articles(number, number + 1), _counts(field, number)
    lengths = WORDS[field.lengths[articles]] if isinstance(field, PlacedField) else np.zeros(1, np.int64)
    return TermInfo(
        float(counts.sum()), len(articles), int(lengths.min()), int(lengths.max()), float(counts.max()), int(articles[0]), int(articles[-1])
    )
