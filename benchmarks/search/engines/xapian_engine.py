"""Xapian (C++), with its French stemmer."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from search.engines import LIMIT, Answer
from search.questions import Question
from talks_index.language.folding import fold
from talks_index.model import Article

_DAY, _OUTLET = 0, 1


class Xapian:
    """Title and body in one, the title weighing more, as stems and as folded words; day and outlet as values."""

    def __init__(self) -> None:
        self._xapian: Any = importlib.import_module("xapian")

    def build(self, folder: Path, articles: Iterable[Article]) -> None:
        """Make an index in an empty folder."""
        xapian = self._xapian
        database = xapian.WritableDatabase(str(folder), xapian.DB_CREATE_OR_OPEN)
        terms = xapian.TermGenerator()
        terms.set_stemmer(xapian.Stem("fr"))
        for article in articles:
            document = xapian.Document()
            terms.set_document(document)
            terms.index_text(folded_text(article.title or ""), 4)
            terms.increase_termpos()
            terms.index_text(folded_text(article.text))
            day = int((article.published.edtf or "0").replace("-", "")[:8])
            document.add_value(_DAY, xapian.sortable_serialise(day))
            document.add_value(_OUTLET, article.outlet or "-")
            document.set_data(article.text)
            database.add_document(document)
        database.commit()
        database.close()

    def open(self, folder: Path) -> Answer:
        """Open the index."""
        xapian = self._xapian
        database = xapian.Database(str(folder))
        stemmer = xapian.Stem("fr")

        def answered(question: Question) -> int:
            enquire = xapian.Enquire(database)
            enquire.set_query(self._query(stemmer, question))
            if question.kind == "by date":
                enquire.set_sort_by_value(_DAY, True)
            if question.kind == "facets":
                spy = xapian.ValueCountMatchSpy(_OUTLET)
                enquire.add_matchspy(spy)
                enquire.get_mset(0, LIMIT, database.get_doccount())
                return len(list(spy.values()))
            if question.kind == "snippets":
                found = enquire.get_mset(0, 20)
                return sum(bool(found.snippet(hit.document.get_data().decode(), 160, stemmer)) for hit in found)
            return int(enquire.get_mset(0, LIMIT).get_matches_estimated())

        return answered

    def _query(self, stemmer: Any, question: Question) -> Any:
        xapian = self._xapian
        if question.kind == "near":
            raise NotImplementedError
        if question.kind == "phrase":
            return xapian.Query(xapian.Query.OP_PHRASE, list(question.words))
        words = [xapian.Query("Z" + stemmer(word).decode()) for word in question.words]
        if question.begun:
            words[-1] = xapian.Query(xapian.Query.OP_WILDCARD, question.words[-1], 0, xapian.Query.OP_SYNONYM)
        if question.kind == "between":
            first, last = (xapian.sortable_serialise(day) for day in question.days)
            words.append(xapian.Query(xapian.Query.OP_VALUE_RANGE, _DAY, first, last))
        return xapian.Query(xapian.Query.OP_OR if question.kind == "any" else xapian.Query.OP_AND, words)


def folded_text(text: str) -> str:
    """A text without case and accents, word by word: Xapian folds none."""
    return " ".join(fold(word) for word in text.split())
