"""Facts are corrected by hand in a dialog: changed, added, hidden, taken back, and shown as such at once."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from msgspec.structs import replace

from support.reader import Reader, reading
from support.stories import LIMA, LIMA_FACTS, MAIN, OSLO, OSLO_FACTS, RIGA, put
from talks_index.extract import VERSION
from talks_index.store import Store

CLEAR = "ctrl+u"


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    """Three stories, one of them without facts."""
    return put(tmp_path / "library", (OSLO, OSLO_FACTS, None), (LIMA, LIMA_FACTS, None), (RIGA, None, "too long"))


async def to_field(reader: Reader, label: str) -> None:
    """Stand on a field of the dialog."""
    await reader.press("g")
    for _ in range(30):
        if line(reader).split("▌", 1)[1].strip().startswith(label):
            return
        await reader.press("down")
    raise AssertionError(f"no {label}")


def line(reader: Reader) -> str:
    """The line of the dialog under the cursor."""
    return next(line for line in reader.shown.splitlines() if "│▌" in line)


async def write(reader: Reader, text: str) -> None:
    """Write what the field under the cursor should hold."""
    await reader.press("enter", CLEAR)
    await reader.type(text)
    await reader.press("enter")


def facts(reader: Reader) -> str:
    return " ".join(reader.pane("facts").replace("▌", " ").split())


async def test_the_dialog_begins_at_the_fact_under_the_cursor(stories: Path) -> None:
    async with reading(stories, keys=["3", "down", "down", "C"]) as reader:
        assert "Corriger à la main" in reader.shown
        assert line(reader).split() == ["│▌", "Où", "Oslo,", "Norvège", "│"]
        await reader.press("enter")
        assert reader.focus == "value"
        assert "Oslo, Norvège" in reader.shown
        assert "lieu, ville, pays" in reader.shown


async def test_a_fact_is_changed_and_says_so_everywhere(stories: Path) -> None:
    async with reading(stories, keys=["3", "C"]) as reader:
        await to_field(reader, "Quand")
        await write(reader, "2024-03-11")
        assert "lundi 11 mars 2024 (à la main)" in line(reader)
        assert "✎ Quand : mardi 12 mars 2024 (« mardi ») → lundi 11 mars 2024" in reader.shown
        await reader.press("escape")
        assert reader.app.screen is reader.main
        assert "Quand lundi 11 mars 2024 (à la main)" in facts(reader)
        await reader.press("slash")
        await reader.type("quand:2024-03-11")
        assert reader.stories == [OSLO.title]


async def test_a_fact_that_is_missing_is_added(stories: Path) -> None:
    async with reading(stories, keys=["3", "C"]) as reader:
        await to_field(reader, "Issue")
        await write(reader, "un accord")
        await reader.press("escape")
        assert "Issue « un accord » (à la main)" in facts(reader)


async def test_a_kind_and_a_status_that_were_corrected_are_listed_as_facts(stories: Path) -> None:
    async with reading(stories, keys=["3", "C"]) as reader:
        await to_field(reader, "État")
        await write(reader, "annulée")
        await reader.press("escape")
        assert "● Négociation · annulée" in facts(reader)
        assert "État annulée (à la main)" in facts(reader)


async def test_what_is_not_understood_stays_in_the_box_with_what_it_should_be(stories: Path) -> None:
    async with reading(stories, keys=["3", "C"]) as reader:
        await to_field(reader, "Quand")
        await write(reader, "[bold]hier\x1b[2J")
        assert "incompris : [bold]hier [2J ; écrivez une date" in reader.shown
        assert reader.focus == "value"
        await reader.press("escape")
        assert reader.focus == "fields"
        await reader.press("escape")
        assert "à la main" not in facts(reader)


async def test_a_fact_is_hidden_listed_and_taken_back(stories: Path) -> None:
    async with reading(stories, keys=["3", "C"]) as reader:
        await to_field(reader, "Sujets")
        await reader.press("h")
        assert line(reader).split() == ["│▌", "Sujets", "—", "│"]
        await reader.press("escape")
        assert "Sujets « pêche »" not in facts(reader)
        assert "À la main ✎ Sujets : « pêche » → masqué" in facts(reader)
        await reader.press("C")
        await to_field(reader, "Sujets")
        await reader.press("U", "escape")
        assert "Sujets « pêche »" in facts(reader)
        assert "À la main" not in facts(reader)


async def test_what_cannot_be_hidden_or_taken_back_says_so(stories: Path) -> None:
    async with reading(stories, keys=["3", "C"]) as reader:
        await to_field(reader, "Quoi")
        await reader.press("h")
        assert "cela ne peut être masqué" in reader.shown
        await reader.press("U")
        assert "rien n’a été fait à la main ici" in reader.shown


async def test_a_meeting_is_hidden_and_taken_back_in_the_list(stories: Path) -> None:
    async with reading(stories, keys=["3", "G", "C", "H"]) as reader:
        assert "la rencontre est masquée" in reader.shown
        await reader.press("escape")
        assert "Appel" not in facts(reader).partition("À la main")[0]
        assert "✎ Appel · Norvège ↔ Chili → masqué" in facts(reader)
        await reader.press("C", "G")
        assert "✎ Appel" in line(reader)
        await reader.press("enter")
        assert "annulez avec U" in reader.shown
        await reader.press("U", "escape")
        assert "○ Appel · prévu" in facts(reader)


@pytest.mark.model
async def test_the_story_is_dated_and_its_facts_are_made_from_that_day(stories: Path) -> None:
    async with reading(stories, keys=["3", "C"]) as reader:
        await to_field(reader, "Paru")
        await write(reader, "2020-02-01")
        await reader.press("escape")
        assert "1er févr. 2020 (à la main)" in reader.pane("stories")
        assert reader.stories[1] == OSLO.title  # it stands where its date belongs
        assert "faits en cours : 0 sur 1" in reader.shown
        for _ in range(600):
            await asyncio.sleep(0.1)
            if "faits en cours" not in reader.shown:
                break
        await reader.settle()
        assert "28 janvier 2020" in facts(reader)  # the Tuesday before


async def test_a_story_without_facts_can_be_dated(stories: Path) -> None:
    async with reading(stories, keys=["G", "C"]) as reader:
        assert "Quand" not in reader.shown
        assert "Paru" in line(reader)


async def test_a_correction_of_what_is_not_extracted_any_more_is_shown(stories: Path) -> None:
    async with reading(stories, keys=["3", "C"]) as reader:
        await to_field(reader, "Quand")
        await write(reader, "2024-03-11")
    store = Store(stories)
    store.put_facts(OSLO.id, replace(OSLO_FACTS, meetings=()), VERSION)
    store.close()
    async with reading(stories) as reader:
        assert "✎ Quand : mardi 12 mars 2024 (« mardi ») → lundi 11 mars 2024 · n’est plus extrait" in facts(reader)


async def test_what_is_selected_goes_out_as_it_was_corrected(stories: Path) -> None:
    async with reading(stories, keys=["3", "down", "down", "down", "space", "C"]) as reader:
        await to_field(reader, "Quand")
        await write(reader, "2024-03-11")
        await reader.press("escape", "v")
        assert "lundi 11 mars 2024 (à la main)" in reader.shown


async def test_the_help_begins_with_its_keys(stories: Path) -> None:
    async with reading(stories, keys=["3", "C", "question_mark"]) as reader:
        assert "annuler ce qui est à la main" in "\n".join(reader.shown.splitlines()[:8])


async def test_with_the_last_meeting_hidden_the_one_before_can_be_corrected(stories: Path) -> None:
    async with reading(stories, keys=["3", "G", "C", "H"]) as reader:
        await to_field(reader, "Quand")
        await write(reader, "2024-03-11")
        await reader.press("U", "escape")
        assert "Quand mardi 12 mars 2024" in facts(reader)
        assert "✎ Appel" in facts(reader)


@pytest.mark.parametrize("key", ["escape", "C", "q"])
async def test_the_dialog_goes_away(stories: Path, key: str) -> None:
    async with reading(stories, keys=["3", "C", key]) as reader:
        assert reader.app.screen is reader.main
        assert reader.focus == "facts"


async def test_letters_are_letters_in_the_box(stories: Path) -> None:
    async with reading(stories, keys=["3", "C"]) as reader:
        await to_field(reader, "Niveau")
        await reader.press("enter", *"hHUCq", "enter", "escape")
        assert "Niveau « hHUCq » (à la main)" in facts(reader)
        assert MAIN.level is None
