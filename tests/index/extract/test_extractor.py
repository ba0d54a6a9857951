"""An article comes out with everything that is known of it, and the same each time."""

from __future__ import annotations

import pytest

from support.articles import article
from talks_index.extract import Extractor

pytestmark = [pytest.mark.model, pytest.mark.xdist_group("floors")]

TEXT = "Le ministre chilien Pablo Ruiz a rencontré mardi à Lima son homologue péruvien Jorge Salas, a rapporté l'AFP."


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    """One for all, since its language model takes seconds to load."""
    return Extractor()


def test_facts_hold_names_dates_and_meetings_of_the_same_text(extractor: Extractor) -> None:
    facts = extractor.facts(article(TEXT, published="2024-03-13"))
    assert {p.name for p in facts.persons} == {"Pablo Ruiz", "Jorge Salas"}
    assert [d.edtf for d in facts.dates] == ["2024-03-12"]
    (meeting,) = facts.meetings
    assert (meeting.place.city, meeting.when.edtf, meeting.main) == ("Lima", "2024-03-12", True)


def test_the_same_article_gives_the_same_facts(extractor: Extractor) -> None:
    told = article(TEXT, published="2024-03-13")
    assert extractor.facts(told) == extractor.facts(told)


def test_an_article_without_words_has_no_facts(extractor: Extractor) -> None:
    facts = extractor.facts(article(""))
    assert (facts.persons, facts.dates, facts.meetings) == ((), (), ())
