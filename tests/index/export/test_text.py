"""What is copied can be pasted into a note as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from talks_index.export.excerpt import Excerpt
from talks_index.export.json import facts_json
from talks_index.export.rows import Row, heading, ordered, rows
from talks_index.export.text import source, text
from talks_index.i18n import words
from talks_index.model import Evidence, Facts, Meeting, MeetingPlace, Participant, Published, When

LEDE = "Des délégations norvégienne et chilienne se sont réunies mardi à Oslo, selon l’agence NTB."
SECOND = "Elles ont parlé de pêche, et non de frontières, a précisé Kari Berg."
TEXT = f"Norvège et Chili se parlent\n\n{LEDE}\n\n{SECOND}"


def _evidence(sentence: str, *supports: str) -> Evidence:
    start = TEXT.index(sentence)
    return Evidence(start, start + len(sentence), sentence, supports)


MEETING = Meeting(
    main=True,
    kind="talks",
    parties=("NO", "CL"),
    participants=(Participant("Kari Berg", "négociatrice", "NO"), Participant("Luis Soto", None, None)),
    place=MeetingPlace("Oslo", "NO", None),
    when=When("mardi", "2024-03-12"),
    status="held",
    level=None,
    secret=False,
    closed_doors=True,
    topics=("pêche",),
    excluded_topics=("frontières",),
    outcome=None,
    initiated_by="CL",
    reported_by=("NTB",),
    confirmed_by=("Kari Berg",),
    denied_by=(),
    evidence=(
        _evidence(LEDE, "kind", "status", "parties", "participants", "place", "when", "reported_by", "closed_doors", "initiated_by"),
        _evidence(SECOND, "topics", "excluded_topics", "confirmed_by"),
    ),
)
LATER = Meeting(
    main=False,
    kind="phone call",
    parties=("NO", "ONU"),
    participants=(),
    place=MeetingPlace(),
    when=When(),
    status="planned",
    level=None,
    secret=False,
    closed_doors=False,
    topics=(),
    excluded_topics=(),
    outcome=None,
    initiated_by=None,
    reported_by=(),
    confirmed_by=(),
    denied_by=(),
    evidence=(_evidence(SECOND, "kind", "status", "parties"),),
)
FACTS = Facts(
    file="oslo.txt",
    language="fr",
    title="Norvège et Chili se parlent",
    outlet="Le Journal",
    url="https://example.org/oslo",
    published=Published("2024-03-13", "inferred", None, "« mardi » et le 12 mars concordent."),
    text=TEXT,
    meetings=(LATER, MEETING),
)


def _all_rows(language: str) -> list[Row]:
    return [row for number, meeting in ordered(FACTS) for row in rows(number, meeting, words(language))]


def test_main_meeting_comes_first_under_its_own_number() -> None:
    assert [number for number, _ in ordered(FACTS)] == [1, 0]


def test_heading_says_what_who_when_where() -> None:
    assert heading(MEETING, words("fr")) == "Négociation · tenue · Norvège ↔ Chili · mardi 12 mars 2024 (« mardi ») · Oslo, Norvège"


def test_empty_fields_have_no_row() -> None:
    assert [row.field for row in rows(0, LATER, words("fr"))] == ["kind", "status", "parties"]


def test_every_row_has_its_proof() -> None:
    assert all(row.evidence for row in _all_rows("fr"))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_copied_text(language: str, golden: Path) -> None:
    fields = ("place", "when", "topics", "excluded_topics", "parties", "participants")
    chosen = Excerpt("oslo", FACTS, frozenset(row.key for row in _all_rows(language) if row.field in fields))
    assert text([chosen], words(language)) == (golden / "export" / f"selection.{language}.txt").read_text("utf-8")


def test_nothing_selected_copies_nothing() -> None:
    assert text([], words("fr")) == ""


def test_source_names_what_is_known() -> None:
    assert source(FACTS, words("fr")) == (
        "Norvège et Chili se parlent, Le Journal, mercredi 13 mars 2024 (déduit), https://example.org/oslo"
    )
    assert source(Facts("a.txt", "fr", None, None, None, Published(), "Un texte."), words("fr")) == "a.txt"


def test_json_is_the_facts_format(golden: Path) -> None:
    assert facts_json(FACTS) == (golden / "export" / "facts.json").read_bytes()
