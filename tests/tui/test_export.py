"""The export shows what will go out before it goes, and sends just that."""

from __future__ import annotations

import asyncio
import base64
import json
from pathlib import Path

import pytest
from icalendar import Calendar
from msgspec.structs import replace
from textual.events import Key
from textual.pilot import Pilot
from textual.widgets import Input

from support.reader import Reader, reading
from support.stories import CALL, LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, RIGA, put, small_library
from talks_index.export.excerpt import Excerpt, whole_meeting
from talks_index.export.formats import ABOUT, FORMATS, Format
from talks_index.export.write import write
from talks_index.i18n import words
from talks_index.model import When
from talks_tui import clipboard
from talks_tui.screens.export import ExportScreen
from talks_tui.screens.main.exporting import file_name

FRENCH = words("fr")
MAIN = 1
"""The number of the main meeting of Oslo."""


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of `support.stories`: Oslo, the newest, then Lima, then Riga, which has no facts."""
    return small_library(tmp_path_factory.mktemp("export") / "library")


@pytest.fixture(autouse=True)
def _somewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def sent(reader: Reader) -> str:
    """The text of the one sequence that the terminal was sent."""
    (sequence,) = reader.sent
    return base64.b64decode(sequence.removeprefix("\x1b]52;c;").removesuffix("\x07")).decode()


def is_open(reader: Reader) -> bool:
    return isinstance(reader.app.screen, ExportScreen)


async def test_from_the_stories_it_is_the_story_that_goes_out(stories: Path) -> None:
    async with reading(stories, keys=["x"]) as reader:
        assert "▌cet article" in reader.shown
        assert "▌texte brut" in reader.shown
        assert "> Elles ont parlé de pêche" in reader.shown
        await reader.press("y")
        assert sent(reader) == write("text", [Excerpt(OSLO.id, OSLO_FACTS)], FRENCH)
        assert "texte brut · envoyé au terminal (non confirmé) · ~/" in reader.shown
    (kept,) = Path.home().glob("**/talks-tui/exports/*.txt")
    assert kept.read_text("utf-8") == sent(reader)


async def test_a_key_that_is_quicker_than_the_library_waits_for_it(stories: Path) -> None:
    async def at_once(reader: Reader, key: str) -> None:
        """Press a key as soon as the export is there, before it has drawn or written anything."""
        reader.app.post_message(Key("x", "x"))
        while not is_open(reader):
            await asyncio.sleep(0)
        reader.app.post_message(Key(key, key))
        await reader.settle()

    async with reading(stories) as reader:
        await at_once(reader, "y")
        assert sent(reader) == write("text", [Excerpt(OSLO.id, OSLO_FACTS)], FRENCH)
        await at_once(reader, "w")
        assert reader.app.screen.query_one("#path", Input).has_focus
        await reader.press("escape", "escape")
        await at_once(reader, "enter")
        assert reader.focus == "form"


async def test_who_met_where_and_who_says_so_is_a_few_keys_from_the_query(stories: Path) -> None:
    async with reading(stories, keys=["slash"]) as reader:
        await reader.type("où:oslo quand:2024-03")
        await reader.press("escape", "x", "y")
        assert "Négociation · tenue · Norvège ↔ Chili · mardi 12 mars 2024" in sent(reader)
        assert "Dit par : Kari Berg" in sent(reader).replace("\xa0", " ")


async def test_of_a_very_long_list_it_says_how_much_goes_out(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("talks_tui.screens.main.exporting.MOST_STORIES", 2)
    async with reading(stories, keys=["x", "G"]) as reader:
        assert "les 2 premiers des 3 articles" in reader.shown
        await reader.press("enter", "G", "y")
        assert [item["id"] for item in json.loads(sent(reader))] == [OSLO.id, LIMA.id]


async def test_from_a_fact_it_is_its_meeting(stories: Path) -> None:
    async with reading(stories, keys=["3", "x", "y"]) as reader:
        assert sent(reader) == write("text", [Excerpt(OSLO.id, OSLO_FACTS, whole_meeting(MAIN))], FRENCH)
    async with reading(stories, keys=["3", "G", "x", "y"]) as reader:
        assert sent(reader) == write("text", [Excerpt(OSLO.id, OSLO_FACTS, whole_meeting(0))], FRENCH)


async def test_a_selection_comes_first_and_stays(stories: Path) -> None:
    async with reading(stories, keys=["3", "space", "1", "down", "3", "space", "x"]) as reader:
        assert "▌2 faits choisis" in reader.shown
        await reader.press("y")
        keys = frozenset([(MAIN, "parties")])
        assert sent(reader) == write(
            "text", [Excerpt(OSLO.id, OSLO_FACTS, keys), Excerpt(LIMA.id, LIMA_FACTS, frozenset([(0, "parties")]))], FRENCH
        )
        assert reader.main.session.number_selected == 2


@pytest.mark.parametrize("form", FORMATS)
async def test_every_format_is_shown_and_sent(form: Format, stories: Path) -> None:
    async with reading(stories, keys=["x", "enter", *["down"] * FORMATS.index(form)]) as reader:
        assert f"▌{FRENCH(ABOUT[form].label)}" in reader.shown
        shown = [line.strip("│ ") for line in reader.shown.splitlines()]
        await reader.press("enter")
        first = sent(reader).split("\n")[0].strip()
        assert any(line and first.startswith(line) for line in shown)
        expected = write(form, [Excerpt(OSLO.id, OSLO_FACTS)], FRENCH, single=True)
        assert without_stamp(sent(reader)) == without_stamp(expected)
    assert list(Path.home().glob(f"**/talks-tui/exports/*{ABOUT[form].ending}"))


def without_stamp(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if not line.startswith("DTSTAMP"))


async def test_the_list_is_what_the_query_finds(stories: Path) -> None:
    async with reading(stories, keys=["slash"]) as reader:
        await reader.type("frontières")
        await reader.press("escape", "x", "G")
        assert "▌1 article de la liste" in reader.shown
        await reader.press("tab", "down", "down", "enter")
        assert [facts["title"] for facts in json.loads(sent(reader))] == [OSLO.title]


async def test_a_story_without_facts_can_be_cited(stories: Path) -> None:
    async with reading(stories, keys=["G", "x", "enter", "G", "up", "enter"]) as reader:
        assert sent(reader).startswith(f"@misc{{article-{RIGA.id[:6]},")


async def test_what_a_calendar_leaves_out_is_told(tmp_path: Path) -> None:
    open_facts = replace(OSLO_FACTS, meetings=(replace(CALL, when=When("bientôt")), OSLO_FACTS.meetings[MAIN]))
    library = put(tmp_path / "library", (OSLO, open_facts, None), (RIGA, None, None))
    async with reading(library, keys=["x", "enter", *["down"] * FORMATS.index("ics")]) as reader:
        assert "1 rencontre sans date écartée" in reader.shown
        await reader.press("y")
        assert len(Calendar.from_ical(sent(reader)).walk("VEVENT")) == 1
    async with reading(library, keys=["G", "x", "enter", *["down"] * FORMATS.index("ics")]) as reader:
        assert "rien" in reader.shown
        await reader.press("y", "w")
        assert is_open(reader)
        assert reader.sent == []


async def test_the_format_is_kept_for_the_next_time(stories: Path) -> None:
    async with reading(stories, keys=["x", "enter", "down", "escape", "down", "x"]) as reader:
        assert "▌Markdown" in reader.shown
        assert "## Sommet" in reader.shown


@pytest.mark.parametrize("key", ["escape", "q"])
async def test_it_goes_away_and_sends_nothing(key: str, stories: Path) -> None:
    async with reading(stories, keys=["2", "x", key]) as reader:
        assert not is_open(reader)
        assert reader.focus == "article"
        assert reader.sent == []


async def test_tab_leads_to_the_preview_where_one_scrolls(stories: Path) -> None:
    async with reading(stories, size=(80, 24), keys=["x", "tab", "down", "down"]) as reader:
        assert '"format": "talks-facts/1"' in reader.shown
        await reader.press("tab", "G")
        assert '"format": "talks-facts/1"' not in reader.shown
        await reader.press("g")
        assert '"format": "talks-facts/1"' in reader.shown


async def test_what_is_too_long_for_the_clipboard_is_told_before(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "MOST", 40)
    monkeypatch.setattr(clipboard, "MOST_BYTES", 30)
    async with reading(stories, keys=["x"]) as reader:
        assert "trop long pour le presse-papiers (0 ko au plus) : prenez un fichier" in reader.shown
        await reader.press("y")
        assert "trop long pour le presse-papiers · ~/" in reader.shown
        assert reader.sent == []


async def test_a_long_preview_says_how_much_more_there_is(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("talks_tui.screens.export.PREVIEW_LINES", 3)
    async with reading(stories, keys=["x"]) as reader:
        lines = write("text", [Excerpt(OSLO.id, OSLO_FACTS)], FRENCH).count("\n")
        assert f"… et {lines - 3} lignes de plus" in reader.shown


async def test_a_file_gets_a_free_name_and_the_whole_text(stories: Path, tmp_path: Path) -> None:
    name = "la-norvege-et-le-chili-se-parlent-a-oslo"
    (tmp_path / f"{name}.md").touch()
    async with reading(stories, size=(160, 40), keys=["x", "enter", "down", "w"]) as reader:
        assert reader.app.screen.query_one("#path", Input).value == f"{tmp_path}/{name}-2.md"
        await reader.press("enter")
        assert "écrit : /" in reader.shown
        assert reader.sent == []
    assert (tmp_path / f"{name}-2.md").read_text("utf-8") == write("markdown", [Excerpt(OSLO.id, OSLO_FACTS)], FRENCH)


async def test_a_file_of_ones_own_name_below_home(stories: Path) -> None:
    async with reading(stories, keys=["x", "w", "ctrl+u"]) as reader:
        await reader.type("~/mes notes.txt")
        await reader.press("enter")
        assert "écrit : ~/mes notes.txt" in reader.shown
    assert (Path.home() / "mes notes.txt").read_bytes()


async def test_no_file_is_written_over(stories: Path, tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("mine")
    async with reading(stories, keys=["x", "w", "ctrl+u"]) as reader:
        await reader.type("kept.txt")
        await reader.press("enter")
        assert "un fichier porte déjà ce nom" in reader.shown
        await reader.press("ctrl+u")
        await reader.type("none/at.txt")
        await reader.press("enter")
        assert "non écrit : No such file" in reader.shown
        await reader.press("ctrl+u")
        await reader.type("~nobody-of-that-name/a.txt")
        await reader.press("enter")
        assert "non écrit : ~nobody-of-that-name" in reader.shown
        await reader.press("escape")
        assert is_open(reader)
        await reader.press("escape")
        assert not is_open(reader)
    assert (tmp_path / "kept.txt").read_text() == "mine"


async def test_a_click_shows_a_format_and_sends_nothing(stories: Path) -> None:
    async with reading(stories, keys=["x"]) as reader:
        pilot = reader._pilot
        assert isinstance(pilot, Pilot)
        await pilot.click("#form", offset=(5, 3))
        await reader.settle()
        assert "▌JSON" in reader.shown
        assert '"format": "talks-facts/1"' in reader.shown
        assert is_open(reader)
        assert reader.sent == []


async def test_where_there_is_nothing_it_says_so(tmp_path: Path) -> None:
    async with reading(put(tmp_path / "library"), keys=["x"]) as reader:
        assert "rien à exporter" in reader.shown


@pytest.mark.parametrize(
    ("text", "name"),
    [("Où va l’Élysée ?", "ou-va-lelysee"), ("../..", "export"), ("日本", "export"), ("a" * 99, "a" * 40), ("A/b: c", "a-b-c")],
)
def test_names_of_files_are_plain(text: str, name: str) -> None:
    assert file_name(text) == name


async def test_of_a_story_without_a_meeting_it_says_that_there_is_nothing(stories: Path) -> None:
    async with reading(stories, keys=["G", "x"]) as reader:
        assert "rien à exporter : aucune rencontre n’y est racontée" in reader.shown.replace("\xa0", " ")
        assert "riga.txt" not in reader.shown
        await reader.press("y")
        assert is_open(reader)
        assert reader.sent == []
