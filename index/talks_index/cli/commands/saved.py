"""`talks-tui saved`: the saved searches, how much each finds, and how much of that is new since it was opened."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import msgspec

from talks_index.cli.options import articles_words, reading_library
from talks_index.cli.output import note, say, say_json
from talks_index.config import state_folder
from talks_index.errors import TalksError
from talks_index.i18n import words
from talks_index.library import Library
from talks_index.memory import Memory, Saved


def saved(options: argparse.Namespace) -> int:
    """List the saved searches, or save, rename or delete one, and tell which."""
    shown = words(options.lang)
    changed: dict[str, str] = {}
    told = ""
    with closing(Memory(state_folder())) as memory:
        if options.add:
            changed = _add(memory, options)
            told = shown("saved: {name}").format(name=changed["saved"])
        elif options.rename:
            changed = _rename(memory, *options.rename)
            told = shown("renamed: {name}").format(name=f"{changed['renamed']} → {changed['to']}")
        elif options.delete is not None:
            changed = {"deleted": _named(memory, options.delete).name}
            memory.forget(changed["deleted"])
            told = shown("deleted: {name}").format(name=changed["deleted"])
        else:
            with reading_library(options) as library:
                _list(memory, library, options)
        if memory.problem:
            raise TalksError(memory.problem)
    if changed and options.json:
        say_json(msgspec.json.encode(changed))
    elif changed:
        note(told)
    return 0


def opened(library: Library, name: str) -> str:
    """The query that is saved under a name; what it finds now is not new any more. Raises TalksError where there is none."""
    with closing(Memory(state_folder())) as memory:
        search = _named(memory, name)
        _remember(memory, library, search)
        return search.query


def _named(memory: Memory, name: str) -> Saved:
    found = next((one for one in memory.saved() if one.name == name), None)
    if found is None:
        raise TalksError("{name}: no search is saved under this name; talks-tui saved lists them", name=name)
    return found


def _remember(memory: Memory, library: Library, search: Saved) -> None:
    """Remember what a search finds now as known."""
    memory.save(replace(search, known=search.known | library.ids(search.query, mine=memory.mine()), opened=True))


def _add(memory: Memory, options: argparse.Namespace) -> dict[str, str]:
    name, query = (text.strip() for text in options.add)
    if not name or not query:
        raise TalksError("give the search a name and a query")
    if any(one.name == name for one in memory.saved()):
        raise TalksError("{name}: a search is saved under this name already; choose another, or delete that one first", name=name)
    with reading_library(options) as library:
        _remember(memory, library, Saved(name, query))
    return {"saved": name, "query": query}


def _rename(memory: Memory, name: str, to: str) -> dict[str, str]:
    found, to = _named(memory, name), to.strip()
    if not to:
        raise TalksError("give the search a name")
    if not memory.rename(found.name, to):
        raise TalksError("{name}: another search is saved under this name; choose another", name=to)
    return {"renamed": found.name, "to": to}


def _list(memory: Memory, library: Library, options: argparse.Namespace) -> None:
    told = list(_counted(memory, library))
    if options.json:
        say_json(msgspec.json.encode(told))
        return
    shown = words(options.lang)
    for one in told:
        news = f", {shown.plural('{n} new', '{n} new ones', int(one['new']))}" if one["new"] else ""
        say(f"{one['name']}{shown(': ')}{articles_words(int(one['found']), shown)}{news}  {one['query']}")


def _counted(memory: Memory, library: Library) -> Iterator[dict[str, str | int]]:
    for one in memory.saved():
        found = library.ids(one.query, mine=memory.mine())
        yield {"name": one.name, "query": one.query, "found": len(found), "new": len(found - one.known) if one.opened else 0}
