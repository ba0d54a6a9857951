"""The pieces that a query is written in: words, phrases, parentheses, operators, names of fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from talks_index.language import LANGUAGES, words
from talks_index.language.folding import fold
from talks_index.language.shape.searching import FieldName, Joint, SearchWords

_QUOTES = '"«»“”„'
_UNQUOTED = str.maketrans(_QUOTES, " " * len(_QUOTES))
_SPACE = re.compile(r"\s+")
_PHRASE = re.compile(
    rf'(?:"(?P<straight>[^{_QUOTES}]+)["”]|«(?P<french>[^{_QUOTES}]+)»|[“„](?P<curly>[^{_QUOTES}]+)["”“])(?P<near>~(?P<distance>\d*))?'
)
_CHUNK = re.compile(rf"[^\s()|{_QUOTES}]+")
_FIELD = re.compile(r"([^\W\d_]+)[ \u00a0\u202f]?:(?!//)")
_NOT = re.compile(rf"-(?=[^\s\-)|]|[{_QUOTES}])")

_USUAL_DISTANCE = 5
"""Other words between the words of a phrase with a bare `~`."""

_DEEPEST = 16
"""Parentheses within parentheses that are read."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a query and where it ends in it; `text` is what was written, without its quotation marks.

    A phrase has a `distance` where `~` follows it, and is `unfinished` where no quotation mark closes it.
    """

    kind: Literal["chunk", "phrase", "(", ")", "field", "and", "or", "not"]
    text: str
    start: int
    end: int
    field: FieldName | None = None
    distance: int = 0
    unfinished: bool = False


def pieces(text: str) -> Iterator[Piece]:
    """The pieces of `text`. Parentheses are balanced, but for those that are still open at the end."""
    at, depth = 0, 0
    after_field = False
    while at < len(text):
        if space := _SPACE.match(text, at):
            at = space.end()
            continue
        piece = _piece(text, at, after_field=after_field)
        at = piece.end if piece else at + 1
        if piece and piece.kind in ("(", ")"):
            if not (0 <= depth < _DEEPEST if piece.kind == "(" else depth > 0):
                continue
            depth += 1 if piece.kind == "(" else -1
        if piece:
            yield piece
        after_field = piece is not None and piece.kind == "field"


def _piece(text: str, at: int, *, after_field: bool) -> Piece | None:
    """The piece at `at`; None for a quotation mark without its match."""
    if match := _PHRASE.match(text, at):
        inside = " ".join((match["straight"] or match["french"] or match["curly"]).split())
        distance = int(match["distance"][:4] or _USUAL_DISTANCE) if match["near"] else 0
        return Piece("phrase", inside, at, match.end(), distance=distance)
    if text[at] in _QUOTES:
        rest = " ".join(text[at:].translate(_UNQUOTED).split())
        return Piece("phrase", rest, at, len(text), unfinished=True) if after_field else None
    if text[at] == "(":
        return Piece("(", "(", at, at + 1)
    if text[at] == ")":
        return Piece(")", ")", at, at + 1)
    if text[at] == "|":
        return Piece("or", "|", at, at + 1)
    if match := _NOT.match(text, at):
        return Piece("not", "-", at, at + 1)
    if (match := _FIELD.match(text, at)) and (field := fields().get(fold(match[1]))):
        return Piece("field", match[0], at, match.end(), field)
    chunk = _CHUNK.match(text, at)
    end = chunk.end() if chunk else at + 1
    written = text[at:end]
    return Piece(joints().get(written, "chunk"), written, at, end)


@cache
def fields() -> Mapping[str, FieldName]:
    """The fields by their folded names in all languages; what means different things in two is what it is in the first."""
    table: dict[str, FieldName] = {}
    for code in LANGUAGES:
        if known := words(SearchWords, code):
            for field, names in known.fields.items():
                for name in names:
                    table.setdefault(fold(name), field)
    return table


@cache
def joints() -> Mapping[str, Joint]:
    """The operators as they are written, in all languages."""
    return {word: joint for code in LANGUAGES if (known := words(SearchWords, code)) for word, joint in known.joints.items()}
