"""The list of stories: every story takes the same few lines, so that a list of any length is drawn from where one looks."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence

from talks_index.export.text import published_words
from talks_index.i18n import Words
from talks_index.memory import Story
from talks_index.model import Hit, Result, Span
from talks_tui.present.article import cut_source
from talks_tui.present.items import hanging
from talks_tui.present.listing import Item, Listing
from talks_tui.present.runs import Line, line, marked_runs, run, width
from talks_tui.present.wrap import wrap

LINES = 4
"""Lines of a story: its title on one or two, its source, and the line with the hit on what is left."""

_TITLE_LINES = 2


class StoryListing(Listing):
    """The stories that answer a query; those that are not known yet stand in the list as empty lines with their number as key."""

    def __init__(self, number: int, hits: Mapping[int, Hit], remembered: Callable[[str], Story], cells: int, words: Words) -> None:
        """`number` stories, of which `hits` holds some by their place; each line takes at most `cells` cells.

        `remembered` tells what is remembered of a story.
        """
        self._number = number
        self._hits = hits
        self._remembered = remembered
        self._cells = cells
        self._words = words
        self._drawn: dict[int, Item] = {}

    def __len__(self) -> int:
        return self._number

    def item(self, at: int) -> Item:
        """One story."""
        if at in self._drawn:
            return self._drawn[at]
        hit = self._hits.get(at)
        if hit is None:
            return Item(at, (line(run("…", "muted")), *[()] * (LINES - 1)))
        return self._drawn.setdefault(at, story(hit, self._cells, self._words, self._remembered(hit.id)))

    def start(self, at: int) -> int:
        """The line at which a story begins."""
        return at * LINES

    def at(self, line: int) -> int:
        """The story that a line belongs to."""
        return line // LINES

    def place(self, key: Hashable) -> int | None:
        """The story with this id, or at this place where its id was not known."""
        if isinstance(key, int):
            return key if 0 <= key < self._number else None
        return next((at for at, hit in self._hits.items() if hit.id == key), None)


def none_found(result: Result, cells: int, words: Words) -> list[Item]:
    """What stands in the list where no story answers: for what was searched, or that there are no stories."""
    told = words("Nothing found for: {query}").format(query=result.query.strip()) if result.query.strip() else words("No stories yet.")
    return [Item(None, hanging(told, run(""), cells, "muted"))]


def story(hit: Hit, cells: int, words: Words, remembered: Story = Story()) -> Item:  # noqa: B008 - a frozen value
    """One hit of a search in `cells` cells; the title of a story that was read is not bold."""
    title = _wrapped(hit.title, hit.title_marks, cells, _TITLE_LINES, *([] if remembered.read else ["title"])) or [()]
    left = LINES - 1 - len(title)
    body = _wrapped(*_from_near_hit(hit.line, hit.line_marks, cells * left), cells, left)
    signs = "★ " * remembered.starred + "✓ " * remembered.read
    lines = [*title, line(run(signs, "box"), run(_about(hit, cells - len(signs), words), "muted")), *body]
    return Item(hit.id, (*lines, *[()] * (LINES - len(lines))))


def _about(hit: Hit, cells: int, words: Words) -> str:
    """Outlet, date, and whether facts are missing. Where there is no room for all, it is the outlet that is cut."""
    about = published_words(hit.published, words, short=True) or words("date unknown")
    if hit.facts_state != "done":
        about += f" · {words('facts pending') if hit.facts_state == 'pending' else words('no facts')}"
    return cut_source(hit.outlet, about, cells)


def _from_near_hit(text: str, marks: Sequence[Span], cells: int) -> tuple[str, Sequence[Span]]:
    """The text from a few words before its first hit, where that would not be seen in the first `cells` cells."""
    if not marks or width(text[: marks[0].end]) <= cells:
        return text, marks
    earliest = max(marks[0].start - cells // 3, 0)
    start = text.find(" ", earliest, marks[0].start) + 1 or earliest
    return f"…{text[start:]}", [Span(mark.start - start + 1, mark.end - start + 1) for mark in marks]


def _wrapped(text: str, marks: Sequence[Span], cells: int, most: int, *styles: str) -> list[Line]:
    """The first `most` lines of a text with its marks; an ellipsis ends the last where there would be more."""
    spans = wrap(text.replace("\n", " "), cells)
    drawn = []
    for number, span in enumerate(spans[:most]):
        end = span.start + len(text[span.start : span.end].rstrip())
        more = number == most - 1 and len(spans) > most
        while more and end > span.start and width(text[span.start : end]) >= cells:
            end -= 1
        runs = marked_runs(text, span.start, end, [(mark.start, mark.end, "hit") for mark in marks], *styles)
        drawn.append(line(*runs, run("…" if more else "", *styles)))
    return drawn
