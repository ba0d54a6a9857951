"""Every part of a query finds the articles that it means, in the order that was asked for, and tells what they have in common."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex

from support.articles import article
from talks_index.model import (
    Article,
    Facts,
    Meeting,
    MeetingPlace,
    Order,
    Participant,
    Person,
    Place,
    Published,
    Status,
    When,
)
from talks_index.search.answer import answer
from talks_index.search.arrays.snapshot import Snapshot
from talks_index.search.arrays.writer import ArrayWriter
from talks_index.search.document import document
from talks_index.search.query import tree
from talks_index.search.query.terms import word
from talks_index.search.schema import schema


def meeting(parties: str, status: Status, when: str | None, place: MeetingPlace, **others: Any) -> Meeting:
    nothing: dict[str, Any] = dict.fromkeys(Meeting.__struct_fields__, ()) | {"level": None, "outcome": None, "initiated_by": None}
    given = {"main": True, "kind": "talks", "secret": False, "closed_doors": False, "participants": (), "topics": ()} | others
    return Meeting(**nothing | given | {"parties": tuple(parties.split()), "status": status, "when": When("", when), "place": place})


def facts_of(one: Article, meetings: Iterable[Meeting], people: str = "", country: str | None = None) -> Facts:
    persons = tuple(Person(name, name, (), None, country, ()) for name in people.split(", ") if name)
    places = (Place("berne", "Berne", "CH", "city", ()),)
    return Facts(one.file, one.language, one.title, one.outlet, one.url, one.published, one.text, persons, (), places, (), tuple(meetings))


ISTANBUL = replace(
    article("Les pourparlers à Istanbul.", title="Pourparlers", published="2025-04-11"), outlet="Le Monde", url="https://a.fr/x"
)
GENEVA = replace(article("Réunion secrète des deux délégations.", published="2022-11"), outlet="TASS", language="en")
KYIV = article("Une visite est annoncée.", title="Visite", published="2023-05-20")
BARE = article("Pourparlers, pourparlers : rien ne se sait.", published="2024")
STORIES = [ISTANBUL, GENEVA, KYIV, BARE]
FACTS = {
    ISTANBUL: [
        meeting("RU US", "held", "2025-04-10", MeetingPlace("Istanbul", "TR"), topics=("les ambassades",)),
        meeting("RU", "planned", "2025-05", MeetingPlace(), main=False, participants=(Participant("Sergueï Lavrov", None, "RU"),)),
    ],
    GENEVA: [meeting("Hamas IL", "planned", "2022-11-29/2022-12-06", MeetingPlace("Genève", "CH", "Palais Wilson"), secret=True)],
    KYIV: [meeting("UA FR", "proposed", "XXXX-06-01", MeetingPlace("Kyiv", "UA"), closed_doors=True)],
}
PEOPLE = {ISTANBUL: ("Sergueï Ryabkov, Marco Rubio", "US"), GENEVA: ("Riabkov Petrov, Marco Polo", None), KYIV: ("Emmanuel Macron", "FR")}


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    index = FileIndex.create(FileStorage(str(tmp_path_factory.mktemp("index"))), schema())
    for some in (STORIES[:3], STORIES[3:]):
        writer = ArrayWriter(index)
        for one in some:
            facts = facts_of(one, FACTS[one], *PEOPLE[one]) if one in FACTS else None
            day = (one.published.edtf or "").replace("-", "").ljust(8, "0")
            writer.take(document(one, facts, int(day)))
        writer.commit(most=0)
    return Snapshot(index.storage)


def found(snapshot: Snapshot, node: tree.Node | None, order: Order = "published") -> list[Article]:
    ids = [article_id for article_id, _ in answer(snapshot, node, 10, lambda: False, order=order).best]
    return [next(one for one in STORIES if one.id == article_id) for article_id in ids]


def days(first: str | None, last: str | None) -> tree.Days:
    return tree.Days(dt.date.fromisoformat(first) if first else None, dt.date.fromisoformat(last) if last else None)


def words(text: str) -> tuple[tree.Word, ...]:
    return tuple(word(one) for one in text.split())


def begun(text: str) -> tree.Word:
    return replace(word(text), open=True)


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (None, [ISTANBUL, BARE, KYIV, GENEVA]),
        (word("pourparlers"), [ISTANBUL, BARE]),
        (tree.Not(word("pourparlers")), [KYIV, GENEVA]),
        (tree.And((word("pourparlers"), tree.Not(word("Istanbul")))), [BARE]),
        (tree.Or((word("visite"), word("délégation"))), [KYIV, GENEVA]),
        (tree.Within("title", word("pourparlers")), [ISTANBUL]),
        (tree.Within("title", begun("vis")), [KYIV]),
        (tree.Within("topics", word("ambassade")), [ISTANBUL]),
        (tree.Within("outlet", word("monde")), [ISTANBUL]),
        (tree.Within("outlet", tree.Phrase("", words("a fr"))), [ISTANBUL]),
        (tree.Phrase("", words("deux délégations")), [GENEVA]),
        (tree.Phrase("", words("délégations secrète"), 2), [GENEVA]),
        (tree.Phrase("", words("délégations secrète"), 1), []),
        (tree.Prefix("", "deleg"), [GENEVA]),
        (tree.Fuzzy("", "pourpalers", 1), [ISTANBUL, BARE]),
        (tree.Fuzzy("", "istambul", 1), [ISTANBUL]),
        (word("riabkov"), [ISTANBUL, GENEVA]),
        (begun("lav"), [ISTANBUL]),
        (word("Ukraine"), [KYIV]),
        (tree.Who("", words("Riabkov")), [ISTANBUL, GENEVA]),
        (tree.Who("", words("Рябков Sergueï")), [ISTANBUL]),
        (tree.Who("", words("Marco Ryabkov")), []),
        (tree.Who("", (word("Marco"), begun("rub"))), [ISTANBUL]),
        (tree.Who("", (begun("m"),)), [ISTANBUL, KYIV, GENEVA]),
        (tree.Where("", (words("wilson palais"),)), [GENEVA]),
        (tree.Where("", (words("Berne"),)), []),  # it is named, but nobody met there
        (tree.Where("", (words("Kiev"), words("Kyiv"))), [KYIV]),
        (tree.Where("", (), ("CH", "TR")), [ISTANBUL, GENEVA]),
        (tree.Country("", ("CH",)), [ISTANBUL, KYIV, GENEVA]),
        (tree.Country("", ("FR", "TR")), [ISTANBUL, KYIV]),
        (tree.Party("", (), ("RU",)), [ISTANBUL]),
        (tree.Party("", (words("hamas"),)), [GENEVA]),
        (tree.Party("", (), ("TR",)), []),
        (tree.When(days("2022-12-01", "2022-12-31")), [GENEVA]),
        (tree.When(days("2025-05-31", None)), [ISTANBUL]),
        (tree.When(days(None, "2022-11-28")), []),
        (tree.When(days(None, None)), [ISTANBUL, GENEVA]),
        (tree.Published(days("2024-06-01", "2024-06-30")), [BARE]),
        (tree.Published(days("2022-11-05", "2023-05-20")), [KYIV, GENEVA]),
        (tree.Dated("", (word("2023"),), days("2023-01-01", "2023-12-31")), [KYIV]),
        (tree.Dated("", (word("2025"),), days("2025-05-01", "2025-05-31")), [ISTANBUL]),
        (tree.Dated("", (tree.Phrase("", words("deux délégations")),), days("1999-05-01", "1999-05-31")), [GENEVA]),
        (tree.Status(("planned",)), [ISTANBUL, GENEVA]),
        (tree.Status(("held", "proposed")), [ISTANBUL, KYIV]),
        (tree.Language("en"), [GENEVA]),
        (tree.Flag("secret"), [GENEVA]),
        (tree.Flag("closed_doors"), [KYIV]),
        (tree.And((tree.Flag("secret"), tree.Status(("held",)))), []),
    ],
)
def test_what_is_asked_for_is_found(snapshot: Snapshot, node: tree.Node | None, expected: list[Article]) -> None:
    assert found(snapshot, node) == expected


def test_the_title_counts_most_then_facts_then_the_text(snapshot: Snapshot) -> None:
    assert found(snapshot, word("pourparlers"), "relevance") == [ISTANBUL, BARE]
    scores = dict(answer(snapshot, begun("i"), 10, lambda: False).best)
    assert scores[ISTANBUL.id] > scores[GENEVA.id]  # in the text and a fact, against a fact alone


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (tree.Status(("planned",)), [GENEVA, ISTANBUL]),  # the older one is about such a meeting, the newer one only tells of it
        (tree.When(days("2022-11-29", "2025-05-01")), [ISTANBUL, GENEVA]),
        (tree.When(days("2022-12-01", "2025-05-01")), [ISTANBUL, GENEVA]),
        (tree.Or((tree.When(days("2025-05-01", "2025-05-31")), tree.Flag("secret"))), [GENEVA, ISTANBUL]),
        (tree.Where("", (words("Genève"),), ("TR",)), [ISTANBUL, GENEVA]),
    ],
)
def test_stories_about_the_meeting_come_before_those_that_tell_of_it(snapshot: Snapshot, node: tree.Node, expected: list[Article]) -> None:
    assert found(snapshot, node, "relevance") == expected


def test_by_the_day_of_the_meeting(snapshot: Snapshot) -> None:
    assert found(snapshot, None, "meeting") == [ISTANBUL, GENEVA, BARE, KYIV]


def test_what_is_found_is_counted(snapshot: Snapshot) -> None:
    facets = answer(snapshot, tree.Status(("planned",)), 1, lambda: False, facets=True).facets
    counts = {facet.name: {value.value: value.count for value in facet.values} for facet in facets}
    assert counts["country"] == {"RU": 1, "US": 1, "TR": 1, "IL": 1, "CH": 2}
    assert counts["year"] == {"2025": 1, "2022": 1}
    assert counts["status"] == {"planned": 2, "held": 1}
    assert counts["outlet"] == {"Le Monde": 1, "TASS": 1}
    assert counts["place"] == {"Istanbul": 1, "Genève": 1}
    assert {"Sergueï Ryabkov": 1, "Marco Rubio": 1, "Sergueï Lavrov": 1}.items() <= counts["person"].items()
    assert answer(snapshot, None, 1, lambda: False).facets == ()


def test_a_person_is_counted_once_however_spelt(tmp_path: Path) -> None:
    index = FileIndex.create(FileStorage(str(tmp_path)), schema())
    writer = ArrayWriter(index)
    for at, name in enumerate(("Sergueï Lavrov", "Sergueï Lavrov", "Sergey Lavrov")):
        one = article(f"Numéro {at}.")
        writer.take(document(one, facts_of(one, (), name), 0))
    writer.commit(most=0)
    facets = answer(Snapshot(index.storage), None, 1, lambda: False, facets=True).facets
    assert [(value.value, value.count) for value in facets[0].values] == [("Sergueï Lavrov", 3)]


def test_a_person_is_written_as_in_most_articles_whatever_is_found(tmp_path: Path) -> None:
    index = FileIndex.create(FileStorage(str(tmp_path)), schema())
    for at, name in enumerate(("Sergueï Lavrov", "Sergueï Lavrov", "Sergey Lavrov")):
        writer = ArrayWriter(index)
        one = replace(article(f"Numéro {at}."), language="en" if name == "Sergey Lavrov" else "fr")
        writer.take(document(one, facts_of(one, (), name), 0))
        writer.commit(most=0)
    english = tree.Language("en")
    facets = answer(Snapshot(index.storage), english, 1, lambda: False, facets=True).facets
    assert [(value.value, value.count) for value in facets[0].values] == [("Sergueï Lavrov", 1)]


def test_published_by_the_facts_where_they_know_better(tmp_path: Path) -> None:
    one = article("Hier.")
    facts = replace(facts_of(one, ()), published=Published("2021-03-04", "inferred"))
    assert document(one, facts, 20210304)["published"] == ("2021030420210304",)
    assert document(one, None, 0)["published"] == ()
