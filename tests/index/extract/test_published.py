"""A publication date is inferred only where the text's own clues fix it."""

from pathlib import Path

import pytest

from talks_index.extract.published import publication_date
from talks_index.model import Article, Published

SEEDS = Path(__file__).parents[3] / "seeds"


def article(text: str, url: str | None = None, published: Published | None = None, language: str = "fr") -> Article:
    return Article("a.txt", language, None, None, url, published or Published(), text)


@pytest.mark.parametrize(
    ("seed", "edtf"),
    [
        ("002_8b3b2833d5280c1c", "2025-04-10"),
        ("003_d8b578da4eb6d4de", "2025-02-26?"),
        ("001_7cf43ca13d9dcb39", None),
        ("004_e5e5f063e8498531", None),
    ],
)
def test_seeds(seed: str, edtf: str | None) -> None:
    found = publication_date(article((SEEDS / f"{seed}.txt").read_text("utf-8")))
    assert found.edtf == edtf
    assert found.basis == ("inferred" if edtf else "unknown")
    assert bool(found.because) == bool(edtf)


def test_a_stated_date_stays() -> None:
    stated = Published("2020-05-05", "stated", "5 mai 2020")
    assert publication_date(article("Il viendra lundi.", published=stated)) == stated


def test_a_date_in_the_address() -> None:
    found = publication_date(article("Rien.", url="https://example.org/2021/03/12/rien.html"))
    assert (found.edtf, found.basis) == ("2021-03-12", "inferred")


def test_no_guess_without_clues() -> None:
    assert publication_date(article("Ils se sont vus lundi.")).edtf is None


def test_a_weekday_with_its_day_is_no_date_of_publication_by_itself() -> None:
    assert publication_date(article("Ils se sont vus jeudi 14 novembre à Oslo, après l'accord de 2024.")).edtf is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2015 they met on 3 March, depuis 3 ans, it said on Monday, two weeks ago."),
        ("fr", "En 2015, ils se sont vus le 3 mars, for 3 years, a-t-il dit lundi, il y a deux semaines."),
    ],
)
def test_a_duration_in_another_language_is_passed_over(language: str, text: str) -> None:
    assert publication_date(Article("a.txt", language, None, None, None, Published(), text)).basis in ("unknown", "inferred")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Hier, mardi 15 novembre 2022, les deux ministres se sont vus à Oslo.", "2022-11-16"),
        ("Ils se verront demain mercredi 16 novembre 2022 à Oslo.", "2022-11-15"),
        ("Les ministres se sont vus il y a trois jours, le 12 mars 2021, à Oslo.", "2021-03-15"),
        ("Les ministres se voient aujourd'hui, mardi 15 novembre. Les accords de 2021 et 2022 sont sur la table.", "2022-11-15?"),
        ("Réunis ce mardi 15 novembre à Oslo, ils ont évoqué les accords de 2021 et de 2022.", "2022-11-15?"),
        ("Réunis ce mardi 15 novembre 2022 à Oslo, ils ont évoqué l'accord de 2015.", "2022-11-15?"),
        ("OSLO, 15 novembre (AFP) - Ils se sont vus mardi 15 novembre, après les accords de 2020 et de 2021.", "2022-11-15?"),
        # The year is told nowhere, or long ago.
        ("Réunis ce mardi 15 novembre à Oslo, ils ont parlé de pêche.", None),
        ("OSLO, 15 novembre (AFP) - Ils ont parlé de pêche, un an après l'accord de 2021.", None),
        ("Réunis ce mardi 15 novembre à Oslo, ils ont évoqué l'accord de 2016.", None),
        ("Réunis ce mardi 15 novembre 2022 à Oslo, ils reviendront en 2024.", None),
        # Two days would do.
        ("Hier, mardi 15 novembre 2022, ils se sont vus. Demain, mercredi 30 novembre 2022, ils se reverront.", None),
        # The weekday is not that of the day.
        ("Hier, mardi 16 novembre 2022, les deux ministres se sont vus à Oslo.", None),
    ],
)
def test_a_day_that_the_text_tells_of_as_today(text: str, edtf: str | None) -> None:
    found = publication_date(article(text))
    assert (found.edtf, bool(found.because)) == (edtf, edtf is not None)
    assert found.basis == ("inferred" if edtf else "unknown")


PAGE = Published("2025-06-01", "stated", "Publié le 1er juin 2025")


@pytest.mark.parametrize(
    ("text", "edtf", "basis"),
    [
        ("Hier, mardi 15 novembre 2022, les deux ministres se sont vus à Oslo.", "2022-11-16", "inferred"),
        ("Ils se sont vus mardi 15 novembre à Oslo, un an après l'accord de 2021. L'année 2022 s'achève.", "2022", "inferred"),
        ("Ils se sont vus mardi 15 novembre à Oslo. L'année 2022 s'achève.", "2025-06-01", "stated"),
        ("Ils se sont vus mardi 15 novembre à Oslo et se reverront vendredi 25 novembre à Rome.", None, "unknown"),
        # Nothing speaks against the page, or too little.
        ("Hier, samedi 31 mai 2025, les deux ministres se sont vus à Oslo.", "2025-06-01", "stated"),
        ("Ils se sont vus mardi 27 mai à Oslo et se reverront vendredi 25 novembre à Rome.", "2025-06-01", "stated"),
        ("Ils se reverront vendredi 25 juin à Rome.", "2025-06-01", "stated"),
        ("Ils se sont vus à Oslo, quinze ans après l'accord du 15 novembre 2010.", "2025-06-01", "stated"),
    ],
)
def test_a_page_that_its_story_contradicts_is_not_believed(text: str, edtf: str | None, basis: str) -> None:
    found = publication_date(article(text, published=PAGE))
    assert (found.edtf, found.basis) == (edtf, basis)
    assert bool(found.because) == (basis != "stated")


def test_what_the_source_states_beside_the_text_is_believed() -> None:
    stated = Published("2025-06-01", "stated")
    assert publication_date(article("Hier, mardi 15 novembre 2022, les deux ministres se sont vus à Oslo.", published=stated)) == stated


def test_clues_in_english() -> None:
    text = "They met yesterday, Tuesday 15 November 2022, in Oslo."
    found = publication_date(article(text, language="en"))
    assert (found.edtf, found.because) == ("2022-11-16", "The text says “yesterday, Tuesday 15 November 2022”: 2022-11-16.")
