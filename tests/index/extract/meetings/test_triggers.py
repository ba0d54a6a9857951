"""Where a French text speaks of a meeting, and where its words only sound so."""

import pytest

from support.readings import reading
from talks_index.extract.meetings.scene import Scene
from talks_index.extract.meetings.triggers import triggers
from talks_index.extract.meetings.vocabulary import vocabulary


def _kinds(text: str) -> list[str]:
    known = vocabulary("fr")
    assert known
    return [t.kind for t in triggers(Scene(reading(text), known)) if t.grade >= 0]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Puis, en février, le président turc est venu au Caire.", "visit"),
        ("Une mission du Fonds a séjourné à Tunis en décembre.", "visit"),
        ("Le ministre saoudien est invité à Téhéran.", "visit"),
        ("La trêve avait été obtenue lors d'un aller-retour à Moscou.", "visit"),
        ("L'envoyée spéciale américaine a appelé Arben Hoxha lundi soir.", "phone call"),
        ("Des diplomates allemands se sont concertés avec la délégation ukrainienne.", "consultation"),
        ("La Suisse avait réuni à Genève une dizaine de mouvements.", "meeting"),
        ("Les deux ministres ont signé le mois suivant, au Caire, un accord sur le gaz.", "meeting"),
        ("Un forum politique doit s'ouvrir début novembre à Tunis.", "summit"),
    ],
)
def test_words_that_tell_of_a_meeting(text: str, kind: str) -> None:
    assert kind in _kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le secrétaire général a appelé les parties à la retenue.",
        "Il a appelé Paul Bernard à démissionner lundi.",
        "Elle est venue pour la première fois de sa vie.",
        "Le candidat est invité par la chaîne publique.",
        "Le gouvernement a tenu une conférence de presse.",
    ],
)
def test_words_that_only_sound_so(text: str) -> None:
    assert not _kinds(text)
