"""What the world's places, states and bodies are called, and where such names stand in a text.

The names are in `data/countries.tsv`, `cities.tsv`, `regions.tsv` and `bodies.tsv`. They are found by their folded words in a tree of
words, so that the time depends on the text's length and not on how many names there are. Case counts: a name that is written with a
capital needs one in the text, and a short acronym is only itself (`EI`, not `ei`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from talks_index.language.folding import fold

Sort = Literal[
    "country", "demonym", "prefix", "city", "region", "venue", "seat", "igo", "movement", "party", "association", "company", "media"
]

_WORD = re.compile(r"[^\W_]+")
# What is no letter at the end of a name and belongs to it: `Canal+`, `U.S.`
_TAIL = re.compile(r"[^\w]*$")
# What may stand between two words of one name: `Côte d'Ivoire`, `Addis-Abeba`, `U.S.`, `Johnson & Johnson`, `Moody's`.
_JOINTS = frozenset([" ", "-", "'", "’", ".", "&", "/", " ", "\u2011", "–", ". ", " & "])


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning of a name. `country` is ISO 3166-1 alpha-2, None where there is none; `kind` is that of the organisation or place.

    `capital` tells a capital or seat of government; `needs_article` a form that stands only after an article that took in the name's own
    (`au Caire`, `du Cap`).
    """

    name: str
    sort: Sort
    country: str | None
    kind: str
    capital: bool = False
    needs_article: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A name in a text, from `start` up to `end` in code points, and what it can mean, likeliest first."""

    start: int
    end: int
    entries: tuple[Entry, ...]


class _Node:
    """One word of the tree: the words that may follow, and the names that end here, each with the words as it is written."""

    __slots__ = ("ends", "following")

    def __init__(self) -> None:
        self.following: dict[str, _Node] = {}
        self.ends: list[tuple[tuple[str, ...], Entry]] = []


class Gazetteer:
    """All names of one language, and those that are the same in every language."""

    def __init__(self, entries: Iterator[Entry]) -> None:
        self._root = _Node()
        for entry in entries:
            written = tuple(_WORD.findall(entry.name))
            node = self._root
            for word in written:
                node = node.following.setdefault(fold(word), _Node())
            if written and all(known != entry for _, known in node.ends):
                node.ends.append((written, entry))

    def find(self, text: str) -> tuple[Match, ...]:
        """The names in `text`, in reading order; they do not overlap, and of two that begin together the longer is taken."""
        found = list(_WORD.finditer(text))
        folded = [fold(m[0]) for m in found]
        out: list[Match] = []
        at = 0
        while at < len(found):
            match, used = self._longest(text, found, folded, at)
            if match is not None:
                out.append(match)
            at += max(used, 1)
        return tuple(out)

    def named(self, name: str) -> tuple[Entry, ...]:
        """What the whole of `name` can mean; empty where it is no name of the gazetteer."""
        matches = self.find(name)
        whole = [m.entries for m in matches if m.start == 0 and m.end == len(name)]
        return whole[0] if whole else ()

    def _longest(self, text: str, found: list[re.Match[str]], folded: list[str], at: int) -> tuple[Match | None, int]:
        node, best, used = self._root, None, 0
        for n in range(at, len(found)):
            if n > at and text[found[n - 1].end() : found[n].start()] not in _JOINTS:
                break
            following = node.following.get(folded[n])
            if following is None:
                break
            node = following
            if node.ends:
                words = [m[0] for m in found[at : n + 1]]
                if entries := tuple(entry for written, entry in node.ends if _written_alike(written, words)):
                    end = found[n].end()
                    tails = {tail for e in entries if (tail := _TAIL.search(e.name)[0])}  # type: ignore[index]
                    tail = next((t for t in tails if text.startswith(t, end)), "")
                    entries = tuple(e for e in entries if (tail and e.name.endswith(tail)) or not _TAIL.search(e.name)[0])  # type: ignore[index]
                    if entries:
                        best, used = Match(found[at].start(), end + len(tail), entries), n + 1 - at
        return best, used


def _written_alike(name: tuple[str, ...], words: list[str]) -> bool:
    """Whether the case of `words` allows them to be `name`."""
    return all(map(_word_alike, name, words))


def _word_alike(name: str, word: str) -> bool:
    if not name[0].isupper():
        return not word.isupper() or len(word) == 1 or len(name) > 3
    if len(name) <= 3 and not name.isascii() and name.casefold() != word.casefold():
        return False
    if len(name) > 1 and name.isupper():
        return word == name or (len(name) >= 4 and word[0].isupper())
    return word[0].isupper() and (len(name) > 3 or not word.isupper() or len(word) == 1)


@cache
def gazetteer(language: str) -> Gazetteer:
    """The names as `language` (ISO 639-1) writes them.

    A language without columns of its own in `countries.tsv` has all names that we have, and those of countries in CLDR; no adjectives.
    """
    return Gazetteer(_entries(language))


def rows(name: str) -> Iterator[dict[str, str]]:
    """The lines of `data/<name>.tsv` by the columns that its first line names."""
    lines = files("talks_index.language").joinpath(f"data/{name}.tsv").read_text("utf-8").splitlines()
    columns = lines[0].split("\t")
    for line in lines[1:]:
        yield dict(zip(columns, line.split("\t"), strict=True))


@cache
def state_codes() -> frozenset[str]:
    """The codes of all countries (ISO 3166-1 alpha-2, and `XK`)."""
    return frozenset(row["code"] for row in rows("countries"))


def _entries(language: str) -> Iterator[Entry]:
    capitals: set[tuple[str, str]] = set()
    own = _cldr_names(language)
    for row in rows("countries"):
        code = row["code"]
        for column in [f"names_{language}"] if f"names_{language}" in row else ["names_fr", "names_en"]:
            yield from (Entry(name, "country", code, "country") for name in _listed(row[column]))
        if code in own:
            yield Entry(own[code], "country", code, "country")
        yield from (Entry(name, "demonym", code, "") for name in _listed(row.get(f"demonyms_{language}", "")))
        yield from (Entry(name, "prefix", code, "") for name in (_listed(row["prefixes_fr"]) if language == "fr" else []))
        for name in _listed(row["capitals"]):
            capitals.add((name, code))
            yield Entry(name, "city", code, "city", capital=True)
    for row in rows("cities"):
        if row["name"].startswith("Le ") and language == "fr":
            yield Entry(row["name"][3:], "city", row["country"], "city", (row["name"], row["country"]) in capitals, needs_article=True)
        if (row["name"], row["country"]) not in capitals:
            yield Entry(row["name"], "city", row["country"], "city")
    for row in rows("regions"):
        yield Entry(row["name"], "venue" if row["kind"] == "venue" else "region", row["country"] or None, row["kind"])
    for row in rows("bodies"):
        yield Entry(row["name"], row["form"], row["country"] or None, row["kind"])  # type: ignore[arg-type]


def _cldr_names(language: str) -> dict[str, str]:
    """The names of countries by their codes, as CLDR gives them in a language; none for those that have columns of their own."""
    if f"names_{language}" in next(rows("countries")):
        return {}
    from babel import Locale, UnknownLocaleError  # not at the top: it takes longer to load than all names of a language that we read

    try:
        return {code: name for code, name in Locale(language).territories.items() if len(code) == 2}
    except UnknownLocaleError:
        return {}


def _listed(cell: str) -> list[str]:
    return cell.split("|") if cell else []
