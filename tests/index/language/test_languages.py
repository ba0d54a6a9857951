"""Every language that is read knows every topic; others know none."""

import re

import pytest

from talks_index.language import LANGUAGES, words
from talks_index.language.shape.dates import DateWords
from talks_index.language.shape.speech import Speech


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_gives_words(code: str) -> None:
    assert words(DateWords, code) is not None
    assert words(Speech, code) is not None


def test_an_unknown_language_gives_none() -> None:
    assert words(Speech, "xx") is None


@pytest.mark.parametrize(
    ("stance", "clause"),
    [("say", "il a notamment declare"), ("confirm", "a ensuite confirme"), ("deny", "ont dementi"), ("report", "rapporte le journal")],
)
def test_french_verbs_of_saying(stance: str, clause: str) -> None:
    speech = words(Speech, "fr")
    assert speech is not None
    assert any(re.search(pattern, clause) for name, patterns in speech.verbs.items() if name == stance for pattern in patterns)
