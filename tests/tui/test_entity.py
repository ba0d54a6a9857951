"""The page of a name: what the whole library says of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from support.reader import Reader, reading
from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, put, spans
from talks_index.model import Person, Place

TEXT = "Mme Berg à Lima\n\nLa ministre Mme Berg est à Lima, après Oslo."
VISIT = replace(LIMA, title="Mme Berg à Lima", text=TEXT)
FACTS = replace(
    LIMA_FACTS,
    title=VISIT.title,
    text=TEXT,
    persons=(Person("kari-berg", "Mme Berg", (), "ministre", "NO", spans(TEXT, "Mme Berg")),),
    places=(Place("lima", "Lima", "PE", "city", spans(TEXT, "Lima")), Place("oslo", "Oslo", "NO", "city", spans(TEXT, "Oslo"))),
    meetings=(),
)


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three stories with facts, two of which name one person."""
    return put(tmp_path_factory.mktemp("entity") / "library", (OSLO, OSLO_FACTS, None), (LIMA, LIMA_FACTS, None), (VISIT, FACTS, None))


async def to_berg(reader: Reader) -> None:
    """Stand on the person of the story of Oslo."""
    await reader.press("slash", *"frontières", "enter", "o", "l", "d", "e")


async def test_a_name_has_a_page_from_the_whole_library(stories: Path) -> None:
    async with reading(stories) as reader:
        await to_berg(reader)
        await reader.press("enter")
        for told in ("Kari Berg", "Mme Berg", "négociatrice norvégienne; ministre", "Norvège", "2 articles · 1 rencontre"):
            assert told in reader.shown
        assert "● Négociation · tenue · Norvège ↔ Chili" in reader.shown


@pytest.mark.parametrize("key", ["escape", "backspace", "i", "q"])
async def test_it_goes_away(stories: Path, key: str) -> None:
    async with reading(stories) as reader:
        await to_berg(reader)
        await reader.press("i", key)
        assert reader.app.screen is reader.main
        assert reader.focus == "article"


async def test_its_stories_are_opened_where_it_is_named(stories: Path) -> None:
    async with reading(stories) as reader:
        await to_berg(reader)
        await reader.press("i", "G", "enter")
        assert reader.focus == "article"
        assert reader.main.session.page is not None
        assert reader.main.session.page.article.title == VISIT.title
        await reader.press("m")
        assert "personne · Mme Berg, ministre, Norvège · mention 2 sur 2" in reader.shown
        await reader.press("b")
        assert reader.main.session.page.article.title == OSLO.title


async def test_its_meetings_lead_to_what_proves_them(stories: Path) -> None:
    async with reading(stories, size=(80, 16)) as reader:
        await to_berg(reader)
        await reader.press("i", "down", "enter")
        assert "délégations norvégienne" in reader.pane("article")


async def test_a_date_has_none(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"frontières", "enter", "g", "o", "l", "p", "e", "i"]) as reader:
        assert "une date n’a pas de page à elle" in reader.shown


async def test_without_a_name_it_is_told_how_to_get_one(stories: Path) -> None:
    async with reading(stories, keys=["i"]) as reader:
        assert "aucun nom marqué ici" in reader.shown
