"""The meetings of a library by their dates: what several stories tell of one meeting is one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from support.stories import LIMA, LIMA_FACTS, MAIN, OSLO, OSLO_FACTS, put, small_library
from talks_index.days import month_of
from talks_index.extract import VERSION
from talks_index.library import Library
from talks_index.model import Article, Event, Facts, Kind, Meeting, MeetingPlace, Published, When
from talks_index.store import Store
from talks_index.timeline import place_key


def meeting(day: str | None, city: str | None, *parties: str, kind: Kind = "talks", country: str | None = None) -> Meeting:
    return replace(MAIN, kind=kind, parties=parties, place=MeetingPlace(city, country), when=When(None, day), evidence=())


def story(number: int, *meetings: Meeting, published: str = "2024-03-13") -> tuple[Article, Facts, None]:
    """A story of its own with these meetings."""
    article = replace(
        OSLO, file=f"{number}.txt", text=f"Récit numéro {number}.", title=f"Récit {number}", published=Published(published, "stated")
    )
    facts = replace(
        OSLO_FACTS, text=article.text, title=article.title, published=article.published, meetings=meetings, dates=(), persons=()
    )
    return article, replace(facts, organisations=(), places=()), None


def events(folder: Path, *stories: tuple[Article, Facts, None], query: str = "") -> Sequence[Event]:
    put(folder / "library", *stories)
    with Library(folder / "library") as library:
        return library.meetings(query).events


def told_by(found: Sequence[Event]) -> list[int]:
    """How many stories tell of each meeting."""
    return [len(event.tellings) for event in found]


def test_stories_that_agree_in_date_place_and_a_party_tell_of_one_meeting(tmp_path: Path) -> None:
    first = replace(meeting("2024-03-12", "Kiev", "RU", "US"), status="planned")
    second = replace(meeting("2024-03-12?", "Kyïv", "US", "UA"), status="held")
    (event,) = events(tmp_path, story(1, first, published="2024-03-11"), story(2, second, published="2024-03-13"))
    assert [telling.title for telling in event.tellings] == ["Récit 1", "Récit 2"]
    assert event.parties == ("US", "RU", "UA")  # what most name comes first
    assert event.status == "held"  # as the newest has it


@pytest.mark.parametrize(
    "other",
    [
        meeting("2024-03-13", "Oslo", "NO", "CL"),
        meeting("2024-03-12", "Bergen", "NO", "CL"),
        meeting("2024-03-12", "Oslo", "SE", "FI"),
        meeting("2024-03", "Oslo", "NO", "CL"),
        meeting("2024-03-12", None, "NO", "CL"),
    ],
)
def test_where_one_of_them_differs_there_are_two(tmp_path: Path, other: Meeting) -> None:
    assert told_by(events(tmp_path, story(1, meeting("2024-03-12", "Oslo", "NO", "CL")), story(2, other))) == [1, 1]


@pytest.mark.parametrize("day", [None, "2024", "XXXX-03-12", "2024-03-12/.."])
def test_too_little_is_known_of_the_date_to_say_that_it_is_one(tmp_path: Path, day: str | None) -> None:
    one = meeting(day, "Oslo", "NO", "CL")
    assert told_by(events(tmp_path, story(1, one), story(2, one))) == [1, 1]


def test_all_tellings_of_a_meeting_share_one_party(tmp_path: Path) -> None:
    sides = (("RU", "FR"), ("FR", "US"), ("US", "CN"))
    found = events(tmp_path, *(story(n, meeting("2024-03-12", "Bali", *pair)) for n, pair in enumerate(sides)))
    assert sorted(told_by(found)) == [1, 2]


def test_a_story_that_tells_of_two_meetings_keeps_them_apart(tmp_path: Path) -> None:
    one = meeting("2024-03-12", "Oslo", "NO", "CL")
    assert sorted(told_by(events(tmp_path, story(1, one, one), story(2, one)))) == [1, 2]


def test_a_call_has_no_place_to_agree_in(tmp_path: Path) -> None:
    call = meeting("2024-03-12", None, "NO", "CL", kind="phone call")
    assert told_by(events(tmp_path, story(1, call), story(2, call))) == [2]


def test_they_stand_by_date_and_what_has_none_stands_last(tmp_path: Path) -> None:
    days = ["XXXX-03", "2024", "2024-03", None, "2024-03-02/2024-04-06", "2024-12-31", "../2023-05", "2025-01-XX", "2024-03-02"]
    found = events(tmp_path, *(story(n, meeting(day, None, "NO")) for n, day in enumerate(days)))
    shown = [event.when.edtf for event in found]
    assert shown == ["../2023-05", "2024-03", "2024-03-02", "2024-03-02/2024-04-06", "2024-12-31", "2024", "2025-01-XX", "XXXX-03", None]
    assert [event.month for event in found] == ["2023-05", "2024-03", "2024-03", "2024-03", "2024-12", "2024", "2025-01", None, None]


@pytest.mark.parametrize(
    ("edtf", "month"),
    [
        ("2025-02-27~", "2025-02"),
        ("2025-21", "2025"),
        ("2025-XX-14", "2025"),
        ("2025-03/..", "2025-03"),
        ("/2025-03", "2025-03"),
        ("202X", None),
        ("../..", None),
        ("hier", None),
        (None, None),
    ],
)
def test_the_month_is_the_one_that_a_date_begins_in(edtf: str | None, month: str | None) -> None:
    assert month_of(edtf) == month


def test_only_the_stories_that_answer_count(tmp_path: Path) -> None:
    with Library(small_library(tmp_path / "library"), language="fr") as library:
        everything, of_lima = library.meetings(), library.meetings("où:lima")
    assert (everything.articles, len(everything.events)) == (3, 3)
    assert [telling.article_id for event in of_lima.events for telling in event.tellings] == [LIMA.id]
    assert "lima" in of_lima.reading


def test_a_misspelt_query_is_answered_as_in_the_search(tmp_path: Path) -> None:
    with Library(small_library(tmp_path / "library"), language="fr") as library:
        found = library.meetings("frontirées")
    assert len(found.events) == 2
    assert "frontieres" in found.reading


def test_what_is_known_is_not_read_again_until_it_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    plain = Store.told
    monkeypatch.setattr(Store, "told", lambda self, ids: (read.extend(ids), plain(self, ids))[1])
    with Library(small_library(tmp_path / "library")) as library:
        library.meetings("lima")
        library.meetings()
        assert sorted(read) == sorted(library._store.ids())
        other = replace(LIMA_FACTS, meetings=())
        library._store.put_facts(LIMA.id, other, VERSION)
        del read[:]
        assert len(library.meetings().events) == 2
        assert read == [LIMA.id]


def test_it_ends_when_nobody_waits_for_it(tmp_path: Path) -> None:
    with Library(small_library(tmp_path / "library")) as library:
        assert library.meetings(cancelled=lambda: True).events == ()


def test_places_are_known_by_their_other_names_and_spellings() -> None:
    for names in (("Kiev", "Kyiv"), ("Riyad", "Ryad"), ("Le Caire", "Caire"), ("Genève", "GENEVE")):
        assert len({place_key(name) for name in names}) == 1
    assert place_key("Oslo") != place_key("Olso")
    assert place_key("東京") == "東京"
