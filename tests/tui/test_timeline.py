"""The timeline: the meetings of the stories found, month by month, and the way to where a story tells of one."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from support.reader import Reader, reading
from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, evidence, put
from talks_index.model import Article, Facts, MeetingPlace, When
from talks_tui.screens.timeline import TimelineScreen
from talks_tui.widgets.items import ItemList

TEXT = "À Lima encore\n\nLe Pérou et l’Équateur se sont vus à Lima, dit-on. Ils se reverront un jour."
ECHO = replace(LIMA, file="echo.txt", title="À Lima encore", text=TEXT, outlet="L’Écho")
SUMMIT = LIMA_FACTS.meetings[0]
ECHO_FACTS = replace(
    LIMA_FACTS,
    title=ECHO.title,
    text=TEXT,
    places=(),
    meetings=(
        replace(SUMMIT, main=False, evidence=(evidence("Le Pérou et l’Équateur se sont vus à Lima, dit-on.", "kind", "place", text=TEXT),)),
        replace(SUMMIT, when=When("un jour", None), evidence=(evidence("Ils se reverront un jour.", "when", text=TEXT),)),
    ),
)


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three stories, two of which tell of one meeting, and one of a meeting without a date."""
    return put(
        tmp_path_factory.mktemp("timeline") / "library", (OSLO, OSLO_FACTS, None), (LIMA, LIMA_FACTS, None), (ECHO, ECHO_FACTS, None)
    )


def row(reader: Reader) -> str:
    """The row under the cursor."""
    (line,) = [line for line in reader.shown.splitlines() if line.startswith("▌")]
    return line


async def test_it_shows_the_months_as_bars_and_the_meetings_as_rows(stories: Path) -> None:
    async with reading(stories, keys=["T"]) as reader:
        lines = reader.shown.splitlines()
        assert "4 rencontres · 3 articles" in lines[0]
        assert any("█" in line for line in lines[1:5])
        assert lines[6].split() == ["2024"]
        assert [line.strip() for line in lines if "rencontre" in line][1:] == ["mars 2024 · 3 rencontres", "Date inconnue · 1 rencontre"]
        assert "14 mars 2024" in row(reader)  # the last whose month is known
        summit = next(line for line in lines if "4 mars 2024" in line and "Sommet" in line)
        assert summit.split() == ["●", "4", "mars", "2024", "Lima,", "Pérou", "Sommet", "·", "tenu", "2×", "Pérou", "↔", "Équateur"]


async def test_enter_opens_the_story_where_it_tells_of_the_meeting(stories: Path) -> None:
    async with reading(stories, size=(120, 24), keys=["T", "enter"]) as reader:
        assert reader.app.screen is reader.main
        assert reader.main.session.page is not None
        assert reader.main.session.page.article.id == OSLO.id
        assert reader.focus == "article"
        assert "Les deux ministres se parleront au téléphone jeudi" in " ".join(
            reader.pane("article").replace("▌", "").replace("│", "").split()
        )
        assert "Appel" in next(line for line in reader.pane("facts").splitlines() if "○" in line)
        assert any(line.startswith("▌") for line in reader.pane("facts").splitlines())


async def test_of_several_stories_one_can_choose(stories: Path) -> None:
    async with reading(stories, keys=["T", "g", "space", "down"]) as reader:
        assert "tenu · 5 mars 2024 · El Puerto" in reader.shown
        await reader.press("down")
        assert "À Lima encore" in row(reader) or "Un sommet à Lima" in row(reader)
        chosen = "À Lima encore" if "À Lima encore" in row(reader) else "Un sommet à Lima"
        await reader.press("enter")
        assert reader.main.session.page is not None
        assert reader.main.session.page.article.title == chosen


async def test_without_choosing_it_is_the_story_that_is_about_it(stories: Path) -> None:
    async with reading(stories, keys=["T", "g", "enter"]) as reader:
        assert reader.main.session.page is not None
        assert reader.main.session.page.article.title == LIMA.title


async def test_the_stories_are_hidden_again(stories: Path) -> None:
    async with reading(stories, keys=["T", "g", "space", "down", "space"]) as reader:
        assert "El Puerto" not in reader.shown
        assert "Sommet" in row(reader)


async def test_the_stories_stay_when_the_terminal_gets_another_size(stories: Path) -> None:
    async with reading(stories, size=(120, 40), keys=["T", "g", "space"]) as reader:
        await reader.resize(80, 24)
        assert "tenu · 5 mars 2024 · El Puerto" in reader.shown
        assert "▌● 4 mars 2024" in reader.shown


