"""No character that steers a terminal or a renderer survives, and nothing that is read goes with it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.clean import clean
from talks_index.clean.controls import without_controls
from talks_index.model import Raw


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("un\r\ndeux\rtrois", "un\ndeux\ntrois"),
        ("un\u2028deux\u2029trois\x85quatre", "un\ndeux\ntrois\nquatre"),
        ("colonne\tautre", "colonne autre"),
        ("\x1b[2Jeffacer\x1b[1;31m rouge\x1b[0m", "effacer rouge"),
        ("\x1b]52;c;cGF5bG9hZA==\x07presse-papiers", "presse-papiers"),
        ("\x1b]0;titre\x1b\\texte", "texte"),
        ("\x9b2Jtexte", "texte"),
        ("\x1b]52;c;sans fin\nla suite", "]52;c;sans fin\nla suite"),
        ("\x1bPq#0\x1b\\texte", "texte"),
        ("\x1bctexte", "texte"),
        ("a\x00b\x7fc\x9fd", "abcd"),
        ("\u202egnal\u202c \u2066isolé\u2069", "gnal isolé"),
        ("mot\u200bcoupé\u00adici\ufeff", "motcoupéici"),
        ("\U000e0041\U000e0042caché", "caché"),
        ("seul\ud800e", "seule"),
        ("e\u0301te\u0301", "été"),
        ("[@click=app.quit]un clic[/]", "[@click=app.quit]un clic[/]"),
        ("« l’été » — 5\u00a0000 €…", "« l’été » — 5\u00a0000 €…"),
    ],
)
def test_what_goes_and_what_stays(given: str, kept: str) -> None:
    assert without_controls(given) == kept


@given(st.text())
def test_nothing_unseen_survives(text: str) -> None:
    clean = without_controls(text)
    assert not [char for char in clean if char != "\n" and unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}]
    assert not set(clean) & set("\u200b\u200d\u200e\u200f\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u00ad\ufeff")
    assert unicodedata.is_normalized("NFC", clean)
    assert without_controls(clean) == clean


@pytest.mark.parametrize(
    "piece",
    ["\x9d", "\x1b]", ".", "M.\n", "http://a", "A lire aussi\nMonde\nUn titre\n", "3 mars 2020\nUn autre titre\n", "Commentaires\n"],
)
def test_no_repetition_makes_cleaning_slow(piece: str) -> None:
    """Work that grew with the square of the text would take minutes here."""
    story = "Les deux ministres se sont rencontrés mardi à Lisbonne, a annoncé le gouvernement portugais."
    assert story in clean(Raw("n", f"{piece * (200_000 // len(piece))}<\n{story}")).text
