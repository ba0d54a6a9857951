"""Marks stand on the words that are meant, and on nothing that is taken away."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.search.analysis import WORD
from talks_index.search.query import marks, parse


def marked(query: str, text: str) -> list[str]:
    return [text[span.start : span.end] for span in parse(query).hits(text)]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("négociations ", "La négociation et LES NÉGOCIATIONS", ["négociation", "NÉGOCIATIONS"]),
        ("negociations ", "La négociation et LES NÉGOCIATIONS", ["négociation", "NÉGOCIATIONS"]),
        ("NÉGOCIATION", "La négociation, les négociateurs", ["négociation", "négociateurs"]),
        ("négociat", "La négociation", ["négociation"]),
        ("négociat ", "La négociation", []),  # a word that is finished is no beginning any more
        ("ukraine", "l’Ukraine, d'Ukraine, ukrainien", ["Ukraine", "Ukraine"]),
        ("l’ukraine", "en Ukraine et l'autre", ["Ukraine"]),
        ("qu'il", "qu’il soit", ["il"]),
        ("ministre", "le vice-ministre", ["ministre"]),
        ("vice-ministre ", "le vice-ministre", ["vice", "ministre"]),
        ("jean-pierre", "Jean-Pierre et Jean", ["Jean", "Pierre", "Jean"]),
        ("sncf ", "La S.N.C.F. et la SNCF", ["S.N.C.F.", "SNCF"]),
        ("S.N.C.F. ", "la SNCF", ["SNCF"]),
        ("aujourd'hui ", "aujourd’hui", ["aujourd", "hui"]),
        ("coeur", "Le cœur", ["cœur"]),
        ("cœur ", "Au coeur", ["coeur"]),
        ("été ", "Cet été, ete", ["été", "ete"]),
        ("ou est le maïs", "Où est le maïs ?", ["maïs"]),
        ("le la les", "Le chat", ["Le"]),  # nothing else is asked for
        ('"haut niveau"', "de haut niveau, de haut  niveau, de niveau haut", ["haut niveau", "haut  niveau"]),
        ("« haut niveau »", "un haut niveau", ["haut niveau"]),
        ("“haut niveau”", "un haut niveau", ["haut niveau"]),
        ('"haut niv', "un haut niveau", ["haut", "niveau"]),
        ('"haut"', "un haut niveau", ["haut"]),
        ('"la paix" paix', "la paix, une paix", ["la paix", "paix"]),
        ("e\u0301lection ", "L'élection", ["élection"]),
        ("", "Le chat", []),
        ('"', "Le chat", []),
        ("-- !?", "Le chat", []),
        ("istanbul.", "à Istanbul", ["Istanbul"]),
        ("🕊", "Le 🕊", []),
    ],
)
def test_marks_are_on_the_words_that_are_meant(query: str, text: str, expected: list[str]) -> None:
    assert marked(query, text) == expected


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("négociat* ", "La négociation", ["négociation"]),
        ("l'ukrain*", "une Ukrainienne", ["Ukrainienne"]),
        ("negociasion~ ", "La négociation, les négociateurs", ["négociation"]),
        ("rusie~", "la Russie et la Prusse", ["Russie"]),
        (
            '"vladimir poutine"~2',
            "Vladimir V. Poutine ; Poutine, a dit Vladimir ; Vladimir a vu hier au soir Poutine",
            ["Vladimir", "Poutine", "Poutine", "Vladimir"],
        ),
        ('"paix paix"~3', "paix, paix ; paix", ["paix", "paix"]),
        ("paix OU guerre ", "la paix, la guerre", ["paix", "guerre"]),
        ("paix -guerre ", "la paix, la guerre", ["paix"]),
        ("-(paix guerre) -qui:poutine ", "la paix, la guerre, Poutine", []),
        ("paix -(guerre OU -trêve) ", "la paix, la guerre, la trêve", ["paix"]),
        ("titre:paix ", "La paix\n\nLa paix", ["paix"]),
        ("sujet:paix ", "La guerre\n\nLa paix", ["paix"]),
        ("source:monde ", "Le monde", []),
        ("quand:2025 statut:tenue est:secret langue:fr ", "en 2025, tenue, secret", []),
    ],
)
def test_marks_of_what_is_asked_for(query: str, text: str, expected: list[str]) -> None:
    assert marked(query, text) == expected


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("riabkov ", "Ryabkov, Riabkov et Рябков ; riabkovien", ["Ryabkov", "Riabkov", "Рябков"]),
        ("poutine ", "Putin and Poutine", ["Putin", "Poutine"]),
        ("kiev ", "Kyiv, Kiev, Kyïv", ["Kyiv", "Kiev", "Kyïv"]),
        ("qui:riabkov ", "Sergei Ryabkov", ["Ryabkov"]),
        ('qui:"sergueï riabkov"', "Sergei Ryabkov, Ryabkov, Sergei Lavrov", ["Sergei Ryabkov", "Ryabkov"]),
        ("qui:riab", "Ryabkov, Riabkov", ["Ryabkov", "Riabkov"]),
        ("où:kiev ", "à Kyiv", ["Kyiv"]),
        ("où:la haye ", "in The Hague, à La Haye, Haye", ["The Hague", "La Haye", "Haye"]),
        ("nov 2022 ", "En novembre 2022, le 3 novembre, en 2022", ["novembre 2022"]),
        ("où:le caire ", "réunis au Caire, in Cairo", ["Caire", "Cairo"]),
        ("pays:russie ", "La Russie, les Russes, un diplomate russe, Russian", ["Russie", "Russes", "russe", "Russian"]),
        ("pays:us ", "the US told us, the United States", ["US", "United States"]),
        ("partie:ue ", "l’UE et l’Union européenne", ["UE", "Union européenne"]),
        ("-pays:russie ", "La Russie", []),
    ],
)
def test_marks_of_names_in_other_spellings(query: str, text: str, expected: list[str]) -> None:
    assert marked(query, text) == expected


@given(st.lists(st.sampled_from(["Négociations", "l’Ukraine", "vice-ministre", "œuvre", "S.N.C.F.", "2025", "d'État"]), min_size=1))
def test_a_text_answers_to_each_of_its_words(text_words: list[str]) -> None:
    text = " ".join(text_words)
    for word in text_words:
        assert marked(f"{word} ", text)
        assert marked(word.lower(), text)


@given(
    st.lists(
        st.sampled_from(
            ["Étude", "étude", "œuvre", "Oeuvre", "Ryabkov", "Рябков", "S.N.C.F.", "e\u0301tude", "x_étude", "ÉTÉ", "2024", "-"]
        )
    )
)
@pytest.mark.parametrize("query", ["etude ", "oeuvre ", "riabkov ", "sncf ", "et", "2024 oe", '"etude oeuvre"', '"oeuvre etude"~3'])
def test_no_word_is_passed_by_that_is_asked_for(query: str, words: list[str]) -> None:
    asked = parse(query)
    text = " ".join(words)
    found = asked.hits(text)
    with patch.object(marks._Begun, "_likely", lambda _: WORD):
        assert parse(query).hits(text) == found
