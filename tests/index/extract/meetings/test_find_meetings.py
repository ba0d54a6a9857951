"""What a reader is told of meetings: who, where, when, about what, whether it took place, and who says so."""

from __future__ import annotations

import pytest

from support.readings import meetings, reading
from talks_index.model import Meeting


def only(text: str, *, language: str = "fr", title: str | None = None) -> Meeting:
    """The one meeting of a text."""
    (meeting,) = meetings(reading(text, language=language, title=title))
    return meeting


@pytest.mark.parametrize(
    ("text", "kind", "parties", "people"),
    [
        (
            "Le ministre chilien des Affaires étrangères Pablo Ruiz a rencontré mardi à Lima son homologue péruvien Jorge Salas.",
            "meeting",
            {"CL", "PE"},
            {"Pablo Ruiz", "Jorge Salas"},
        ),
        ("Le Chili et le Pérou ont mené lundi à Quito des pourparlers sur le partage des eaux.", "talks", {"CL", "PE"}, set()),
        ("Les discussions kényano-somaliennes sur la pêche ont commencé.", "talks", {"KE", "SO"}, set()),
        (
            "Le président norvégien Lars Berg s'est entretenu au téléphone avec la présidente finlandaise Aino Laine.",
            "phone call",
            {"NO", "FI"},
            {"Lars Berg", "Aino Laine"},
        ),
        ("Le ministre danois Niels Holm se rendra jeudi à Oslo.", "visit", {"DK", "NO"}, {"Niels Holm"}),
        (
            "Au cours d'un entretien avec le ministre vietnamien Tran Minh, le président laotien Kham Souk a évoqué la pêche.",
            "meeting",
            {"VN", "LA"},
            {"Tran Minh", "Kham Souk"},
        ),
        ("Le président kazakh a été reçu par le chancelier allemand Olaf Scholz à Berlin.", "meeting", {"KZ", "DE"}, {"Olaf Scholz"}),
        ("Les ministres des Affaires étrangères de l'Union européenne se réunissent lundi à Luxembourg.", "meeting", {"UE"}, set()),
        ("Le président français a rencontré des représentants de l'opposition vénézuélienne.", "meeting", {"FR", "VE"}, set()),
        (
            "Reçu jeudi à l'Elysée par Emmanuel Macron, le président sénégalais Bassirou Diomaye Faye a plaidé pour un accord.",
            "meeting",
            {"FR", "SN"},
            {"Emmanuel Macron", "Bassirou Diomaye Faye"},
        ),
        (
            "Les négociations entre le gouvernement colombien et l'ELN reprendront à Cuba.",
            "talks",
            {"CO", "ELN"},
            set(),
        ),
    ],
)
def test_sides_are_told_by_the_words_that_join_them(text: str, kind: str, parties: set[str], people: set[str]) -> None:
    meeting = only(text)
    assert (meeting.kind, set(meeting.parties), {p.name for p in meeting.participants}) == (kind, parties, people)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le Maroc et l'Espagne ont tenu des réunions à Genève.", "held"),
        ("Des négociations entre le Kenya et la Somalie ont commencé à Nairobi.", "ongoing"),
        ("Des négociations entre le Kenya et la Somalie se tiendront le 4 avril à Nairobi.", "planned"),
        ("Le président ghanéen Kofi Mensah s'est dit prêt à rencontrer le président togolais Jean Ayité.", "proposed"),
        ("La France a appelé l'Arménie et l'Azerbaïdjan à des négociations directes.", "proposed"),
        ("Les discussions entre le Kenya et la Somalie ont été reportées.", "postponed"),
        ("Le sommet prévu entre l'Inde et le Népal a été annulé.", "cancelled"),
        ("La Bolivie n'a pas l'intention de s'engager dans des pourparlers avec le Paraguay.", "ruled out"),
        ("Le Kremlin a démenti toute rencontre entre Vladimir Poutine et Volodymyr Zelensky.", "denied"),
        ("Le président égyptien n'a pas rencontré le Premier ministre éthiopien.", "denied"),
        ("Le Premier ministre hongrois ne rencontrera pas le président ukrainien.", "ruled out"),
        ("Aucune rencontre n'est prévue entre les présidents turc et syrien.", "ruled out"),
        ("Selon le New York Times, de hauts responsables iraniens et américains auraient eu des contacts à Oman.", "reported"),
    ],
)
def test_status_is_what_the_words_say(text: str, status: str) -> None:
    assert only(text).status == status


