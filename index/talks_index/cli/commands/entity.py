"""`talks-tui entity`: what all articles say together of one name."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import msgspec

from talks_index.cli.options import articles_words, reading_library
from talks_index.cli.output import note, say, say_json
from talks_index.errors import NotInLibrary
from talks_index.export.rows import heading
from talks_index.export.text import published_words
from talks_index.i18n import Words, words
from talks_index.model import Appearance, Candidate, Entity


def entity(options: argparse.Namespace) -> int:
    """Print every entity of this name: other names, roles, countries, and the stories and meetings that it is in.

    Of a part of a name that several have, print whose it is.
    """
    name = " ".join(options.name)
    with reading_library(options) as library:
        candidates = [one for one in library.named(name) if options.kind in (None, one.kind)]
        if len(candidates) > 1 and not candidates[0].whole:
            return _list(candidates, options)
        found = [library.entity(one.kind, one.id) for one in candidates]
    if not found:
        raise NotInLibrary("{name}: no article names it", name=name)
    if options.json:
        say_json(msgspec.json.encode(found))
        return 0
    shown = words(options.lang)
    say("\n\n".join("\n".join(_lines(one, shown)) for one in found))
    return 0


def _list(candidates: list[Candidate], options: argparse.Namespace) -> int:
    if options.json:
        say_json(msgspec.json.encode(candidates))
        return 0
    shown = words(options.lang)
    for one in candidates:
        say(f"{one.name} ({shown(one.kind)}) · {articles_words(one.found, shown)}")
    note(shown("several have this in their name: give the whole name of one"))
    return 0


def _lines(one: Entity, shown: Words) -> Iterator[str]:
    yield f"{one.name} ({shown(one.kind)})"
    told = (
        (shown("Also"), ", ".join(one.variants)),
        (shown("Role"), "; ".join(one.roles)),
        (shown("Country"), ", ".join(map(shown.country, one.countries))),
    )
    yield from (f"  {label}{shown(': ')}{value}" for label, value in told if value)
    for appearance in one.appearances:
        yield from _story(appearance, shown)


def _story(appearance: Appearance, shown: Words) -> Iterator[str]:
    about = (appearance.outlet, published_words(appearance.published, shown, short=True))
    yield " · ".join(part for part in (f"  {appearance.article_id}  {appearance.title}", *about) if part)
    for _, meeting in appearance.meetings:
        yield f"                {'●' if meeting.main else '○'} {heading(meeting, shown)}"
