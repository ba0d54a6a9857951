"""What the arrays answer is what Whoosh answers, article by article and score by score: on its own files, and on ours read by Whoosh."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import numpy as np
import pytest
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.matching.mcore import ListMatcher, Matcher, NullMatcher
from whoosh.query import And, ConstantScoreQuery, Not, Or, Phrase, Prefix, Query, Term
from whoosh.searching import SearchContext, Searcher

from support.articles import article
from talks_index.search.answer import answer
from talks_index.search.arrays import writer as writer_module
from talks_index.search.arrays.snapshot import Snapshot
from talks_index.search.arrays.writer import ArrayWriter
from talks_index.search.document import Document, document
from talks_index.search.fields import FACTS, FIELDS, FOLDED, STEMS, folded, stem
from talks_index.search.query import tree
from talks_index.search.schema import schema

QUERIES = 500
SIZES = (40, 200, 1_000)
SYLLABLES = ("ka", "mi", "ro", "té", "lun", "s", "o", "bé", "ran", "dou")


class Case(NamedTuple):
    """The same articles three times: in Whoosh's own files, in ours as Whoosh reads them, and in ours."""

    whoosh: Searcher
    ours_by_whoosh: Searcher
    ours: Snapshot
    words: list[str]


@pytest.fixture(scope="module", params=[(size, merged) for size in SIZES for merged in (False, True)], ids=str)
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """Articles that came in four batches, and some of which were deleted: four segments, or the first three of them merged to one."""
    number, merged = request.param
    chance = random.Random(number)  # noqa: S311 - the same articles every time
    words = sorted({"".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(number)})
    ranks = np.arange(1, len(words) + 1)

    def text(length: int) -> str:
        return " ".join(chance.choices(words, weights=(1 / ranks).tolist(), k=length))

    documents = [
        document(
            article(text(chance.randint(1, 150)) + f" n{n}", title=text(chance.randint(1, 9)), published=f"20{n % 20 + 10}"), None, n + 1
        )
        | {"people": (text(2), text(1)), "places": (text(1),)}
        for n in range(number)
    ]
    quarters = [documents[number * at // 4 : number * (at + 1) // 4] for at in range(4)]
    gone: list[list[int]] = [[] if at == 0 else sorted(chance.sample(range(number * at // 4), number // 20)) for at in range(4)]
    plain, arrays = (empty(tmp_path_factory.mktemp(name)) for name in ("plain", "arrays"))
    for at in range(4):
        if merged and at == 3:
            with patch.object(writer_module, "_RATIO", 1_000):
                ArrayWriter(arrays).commit(most=number)
            # Whoosh's own merging rounds the lengths of fields: what it would say, had only those articles come that are left.
            plain = empty(tmp_path_factory.mktemp("fresh"))
            deleted = {one for ones in gone[:3] for one in ones}
            add_as_whoosh(plain, [one for n, one in enumerate(documents[: number * 3 // 4]) if n not in deleted], [])
            gone[3] = sorted(chance.sample(range(plain.doc_count()), number // 20))
        add_as_whoosh(plain, quarters[at], gone[at])
        ours = ArrayWriter(arrays)
        for one in gone[at]:
            ours.delete(one)
        for one in quarters[at]:
            ours.take(one)
        ours.commit(most=0)
    with plain.searcher() as whoosh, arrays.searcher() as ours_by_whoosh:
        assert len(whoosh.leaf_searchers()) == len(ours_by_whoosh.leaf_searchers()) == (2 if merged else 4)
        assert whoosh.reader().has_deletions()
        assert ours_by_whoosh.reader().has_deletions()
        yield Case(whoosh, ours_by_whoosh, Snapshot(arrays.storage), words)


def empty(folder: Path) -> FileIndex:
    return FileIndex.create(FileStorage(str(folder)), schema())


def add_as_whoosh(index: FileIndex, documents: Sequence[Document], gone: Sequence[int]) -> None:
    with index.writer() as writer:
        writer.merge = False
        for one in gone:
            writer.delete_document(one)
        for one in documents:
            writer.add_document(**as_whoosh_takes_it(one))


def as_whoosh_takes_it(one: Document) -> dict[str, object]:
    values = {spec.name: one.get(spec.part, ()) for spec in FIELDS}
    return {spec.name: list(values[spec.name]) if spec.whole else "\n".join(values[spec.name]) for spec in FIELDS if values[spec.name]}


def word(text: str) -> tree.Word:
    return tree.Word(text, folded(text), stem(text))


class Without(Not):
    """Whoosh's Not, which adds nothing to the score. (Its AndNot lets pass what it should not where both parts begin with one article.)"""

    def matcher(self, searcher: Searcher, context: SearchContext | None = None) -> Matcher:
        found = list(super().matcher(searcher, context).all_ids())
        return ListMatcher(found, [0.0] * len(found)) if found else NullMatcher()


def query(chance: random.Random, words: list[str], depth: int = 0) -> tuple[tree.Node, Query]:
    """A random query, as our tree and as Whoosh's."""
    kind = chance.random()
    if depth == 2 or kind < 0.4:
        one = word(chance.choice(words[: len(words) // 4 or 1] if chance.random() < 0.5 else words))
        fields = [Term(name, one.stem, boost=weight) for name, weight in STEMS.items()]
        return one, Or([*fields, *(Term(name, one.folded, boost=weight) for name, weight in FACTS.items())])
    if kind < 0.48:
        beginning = chance.choice(words)[: chance.randint(1, 4)]
        fields = [ConstantScoreQuery(Prefix(name, folded(beginning)), weight) for name, weight in (FOLDED | FACTS).items()]
        return tree.Prefix("", folded(beginning)), Or(fields)
    if kind < 0.6:
        several = tuple(word(chance.choice(words[:6])) for _ in range(chance.randint(2, 3)))
        stems = [one.stem for one in several]
        return tree.Phrase("", several), Or([Phrase(name, stems, boost=weight) for name, weight in STEMS.items()])
    parts = [query(chance, words, depth + 1) for _ in range(chance.randint(2, 3))]
    if kind < 0.7:
        return tree.And((parts[0][0], tree.Not(parts[1][0]))), And([parts[0][1], Without(parts[1][1])])
    ours, theirs = tuple(one for one, _ in parts), [one for _, one in parts]
    return (tree.And(ours), And(theirs)) if kind < 0.85 else (tree.Or(ours), Or(theirs))


def test_scores_and_order_are_those_of_whoosh(case: Case) -> None:
    chance = random.Random(7)  # noqa: S311 - the same queries every time
    answered = 0
    numbers = {article_id: case.ours.number(article_id) for article_id in case.ours.ids()}
    for at in range(QUERIES):
        ours, theirs = query(chance, case.words)
        found = answer(case.ours, ours, 10_000, lambda: False)
        mine = {numbers[article_id]: score for article_id, score in found.best}
        # The newer first where scores tie; here that is the one with the greater number, in every way.
        assert list(mine) == sorted(mine, key=lambda number: (mine[number], number), reverse=True)
        for searcher in (case.whoosh, case.ours_by_whoosh)[: 2 if at % 10 == 0 else 1]:
            expected = {hit[1]: hit[0] for hit in searcher.search(theirs, limit=None).top_n}
            assert mine.keys() == expected.keys(), str(theirs)
            assert mine == pytest.approx(expected, rel=1e-12), str(theirs)
        answered += bool(mine)
    assert answered > QUERIES / 2