@pytest.mark.parametrize(
    "text",
    [
        "La rencontre entre Lyon et Marseille s'est achevée sur un match nul.",
        "Le ministre russe a donné une conférence de presse à Bruxelles avec la presse française.",
        "Il est arrivé au sommet de l'État grâce à la Russie et à la Chine.",
        "Le ministre est allé à la rencontre des pêcheurs bretons.",
        "Des personnes ont été en contact avec le virus en Italie et en Espagne.",
        "La Russie et l'Ukraine restent ennemies.",
        "Le ministre russe a eu une conversation avec le père de la victime.",
        "Le Kenya a reçu le soutien de la Chine.",
    ],
)
def test_what_only_sounds_like_a_meeting_is_none(text: str) -> None:
    assert meetings(reading(text)) == ()


def test_place_day_and_topics_are_those_of_the_meeting() -> None:
    meeting = only("Le Chili et le Pérou ont mené lundi à Quito des pourparlers sur le partage des eaux, selon l'AFP.")
    assert (meeting.place.city, meeting.place.country, meeting.when.edtf) == ("Quito", "EC", "2024-03-11")
    assert meeting.topics == ("le partage des eaux",)
    assert meeting.reported_by == ("AFP",)


def test_what_is_not_talked_about_is_told_apart() -> None:
    meeting = only("Les discussions entre la Suède et la Norvège, tenues à huis clos à Umea, ont porté sur la pêche et non sur le gaz.")
    assert (meeting.topics, meeting.excluded_topics, meeting.closed_doors) == (("la pêche",), ("le gaz",), True)


def test_the_country_that_hosts_is_the_place_and_no_side() -> None:
    meeting = only("En mars, le Ghana a accueilli des pourparlers entre le Bénin et le Togo.")
    assert (set(meeting.parties), meeting.place.country) == ({"BJ", "TG"}, "GH")


def test_who_announces_is_no_participant() -> None:
    meeting = only("Les diplomates kényans et somaliens se rencontreront jeudi à Nairobi, a annoncé le ministre kényan Paul Otieno.")
    assert meeting.participants == ()
    assert meeting.confirmed_by == ("Paul Otieno",)


def test_mentions_of_one_meeting_are_one_and_another_meeting_is_another() -> None:
    text = (
        "Une réunion entre le Laos et le Vietnam s'est tenue lundi à Hanoï. Cette rencontre a permis de relancer le commerce. "
        "Les deux pays se retrouveront à Vientiane le 2 mai."
    )
    first, second = meetings(reading(text))
    assert (first.place.city, first.status, first.outcome) == ("Hanoï", "held", "a permis de relancer le commerce")
    assert (second.place.city, second.status, set(second.parties)) == ("Vientiane", "planned", {"LA", "VN"})


def test_a_headline_belongs_to_the_meeting_of_the_lead() -> None:
    meeting = only("Le Kenya et la Somalie ont entamé jeudi des négociations à Nairobi.", title="Ouverture des négociations à Nairobi")
    assert meeting.main
    assert set(meeting.parties) == {"KE", "SO"}


def test_every_field_is_proved_by_a_sentence_that_holds_its_words() -> None:
    held = reading("Le Chili et le Pérou ont mené lundi à Quito des pourparlers sur le partage des eaux, selon l'AFP.")
    (meeting,) = meetings(held)
    proved = {field for e in meeting.evidence for field in e.supports}
    assert {"parties", "kind", "status", "place", "when", "topics", "reported_by"} <= proved
    assert all(held.article.text[e.start : e.end] == e.text for e in meeting.evidence)


@pytest.mark.parametrize(
    ("text", "kind", "parties", "status"),
    [
        ("Peru's foreign minister Jorge Salas met his Chilean counterpart Pablo Ruiz in Lima on Tuesday.", "meeting", {"PE", "CL"}, "held"),
        ("Talks between Kenya and Somalia will be held in Nairobi on 4 April.", "talks", {"KE", "SO"}, "planned"),
        ("A planned summit between Japan and China was postponed.", "summit", {"JP", "CN"}, "postponed"),
    ],
)
def test_english_is_read_too(text: str, kind: str, parties: set[str], status: str) -> None:
    meeting = only(text, language="en")
    assert (meeting.kind, set(meeting.parties), meeting.status) == (kind, parties, status)


def test_a_language_that_we_do_not_read_has_no_meetings() -> None:
    assert meetings(reading("Die Gespräche zwischen Kenia und Somalia begannen in Nairobi.", language="de")) == ()


