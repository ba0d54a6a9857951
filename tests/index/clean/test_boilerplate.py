"""What goes from a page, and what stays because it is, or may be, the story."""

import pytest

from talks_index.clean import clean
from talks_index.model import Article, Raw

TITLE = "La Norvège et le Brésil relancent leur dialogue à Lisbonne"
LEDE = (
    "Les ministres norvégien et brésilien des Affaires étrangères se sont rencontrés mardi à Lisbonne, a annoncé le gouvernement portugais."
)
BODY = "Ils ont parlé pendant deux heures de la protection des océans, selon un communiqué commun diffusé dans la soirée."
END = "Une nouvelle rencontre est prévue en avril à Oslo, a ajouté le ministre brésilien devant la presse."
STORY = [TITLE, LEDE, BODY, END]


def page(*, above: tuple[str, ...] = (), top: tuple[str, ...] = (), inside: tuple[str, ...] = (), below: tuple[str, ...] = ()) -> Article:
    """The article of a page: lines above the title, under it, between two paragraphs, and below the story."""
    return clean(Raw("page.txt", "\n".join((*above, TITLE, *top, LEDE, *inside, BODY, END, *below))))


def paragraphs(article: Article) -> list[str]:
    return article.text.split("\n\n")


@pytest.mark.parametrize(
    "above",
    [
        ("Skip to content",),
        ("Accueil", "Monde"),
        ("A la une", "France", "Monde", "Politique", "Météo"),
        ("GAZETTE INTERNATIONALE", "| 12 mai 2021, mercredi |"),
        ("Carnets du large", "Un regard sur les mers", "Menu", "Aller au contenu"),
        (f"{TITLE}Les deux pays ne s'étaient plus parlé.", "Norway and Brazil to meet again in Lisbon on the oceans"),
        (TITLE, "Sport", "Voile", "Un record dans la baie", "12 mai 2021"),
        ("Advertisement", "World"),
    ],
)
def test_lines_above_the_title_go(above: tuple[str, ...]) -> None:
    standfirst = ("Les deux pays ne s'étaient plus parlé.",) if above[0].startswith(f"{TITLE}Les") else ()
    article = page(above=above, top=standfirst)
    assert article.title == TITLE
    assert paragraphs(article) == [TITLE, *standfirst, LEDE, BODY, END]


@pytest.mark.parametrize(
    "top",
    [
        ("Réagir",),
        ("1/3", "© AFP, Anne MARTIN"),
        ("©Anne MARTIN / POOL / AFP",),
        ("Photo : Anne Martin",),
        ("A lire aussi", "Monde", "Le Chili accueille un sommet", "France", "Grève à Brest", "AFP, publié le mercredi 12 mai 2021 à 17h31"),
        ("Publié le : 12/05/2021 - 18:04", "Modifié le : 13/05/2021 - 07:15", "Texte par : Anne Martin", "2 mn", "Publicité"),
        ("Par Anne Martin (Lisbonne, correspondante)", "Temps de lecture : 3 min", "Partager", "Ajouter à vos sélections"),
        ("Article réservé aux abonnés", "Facebook", "Twitter", "Whatsapp"),
        ("Anne Martin in Lisbon", "Wed 12 May 2021 14.05 GMT"),
        (TITLE,),
    ],
)
def test_lines_between_title_and_story_go(top: tuple[str, ...]) -> None:
    assert paragraphs(page(top=top)) == STORY


@pytest.mark.parametrize(
    "inside",
    [
        ("Publicité",),
        ("Lire aussi : Le Chili accueille un sommet sur les océans",),
        ("► À lire aussi : Le Chili accueille un sommet",),
        ("A lire aussi", "Le Chili accueille un sommet"),
        ("Le Chili accueille un sommet sur les océans", "Lire la suite Le Chili accueille un sommet sur les océans, selon la presse."),
        ("Océans : les images de la rencontre", "par CNEWS"),
        ("Keep reading", "list of 2 items", "list 1 of 2", "Chile hosts a summit", "list 2 of 2", "A strike in Brest", "end of list"),
        ("Sign up for our newsletter",),
        ("Advertisement · Scroll to continue",),
        ("Suivez-nous sur WhatsApp",),
        ("https://example.org/video",),
    ],
)
def test_lines_inside_the_story_go(inside: tuple[str, ...]) -> None:
    assert paragraphs(page(inside=inside)) == STORY


