"""The timeline: a bar a month, and the meetings as rows of cells, of which only those that are looked at are worked out."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from functools import cached_property

from talks_index.export.dates import date_words, month_words
from talks_index.export.rows import KINDS, parties, place, status
from talks_index.export.text import published_words
from talks_index.i18n import Words
from talks_index.model import Event, Telling
from talks_tui.present.listing import Item, Listing
from talks_tui.present.runs import Line, cut, line, run, width

Key = tuple[int, int]

_HEADING = -2
"""What stands in the place of a story for a heading."""

WIDE = 96
"""Cells from which on a meeting takes one line, and not two."""

_DATE, _PLACE, _WHAT, _STORIES = 20, 22, 25, 5
"""Cells of the columns; the parties have what is left. They stand last: right-to-left names then have nothing after them to move."""

_SPARE = 8
"""Cells that the dates, some of which are intervals, take more where there is room."""

_EIGHTHS = " ▁▂▃▄▅▆▇█"

_MOST_MONTHS = 12 * 200
"""Months of a bar plot at most, counted back from the last: a date that is told wrongly may be a thousand years off."""


class TimelineListing(Listing):
    """The meetings below a heading for each month, and below those that are unfolded a row for each story.

    A key is the place of a meeting among all, and that of one of its stories, or -1 for the meeting itself.
    """

    def __init__(self, events: Sequence[Event], cells: int, words: Words) -> None:
        self._events = events
        self._cells = cells
        self._words = words
        self._high = 1 if cells >= WIDE else 2
        self._drawn: dict[int, Item] = {}
        self._counts = Counter(event.month for event in events)
        # The rows, in their order: keys, and those of headings, which name the first meeting below them.
        self._rows: list[Key] = []
        month: str | None = ""
        for at, event in enumerate(events):
            if event.month != month:
                month = event.month
                self._rows.append((at, _HEADING))
            self._rows.append((at, -1))

    def __len__(self) -> int:
        return len(self._rows)

    def item(self, at: int) -> Item:
        """A heading, a meeting or a story."""
        known = self._drawn.get(at)
        if known is None:
            number, story = self._rows[at]
            known = self._drawn[at] = self._heading(number) if story == _HEADING else self._row(number, story)
        return known

    def start(self, at: int) -> int:
        """The line at which a row begins."""
        return at * self._high

    def at(self, line: int) -> int:
        """The row that a line belongs to."""
        return line // self._high

    def place(self, key: Hashable) -> int | None:
        """The row with this key."""
        at = bisect_left(self._rows, key) if isinstance(key, tuple) else len(self._rows)
        return at if at < len(self._rows) and self._rows[at] == key else None

    def fold(self, number: int) -> None:
        """Show the stories of a meeting below it, or hide them."""
        at, stories = bisect_left(self._rows, (number, 0)), len(self._events[number].tellings)
        self._drawn.clear()
        if at < len(self._rows) and self._rows[at] == (number, 0):
            del self._rows[at : at + stories]
        else:
            self._rows[at:at] = [(number, story) for story in range(stories)]

    def event(self, key: Hashable) -> tuple[Event, int] | None:
        """The meeting with this key, and the place of the story that it names, -1 for the meeting itself."""
        at = self.place(key)
        return None if at is None else (self._events[self._rows[at][0]], self._rows[at][1])

    def first_of(self, month: str | None) -> Key | None:
        """The key of the first meeting of a month; None where there is none."""
        return next(((at, -1) for at, event in enumerate(self._events) if event.month == month), None)

    def last_dated(self) -> Key | None:
        """The key of the last meeting whose month is known; None where there is none."""
        return next(((at, -1) for at in reversed(range(len(self._events))) if self._events[at].month in self.months), None)

    def same(self, event: Event) -> Key | None:
        """The key of the meeting that this one was in another answer; None where it is gone."""
        before = {(telling.article_id, telling.number) for telling in event.tellings}
        for at, other in enumerate(self._events):
            if other.month == event.month and any((telling.article_id, telling.number) in before for telling in other.tellings):
                return at, -1
        return None

    @cached_property
    def months(self) -> dict[str, int]:
        """The months in which a meeting begins, in their order, and how many do."""
        return {month: count for month, count in self._counts.items() if month and len(month) > len("YYYY")}

    def _heading(self, number: int) -> Item:
        month = self._events[number].month
        counted = self._words.plural("{n} meeting", "{n} meetings", self._counts[month])
        text = line(run(f"{month_words(month, self._words)} · {counted}", "heading"))
        return Item(None, (*[()] * (self._high - 1), text))

    def _row(self, number: int, story: int) -> Item:
        event = self._events[number]
        lines = event_lines(event, self._cells, self._words) if story < 0 else story_lines(event.tellings[story], self._cells, self._words)
        return Item((number, story), lines)


def event_lines(event: Event, cells: int, words: Words) -> tuple[Line, ...]:
    """A meeting on one line, or where the cells do not suffice on two."""
    when = event.when
    date = date_words(when.edtf, words, short=True) if when.edtf else (f"« {when.text} »" if when.text else "—")
    what = f"{words(KINDS[event.kind])} · {status(event, words)}"
    stories = f"{len(event.tellings)}×" if len(event.tellings) > 1 else ""
    main = any(telling.main for telling in event.tellings)
    sign, styles = ("● ", ("title",)) if main else ("○ ", ())
    who, where = parties(event, words), place(event.place, words)
    if cells >= WIDE:
        dated = _DATE + max(min(cells - WIDE - _SPARE, _SPARE), 0)
        first = (run(sign, "heading"), *cell(date, dated, "date"), *cell(where, _PLACE, "place"), *cell(what, _WHAT))
        left = cells - sum(width(one.text) for one in first) - _STORIES
        return (line(*first, *cell(stories, _STORIES, "box"), run(cut(run(who).text, left), *styles)),)
    half = max((cells - 2 - _STORIES) // 2, 1)
    return (
        line(run(sign, "heading"), *cell(date, half, "date"), *cell(stories, _STORIES, "box"), run(cut(run(where).text, half), "place")),
        line(run("  "), *cell(what, half), run(" " * _STORIES), run(cut(run(who).text, half), *styles)),
    )


def story_lines(telling: Telling, cells: int, words: Words) -> tuple[Line, ...]:
    """A story that tells of a meeting: how sure it has it, when it appeared, where, and its title; on as many lines as a meeting."""
    date = published_words(telling.published, words, short=True) or words("date unknown")
    about = run(" · ".join(part for part in (status(telling, words), date, telling.outlet) if part)).text
    title = run(telling.title).text
    if cells < WIDE:
        return line(run("    "), run(cut(title, cells - 4))), line(run("    "), run(cut(about, cells - 4), "muted"))
    shown = cut(about, cells // 2)
    return (line(run("    "), run(shown, "muted"), run("  "), run(cut(title, cells - 6 - width(shown)))),)


def cell(text: str, cells: int, *styles: str) -> Line:
    """A text in exactly so many cells, the last of them empty; what it leaves empty is plain."""
    shown = cut(run(text).text, cells - 1)
    return run(shown, *styles), run(" " * (cells - width(shown)))


def bars(months: Mapping[str, int], current: str | None, cells: int, height: int, words: Words) -> tuple[Line, ...]:
    """The number of meetings in each month as bars of `height` lines; below them a mark at the current month, and the years.

    Where there are more months than fit, those around the current one.
    """
    counts = Counter({_number(month): count for month, count in months.items()})
    if not counts:
        return (*[()] * (height + 1), line(run(words("no meeting has a month that is known"), "muted")))
    last = max(counts)
    first = max(min(counts), last - _MOST_MONTHS)
    at = _number(current) if current and current in months else None
    step = next((step for step in (4, 3, 2) if (last - first + 1) * step <= cells), 1)
    fit = max(cells // step, 1)
    if last - first >= fit:
        first = min(max((last if at is None else at) - fit // 2, first), last - fit + 1)
        last = first + fit - 1
    most = max(counts[month] for month in range(first, last + 1)) or 1
    drawn = [_bars(counts, range(first, last + 1), at, step, most, height, level) for level in reversed(range(height))]
    mark = line(run(" " * ((at - first) * step)), run("▲", "bar")) if at is not None and first <= at <= last else ()
    return (*drawn, mark, line(run(_years(first, last, step, cells), "muted")))


def _bars(counts: Counter[int], shown: range, at: int | None, step: int, most: int, height: int, level: int) -> Line:
    """One line of the bars, the lowest being of level 0; a bar that is there has an eighth of a line at least."""
    runs = []
    for month in shown:
        eighths = max(round(counts[month] * height * 8 / most), 1) if counts[month] else 0
        block = _EIGHTHS[min(max(eighths - level * 8, 0), 8)]
        bar = block * max(step - 1, 1) + " " * (step > 1)
        runs.append(run(bar, "bar" if month == at else "label"))
    return line(*runs)


def _years(first: int, last: int, step: int, cells: int) -> str:
    """The years, each where it begins, as many as there is room for."""
    text = ""
    for month in range(first, last + 1):
        label = f"{month // 12:04d}"
        here = (month - first) * step
        if (month % 12 == 0 or month == first) and here >= len(text) + bool(text) and here + len(label) <= cells:
            text = text.ljust(here) + label
    return text


def _number(month: str) -> int:
    """A month (`2025-02`) as a number of months, so that the next one is one more."""
    return int(month[:4]) * 12 + int(month[5:7]) - 1
