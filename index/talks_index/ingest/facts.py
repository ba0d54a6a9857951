"""The second half of reading in: the facts of articles, made by worker processes and put into the library by this one alone."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, count, islice
from pathlib import Path
from typing import BinaryIO

from msgspec.structs import replace

from talks_index import extract
from talks_index.ingest.reading import Remark, articles
from talks_index.ingest.workers import Maker, Pool, attempt, extractor
from talks_index.model import Article, Facts, Step
from talks_index.search.index import Index
from talks_index.sources import Refusal
from talks_index.store import FACTS_LOCK, Store, locked

_FEW = 8
"""Articles that are faster read in this process than by others, which load the model too."""

_INDEX_SECONDS = 2.0
"""Time after which new facts can be searched at the latest, while more are being made."""

_PAUSE = 0.2
"""Seconds between two looks at what another process has done."""

_CHUNK = 100
"""Articles that are in memory at once."""


def make_facts(store: Store, index: Index, ids: Sequence[str], *, make: Maker | None = None) -> Iterator[Step]:
    """Make the facts of the articles with these ids that are pending, and report each when it is stored.

    While another process makes facts of the same library, what it does is reported, and the rest is made once it has finished.
    Raises TalksError where the extractor cannot start; the facts then stay pending.
    """
    left = dict.fromkeys(ids)
    counted = count(1)
    total = len(left)
    while left:
        with locked(store.folder / FACTS_LOCK) as mine:
            for step in _settled(store, left):
                yield replace(step, done=next(counted), total=total)
            if mine:
                for step in _made(store, index, list(left), make or extractor):
                    yield replace(step, done=next(counted), total=total)
                return
        time.sleep(_PAUSE)


def facts_of(
    paths: Iterable[Path], *, published: str | None = None, make: Maker | None = None, standard_input: BinaryIO | None = None
) -> Iterator[Facts | Refusal | Remark]:
    """The facts of the articles under `paths`, in their order, with what is refused among them in its place. No library is touched.

    What is remarked on an article comes before it. A few articles are
    read in this process, more by worker processes. Raises TalksError where the extractor cannot start.
    """
    read = articles(paths, published, standard_input=standard_input)
    first = list(islice(read, _FEW + 1))
    if len(first) <= _FEW:
        yield from _of_few(first, make or extractor)
    else:
        yield from _of_many(chain(first, read), make or extractor)


def _of_few(items: list[Article | Refusal | Remark], make: Maker) -> Iterator[Facts | Refusal | Remark]:
    made = None
    for item in items:
        if isinstance(item, Refusal | Remark):
            yield item
        else:
            made = made or make()
            outcome = attempt(made, item)
            yield outcome if isinstance(outcome, Facts) else Refusal(item.file, outcome)


def _of_many(items: Iterator[Article | Refusal | Remark], make: Maker) -> Iterator[Facts | Refusal | Remark]:
    waiting: dict[int, Facts | Refusal | Remark] = {}
    given = 0

    def work() -> Iterator[tuple[int, Article]]:
        for number, item in enumerate(items):
            if isinstance(item, Refusal | Remark):
                waiting[number] = item
            else:
                yield number, item

    with Pool[int](make) as pool:
        for number, article, outcome in pool.run(work()):
            waiting[number] = outcome if isinstance(outcome, Facts) else Refusal(article.file, outcome)
            while given in waiting:
                yield waiting.pop(given)
                given += 1
    for number in sorted(waiting):
        yield waiting[number]


def _settled(store: Store, left: dict[str, None]) -> list[Step]:
    """Those of the articles that are left whose facts another process has settled by now; neither they nor what is gone is left then."""
    states = store.states(list(left))
    settled = {article_id: problem for article_id, (state, problem) in states.items() if state != "pending"}
    for article_id in left.keys() - (states.keys() - settled.keys()):
        del left[article_id]
    names = {article_id: entry.article.file for article_id, entry in store.entries(list(settled)).items()}
    return [_step(article_id, names.get(article_id, article_id), problem) for article_id, problem in settled.items()]


def _made(store: Store, index: Index, ids: Sequence[str], make: Maker) -> Iterator[Step]:
    work = (article for start in range(0, len(ids), _CHUNK) for article in _present(store, ids[start : start + _CHUNK]))
    indexed = time.monotonic()
    with Pool[str](make, articles=len(ids)) as pool:
        for article_id, article, outcome in pool.run((article.id, article) for article in work):
            if isinstance(outcome, Facts):
                kept = store.put_facts(article_id, outcome, extract.VERSION)
            else:
                kept = store.put_failure(article_id, outcome, extract.VERSION)
            if time.monotonic() - indexed > _INDEX_SECONDS:
                _update(index)
                indexed = time.monotonic()
            if kept:
                yield _step(article_id, article.file, None if isinstance(outcome, Facts) else outcome)
    _update(index)


def _present(store: Store, ids: Sequence[str]) -> Iterator[Article]:
    entries = store.entries(ids)
    return (entries[article_id].article for article_id in ids if article_id in entries)


def _update(index: Index) -> None:
    with index.writing():
        index.update()


def _step(article_id: str, name: str, problem: str | None) -> Step:
    return Step("facts" if problem is None else "failed", name, 0, None, article_id, problem)
