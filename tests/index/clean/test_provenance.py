"""Title, outlet, address, date and language: from the source where it states them, else from the page."""

import pytest

from talks_index.clean import clean
from talks_index.errors import InputError
from talks_index.model import Article, Published, Raw

TITLE = "La Norvège et le Brésil relancent leur dialogue à Lisbonne"
LEDE = (
    "Les ministres norvégien et brésilien des Affaires étrangères se sont rencontrés mardi à Lisbonne, a annoncé le gouvernement portugais."
)
END = "Une nouvelle rencontre est prévue en avril à Oslo, a ajouté le ministre brésilien devant la presse."


def page(*lines: str) -> Article:
    return clean(Raw("page.txt", "\n".join(lines)))


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        ((TITLE, "AFP, publié le mercredi 12 mai 2021 à 17h31", LEDE, END), "AFP"),
        ((TITLE, "Orange avec AFP-Services, publié le mercredi 12 mai 2021 à 17h31", LEDE, END), "Orange avec AFP-Services"),
        ((TITLE, "source AFPTV, publié le mercredi 12 mai 2021 à 17h31", LEDE, END), "AFPTV"),
        ((TITLE, "Par Anne Martin avec AFP", LEDE, END), "AFP"),
        ((TITLE, "Le Monde avec AFP", LEDE, END), "Le Monde avec AFP"),
        ((TITLE, LEDE, END, "Avec AFP"), "AFP"),
        ((TITLE, LEDE, END, "© 2021 AFP"), "AFP"),
        ((TITLE, LEDE, END, "exemple.pt"), "exemple.pt"),
        ((TITLE, LEDE, END, "https://www.rfi.fr/fr/monde/1234-lisbonne"), "RFI"),
        ((TITLE, LEDE, END, "https://gazette.example/monde/1234-lisbonne"), "gazette.example"),
        ((TITLE, LEDE, END, "https://twitter.com/gazette/status/1"), None),
        ((TITLE, LEDE, END, "Source: Al Jazeera and news agencies"), "Al Jazeera"),
        ((TITLE, LEDE, f"{END} (AFP)"), "AFP"),
        ((TITLE, f"LISBONNE (Reuters) - {LEDE}", END), "Reuters"),
        ((TITLE, f"LISBONNE, 12 mai (Xinhua) -- {LEDE}", END), "Xinhua"),
        ((TITLE, "AA / Lisbonne / Anne Martin", LEDE, END), "Anadolu"),
        ((f"{TITLE} — RT Europe", LEDE, END), "RT"),
        ((f"{TITLE} - Le Monde", LEDE, END), "Le Monde"),
        ((f"{TITLE} | Gazette.example", LEDE, END), "Gazette.example"),
        (("GAZETTE INTERNATIONALE", "| 12 mai 2021, mercredi |", TITLE, LEDE, END), "GAZETTE INTERNATIONALE"),
        ((TITLE, LEDE, END), None),
        ((TITLE, LEDE, "L'agence Reuters, citée par TASS, a confirmé la rencontre de mardi entre les deux ministres.", END), None),
    ],
)
def test_the_outlet(lines: tuple[str, ...], outlet: str | None) -> None:
    article = page(*lines)
    assert article.outlet == outlet
    assert article.title == TITLE


@pytest.mark.parametrize(
    ("lines", "edtf", "text"),
    [
        (("AFP, publié le mercredi 12 mai 2021 à 17h31", LEDE), "2021-05-12", "publié le mercredi 12 mai 2021 à 17h31"),
        (("2021-05-12 22:33:00", LEDE), "2021-05-12", "2021-05-12 22:33:00"),
        (("Mis à jour le 13 mai 2021", "Publié le 12 mai 2021", LEDE), "2021-05-12", "Publié le 12 mai 2021"),
        (("12 mai 2021", "Mis à jour 13 mai 2021", LEDE), "2021-05-12", "12 mai 2021"),
        ((f"Lisbonne, 12 mai 2021 (APS) - {LEDE}",), "2021-05-12", "12 mai 2021"),
        (("https://example.org/2021/05/12/lisbonne", LEDE), "2021-05-12", "2021/05/12"),
        ((f"LISBONNE, 12 mai 2021 - {LEDE}",), "2021-05-12", "12 mai 2021"),
        ((f"Lisbonne, le 12 mai 2021. {LEDE}",), "2021-05-12", "12 mai 2021"),
        ((f"Lisbonne, 12 mai 2021 qui restera un jour faste. {LEDE}",), None, None),
        (("31 février 2021", LEDE), None, None),
        (("La Dépêche du Sahel, mercredi 12 mai 2021, p. 4", LEDE), "2021-05-12", "mercredi 12 mai 2021"),
        (("AFP – journal du soir, mercredi 12 mai 2021, 20 heures", LEDE), "2021-05-12", "mercredi 12 mai 2021"),
        (("Par Anne Martin, correspondante à Oslo — 12 mai 2021 à 20:06", LEDE), "2021-05-12", "12 mai 2021"),
        (("Le Monde, 12/05/2021 | Mise à jour : 00:12 | Commentaires 47", LEDE), "2021-05-12", "12/05/2021"),
        (("LISBONNE (AFP), mercredi 12 mai 2021", LEDE), "2021-05-12", "mercredi 12 mai 2021"),
        (("Article publié le 12/05/2021 - Dernière mise à jour à 06:14 TU", LEDE), "2021-05-12", "Article publié le 12/05/2021"),
        ((f"(Agence du fleuve, Lisbonne, 12 mai 2021) – {LEDE}",), "2021-05-12", "12 mai 2021"),
        (("Un accord a été signé à Oslo, le 12 mai 2021", LEDE), None, None),
        ((LEDE, "Le traité a été signé le 12 mai 2021 à Oslo par les deux gouvernements, puis ratifié."), None, None),
    ],
)
def test_the_date(lines: tuple[str, ...], edtf: str | None, text: str | None) -> None:
    published = page(TITLE, *lines, END).published
    assert published == (Published(edtf, "stated", text) if edtf else Published())


