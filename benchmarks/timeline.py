"""CPU time of the timeline of a library of 34,000 stories with 100,000 meetings, and of its keys, against Textual's own list, in one run.

    python benchmarks/timeline.py [--stories N]

A story tells of three meetings, over ten years; one in four is told of by another story too. What is printed first is what the library
takes to give all of them, for the first time, and again. Keys are measured as in `scrolling.py`.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

import libraries
from pseudoterminal import READER, at_home_in, running
from scrolling import BARE, DOWN, END, HOME, PAGE_DOWN, TIMES

from talks_index.library import Library
from talks_index.model import Article, Evidence, Facts, Meeting, MeetingPlace, Published, When
from talks_index.store import Store
from talks_index.store.rows import from_facts

NEXT_MONTH, PREVIOUS_MONTH, STORIES = "\x1b[C", "\x1b[D", " "
CITIES = (("Istanbul", "TR"), ("Genève", "CH"), ("Doha", "QA"), ("Le Caire", "EG"), ("Vienne", "AT"), ("Pékin", "CN"), (None, None))
STATES = ("RU", "US", "UA", "TR", "FR", "CN", "IR")
SENTENCE = "Les deux délégations se sont vues à huis clos."


def main() -> int:
    """Print seconds for the library, then milliseconds a key."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--stories", type=int, default=34_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        at_home_in(Path(scratch))
        folder = fill(Path(scratch) / "library", options.stories)
        with Library(folder) as library:
            for label in ("all meetings, for the first time", "again"):
                before = time.process_time()
                events = len(library.meetings().events)
                print(f"{label:<36}{time.process_time() - before:6.2f} s of CPU for {events} meetings")
        print(f"{'key':<28}{'timeline':>12}{'bare list':>12}   ms of CPU, median and worst of {TIMES}")
        bare = [sys.executable, "-c", BARE, str(events), "1000", "list"]
        with running(*READER, str(folder)) as mine, running(*bare) as other:
            mine.press("T", quiet=15.0)
            for keys, label in (([DOWN], "down"), ([PAGE_DOWN], "page down"), ([END, HOME], "end and home")):
                both = [[app.press(key).cpu for _ in range(TIMES) for key in keys] for app in (mine, other)]
                print(f"{label:<28}{''.join(map(shown, both))}")
            for keys, label in (([NEXT_MONTH, PREVIOUS_MONTH], "next and previous month"), ([STORIES], "its stories")):
                print(f"{label:<28}{shown([mine.press(key).cpu for _ in range(TIMES) for key in keys])}")
    return 0


def shown(costs: list[float]) -> str:
    """The median and the worst of some costs."""
    return f"{statistics.median(costs):6.1f}{max(costs):6.1f}"


def fill(folder: Path, stories: int) -> Path:
    """A library of so many stories with three meetings each."""
    store = Store(folder)
    told = [story(number) for number in range(stories)]
    store.put([article for article, _ in told])
    store.close()
    connection = sqlite3.connect(folder / "library.db")
    with connection:  # at once, where the store would do it one by one
        query = "UPDATE facts SET json = ? WHERE article = (SELECT number FROM article WHERE id = ?)"
        connection.executemany(query, ((from_facts(facts), article.id) for article, facts in told))
    connection.close()
    libraries.without_pending(folder)
    return folder


def story(number: int) -> tuple[Article, Facts]:
    """A story with its facts."""
    title = f"Réunion numéro {number}"
    text = f"{title}\n\n{SENTENCE}"
    day = dt.date(2015, 1, 1) + dt.timedelta(number % 3650)
    published = Published(day.isoformat(), "stated")
    article = Article(f"{number}.txt", "fr", title, "Le Journal", None, published, text)
    meetings = tuple(meeting(number + at * 7, day - dt.timedelta(at), len(title) + 2, main=at == 0) for at in range(3))
    return article, Facts(article.file, "fr", title, article.outlet, None, published, text, meetings=meetings)


def meeting(seed: int, day: dt.date, start: int, *, main: bool) -> Meeting:
    """A meeting of two states on a day."""
    parties = (STATES[seed % 7], STATES[(seed // 7 + 1 + seed % 7) % 7])
    proof = Evidence(start, start + len(SENTENCE), SENTENCE, ("kind", "status", "parties", "when", "place"))
    return Meeting(
        main=main,
        kind="talks",
        parties=parties,
        participants=(),
        place=MeetingPlace(*CITIES[seed % 11 % 7]),
        when=When("ce jour", day.isoformat()),
        status="held",
        level=None,
        secret=False,
        closed_doors=True,
        topics=(),
        excluded_topics=(),
        outcome=None,
        initiated_by=None,
        reported_by=(),
        confirmed_by=(),
        denied_by=(),
        evidence=(proof,),
    )


if __name__ == "__main__":
    sys.exit(main())
