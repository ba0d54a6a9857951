"""tantivy (Rust), with its French stemmer."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from search.engines import LIMIT, Answer
from search.questions import Question
from talks_index.model import Article
from talks_index.search.fields import stem

_FIELDS = (("title", 4.0), ("body", 1.0))


class Tantivy:
    """Title and body by stems and by folded words, day and outlet as fast fields."""

    def __init__(self) -> None:
        self._tantivy: Any = importlib.import_module("tantivy")

    def build(self, folder: Path, articles: Iterable[Article]) -> None:
        """Make an index in an empty folder."""
        index = self._register(self._tantivy.Index(self._schema(), path=str(folder)))
        writer = index.writer(heap_size=256_000_000, num_threads=1)
        for number, article in enumerate(articles):
            day = int((article.published.edtf or "0").replace("-", "")[:8])
            title = article.title or ""
            fields = {"title": title, "title_words": title, "body": article.text, "body_words": article.text}
            writer.add_document(self._tantivy.Document(**fields, day=day, outlet=article.outlet or "-", number=number))
        writer.commit()
        writer.wait_merging_threads()

    def open(self, folder: Path) -> Answer:
        """Open the index."""
        index = self._register(self._tantivy.Index.open(str(folder)))
        index.reload()
        searcher = index.searcher()
        schema = index.schema

        def answered(question: Question) -> int:
            query = self._query(schema, question)
            match question.kind:
                case "facets":
                    searcher.search(query, LIMIT)
                    counted = searcher.aggregate(query, {"outlets": {"terms": {"field": "outlet", "size": 12}}})
                    return len(counted["outlets"]["buckets"])
                case "by date":
                    return int(searcher.search(query, LIMIT, order_by_field="day").count)
                case "snippets":
                    hits = searcher.search(query, 20).hits
                    snippets = self._tantivy.SnippetGenerator.create(searcher, query, schema, "body")
                    return sum(bool(snippets.snippet_from_doc(searcher.doc(address)).to_html()) for _, address in hits)
            return int(searcher.search(query, LIMIT).count)

        return answered

    def best(self, folder: Path) -> Callable[[Sequence[str], int], list[int]]:
        """Open the index; the numbers of the best articles that have any of some words, in the order in which they were added."""
        index = self._register(self._tantivy.Index.open(str(folder)))
        index.reload()
        searcher = index.searcher()

        def found(words: Sequence[str], limit: int) -> list[int]:
            query = self._query(index.schema, Question("any", tuple(words)))
            return [searcher.doc(address)["number"][0] for _, address in searcher.search(query, limit).hits]

        return found

    def _schema(self) -> Any:
        builder = self._tantivy.SchemaBuilder()
        for name in ("title", "body"):
            builder.add_text_field(name, tokenizer_name="stems", stored=name == "body")
            builder.add_text_field(f"{name}_words", tokenizer_name="words", index_option="basic")
        builder.add_integer_field("day", indexed=True, fast=True)
        builder.add_integer_field("number", stored=True)
        builder.add_text_field("outlet", tokenizer_name="raw", fast=True)
        return builder.build()

    def _register(self, index: Any) -> Any:
        kinds = self._tantivy.Filter
        for name, filters in (("words", []), ("stems", [kinds.stemmer("french")])):
            analyser = self._tantivy.TextAnalyzerBuilder(self._tantivy.Tokenizer.simple())
            for one in (kinds.lowercase(), kinds.ascii_fold(), *filters):
                analyser = analyser.filter(one)
            index.register_tokenizer(name, analyser.build())
        return index

    def _query(self, schema: Any, question: Question) -> Any:
        query, occur = self._tantivy.Query, self._tantivy.Occur

        def either(make: Any, suffix: str = "") -> Any:
            parts = [(occur.Should, query.boost_query(make(name + suffix), boost)) for name, boost in _FIELDS]
            return query.boolean_query(parts)

        stems = [stem(word) for word in question.words]
        if question.kind == "phrase":
            return either(lambda name: query.phrase_query(schema, name, stems))
        if question.kind == "near":
            return either(lambda name: query.fuzzy_term_query(schema, name, question.words[0], distance=1), "_words")
        words = [either(lambda name, word=word: query.term_query(schema, name, word)) for word in stems]
        if question.begun:
            words[-1] = either(lambda name: query.regex_query(schema, name, question.words[-1] + ".*"), "_words")
        if question.kind == "between":
            kind = self._tantivy.FieldType.Integer
            words.append(query.const_score_query(query.range_query(schema, "day", kind, *question.days), 0.0))
        return query.boolean_query([(occur.Should if question.kind == "any" else occur.Must, word) for word in words])
