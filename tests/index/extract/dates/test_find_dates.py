"""A date expression is found whole, and means the day that a reader would understand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.extract.dates import Reference, find_dates
from talks_index.language.sentences import sentences
from talks_index.model import DateMention

THURSDAY = Reference(2024, 11, 14)


def dates(text: str, language: str = "fr", reference: Reference | None = THURSDAY) -> list[DateMention]:
    return list(find_dates(text, language, sentences(text, language), reference))


@pytest.mark.parametrize(
    ("text", "expression", "edtf"),
    [
        ("Il est arrivé mardi.", "mardi", "2024-11-12"),
        ("Il arrivera mardi.", "mardi", "2024-11-19"),
        ("Il a parlé jeudi.", "jeudi", "2024-11-14"),
        ("Il a parlé jeudi dernier.", "jeudi dernier", "2024-11-07"),
        ("Ils se verront jeudi prochain.", "jeudi prochain", "2024-11-21"),
        ("La réunion prévue lundi est maintenue.", "lundi", "2024-11-18"),
        ("« Elle aura lieu demain [vendredi] ».", "demain [vendredi]", "2024-11-15"),
        ("Il l'a dit hier soir.", "hier soir", "2024-11-13"),
        ("L'accord a été signé le 3 mars.", "le 3 mars", "2024-03-03"),
        ("Le sommet se tiendra le 3 mars.", "le 3 mars", "2025-03-03"),
        ("La guerre, lancée le 24 novembre, dure.", "le 24 novembre", "2023-11-24"),
        ("Il a annoncé un sommet le 29 novembre.", "le 29 novembre", "2024-11-29"),
        ("Un échange prévu par l'accord conclu en décembre à Oslo.", "décembre", "2023-12"),
        ("Il est né le 1er mai 1962.", "le 1er mai 1962", "1962-05-01"),
        ("Le jeudi 27 février, ils se sont vus.", "Le jeudi 27 février", "2025-02-27"),
        ("Du 29 novembre au 6 décembre, ils négocieront.", "Du 29 novembre au 6 décembre", "2024-11-29/2024-12-06"),
        ("Ils se verront entre le 3 et le 5 décembre.", "entre le 3 et le 5 décembre", "2024-12-03/2024-12-05"),
        ("Le Conseil se réunira les 24 et 25 novembre.", "les 24 et 25 novembre", "2024-11-24/2024-11-25"),
        ("Fin mars, elle a accueilli des pourparlers.", "Fin mars", "2024-03"),
        ("Au début du mois, ils ont parlé.", "Au début du mois", "2024-11"),
        ("Le mois dernier, il a refusé.", "Le mois dernier", "2024-10"),
        ("La semaine dernière, il a refusé.", "La semaine dernière", "2024-11-04/2024-11-10"),
        ("Il a été élu l'an dernier.", "l'an dernier", "2023"),
        ("Il y a un mois et demi, ils se sont vus.", "Il y a un mois et demi", "2024-09"),
        ("Il y a trois jours, ils se sont vus.", "Il y a trois jours", "2024-11-11"),
        ("Il y a deux ans, ils se sont vus.", "Il y a deux ans", "2022"),
        ("Les sanctions datent d'octobre 98.", "octobre 98", "1998-10"),
        ("Il vivait là dans les années 1990.", "les années 1990", "199X"),
        ("Signé le 12/03/2021 à Oslo.", "12/03/2021", "2021-03-12"),
        ("Publié 2021-03-12.", "2021-03-12", "2021-03-12"),
        ("En 2015, un accord a été signé.", "En 2015", "2015"),
        ("Au premier trimestre 2020, rien.", "Au premier trimestre 2020", "2020-01/2020-03"),
        ("L'été dernier, il a voyagé.", "L'été dernier", "2024-06/2024-08"),
        ("Noël 2020 fut calme.", "Noël 2020", "2020-12-25"),
    ],
)
def test_french_values(text: str, expression: str, edtf: str) -> None:
    assert [(d.text, d.edtf) for d in dates(text)][:1] == [(expression, edtf)]


@pytest.mark.parametrize(
    ("text", "expression", "edtf"),
    [
        ("They met on Tuesday.", "Tuesday", "2024-11-12"),
        ("They will meet on Tuesday.", "Tuesday", "2024-11-19"),
        ("They met last week.", "last week", "2024-11-04/2024-11-10"),
        ("The talks on December 15, 2022 failed.", "December 15, 2022", "2022-12-15"),
        ("They spoke on Dec. 15, 2022.", "Dec. 15, 2022", "2022-12-15"),
        ("They spoke on 15 December 2022.", "15 December 2022", "2022-12-15"),
        ("It happened two years ago.", "two years ago", "2022"),
        ("He came yesterday.", "yesterday", "2024-11-13"),
    ],
)
def test_english_values(text: str, expression: str, edtf: str) -> None:
    assert [(d.text, d.edtf) for d in dates(text, "en")] == [(expression, edtf)]


@pytest.mark.parametrize(
    "text",
    [
        "Il arrivera vers 21 h 45.",
        "Ils ont parlé pendant trois jours.",
        "Quelque 2000 soldats sont morts.",
        "Il a été reçu.",
        "La sonde survole Mars.",
    ],
)
def test_durations_times_counts_and_other_words_are_no_dates(text: str) -> None:
    assert dates(text) == []


def test_a_surname_or_verb_is_no_english_month() -> None:
    assert dates("May said they may march.", "en") == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Il est venu mardi.", None),
        ("Du 29 novembre au 6 décembre.", "XXXX-11-29/XXXX-12-06"),
        ("Le 24 février.", "XXXX-02-24"),
        ("Fin mars.", "XXXX-03"),
    ],
)
def test_without_a_reference_digits_stay_open(text: str, edtf: str | None) -> None:
    assert [d.edtf for d in dates(text, reference=None)] == [edtf]


def test_a_headline_without_a_verb_looks_where_the_lead_looks() -> None:
    found = dates("Rencontre mardi à Oslo\nLes ministres se rencontreront mardi à Oslo.")
    assert [d.edtf for d in found] == ["2024-11-19", "2024-11-19"]


def test_the_eve_of_a_day_that_was_spoken_of() -> None:
    assert [d.edtf for d in dates("Le 5 mai 2020, il a signé. La veille, il hésitait.")] == ["2020-05-05", "2020-05-04"]


@pytest.mark.parametrize("edtf", ["2022-11-29/2022-12-06", "XXXX-11-29", "2023-02-30", "", None])
def test_no_reference_from_what_is_no_date(edtf: str | None) -> None:
    assert Reference.from_edtf(edtf) is None


@given(
    st.lists(
        st.sampled_from(["lundi", "31", "février", "le", "2020", "et", "au", "du", "il y a", "ans", "9999", "\n", "dernier", "00", "99"])
    )
)
def test_offsets_point_at_the_words(words: list[str]) -> None:
    text = " ".join(words)
    assert all(text[d.start : d.end] == d.text for d in dates(text))
