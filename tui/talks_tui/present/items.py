"""The list of facts: each meeting a heading and its fields, then the people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from talks_index.export.corrections import correction_words
from talks_index.export.rows import KINDS, Row, ordered, parties, rows, status, told_below
from talks_index.i18n import Words
from talks_index.model import Facts, Made, Meeting, Page, Span
from talks_tui.present.listing import Item
from talks_tui.present.runs import Line, Run, cut, line, marked_runs, run, width
from talks_tui.present.wrap import wrap

_LABEL_CELLS = 12
"""The widest column of labels, its space included."""


def facts(page: Page, cells: int, selected: frozenset[tuple[int, str]], words: Words) -> list[Item]:
    """The facts pane of a page: the main meetings first, each a heading and its rows, then the people."""
    if page.facts is None:
        pending = words("The facts are being made…") if page.facts_state == "pending" else words("The facts could not be made.")
        return [_note(pending, cells), *([_note(page.problem, cells)] if page.problem else [])]
    items = [] if page.facts.meetings else [_note(words("No meeting."), cells)]
    labels = min(max((width(row.label) + 1 for row in fact_rows(page.facts, words)), default=0), _LABEL_CELLS)
    for number, meeting in ordered(page.facts):
        if items:
            items.append(Item(None, ((),)))
        items.append(_heading(meeting, cells, words))
        items += [_fact(row, row.key in selected, cells, labels) for row in _listed(number, meeting, words)]
    return [*items, *_people(page.facts, cells, words), *_by_hand(page, cells, words)]


def fact_rows(found: Facts, words: Words) -> Iterator[Row]:
    """The rows of a facts pane that can be selected, in its order."""
    for number, meeting in ordered(found):
        yield from _listed(number, meeting, words)


def _listed(number: int, meeting: Meeting, words: Words) -> Iterator[Row]:
    """The rows below a meeting's heading."""
    return filter(told_below, rows(number, meeting, words))


def _heading(meeting: Meeting, cells: int, words: Words) -> Item:
    what = f"{words(KINDS[meeting.kind])} · {status(meeting, words)}"
    if not meeting.main:
        what = " · ".join(part for part in (what, parties(meeting, words)) if part)
    lines = hanging(what, run("● " if meeting.main else "○ ", "heading"), cells, "heading" if meeting.main else "muted")
    return Item(None, lines)


def _fact(row: Row, selected: bool, cells: int, labels: int) -> Item:
    box = run("[x] " if selected else "    ", "box")
    shown = cut(row.label, labels - 1)
    label = run(shown + " " * (labels - width(shown)), "label")
    indent = width(box.text) + width(label.text)
    if cells - indent < 16:
        first = line(box, label)
        return Item(row.key, (first, *hanging(row.value, run("      "), cells)))
    return Item(row.key, hanging(row.value, box, cells, before=label))


def hanging(
    text: str, first: Run, cells: int, *styles: str, before: Run | None = None, hits: Sequence[tuple[int, int]] = ()
) -> tuple[Line, ...]:
    """A text after its first run (and another), its further lines indented to where it began; `hits` (start, end) are marked in it."""
    lead = [first, before] if before else [first]
    indent = sum(width(one.text) for one in lead)
    shown = run(text).text
    spans = wrap(shown, max(cells - indent, 8))
    lines = []
    for number, span in enumerate(spans or [Span(0, 0)]):
        own = lead if number == 0 else [run(" " * indent)]
        end = span.start + len(shown[span.start : span.end].rstrip())
        lines.append(line(*own, *marked_runs(shown, span.start, end, [(*hit, "hit") for hit in hits], *styles)))
    return tuple(lines)


def _people(found: Facts, cells: int, words: Words) -> Iterator[Item]:
    if not found.persons:
        return
    yield Item(None, ((),))
    yield Item(None, (line(run(words("People"), "heading")),))
    for person in found.persons:
        details = [person.role, words.country(person.country) if person.country else None]
        about = ", ".join(part for part in details if part)
        yield Item(None, hanging(f"{person.name}, {about}" if about else person.name, run("    "), cells))


def _by_hand(page: Page, cells: int, words: Words) -> Iterator[Item]:
    """The corrections that no fact shows: what was hidden, and what corrects nothing now."""
    unseen = [made for made in page.corrections if made.correction.value is None or not made.bears]
    if unseen:
        yield Item(None, ((),))
        yield Item(None, (line(run(words("By hand"), "heading")),))
        yield from (Item(None, made_lines(made, cells, words)) for made in unseen)


def made_lines(made: Made, cells: int, words: Words) -> tuple[Line, ...]:
    """A correction, and whether what it corrects is not extracted any more."""
    lost = "" if made.bears else f" · {words('not extracted any more')}"
    return hanging(f"{correction_words(made.correction, words)}{lost}", run("  ✎ ", "box"), cells)


def _note(text: str, cells: int) -> Item:
    return Item(None, hanging(text, run("  "), cells, "muted"))
