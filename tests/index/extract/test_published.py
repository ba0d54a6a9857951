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
