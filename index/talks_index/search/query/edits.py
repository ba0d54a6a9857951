"""How near two spellings are."""

from __future__ import annotations


def within(word: str, other: str, distance: int) -> bool:
    """Whether at most `distance` edits make `other` of `word`: a letter put in, left out or changed, or two neighbours swapped."""
    if word == other:
        return True
    if abs(len(word) - len(other)) > distance or len(set(word) - set(other)) > distance or len(set(other) - set(word)) > distance:
        return False
    before_last: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(word, 1):
        current = [row]
        for column, written in enumerate(other, 1):
            cost = min(last[column] + 1, current[-1] + 1, last[column - 1] + (letter != written))
            if row > 1 and column > 1 and letter == other[column - 2] and word[row - 2] == written:
                cost = min(cost, before_last[column - 2] + 1)
            current.append(cost)
        if min(current) > distance:  # a swap costs one edit over the row before, whose least is then above too
            return False
        before_last, last = last, current
    return last[-1] <= distance
