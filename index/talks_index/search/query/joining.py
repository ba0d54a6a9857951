"""Joins parts of a query into the plainest tree that means the same."""

from __future__ import annotations

from collections.abc import Iterable

from talks_index.search.analysis import unasked
from talks_index.search.query.tree import And, Node, Not, Or, Word


def all_of(parts: Iterable[Node | None]) -> Node | None:
    """All of `parts`, each once, without small words where there is anything else; None where there is nothing."""
    found = _flat(parts, And)
    asked = [part for part in found if not _is_small(part)]
    kept = asked if any(not isinstance(part, Not) for part in asked) else found
    return _joined(kept, And)


def any_of(parts: Iterable[Node | None]) -> Node | None:
    """Any of `parts`, each once; None where there is nothing."""
    return _joined(_flat(parts, Or), Or)


def opposite(node: Node) -> Node:
    """What does not answer `node`."""
    return node.part if isinstance(node, Not) else Not(node)


def _flat(parts: Iterable[Node | None], kind: type[And | Or]) -> list[Node]:
    flat = (inner for part in parts if part is not None for inner in (part.parts if isinstance(part, kind) else (part,)))
    return list(dict.fromkeys(flat))


def _joined(parts: list[Node], kind: type[And | Or]) -> Node | None:
    return kind(tuple(parts)) if len(parts) > 1 else parts[0] if parts else None


def _is_small(part: Node) -> bool:
    return isinstance(part, Word) and not part.open and part.text.lower() in unasked()
