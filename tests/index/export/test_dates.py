"""EDTF values are said in the reader's words, and whatever is no date comes back as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.export.dates import date_words
from talks_index.i18n import words

CASES = [
    ("2025-02-27", "jeudi 27 février 2025", "Thursday, February 27, 2025"),
    ("2022-03", "mars 2022", "March 2022"),
    ("1998", "1998", "1998"),
    ("XXXX-11-29", "29 novembre", "November 29"),
    ("XXXX-11-29/XXXX-12-06", "29 nov. – 6 déc.", "Nov 29 – Dec 6"),
    ("2025-04-10?", "jeudi 10 avril 2025 (incertain)", "Thursday, April 10, 2025 (uncertain)"),
    ("2022~", "vers 2022", "about 2022"),
    ("199X", "les années 1990", "the 1990s"),
    ("19XX", "1900–1999", "1900–1999"),
    ("2022-02/..", "depuis févr. 2022", "from Feb 2022"),
    ("../2022", "jusqu’à 2022", "until 2022"),
    ("2025-XX-12", "2025", "2025"),
    ("2022-13-45", "2022-13-45", "2022-13-45"),
    ("soon", "soon", "soon"),
]


@pytest.mark.parametrize(("edtf", "french", "english"), CASES)
def test_in_words(edtf: str, french: str, english: str) -> None:
    assert date_words(edtf, words("fr")) == french
    assert date_words(edtf, words("en")) == english


def test_short_leaves_the_weekday_out() -> None:
    assert date_words("2025-02-27", words("fr"), short=True) == "27 févr. 2025"


@given(st.text(alphabet="0123456789X-/?~%.", max_size=24))
def test_never_fails_and_never_says_nothing(edtf: str) -> None:
    assert date_words(edtf, words("fr")) or edtf in ("", "/", "../", "/..", "../..")