@pytest.mark.parametrize(
    "below",
    [
        ("Réagir",),
        ("Avec AFP", "Commentaires"),
        ("exemple.pt",),
        ("la source :", "• lagazette"),
        ("Source : La Gazette",),
        ("© 2021 AFP",),
        ("Anne Martin, à Lisbonne",),
        ("https://www.example.org/monde/12345-oceans",),
        ("Tags : océans, Brésil",),
        (
            "Votre commentaire",
            "Entrez vos coordonnées ci-dessous",
            "Logo WordPress.com",
            "Vous commentez à l’aide de votre compte. Déconnexion",
            "Connexion à %s",
        ),
        ("Laisser un commentaire", "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *"),
        ("Leave a Reply", "Your email address will not be published. Required fields are marked *"),
        ("Fil info", "19:09MondeLe Chili accueille un sommet", "18:55FranceGrève à Brest", "CAC 40", "4 730 pts"),
        ("19:09 Le Chili accueille un sommet", "18:55 Grève à Brest"),
        ("Vous pouvez partager cette histoire sur les réseaux sociaux :", "XY All Fr2Fr"),
        ("Cet article a été traduit automatiquement par une machine et peut contenir des erreurs que personne n'a relues à ce jour.",),
        ("Les opinions exprimées dans cet article n'engagent que leurs auteurs et ne reflètent pas celles de la rédaction du journal.",),
        ("Abonnez-vous à notre newsletter", "Recevez toute l'actualité internationale directement dans votre boite mail"),
        ("Lire aussi sur La Gazette :", "Le Chili accueille un sommet", "Grève à Brest"),
        ("Reporting by Anne Martin; Editing by John Doe", "Our Standards: The Principles."),
        ("Monde", "Océans"),
    ],
)
def test_lines_below_the_story_go(below: tuple[str, ...]) -> None:
    kept = paragraphs(page(below=below))
    assert kept[:4] == STORY
    assert kept[4:] in ([], ["Océans"])


@pytest.mark.parametrize(
    "line",
    [
        "Monde",
        "- Deux heures -",
        '- "Un pas important" -',
        "Partager les océans",
        "Une rencontre « utile »",
        "Que veulent les deux pays ?",
        "« Nous lisons la suite avec intérêt », a dit un conseiller.",
        "Le rapport a été publié le 3 mars 2021.",
        "Par chance, personne n'a été blessé.",
        "Avec l'Espagne, le Portugal préside la conférence.",
        "Source de tensions, le dossier de la pêche a été écarté.",
        "Il a refusé tout commentaire.",
        "Les négociations ont été traduites par un interprète, et non par une machine automatique, a dit un diplomate.",
        "« Lire aussi est un plaisir »",
        "Le quotidien Le Monde avait révélé en mars 2021 ces contacts entre les deux capitales.",
        "A 17h30, les deux ministres sont sortis sans dire un mot.",
        "17h30, fin des discussions.",
        "11 mai 2021",
        "Voir plus de diplomates autour de la table serait un bon signe, a estimé un conseiller.",
        "Publié dans la nuit, le communiqué des deux ministres ne fixe aucune date.",
        "Musique",
        "Ministre norvégien\u00a0: Anna Lund",
        "M. Lund a salué un « dialogue franc ».",
    ],
)
def test_lines_of_the_story_stay(line: str) -> None:
    assert paragraphs(page(inside=(line,))) == [TITLE, LEDE, line, BODY, END]


@pytest.mark.parametrize(
    ("caption", "kept"),
    [
        ("Les deux ministres sur le perron, le 11 mai 2021", "Les deux ministres sur le perron, le 11 mai 2021"),
        ("Le ministre norvégien à Lisbonne. Sputnik/Anne Martin", "Le ministre norvégien à Lisbonne."),
        ("Des navires au large de Porto, le 11 mai 2021. © REUTERS/Anne Martin", "Des navires au large de Porto, le 11 mai 2021."),
        ("Légende image, Le ministre norvégien à Lisbonne", "Le ministre norvégien à Lisbonne"),
        ("[1/2] Ships off Porto, May 11, 2021. REUTERS/Anne Martin", "Ships off Porto, May 11, 2021."),
        (
            "Le ministre norvégien au palais, où se déroulent les discussions, le ...",
            "Le ministre norvégien au palais, où se déroulent les discussions, le ...",
        ),
    ],
)
def test_a_caption_stays_without_its_credit(caption: str, kept: str) -> None:
    assert paragraphs(page(top=(caption,))) == [TITLE, kept, LEDE, BODY, END]