@pytest.mark.parametrize(
    ("text", "kind", "parties", "status"),
    [
        ("Le président chilien a téléphoné au président péruvien.", "phone call", {"CL", "PE"}, "held"),
        ("Le président chilien a discuté par téléphone avec le président péruvien.", "phone call", {"CL", "PE"}, "held"),
        ("Les chefs de la diplomatie chilienne et péruvienne se sont entretenus par téléphone.", "phone call", {"CL", "PE"}, "held"),
        ("Le chef de l'État chilien a échangé avec son homologue péruvien.", "meeting", {"CL", "PE"}, "held"),
        ("Le Chili et le Pérou tiendront des pourparlers mercredi.", "talks", {"CL", "PE"}, "planned"),
    ],
)
def test_calls_and_what_is_still_to_come(text: str, kind: str, parties: set[str], status: str) -> None:
    meeting = only(text)
    assert (meeting.kind, set(meeting.parties), meeting.status) == (kind, parties, status)


def test_who_mediates_is_no_side_and_what_was_kept_out_may_be_told_after() -> None:
    meeting = only(
        "Les délégations du Soudan et des Forces de soutien rapide se sont rencontrées lundi à Genève sous la médiation de la Suisse. "
        "La question du retrait des troupes a été exclue de l'ordre du jour. Le sort des otages n'a pas été abordé."
    )
    assert "CH" not in meeting.parties
    assert meeting.excluded_topics == ("La question du retrait des troupes", "Le sort des otages")


def test_a_headline_in_the_present_tells_of_what_was() -> None:
    meeting = only("Emmanuel Macron a reçu jeudi Volodymyr Zelensky à l'Elysée.", title="Macron reçoit Zelensky à Paris")
    assert (set(meeting.parties), meeting.status, meeting.main) == ({"FR", "UA"}, "held", True)


def test_a_contact_that_is_denied_is_one() -> None:
    meeting = only(
        "Le ministre algérien des Affaires étrangères, Ahmed Attaf, a nié tout contact avec son homologue marocain Nasser Bourita."
    )
    assert (meeting.kind, meeting.status, set(meeting.parties)) == ("contact", "denied", {"DZ", "MA"})


def test_a_date_with_its_year_is_told_where_the_day_of_publication_is_unknown() -> None:
    text = "Une séance de négociations entre l'Iran et les Etats-Unis s'est tenue samedi 12 avril 2025 à Mascate."
    (meeting,) = meetings(reading(text, published=None))
    assert (meeting.when.edtf, meeting.place.city) == ("2025-04-12", "Mascate")


def test_the_other_side_may_stand_in_the_sentence_before() -> None:
    meeting = only(
        "La présidente moldave Ana Rusu est arrivée mardi à Bucarest. Elle s'est entretenue deux heures avec le président roumain."
    )
    assert set(meeting.parties) == {"MD", "RO"}


def test_a_name_that_two_sentences_share_proves_nothing() -> None:
    for meeting in meetings(reading("OO.M. Otieno a rencontré mardi à Oslo son homologue péruvien. Le président chilien en a parlé.")):
        proofs = [e.text for e in meeting.evidence if "participants" in e.supports]
        assert all(any(p.name in proof for proof in proofs) for p in meeting.participants)


@pytest.mark.parametrize(
    ("text", "people", "confirming"),
    [
        (
            "Le chef du renseignement russe, Pavel Orlov, et le directeur de la CIA, Mark Dunn, se sont rencontrés lundi à Ankara."
            " Le porte-parole du Kremlin, Igor Belov, a ensuite confirmé que ces discussions bilatérales avaient eu lieu à Ankara.",
            ["Pavel Orlov", "Mark Dunn"],
            ("Igor Belov",),
        ),
        (
            "La ministre suédoise Karin Lind a reçu lundi à Stockholm son homologue kényan, Peter Otieno. « L'entretien a été franc »,"
            " a indiqué la porte-parole du gouvernement suédois, Astrid Holm.",
            ["Karin Lind", "Peter Otieno"],
            ("Astrid Holm",),
        ),
    ],
)
def test_who_speaks_for_a_side_tells_of_a_meeting_and_does_not_take_part(text: str, people: list[str], confirming: tuple[str, ...]) -> None:
    meeting = only(text, title="Des discussions à Ankara")
    assert [p.name for p in meeting.participants] == people
    assert meeting.confirmed_by == confirming
