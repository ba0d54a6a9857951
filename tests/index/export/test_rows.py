"""Facts are told in the words of the user's language."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from support.stories import MAIN
from talks_index.export.facets import told
from talks_index.export.rows import named_place, place, rows
from talks_index.i18n import words
from talks_index.model import MeetingPlace, Place


@pytest.mark.parametrize(
    ("where", "french", "english"),
    [
        (MeetingPlace("Caire", "EG"), "Le Caire, Égypte", "Cairo, Egypt"),
        (MeetingPlace("Genève", "CH", "Palais Wilson"), "Palais Wilson, Genève, Suisse", "Palais Wilson, Geneva, Switzerland"),
        (MeetingPlace(None, "TR"), "Turquie", "Türkiye"),
        (MeetingPlace(), "", ""),
    ],
)
def test_where_a_meeting_is(where: MeetingPlace, french: str, english: str) -> None:
    assert (place(where, words("fr")), place(where, words("en"))) == (french, english)


@pytest.mark.parametrize(
    ("named", "english"),
    [
        (Place("moscou", "Moscou", "RU", "city", ()), ("Moscow", "Russia")),
        (Place("russie", "Russie", "RU", "country", ()), ("Russia",)),
        (Place("mer-noire", "mer Noire", None, "region", ()), ("mer Noire",)),
    ],
)
def test_a_place_that_is_named(named: Place, english: tuple[str, ...]) -> None:
    assert named_place(named, words("en")) == english


def test_a_place_that_stories_have_in_common() -> None:
    assert (told("place", "Genève", words("en")), told("place", "Kyiv", words("fr"))) == ("Geneva", "Kyiv")


def test_a_topic_that_another_one_says_too_is_told_once() -> None:
    topics = ("conflit en Ukraine", "le conflit en Ukraine", "la pêche", "Le conflit en Ukraine")
    (about,) = (row.value for row in rows(0, replace(MAIN, topics=topics), words("fr")) if row.field == "topics")
    assert about.replace("\xa0", " ") == "« le conflit en Ukraine »; « la pêche »"
