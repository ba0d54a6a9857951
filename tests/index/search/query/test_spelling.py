"""A query that finds nothing is tried in the nearest spellings, and the reading says so."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.i18n import words
from talks_index.search.query import parse
from talks_index.search.query.edits import within
from talks_index.search.query.spelling import respellings

KNOWN = {"istanbul": 40, "ministre": 90, "negociation": 30, "ryabkov": 5, "russie": 200, "rusie": 1, "paix": 3, "paix2": 9, "iran": 100}
KNOWN |= {"point": 300, "poing": 50, "ppint": 1}


class Known:
    """An index that knows a few words."""

    def count(self, folded: str, *, open: bool) -> int:  # noqa: A002
        return sum(count for word, count in KNOWN.items() if word == folded or (open and word.startswith(folded)))

    def near(self, folded: str, distance: int) -> Iterable[tuple[str, int]]:
        return [(word, count) for word, count in KNOWN.items() if within(word, folded, distance)]


def tried(query: str) -> list[str]:
    return [other.reading(words("en")) for other in respellings(parse(query), Known())]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("istambul ", ["“istanbul” (nothing for “istambul”)"]),
        ("istambul", ["“istanbul” (nothing for “istambul”)"]),
        ("istan", []),  # a beginning of something known
        ("istambul minsitre ", ["“istanbul” (nothing for “istambul”) AND “ministre” (nothing for “minsitre”)"]),
        ("ministre istambul -istambul ", ["“ministre” AND “istanbul” (nothing for “istambul”) NOT “istambul”"]),
        ("(istambul OU iran) ", ["“istanbul” (nothing for “istambul”) OR “iran”"]),
        ('"ministre negociasion"', ["“ministre negociation” (nothing for “negociasion”)"]),
        ("titre:istambul ", ["“istanbul” (nothing for “istambul”) in the title"]),
        ("qui:ryabkvo ", ["person: “ryabkov” (nothing for “ryabkvo”)"]),
        ("où:istambul ", ["place: “istanbul” (nothing for “istambul”)"]),
        ("rusie ", ["“russie” (nothing for “rusie”)"]),  # known, but much rarer
        ("piint ", ["“point” (nothing for “piint”)"]),  # rather than another's slip that sounds the same
        ("poinq ", ["“point” (nothing for “poinq”)"]),
        ("russie poinq ", ["“russie” AND (“point” (nothing for “poinq”) OR “poing”)"]),  # the other word tells which
        ("paix ", []),
        ("zzzzzzzz ", []),
        ("2025 abc ", ["“abc” · nothing with “2025” as well"]),
        ("mai 2025 -abc ", []),
        ("ister* istambul~ ", []),
        ("pays:russie ", []),
        (
            "russie iran istanbul ",  # all are known: nothing has all three
            [
                "“russie” AND “iran” · nothing with “istanbul” as well",
                "“russie” AND “istanbul” · nothing with “iran” as well",
                "“iran” AND “istanbul” · nothing with “russie” as well",
            ],
        ),
        ("russie iran ", []),
        (
            "russie iran ista",  # the word that is still being typed is no better known than the others
            [
                "“russie” AND “iran” · nothing with “ista” as well",
                "“russie” AND “ista…” · nothing with “iran” as well",
                "“iran” AND “ista…” · nothing with “russie” as well",
            ],
        ),
    ],
)
def test_nearest_spellings(query: str, expected: list[str]) -> None:
    assert tried(query) == expected


def test_the_nearest_word_is_marked() -> None:
    (other,) = respellings(parse("istambul "), Known())
    assert [span.start for span in other.hits("à Istanbul")] == [2]


@pytest.mark.parametrize(
    ("word", "other", "edits"),
    [
        ("russie", "russie", 0),
        ("russie", "rusie", 1),
        ("russie", "prussie", 1),
        ("russie", "russia", 1),
        ("russie", "rsusie", 1),
        ("istambul", "istanbul", 1),
        ("istanbul", "istambol", 2),
        ("abcd", "badc", 2),
        ("", "ab", 2),
        ("abc", "xyz", 3),
    ],
)
def test_edits(word: str, other: str, edits: int) -> None:
    for distance in (1, 2):
        assert within(word, other, distance) == (edits <= distance)
        assert within(other, word, distance) == (edits <= distance)


@given(st.text("abc", max_size=6), st.integers(0, 6), st.sampled_from("abc"))
def test_one_letter_more_is_one_edit(word: str, at: int, letter: str) -> None:
    longer = word[:at] + letter + word[at:]
    assert within(word, longer, 1)
    assert within(longer, word, 1)
