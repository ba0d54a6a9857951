"""The names of the world's places, states and bodies, where they stand in a text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.language.gazetteer import Gazetteer, Match, gazetteer, rows

FRENCH: Gazetteer = gazetteer("fr")


def found(text: str, language: str = "fr") -> list[tuple[str, str, str | None]]:
    return [(text[m.start : m.end], m.entries[0].sort, m.entries[0].country) for m in gazetteer(language).find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("la Côte d’Ivoire et la Corée du Nord", [("Côte d’Ivoire", "country", "CI"), ("Corée du Nord", "country", "KP")]),
        ("aux Etats-Unis, aux États-Unis", [("Etats-Unis", "country", "US"), ("États-Unis", "country", "US")]),
        ("des diplomates nord-coréennes", [("nord-coréennes", "demonym", "KP")]),
        ("l'accord russo-turc", [("russo", "prefix", "RU"), ("turc", "demonym", "TR")]),
        ("à Genève, à Kyiv et à Pékin", [("Genève", "city", "CH"), ("Kyiv", "city", "UA"), ("Pékin", "city", "CN")]),
        ("le Kremlin et la Maison Blanche", [("Kremlin", "seat", "RU"), ("Maison Blanche", "seat", "US")]),
        ("l'Otan et l'OTAN", [("Otan", "igo", None), ("OTAN", "igo", None)]),
        ("selon Le Monde", [("Le Monde", "media", None)]),
        ("Canal+ l'a dit, le canal aussi", [("Canal+", "media", None)]),
    ],
)
def test_names_are_found_as_they_are_written(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize("text", ["le monde entier", "c'est nice", "du meilleur ami", "l'air et la terre", "un pari, des paris"])
def test_common_words_are_no_names(text: str) -> None:
    assert found(text) == []


def test_a_name_never_crosses_a_line() -> None:
    assert found("la Corée\ndu Nord") == []


def test_english_has_its_own_names() -> None:
    assert found("Russian envoys met in Geneva, U.S. officials said", "en") == [
        ("Russian", "demonym", "RU"),
        ("Geneva", "city", "CH"),
        ("U.S.", "country", "US"),
    ]


@given(st.text(alphabet="Russie d'Amérique-ONU. \n’«»ÉéœU.S", max_size=60))
def test_matches_lie_in_the_text_in_order_and_apart(text: str) -> None:
    matches: tuple[Match, ...] = FRENCH.find(text)
    edges = [edge for m in matches for edge in (m.start, m.end)]
    assert edges == sorted(edges)
    assert all(0 <= m.start < m.end <= len(text) for m in matches)


@pytest.mark.parametrize("table", ["countries", "cities", "regions", "bodies"])
def test_every_row_has_every_column_and_a_code_that_is_one(table: str) -> None:
    for row in rows(table):
        code = row.get("code", row.get("country", ""))
        assert re.fullmatch(r"[A-Z]{2}|", code), row
