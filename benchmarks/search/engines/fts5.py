"""SQLite's FTS5, with its own index of beginnings. It folds accents and has no French stems."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from search.engines import LIMIT, Answer
from search.questions import Question
from talks_index.model import Article

_BEST = "SELECT rowid FROM story WHERE story MATCH ? ORDER BY bm25(story, 4.0, 1.0) LIMIT ?"
_BETWEEN = (
    "SELECT story.rowid FROM story JOIN about ON about.rowid = story.rowid "
    "WHERE story MATCH ? AND about.day BETWEEN ? AND ? ORDER BY bm25(story, 4.0, 1.0) LIMIT ?"
)
_BY_DATE = "SELECT story.rowid FROM story JOIN about ON about.rowid = story.rowid WHERE story MATCH ? ORDER BY about.day DESC LIMIT ?"
_FACETS = (
    "SELECT about.outlet, count(*) FROM story JOIN about ON about.rowid = story.rowid WHERE story MATCH ? GROUP BY about.outlet LIMIT ?"
)
_SNIPPETS = "SELECT snippet(story, 1, '[', ']', '…', 24) FROM story WHERE story MATCH ? ORDER BY bm25(story, 4.0, 1.0) LIMIT ?"


class Fts5:
    """A table of titles and bodies, one beside it of days and outlets."""

    def build(self, folder: Path, articles: Iterable[Article]) -> None:
        """Make an index in an empty folder."""
        with sqlite3.connect(folder / "fts.db") as database:
            database.execute(
                "CREATE VIRTUAL TABLE story USING fts5(title, body, prefix = '1 2 3 4', tokenize = 'unicode61 remove_diacritics 2')"
            )
            database.execute("CREATE TABLE about (day INTEGER, outlet TEXT)")
            for article in articles:
                database.execute("INSERT INTO story VALUES (?, ?)", (article.title, article.text))
                day = int((article.published.edtf or "0").replace("-", "")[:8])
                database.execute("INSERT INTO about VALUES (?, ?)", (day, article.outlet))
            database.execute("INSERT INTO story (story) VALUES ('optimize')")
        database.close()

    def open(self, folder: Path) -> Answer:
        """Open the index."""
        database = sqlite3.connect(folder / "fts.db")

        def answered(question: Question) -> int:
            sought = _match(question)
            match question.kind:
                case "near":
                    raise NotImplementedError
                case "between":
                    rows = database.execute(_BETWEEN, (sought, *question.days, LIMIT))
                case "by date":
                    rows = database.execute(_BY_DATE, (sought, LIMIT))
                case "facets":
                    rows = database.execute(_FACETS, (sought, LIMIT))
                case "snippets":
                    rows = database.execute(_SNIPPETS, (sought, 20))
                case _:
                    rows = database.execute(_BEST, (sought, LIMIT))
            return len(rows.fetchall())

        return answered

    def best(self, folder: Path) -> Callable[[Sequence[str], int], list[int]]:
        """Open the index; the numbers of the best articles that have any of some words, in the order in which they were added."""
        database = sqlite3.connect(folder / "fts.db")

        def found(words: Sequence[str], limit: int) -> list[int]:
            sought = " OR ".join(f'"{word}"' for word in words)
            return [row[0] - 1 for row in database.execute(_BEST, (sought, limit))]

        return found


def _match(question: Question) -> str:
    if question.kind == "phrase":
        return '"' + " ".join(question.words) + '"'
    words = [f'"{word}"' for word in question.words]
    if question.begun:
        words[-1] += "*"
    return (" OR " if question.kind == "any" else " AND ").join(words)
