"""Whoosh as it comes, with stems in its own files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from whoosh.analysis.acore import Token
from whoosh.fields import ID, NUMERIC, TEXT, Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.highlight import ContextFragmenter
from whoosh.index import FileIndex
from whoosh.query.compound import And, Or
from whoosh.query.positional import Phrase
from whoosh.query.qcore import Query
from whoosh.query.ranges import NumericRange
from whoosh.query.terms import FuzzyTerm, Prefix, Term

from search.engines import LIMIT, Answer
from search.questions import Question
from talks_index.model import Article
from talks_index.search.analysis import tokens
from talks_index.search.document import document
from talks_index.search.fields import folded, stem
from talks_index.search.schema import Formed

_ARGUMENTS: dict[str, dict[str, Any]] = {"facets": {"groupedby": "outlet"}, "by date": {"sortedby": "day", "reverse": True}}


class Placed(Formed):
    """Words in one of their forms, with the characters at which they stand, for highlights."""

    def __call__(self, value: str, positions: bool = False, start_pos: int = 0, **_: Any) -> Iterator[Token]:
        """Whoosh's protocol."""
        for shared, token in zip(super().__call__(value, positions, start_pos), tokens(value), strict=True):
            shared.startchar, shared.endchar = token.start, token.end
            yield shared


class PlainWhoosh:
    """Title and body by stems and by folded words, the day and the outlet as columns."""

    def build(self, folder: Path, articles: Iterable[Article]) -> None:
        """Make an index in an empty folder."""
        fields = {name: TEXT(analyzer=Placed(stem), stored=name == "body") for name in ("title", "body")}
        twins = {f"{name}_words": TEXT(analyzer=Formed(folded), phrase=False) for name in fields}
        index = FileIndex.create(FileStorage(str(folder)), Schema(**fields, **twins, day=NUMERIC(sortable=True), outlet=ID(sortable=True)))
        writer = index.writer(compound=False, limitmb=512)
        for article in articles:
            day = int((article.published.edtf or "0").replace("-", "")[:8])
            body = "\n".join(document(article, None, day)["body"])
            title = article.title or ""
            writer.add_document(title=title, title_words=title, body=body, body_words=body, day=day, outlet=article.outlet or "")
        writer.commit()

    def open(self, folder: Path) -> Answer:
        """Open the index."""
        searcher = FileIndex(FileStorage(str(folder))).searcher()

        def answered(question: Question) -> int:
            arguments = _ARGUMENTS.get(question.kind, {})
            snippets = question.kind == "snippets"
            results = searcher.search(_query(question), limit=20 if snippets else LIMIT, **arguments)
            if snippets:
                results.fragmenter = ContextFragmenter(maxchars=160)
                return sum(bool(hit.highlights("body", top=1)) for hit in results)
            return len(results)

        return answered


def _query(question: Question) -> Query:
    words: list[Query] = [_either(Term, ("title", "body"), stem(word)) for word in question.words]
    match question.kind:
        case "any":
            return Or(words)
        case "phrase":
            return _either(Phrase, ("title", "body"), [stem(word) for word in question.words])
        case "near":
            return _either(FuzzyTerm, ("title_words", "body_words"), question.words[0])
        case "between":
            return And([*words, NumericRange("day", *question.days)])
    if question.begun:
        words[-1] = _either(Prefix, ("title_words", "body_words"), question.words[-1])
    return And(words)


def _either(kind: type[Query], names: tuple[str, str], sought: object) -> Query:
    return Or([kind(name, sought, boost=boost) for name, boost in zip(names, (4.0, 1.0), strict=True)])  # type: ignore[call-arg]
