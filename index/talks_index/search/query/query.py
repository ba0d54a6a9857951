"""What a person types, read as what they mean: words that all must occur, phrases in quotation marks, a last word still being typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from talks_index.i18n import Words
from talks_index.model import Span
from talks_index.search.analysis import WORD, analysed, tokens, unasked
from talks_index.search.query.tree import Phrase, Word

_LONGEST = 1_000
"""Characters of a query that are read; nobody types more, a paste may hold more."""

_MOST = 32
"""Words of a query that are read."""

_PHRASE = re.compile(r'"([^"«»“”„]+)["”]|«([^"«»“”„]+)»|[“„]([^"«»“”„]+)["”“]')


Part = Word | Phrase


@dataclass(frozen=True, slots=True)
class Query:
    """A query as it was understood: every part must be found. No part: every article answers."""

    parts: tuple[Part, ...]
    _answered: dict[str, tuple[int, ...]] = field(default_factory=dict, repr=False, compare=False)
    """The parts that each word met so far, as it is written, can begin: texts repeat their words."""

    def reading(self, words: Words) -> str:
        """How the query was read, in words."""
        if not self.parts:
            return words("all articles")
        shown = (words("“{text}”").format(text=part.text + ("…" if isinstance(part, Word) and part.open else "")) for part in self.parts)
        return words(" AND ").join(shown)

    def hits(self, text: str) -> tuple[Span, ...]:
        """Where the query's words stand in `text`, in reading order."""
        return tuple(span for span, _ in self.numbered_hits(text))

    def numbered_hits(self, text: str) -> Iterator[tuple[Span, int]]:
        """The hits in `text`, in reading order, each with the number of the part that it answers."""
        if not self.parts:
            return
        done = 0
        for match in WORD.finditer(text):
            word = match[0]
            numbers = self._answered.get(word)
            if numbers is None:
                numbers = self._answered[word] = tuple(number for number, part in enumerate(self.parts) if _matches(_first(part), word))
            if numbers and match.start() >= done:
                for number in numbers:
                    end = _end(self.parts[number], text, match)
                    if end is not None:
                        yield Span(match.start(), end), number
                        done = end
                        break


def _first(part: Part) -> Word:
    return part.words[0] if isinstance(part, Phrase) else part


def _matches(word: Word, written: str) -> bool:
    """Whether a word of a text, as it is written there, is meant."""
    folded, stem = analysed(written)
    return stem == word.stem or (word.open and folded.startswith(word.folded))


def _end(part: Part, text: str, first: re.Match[str]) -> int | None:
    """Where the part that begins with `first` ends; None where what follows is not the rest of its phrase."""
    if isinstance(part, Word):
        return first.end()
    end = first.end()
    for word in part.words[1:]:
        following = WORD.search(text, end)
        if following is None or not _matches(word, following[0]):
            return None
        end = following.end()
    return end


def parse(text: str) -> Query:
    """The query in `text`. Nothing typed is an error: of a half-typed query, what can be understood so far counts."""
    text = text[:_LONGEST]
    parts: list[Part] = []
    done = 0
    for match in _PHRASE.finditer(text):
        parts += _words(text[done : match.start()], last=False)
        inside = tuple(_words(match[1] or match[2] or match[3], last=False))
        if len(inside) > 1:
            parts.append(Phrase(" ".join((match[1] or match[2] or match[3]).split()), inside))
        else:
            parts += inside
        done = match.end()
    parts += _words(text[done:], last=True)
    return Query(_asked(tuple(dict.fromkeys(parts))[:_MOST]))


def _words(text: str, *, last: bool) -> Iterator[Word]:
    """The words of `text`; the last of the query is open as long as nothing follows it."""
    for token in tokens(text):
        yield Word(text[token.start : token.end], token.folded, token.stem, last and token.end == len(text))


def _asked(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts without small words, unless there is nothing else."""
    asked = tuple(part for part in parts if isinstance(part, Phrase) or part.open or part.text.lower() not in unasked())
    return asked or parts