def test_a_caption_stays_though_the_title_comes_again_among_other_stories() -> None:
    top = ("Les deux ministres au palais", "A lire aussi", "Monde", TITLE, "France", "Grève à Brest", "AFP, publié le 12 mai 2021")
    assert paragraphs(page(top=top)) == [TITLE, "Les deux ministres au palais", LEDE, BODY, END]


def test_a_chronology_is_a_story() -> None:
    hours = ("10h15 : arrivée des délégations", "11h00 : début des discussions", "12h30 : déjeuner")
    assert paragraphs(page(inside=hours)) == [TITLE, LEDE, *hours, BODY, END]


def test_a_promotion_goes_from_inside_a_paragraph() -> None:
    assert (
        paragraphs(page(inside=("Le dossier est ancien. A surtout lire sur La Gazette : Il remonte à 2012.",)))[2]
        == "Le dossier est ancien. Il remonte à 2012."
    )


def test_the_words_of_a_form_above_the_story_do_not_end_it() -> None:
    assert paragraphs(page(above=("Commentaires",)))[-3:] == [LEDE, BODY, END]


@pytest.mark.parametrize(
    "above",
    [
        ("Accéder au contenu principal", "Afrique", "À la une"),
        ("Gazette News, Afrique - Aller au contenu", "Accueil", "Monde", "Économie"),
        (f"Accueil » Politique » {TITLE}",),
        (f"Home > Politique > {TITLE}",),
        (
            "Nous utilisons des cookies pour améliorer votre navigation. Tout accepter vaut accord.",
            "Personnaliser",
            "Tout rejeter",
            "Tout accepter",
        ),
        ("JEUNE AFRIQUE", "Se connecter", "S'abonner", "Politique"),
    ],
)
def test_menus_of_many_outlets_go(above: tuple[str, ...]) -> None:
    article = page(above=above)
    assert (article.title, paragraphs(article)) == (TITLE, STORY)


@pytest.mark.parametrize(
    "lines",
    [
        ("Par : RFI Suivre | Anne Martin Suivre", "Écouter - 02:31", "Partager :"),
        ("AFP | Par Anne Martin",),
        ("Par AFP",),
        ("Le Soleil (Dakar)",),
        ("Photo d'illustration",),
        ("Image d'illustration. | GAZETTE",),
        ("(Crédit : Anne Martin / Archives)",),
        ("[Photo : Présidence portugaise]",),
        ("Avec notre correspondante à Lisbonne",),
        ("Article Information", "Author, Anne Martin", "Role, Gazette News"),
        ("12", "0", "SHARES", "12", "VIEWS", "Share on Facebook"),
    ],
)
def test_signatures_captions_and_counters_of_many_outlets_go(lines: tuple[str, ...]) -> None:
    assert paragraphs(page(top=lines)) == STORY


@pytest.mark.parametrize(
    "lines",
    [
        (">> Lire aussi : Le Chili accueille un sommet",),
        ("►►► Lire aussi : Le Chili accueille un sommet",),
        ("(Voir aussi notre dossier)",),
        ("Pour afficher ce contenu YouTube, il est nécessaire d'autoriser les cookies de mesure d'audience et de publicité.",),
        ("Facebook Twitter WhatsApp LinkedIn", "Envoyer à un ami", "Imprimer"),
    ],
)
def test_promotions_inside_the_story_go(lines: tuple[str, ...]) -> None:
    assert paragraphs(page(inside=lines)) == STORY


@pytest.mark.parametrize(
    "lines",
    [
        ("OD/MT/HB",),
        ("-0- PANA OD/IS 12mars2024",),
        ("* Traduit de l'anglais par Anne Martin",),
        ("Pour plus d'information, veuillez nous contacter : redaction@gazette.example",),
        ("Dans la même catégorie", "Le Chili accueille un sommet"),
        ("Next Post", "Le Chili accueille un sommet"),
        ("J’accepte de recevoir les offres de nos partenaires", "En vous inscrivant, vous acceptez nos conditions générales."),
        ("Le résumé de la semaine", "La Gazette vous propose de revenir sur les actualités de la semaine"),
    ],
)
def test_what_agencies_and_sites_put_below_goes(lines: tuple[str, ...]) -> None:
    assert paragraphs(page(below=lines)) == STORY
