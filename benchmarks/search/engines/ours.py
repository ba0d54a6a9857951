"""The index of this project."""

from __future__ import annotations

import datetime as dt
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex

from search.engines import LIMIT, Answer
from search.questions import Question
from talks_index.model import Article, Order
from talks_index.search.answer import answer
from talks_index.search.arrays.snapshot import Snapshot
from talks_index.search.arrays.writer import ArrayWriter
from talks_index.search.document import document
from talks_index.search.lines import best_line
from talks_index.search.query import Query
from talks_index.search.query.terms import word
from talks_index.search.query.tree import And, Days, Fuzzy, Node, Or, Phrase, Prefix, Published
from talks_index.search.schema import schema

_BATCH = 200
"""Articles that become searchable together, as when they are read in."""

_MERGED = 6_000
"""Articles of a merged segment at most, as when they are read in."""


class Ours:
    """Arrays in a Whoosh index, read in as the program does: batch by batch, each searchable at once."""

    def __init__(self) -> None:
        self.slowest = (0.0, 0.0)
        """Seconds that the slowest batch took, and those of CPU time among them."""
        self._articles: dict[str, Article] = {}

    def build(self, folder: Path, articles: Iterable[Article]) -> None:
        """Make an index in an empty folder."""
        index = FileIndex.create(FileStorage(str(folder)), schema())
        batch: list[Article] = []
        for article in articles:
            batch.append(article)
            if len(batch) == _BATCH:
                self._add(index, batch)
        self._add(index, batch)
        ArrayWriter(index).commit(sys.maxsize)  # as when everything is read in

    def open(self, folder: Path) -> Answer:
        """Open the index."""
        snapshot = Snapshot(FileStorage(str(folder)))

        def answered(question: Question) -> int:
            node = _node(question)
            if question.kind == "snippets":
                found = answer(snapshot, node, 20, lambda: False)
                query = Query((node,))
                for article_id, _ in found.best:
                    best_line(self._articles[article_id], query)
                return len(found.best)
            order: Order = "published" if question.kind == "by date" else "relevance"
            return answer(snapshot, node, LIMIT, lambda: False, order=order, facets=question.kind == "facets").total

        return answered

    def show(self, articles: Iterable[Article]) -> None:
        """Know the texts of which lines are shown; the program has them from its store."""
        self._articles = {article.id: article for article in articles}

    def _add(self, index: FileIndex, batch: list[Article]) -> None:
        began, busy = time.perf_counter(), time.process_time()
        writer = ArrayWriter(index)
        for article in batch:
            writer.take(document(article, None, int((article.published.edtf or "0").replace("-", "")[:8])))
        writer.commit(_MERGED)
        self.slowest = max(self.slowest, (time.perf_counter() - began, time.process_time() - busy))
        batch.clear()


def _node(question: Question) -> Node:
    words = tuple(word(text) for text in question.words)
    match question.kind:
        case "any":
            return Or(words)
        case "phrase":
            return Phrase(" ".join(question.words), words)
        case "near":
            return Fuzzy(question.words[0], question.words[0], 1)
        case "between":
            first, last = (dt.date(day // 10_000, day // 100 % 100, day % 100) for day in question.days)
            return And((*words, Published(Days(first, last))))
    if question.begun:
        begun = Prefix(question.words[-1], question.words[-1])
        return And((*words[:-1], begun)) if len(words) > 1 else begun
    return And(words) if len(words) > 1 else words[0]
