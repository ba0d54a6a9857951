"""Words as a query asks for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from talks_index.language.namekeys import word_key
from talks_index.search.analysis import Token, analysed, tokens
from talks_index.search.query.names import also_called_in_one_word
from talks_index.search.query.tree import Fuzzy, Phrase, Prefix, Term, Word

_TOLD_APART = 4
"""Letters of a spelling key from which on it tells names apart."""

_MARKED = re.compile(r"(?P<words>.*[^\W_])(?:(?P<prefix>\*)|~(?P<distance>\d?))[.,;:!?]*")
_SHORT = 5
"""Letters of a word up to which one edit is all that `~` allows."""


def terms(text: str, *, unfinished: bool = False) -> Iterator[Term]:
    """The words of `text`, which has no space in it; `prefix*` and `fuzzy~` say so of the last of them.

    Where `text` is `unfinished`, its last word is open, unless something follows it.
    """
    marked = _MARKED.fullmatch(text)
    inside = marked["words"] if marked else text
    found = list(tokens(inside))
    for token in found:
        last = token is found[-1]
        if marked and last:
            yield _marked(inside[token.start : token.end], token, marked)
        else:
            yield word(inside[token.start : token.end], unfinished=unfinished and last and token.end == len(text))


def word(written: str, *, unfinished: bool = False) -> Word:
    """One word, with its key as a name and the other names of the place that it may be."""
    folded, stem = analysed(written)
    key = word_key(written)
    also = tuple(Word(other, *analysed(other)) for other in also_called_in_one_word(folded))
    return Word(written, folded, stem, unfinished, key if len(key) >= _TOLD_APART else "", also)


def phrase(text: str, distance: int = 0) -> Term | None:
    """The words of `text` side by side, or near each other; one word alone is a word, none is None."""
    found = tuple(Word(text[token.start : token.end], token.folded, token.stem) for token in tokens(text))
    if len(found) > 1:
        return Phrase(text, found, distance)
    return word(found[0].text) if found else None


def _marked(written: str, token: Token, marked: re.Match[str]) -> Term:
    if marked["prefix"]:
        return Prefix(written, token.folded)
    distance = int(marked["distance"] or (1 if len(token.folded) <= _SHORT else 2))
    return Fuzzy(written, token.folded, min(distance, 2)) if distance else word(written)
