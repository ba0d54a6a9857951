"""Reads a query: every piece of it as what it can mean so far, so that nothing typed is an error.

What stands side by side must all be found. `OU` binds closer than standing side by side, `ET` closer than `OU`: `a b OU c` asks for a,
and for b or c.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TypeGuard, get_args

from talks_index.language.shape.searching import Bound, FieldName
from talks_index.search.query.dated import dated
from talks_index.search.query.dates import may_become
from talks_index.search.query.fields import WORDED, restriction
from talks_index.search.query.joining import all_of, any_of, opposite
from talks_index.search.query.lexer import Piece, pieces
from talks_index.search.query.query import Query
from talks_index.search.query.terms import phrase, terms
from talks_index.search.query.tree import And, Leaf, Node, Term, Within

_LONGEST = 1_000
"""Characters of a query that are read; nobody types more, a paste may hold more."""

_MOST = 32
"""Words and restrictions of a query that are read."""

_VALUE = 8
"""Words after a field's name that may be one value."""


def parse(text: str, today: dt.date | None = None) -> Query:
    """The query in `text`, with dates as seen from `today` (by default the day it is). Nothing typed is an error."""
    return _Parser(text[:_LONGEST], today or dt.date.today()).query()


class _Parser:
    """Goes through the pieces once; each method reads what it is named after, and leaves the rest."""

    def __init__(self, text: str, today: dt.date) -> None:
        self._text = text
        self._today = today
        self._pieces = list(pieces(text))
        self._at = 0
        self._left = _MOST
        self._negations = 0
        self._field: FieldName | None = None
        self._bound: Bound | None = None
        self._ignored: list[str] = []

    def query(self) -> Query:
        node = self._group()
        return Query(node.parts if isinstance(node, And) else (node,) if node else (), tuple(dict.fromkeys(self._ignored)))

    def _next(self) -> Piece | None:
        return self._pieces[self._at] if self._at < len(self._pieces) else None

    def _take(self, *kinds: str) -> Piece | None:
        piece = self._next()
        if piece is None or piece.kind not in kinds:
            return None
        self._at += 1
        return piece

    def _group(self) -> Node | None:
        parts = []
        while (piece := self._next()) and piece.kind != ")":
            parts.append(self._alternatives())
        return all_of(parts)

    def _alternatives(self) -> Node | None:
        parts = [self._conjunction()]
        while self._take("or"):
            parts.append(self._conjunction())
        return any_of(parts)

    def _conjunction(self) -> Node | None:
        parts = [self._operand()]
        while self._take("and"):
            parts.append(self._operand())
        return all_of(parts)

    def _operand(self) -> Node | None:
        """One part, with what stands before it: `-`, the name of a field, and of a field of dates `after:` behind it."""
        outside = self._field, self._bound
        negated = False
        while piece := self._take("not", "field"):
            if piece.kind == "not":
                negated = not negated
            elif _is_bound(piece.field):
                self._field, self._bound = "published" if self._field == "published" else "when", piece.field
            else:
                self._field, self._bound = piece.field, None
        self._negations += negated
        node = self._part()
        self._negations -= negated
        self._field, self._bound = outside
        return opposite(node) if negated and node else node

    def _part(self) -> Node | None:
        if self._take("("):
            node = self._group()
            self._take(")")
            return node
        if piece := self._take("phrase"):
            return self._phrase(piece)
        if (piece := self._next()) is None or piece.kind != "chunk":
            return None
        if self._field is None and (date := self._dated()):
            return date
        if self._field is None or self._field in ("title", "about"):
            self._at += 1
            return self._words(piece.text, unfinished=self._unfinished(piece))
        return self._values(self._field)

    def _dated(self) -> Node | None:
        """The longest date with its year that begins here: `novembre 2022`."""
        run = list(self._run())
        for count in range(len(run), 0, -1):
            if found := dated(" ".join(piece.text for piece in run[:count]), self._today):
                self._at += count
                return self._counted([found])
        return None

    def _phrase(self, piece: Piece) -> Node | None:
        if self._field is None or self._field in WORDED:
            if piece.unfinished:
                return self._words(piece.text, unfinished=self._unfinished(piece))
            known = self._restriction(self._field, piece.text) if self._field == "outlet" else None
            term = phrase(piece.text, piece.distance)
            return known or self._counted([self._placed(term)] if term else [])
        found = self._restriction(self._field, piece.text, unfinished=piece.unfinished and self._unfinished(piece))
        return self._understood(found, piece.text)

    def _values(self, field: FieldName) -> Node | None:
        """A value of a field, and after a comma others that will do as well."""
        found = []
        goes_on = True
        while goes_on:
            run = list(self._run())
            found.append(self._longest(field, run))
            goes_on = self._pieces[self._at - 1].text.endswith(",") and bool((piece := self._next()) and piece.kind == "chunk")
        return any_of(found)

    def _run(self) -> Iterator[Piece]:
        """The words that may be one value: with nothing between them, up to a comma."""
        end = self._pieces[self._at].start
        for piece in self._pieces[self._at : self._at + _VALUE]:
            if piece.kind != "chunk" or self._text[end : piece.start].strip():
                return
            yield piece
            end = piece.end
            if "," in piece.text:
                return

    def _longest(self, field: FieldName, run: list[Piece]) -> Node | None:
        """The longest beginning of `run` that is a value of the field."""
        first = run[0]
        if "," in first.text.strip(","):
            self._at += 1
            several = first.text.split(",", _MOST)[:_MOST]
            return any_of(self._one(field, value, self._unfinished(first) and value is several[-1]) for value in several if value)
        for count in range(len(run), 1, -1):
            last = run[count - 1]
            value = " ".join(piece.text for piece in run[:count]).rstrip(",")
            if any(map(str.isalnum, last.text)) and (
                found := self._restriction(field, value, unfinished=self._unfinished(last), alone=False)
            ):
                self._at += count
                return self._counted([found])
        whole = " ".join(piece.text for piece in run)
        self._at += 1
        if field in ("when", "published") and len(run) > 1 and self._unfinished(run[-1]) and may_become(whole):
            self._at += len(run) - 1
            return self._understood(None, whole)
        return self._one(field, first.text.rstrip(","), self._unfinished(first))

    def _one(self, field: FieldName, value: str, unfinished: bool) -> Node | None:
        found = self._restriction(field, value, unfinished=unfinished)
        return self._words(value, unfinished=unfinished) if found is None and field == "outlet" else self._understood(found, value)

    def _restriction(self, field: FieldName, value: str, *, unfinished: bool = False, alone: bool = True) -> Leaf | None:
        return restriction(field, self._bound, value, self._today, unfinished=unfinished, alone=alone)

    def _understood(self, found: Leaf | None, value: str) -> Node | None:
        if found is None and any(map(str.isalnum, value)):
            self._ignored.append(value)
        return self._counted([found] if found else [])

    def _words(self, text: str, *, unfinished: bool) -> Node | None:
        """The words of `text`, in the field that they stand behind."""
        chunks = text.split()
        return self._counted(
            self._placed(term) for at, chunk in enumerate(chunks, 1) for term in terms(chunk, unfinished=unfinished and at == len(chunks))
        )

    def _placed(self, term: Term) -> Leaf:
        return Within(WORDED[self._field], term) if self._field and self._field in WORDED else term

    def _counted(self, leaves: Iterable[Leaf]) -> Node | None:
        """All of `leaves`, as far as not too many were read before."""
        found: list[Leaf] = []
        for leaf in leaves:
            if self._left <= 0:
                break
            self._left -= 1
            found.append(leaf)
        return all_of(found)

    def _unfinished(self, piece: Piece) -> bool:
        """Whether the piece is still being typed; what is taken away is not, else `-r` would take away nearly everything."""
        return piece.end == len(self._text) and not self._negations and not self._text[-1:].isspace()


def _is_bound(field: FieldName | None) -> TypeGuard[Bound]:
    return field in get_args(Bound)
