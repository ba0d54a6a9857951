"""Libraries to measure the reader on."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

from talks_index.extract import VERSION
from talks_index.ingest import read_in
from talks_index.library import Library
from talks_index.model import Article, DateMention, Facts, Published
from talks_index.search.index import Index
from talks_index.store import Store

SEEDS = Path(__file__).parent.parent / "seeds"
_SENTENCE = "Les négociateurs se sont réunis mardi à huis clos, et chacun a redit ce qu’il attend de l’autre. "


def of_seeds(folder: Path) -> Path:
    """A library of the sample articles with their facts, in a folder."""
    library = folder / "seeds-library"
    subprocess.run([sys.executable, "-m", "talks_index", "add", str(SEEDS), "--library", str(library)], check=True)
    return library


def of_stories(folder: Path, stories: int, characters: int = 1_000_000) -> Path:
    """A library of so many short stories; the newest is so many characters long, with a date marked in every sentence."""
    library = folder / "library"
    store = Store(library)
    day = Published("2024-03-13", "stated")
    told = [
        Article(f"{n}.txt", "fr", f"Réunion numéro {n}", "Le Journal", None, day, f"Réunion numéro {n}\n\n{_SENTENCE * 3}")
        for n in range(stories)
    ]
    text = (_SENTENCE * 6 + "\n\n") * (characters // (6 * len(_SENTENCE)))
    book = Article("book.txt", "fr", None, "Le Journal", None, Published("2024-03-14", "stated"), text)
    store.put([*told, book])
    at, dates = text.find("mardi"), []
    while at >= 0:
        dates.append(DateMention("mardi", at, at + 5, "2024-03-12"))
        at = text.find("mardi", at + 1)
    store.put_facts(book.id, Facts(book.file, "fr", None, book.outlet, None, book.published, text, dates=tuple(dates)), VERSION)
    store.close()
    without_pending(library)
    with Library(library) as opened:
        opened.get_ready()  # which makes its index
    return library


def of_jsonl(folder: Path, file: Path) -> Path:
    """A library of the articles in lines of JSON, without their facts."""
    library = folder / "library"
    store = Store(library)
    index = Index(store)
    for _ in read_in(store, index, [file], published=None, refresh=False):
        pass
    index.tidy()
    index.close()
    store.close()
    without_pending(library)
    return library


def without_pending(library: Path) -> None:
    """Let the facts of all articles count as made, which the reader would set about making."""
    connection = sqlite3.connect(library / "library.db")
    with connection:
        connection.execute("UPDATE facts SET state = 'done', version = ? WHERE state = 'pending'", (VERSION,))
    connection.close()
