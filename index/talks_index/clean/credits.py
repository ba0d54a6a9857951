"""Knows the credits of pictures: lines that are nothing else, and credits at the end of a caption."""

from __future__ import annotations

import re

_HOLDERS = (
    "afp|afptv|reuters|ap|epa|efe|dpa|ansa|sipa|getty(?: images)?|sputnik|tass|ria novosti|anadolu|aa|xinhua|belga|keystone|gamma|abaca"
    "|maxppp|shutterstock|pool|bloomberg|dr"
)
_LABELS = (
    "©|\\(c\\)|copyright|ph\\.|crédits?(?: photos?)?\\s*[:,]|photos?(?: credit)?\\s*:|photographs?\\s*:|images? (?:source|credit)\\s*[:,]"
)
_BY_SLASH = rf"(?:{_HOLDERS})\s*/\s*[^.!?]{{2,60}}|[A-ZÀ-Þ][^.!?/]{{1,60}}/\s*(?:{_HOLDERS})(?:\s+via\s+[^.!?]{{2,30}})?"
_ILLUSTRATION = r"(?:photo|image) d['’](?:illustration|archives?)\b[^!?]{0,60}"
_LINE = re.compile(rf"^[(\[]?(?:(?:{_LABELS})[^!?]{{0,80}}|{_ILLUSTRATION}|{_BY_SLASH})[)\]]?$", re.IGNORECASE)
_COUNTER = re.compile(r"^\[?\d{1,2}\s?/\s?\d{1,2}\]?$")
_AT_END = re.compile(
    rf"\s*\(?©[^.!?]{{2,60}}$|(?<=[.!?»”\"])\s+(?:{_BY_SLASH})$|(?<=[.!?»”\"])\s+\(?(?:photo|crédit)[^.!?]{{2,40}}\)?$", re.IGNORECASE
)
_COUNTER_AT_START = re.compile(r"^\[\d{1,2}\s?/\s?\d{1,2}\]\s*")


def is_credit(line: str) -> bool:
    """Whether `line` only names who took or owns a picture, or counts pictures."""
    return len(line) <= 120 and (_COUNTER.match(line) is not None or _LINE.match(line) is not None)


def without_credit(line: str) -> str:
    """A caption without the credit at its end and the count before it; any other line as it is."""
    return _AT_END.sub("", _COUNTER_AT_START.sub("", line)).strip() if len(line) <= 600 else line