async def test_it_is_filtered_by_the_query_which_can_be_changed_in_it(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"lima", "escape", "T"]) as reader:
        assert "Norvège" not in reader.shown
        assert "2 rencontres · 2 articles" in reader.shown
        await reader.press("slash", *["backspace"] * 4, *"frontières", "enter")
        assert "Norvège ↔ Chili" in reader.shown
        assert reader.focus == "meetings"
        await reader.press("escape")
        assert reader.main.session.query == "frontières"
        assert reader.stories == [OSLO.title]


async def test_a_query_without_meetings_says_so(stories: Path) -> None:
    async with reading(stories, keys=["slash", *"lima -lima", "escape", "T", "space", "right", "left", "enter"]) as reader:
        assert "aucune rencontre dans ces articles" in reader.shown


@pytest.mark.parametrize("key", ["escape", "backspace", "q", "T"])
async def test_it_goes_away(stories: Path, key: str) -> None:
    async with reading(stories, keys=["T", key]) as reader:
        assert reader.app.screen is reader.main
        assert reader.focus == "stories"


async def test_the_help_begins_with_its_keys(stories: Path) -> None:
    async with reading(stories, keys=["T", "question_mark"]) as reader:
        assert "Chronologie" in reader.shown.splitlines()[1] + reader.shown.splitlines()[2]
        await reader.press("escape")
        assert isinstance(reader.app.screen, TimelineScreen)


async def test_left_and_right_go_from_month_to_month(tmp_path: Path) -> None:
    days = ["2022-11-29/2022-12-06", "2023", "2023-04", None]
    told = [month_story(number, day) for number, day in enumerate(days)]
    async with reading(put(tmp_path / "library", *told), keys=["T"]) as reader:
        assert "avr. 2023" in row(reader)
        for key, shown in (("left", "29 nov. 2022"), ("left", "29 nov. 2022"), ("right", "avr. 2023"), ("right", "avr. 2023")):
            await reader.press(key)
            assert shown in row(reader)
        await reader.press("G", "left")  # from what has no date
        assert "avr. 2023" in row(reader)
        await reader.press("down")
        assert "▌○ 2023 " in row(reader).replace("●", "○")
        await reader.press("left")
        assert "avr. 2023" in row(reader)


def month_story(number: int, day: str | None, title: str = "Récit", city: str = "Lima", party: str = "PE") -> tuple[Article, Facts, None]:
    """A story with one meeting on a day."""
    text = f"{title} {number}\n\nIls se sont vus."
    article = replace(LIMA, file=f"{number}.txt", title=title, text=text)
    proof = (evidence("Ils se sont vus.", "kind", text=text),)
    meeting = replace(SUMMIT, when=When(None, day), place=MeetingPlace(city, None), parties=(party, "EC"), evidence=proof)
    return article, replace(LIMA_FACTS, title=title, text=text, places=(), meetings=(meeting,)), None


@pytest.mark.parametrize("size", [(160, 50), (120, 40), (80, 24), (60, 20)])
async def test_no_text_moves_a_cell(tmp_path: Path, size: tuple[int, int]) -> None:
    hostile = ["日本東京" * 12, "ירושלים " * 9, "a\u202eb\x1b[31mc\x9b2J" * 4, "e\u0301🇫🇷👩‍👩‍👧" * 9, "[bold]Lima[/bold]"]
    told = [month_story(n, f"2024-03-0{n + 1}", title=text, city=text, party=text) for n, text in enumerate(hostile)]
    async with reading(put(tmp_path / "library", *told), size=size, keys=["T", "g", *["space", "down", "down"] * 5]) as reader:
        shown = reader.shown
        assert not any(character in shown for character in "\x1b\x9b\u202e")
        assert reader.app.screen.query_one("#meetings", ItemList).size.width == size[0]
        strips = reader.app.screen._compositor.render_strips()
        assert {strip.cell_length for strip in strips} == {size[0]}
        if size[0] >= 120:  # the status stands in its column in every row
            assert {line.index("Sommet") - _extra(line) for line in shown.splitlines() if "Sommet" in line}.__len__() == 1


def _extra(line: str) -> int:
    """By how many characters the part of a line before its status is shorter than the cells that it takes, negated."""
    from rich.cells import cell_len

    before = line[: line.index("Sommet")]
    return len(before) - cell_len(before)


async def test_it_reads_what_changed_when_it_is_opened_again(tmp_path: Path) -> None:
    folder = put(tmp_path / "library", (LIMA, LIMA_FACTS, None))
    async with reading(folder, keys=["T", "escape"]) as reader:
        put(folder, (OSLO, OSLO_FACTS, None))
        await reader.press("T")
        assert "3 rencontres · 2 articles" in reader.shown
        assert isinstance(reader.app.screen, TimelineScreen)
