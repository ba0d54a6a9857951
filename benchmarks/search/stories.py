"""Articles to index: from a JSONL file, or made up with the word statistics of news."""

from __future__ import annotations

import datetime as dt
import gzip
import json
import lzma
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TextIO

import numpy as np

from talks_index.model import Article, Published

_SYLLABLES = (
    "a an ar au ba bé bi bon ca can cé cha ci com con cou cri da de dé di dis do du é el em en er es fa fi fo for gé gi gou gra i in ja je "
    "jou la lé li lo lu ma man mé men mi mo mon mi na né ni no nou o on ou pa par pé pi plan po por pra pré pro qua que ra ré ri ro rou sa "
    "sé si so sou sta ta té ti to tra tri u un va vé vi vo"
)
_ENDINGS = ("", "", "", "s", "e", "es", "er", "é", "ée", "tion", "ment", "ité", "eur", "iste", "ique", "ement", "ations", "aient")
_OUTLETS = ("Le Quotidien", "L’Agence", "Nouvelles", "La Gazette", "Radio Est", "The Courier", "Le Matin", "L’Observateur")


def read(path: Path, number: int) -> Iterator[Article]:
    """The first `number` articles of JSON lines with `text`, `title`, `published` and `outlet`; from the beginning again when they end."""
    left = number
    for turn in count():
        with _opened(path) as lines:
            for line in lines:
                if not left:
                    return
                story = json.loads(line)
                again = f"\n\n{turn}" if turn else ""
                yield _article(story.get("title") or "", story["text"] + again, story.get("outlet"), story.get("published"))
                left -= 1


def _opened(path: Path) -> TextIO:
    match path.suffix:
        case ".xz":
            return lzma.open(path, "rt", encoding="utf-8")
        case ".gz":
            return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def made_up(number: int, seed: int = 1) -> Iterator[Article]:
    """Articles of some 400 words: frequencies by Zipf's law, ever new words, and within an article its own words again and again."""
    chance = np.random.default_rng(seed)
    vocabulary = np.array(_vocabulary(400_000, chance))
    # Zipf and Mandelbrot: the rank's share is (rank + 2.7) ** -1.07.
    shares = np.cumsum((np.arange(len(vocabulary)) + 2.7) ** -1.07)
    first = dt.date(2005, 1, 1).toordinal()
    for at in range(number):
        length = int(np.clip(chance.lognormal(5.9, 0.5), 40, 4_000))
        ranks = np.searchsorted(shares, chance.random(length) * shares[-1])
        repeated = chance.random(length) < 0.15
        ranks[repeated] = ranks[chance.integers(0, length, int(repeated.sum()))]
        words = vocabulary[ranks].tolist()
        title = " ".join(words[:9]).capitalize()
        ends = [*range(18, length, 18), length]
        sentences = [" ".join(words[end - 18 if end % 18 == 0 else end // 18 * 18 : end]).capitalize() + "." for end in ends]
        day = dt.date.fromordinal(first + int(chance.integers(0, 365 * 20))).isoformat()
        yield _article(title, " ".join(sentences) + f" N{at}.", _OUTLETS[at % len(_OUTLETS)], day)


def _vocabulary(size: int, chance: np.random.Generator) -> list[str]:
    """Different words, the short ones first on the whole, as frequent words are."""
    known = _SYLLABLES.split()
    words: dict[str, None] = {}
    while len(words) < size:
        syllables = 1 + min(4, int(np.log10(len(words) + 2)))
        word = "".join(known[at] for at in chance.integers(0, len(known), int(chance.integers(max(1, syllables - 1), syllables + 2))))
        words[word + _ENDINGS[int(chance.integers(0, len(_ENDINGS)))]] = None
    return list(words)


def _article(title: str, text: str, outlet: str | None, published: str | None) -> Article:
    day = Published(published, "stated") if published else Published()
    return Article("-", "fr", title, outlet, None, day, f"{title}\n\n{text}" if title else text)
