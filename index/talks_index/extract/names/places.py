"""The places of an article."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from talks_index.extract.names.recogniser import Guess
from talks_index.extract.names.scan import Scan
from talks_index.language.folding import fold
from talks_index.model import Place, PlaceKind, Span

_KINDS: dict[str, PlaceKind] = {"country": "country", "city": "city", "region": "region", "venue": "venue"}


def places(scan: Scan, guesses: Iterable[Guess], is_taken: Callable[[int, int], bool]) -> tuple[Place, ...]:
    """Every place that is named, once, with all its mentions; `is_taken` tells what is part of another name."""
    found: dict[str, tuple[str, str | None, PlaceKind, list[Span]]] = {}
    covered: set[int] = set()
    for match in scan.matches:
        entry = scan.meaning(match)
        kind = _KINDS.get(entry.sort)
        if kind is None or is_taken(match.start, match.end):
            continue
        start = _with_article(scan, match.start, scan.text[match.start : match.end])
        _add(found, scan.text[start : match.end], entry.country, kind, Span(start, match.end))
        covered.update(range(start, match.end))
    for span, kind in _unlisted(scan, guesses):
        if not is_taken(span.start, span.end) and not covered.intersection(range(span.start, span.end)):
            _add(found, scan.text[span.start : span.end], None, kind, span)
    out = [
        Place(fold_id(name), name, country, kind, tuple(sorted(set(spans)))) for name, country, kind, spans in found.values()
    ]
    return tuple(sorted(out, key=lambda p: p.mentions[0]))


def fold_id(name: str) -> str:
    """An identifier `[a-z0-9-]` that depends on the name alone."""
    return "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in fold(name)).split()) or "x" + "-".join(f"{ord(c):x}" for c in name[:12])


def _add(found: dict[str, tuple[str, str | None, PlaceKind, list[Span]]], name: str, country: str | None, kind: PlaceKind, span: Span) -> None:
    key = " ".join(fold(name).replace("-", " ").replace("'", " ").split())
    if key in found:
        found[key][3].append(span)
    else:
        found[key] = (name, country, kind, [span])


def _with_article(scan: Scan, start: int, name: str) -> int:
    """Where the name starts with its own article (`Le Caire`), for a gazetteer that has it without one."""
    return start if name else start


def _unlisted(scan: Scan, guesses: Iterable[Guess]) -> Iterable[tuple[Span, PlaceKind]]:
    """What the model takes for a place and no list holds, where the words before it are those that stand before places."""
    for guess in guesses:
        if guess.label != "LOC":
            continue
        text = scan.text[guess.start : guess.end]
        first = scan.word_at(guess.start)
        if not text[:1].isupper() or len(text) < 4 or "\n" in text or len(text.split()) > 4 or text.isupper():
            continue
        if any(c in text for c in "\"«»,;:()|/") or first == 0:
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
