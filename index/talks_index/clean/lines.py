"""What a line looks like: its key for comparing, and whether it reads as a headline or as prose."""

from __future__ import annotations

import re

from talks_index.language.folding import fold_same_length

LONG = 220
"""Code points up to which a line without a final full stop may be a title; a longer one is prose."""

SENTENCE = 60
"""Code points from which a line with a final full stop is prose; shorter ones may be slogans and captions."""

_TAIL = 40  # a search through a whole line of full stops would take its length squared
_END = re.compile(r"[.!?…]+[\"'»”’)\]\s]*$")
_CROSSHEAD = re.compile(r"^-\s|^-.+-$")
_EDGE = " \t|•·*-–—_:;,.!?…\"'()[]<>›‹»«→▶►#=+/"


def key(line: str) -> str:
    """What two lines share that differ in case, accents, spacing or the punctuation at their ends only."""
    return " ".join(fold_same_length(line).strip(_EDGE).split())


def letters(line: str) -> str:
    """The letters and digits of `line` alone, folded: what is left of it when line breaks were lost."""
    return "".join(char for char in fold_same_length(line) if char.isalnum())


def ends_sentence(line: str) -> bool:
    """Whether `line` closes with a full stop, or a question or exclamation mark, quotes after it allowed; not where it was cut short."""
    return _END.search(line[-_TAIL:]) is not None and not line.endswith(("...", " …"))


def is_prose(line: str) -> bool:
    """Whether `line` reads as running text: a whole sentence of some length, or longer than any title; not a caption that was cut short."""
    return not line.endswith(" ...") and (
        len(line) > LONG or (len(line) >= SENTENCE and ends_sentence(line) and not line.endswith(("!", "?")))
    )


def is_title_like(line: str) -> bool:
    """Whether `line` could be a title: of a title's length, with a letter, no full stop and no other mark that something follows."""
    closed = line.rstrip("\"'»” ").endswith((".", ",", ";", ":"))
    return 8 <= len(line) <= LONG and not closed and not line[0].islower() and any(map(str.isalpha, line)) and not _CROSSHEAD.match(line)


def same_words(one: str, other: str) -> float:
    """The share of the words of the shorter line that the other has too, from 0 to 1."""
    first, second = (set(re.findall(r"\w+", fold_same_length(line))) for line in (one, other))
    return len(first & second) / (min(len(first), len(second)) or 1)


def is_names(line: str) -> bool:
    """Whether nearly all words of some length in `line` have a capital, as in a signature."""
    words = [word for word in re.findall(r"[\w'’-]+", line) if len(word) > 3]
    return bool(words) and len(words) <= 10 and sum(word[0].isupper() for word in words) * 4 >= len(words) * 3
