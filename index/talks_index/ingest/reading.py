"""The first half of reading in: articles become searchable, batch by batch, before any facts are made."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from msgspec.structs import replace

from talks_index import sources
from talks_index.clean import NOTHING_LEFT, clean, stated_day
from talks_index.errors import InputError, Reason
from talks_index.model import Article, Published, Raw, Step
from talks_index.search.index import Index
from talks_index.sources import Refusal
from talks_index.store import Store

_BATCH = 200
"""Articles that become searchable together at most, and"""

_SECONDS = 1.0
"""the time after which those that were read do, even if they are fewer."""

_SHOWN = 40
"""Characters of a value that a remark repeats at most."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said of an article that is read all the same: where it stands (`path:line`), and what of it was not understood."""

    name: str
    reason: str


def articles(
    paths: Iterable[Path], published: str | None, *, standard_input: BinaryIO | None = None
) -> Iterator[Article | Refusal | Remark]:
    """The cleaned articles under `paths` and what is refused among them, in order, each after what is remarked on it.

    `published`, as EDTF, stands above what they state.
    """
    for item in sources.read(paths, standard_input=standard_input):
        if isinstance(item, Refusal):
            yield item
            continue
        if not published and (item.published or "").strip() and not stated_day(item.published):
            stated = sources.printable((item.published or "")[:_SHOWN])
            told = Reason('"published" is "{stated}", which is no day and was left out: write it like 2025-02-27', stated=stated)
            yield Remark(item.line or item.name, told)
        yield _cleaned(item, published)


def read_in(store: Store, index: Index, paths: Iterable[Path], *, published: str | None, refresh: bool) -> Iterator[Step]:
    """Read articles into store and index. An article is reported once it is stored for good and can be found."""
    paths = list(paths)
    total = sources.count(paths)
    done = 0
    batch: list[Article] = []
    began = time.monotonic()
    for item in articles(paths, published):
        if isinstance(item, Remark):
            yield Step("remarked", item.name, done, total, reason=item.reason)
            continue
        if isinstance(item, Refusal):
            done += 1
            yield Step("refused", item.name, done, total, reason=item.reason)
            continue
        if not batch:
            began = time.monotonic()
        batch.append(item)
        if len(batch) == _BATCH or time.monotonic() - began > _SECONDS:
            yield from _kept(store, index, batch, refresh, done, total)
            done += len(batch)
            batch = []
    yield from _kept(store, index, batch, refresh, done, total)


def _cleaned(raw: Raw, published: str | None) -> Article | Refusal:
    try:
        article = clean(raw)
    except InputError:
        return Refusal(raw.name, NOTHING_LEFT)
    return replace(article, published=Published(published, "given")) if published else article


def _kept(store: Store, index: Index, batch: list[Article], refresh: bool, done: int, total: int | None) -> Iterator[Step]:
    if not batch:
        return
    # Within one lock, so that a reader who sees the index behind the store does not set about mending it.
    with index.writing():
        added = store.put(batch, refresh=refresh)
        index.update()
    for at, article in enumerate(batch, done + 1):
        yield Step("added" if article.id in added else "known", article.file, at, total, id=article.id)
        added.discard(article.id)
