"""How often an article is found by what one remembers of its title: this project's search beside tantivy and SQLite FTS5, in one run.

    python benchmarks/known_items.py (--library DIR | --jsonl FILE) [--items N]

Of each of N articles, chosen at random among those whose titles have at least three words that are no stop words, these words are sought,
without accents and with one letter of one of them wrong. Counted is how often the article is first, and among the first three. This
project gets the words as they would be typed. The others rank what has any of the words, titles counting four times as much (with all of
the words they find next to nothing, as one of them is misspelt), in their settings for French: tantivy with its French stems, without
accents; FTS5 without accents. With --jsonl, a library of its articles is made first.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import libraries
from search.engines.fts5 import Fts5
from search.engines.tantivy_engine import Tantivy
from spacy.lang.fr.stop_words import STOP_WORDS

from talks_index.library import Library
from talks_index.model import Article
from talks_index.search.analysis import tokens
from talks_index.store import Store

LETTERS = "abcdefghijklmnopqrstuvwxyz"
SHORTEST = 5
"""Letters of the word that gets a wrong one, at least."""

Find = Callable[[Sequence[str]], Sequence[str]]
"""The ids of the first three articles for some words."""


def main() -> int:
    """Print how often each finds them."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--library", type=Path)
    source.add_argument("--jsonl", type=Path)
    parser.add_argument("--items", type=int, default=1000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.library or libraries.of_jsonl(Path(scratch), options.jsonl)
        store = Store(folder)
        articles = [change.article for change in store.changes(0) if change.article]
        store.close()
        asked = list(remembered(articles, options.items))
        print(f"{len(asked)} of {len(articles)} articles, for instance: {' '.join(asked[0][1])}\n")
        print(f"{'':<12}{'first':>8}{'in first three':>16}")
        with Library(folder) as library:
            show("ours", asked, lambda words: [hit.id for hit in library.search(" ".join(words), limit=3).hits])
        for name, engine in (("tantivy", Tantivy()), ("fts5", Fts5())):
            place = Path(scratch) / name
            place.mkdir()
            engine.build(place, articles)
            best = engine.best(place)
            show(name, asked, found_by(best, articles))
    return 0


def remembered(articles: Sequence[Article], most: int) -> Iterator[tuple[str, list[str]]]:
    """Articles, and the words by which each is sought."""
    chance = random.Random(7)  # noqa: S311 - the same items every time
    for article in chance.sample(articles, len(articles)):
        title = article.title or ""
        words = [title[token.start : token.end].lower() for token in tokens(title)]
        words = [bare(word) for word in words if len(word) > 1 and word not in STOP_WORDS]
        long = [number for number, word in enumerate(words) if len(word) >= SHORTEST and word.isalpha()]
        if len(words) < 3 or not long:
            continue
        number = chance.choice(long)
        at = chance.randrange(len(words[number]))
        wrong = chance.choice([letter for letter in LETTERS if letter != words[number][at]])
        words[number] = words[number][:at] + wrong + words[number][at + 1 :]
        yield article.id, words
        most -= 1
        if not most:
            return


def bare(word: str) -> str:
    """A word without its accents, in small letters."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(letter))


def found_by(best: Callable[[Sequence[str], int], Sequence[int]], articles: Sequence[Article]) -> Find:
    """The ids of what an engine finds by numbers."""
    return lambda words: [articles[number].id for number in best(words, 3)]


def show(name: str, asked: Sequence[tuple[str, list[str]]], find: Find) -> None:
    """A row of the table."""
    found = [(wanted, find(words)) for wanted, words in asked]
    first = sum(wanted in ids[:1] for wanted, ids in found) / len(found)
    three = sum(wanted in ids for wanted, ids in found) / len(found)
    print(f"{name:<12}{first:>8.3f}{three:>16.3f}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
