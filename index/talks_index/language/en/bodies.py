"""English words that make a body."""

from talks_index.language.shape.bodies import BodyWords

_CAP = r"[A-Z][\w'’-]*"
_LAST = "Party|University|Institute|Foundation|Association|Movement|Union|Alliance|Front|Council|Committee|Commission"

WORDS = BodyWords(
    patterns=(),
    of_states=(("government", r"\b(?:embassy|consulate) of (?:the )?"),),
    cased=(
        ("government", rf"\b(?:Ministry|Department) of {_CAP}(?: (?:and )?{_CAP}){{0,3}}"),
        ("government", r"\b(?:Foreign|Defen[cs]e|Interior|Finance) Ministry\b"),
        ("other", rf"\b{_CAP}(?: {_CAP}){{0,3}} (?:{_LAST})\b|\bUniversity of {_CAP}"),
    ),
)
