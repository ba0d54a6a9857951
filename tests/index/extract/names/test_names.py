"""Whom and what a reader is told of, from sentences of news."""

from __future__ import annotations

from functools import cache

import pytest

from talks_index.extract.model import LanguageModel
from talks_index.extract.names import NameFinder, Names
from talks_index.language.sentences import sentences
from talks_index.model import Article, Published, Span

pytestmark = [pytest.mark.model, pytest.mark.xdist_group("names")]


@cache
def finder() -> NameFinder:
    return NameFinder(LanguageModel().guesses)


def names(text: str, language: str = "fr") -> Names:
    article = Article("a", language, None, None, None, Published(), text)
    return finder().find(article, sentences(text, language))


def words(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [text[s.start : s.end] for s in spans]


@pytest.mark.parametrize(
    ("text", "name", "role", "country"),
    [
        ("Le ministre grec de la Santé, Andreas Pavlou, a reçu la presse.", "Andreas Pavlou", "ministre grec de la Santé", "GR"),
        ("Karim Idrissi, porte-parole du gouvernement marocain, dément.", "Karim Idrissi", "porte-parole du gouvernement marocain", "MA"),
        ("L'émissaire de l'ONU pour la Libye, Peter Sorensen, arrive demain.", "Peter Sorensen", "émissaire de l'ONU pour la Libye", None),
        ("Elena Neri, spécialiste de la Chine à l'université, en doute.", "Elena Neri", "spécialiste de la Chine à l'université", None),
        ("La vice-ministre russe Olga Sokolova est à Vienne.", "Olga Sokolova", "vice-ministre russe", "RU"),
        ("Le président a parlé à son homologue chilien Pablo Herrera.", "Pablo Herrera", "homologue chilien", "CL"),
        ("L'ambassadeur des Etats-Unis à Ankara David Mitchell est parti.", "David Mitchell", "ambassadeur des Etats-Unis à Ankara", "US"),
        ("L'Ivoirien Mamadou Kouassi a gagné.", "Mamadou Kouassi", None, "CI"),
    ],
)
def test_a_person_has_a_role_and_a_side(text: str, name: str, role: str | None, country: str | None) -> None:
    assert [(p.name, p.role, p.country) for p in names(text).persons] == [(name, role, country)]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "Le chef d'état-major de l'armée, le général Oumar Sow, a rencontré le guide suprême, l'ayatollah Reza Karimi.",
            {"Oumar Sow": "chef d'état-major de l'armée", "Reza Karimi": "guide suprême"},
        ),
        ("Les présidents Pablo Ruiz et Jorge Salas se sont vus à Lima.", {"Pablo Ruiz": "présidents", "Jorge Salas": "présidents"}),
        (
            "Sous l'œil du médiateur angolais, Paulo Neto, les ministres congolais et rwandais se sont parlé.",
            {"Paulo Neto": "médiateur angolais"},
        ),
        ("Pablo Ruiz, alors ministre des Finances, avait démissionné.", {"Pablo Ruiz": "ministre des Finances"}),
    ],
)
def test_a_role_is_the_office_and_not_the_rank(text: str, roles: dict[str, str]) -> None:
    assert {p.name: p.role for p in names(text).persons} == roles


def test_an_office_of_state_without_its_country_is_of_the_country_told_of_in_its_paragraph() -> None:
    text = "Le Chili et le Pérou se parlent. La Bolivie attend.\n\nÀ Lomé, le ministre des Transports, Kossi Agbeko, a salué l'accord."
    (person,) = names(text).persons
    assert person.country == "TG"


def test_who_stands_for_the_union_stands_for_no_state() -> None:
    (person,) = names("Josep Borrell a rencontré des ministres.").persons
    assert person.country is None


def test_a_later_sentence_tells_the_role() -> None:
    text = "Accueil chaleureux pour Julien Castelnau.\nLe président gabonais a remercié ses hôtes."
    assert [(p.role, p.country) for p in names(text).persons] == [("président gabonais", "GA")]


def test_forms_of_one_name_are_one_person() -> None:
    text = "Le négociateur Sergueï Antonov est là. Pour M. Antonov, tout va bien. Sergey Antonov repart jeudi, selon un proche d'Antonov."
    (person,) = names(text).persons
    assert person.name == "Sergueï Antonov"
    assert words(text, person.mentions) == ["Sergueï Antonov", "M. Antonov", "Sergey Antonov", "Antonov"]
    assert set(person.variants) == {"M. Antonov", "Sergey Antonov", "Antonov"}


