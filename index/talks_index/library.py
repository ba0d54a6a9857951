"""The facade: everything that a front end may ask of a library of articles.

A library is a private folder with the store (SQLite, the truth) and the full-text index (a cache that is rebuilt when needed).
Every method may be called from any thread; each thread gets its own connection and searcher.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from talks_index.corrections import corrected, standing
from talks_index.entity import joined
from talks_index.i18n import words
from talks_index.model import (
    NOTHING_READ,
    Candidate,
    Correction,
    Counts,
    Entity,
    EntityKind,
    Facet,
    FacetName,
    Facts,
    Hit,
    Made,
    Meeting,
    Mine,
    Order,
    Page,
    Result,
    Span,
    Step,
    Timeline,
)
from talks_index.search.lines import best_line, first_line, title_of
from talks_index.store import Entry, Store

# The query language and Whoosh are imported where something is asked for: the reader paints the newest stories before.
if TYPE_CHECKING:
    from talks_index.search.index import Index
    from talks_index.search.query import Query
    from talks_index.timeline import Tellings


class Library:
    """An open library. Use it as a context manager, or `close` it."""

    def __init__(self, folder: Path, *, create: bool = True, language: str | None = None) -> None:
        """Open the library in `folder`; how queries were read is told in `language` (by default the user's).

        An index that does not agree with the store is mended by the first search. Raises LibraryError when the folder is not private to
        this user, or is not a library, or (`create` false) is not there.
        """
        self._store = Store(folder, create=create)
        self._language = language
        self._opened_index: Index | None = None
        self._tellings: Tellings | None = None
        self._opening = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @property
    def folder(self) -> Path:
        """The library's folder."""
        return self._store.folder

    def search(
        self,
        query: str,
        *,
        limit: int = 50,
        offset: int = 0,
        order: Order = "relevance",
        facets: bool = False,
        mine: Mine = NOTHING_READ,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Result:
        """The articles that answer `query`, best first; all, newest first, for an empty one. Nothing typed is an error.

        The result holds `limit` of them at most, after the first `offset`.

        In the order of publication, or of the day of the meeting that they are about, the newest are first. With `facets`, the result
        tells what the articles found have in common. `mine` is what who asks has read and starred (`is:unread`).

        When `cancelled` becomes true, the search ends soon with what it has. Raises LibraryError when no index can be had.
        """
        total = self._store.size()
        if not query.strip() and order == "relevance" and not facets:
            newest = self._store.newest(limit, offset)
            hits = tuple(_hit(entry, 0.0) for entry in newest if not cancelled())
            return Result(query, words(self._language)("all articles"), total, total, hits)
        from talks_index.search.query import parse
        from talks_index.search.query.narrowing import filters, with_choices
        from talks_index.search.query.writing import written

        shown = words(self._language)
        asked = parse(query)
        common: tuple[Facet, ...] = ()
        respelled = None
        restrictions = tuple(filters(asked.parts, shown))
        if asked.parts or order != "relevance" or facets:
            found = self._index().search(asked, offset + limit, cancelled, order=order, facets=facets, mine=mine)
            best = found.best[offset:]
            entries = self._store.entries([article_id for article_id, _ in best])
            ranked = [(entries[article_id], score) for article_id, score in best if article_id in entries]
            number, common = found.total, with_choices(found.facets, asked.parts, shown)
            if found.respelled:
                asked = found.respelled
                respelled = written(asked.parts, shown.language)
        else:
            ranked = [(entry, 0.0) for entry in self._store.newest(limit, offset)]
            number = total
        hits = tuple(_hit(entry, score, asked) for entry, score in ranked if not cancelled())
        return Result(query, asked.reading(shown), number, total, hits, common, respelled, restrictions)

    def ids(self, query: str, *, mine: Mine = NOTHING_READ, cancelled: Callable[[], bool] = lambda: False) -> frozenset[str]:
        """The ids of all articles that answer `query` as it is typed. Raises LibraryError when no index can be had."""
        from talks_index.search.query import parse

        found = self._index().search(parse(query), sys.maxsize, cancelled, mine=mine)
        return frozenset() if found.respelled else frozenset(article_id for article_id, _ in found.best)

    def narrowed(self, query: str, facet: FacetName, value: str, *, excluding: bool = False) -> str:
        """The text of `query`, restricted to the articles with a value of a facet, or to those without it; freed of that where it is so."""
        from talks_index.search.query.narrowing import narrowed

        return narrowed(query, facet, value, words(self._language), excluding=excluding)

    def widened(self, query: str) -> str:
        """The text of `query` without its restrictions (`Result.filters`)."""
        from talks_index.search.query.narrowing import widened

        return widened(query, words(self._language))

    def page(self, article_id: str, query: str = "") -> Page:
        """One article with its facts, and the words of `query` in it. `article_id` may be shortened while it stays unique.

        Raises NotInLibrary.
        """
        full = self._store.full_id(article_id)
        article = self._store.article(full)
        state, extracted, problem = self._store.extracted(full)
        made = self._store.corrections(full)
        facts = corrected(extracted, made) if extracted else None
        hits: tuple[Span, ...] = ()
        if query.strip():
            from talks_index.search.query import parse

            hits = parse(query).hits(article.text)
        return Page(article, state, facts, problem, hits, tuple(standing(extracted, made)))

    def named(self, name: str) -> list[Candidate]:
        """The people, organisations and places that are called so, or else that have these words in their name.

        The best hundred articles with this name are looked through.
        """
        from talks_index.entity import called

        pages = (self.page(hit.id) for hit in self.search(name, limit=100).hits)
        return called(name, [page.facts for page in pages if page.facts])

    def entity(self, kind: EntityKind, entity_id: str, *, limit: int = 200) -> Entity:
        """A person, organisation or place with what the articles say of it, the newest `limit` of them. Raises NotInLibrary."""
        found, told = self._store.naming(kind, entity_id, limit)
        return joined(kind, entity_id, found, [(entry.article.id, title_of(entry.article), facts) for entry, facts in told])

    def meetings(self, query: str = "", *, mine: Mine = NOTHING_READ, cancelled: Callable[[], bool] = lambda: False) -> Timeline:
        """The meetings that the articles which answer `query` (as in `search`) tell of, by their dates; of all articles, for an empty one.

        What was read once is remembered until it changes. When `cancelled` becomes true, it ends soon with less.
        Raises LibraryError when no index can be had.
        """
        from talks_index.search.query import parse
        from talks_index.timeline import Tellings

        with self._opening:
            if self._tellings is None:
                self._tellings = Tellings(self._store)
        asked = parse(query)
        if asked.parts:
            found = self._index().search(asked, self._store.size(), cancelled, mine=mine)
            ids = [article_id for article_id, _ in found.best]
            asked = found.respelled or asked
        else:
            ids = sorted(self._store.ids())
        events = self._tellings.events(ids, cancelled)
        return Timeline(query, asked.reading(words(self._language)), len(ids), tuple(events))

    def correct(self, article_id: str, field: str, text: str, meeting: Meeting | None = None) -> Correction:
        """Set a fact by hand to what a person wrote (see `correcting`), or with an empty text hide it; `published` is the article's day.

        `meeting` is the one of the article's facts as they are shown. With the field `meeting`, the whole of it is hidden. The facts are
        pending after another day of publication. Raises NotInLibrary, and NotAValue where the text is not understood.
        """
        from talks_index.correcting import correct

        return correct(self._store, self._store.full_id(article_id), field, text, meeting, words(self._language))

    def undo(self, number: int) -> Correction:
        """Forget a correction; returns it. Raises NotInLibrary."""
        return self._store.uncorrect(number)

    def corrections(self, article_id: str | None = None) -> list[Made]:
        """The corrections of an article, or of all, the oldest first; also those of articles that are no longer there.

        Raises NotInLibrary for the beginning of an id that no article has.
        """
        from talks_index.correcting import made

        return made(self._store, self._store.full_id(article_id) if article_id else None)

    def remake(self, article_id: str) -> Iterator[Step]:
        """Make the facts of an article, if they are pending."""
        from talks_index.ingest import make_facts

        yield from make_facts(self._store, self._index(), [self._store.full_id(article_id)])

    def add(self, paths: Iterable[Path], *, published: str | None = None, refresh: bool = False) -> Iterator[Step]:
        """Read articles in: first all become searchable, then their facts are made, by worker processes. `-` is standard input.

        An article that is already there is left as it is, unless `refresh` is true: then its facts are made again.
        """
        from talks_index.ingest import make_facts, read_in

        ids = []
        for step in read_in(self._store, self._index(), paths, published=published, refresh=refresh):
            if step.id is not None:
                ids.append(step.id)
            yield step
        states = self._store.states(ids)
        pending = [article_id for article_id in ids if states.get(article_id, ("done", None))[0] == "pending"]
        yield from make_facts(self._store, self._index(), pending)
        self._index().tidy()

    def finish(self) -> Iterator[Step]:
        """Make the facts that are still pending (after an interrupted `add`, or by an older extractor)."""
        from talks_index.extract import VERSION
        from talks_index.ingest import make_facts

        self._store.renew(VERSION)
        yield from make_facts(self._store, self._index(), self._store.pending())
        self._index().tidy()

    def remove(self, article_id: str) -> str:
        """Take an article out of store and index; returns its full id. Raises NotInLibrary."""
        full = self._store.full_id(article_id)
        index = self._index()
        with index.writing():
            self._store.remove(full)
            index.update()
        return full

    def check(self) -> list[str]:
        """What does not agree between store and index, a line each; empty when all is well."""
        return [*self._store.check(), *self._index().check()]

    def sequence(self) -> int:
        """The number of the last change of the library, by whatever process: it grows with every one."""
        return self._store.sequence()

    def counts(self) -> Counts:
        """How many articles there are, and how many wait for their facts."""
        return self._store.counts()

    def facts(self, article_id: str) -> Facts | None:
        """The facts of an article, those of an earlier extractor while new ones are pending; None while there are none."""
        return self._store.facts(self._store.full_id(article_id))[1]

    def get_ready(self) -> None:
        """Load what searching needs, so that the first search is as fast as the others. Raises LibraryError when no index can be had."""
        from talks_index.search.query import parse

        self._index().search(parse("a"), 1, lambda: False)

    def close(self) -> None:
        """Close what this library holds open."""
        if self._opened_index is not None:
            self._opened_index.close()
        self._store.close()

    def _index(self) -> Index:
        """The index."""
        from talks_index.search.index import Index

        with self._opening:
            if self._opened_index is None:
                self._opened_index = Index(self._store)
            return self._opened_index


def _hit(entry: Entry, score: float, query: Query | None = None) -> Hit:
    article = entry.article
    title = title_of(article)
    line = best_line(article, query) if query else first_line(article)
    marks = query.hits(title) if query else ()
    return Hit(article.id, title, article.outlet, entry.published, entry.facts_state, score, line.text, marks, line.marks)
