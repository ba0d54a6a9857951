"""Dates are read as people write them, in French and English, seen from today."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.search.query.dates import days
from talks_index.search.query.tree import Days

TODAY = dt.date(2026, 11, 25)  # a Wednesday


def read(text: str, *, unfinished: bool = False) -> str:
    found = days(text, TODAY, unfinished=unfinished)
    return "" if found is None else f"{found.first or ''}..{found.last or ''}"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["2025", "en 2025", "in 2025", "année 2025", "l’année 2025"], "2025-01-01..2025-12-31"),
        (
            [
                "2022-11",
                "2022/11",
                "11/2022",
                "nov 2022",
                "nov. 2022",
                "novembre 2022",
                "Novembre 2022",
                "November 2022",
                "mois de novembre 2022",
            ],
            "2022-11-01..2022-11-30",
        ),
        (["févr. 2024", "fevrier 2024", "february 2024", "feb 2024"], "2024-02-01..2024-02-29"),
        (
            ["2022-03-03", "3 mars 2022", "le jeudi 3 mars 2022", "March 3, 2022", "3rd of March 2022", "3/3/2022", "03.03.2022"],
            "2022-03-03..2022-03-03",
        ),
        (["1er mars 2022", "premier mars 2022", "March 1st, 2022"], "2022-03-01..2022-03-01"),
        (["20210312", "12/03/21"], "2021-03-12..2021-03-12"),
        (["fin 2022", "late 2022", "fin de 2022", "end of 2022"], "2022-09-01..2022-12-31"),
        (["début mars 2022", "early march 2022"], "2022-03-01..2022-03-10"),
        (["mi-mars 2022", "mid-march 2022"], "2022-03-11..2022-03-20"),
        (["12/03/2021"], "2021-03-12..2021-03-12"),
        (["03/25/2021"], "2021-03-25..2021-03-25"),
        (["sept 2022", "sep. 2022"], "2022-09-01..2022-09-30"),
        (["été 2022", "summer 2022", "l'été 2022"], "2022-06-01..2022-08-31"),
        (["hiver 2021"], "2021-12-01..2022-02-28"),
        (["T1 2024", "2024-Q1", "1er trimestre 2024", "first quarter of 2024"], "2024-01-01..2024-03-31"),
        (["second semestre 2024"], "2024-07-01..2024-12-31"),
        (["années 1990", "les années 90", "1990s", "the 90s"], "1990-01-01..1999-12-31"),
        (["Noël 2022", "christmas 2022"], "2022-12-25..2022-12-25"),
    ],
)
def test_one_date(texts: list[str], expected: str) -> None:
    assert {text: read(text) for text in texts} == dict.fromkeys(texts, expected)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["hier", "yesterday", "il y a 1 jour", "1 day ago"], "2026-11-24..2026-11-24"),
        (["avant-hier", "the day before yesterday"], "2026-11-23..2026-11-23"),
        (["aujourd'hui", "aujourd’hui", "today"], "2026-11-25..2026-11-25"),
        (["demain", "tomorrow"], "2026-11-26..2026-11-26"),
        (["dernier mois", "le mois dernier", "mois passé", "last month", "previous month"], "2026-10-01..2026-10-31"),
        (["ce mois-ci", "this month", "mois en cours"], "2026-11-01..2026-11-30"),
        (["1er semestre", "premier semestre"], "2026-01-01..2026-06-30"),
        (["cette année", "this year", "année en cours"], "2026-01-01..2026-12-31"),
        (["l'an dernier", "l’année dernière", "last year"], "2025-01-01..2025-12-31"),
        (["cette semaine", "this week"], "2026-11-23..2026-11-29"),
        (["semaine prochaine", "next week"], "2026-11-30..2026-12-06"),
        (["week-end dernier", "last weekend"], "2026-11-21..2026-11-22"),
        (
            ["3 derniers mois", "les trois derniers mois", "ces 3 derniers mois", "last 3 months", "past three months", "3 mois"],
            "2026-08-25..2026-11-25",
        ),
        (["7 derniers jours", "last 7 days", "sept derniers jours"], "2026-11-18..2026-11-25"),
        (["2 prochaines semaines", "next two weeks"], "2026-11-25..2026-12-09"),
        (["il y a deux ans", "2 years ago"], "2024-01-01..2024-12-31"),
        (["mars", "march", "mars dernier", "last march"], "2026-03-01..2026-03-31"),
        (["décembre", "december"], "2025-12-01..2025-12-31"),
        (["décembre prochain", "next december"], "2026-12-01..2026-12-31"),
        (["29 février"], "2024-02-29..2024-02-29"),
        (["lundi", "monday", "lundi dernier"], "2026-11-23..2026-11-23"),
        (["mercredi dernier", "last wednesday"], "2026-11-18..2026-11-18"),
        (["mercredi prochain", "next wednesday"], "2026-12-02..2026-12-02"),
        (["l'été dernier", "last summer"], "2026-06-01..2026-08-31"),
        (["noël"], "2025-12-25..2025-12-25"),
        (["7-octobre"], "2023-10-07..2023-10-07"),
    ],
)
def test_a_date_seen_from_today(texts: list[str], expected: str) -> None:
    assert {text: read(text) for text in texts} == dict.fromkeys(texts, expected)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            [
                "2022..2023",
                "2022...2023",
                "2022…2023",
                "2022-2023",
                "2022 - 2023",
                "de 2022 à 2023",
                "entre 2022 et 2023",
                "from 2022 to 2023",
            ],
            "2022-01-01..2023-12-31",
        ),
        (["2023..2022"], "2022-01-01..2023-12-31"),
        (["2022-01/2022-03", "de janvier à mars 2022", "january to march 2022", "janv 2022..mars 2022"], "2022-01-01..2022-03-31"),
        (["du 3 au 5 mars 2022", "from 3 to 5 March 2022", "3 mars 2022 au 5 mars 2022"], "2022-03-03..2022-03-05"),
        (["depuis 2024", "since 2024", "2024..", ">=2024", "à partir de 2024", "from 2024"], "2024-01-01.."),
        (["après 2025-02", "après:2025-02", "after february 2025", "> 2025-02"], "2025-03-01.."),
        (["avant 2024", "before 2024", "<2024"], "..2023-12-31"),
        (["jusqu'en 2023", "jusqu’à 2023", "until 2023", "..2023", "<=2023"], "..2023-12-31"),
        (["depuis hier", "since yesterday"], "2026-11-24.."),
        (["depuis 3 mois"], "2026-08-25.."),
        (["à partir d'avril 2022"], "2022-04-01.."),
        (["avant hier"], "..2026-11-23"),
    ],
)
def test_from_one_date_to_another(texts: list[str], expected: str) -> None:
    assert {text: read(text) for text in texts} == dict.fromkeys(texts, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2", "2000-01-01..2999-12-31"),
        ("202", "2020-01-01..2029-12-31"),
        ("2022-", "2022-01-01..2022-12-31"),
        ("2022-0", "2022-01-01..2022-12-31"),
        ("2022.", "2022-01-01..2022-12-31"),
        ("2022..", "2022-01-01.."),
        ("2022..20", "2022-01-01..2099-12-31"),
        ("nov", "2026-11-01..2026-11-30"),
        ("novem", "2026-11-01..2026-11-30"),
        ("octob", "2026-10-01..2026-10-31"),
        ("yester", "2026-11-24..2026-11-24"),
        ("dernière ann", "2025-01-01..2025-12-31"),
        ("h", ""),
        ("depuis", ""),
        ("dern", ""),
    ],
)
def test_what_is_still_being_typed_counts_as_far_as_it_goes(text: str, expected: str) -> None:
    assert read(text, unfinished=True) == expected


@pytest.mark.parametrize(
    "text", ["", "zzz", "202", "2022-13", "29 février 2023", "31/31/2020", "2022..zzz", "zzz..2022", "0 mars 2020", "9999-12", "après 9999"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read(text) == ""


WORDS = st.sampled_from(
    [
        *("2022", "1", "31", "99", "mars", "nov.", "dernier", "derniers", "mois", "an", "ans", "depuis", "après", "..", "-", "/", "hier"),
        *("à", "de", "du", "au", "9999", "1000", "last", "ago", "il y a", "décennies"),
    ]
)


@given(st.one_of(st.text(max_size=20), st.lists(WORDS, max_size=7).map(" ".join)), st.dates(), st.booleans())
def test_no_text_is_an_error_and_days_are_in_order(text: str, today: dt.date, unfinished: bool) -> None:
    found = days(text, today, unfinished=unfinished)
    assert found is None or (isinstance(found, Days) and (found.first or found.last))
    if found and found.first and found.last:
        assert found.first <= found.last
