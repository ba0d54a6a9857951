"""What is typed is read as what is meant, in French and English at once, and told in one line; nothing typed is an error."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from talks_index.i18n import words
from talks_index.search.query import Phrase, Word, parse
from talks_index.search.query.tree import Country, Fuzzy, Not, Party, Prefix, Status, Where, Who

TODAY = dt.date(2026, 11, 25)
ROOT = Path(__file__).parents[4]


def french(query: str) -> str:
    """How the query was read, with plain quotation marks and spaces."""
    return parse(query, TODAY).reading(words("fr")).replace("\u00a0", " ").replace("« ", "“").replace(" »", "”").replace(" :", ":")


@pytest.mark.parametrize(
    ("query", "reading"),
    [
        ("", "tous les articles"),
        ("istanbul riyad ", "“istanbul” ET “riyad”"),
        ("istanbul ET riyad ", "“istanbul” ET “riyad”"),
        ("istanbul OU riyad ", "“istanbul” OU “riyad”"),
        ("istanbul OR riyad ", "“istanbul” OU “riyad”"),
        ("istanbul|riyad ", "“istanbul” OU “riyad”"),
        ("istanbul ou riyad ", "“istanbul” ET “riyad”"),  # a small word, where it has no capitals
        ("paix istanbul OU riyad ", "“paix” ET (“istanbul” OU “riyad”)"),
        ("paix ET istanbul OU riyad ", "(“paix” ET “istanbul”) OU “riyad”"),
        ("(paix istanbul) OU riyad ", "(“paix” ET “istanbul”) OU “riyad”"),
        ("istanbul -riyad ", "“istanbul” SAUF “riyad”"),
        ("istanbul SAUF riyad ", "“istanbul” SAUF “riyad”"),
        ("istanbul NOT riyad ", "“istanbul” SAUF “riyad”"),
        ('istanbul -"haut niveau"', "“istanbul” SAUF “haut niveau”"),
        ("istanbul -(riyad OU oslo)", "“istanbul” SAUF (“riyad” OU “oslo”)"),
        ("-istanbul -riyad ", "SAUF “istanbul” SAUF “riyad”"),
        ("NOT NOT istanbul ", "“istanbul”"),
        ("vice-ministre - paix ", "“vice” ET “ministre” ET “paix”"),
        ("((istanbul) (riyad)) ", "“istanbul” ET “riyad”"),
        ('"haut niveau"', "“haut niveau”"),
        ('"haut niveau"~3', "“haut niveau” (3 autres mots entre eux au plus)"),
        ('"haut niveau"~', "“haut niveau” (5 autres mots entre eux au plus)"),
        ("négociat* ", "“négociat…”"),
        ("l'ukrain*", "“ukrain…”"),
        ("riabkof~", "“riabkof” ou presque"),
        ("riabkof~1, paix ", "“riabkof” ou presque ET “paix”"),
        ("le la les ", "“le” ET “la” ET “les”"),
        ("le -paix", "“le” SAUF “paix”"),
        ("foo:bar ", "“foo” ET “bar”"),
        ("https://example.org/x ", "“https” ET “example” ET “org” ET “x”"),
    ],
)
def test_words_and_what_joins_them(query: str, reading: str) -> None:
    assert french(query) == reading


@pytest.mark.parametrize(
    ("queries", "reading"),
    [
        (["qui:lavrov ", "who:lavrov ", "Qui: lavrov ", "QUI : lavrov "], "personne: “lavrov”"),
        (['qui:"sergueï lavrov"', "who:«sergueï lavrov»"], "personne: “sergueï lavrov”"),
        (["où:istanbul ", "ou:istanbul ", "where:istanbul ", "lieu:istanbul "], "lieu: “istanbul”"),
        (["où:new york ", 'where:"new york"'], "lieu: “new york”"),
        (["où:turquie ", "where:Türkiye "], "lieu: Turquie"),
        (["pays:russie ", "country:russia ", "pays:ru ", "pays:RUS ", "pays:russes ", "country:russian "], "pays: Russie"),
        (
            ["pays:états-unis ", "pays:etats unis ", "country:us ", "country:USA ", "country:united states ", "pays:U.S. "],
            "pays: États-Unis",
        ),
        (["pays:arabie saoudite ", "country:saudi arabia "], "pays: Arabie saoudite"),
        (["pays:russie,iran ", "pays:russie, iran ", "pays:(russie OU iran)", "pays:russie OU pays:iran "], "pays: Russie OU pays: Iran"),
        (["partie:iranienne ", "party:iran "], "partie: Iran"),
        (["partie:hamas ", "party:hamas "], "partie: “hamas”"),
        (["statut:prévue ", "statut:prevu ", "status:planned ", "statut:prévus ", "status:upcoming "], "statut: prévu"),
        (["statut:en cours ", "status:ongoing ", 'statut:"en cours"'], "statut: en cours"),
        (["status:ruled out ", "statut:exclue "], "statut: exclu"),
        (["est:secret ", "is:secret ", "est:secrète "], "réunion secrète"),
        (["est:huis clos ", "est:à huis clos ", "is:closed ", "is:closed doors ", "is:closed-doors "], "réunion à huis clos"),
        (["est:annulée ", "is:cancelled ", "is:canceled "], "statut: annulé"),
        (["langue:français ", "langue:fr ", "lang:french ", "lang:FR "], "langue: français"),
        (["source:figaro.fr "], "source: “figaro” ET source: “fr”"),
        (["source:lefigaro.fr ", "outlet:le figaro ", "source:Le Figaro "], "source: “Le Figaro”"),
        (["titre:istanbul ", "title:istanbul "], "“istanbul” dans le titre"),
        (['titre:"haut niveau"'], "“haut niveau” dans le titre"),
        (["titre:(istanbul OU riyad) "], "“istanbul” dans le titre OU “riyad” dans le titre"),
        (["sujet:ormuz ", "about:ormuz ", "thème:ormuz "], "sujet: “ormuz”"),
        (["-pays:russie ", "SAUF pays:russie ", "pays:-russie "], "SAUF pays: Russie"),
    ],
)
def test_fields(queries: list[str], reading: str) -> None:
    assert {query: french(query) for query in queries} == dict.fromkeys(queries, reading)


@pytest.mark.parametrize(
    ("queries", "reading"),
    [
        (["quand:2025", "when:2025", "date:2025 ", "quand:2025-01..2025-12", 'quand:"2025"'], "réunion en 2025"),
        (["quand:nov 2022", "quand:2022-11", "quand:novembre 2022"], "réunion en novembre 2022"),
        (["quand:3 mars 2022"], "réunion le 3 mars 2022"),
        (["quand:2022..2023", "quand:de 2022 à 2023"], "réunion de 2022 à 2023"),
        (["quand:été 2022"], "réunion de juin 2022 à août 2022"),
        (["quand:du 3 au 5 mars 2022"], "réunion du 3 mars 2022 au 5 mars 2022"),
        (["quand:depuis 2024", "depuis:2024", "since:2024", "quand:2024..", "quand:>=2024"], "réunion depuis 2024"),
        (["après:2025-02", "after:feb 2025", "quand:après:2025-02", "quand:après 2025-02"], "réunion depuis mars 2025"),
        (["avant:2025-02-03", "quand:avant:3 février 2025"], "réunion jusqu’au 2 février 2025"),
        (["après:3 mars 2022"], "réunion à partir du 4 mars 2022"),
        (["avant:2025", "before:2025"], "réunion jusqu’en 2024"),
        (["quand:dernier mois", "when:last month"], "réunion en octobre 2026"),
        (["publié:hier", "published:yesterday", "publie:hier"], "publié le 24 novembre 2026"),
        (["publié:après:2024", "published:after 2024", "publié:>2024"], "publié depuis 2025"),
        (["quand:dernier mois paix "], "réunion en octobre 2026 ET “paix”"),
        (["quand:2025 3 articles "], "réunion en 2025 ET “3” ET “articles”"),
        (["-quand:2025"], "SAUF réunion en 2025"),
    ],
)
def test_fields_of_dates(queries: list[str], reading: str) -> None:
    assert {query: french(query) for query in queries} == dict.fromkeys(queries, reading)


@pytest.mark.parametrize(
    ("query", "reading"),
    [
        ("istan", "“istan…”"),
        ("qui:", "tous les articles"),
        ("qui:lav", "personne: “lav…”"),
        ('qui:"sergueï lav', "personne: “sergueï lav…”"),
        ('"abc', "“abc…”"),
        ('"haut niv', "“haut” ET “niv…”"),
        ('titre:"haut niv', "“haut” dans le titre ET “niv…” dans le titre"),
        ("paix OU", "“paix”"),
        ("paix OU ", "“paix”"),
        ("OU paix ", "“paix”"),
        ("ET ET OU", "tous les articles"),
        ("paix -", "“paix”"),
        ("paix SAUF", "“paix”"),
        ("paix -rus", "“paix” SAUF “rus”"),  # not all that begins so
        ("(", "tous les articles"),
        ("(paix", "“paix…”"),
        ("paix)", "“paix”"),
        (") (", "tous les articles"),
        ("paix (istanbul OU", "“paix” ET “istanbul”"),
        ("pays:", "tous les articles"),
        ("pays:r", "tous les articles · pas compris: “r”"),
        ("où:mal", "lieu: “mal…”"),
        ("où:turq", "lieu: Turquie"),
        ("pays:russ", "pays: Russie"),
        ("pays:arabie s", "pays: Arabie saoudite"),
        ("statut:prév", "statut: prévu"),
        ("est:sec", "réunion secrète"),
        ("langue:franç", "langue: français"),
        ("quand:20", "réunion de 2000 à 2099"),
        ("quand:2022..", "réunion depuis 2022"),
        ("quand:dernier mo", "tous les articles · pas compris: “dernier mo”"),
        ("quand:", "tous les articles"),
        ("quand:après:", "tous les articles"),
        ("paix quand:zzz ", "“paix” · pas compris: “zzz”"),
        ("pays:zzz,russie ", "pays: Russie · pas compris: “zzz”"),
    ],
)
def test_of_a_half_typed_query_what_is_understood_counts(query: str, reading: str) -> None:
    assert french(query) == reading


@pytest.mark.parametrize(
    ("query", "french", "english"),
    [
        ("", "tous les articles", "all articles"),
        ('rus "haut niveau"', "«\u00a0rus\u00a0» ET «\u00a0haut niveau\u00a0»", "“rus” AND “haut niveau”"),
        ("istan", "«\u00a0istan…\u00a0»", "“istan…”"),
        ("{x} %s", "«\u00a0x\u00a0» ET «\u00a0s…\u00a0»", "“x” AND “s…”"),
        ("istanbul quand:2025", "«\u00a0istanbul\u00a0» ET réunion en 2025", "“istanbul” AND meeting in 2025"),
        ("x -pays:ru ", "«\u00a0x\u00a0» SAUF pays\u00a0: Russie", "“x” NOT country: Russia"),
    ],
)
def test_the_reading_is_told_in_the_user_s_language(query: str, french: str, english: str) -> None:
    assert parse(query, TODAY).reading(words("en")) == english
    assert parse(query, TODAY).reading(words("fr")) == french


def test_what_the_readme_shows_is_understood() -> None:
    section = (ROOT / "README.md").read_text("utf-8").partition("### Searching")[2].partition("### ")[0]
    shown = [query.replace("\\|", "|") for query in re.findall(r"`([^`]+)`", section)]
    assert len(shown) > 50
    assert [query for query in shown if parse(f"{query} ", TODAY).ignored] == []
    dates = re.findall(r"`([^`]+)`", section.partition("as people write them")[2].partition("A month")[0])
    assert [date for date in dates if french(f"quand:{date} ").count("réunion") != 1] == ["after:", "before:"]


def test_only_the_last_word_is_still_open() -> None:
    read = [part for part in parse("rus ukr").parts if isinstance(part, Word)]
    assert [(word.text, word.open) for word in read] == [("rus", False), ("ukr", True)]
    assert not any(isinstance(part, Word) and part.open for part in parse("rus ukr ").parts)


def test_small_words_do_not_narrow_a_query_but_stand_in_phrases() -> None:
    assert parse("la guerre de ") == parse("guerre ")
    phrase = parse('"la guerre de"').parts[0]
    assert isinstance(phrase, Phrase)
    assert [word.text for word in phrase.words] == ["la", "guerre", "de"]


def test_names_are_compared_by_their_keys() -> None:
    keys = set()
    for name in ("riabkov", "Ryabkov", "Рябков", "riabkof"):
        (person,) = parse(f"qui:{name} ").parts
        assert isinstance(person, Who)
        keys.add(person.words[0].key)
    assert len(keys) == 1
    (word,) = parse("riabkov ").parts
    assert isinstance(word, Word)
    assert word.key in keys


def test_titles_and_articles_of_names_do_not_count() -> None:
    (person,) = parse('qui:"M. al-Sissi"').parts
    assert isinstance(person, Who)
    assert [word.folded for word in person.words] == ["sissi"]


def test_places_go_by_all_their_names() -> None:
    (word,) = parse("kiev ").parts
    assert isinstance(word, Word)
    assert [other.folded for other in word.also] == ["kyiv"]
    (place,) = parse("où:la haye ").parts
    assert isinstance(place, Where)
    names = [" ".join(word.folded for word in name) for name in place.names]
    assert names == ["la haye", "haye", "the hague", "hague", "den haag", "haag"]
    for query in ("où:caire ", "où:le caire ", "where:cairo "):
        (place,) = parse(query).parts
        assert isinstance(place, Where)
        assert {("caire",), ("cairo",)} <= {tuple(word.folded for word in name) for name in place.names}


def test_a_name_may_be_that_of_several() -> None:
    assert parse("pays:congolais ").parts == (Country("congolais", ("CD", "CG")),)
    assert parse("pays:corée ").parts == (Country("corée", ("KP", "KR")),)
    assert parse("pays:congo ").parts == (Country("congo", ("CG", "CD")),)
    begun = parse("pays:guin").parts[0]
    assert isinstance(begun, Country)
    assert {"GN", "GW", "GQ"} <= set(begun.countries)


def test_the_name_of_somebody_known_needs_no_quotation_marks() -> None:
    (person,) = parse("qui:sergei lavrov ").parts
    assert isinstance(person, Who)
    assert person.text == "sergei lavrov"
    assert len(parse("qui:lavrov istanbul ").parts) == 2


def test_a_party_is_a_state_or_a_body() -> None:
    state, body = parse("partie:russie partie:ue ").parts
    assert isinstance(state, Party)
    assert isinstance(body, Party)
    assert state.countries == ("RU",)
    assert body.countries == ()
    assert ["european", "union"] in [[word.folded for word in name] for name in body.names]


@pytest.mark.parametrize(
    ("typed", "other"),
    [("fsr", "forces de soutien rapide"), ("forces de soutien rapide", "rsf"), ("cédéao", "ecowas"), ("onu", "united nations")],
)
def test_a_body_goes_by_its_long_and_its_short_names(typed: str, other: str) -> None:
    (party,) = parse(f"partie:{typed} ").parts
    assert isinstance(party, Party)
    assert other in [" ".join(word.folded for word in name) for name in party.names]


@pytest.mark.parametrize(
    ("query", "reading"),
    [
        ("ankara novembre 2022", "“ankara” ET “novembre 2022” (ainsi écrit, ou réunion ou publication en novembre 2022)"),
        ("ankara nov 2022 paix ", "“ankara” ET “nov 2022” (ainsi écrit, ou réunion ou publication en novembre 2022) ET “paix”"),
        ("2022", "“2022” (ainsi écrit, ou réunion ou publication en 2022)"),
        ("14 novembre 2022, ankara ", "“14 novembre 2022” (ainsi écrit, ou réunion ou publication le 14 novembre 2022) ET “ankara”"),
        ("depuis 2024", "“depuis 2024” (ainsi écrit, ou réunion ou publication depuis 2024)"),
        ("-2022", "SAUF “2022” (ainsi écrit, ou réunion ou publication en 2022)"),
        ("ankara nov", "“ankara” ET “nov…”"),
        ("ankara novembre 20", "“ankara” ET “novembre” ET “20…”"),
        ("ankara novembre ", "“ankara” ET “novembre”"),
        ('"2022"', "“2022”"),
        ('"novembre 2022"', "“novembre 2022”"),
        ("titre:2022 ", "“2022” dans le titre"),
        ("résolution 1701 ", "“résolution” ET “1701”"),
        ("2022x ", "“2022x”"),
    ],
)
def test_a_date_with_its_year_is_a_date_among_the_words_too(query: str, reading: str) -> None:
    assert french(query) == reading


def test_what_is_meant_is_in_the_tree() -> None:
    assert parse("paix* guerr~ -statut:tenue ").parts == (
        Prefix("paix", "paix"),
        Fuzzy("guerr", "guerr", 1),
        Not(Status(("held",))),
    )


def test_a_paste_of_any_length_is_read_at_once() -> None:
    assert len(parse("mot" * 100_000).parts) == 1
    assert len(parse(" ".join(f"mot{n}" for n in range(10_000))).parts) <= 32
    assert len(parse("qui:" * 10_000 + "x").parts) <= 1
    assert len(parse("-" * 10_000 + "(" * 10_000 + "x").parts) <= 1
    assert len(parse("(-" * 10_000 + "x").parts) <= 1
