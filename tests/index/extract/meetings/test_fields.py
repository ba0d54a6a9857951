"""Where a meeting is, what came of it, who asked for it, what it left out and how secret it was, as a reader is told."""

from __future__ import annotations

import pytest

from support.readings import meetings, reading
from talks_index.model import Meeting

pytestmark = pytest.mark.model


def meeting(text: str, language: str = "fr") -> Meeting:
    """The first meeting of a text."""
    return meetings(reading(text, language=language))[0]


@pytest.mark.parametrize(
    ("text", "venue", "country"),
    [
        (
            "Le président kényan William Ruto a reçu mardi au palais de Kosyam le Premier ministre éthiopien Abiy Ahmed.",
            "palais de Kosyam",
            "BF",
        ),
        ("Joe Biden a reçu mardi à la Maison Blanche le président kényan William Ruto.", "Maison Blanche", "US"),
        (
            "À l'hôtel Serena de Kigali, le ministre rwandais de la Défense a rencontré lundi son homologue ougandais.",
            "hôtel Serena de Kigali",
            None,
        ),
        (
            "Les négociations entre l'Égypte et l'Éthiopie ont repris lundi dans une villa de la banlieue du Caire.",
            "villa de la banlieue du Caire",
            None,
        ),
        (
            "Les pourparlers entre le Pérou et l'Équateur se sont ouverts lundi au siège de l'Organisation des États américains.",
            "siège de l'Organisation des États américains",
            None,
        ),
        (
            "Le ministre brésilien a rencontré lundi son homologue bolivien sur une base aérienne proche de la frontière.",
            "base aérienne",
            None,
        ),
    ],
)
def test_venue(text: str, venue: str, country: str | None) -> None:
    place = meeting(text).place
    assert place.venue == venue
    assert country is None or place.country == country


@pytest.mark.parametrize(
    "text",
    [
        "Candidat à la Maison Blanche, il a rencontré mardi à Tokyo le Premier ministre japonais Shigeru Ishiba.",
        "Le président kényan William Ruto a rencontré mardi à Lagos le président nigérian, a annoncé le palais présidentiel.",
        "Le roi, qui avait acheté un château, a rencontré mardi à Madrid le président portugais.",
    ],
)
def test_no_venue(text: str) -> None:
    assert meeting(text).place.venue is None


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (
            "Le ministre soudanais a rencontré lundi le ministre tchadien. Les deux parties sont convenues de rouvrir la frontière.",
            "sont convenues de rouvrir la frontière",
        ),
        (
            "Les pourparlers entre le Pérou et l'Équateur se sont achevés lundi sur un constat de désaccord.",
            "se sont achevés lundi sur un constat de désaccord",
        ),
        (
            "Le président chilien a reçu mardi son homologue argentin. La rencontre n'a débouché sur rien, a indiqué le ministère.",
            "n'a débouché sur rien",
        ),
        (
            "Lors de leur sommet de lundi à Bakou, la Géorgie et l'Azerbaïdjan ont signé un mémorandum sur l'électricité.",
            "ont signé un mémorandum sur l'électricité",
        ),
        (
            "Des négociations entre l'Inde et le Népal ont eu lieu lundi à Delhi, sans résultat.",
            "sans résultat",
        ),
    ],
)
def test_outcome(text: str, outcome: str) -> None:
    found = meeting(text).outcome
    assert found is not None
    assert found == outcome


def test_what_is_only_planned_has_no_outcome() -> None:
    assert (
        meeting("Le Pérou et l'Équateur tiendront lundi des négociations à Quito. Ils ont convenu de rouvrir leur frontière.").outcome
        is None
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Le président ghanéen s'est rendu lundi à Lomé à l'invitation du président togolais Faure Gnassingbé.", "TG"),
        ("Les négociations entre le Soudan et l'Éthiopie ont repris lundi à la requête de Khartoum.", "SD"),
        ("Le président bolivien Luis Arce s'est dit jeudi prêt à rencontrer son homologue chilien Gabriel Boric.", "BO"),
        ("La Thaïlande propose des négociations avec le Cambodge à Bangkok.", "TH"),
        ("Le sommet avec le Niger que le Bénin voulait tenir à Cotonou n'aura pas lieu.", "BJ"),
    ],
)
def test_who_asked_for_it(text: str, code: str) -> None:
    assert meeting(text).initiated_by == code


def test_who_only_tells_of_a_meeting_did_not_ask_for_it() -> None:
    assert (
        meeting("Le président togolais a rencontré lundi à Accra son homologue ghanéen, a annoncé la présidence togolaise.").initiated_by
        is None
    )


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        (
            "Le Chili et la Bolivie ont mené des pourparlers lundi à Lima. La question de l'accès à la mer, elle, n'a pas été abordée.",
            "accès à la mer",
        ),
        ("Le Chili et la Bolivie ont mené des pourparlers lundi à Lima. De la frontière, en revanche, pas un mot.", "frontière"),
        ("Le Chili et la Bolivie ont mené des pourparlers lundi à Lima, sans évoquer le tracé de la frontière.", "tracé de la frontière"),
        ("Le Chili et la Bolivie ont mené des pourparlers lundi à Lima. Le lithium a été soigneusement laissé de côté.", "lithium"),
    ],
)
def test_what_was_left_out(text: str, topic: str) -> None:
    assert any(topic in found for found in meeting(text).excluded_topics)


def test_secret_and_closed() -> None:
    told = meeting("Des émissaires russes et turcs se sont rencontrés discrètement lundi à Sotchi, à huis clos.")
    assert (told.secret, told.closed_doors) == (True, True)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le sommet entre le Chili et le Pérou à Lima permettra de relancer le commerce.", "planned"),
        ("Les dirigeants du Chili et du Pérou, réunis à Lima le 4 mars, ont parlé de pêche.", "held"),
        ("Le président chilien ne rencontrera ni le président péruvien ni ses ministres.", "ruled out"),
        ("Le sommet prévu à Lima entre le Chili et le Pérou n'a finalement pas eu lieu.", "cancelled"),
        ("Le blocus pourrait cesser, ont dit lundi les participants lors d'une réunion entre le Chili et le Pérou à Lima.", "held"),
    ],
)
def test_status(text: str, status: str) -> None:
    assert meeting(text).status == status
