"""The reader as a person uses it: what the keys do, and what is seen."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from support.reader import DIPLOMATS, reading
from talks_tui import clipboard

ISTANBUL = {"Discussions secrètes", "Rencontre entre diplomates", "De nouveaux pourparlers"}
MOVES = [("down", "up"), ("j", "k"), ("G", "g"), ("end", "home"), ("pagedown", "pageup"), ("ctrl+f", "ctrl+b")]
ANKARA = {"La Russie et les Etats-Unis", "Moscou expose sa position"}


def _beginnings(titles: list[str]) -> set[str]:
    return {known for known in ISTANBUL | ANKARA for title in titles if title.startswith(known)}


async def test_starts_with_all_stories_the_first_of_them_open(library: Path) -> None:
    async with reading(library) as reader:
        assert reader.focus == "stories"
        assert len(reader.stories) == 5
        assert "5 sur 5" in reader.shown
        assert "▌" in reader.pane("stories")
        assert reader.main.session.page is not None
        assert "Aucune rencontre" in reader.pane("facts")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("istanbul", ISTANBUL),
        ("ISTANBUL", ISTANBUL),
        ("ankara", ANKARA),
        ("diplomates experts", {"Rencontre entre diplomates"}),
        ("introuvable", set()),
    ],
)
async def test_typing_filters_at_once(library: Path, typed: str, found: set[str]) -> None:
    async with reading(library, keys=["slash"]) as reader:
        await reader.type(typed)
        assert _beginnings(reader.stories) == found
        assert f"{len(found)} sur 5" in reader.shown


async def test_every_letter_narrows_what_is_listed(library: Path) -> None:
    async with reading(library, keys=["slash"]) as reader:
        numbers = []
        for letter in "minéraux":
            await reader.press(letter)
            numbers.append(len(reader.stories))
        assert numbers == sorted(numbers, reverse=True)
        assert _beginnings(reader.stories) == {"Rencontre entre diplomates"}


async def test_accents_and_case_do_not_matter(library: Path) -> None:
    found = []
    for typed in ("négociations", "negociations", "NÉGOCIATION"):
        async with reading(library, keys=["slash"]) as reader:
            await reader.type(typed)
            found.append(sorted(reader.stories))
    assert found[0]
    assert found[0] == found[1] == found[2]


async def test_the_line_with_the_hit_is_seen_in_the_list(library: Path) -> None:
    async with reading(library, keys=["slash"]) as reader:
        await reader.type("conversation")
        assert "conversation" in reader.pane("stories")


async def test_a_query_puts_the_cursor_on_its_best_story(library: Path) -> None:
    async with reading(library, keys=["down", "down", "slash"]) as reader:
        await reader.type("ankara")
        assert reader.main.session.page is not None
        assert reader.main.session.page.article.id == reader.main.session.result.hits[0].id  # type: ignore[union-attr]


async def test_arrows_in_the_search_move_the_list_and_enter_opens(library: Path) -> None:
    async with reading(library, keys=["slash"]) as reader:
        await reader.type("istanbul")
        first = reader.main.session.page
        await reader.press("down")
        assert reader.focus == "search"
        second = reader.main.session.page
        assert first is not None
        assert second is not None
        assert second.article.id == reader.main.session.result.hits[1].id != first.article.id  # type: ignore[union-attr]
        await reader.press("up", "enter")
        assert reader.focus == "article"
        assert reader.main.session.page.article.id == first.article.id  # type: ignore[union-attr]


async def test_letters_are_text_in_the_search_box(library: Path) -> None:
    async with reading(library, keys=["slash", *"qynjk", "question_mark", "slash", "f", "1"]) as reader:
        assert reader.main.session.query == "qynjk?/f1"
        assert reader.focus == "search"
        await reader.press("escape")
        assert reader.focus == "stories"
        assert reader.main.session.query == "qynjk?/f1"


@pytest.mark.parametrize(("down", "up"), MOVES)
async def test_keys_move_through_the_stories(library: Path, down: str, up: str) -> None:
    async with reading(library) as reader:
        first = reader.main.session.page.article.id  # type: ignore[union-attr]
        await reader.press(down)
        assert reader.main.session.page.article.id != first  # type: ignore[union-attr]
        await reader.press(up)
        assert reader.main.session.page.article.id == first  # type: ignore[union-attr]


@pytest.mark.parametrize(("down", "up"), MOVES)
async def test_keys_scroll_the_article(library: Path, down: str, up: str) -> None:
    async with reading(library, size=(80, 16), keys=["enter"]) as reader:
        top = reader.pane("article")
        await reader.press(down)
        assert reader.pane("article") != top
        await reader.press(up)
        assert reader.pane("article") == top


async def test_hits_are_walked_through_round_the_ends(library: Path) -> None:
    async with reading(library, keys=["slash"]) as reader:
        await reader.type("istanbul")
        await reader.press("enter")
        number = len(reader.main.session.page.hits)  # type: ignore[union-attr]
        assert number > 1
        await reader.press("n")
        assert f"occurrence 2 sur {number}" in reader.shown
        await reader.press("N", "N")
        assert f"occurrence {number} sur {number}" in reader.shown
        assert "Istanbul" in reader.pane("article")


async def test_the_article_opens_at_the_first_hit(library: Path) -> None:
    async with reading(library, size=(80, 14), keys=["slash"]) as reader:
        await reader.type("minéraux")
        await reader.press("enter")
        assert "minéraux" in reader.pane("article")


async def test_n_without_a_hit_says_so(library: Path) -> None:
    async with reading(library, keys=["n"]) as reader:
        assert "aucune occurrence" in reader.shown


async def _at_the_facts(reader: object) -> None:
    await reader.press("slash")  # type: ignore[attr-defined]
    await reader.type("diplomates experts")  # type: ignore[attr-defined]
    await reader.press("enter", "tab")  # type: ignore[attr-defined]


async def test_facts_show_the_main_meeting_first(library: Path) -> None:
    async with reading(library) as reader:
        await _at_the_facts(reader)
        facts = reader.pane("facts")
        assert reader.focus == "facts"
        assert facts.index("● Rencontre · prévue") < facts.index("○ Appel · tenu")
        assert "Istanbul, Turquie" in facts
        assert "Personnes" in facts
        assert "Sergueï Lavrov" in facts


async def test_a_fact_marks_and_shows_its_sentence(library: Path) -> None:
    async with reading(library, size=(120, 18)) as reader:
        await _at_the_facts(reader)
        assert "▌ Les diplomates russes" in reader.pane("article")
        await reader.press("down")
        assert "▌ « La réunion aura lieu" in reader.pane("article")
        await reader.press("G")
        assert "▌ La Russie et les" in reader.pane("article")


async def test_enter_on_a_fact_goes_to_its_sentence(library: Path) -> None:
    async with reading(library) as reader:
        await _at_the_facts(reader)
        await reader.press("down", "enter")
        assert reader.focus == "article"
        assert "▌ « La réunion aura lieu" in reader.pane("article")


async def test_selected_facts_are_copied_and_written_to_a_private_file(library: Path) -> None:
    async with reading(library) as reader:
        await _at_the_facts(reader)
        await reader.press("space", "down", "space")
        assert reader.pane("facts").count("[x]") == 2
        assert "2 faits choisis" in reader.shown
        await reader.press("y")
        assert "envoyé au terminal (non confirmé)" in reader.shown
        assert "copié" not in reader.shown
    (file,) = Path.home().glob("**/talks-tui/exports/*.txt")
    text = file.read_text("utf-8")
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert text.startswith("Rencontre · prévue · Russie ↔ États-Unis")
    assert "  > « La réunion aura lieu demain [jeudi] à Istanbul »" in text
    assert reader.sent == [f"\x1b]52;c;{base64.b64encode(text.encode()).decode()}\x07"]


async def test_without_a_selection_the_fact_under_the_cursor_is_copied(library: Path) -> None:
    async with reading(library) as reader:
        await _at_the_facts(reader)
        await reader.press("down", "y")
        assert "1 fait · envoyé" in reader.shown
    (file,) = Path.home().glob("**/talks-tui/exports/*.txt")
    assert "Où : Istanbul, Turquie" in file.read_text("utf-8").replace("\xa0", " ")


async def test_a_selection_is_kept_from_story_to_story_and_can_be_emptied(library: Path) -> None:
    async with reading(library) as reader:
        await _at_the_facts(reader)
        await reader.press("space", "1", "slash", "ctrl+u", "escape", "G", "g")
        assert "1 fait choisi" in reader.shown
        await reader.press("c")
        assert "choisi" not in reader.shown.replace("choisir", "")


async def test_nothing_to_copy_says_so(library: Path) -> None:
    async with reading(library, keys=["y"]) as reader:
        assert "rien à copier" in reader.shown
        assert not reader.sent


async def test_a_file_that_cannot_be_written_is_named_and_the_text_sent(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(text: str, ending: str) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(clipboard, "keep", full)
    async with reading(library) as reader:
        await _at_the_facts(reader)
        await reader.press("y")
        assert "non écrit : No space left on device" in reader.shown.replace("\xa0", " ")
        assert len(reader.sent) == 1


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (60, 20)])
async def test_every_pane_is_one_key_away(library: Path, size: tuple[int, int]) -> None:
    async with reading(library, size=size) as reader:
        for key, pane in (("2", "article"), ("3", "facts"), ("1", "stories")):
            await reader.press(key)
            assert reader.focus == pane
            assert reader.main.query_one(f"#{pane}").region.width >= 30
        seen = []
        for _ in range(3):
            await reader.press("tab")
            seen.append(reader.focus)
        assert seen == ["article", "facts", "stories"]
        await reader.press("shift+tab")
        assert reader.focus == "facts"


@pytest.mark.parametrize(("columns", "panes"), [(110, 3), (109, 2), (80, 2), (79, 1), (40, 1)])
async def test_as_many_panes_as_there_is_room_for(library: Path, columns: int, panes: int) -> None:
    async with reading(library, size=(columns, 24)) as reader:
        shown = [pane for pane in ("stories", "article", "facts") if reader.main.query_one(f"#{pane}").display]
        assert len(shown) == panes
        assert all(reader.main.query_one(f"#{pane}").region.right <= columns for pane in shown)


async def test_f_swaps_the_facts_in_for_the_stories(library: Path) -> None:
    async with reading(library, size=(80, 24), keys=["slash"]) as reader:
        await reader.type("diplomates experts")
        await reader.press("enter", "f")
        assert reader.focus == "article"
        assert "● Rencontre" in reader.pane("facts")
        assert not reader.main.query_one("#stories").display
        await reader.press("f")
        assert reader.main.query_one("#stories").display


async def test_growing_and_shrinking_keeps_the_place(library: Path) -> None:
    async with reading(library) as reader:
        await _at_the_facts(reader)
        await reader.press("down")
        for size in ((60, 20), (80, 24), (140, 50)):
            await reader._pilot.resize_terminal(*size)  # type: ignore[attr-defined]
            await reader.settle()
            assert reader.focus == "facts"
            assert "Istanbul, Turquie" in reader.pane("facts")
            assert reader.main.session.page.article.title.startswith(DIPLOMATS)  # type: ignore[union-attr]


@pytest.mark.parametrize(("pane", "key"), [("1", "/"), ("2", "i"), ("3", "Espace")])
async def test_help_names_the_keys_of_where_one_is_first_and_goes_away(library: Path, pane: str, key: str) -> None:
    async with reading(library, size=(80, 14), keys=[pane, "question_mark"]) as reader:
        assert f" {key} " in reader.shown
        await reader.press("escape")
        assert reader.app.screen is reader.main


@pytest.mark.parametrize("key", ["q", "ctrl+q", "ctrl+c"])
async def test_leaves(library: Path, key: str) -> None:
    async with reading(library, keys=[key]) as reader:
        assert not reader.app.is_running or reader.app._exit


async def test_speaks_english_too(library: Path) -> None:
    async with reading(library, language="en") as reader:
        assert "5 of 5" in reader.shown
        assert "Stories" in reader.shown


@pytest.mark.parametrize("columns", [80, 120])
async def test_how_a_query_was_read_is_told_whole(library: Path, columns: int) -> None:
    query = "pays:russie genre:téléphone publié:2025 lieu:istanbul discussions diplomates"
    async with reading(library, size=(columns, 30)) as reader:
        await reader.press("slash")
        await reader.type(query)
        result = reader.main.session.result
        assert result
        assert len(result.reading) > columns // 2
        assert "".join(result.reading.split()) in "".join("".join(reader.shown.splitlines()[1:4]).split())
