"""Sentences end where a reader of news ends them."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.language.sentences import Sentence, clip, sentences
from talks_index.model import Span


def split(text: str, language: str = "fr") -> list[str]:
    return [text[s.start : s.end] for s in sentences(text, language)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("M. Durand est venu. Il repart.", ["M. Durand est venu.", "Il repart."]),
        ("Le Dr Roy et Mme. Petit.", ["Le Dr Roy et Mme. Petit."]),
        ("J. K. Martin parle. Fin", ["J. K. Martin parle.", "Fin"]),
        ("« Nous viendrons. » Puis il part.", ["« Nous viendrons. »", "Puis il part."]),
        ("« Non ! » a-t-il dit.", ["« Non ! » a-t-il dit."]),
        ('Il dit : "Oui." Elle part.', ['Il dit : "Oui."', "Elle part."]),
        ("Un taux de 3.5 % selon n° 4.", ["Un taux de 3.5 % selon n° 4."]),
        ("Un titre\nUne phrase… Une autre ?", ["Un titre", "Une phrase…", "Une autre ?"]),
        ("Des pommes, etc. Puis rien.", ["Des pommes, etc.", "Puis rien."]),
        (
            'Il part jeudi.La suite "demain".Elle reste.M. Roy aussi.',
            ["Il part jeudi.", 'La suite "demain".', "Elle reste.", "M. Roy aussi."],
        ),
        ("Lire sur lemonde.fr ou U.S.A. Today.", ["Lire sur lemonde.fr ou U.S.A.", "Today."]),
    ],
)
def test_splits(text: str, parts: list[str]) -> None:
    assert split(text) == parts


def test_english_titles_end_no_sentence() -> None:
    assert split("Mr. Hall met Sen. Dale. They spoke.", "en") == ["Mr. Hall met Sen. Dale.", "They spoke."]


@given(st.text(alphabet="aB .!?«»\"'\n,é…"))
def test_every_letter_is_in_exactly_one_sentence(text: str) -> None:
    found = sentences(text, "fr")
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert "".join(re.sub(r"\s", "", text[s.start : s.end]) for s in found) == re.sub(r"\s", "", text)
    assert not any("\n" in text[s.start : s.end] for s in found)


def test_clip_leaves_at_most_one_countable_end() -> None:
    text = "M. Durand, M. Roy et M. Petit se sont vus à Oslo lundi."
    held = Span(text.index("Oslo"), text.index("Oslo") + 4)
    got = clip(text, Sentence(0, len(text), 0), [held])
    assert got is not None
    assert got.start <= held.start
    assert held.end <= got.end
    assert len(re.findall(r"[.!?…](?=\s+[«\"A-ZÀ-Ý])", text[got.start : got.end])) <= 1


def test_clip_says_when_what_must_be_held_lies_too_far_apart() -> None:
    text = "M. Durand, M. Roy et M. Petit se sont vus."
    assert clip(text, Sentence(0, len(text), 0), [Span(0, 2), Span(len(text) - 4, len(text))]) is None
