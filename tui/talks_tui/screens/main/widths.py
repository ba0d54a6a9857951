"""How wide the panes are that stand beside each other: plain numbers, so that they can be reckoned without a screen."""

from __future__ import annotations

from collections.abc import Sequence

LEAST = 24
"""Cells that are left to a pane when its neighbour is made wider."""


def resized(widths: Sequence[int], at: int, by: int) -> list[int]:
    """The widths after the pane at `at` took `by` cells from the widest of the others, or (`by` negative) gave them to the narrowest.

    Unchanged where a pane would get narrower than `LEAST`.
    """
    others = [number for number in range(len(widths)) if number != at]
    other = (max if by > 0 else min)(others, key=lambda number: widths[number])
    changed = list(widths)
    changed[at] += by
    changed[other] -= by
    return changed if min(changed[at], changed[other]) >= LEAST else list(widths)


def shared(columns: int, shares: Sequence[float]) -> list[int]:
    """`columns` cells shared out between panes; the shares are fractions of the whole, none gets less than `LEAST` where there is room."""
    least = min(LEAST, columns // len(shares))
    widths = [max(round(columns * share), least) for share in shares]
    while spare := columns - sum(widths):
        widest = widths.index(max(widths))
        widths[widest] += spare if spare > 0 else -1
    return widths


def written(shares: Sequence[float]) -> str:
    """Shares as they are remembered."""
    return " ".join(f"{share:.4f}" for share in shares)


def read(text: str, panes: int) -> list[float] | None:
    """Shares of so many panes that were remembered; None where there are none, or no good ones."""
    try:
        shares = [float(part) for part in text.split()]
    except ValueError:
        return None
    return shares if len(shares) == panes and all(0 < share < 1 for share in shares) and abs(sum(shares) - 1) < 0.01 else None
