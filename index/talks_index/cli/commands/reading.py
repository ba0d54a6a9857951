"""The commands that read a library."""

from __future__ import annotations

import argparse

import msgspec

from talks_index.cli.commands.saved import opened
from talks_index.cli.options import articles_words, mine, reading_library
from talks_index.cli.output import note, say, say_json
from talks_index.errors import SettingsError, TalksError
from talks_index.export.facets import FACETS, told
from talks_index.export.json import facts_json
from talks_index.export.story import story, story_without_facts
from talks_index.export.text import published_words
from talks_index.i18n import Words, words
from talks_index.model import Facet, Hit


def search(options: argparse.Namespace) -> int:
    """Print ranked hits; 1 when there is none, as grep does."""
    if bool(options.query) == bool(options.saved):
        raise SettingsError("name what to search for: a query, or --saved NAME")
    with reading_library(options) as library:
        query = opened(library, options.saved) if options.saved else " ".join(options.query)
        result = library.search(query, limit=options.limit, order=options.order, facets=options.facets, mine=mine())
    if options.json:
        say_json(msgspec.json.encode(result))
        return 0 if result.found else 1
    shown = words(options.lang)
    for hit in result.hits:
        say("\n".join(_lines(hit, shown)))
    for facet in result.facets:
        if facet.values:
            say(_facet(facet, shown))
    found = shown("{found} of {total}").format(found=result.found, total=articles_words(result.total, shown))
    note(f"{found}{shown('; read as: ')}{result.reading}")
    return 0 if result.found else 1


def _facet(facet: Facet, shown: Words) -> str:
    values = ", ".join(f"{told(facet.name, value.value, shown)} ({value.count})" for value in facet.values)
    return f"{shown(FACETS[facet.name])}{shown(': ')}{values}"


def _lines(hit: Hit, shown: Words) -> list[str]:
    about = " · ".join(part for part in (hit.outlet, published_words(hit.published, shown, short=True)) if part)
    return [f"{hit.id}  {hit.title}", *([f"              {about}"] if about else []), f"              {hit.line}"]


def show(options: argparse.Namespace) -> int:
    """Print an article and its facts."""
    with reading_library(options) as library:
        page = library.page(options.id)
    if options.json:
        if page.facts is None:
            if page.problem:
                raise TalksError("{id}: {problem}", id=options.id, problem=TalksError(page.problem))
            raise TalksError("{id}: its facts are not made yet; run talks-tui finish", id=options.id)
        say_json(facts_json(page.facts))
        return 0
    shown = words(options.lang)
    text = story(page.facts, shown) if page.facts else story_without_facts(page.article, page.problem, shown)
    say(text.rstrip("\n"))
    return 0
