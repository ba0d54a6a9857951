"""A saved search as it is listed: its name, how much it finds and how much of that is new, and what is searched."""

from __future__ import annotations

from talks_index.i18n import Words
from talks_index.memory import Saved
from talks_tui.present.items import hanging
from talks_tui.present.listing import Item
from talks_tui.present.runs import cut, line, run, width


def saved_items(saved: Saved, found: frozenset[str] | None, cells: int, words: Words) -> Item:
    """One saved search with the stories that it finds now; None while they are not known."""
    new = len(found - saved.known) if found is not None and saved.opened else 0
    counted = run(" …" if found is None else f" {words.plural('{n} story', '{n} stories', len(found))}", "muted")
    news = run(f" ● {words.plural('{n} new', '{n} new ones', new)}" if new else "", "box")
    room = cells - width(counted.text) - width(news.text)
    name = run(cut(run(saved.name).text, room), "title")
    first = line(name, run(" " * (room - width(name.text))), news, counted)
    query = hanging(saved.query, run("  "), cells, "muted") if saved.query != saved.name else ()
    return Item(saved.name, (first, *query))
