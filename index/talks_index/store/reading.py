"""What is asked of a store: articles, their facts, and what changed; with what was corrected by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from talks_index.corrections import corrected, published, stated
from talks_index.errors import NotInLibrary
from talks_index.model import Article, Correction, Counts, EntityKind, Facts, FactsState
from talks_index.store import corrections
from talks_index.store.answers import Change, Entry, Told
from talks_index.store.connections import Connections
from talks_index.store.rows import ARTICLE, EFFECTIVE, from_facts, to_article, to_facts, to_meetings, to_published

_CHUNK = 500
"""Articles that are in memory at once when many are gone through."""


class Readings(Connections):
    """A store as far as it is read."""

    def full_id(self, beginning: str) -> str:
        """The id that begins so; raises NotInLibrary when none or several do."""
        if not re.fullmatch(r"[0-9a-f]{1,12}", beginning):
            raise NotInLibrary("{id}: not an article's id, which is twelve digits 0-9, a-f, or its beginning", id=beginning)
        with self._connection() as connection:
            found = connection.execute("SELECT id FROM article WHERE id GLOB ? ORDER BY id LIMIT 3", (beginning + "*",)).fetchall()
        if not found:
            raise NotInLibrary("{id}: no article has this id; talks-tui search shows the ids", id=beginning)
        if len(found) > 1:
            raise NotInLibrary(
                "{id}: several articles have such an id ({one}, {other} …); give more of it",
                id=beginning,
                one=found[0][0],
                other=found[1][0],
            )
        return str(found[0][0])

    def article(self, article_id: str) -> Article:
        """The article with this full id; raises NotInLibrary."""
        return self.entry(article_id).article

    def entry(self, article_id: str) -> Entry:
        """The article with this full id and its state; raises NotInLibrary."""
        entries = self.entries([article_id])
        if article_id not in entries:
            raise NotInLibrary("{id}: no article has this id; talks-tui search shows the ids", id=article_id)
        return entries[article_id]

    def entries(self, ids: Sequence[str]) -> dict[str, Entry]:
        """The articles with these full ids, as far as they are there."""
        found: dict[str, Entry] = {}
        for start in range(0, len(ids), _CHUNK):
            some = ids[start : start + _CHUNK]
            where = f"a.id IN ({', '.join('?' * len(some))})"
            found |= {entry.article.id: entry for entry in self._entries(where, some)}
        return found

    def newest(self, limit: int, offset: int = 0) -> list[Entry]:
        """The first `limit` articles after `offset`, newest first: by day of publication, then, and where unknown, the last added first."""
        return self._entries(
            "a.number IN (SELECT number FROM article ORDER BY newest DESC, number DESC LIMIT ? OFFSET ?) "
            "ORDER BY a.newest DESC, a.number DESC",
            [limit, offset],
        )

    def _entries(self, where: str, values: Sequence[object]) -> list[Entry]:
        with self._connection() as connection:
            rows = connection.execute(
                f"SELECT {ARTICLE}, {EFFECTIVE}, f.state, a.id FROM article a JOIN facts f ON f.article = a.number WHERE {where}",  # noqa: S608
                values,
            ).fetchall()
            made = corrections.of(connection, [row[9] for row in rows])
        return [
            Entry(stated(to_article(row), own), published(own) or to_published(row[7]), row[8])
            for row, own in ((row, made[row[9]]) for row in rows)
        ]

    def facts(self, article_id: str) -> tuple[FactsState, Facts | None, str | None]:
        """The state of an article's facts, the facts with what was corrected, and the problem when they could not be made.

        Raises NotInLibrary.
        """
        state, facts, problem = self.extracted(article_id)
        return state, corrected(facts, self.corrections(article_id)) if facts else None, problem

    def extracted(self, article_id: str) -> tuple[FactsState, Facts | None, str | None]:
        """The same with the facts as they were extracted."""
        with self._connection() as connection:
            row = connection.execute(
                "SELECT f.state, f.json, f.problem, a.text FROM facts f JOIN article a ON a.number = f.article WHERE a.id = ?",
                (article_id,),
            ).fetchone()
        if row is None:
            raise NotInLibrary("{id}: no article has this id; talks-tui search shows the ids", id=article_id)
        return row[0], to_facts(row[1], row[3]), row[2]

    def corrections(self, article_id: str | None = None) -> list[Correction]:
        """The corrections of an article, or of all, the oldest first; also those of articles that are no longer there."""
        with self._connection() as connection:
            return corrections.made(connection) if article_id is None else corrections.of(connection, [article_id])[article_id]

    def naming(self, kind: EntityKind, entity_id: str, limit: int) -> tuple[int, list[tuple[Entry, Facts]]]:
        """How many articles have an entity with this id in their facts, and the first `limit` of them, newest first."""
        # The text is looked through first: most articles are passed over without being parsed.
        query = (
            "SELECT a.id FROM facts f JOIN article a ON a.number = f.article WHERE instr(f.json, ?) AND EXISTS "
            "(SELECT 1 FROM json_each(f.json, ?) e WHERE e.value ->> 'id' = ?) ORDER BY a.newest DESC, a.number DESC"
        )
        written = msgspec.json.encode({"id": entity_id})[1:-1].decode()
        with self._connection() as connection:
            ids = [row[0] for row in connection.execute(query, (written, f"$.{kind}s", entity_id))]
        entries = self.entries(ids[:limit])
        found = [(entries[article_id], self.facts(article_id)[1]) for article_id in ids[:limit] if article_id in entries]
        return len(ids), [(entry, facts) for entry, facts in found if facts]

    def told(self, ids: Sequence[str]) -> Iterator[Told]:
        """The meetings of these articles, as far as they are there."""
        query = (
            f"SELECT a.id, a.title, iif(a.title IS NULL, a.text, NULL), a.outlet, {EFFECTIVE}, f.json "  # noqa: S608
            "FROM article a JOIN facts f ON f.article = a.number WHERE a.id IN"
        )
        for start in range(0, len(ids), _CHUNK):
            some = ids[start : start + _CHUNK]
            with self._connection() as connection:
                rows = connection.execute(f"{query} ({', '.join('?' * len(some))})", some).fetchall()
                made = corrections.of(connection, some)
            for row in rows:
                own = made[row[0]]
                meetings = to_meetings(row[5])
                if own and (facts := self.facts(row[0])[1]):
                    meetings = to_meetings(from_facts(facts))
                yield Told(row[0], row[1], row[2], row[3], published(own) or to_published(row[4]), meetings)

    def states(self, ids: Sequence[str]) -> dict[str, tuple[FactsState, str | None]]:
        """The state of the facts of each of these articles, and the problem where they failed."""
        found: dict[str, tuple[FactsState, str | None]] = {}
        with self._connection() as connection:
            for start in range(0, len(ids), _CHUNK):
                some = ids[start : start + _CHUNK]
                query = "SELECT a.id, f.state, f.problem FROM facts f JOIN article a ON a.number = f.article WHERE a.id IN "
                found |= {row[0]: (row[1], row[2]) for row in connection.execute(f"{query} ({', '.join('?' * len(some))})", some)}
        return found

    def pending(self) -> list[str]:
        """The ids of the articles whose facts are to be made, in the order in which they were added."""
        with self._connection() as connection:
            query = "SELECT a.id FROM facts f JOIN article a ON a.number = f.article WHERE f.state = 'pending' ORDER BY a.number"
            return [row[0] for row in connection.execute(query)]

    def ids(self) -> set[str]:
        """The ids of all articles."""
        with self._connection() as connection:
            return {row[0] for row in connection.execute("SELECT id FROM article")}

    def size(self) -> int:
        """How many articles there are."""
        with self._connection() as connection:
            return int(connection.execute("SELECT count(*) FROM article").fetchone()[0])

    def counts(self) -> Counts:
        """How many articles there are, by the state of their facts."""
        with self._connection() as connection:
            states = dict(connection.execute("SELECT state, count(*) FROM facts GROUP BY state"))
        return Counts(sum(states.values()), states.get("pending", 0), states.get("failed", 0))

    def sequence(self) -> int:
        """The sequence number of the last change."""
        with self._connection() as connection:
            return int(connection.execute("SELECT coalesce(max(sequence), 0) FROM change").fetchone()[0])

    def changed(self, since: int) -> list[str]:
        """The ids of the articles that changed after sequence number `since`."""
        with self._connection() as connection:
            return [row[0] for row in connection.execute("SELECT id FROM change WHERE sequence > ?", (since,))]

    def changes(self, since: int) -> Iterator[Change]:
        """What changed after sequence number `since`, in that order, each article once."""
        query = (
            f"SELECT {ARTICLE}, f.json, a.newest, c.sequence, c.id FROM change c "  # noqa: S608
            "LEFT JOIN article a ON a.id = c.id LEFT JOIN facts f ON f.article = a.number WHERE c.sequence > ? ORDER BY c.sequence LIMIT ?"
        )
        while True:
            with self._connection() as connection:
                rows = connection.execute(query, (since, _CHUNK)).fetchall()
                made = corrections.of(connection, [row[10] for row in rows])
            for row in rows:
                own = made[row[10]]
                article = stated(to_article(row), own) if row[6] is not None else None
                facts = to_facts(row[7], row[6]) if article else None
                yield Change(row[9], row[10], article, corrected(facts, own) if facts else None, row[8] or 0)
            if len(rows) < _CHUNK:
                return
            since = rows[-1][9]

    def check(self) -> list[str]:
        """What SQLite finds damaged in the database; empty when all is well."""
        with self._connection() as connection:
            found = [str(row[0]) for row in connection.execute("PRAGMA quick_check")]
        return [] if found == ["ok"] else found
