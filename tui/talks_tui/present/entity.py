"""The page of a person, organisation or place: what it is, and the stories and meetings of the library that it is in."""

from __future__ import annotations

from collections.abc import Iterator

from talks_index.export.rows import heading
from talks_index.export.text import published_words
from talks_index.i18n import Words
from talks_index.model import Appearance, Entity
from talks_tui.present.items import hanging
from talks_tui.present.listing import Item
from talks_tui.present.mentions import KIND_NAMES
from talks_tui.present.runs import line, run

Key = tuple[int, int | None]
"""An appearance by its place, and one of its meetings by its place there, or None for the story itself."""

_LABEL_CELLS = 12


def entity_page(entity: Entity, cells: int, words: Words) -> list[Item]:
    """The whole page in lines of `cells` cells; one can stand on each story and on each of its meetings."""
    items = [Item(None, hanging(entity.name, run("  "), cells, "title", entity.kind)), *_known(entity, cells, words), Item(None, ((),))]
    counted = words.plural("{n} story", "{n} stories", entity.found)
    meetings = sum(len(appearance.meetings) for appearance in entity.appearances)
    if meetings:
        counted += " · " + words.plural("{n} meeting", "{n} meetings", meetings)
    items.append(Item(None, (line(run("  "), run(counted, "heading")),)))
    for number, appearance in enumerate(entity.appearances):
        items += _appearance(number, appearance, cells, words)
    if entity.found > len(entity.appearances):
        items.append(Item(None, hanging(words("The newest are listed."), run("  "), cells, "muted")))
    return items


def _known(entity: Entity, cells: int, words: Words) -> Iterator[Item]:
    told = (
        (words("What"), words(KIND_NAMES[entity.kind])),
        (words("Also"), ", ".join(entity.variants)),
        (words("Role"), "; ".join(entity.roles)),
        (words("Country"), ", ".join(words.country(code) for code in entity.countries)),
    )
    for label, value in told:
        if value:
            yield Item(None, hanging(value, run("  "), cells, before=run(f"{label:{_LABEL_CELLS}}", "label")))


def _appearance(number: int, appearance: Appearance, cells: int, words: Words) -> Iterator[Item]:
    date = published_words(appearance.published, words, short=True) or words("date unknown")
    mentions = words.plural("{n} mention", "{n} mentions", appearance.mentions)
    about = " · ".join(part for part in (appearance.outlet, date, mentions) if part)
    yield Item(None, ((),))
    yield Item((number, None), (*hanging(appearance.title, run("  "), cells, "title"), *hanging(about, run("  "), cells, "muted")))
    for place, (_, meeting) in enumerate(appearance.meetings):
        sign = run("  ● " if meeting.main else "  ○ ", "heading")
        yield Item((number, place), hanging(heading(meeting, words), sign, cells))
