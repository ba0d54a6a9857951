"""The five seeds, cleaned: the whole text, and what their pages state. Set TALKS_WRITE_GOLDEN=1 to write the texts anew."""

import os
from pathlib import Path

import pytest

from talks_index.clean import clean
from talks_index.model import Published, Raw

ROOT = Path(__file__).parents[3]
STATED = {
    "000_b73a08d6b7cc47ed": (
        "Discussions secrètes entre la Russie et l’Amérique à Istanbul",
        "SAWT BEIRUT INTERNATIONAL",
        None,
        Published("2023-01-28", "stated", "28 January 2023, Saturday"),
    ),
    "001_7cf43ca13d9dcb39": (
        "La Russie et les Etats-Unis tiennent des discussions secrètes à Ankara – Kommersant",
        "RT",
        "https://www.rt.com/russia/566501-russia-us-secret-talks/",
        Published(),
    ),
    "002_8b3b2833d5280c1c": (None, "AFP", None, Published()),
    "003_d8b578da4eb6d4de": ("Rencontre entre diplomates russes et américains jeudi à Istanbul", "expresso.pt", None, Published()),
    "004_e5e5f063e8498531": ("Moscou expose sa position sur les pourparlers avec Washington", "RT", None, Published()),
}


@pytest.mark.parametrize("seed", STATED)
def test_seed(seed: str) -> None:
    article = clean(Raw(f"{seed}.txt", (ROOT / "seeds" / f"{seed}.txt").read_text("utf-8")))
    golden = ROOT / "tests" / "golden" / "clean" / f"{seed}.txt"
    if os.environ.get("TALKS_WRITE_GOLDEN"):
        golden.write_text(article.text + "\n", "utf-8")
    assert article.text + "\n" == golden.read_text("utf-8")
    assert (article.title, article.outlet, article.url, article.published) == STATED[seed]
    assert article.language == "fr"
