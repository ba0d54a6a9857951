"""`talks-tui meetings`: the meetings that the articles of a library tell of, by their dates."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Any

import msgspec

from talks_index.cli.options import articles_words, mine, reading_library
from talks_index.cli.output import note, say, say_json
from talks_index.export.dates import month_words
from talks_index.export.plain import one_line
from talks_index.export.rows import heading, status
from talks_index.export.text import published_words
from talks_index.i18n import Words, words
from talks_index.model import Event, Telling, Timeline

_BAR = 40
"""The longest bar of a month, in characters."""


def meetings(options: argparse.Namespace) -> int:
    """Print the meetings below their months, each with the articles that tell of it; 1 when there is none, as grep does."""
    with reading_library(options) as library:
        found = library.meetings(" ".join(options.query), mine=mine())
    if options.json:
        say_json(msgspec.json.encode(_data(found)))
        return 0 if found.events else 1
    shown = words(options.lang)
    counts = Counter(event.month for event in found.events)
    most = max((count for month, count in counts.items() if month), default=1)
    for month, events in groupby(found.events, key=lambda event: event.month):
        bar = "█" * max(round(counts[month] * _BAR / most), 1) + " " if month else ""
        say(f"{month_words(month, shown)}  {bar}{counts[month]}")
        for event in events:
            say("\n".join(_lines(event, shown)))
    read = f"{shown('; read as: ')}{found.reading}" if found.query.strip() else ""
    counted = shown.plural("{n} meeting", "{n} meetings", len(found.events))
    note(shown("{meetings} of {articles}").format(meetings=counted, articles=articles_words(found.articles, shown)) + read)
    return 0 if found.events else 1


def _lines(event: Event, shown: Words) -> Iterator[str]:
    yield f"  {'●' if any(telling.main for telling in event.tellings) else '○'} {one_line(heading(event, shown))}"
    for telling in event.tellings:
        about = (status(telling, shown), published_words(telling.published, shown, short=True), telling.outlet, telling.title)
        yield f"      {telling.article_id}  {one_line(' · '.join(part for part in about if part))}"


def _data(found: Timeline) -> dict[str, Any]:
    """The timeline in the names and codes of the facts format. `meeting` is the number that `export --meeting` takes."""
    months = Counter(event.month for event in found.events if event.month)
    return {
        "query": found.query,
        "reading": found.reading,
        "articles": found.articles,
        "months": [{"month": month, "meetings": count} for month, count in months.items()],
        "meetings": [
            {
                "month": event.month,
                "kind": event.kind,
                "status": event.status,
                "parties": event.parties,
                "place": event.place,
                "when": event.when,
                "stories": [_story(telling) for telling in event.tellings],
            }
            for event in found.events
        ],
    }


def _story(telling: Telling) -> dict[str, Any]:
    return {
        "id": telling.article_id,
        "title": telling.title,
        "outlet": telling.outlet,
        "published": telling.published,
        "meeting": telling.rank,
        "main": telling.main,
        "kind": telling.kind,
        "status": telling.status,
        "parties": telling.parties,
        "place": telling.place,
        "when": telling.when,
        "proof": telling.proof,
        "by_hand": telling.by_hand,
    }
