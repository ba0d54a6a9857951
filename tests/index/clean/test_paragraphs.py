"""Where paragraphs begin and end, and what is changed inside them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.clean import clean
from talks_index.clean.paragraphs import paragraphs
from talks_index.clean.typography import even_spaces
from talks_index.model import Raw


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Un.\nDeux.\n\n\nTrois.", ["Un.", "Deux.", "Trois."]),
        ("  Un   mot \u00a0: deux  ", ["Un mot\u00a0: deux"]),
        ("Il a vu M.\nMartin à Oslo.", ["Il a vu M. Martin à Oslo."]),
        ("La relance\n.\nDimanche, rien.", ["La relance.", "Dimanche, rien."]),
        ('"Il a dit ""non"" deux fois."', ['Il a dit "non" deux fois.']),
        ('"Non", a-t-il dit, "jamais"', ['"Non", a-t-il dit, "jamais"']),
        (
            "Les ministres des deux pays se sont rencontrés mardi dans la\ncapitale portugaise pour parler de la protection des océans et\n"
            "de la pêche, selon un communiqué.\n\nIls se reverront.",
            [
                "Les ministres des deux pays se sont rencontrés mardi dans la capitale portugaise pour parler de la "
                "protection des océans et de la pêche, selon un communiqué.",
                "Ils se reverront.",
            ],
        ),
    ],
)
def test_paragraphs(text: str, found: list[str]) -> None:
    assert paragraphs(text) == found


def test_html_entities_become_what_they_stand_for_and_bring_no_control_in() -> None:
    text = "Le ministre a &eacute;t&eacute; re&ccedil;u &agrave; Oslo&#8203; &#x202e;par le roi &amp; la reine."
    assert clean(Raw("n", text)).text == "Le ministre a été reçu à Oslo par le roi & la reine."


PIECES = """ministre accord Vienne « l’Iran » réunion, lundi des la : négociateurs M. 2015 10 % (AFP) € — - dit-il; vu\u00a0:
ONU Publié Monde source avec par © | 3/4"""
WORDS = st.sampled_from(re.split("[ \n]", PIECES))
SENTENCES = st.lists(WORDS, min_size=4, max_size=40).map(lambda words: "Hier, " + " ".join(words) + " ont parlé de la paix dans la région.")


@given(st.lists(SENTENCES, min_size=1, max_size=8), st.sampled_from(["\n", "\n\n", "\r\n", "\n \n"]))
def test_a_plain_article_comes_through_unchanged_but_for_spaces(sentences: list[str], between: str) -> None:
    text = clean(Raw("n", between.join(sentences))).text
    assert text.split("\n\n") == [even_spaces(sentence) for sentence in sentences]
    assert clean(Raw("n", text)).text == text


@given(st.lists(SENTENCES, min_size=1, max_size=6))
def test_a_title_above_a_plain_article_stays_its_title(sentences: list[str]) -> None:
    title = "Nouvelle rencontre entre Oslo et Brasilia"
    first = clean(Raw("n", "\n".join((title, *sentences))))
    assert first.title == title
    assert first.text.split("\n\n") == [title, *map(even_spaces, sentences)]
    assert clean(Raw("n", first.text)) == first


@given(st.lists(st.one_of(st.text(max_size=60), SENTENCES), max_size=8))
def test_whatever_comes_in_paragraphs_come_out(lines: list[str]) -> None:
    text = clean(Raw("n", "\n".join((*lines, "Hier, les deux ministres ont parlé de la paix dans toute la région.")))).text
    assert all(paragraph and paragraph == even_spaces(paragraph) and "\n" not in paragraph for paragraph in text.split("\n\n"))
