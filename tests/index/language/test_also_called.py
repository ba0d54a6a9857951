"""One place goes by several names, and is shown by that of the user's language."""

from __future__ import annotations

import pytest

from talks_index.language.also_called import alike, called, of_several_countries, place_in, without_article
from talks_index.language.gazetteer import rows


@pytest.mark.parametrize(
    ("name", "french", "english"),
    [
        ("Le Caire", "Le Caire", "Cairo"),
        ("Caire", "Le Caire", "Cairo"),  # what `au Caire` leaves
        ("Cairo", "Le Caire", "Cairo"),
        ("Kyiv", "Kyiv", "Kyiv"),  # as it is written, where it is written so in that language
        ("Kiev", "Kiev", "Kiev"),
        ("Ryad", "Ryad", "Riyadh"),
        ("Roma", "Rome", "Rome"),
        ("The Hague", "La Haye", "The Hague"),
        ("Ankara", "Ankara", "Ankara"),
        ("Mans", "Mans", "Mans"),
        ("", "", ""),
    ],
)
def test_a_place_is_shown_as_the_language_calls_it(name: str, french: str, english: str) -> None:
    assert (place_in("fr", name), place_in("en", name)) == (french, english)


def test_a_place_has_a_name_in_every_language() -> None:
    assert [one.names for one in alike("place") if not all(one.of_language.values())] == []


@pytest.mark.parametrize(
    ("name", "bare"),
    [("Le Caire", "Caire"), ("L’Aquila", "Aquila"), ("The Hague", "Hague"), ("Lens", "Lens"), ("Al-Qods", "Qods"), ("La", "La")],
)
def test_articles_are_no_part_of_what_is_compared(name: str, bare: str) -> None:
    assert without_article(name) == bare


def test_abbreviations_stand_for_names_and_back() -> None:
    for name in ("FSR", "Forces de soutien rapide", "RSF", "Rapid Support Forces"):
        known = called("body", name)
        assert known is not None
        assert {"FSR", "Forces de soutien rapide"} <= set(known.names)


def test_names_of_several_countries_are_those_of_countries() -> None:
    codes = {row["code"] for row in rows("countries")}
    assert all(len(several) > 1 and set(several) <= codes for _, several in of_several_countries())
