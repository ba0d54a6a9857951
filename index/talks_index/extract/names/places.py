"""The places of an article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from talks_index.extract.model import Guess
from talks_index.extract.names.around import given_names
from talks_index.extract.names.scan import Scan
from talks_index.language.folding import fold
from talks_index.model import Place, PlaceKind, Span


@dataclass
class _Found:
    name: str
    country: str | None
    kind: PlaceKind
    spans: list[Span]


_KINDS: dict[str, PlaceKind] = {"country": "country", "city": "city", "region": "region", "venue": "venue"}


def places(scan: Scan, guesses: Iterable[Guess], is_person: Callable[[int, int], bool]) -> tuple[Place, ...]:
    """Every place that is named, once, with all its mentions; `is_person` tells what is part of another name."""
    found: list[_Found] = []
    covered: set[int] = set()
    for match in scan.matches:
        entry = scan.meaning(match)
        kind = _KINDS.get(entry.sort)
        name = scan.text[match.start : match.end]
        if kind is None or is_person(match.start, match.end) or fold(name) in scan.names.periphrases:
            continue
        if fold(name) in given_names() and not _after_preposition(scan, match.start):
            continue
        _add(scan, found, name, entry.country, kind, Span(match.start, match.end))
        covered.update(range(match.start, match.end))
    for span, kind in _unlisted(scan, guesses):
        if not is_person(span.start, span.end) and not covered.intersection(range(span.start, span.end)):
            _add(scan, found, scan.text[span.start : span.end], None, kind, span)
    out = [Place(fold_id(p.name), p.name, p.country, p.kind, tuple(sorted(set(p.spans)))) for p in found]
    return tuple(sorted(out, key=lambda p: p.mentions[0]))


def fold_id(name: str) -> str:
    """An identifier `[a-z0-9-]` that depends on the name alone."""
    spelt = "".join(c if c.isascii() and c.isalnum() else " " for c in fold(name)).split()
    return "-".join(spelt) or "x" + "-".join(f"{ord(c):x}" for c in name[:12])


def abbreviates(short: str, long: str) -> bool:
    """Whether `short` is made of the first letters of the words of `long` (both folded), small words left out or not."""
    words = long.split()
    if " " in short or not 2 <= len(short) <= len(words):
        return False
    return short in {"".join(w[0] for w in words), "".join(w[0] for w in words if len(w) > 3), "".join(w[0] for w in words if len(w) > 2)}


def _key(name: str) -> str:
    return " ".join(re.sub(r"[\W_]+", " ", fold(name)).split())


def _add(scan: Scan, found: list[_Found], name: str, country: str | None, kind: PlaceKind, span: Span) -> None:
    key = _key(name)
    for known in found:
        form = _key(known.name)
        alike = kind != "city" and (country, kind) == (known.country, known.kind)
        if key == form or (alike and (_stands_for(scan, key, form) or _stands_for(scan, form, key))):
            known.spans.append(span)
            if len(name.split()) > len(known.name.split()):
                known.name = name
            return
    found.append(_Found(name, country, kind, [span]))


def _stands_for(scan: Scan, short: str, long: str) -> bool:
    """Whether `short` is the initials of `long`, or `long` without the adjectives at its end (`Méditerranée orientale`)."""
    if abbreviates(short, long):
        return True
    rest = long.removeprefix(f"{short} ")
    if rest == long or short in scan.names.continents:
        return False
    return len(rest.split()) < 3 and scan.names.in_place.isdisjoint(rest.split())


def _after_preposition(scan: Scan, offset: int) -> bool:
    i = scan.word_at(offset)
    return i > 0 and (scan.words[i - 1].folded in scan.names.in_place or scan.words[i - 1].text in {"la", "l"})


def _unlisted(scan: Scan, guesses: Iterable[Guess]) -> Iterable[tuple[Span, PlaceKind]]:
    """What the model takes for a place and no list holds, where the words before it are those that stand before places."""
    for guess in guesses:
        if guess.label != "LOC":
            continue
        text = scan.text[guess.start : guess.end]
        first = scan.word_at(guess.start)
        if not text[:1].isupper() or len(text) < 4 or "\n" in text or len(text.split()) > 4 or text.isupper():
            continue
        if any(c in text for c in '"«»,;:()|/') or first == 0:
            continue
        if any(m.start < guess.end and m.end > guess.start for m in scan.matches):
            continue
        before = scan.words[first - 1]
        pair = f"{scan.words[first - 2].folded} {before.folded}" if first > 1 else before.folded
        heads = scan.names.place_heads
        kind = heads.get(pair) or heads.get(before.folded)
        gap = scan.text[before.end : guess.start]
        if gap not in {" ", "'", "’"} or scan.lower[fold(text)]:
            continue
        if kind:
            yield Span(guess.start, guess.end), _KINDS[kind]
        elif before.folded in {"a", "at", "in"}:
            yield Span(guess.start, guess.end), "city"
