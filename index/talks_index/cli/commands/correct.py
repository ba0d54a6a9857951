"""`talks-tui correct`: facts that are set or hidden by hand, and the list of them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

import msgspec

from talks_index.cli.output import note, say, say_json
from talks_index.config import library_folder
from talks_index.corrections import PUBLISHED, WHOLE
from talks_index.errors import NotInLibrary, SettingsError, TalksError
from talks_index.export.corrections import correction_words
from talks_index.export.plain import one_line
from talks_index.export.rows import ordered
from talks_index.i18n import Words, words
from talks_index.library import Library
from talks_index.model import Correction, Meeting


def correct(options: argparse.Namespace) -> int:
    """Correct what was asked for, and tell it; without anything to correct, list the corrections."""
    changes = [*options.values, *options.hidden, options.hide_meeting or None, options.published]
    if any(changes) and not options.id:
        raise SettingsError("name the article to correct by its id")
    with Library(library_folder(options.library), create=False, language=options.lang) as library:
        done = [library.undo(number) for number in options.undone]
        made = [correction.number for correction in _made(library, options)]
        told = library.corrections(options.id) if made or not done else []
        if any(correction.field == PUBLISHED for correction in [*done, *(one for one, *_ in told if one.number in made)]):
            for article_id in dict.fromkeys([*(correction.article_id for correction in done), *filter(None, [options.id])]):
                _remake(library, article_id)
    listed = [(correction, bears) for correction, bears, _ in told if not made or correction.number in made]
    if options.json:
        undone = [_data(correction, None) for correction in done]
        say_json(msgspec.json.encode([*undone, *(_data(correction, bears) for correction, bears in listed)]))
        return 0
    shown = words(options.lang)
    for correction, bears in listed:
        say(_line(correction, bears, shown))
    if done:
        note(shown.plural("{n} correction undone", "{n} corrections undone", len(done)))
    elif not listed:
        note(shown("nothing is corrected by hand"))
    return 0


def _made(library: Library, options: argparse.Namespace) -> Iterator[Correction]:
    """Make the corrections that were asked for, the day of publication last: the facts are pending after it."""
    for written in options.values:
        field, equals, value = written.partition("=")
        if not equals:
            raise SettingsError("--set {written}: write a field, = and what it holds, as in when=2025-02-27", written=written)
        yield library.correct(options.id, field.strip(), value, _meeting(library, options))
    for field in options.hidden:
        yield library.correct(options.id, field, "", _meeting(library, options))
    if options.hide_meeting:
        yield library.correct(options.id, WHOLE, "", _meeting(library, options))
    if options.published is not None:
        yield library.correct(options.id, PUBLISHED, options.published)


def _meeting(library: Library, options: argparse.Namespace) -> Meeting:
    facts = library.facts(options.id)
    if facts is None:
        raise TalksError("{id}: its facts are not made yet; run talks-tui finish", id=options.id)
    meetings = ordered(facts)
    number: int = options.meeting
    if number > len(meetings):
        raise TalksError("{id}: no meeting {number}, there are {n}", id=options.id, number=number, n=len(meetings))
    return meetings[number - 1][1]


def _remake(library: Library, article_id: str) -> None:
    try:
        for _ in library.remake(article_id):
            pass
    except NotInLibrary:
        return  # the correction outlived its article


def _line(correction: Correction, bears: bool, shown: Words) -> str:
    lost = "" if bears else f" · {shown('not extracted any more')}"
    return f"{correction.number:>4}  {correction.article_id}  {one_line(correction_words(correction, shown))}{lost}"


def _data(correction: Correction, bears: bool | None) -> dict[str, Any]:
    """A correction in the names and codes of the facts format. `extracted` is null for one that was undone."""
    return {
        "number": correction.number,
        "id": correction.article_id,
        "field": correction.field,
        "value": correction.value,
        "before": correction.before,
        "hidden": correction.value is None,
        "meeting": correction.meeting,
        "extracted": bears,
    }
