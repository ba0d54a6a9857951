"""Whatever is typed: no error, marks inside the text, and a query that is written down again is read again as the same."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from talks_index.i18n import words
from talks_index.language.gazetteer import rows
from talks_index.model import FacetName
from talks_index.search.query import parse
from talks_index.search.query.narrowing import filters, narrowed, widened
from talks_index.search.query.tree import Country, asked
from talks_index.search.query.writing import written

TODAY = dt.date(2026, 11, 25)

PIECES = st.sampled_from(
    [
        *("paix", "Istanbul", "l’Ukraine", "vice-ministre", '"haut niveau"', "« de la paix »", '"a b"~3', "négociat*", "riabkof~", "œuvre"),
        *("S.N.C.F.", "OU", "OR", "ET", "AND", "SAUF", "NOT", "-", "(", ")", "|", '"', "~", "*", ":", ",", "le", "la", "🕊", "2022..2023"),
        *("novembre 2022", "14", "mars", "2025", "depuis 2024", "2022-11-14"),
        *("qui:", "qui:lavrov", "where:kiev", "où:la haye", "pays:russie", "country:us", "partie:ue,", "quand:", "quand:2025", "nov 2022"),
        *(
            "publié:après:2024",
            "dernier mois",
            "statut:prévue",
            "is:closed",
            "est:secret",
            "est:non lu",
            "is:starred",
            "langue:fr",
            "source:lemonde.fr",
            "titre:",
        ),
        *("sujet:gaz", "-pays:iran", 'qui:"al-Sissi"', "(pays:russie OU qui:x)"),
    ]
)
QUERIES = st.one_of(
    st.text(alphabet=st.one_of(st.characters(), st.sampled_from("\"«»“”'’-()|:~* .eéœAß")), max_size=60),
    st.lists(PIECES, max_size=12).map(" ".join),
    st.lists(PIECES, max_size=12).map("".join),
)


@given(QUERIES, QUERIES)
def test_nothing_typed_is_an_error_and_marks_are_inside_the_text(query: str, text: str) -> None:
    read = parse(query, TODAY)
    for language in ("fr", "en"):
        shown = read.reading(words(language))
        assert shown
        assert "\n" not in shown.replace(query, "")
    leaves = list(asked(read.parts))
    end = 0
    for span, number in read.numbered_hits(text):
        assert end <= span.start < span.end <= len(text)
        assert 0 <= number < len(leaves)
        end = span.end


@given(QUERIES, st.sampled_from(["fr", "en"]))
@example('"OU"', "fr")
@example("(a OU b) c", "fr")
@example("-(a -(b OU c))", "fr")
def test_a_query_written_down_again_is_read_as_the_same(query: str, language: str) -> None:
    read = parse(f"{query} ", TODAY)
    again = parse(written(read.parts, language), TODAY)
    assert again.parts == read.parts
    assert again.ignored == ()


@given(QUERIES)
def test_every_beginning_of_a_query_is_a_query(query: str) -> None:
    for end in range(len(query)):
        parse(query[:end], TODAY).reading(words("fr"))


@pytest.mark.parametrize(
    ("query", "facet", "value", "excluding", "expected"),
    [
        ("paix", "person", "Sergueï Lavrov", False, 'qui:"Sergueï Lavrov" paix'),
        ("paix ", "person", "Lavrov", True, "paix -qui:Lavrov "),
        ("", "country", "RU", False, "pays:Russie "),
        ("", "year", "2025", False, "publié:2025 "),
        ("", "status", "ruled out", False, "statut:exclu "),
        ("", "outlet", "Le Monde", True, '-source:"Le Monde" '),
        ("", "place", "New York", False, 'où:"New York" '),
        ("paix ", "country", "US", True, 'paix -pays:"États-Unis" '),
        ("-istanbul", "mine", "starred", False, "-istanbul est:favori "),
        ("", "mine", "unread", True, '-est:"non lu" '),
    ],
)
def test_a_facet_narrows_a_query(query: str, facet: FacetName, value: str, excluding: bool, expected: str) -> None:
    text = narrowed(query, facet, value, words("fr"), excluding=excluding)
    assert text == expected
    assert len(parse(text, TODAY).parts) == len(parse(query, TODAY).parts) + 1
    assert parse(text, TODAY).ignored == ()


@pytest.mark.parametrize(
    ("query", "excluding", "expected"),
    [
        ("paix pays:russie ", False, "paix "),
        ("paix -pays:russie ", True, "paix "),
        ("paix pays:RU statut:tenue ", True, 'paix statut:"tenu" -pays:Russie '),
        ("paix -pays:russie nég", False, 'paix pays:"Russie" nég'),
        ("pays:iran ", False, "pays:iran pays:Russie "),
    ],
)
def test_what_a_query_is_narrowed_by_already_is_taken_out_or_turned(query: str, excluding: bool, expected: str) -> None:
    assert narrowed(query, "country", "RU", words("fr"), excluding=excluding) == expected


def test_every_country_can_be_restricted_to() -> None:
    for code in (row["code"] for row in rows("countries")):
        for language in ("fr", "en"):
            (part,) = parse(narrowed("", "country", code, words(language)), TODAY).parts
            assert isinstance(part, Country)
            assert part.countries == (code,)


def test_all_restrictions_are_taken_out_at_once() -> None:
    assert widened('paix pays:russie -statut:tenue "haut niveau" est:favori nég', words("fr")) == 'paix "haut niveau" nég'
    assert widened("pays:russie", words("fr")) == ""


def test_restrictions_can_be_taken_out() -> None:
    read = parse('paix qui:lavrov -pays:russie "haut niveau" quand:2025 -istanbul lang:fr,en ', TODAY)
    assert [(found.reading, found.without) for found in filters(read.parts, words("en"))] == [
        ("person: “lavrov”", 'paix -country:"russie" "haut niveau" when:"2025-01-01..2025-12-31" -istanbul (lang:fr OR lang:en) '),
        ("NOT country: Russia", 'paix who:lavrov "haut niveau" when:"2025-01-01..2025-12-31" -istanbul (lang:fr OR lang:en) '),
        ("meeting in 2025", 'paix who:lavrov -country:"russie" "haut niveau" -istanbul (lang:fr OR lang:en) '),
        ("NOT “istanbul”", 'paix who:lavrov -country:"russie" "haut niveau" when:"2025-01-01..2025-12-31" (lang:fr OR lang:en) '),
        (
            "language: French OR language: English",
            'paix who:lavrov -country:"russie" "haut niveau" when:"2025-01-01..2025-12-31" -istanbul ',
        ),
    ]
