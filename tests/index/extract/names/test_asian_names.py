"""Names whose surname comes first keep all their syllables."""

from __future__ import annotations

import pytest

from talks_index.extract.model import LanguageModel
from talks_index.extract.names import NameFinder
from talks_index.language.sentences import sentences
from talks_index.model import Article, Published

pytestmark = [pytest.mark.model, pytest.mark.xdist_group("names")]


def test_a_last_syllable_is_no_article() -> None:
    text = "Le président sud-coréen Moon Jae In retrouvera Kim Jong Un à Séoul. Un accord est possible, selon Kim Jong Un."
    article = Article("a.txt", "fr", None, None, None, Published(), text)
    assert [person.name for person in NameFinder(LanguageModel().guesses).find(article, sentences(text, "fr")).persons] == [
        "Moon Jae In",
        "Kim Jong Un",
    ]
