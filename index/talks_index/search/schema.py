"""The fields of the index as a Whoosh schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from whoosh.analysis.acore import Token
from whoosh.analysis.analyzers import Analyzer
from whoosh.fields import ID, TEXT, FieldType, Schema
from whoosh.formats import Existence

from talks_index.search.analysis import tokens
from talks_index.search.fields import FIELDS, FieldSpec, Form

VERSION = 3
"""To be raised whenever the schema, the analysis or the files of the index change: an index of another version is made anew."""


class Formed(Analyzer):
    """The words of a text in one of their forms, at their positions."""

    def __init__(self, form: Form) -> None:
        self.form = form

    def __call__(self, value: str, positions: bool = False, start_pos: int = 0, **_: Any) -> Iterator[Token]:
        """Whoosh's protocol: yields one and the same token again and again, changed."""
        shared = Token(positions=positions)
        shared.boost = 1.0
        for shared.pos, token in enumerate(tokens(value), start_pos):
            shared.text = self.form(value[token.start : token.end])
            yield shared


def schema() -> Schema:
    """The fields."""
    return Schema(**{spec.name: _field(spec) for spec in FIELDS})


def _field(spec: FieldSpec) -> FieldType:
    if spec.whole:
        return ID(unique=spec.name == "id")
    analyzer = Formed(spec.form)
    return TEXT(analyzer=analyzer, phrase=True) if spec.places else FieldType(format=Existence(), analyzer=analyzer)
