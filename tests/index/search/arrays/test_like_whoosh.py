"""What the arrays answer is what Whoosh answers, article by article and score by score: on its own files, and on ours read by Whoosh."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import pytest
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.matching.mcore import ListMatcher, Matcher, NullMatcher
from whoosh.query import And, Not, Or, Phrase, Query, Term
from whoosh.searching import SearchContext, Searcher

from support.articles import article
from talks_index.search.answer import answer
from talks_index.search.arrays.snapshot import Snapshot
from talks_index.search.arrays.writer import ArrayWriter
from talks_index.search.document import Document, document
from talks_index.search.fields import FACTS, FIELDS, STEMS, folded, stem
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


@pytest.fixture(scope="module", params=SIZES)
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    number: int = request.param
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
    gone = [[] if at == 0 else sorted(chance.sample(range(number * at // 4), number // 20)) for at in range(4)]
    plain, arrays = (FileIndex.create(FileStorage(str(tmp_path_factory.mktemp(name))), schema()) for name in ("plain", "arrays"))
    for at in range(4):
        batch = documents[number * at // 4 : number * (at + 1) // 4]
        with plain.writer() as writer:
            writer.merge = False
            for one in gone[at]:
                writer.delete_document(one)
            for one in batch:
                writer.add_document(**as_whoosh_takes_it(one))
        ours = ArrayWriter(arrays)
        for one in gone[at]:
            ours.delete(one)
        for one in batch:
            ours.take(one)
        ours.commit(most=0)
    with plain.searcher() as whoosh, arrays.searcher() as ours_by_whoosh:
        assert len(whoosh.leaf_searchers()) == 4
        yield Case(whoosh, ours_by_whoosh, Snapshot(arrays.storage), words)


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
    if kind < 0.55:
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
