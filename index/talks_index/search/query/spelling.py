"""What a query that finds nothing may have meant: the same with the nearest spellings that the index knows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from talks_index.language.namekeys import word_key
from talks_index.search.query.query import Query
from talks_index.search.query.terms import word as read_word
from talks_index.search.query.tree import And, Dated, Node, Not, Or, Party, Phrase, Vocabulary, Where, Who, Within, Word

_SHORTEST = 4
"""Letters of a word that is corrected: shorter ones are near too many others."""

_LONG = 6
"""Letters from which on a word may be two edits from what was meant."""

_COMMONER = 10
"""In so many times as many articles must a word stand to be what was meant by another that is known too."""

_ALIKE = 20
"""So many times as many articles must have a word to be meant rather than one with the same spelling key."""

_LIKELY = 100
"""Beside other words, which tell them apart, spellings count that have so many times fewer articles than the likeliest;"""

_SPELLINGS = 3
"""at most so many."""

_MOST = 3
"""Known words that are tried in other spellings, or left out, one at a time."""

_SEVERAL = 3
"""Words of a query of which one may be left out: two that are left tell enough."""


def respellings(query: Query, vocabulary: Vocabulary) -> Iterator[Query]:
    """What may be meant by a `query` that finds nothing, likeliest first: to be searched in this order until one finds something.

    First all words that are unknown are replaced by the nearest known one, or beside other words by any of the nearest; then each of the
    rarest known words by a much commoner one.
    The new words carry what was typed (`Word.instead`), so that the reading says so. At last dates are left out, or of several words the
    rarest.
    """
    known: dict[Word, int] = {}
    nearest: dict[Word, tuple[Word, ...]] = {}
    asked = dict.fromkeys(_words(query.parts))
    most = _SPELLINGS if len(asked) > 1 else 1
    for word in asked:
        if len(word.folded) < _SHORTEST or any(map(str.isdigit, word.folded)):
            continue
        count = vocabulary.count(word.folded, open=word.open)
        if count:
            known[word] = count
        elif better := _nearest(word, vocabulary, 2 if len(word.folded) >= _LONG else 1, most):
            nearest[word] = better
    if nearest:
        yield _with(query, nearest)
    for word in sorted(known, key=lambda word: known[word])[:_MOST]:
        if not word.open and (better := _nearest(word, vocabulary, 1, most, known[word] * _COMMONER)):
            yield _with(query, {**nearest, word: better})
    dates = tuple(part.text for part in query.parts if isinstance(part, Dated))
    others = tuple(part for part in query.parts if not isinstance(part, Dated))
    if dates and any(not isinstance(part, Not) for part in others):
        yield Query(others, query.ignored, dates)
    words = [part for part in query.parts if isinstance(part, Word)]
    if len(words) >= _SEVERAL:
        for word in sorted(words, key=lambda word: vocabulary.count(word.folded, open=word.open))[:_MOST]:
            yield Query(tuple(part for part in query.parts if part != word), query.ignored, (word.text,))


def _nearest(word: Word, vocabulary: Vocabulary, last: int, most: int, least: int = 1) -> tuple[Word, ...]:
    """The likeliest of the nearest words that at least so many articles have: those that the most have, or that sound the same."""
    for distance in range(1, last + 1):
        near = [(count, folded) for folded, count in vocabulary.near(word.folded, distance) if count >= least and folded != word.folded]
        if near:
            weighed = sorted(((count * (_ALIKE if word_key(folded) == word.key else 1), folded) for count, folded in near), reverse=True)
            first, *others = [read_word(folded) for weight, folded in weighed[:most] if weight * _LIKELY >= weighed[0][0]]
            return (replace(first, instead=word.text), *others)
    return ()


def _with(query: Query, nearest: dict[Word, tuple[Word, ...]]) -> Query:
    return Query(tuple(_changed(part, lambda word: nearest.get(word, (word,))) for part in query.parts), query.ignored)


def _words(parts: tuple[Node, ...]) -> Iterator[Word]:
    """The words of what is asked for."""
    for part in parts:
        found: list[Word] = []
        _changed(part, lambda word, found=found: found.append(word) or (word,))  # type: ignore[misc]
        yield from found


def _changed(node: Node, change: Callable[[Word], tuple[Word, ...]]) -> Node:
    """`node` with its words changed, a word that is a part of it for any of several; what is taken away stays as it is.

    So do names of countries and the like, which are known.
    """
    match node:
        case Word():
            words = change(node)
            return words[0] if len(words) == 1 else Or(words)
        case Phrase(words=words) | Who(words=words):
            changed = tuple(change(word)[0] for word in words)
            return node if changed == words else replace(node, text=_text(changed), words=changed)
        case Within(term=term):
            return replace(node, term=_changed(term, change))
        case Where(names=(words,), countries=()) | Party(names=(words,), countries=()):
            changed = tuple(change(word)[0] for word in words)
            return node if changed == words else replace(node, text=_text(changed), names=(changed,))
        case And(parts=parts) | Or(parts=parts):
            return replace(node, parts=tuple(_changed(part, change) for part in parts))
        case _:
            return node


def _text(words: tuple[Word, ...]) -> str:
    return " ".join(word.text for word in words)
