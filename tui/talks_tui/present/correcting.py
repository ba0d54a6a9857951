"""The facts of a meeting as one corrects them: every field, filled or not, then when the story appeared, and what was done by hand."""

from __future__ import annotations

from collections.abc import Iterator

from talks_index.corrections import PUBLISHED
from talks_index.export.formats import FIELDS
from talks_index.export.rows import LABELS, heading, rows
from talks_index.export.text import published_words
from talks_index.i18n import Words
from talks_index.model import Meeting, Page
from talks_tui.present.items import hanging, made_lines
from talks_tui.present.listing import Item
from talks_tui.present.runs import line, run

Key = tuple[str, str | int]
"""`field` and the name of one, or `made` and the number of a correction."""

_LABEL_CELLS = 12


def correcting(page: Page, meeting: Meeting | None, cells: int, words: Words) -> list[Item]:
    """What can be corrected of a story and of one of its meetings, as it is shown; None where there is no meeting."""
    items = list(_meeting(meeting, cells, words)) if meeting else []
    items += [_heading(words("Article")), _field(PUBLISHED, words("Published"), _published(page, words), cells)]
    if page.corrections:
        items += [Item(None, ((),)), _heading(words("By hand"))]
        items += [Item(("made", made.correction.number), made_lines(made, cells, words)) for made in page.corrections]
    return items


def _meeting(meeting: Meeting, cells: int, words: Words) -> Iterator[Item]:
    yield Item(None, hanging(heading(meeting, words), run("● " if meeting.main else "○ ", "heading"), cells, "heading"))
    values = {row.field: row.value for row in rows(0, meeting, words)}
    for field in (field for field in LABELS if field in FIELDS):
        yield _field(field, words(LABELS[field]), values.get(field, ""), cells)
    yield Item(None, ((),))


def _field(field: str, label: str, value: str, cells: int) -> Item:
    before = run(f"{label:{_LABEL_CELLS}}", "label")
    return Item(("field", field), hanging(value or "—", run("  "), cells, *([] if value else ["muted"]), before=before))


def _published(page: Page, words: Words) -> str:
    return published_words(page.facts.published if page.facts else page.article.published, words)


def _heading(text: str) -> Item:
    return Item(None, (line(run(text, "heading")),))
