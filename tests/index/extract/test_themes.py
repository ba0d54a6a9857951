"""What an article is about at large, by the vectors of the real language model."""

import pytest

from talks_index.extract.model import LanguageModel
from talks_index.extract.themes import Themes

_THEMES = Themes(LanguageModel().direction)

TEXTS = {
    "diplomacy": "Les deux délégations ont repris leurs pourparlers, et les diplomates espèrent un accord des médiateurs avant le sommet.",
    "sport": "Les joueurs ont égalisé en seconde période, mais le club a perdu la finale devant ses supporters, et son entraîneur part.",
    "health": "Les médecins de l'hôpital soignent des patients touchés par le virus, faute d'un vaccin contre cette maladie.",
    "shows": "L'actrice tourne un film avec un chanteur dont sort l'album, dit l'animateur de cette émission de télévision.",
}


@pytest.mark.parametrize(("theme", "text"), TEXTS.items(), ids=list(TEXTS))
def test_a_text_sounds_most_like_what_it_is_about(theme: str, text: str) -> None:
    told = _THEMES.of(text, "fr")
    assert max(told, key=lambda name: told[name]) == theme


def test_themes_are_told_beside_each_other() -> None:
    told = _THEMES.of(TEXTS["sport"], "fr")
    assert sum(told.values()) == pytest.approx(0, abs=1e-5)


@pytest.mark.parametrize("language", ["en", "de", "und"])
def test_a_language_without_vectors_tells_no_theme(language: str) -> None:
    assert _THEMES.of("The talks will resume on Monday", language) == {}


@pytest.mark.parametrize("text", ["", "ONU OTAN G7", "12 3 4", "zzqx wvvk qqpt"])
def test_a_text_without_known_words_tells_no_theme(text: str) -> None:
    assert _THEMES.of(text, "fr") == {}
