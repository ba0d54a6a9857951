"""Where the words of an article suggest a person, whether the model saw one or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from talks_index.extract.model import Guess
from talks_index.extract.names.around import Around
from talks_index.extract.names.scan import Scan
from talks_index.model import Span

_BESIDE = frozenset({" ", "'", "’"})
_FAR = 9
"""How many words may stand between an office and the name of who holds it."""


def proposals(scan: Scan, guesses: Iterable[Guess]) -> Iterator[Span]:
    """Spans to be cut and stretched to names; they may overlap."""
    around = Around(scan)
    yield from _after_titles(scan, around)
    yield from _after_offices(scan, around)
    yield from _before_offices(scan, around)
    yield from _by_given_name(scan, around)
    for guess in guesses:
        if guess.label == "PER" or _is_misjudged(scan, around, guess):
            yield Span(guess.start, guess.end)


def _after_titles(scan: Scan, around: Around) -> Iterator[Span]:
    """`M. Lavrov`, `Mr Murphy`, `prince Charles`."""
    for i, word in enumerate(scan.words[1:], 1):
        if word.capital and around.has_title(i):
            yield Span(word.start, word.end)


def _after_offices(scan: Scan, around: Around) -> Iterator[Span]:
    """Two words or more with capitals right after an office: `le ministre Jean Dupont`, `president Jane Doe`."""
    words = scan.words
    for i, word in enumerate(words):
        if not around.is_office(word):
            continue
        j = i + 1
        while j < min(len(words), i + 3) and around.sort(words[j]) == "demonym" and not words[j].capital:
            j += 1
        if j + 1 < len(words) and words[j].capital and words[j + 1].capital and around.joined(j - 1) and around.joined(j):
            yield Span(words[j].start, words[j + 1].end)


def _by_given_name(scan: Scan, around: Around) -> Iterator[Span]:
    """A known given name and a word with a capital."""
    for i, word in enumerate(scan.words[:-1]):
        if around.is_given(i) and scan.words[i + 1].capital and around.joined(i):
            yield Span(word.start, scan.words[i + 1].end)


def _before_offices(scan: Scan, around: Around) -> Iterator[Span]:
    """Words with capitals before a comma and an office: `Jean de Ville Haute, conseiller du ministre`."""
    words, roles = scan.words, scan.roles
    for i, word in enumerate(words):
        if word.capital or not around.is_office(word):
            continue
        j = i
        while j > 0 and words[j - 1].folded in roles.before | roles.articles and scan.text[words[j - 1].end : words[j].start] in _BESIDE:
            j -= 1
        last = j - 1
        if last < 1 or not words[last].capital or scan.text[words[last].end : words[j].start] not in {", ", " ("}:
            continue
        first = last
        while first > 0 and around.joined(first - 1) and (words[first - 1].capital or around.small_in_name(words[first - 1])):
            first -= 1
        while first < last and not words[first].capital:
            first += 1
        if first < last and (around.is_given(first) or not scan.begins_sentence(words[first].start)):
            yield Span(words[first].start, words[last].end)


def _is_misjudged(scan: Scan, around: Around, guess: Guess) -> bool:
    """Whether what the model takes for a place or a body stands right after an office: `le ministre du Niger, Jean Dupont`."""
    words = scan.words
    first, last = scan.word_at(guess.start), min(scan.word_at(guess.end - 1), len(words) - 1)
    run = words[first : last + 1]
    if len(run) < 2 or first == 0 or any(around.sort(w) or not (w.capital or around.small_in_name(w)) for w in run):
        return False
    if scan.text[words[first - 1].end : words[first].start] not in {" ", ", "}:
        return False
    for i in range(first - 1, max(first - 1 - _FAR, -1), -1):
        if around.is_office(words[i]):
            return True
        if words[i].folded in scan.roles.stops or i == 0 or scan.text[words[i - 1].end : words[i].start] not in _BESIDE:
            return False
    return False