def test_relatives_stay_apart() -> None:
    text = "Le président Moussa Diarra a nommé son frère, le général Oumar Diarra. Moussa Diarra l'a confirmé."
    assert [p.name for p in names(text).persons] == ["Moussa Diarra", "Oumar Diarra"]


@pytest.mark.parametrize(
    "text",
    [
        "Washington et Moscou se parlent. Le Kremlin attend.",
        "Le navire a quitté Istanbul. L'Aldebaran Star repartira mardi.",
        "Le Premier ministre a reçu les Russes et les Américains.",
        "Lire la suite. Voir aussi.",
    ],
)
def test_places_offices_ships_and_page_furniture_are_no_people(text: str) -> None:
    assert names(text).persons == ()


def test_a_surname_that_is_a_country_stays_with_its_bearer() -> None:
    told = names("François Hollande a parlé. Selon François Hollande, la paix est proche. Hollande est optimiste.")
    assert [p.name for p in told.persons] == ["François Hollande"]
    assert told.places == ()
    assert told.actors == ()


def test_places_are_told_once_with_their_country() -> None:
    text = "Aux Etats-Unis comme aux États-Unis. Au Caire, puis en Méditerranée orientale. La Méditerranée est calme. Une délégation russe."
    told = names(text).places
    assert [(p.name, p.country, p.kind) for p in told] == [
        ("Etats-Unis", "US", "country"),
        ("Caire", "EG", "city"),
        ("Méditerranée orientale", None, "region"),
    ]
    assert words(text, told[2].mentions) == ["Méditerranée orientale", "Méditerranée"]


def test_a_name_of_two_places_is_the_one_that_the_article_speaks_of() -> None:
    assert [p.country for p in names("A Tripoli, l'armée libanaise veille sur le nord du Liban.").places] == ["LB", "LB"]
    assert [p.country for p in names("A Tripoli, le gouvernement libyen tient. La Libye vote.").places] == ["LY", "LY"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'Union européenne (UE) hésite. L'UE attend.", [("Union européenne", "igo")]),
        ("Le Fonds pour l'eau du lac (FEL) et l'AFP.", [("AFP", "media")]),
        ("Le ministère turc des Affaires étrangères proteste.", [("ministère turc des Affaires étrangères", "government")]),
        ("L'ambassade de Grèce est fermée.", [("ambassade de Grèce", "government")]),
        ("Le Hamas et le Hezbollah.", [("Hamas", "other"), ("Hezbollah", "other")]),
        ("Un chercheur de l'Université de Tampere.", [("Université de Tampere", "other")]),
        ("Un chercheur de l'université de Kampala.", [("université de Kampala", "other")]),
        ("Selon l'armée éthiopienne, le Parlement a voté.", [("armée éthiopienne", "government"), ("Parlement", "government")]),
    ],
)
def test_bodies_are_told_once_with_their_kind(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(o.name, o.kind) for o in names(text).organisations] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Un dialogue russo-américain.", [("russo", "RU", "demonym"), ("américain", "US", "demonym")]),
        ("L'accord Etats-Unis/Russie.", [("Etats-Unis", "US", "country"), ("Russie", "RU", "country")]),
        ("Entre la Russie et l'Amérique.", [("Russie", "RU", "country"), ("Amérique", "US", "country")]),
        ("Moscou et la Maison Blanche.", [("Moscou", "RU", "capital"), ("Maison Blanche", "US", "seat")]),
        ("Les deux Corées se parlent.", [("deux Corées", "KP", "country"), ("deux Corées", "KR", "country")]),
        ("Les séparatistes pro-russes et le Hamas.", [("Hamas", "Hamas", "body")]),
        ("L'UE attend Londres. Bruxelles est prêt.", [("UE", "UE", "body"), ("Londres", "GB", "capital"), ("Bruxelles", "UE", "capital")]),
    ],
)
def test_sides_are_told_by_what_stands_for_them(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(text[a.start : a.end], a.code, a.form) for a in names(text).actors] == expected


def test_english_is_read_by_rules() -> None:
    text = "The Norwegian foreign minister Ingrid Solberg met Mr Okafor in Geneva. Ms Solberg said talks went well."
    told = names(text, "en")
    assert [(p.name, p.role, p.country) for p in told.persons] == [
        ("Ingrid Solberg", "Norwegian foreign minister", "NO"),
        ("Okafor", None, None),
    ]
    assert [p.name for p in told.places] == ["Geneva"]


def test_another_language_gives_what_the_lists_hold() -> None:
    told = names("El presidente Juan Pablo Ibarra llegó a Madrid con la ONU.", "es")
    assert [p.name for p in told.places] == ["Madrid"]
    assert [o.name for o in told.organisations] == ["ONU"]
