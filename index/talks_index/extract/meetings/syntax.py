"""How two places of a sentence hang together by its syntax: the way from one word to the other over what depends on what."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from talks_index.extract.model import Word
from talks_index.model import Span

_LONGEST = 4
"""Steps that a way may have at most to be told step by step; of a longer one it is only told that it is long."""
_LISTED = frozenset(["conj", "appos", "flat"])


def head_of(words: Sequence[Word], span: Span) -> int | None:
    """The number of the word within `span` that the others there depend on."""
    inside = {i for i, w in enumerate(words) if w.start < span.end and w.end > span.start}
    return next((i for i in sorted(inside) if words[i].head not in inside or words[i].head == i), None)


def way(words: Sequence[Word], start: int, end: int) -> str:
    """From word `start` up to what holds both and down to word `end`: `^obj nsubj` for `ont eu un entretien`.

    Steps to others of a list and to appositions tell nothing and are left out; the last step down tells its preposition too.
    """
    up, down = _ancestors(words, start), _ancestors(words, end)
    common = next((i for i in up if i in down), None)
    if common is None:
        return "apart"
    rising = [f"^{_plain(words[i].relation)}" for i in takewhile(lambda i: i != common, up)]
    falling = [i for i in takewhile(lambda i: i != common, down) if _plain(words[i].relation) not in _LISTED][::-1]
    steps = [*rising, *(_plain(words[i].relation) for i in falling)]
    if len(steps) > _LONGEST:
        return "long"
    preposition = next((w.form for w in words if falling and w.head == falling[-1] and w.relation == "case"), "")
    return " ".join([*steps, *([f"({preposition})"] if preposition else [])]) or "same"


def _plain(relation: str) -> str:
    """A relation without what details it, except where that turns who acts and who is acted upon about."""
    kind, _, detail = relation.partition(":")
    return relation if detail in ("agent", "pass") else kind


def _ancestors(words: Sequence[Word], number: int) -> list[int]:
    """A word, what it depends on, and so on up to the root."""
    out = [number]
    while words[out[-1]].head not in out:
        out.append(words[out[-1]].head)
    return out
