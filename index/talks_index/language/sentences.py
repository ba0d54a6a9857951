"""Where sentences begin and end, by rules made for news.

The line is the paragraph: a sentence never crosses a line break. Closing quotation marks belong to the sentence that they close.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from talks_index.language import words
from talks_index.language.folding import fold
from talks_index.language.shape.sentences import SentenceWords
from talks_index.model import Span

_NO_WORDS = SentenceWords(frozenset(), frozenset())
_CLOSING = "»”’\"')\\]"
# A mark of ending, the closing marks that belong to it, and the space after it.
_END = re.compile(rf"(?P<mark>[.!?…]+)(?P<closing>(?:\s?[»”]|[{_CLOSING}])*)(?=\s|$)")
# An end that lost the space after it: `jeudi.La rencontre`, `"Oui".Il`; not `U.S.`, `lemonde.fr`.
_GLUED = re.compile(r"(?<=[a-zà-ÿ0-9»”\"')]{2})(?P<mark>[.!?…])(?P<closing>[»”]?)(?=[«“\"]?(?:[A-ZÀ-Þ][a-zà-ÿ’' ]|MM?\. )|- ?[«“\"A-ZÀ-Þ])")
_TOKEN_BEFORE = re.compile(r"[\w.’'\-°]*$")
_NEXT = re.compile(r"\s*(?P<opening>[«“\"'‘(\[–—-]*\s*)(?P<first>\w)?")
_INITIALS = re.compile(r"(?:[A-ZÀ-Ý]\.?-?)?[A-ZÀ-Ý]")
_COUNTED_END = re.compile(r"[.!?…](?=\s+[«\"A-ZÀ-Ý])")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence from `start` to `end`, without the space around it, in paragraph number `paragraph` (from 0; empty lines not counted)."""

    start: int
    end: int
    paragraph: int


def sentences(text: str, language: str) -> tuple[Sentence, ...]:
    """The sentences of `text`, in reading order; every character that is no space is in exactly one of them."""
    known = words(SentenceWords, language) or _NO_WORDS
    out: list[Sentence] = []
    paragraph = 0
    for line in re.finditer(r"[^\n]+", text):
        if not line[0].strip():
            continue
        start = line.start()
        for end in sorted({*_ends(text, line.start(), line.end(), known), line.end()}):
            stretch = text[start:end]
            if bare := stretch.strip():
                first = start + stretch.index(bare)
                out.append(Sentence(first, first + len(bare), paragraph))
            start = end
        paragraph += 1
    return tuple(out)


def _ends(text: str, start: int, end: int, known: SentenceWords) -> Iterator[int]:
    """Where a sentence ends inside the line from `start` to `end`."""
    for glued in _GLUED.finditer(text, start, end):
        if not re.search(r"[@/]|www|\.[a-z]{2,3}$", text[max(start, glued.start() - 12) : glued.start()]):
            yield glued.end() + _closes(text, start, glued.end())
    at = start
    while found := _END.search(text, at, end):
        at = found.end()
        here = _without_opening_quote(text, start, found)
        if here < end and _begins_sentence(text, here, end) and not _is_abbreviation(text, start, found, known):
            yield here


def _closes(text: str, start: int, at: int) -> int:
    """1 when the straight quote at `at` closes one that is open in the line, else 0."""
    return int(text[at : at + 1] == '"' and text.count('"', start, at) % 2 == 1)


def _without_opening_quote(text: str, start: int, found: re.Match[str]) -> int:
    """The end of the sentence: a straight quote after a space closes only when one is open (`. " He` as against `. " said he`)."""
    spaced = re.search(r'\s"$', found["closing"])
    if spaced and text.count('"', start, found.end() - 1) % 2 == 0:
        return found.end() - len(spaced[0])
    return found.end()


def _begins_sentence(text: str, at: int, end: int) -> bool:
    following = _NEXT.match(text, at, end)
    first = following["first"] if following else None
    return first is not None and not first.islower()


def _is_abbreviation(text: str, start: int, found: re.Match[str], known: SentenceWords) -> bool:
    """Whether the full stop belongs to the word before it."""
    if found["mark"] != "." or found["closing"]:
        return False
    before = _TOKEN_BEFORE.search(text, start, found.start())
    word = re.split(r"[’']|(?<=[a-zà-ÿ]{3})[.»”\"]", before[0])[-1].lstrip(".") if before else ""
    return fold(word) in known.before_names or bool(_INITIALS.fullmatch(word) and fold(word) not in known.anywhere)


def clip(text: str, sentence: Sentence | Span, must_hold: Sequence[Span]) -> Span | None:
    """The longest stretch of `sentence` around `must_hold` that counts as at most two sentences however one counts.

    Readers of evidence may take every full stop before a capital for an end of sentence, that of `M. Lavrov` too. None when the spans
    that must be held lie too far apart for that.
    """
    ends = [m.end() for m in _COUNTED_END.finditer(text, sentence.start, sentence.end)]
    if len(ends) < 2:
        return Span(sentence.start, sentence.end)
    first = min((s.start for s in must_hold), default=sentence.start)
    last = max((s.end for s in must_hold), default=first)
    cuts = [sentence.start, *ends, sentence.end]
    windows = [(a, b) for a, b in zip(cuts, cuts[2:], strict=False) if a <= first and last <= b]
    if not windows:
        return None
    start, end = max(windows, key=lambda w: w[1] - w[0])
    stretch = text[start:end]
    bare = stretch.strip()
    return Span(start + stretch.index(bare), start + stretch.index(bare) + len(bare))
