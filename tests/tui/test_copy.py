"""What is copied is what was selected, in whatever story, and it is told truly where it went."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from support.reader import Reader, reading
from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, small_library
from talks_index.export.excerpt import Excerpt
from talks_index.export.text import text
from talks_index.i18n import words
from talks_index.model import Article, Facts
from talks_tui import clipboard
from talks_tui.present.items import fact_rows


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library of `support.stories`."""
    return small_library(tmp_path_factory.mktemp("copy") / "library")


def chosen(article: Article, facts: Facts, *places: int) -> Excerpt:
    listed = list(fact_rows(facts, words("fr")))
    return Excerpt(article.id, facts, frozenset(listed[at].key for at in places))


def written() -> str:
    """The text of the one file that was written."""
    (file,) = Path.home().glob("**/talks-tui/exports/*.txt")
    return file.read_text("utf-8")


async def select_in_two_stories(reader: Reader) -> None:
    """The second and third fact of the newest story, and the first of the next."""
    await reader.press("3", "down", "space", "down", "space", "1", "down", "3", "space")


async def test_facts_of_several_stories_are_copied_together(stories: Path) -> None:
    async with reading(stories) as reader:
        await select_in_two_stories(reader)
        assert "3 faits choisis" in reader.shown
        await reader.press("y")
        assert "3 faits · envoyé au terminal (non confirmé)" in reader.shown
        sent = reader.sent
    expected = text([chosen(OSLO, OSLO_FACTS, 1, 2), chosen(LIMA, LIMA_FACTS, 0)], words("fr"))
    assert written() == expected
    assert sent == [f"\x1b]52;c;{base64.b64encode(expected.encode()).decode()}\x07"]


async def test_a_selection_is_seen_again_where_it_was_made(stories: Path) -> None:
    async with reading(stories) as reader:
        await select_in_two_stories(reader)
        assert reader.pane("facts").count("[x]") == 1
        await reader.press("1", "up")
        assert reader.pane("facts").count("[x]") == 2
        await reader.press("c", "down")
        assert "[x]" not in reader.pane("facts")


async def test_selecting_again_takes_out(stories: Path) -> None:
    async with reading(stories, keys=["3", "space", "space"]) as reader:
        assert "[x]" not in reader.pane("facts")
        assert "choisi" not in reader.shown.replace("choisir", "")


async def test_what_is_too_long_is_told_and_written_all_the_same(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "MOST", 20)
    async with reading(stories, keys=["3", "y"]) as reader:
        assert "trop long pour le presse-papiers" in reader.shown
        assert reader.sent == []
    assert written() == text([chosen(OSLO, OSLO_FACTS, 0)], words("fr"))


async def test_a_tmux_that_does_not_take_it_is_told(stories: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TMUX", "x")
    monkeypatch.setenv("PATH", str(tmp_path))
    async with reading(stories, keys=["3", "y"]) as reader:
        assert "refusé par tmux" in reader.shown
        assert reader.sent == []
    assert written()


async def test_a_whole_meeting_or_all_of_the_story_is_selected_by_a_key(stories: Path) -> None:
    count = len(list(fact_rows(OSLO_FACTS, words("fr"))))
    async with reading(stories, keys=["3", "space", "a"]) as reader:
        of_meeting = reader.main.session.number_selected
        assert 1 < of_meeting < count
        assert "[x] Dit par   Kari Berg" in reader.pane("facts")
        assert "[x] Dit par   Luis Soto" not in reader.pane("facts")
        await reader.press("A")
        assert reader.main.session.number_selected == count
        await reader.press("a")
        assert reader.main.session.number_selected == count - of_meeting
        await reader.press("A", "A")
        assert reader.main.session.number_selected == 0
        await reader.press("a", "y")
        sent = base64.b64decode(reader.sent[-1].split(";")[2].rstrip("\x07")).decode()
        assert "Qui : Kari Berg" in sent
        assert "Selon : NTB" in sent
