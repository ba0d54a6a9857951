"""What is corrected by hand is what everybody sees, says so, and outlives the facts that it corrects."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from support.stories import CALL, LEDE, LIMA, MAIN, NEXT, OSLO, OSLO_FACTS, TOPICS, evidence, small_library
from talks_index.correcting import proof
from talks_index.errors import NotAValue, NotInLibrary
from talks_index.export.excerpt import Excerpt
from talks_index.export.formats import FORMATS
from talks_index.export.write import write
from talks_index.extract import VERSION
from talks_index.i18n import words
from talks_index.library import Library
from talks_index.model import Facts, Meeting, MeetingPlace, Participant, Published, When
from talks_index.store import Store

TALKS, BY_PHONE = "talks", "phone call"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """The library of `support.stories`."""
    with Library(small_library(tmp_path / "library"), language="fr") as opened:
        yield opened


def meeting(library: Library, kind: str = TALKS) -> Meeting:
    """The meeting of this kind that the story of Oslo is shown with."""
    facts = library.facts(OSLO.id)
    assert facts is not None
    return next(one for one in facts.meetings if one.kind == kind)


def kinds(library: Library) -> list[str]:
    facts = library.facts(OSLO.id)
    assert facts is not None
    return [one.kind for one in facts.meetings]


def remade(library: Library, *meetings: Meeting) -> None:
    """Another extractor reads these meetings in the story of Oslo."""
    library._store.put_facts(OSLO.id, replace(OSLO_FACTS, meetings=meetings), VERSION)


def found(library: Library, query: str) -> list[str]:
    return [hit.id for hit in library.search(query).hits]


def test_a_value_that_was_set_is_shown_and_says_so(library: Library) -> None:
    library.correct(OSLO.id, "when", "2024-03-11", meeting(library))
    assert meeting(library).when == When(None, "2024-03-11")
    assert meeting(library).by_hand == ("when",)
    assert all("when" not in proof.supports for proof in meeting(library).evidence)
    assert meeting(library, BY_PHONE) == CALL


def test_the_sentence_that_holds_the_words_proves_them(library: Library) -> None:
    library.correct(OSLO.id, "topics", "pêche; deux ministres", meeting(library))
    (next_call, topics) = sorted((proof for proof in meeting(library).evidence if "topics" in proof.supports), key=lambda one: -one.start)
    assert (topics.text, next_call.text) == (TOPICS, NEXT)


def test_what_is_hidden_is_empty_and_can_be_taken_back(library: Library) -> None:
    made = library.correct(OSLO.id, "excluded_topics", "", meeting(library))
    assert meeting(library).excluded_topics == ()
    assert library.undo(made.number).value is None
    assert meeting(library) == MAIN


def test_a_meeting_is_hidden_and_can_be_taken_back(library: Library) -> None:
    made = library.correct(OSLO.id, "meeting", "", meeting(library, BY_PHONE))
    assert kinds(library) == [TALKS]
    library.undo(made.number)
    assert kinds(library) == [BY_PHONE, TALKS]


def test_a_second_correction_of_a_fact_takes_the_place_of_the_first(library: Library) -> None:
    library.correct(OSLO.id, "when", "2024-03-11", meeting(library))
    library.correct(OSLO.id, "when", "2024-03-10", meeting(library))
    (made,) = library.corrections(OSLO.id)
    assert (made.correction.value, made.correction.before) == (When(None, "2024-03-10"), MAIN.when)


def test_it_outlives_a_new_extraction_that_reads_the_meeting_otherwise(library: Library) -> None:
    library.correct(OSLO.id, "when", "2024-03-11", meeting(library))
    library.correct(OSLO.id, "meeting", "", meeting(library, BY_PHONE))
    # Other sentences, another kind, another order, another party beside.
    other = replace(MAIN, kind="meeting", parties=("NO", "CL", "SE"), when=When("mardi", "2024-03-05"), evidence=(evidence(LEDE, "kind"),))
    remade(library, other, CALL)
    assert kinds(library) == ["meeting"]
    assert meeting(library, "meeting").when == When(None, "2024-03-11")
    assert all(made.bears for made in library.corrections(OSLO.id))


def test_what_was_hidden_is_shown_when_something_else_is_read_and_the_correction_stays(library: Library) -> None:
    library.correct(OSLO.id, "outcome", "un accord", meeting(library))
    library.correct(OSLO.id, "when", "", meeting(library))
    remade(library, CALL, replace(MAIN, when=When("mardi", "2024-03-19")))
    assert meeting(library).when.edtf == "2024-03-19"
    assert [(made.correction.field, made.bears) for made in library.corrections()] == [("outcome", True), ("when", False)]


def test_a_correction_of_a_meeting_that_is_not_read_any_more_is_kept(library: Library) -> None:
    library.correct(OSLO.id, "status", "annulée", meeting(library, BY_PHONE))
    remade(library, MAIN)
    (made,) = library.page(OSLO.id).corrections
    assert (made.bears, made.number) == (False, None)
    remade(library, MAIN, CALL)
    assert meeting(library, BY_PHONE).status == "cancelled"


def test_meetings_of_one_sentence_are_told_apart(library: Library) -> None:
    second = replace(MAIN, parties=("NO", "SE"))
    third = replace(MAIN, parties=("NO", "SE"), when=When("jeudi", "2024-03-14"))
    remade(library, MAIN, second, third, third)
    for number, day in enumerate(("2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04")):
        facts = library.facts(OSLO.id)
        assert facts is not None
        if number < 3:
            library.correct(OSLO.id, "when", day, facts.meetings[number])
    remade(library, third, third, second, MAIN)
    facts = library.facts(OSLO.id)
    assert facts is not None
    assert [one.when.edtf for one in facts.meetings] == ["2024-01-03", "2024-03-14", "2024-01-02", "2024-01-01"]


def test_another_meeting_in_the_same_sentence_takes_nothing_over(library: Library) -> None:
    library.correct(OSLO.id, "meeting", "", meeting(library))
    for parties in (("SE", "FI"), ("NO", "SE")):
        remade(library, replace(MAIN, parties=parties))
        assert kinds(library) == [TALKS]
        assert [made.bears for made in library.corrections()] == [False]


def test_facts_that_were_made_anew_meanwhile_are_not_corrected_blindly(library: Library) -> None:
    seen = meeting(library)
    remade(library, CALL)
    with pytest.raises(NotAValue, match="refaits"):
        library.correct(OSLO.id, "when", "2024-03-11", seen)
    with pytest.raises(NotInLibrary):
        library.undo(99)


def test_the_search_follows(library: Library) -> None:
    assert found(library, "quand:2024-03-12") == [OSLO.id]
    library.correct(OSLO.id, "when", "2021-05-04", meeting(library))
    library.correct(OSLO.id, "place", "Bergen", meeting(library))
    library.correct(OSLO.id, "status", "démentie", meeting(library))
    assert found(library, "quand:2024-03-12") == []
    for query in ("quand:mai 2021", "où:bergen", "statut:démentie"):
        assert found(library, query) == [OSLO.id]
    facets = {facet.name: [value.value for value in facet.values] for facet in library.search("", facets=True).facets}
    assert "Bergen" in facets["place"]
    assert "denied" in facets["status"]
    library.correct(OSLO.id, "meeting", "", meeting(library))
    assert found(library, "où:bergen") == []


def test_the_timeline_follows(library: Library) -> None:
    assert library.meetings().events[0].kind == "summit"
    library.correct(OSLO.id, "when", "2021-05", meeting(library))
    assert next((event.month, event.kind) for event in library.meetings().events) == ("2021-05", TALKS)
    library.correct(OSLO.id, "meeting", "", meeting(library))
    assert {event.kind for event in library.meetings().events} == {BY_PHONE, "summit"}


def test_a_day_of_publication_is_given_and_the_facts_are_made_from_it(library: Library) -> None:
    made = library.correct(OSLO.id, "published", "2020-02-01")
    page = library.page(OSLO.id)
    assert page.facts is not None
    assert page.article.published == page.facts.published == Published("2020-02-01", "given")
    assert page.facts_state == "pending"
    assert [hit.id for hit in library.search("").hits][:2] == [LIMA.id, OSLO.id]
    assert found(library, "publié:2020-02") == [OSLO.id]
    assert library._store.entries([OSLO.id])[OSLO.id].article.published.basis == "given"  # what the extractor is given
    remade(library, MAIN)
    assert library.page(OSLO.id).article.published.edtf == "2020-02-01"
    assert next(hit.id for hit in library.search("").hits) == LIMA.id
    library.undo(made.number)
    assert library.page(OSLO.id).article.published == OSLO.published
    assert next(hit.id for hit in library.search("").hits) == OSLO.id


def test_it_outlives_its_article_and_is_there_when_that_comes_back(library: Library) -> None:
    library.correct(OSLO.id, "when", "2024-03-11", meeting(library))
    library.remove(OSLO.id)
    (made,) = library.corrections()
    assert not made.bears
    library._store.put([OSLO])
    library._store.put_facts(OSLO.id, OSLO_FACTS, VERSION)
    assert meeting(library).when.edtf == "2024-03-11"


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_says_what_was_done_by_hand(library: Library, form: str) -> None:
    library.correct(OSLO.id, "when", "2024-03-11", meeting(library))
    library.correct(OSLO.id, "status", "annulée", meeting(library))
    library.correct(OSLO.id, "meeting", "", meeting(library, BY_PHONE))
    library.correct(OSLO.id, "published", "2024-03-20")
    now = dt.datetime(2024, 4, 1, tzinfo=dt.UTC)
    text = write(form, [Excerpt.of(library.page(OSLO.id))], words("fr"), single=True, now=now)  # type: ignore[arg-type] # it is one of them
    plain = text.replace("\r\n ", "").replace("\\", "").replace("**", "")
    assert "Appel" not in plain
    if form == "json":
        told = json.loads(text)
        assert told["published"] == {"edtf": "2024-03-20", "basis": "given", "text": None, "because": None}
        (talks,) = told["meetings"]
        assert (talks["when"], talks["status"], talks["by_hand"]) == ({"text": None, "edtf": "2024-03-11"}, "cancelled", ["when", "status"])
    elif form == "csv":
        assert "when; status" in plain
        assert ",2024-03-20,given," in plain
    elif form in ("bibtex", "csl"):
        assert "2024" in plain
    else:
        assert "Quand : lundi 11 mars 2024 (à la main)" in plain
        assert "État : annulée (à la main)" in plain
        assert "20 mars 2024 (à la main)" in plain


def test_facts_without_corrections_have_the_format_as_it_was(library: Library) -> None:
    text = write("json", [Excerpt.of(library.page(OSLO.id))], words("fr"), single=True)
    assert "by_hand" not in text


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("when", "2024-02-29/..", When(None, "2024-02-29/..")),
        ("when", " 202X ", When(None, "202X")),
        ("when", "28 février 2025", When(None, "2025-02-28")),
        ("when", "du 3 au 5 mars 2022", When(None, "2022-03-03/2022-03-05")),
        ("when", "November 2022", When(None, "2022-11")),
        ("when", "depuis 2024", When(None, "2024-01-01/..")),
        ("place", "Palais des Nations, Genève", MeetingPlace("Genève", "CH", "Palais des Nations")),
        ("place", "Turquie", MeetingPlace(None, "TR", None)),
        ("place", "Nulle-Part, FR", MeetingPlace("Nulle-Part", "FR", None)),
        ("parties", "Russie ↔ ONU, us", ("RU", "ONU", "US")),
        ("participants", "Kari Berg (ministre, Norvège); X", (Participant("Kari Berg", "ministre", "NO"), Participant("X", None, None))),
        ("status", "Prévue", "planned"),
        ("kind", "sommet", "summit"),
        ("kind", "Phone call", "phone call"),
        ("secret", "oui", True),
        ("topics", "a, b; c", ("a, b", "c")),
        ("reported_by", "AFP, TASS", ("AFP", "TASS")),
        ("initiated_by", "Iran", "IR"),
        ("level", "a\x1b[2J\nb", "a [2J b"),
        ("closed_doors", "non", None),
    ],
)
def test_values_are_read_as_people_write_them(library: Library, field: str, text: str, value: object) -> None:
    assert library.correct(OSLO.id, field, text, meeting(library)).value == value


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("when", "2024-02-30"),
        ("when", "2024-13"),
        ("when", "2024-03/2024-02"),
        ("when", "../.."),
        ("when", "hier"),
        ("status", "peut-être"),
        ("status", ""),
        ("kind", "bal"),
        ("secret", "bof"),
        ("participants", "((("),
        ("outcome", "x" * 2_000),
        ("published", "XXXX-03"),
        ("published", "2024-01/2024-02"),
        ("published", ""),
        ("evidence", "x"),
        ("nothing", "x"),
    ],
)
def test_what_is_not_understood_is_refused_and_changes_nothing(library: Library, field: str, text: str) -> None:
    with pytest.raises(NotAValue):
        library.correct(OSLO.id, field, text, meeting(library))
    assert library.corrections() == []
    assert meeting(library) == MAIN


def test_a_library_of_before_takes_corrections(tmp_path: Path) -> None:
    folder = small_library(tmp_path / "library")
    with sqlite3.connect(folder / "library.db") as connection:
        connection.execute("DROP TABLE correction")
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    with Library(folder) as library:
        library.correct(OSLO.id, "when", "2024-03-11", meeting(library))
    store = Store(folder)
    facts: Facts | None = store.facts(OSLO.id)[1]
    store.close()
    assert facts is not None
    assert facts.meetings[1].when.edtf == "2024-03-11"


def test_a_city_is_proved_by_whatever_name_the_article_has_for_it() -> None:
    text = "Rien à signaler. Ils se sont vus au Caire."
    (span,) = proof(MeetingPlace("Cairo", "EG"), text, "fr", ())
    assert text[span.start : span.end] == "Ils se sont vus au Caire."
