"""What leaves in each format, compared byte by byte, and read back by a parser that is not ours where there is one."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, PROBLEM, RIGA
from talks_index.export.excerpt import Excerpt, whole_meeting
from talks_index.export.formats import ABOUT, FIELDS, FORMATS, Format, format_of
from talks_index.export.json import narrowed
from talks_index.export.write import write
from talks_index.i18n import LANGUAGES, words
from talks_index.model import MeetingPlace, Page, Published

NOW = dt.datetime(2024, 5, 1, 12, 30, tzinfo=dt.UTC)
MAIN = 1
"""The number of the main meeting of Oslo, which stands second in its facts."""

INFERRED = replace(LIMA_FACTS, published=Published("2024-03-05", "inferred", None, "« lundi » et le 4 mars concordent."))
PARCELS: dict[str, Sequence[Excerpt]] = {
    "stories": [Excerpt(OSLO.id, OSLO_FACTS), Excerpt(LIMA.id, INFERRED), Excerpt.of(Page(RIGA, "failed", None, PROBLEM))],
    "meeting": [Excerpt(OSLO.id, OSLO_FACTS, whole_meeting(MAIN))],
    "facts": [Excerpt(OSLO.id, OSLO_FACTS, frozenset([(MAIN, "when"), (MAIN, "topics")])), Excerpt(LIMA.id, INFERRED, {(0, "place")})],
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("parcel", PARCELS)
def test_as_before(parcel: str, form: Format, language: str, golden: Path) -> None:
    written = write(form, PARCELS[parcel], words(language), single=parcel == "meeting", now=NOW)
    data = form in ("json", "csv", "csl")
    path = golden / "export" / form / f"{parcel}{'' if data else '.' + language}{ABOUT[form].ending}"
    assert written.encode() == path.read_bytes()


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_chosen_is_nothing(form: Format) -> None:
    assert write(form, [], words("fr"), now=NOW) == ""


@pytest.mark.parametrize("form", FORMATS)
def test_the_ending_of_a_file_asks_for_its_format(form: Format) -> None:
    assert format_of(Path(f"/notes/Oslo.v2{ABOUT[form].ending.upper()}")) == form


def test_an_unknown_ending_asks_for_nothing() -> None:
    assert format_of(Path("notes")) is None


def test_json_of_one_article_is_an_object_and_of_a_list_an_array() -> None:
    one = [Excerpt(OSLO.id, OSLO_FACTS)]
    assert json.loads(write("json", one, words("fr"), single=True)) == json.loads(write("json", one, words("fr")))[0]


def test_all_fields_of_a_meeting_are_the_meeting() -> None:
    assert narrowed(Excerpt(OSLO.id, OSLO_FACTS, whole_meeting(MAIN))).meetings == (OSLO_FACTS.meetings[MAIN],)


@pytest.mark.parametrize("field", FIELDS)
def test_a_chosen_fact_goes_with_its_proof_and_without_the_others(field: str) -> None:
    (meeting,) = narrowed(Excerpt(OSLO.id, OSLO_FACTS, frozenset([(MAIN, field)]))).meetings
    whole = OSLO_FACTS.meetings[MAIN]
    assert getattr(meeting, field) == getattr(whole, field)
    left = {name for name in FIELDS if getattr(meeting, name) and name not in ("when", "place")} - {field, "kind", "status"}
    assert not left
    assert meeting.place == (whole.place if field == "place" else MeetingPlace())
    assert {name for proof in meeting.evidence for name in proof.supports} <= {field, "kind", "status"}
