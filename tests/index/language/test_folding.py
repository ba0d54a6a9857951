"""Words compare however they are written, and offsets hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.language.folding import fold, fold_same_length, lower_same_length, normalise_quotes_same_length


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Été", "ete"),
        ("Cœur", "coeur"),
        ("L’ONU", "l'onu"),
        ("Straße", "strasse"),
        ("Erdoğan", "erdogan"),
        ("İzmir", "izmir"),
        ("10 h", "10 h"),
    ],
)
def test_folds_case_accents_and_typography(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_same_length_foldings_keep_every_offset(text: str) -> None:
    for folding in (fold_same_length, lower_same_length, normalise_quotes_same_length):
        assert len(folding(text)) == len(text)


def test_quotes_become_straight_and_case_stays() -> None:
    assert normalise_quotes_same_length("« L’Élysée »") == '" L\'Élysée "'