@pytest.mark.parametrize(
    "line",
    [
        "Publié le mercredi 12 mai 2021 à 22h05 - RFI",
        "Le Soir du 12 mai 2021",
        "AFP, 12 mai 2021",
        "La Gazette du Golfe — 12.05.2021, 14h05",
    ],
)
def test_a_signature_with_its_day_below_the_story(line: str) -> None:
    article = page(TITLE, LEDE, END, line)
    assert (article.published.edtf, article.outlet is None, line in article.text) == ("2021-05-12", False, False)


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ((TITLE, LEDE, END), TITLE),
        ((LEDE, END), None),
        ((f"{TITLE} – Kommersant", LEDE, END), f"{TITLE} – Kommersant"),
        (("Lisbonne : « Un dialogue franc », selon Oslo", LEDE, END), "Lisbonne : « Un dialogue franc », selon Oslo"),
        (("Pourquoi Oslo et Brasilia se parlent-ils ?", LEDE, END), "Pourquoi Oslo et Brasilia se parlent-ils ?"),
        (("15 septembre", LEDE, END), None),
        (("- Deux heures -", LEDE, END), None),
        ((TITLE,), None),
    ],
)
def test_the_title(lines: tuple[str, ...], title: str | None) -> None:
    assert page(*lines).title == title


def test_what_the_source_states_goes_before_the_page() -> None:
    text = f"Un tout autre titre\nAFP, publié le 12 mai 2021\n{LEDE}\n{END}"
    article = clean(Raw("n1", text, TITLE, "La Gazette", "https://gazette.example/1", "2021-06-01T08:00:00Z", "fr-FR"))
    assert (article.file, article.title, article.outlet, article.url) == ("n1", TITLE, "La Gazette", "https://gazette.example/1")
    assert (article.published, article.language) == (Published("2021-06-01", "stated"), "fr")
    assert article.text.split("\n\n")[:2] == [TITLE, "Un tout autre titre"]


def test_a_stated_title_does_not_stand_twice() -> None:
    assert clean(Raw("n1", f"{TITLE}\n{LEDE}\n{END}", TITLE)).text.split("\n\n") == [TITLE, LEDE, END]


def test_what_the_source_states_wrongly_is_left_out() -> None:
    article = clean(Raw("n1", f"{LEDE}\n{END}", " \x1b[2J", "", "javascript:alert(1)", "2021-02-31", "français"))
    assert (article.title, article.outlet, article.url, article.published, article.language) == (None, None, None, Published(), "fr")


@pytest.mark.parametrize("text", ["Réagir\nPublicité\n1/2", "...", "\x1b[2J\u200b", "12 mai 2021"])
def test_a_page_without_a_story_is_an_error_that_names_it(text: str) -> None:
    with pytest.raises(InputError, match=r"^page\.txt: nothing of a story is left"):
        page(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (LEDE, "fr"),
        ("Emmanuel Macron a reçu Volodymyr Zelensky samedi 12 avril 2025 à Paris.", "fr"),
        ("The ministers of the two countries met on Tuesday in Lisbon, the government said in a statement to the press.", "en"),
        ("Los ministros de los dos países se reunieron el martes en Lisboa, según el gobierno de Portugal.", "es"),
        ("Die Minister der beiden Länder haben sich am Dienstag in Lissabon getroffen, wie die Regierung mitteilte.", "de"),
        ("I ministri dei due paesi si sono incontrati martedì a Lisbona, secondo il governo della repubblica.", "it"),
        ("Os ministros dos dois países reuniram-se na terça-feira em Lisboa, segundo uma nota do governo.", "pt"),
        ("Министры двух стран встретились во вторник в Лиссабоне.", "ru"),
        ("Міністри двох країн зустрілися у вівторок у Лісабоні.", "uk"),
        ("التقى وزيرا البلدين يوم الثلاثاء في لشبونة.", "ar"),
        ("两国部长周二在里斯本会晤。", "zh"),
        ("Lorem ipsum dolor sit amet consectetur", "und"),
    ],
)
def test_the_language(text: str, language: str) -> None:
    assert page(text, text).language == language
