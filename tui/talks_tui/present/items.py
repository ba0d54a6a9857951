"""Lists that one moves through: stories and facts."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from talks_index.export.rows import KINDS, Row, ordered, parties, rows, status
from talks_index.export.text import published_words
from talks_index.i18n import Words
from talks_index.model import Facts, Hit, Meeting, Page, Span
from talks_tui.present.runs import Line, Run, cut, line, marked_runs, run, width
from talks_tui.present.wrap import wrap

STORY_LINES = 4
"""Lines of one story: its title on one or two, outlet and date, the line with the hit."""

_LABEL_CELLS = 12


@dataclass(frozen=True, slots=True)
class Item:
    """Some lines of a list; `key` names what the cursor stands on there, None where it cannot stand."""

    key: Hashable
    lines: tuple[Line, ...]


def story(hit: Hit, cells: int, words: Words) -> Item:
    """One hit of a search in `cells` cells."""
    title = _wrapped(hit.title, hit.title_marks, cells, 2, "title")
    date = published_words(hit.published, words, short=True)
    about = " · ".join(part for part in (hit.outlet, date or words("date unknown")) if part)
    if hit.facts_state != "done":
        about += f" · {words('facts pending') if hit.facts_state == 'pending' else words('no facts')}"
    body = _wrapped(hit.line, hit.line_marks, cells, STORY_LINES - 1 - len(title))
    lines = [*title, line(run(cut(about, cells), "muted")), *body]
    return Item(hit.id, tuple((lines + [()] * STORY_LINES)[:STORY_LINES]))


def _wrapped(text: str, marks: Sequence[Span], cells: int, most: int, *styles: str) -> list[Line]:
    """The first `most` lines of a text with its marks; an ellipsis ends the last where there would be more."""
    spans = wrap(text.replace("\n", " "), cells)
    drawn = []
    for number, span in enumerate(spans[:most]):
        end = span.start + len(text[span.start : span.end].rstrip())
        more = number == most - 1 and len(spans) > most
        while more and end > span.start and width(text[span.start : end]) >= cells:
            end -= 1
        runs = marked_runs(text, span.start, end, [(mark.start, mark.end, "hit") for mark in marks], *styles)
        drawn.append(line(*runs, run("…" if more else "", *styles)))
    return drawn


def facts(page: Page, cells: int, selected: frozenset[tuple[int, str]], words: Words) -> list[Item]:
    """The facts pane of a page: the main meetings first, each a heading and its rows, then the people."""
    if page.facts is None:
        pending = words("The facts are being made…") if page.facts_state == "pending" else words("The facts could not be made.")
        return [_note(pending, cells), *([_note(page.problem, cells)] if page.problem else [])]
    items = [] if page.facts.meetings else [_note(words("No meeting."), cells)]
    for number, meeting in ordered(page.facts):
        if items:
            items.append(Item(None, ((),)))
        items.append(_heading(meeting, cells, words))
        items += [_fact(row, row.key in selected, cells) for row in rows(number, meeting, words) if row.field not in ("kind", "status")]
    return [*items, *_people(page.facts, cells, words)]


def fact_rows(found: Facts, words: Words) -> Iterator[Row]:
    """The rows of a facts pane that can be selected, in its order."""
    for number, meeting in ordered(found):
        yield from (row for row in rows(number, meeting, words) if row.field not in ("kind", "status"))


def _heading(meeting: Meeting, cells: int, words: Words) -> Item:
    what = f"{words(KINDS[meeting.kind])} · {status(meeting, words)}"
    if not meeting.main:
        what = " · ".join(part for part in (what, parties(meeting, words)) if part)
    lines = _hanging(what, run("● " if meeting.main else "○ ", "heading"), cells, "heading" if meeting.main else "muted")
    return Item(None, lines)


def _fact(row: Row, selected: bool, cells: int) -> Item:
    box = run("[x] " if selected else "    ", "box")
    label = run(f"{cut(row.label, _LABEL_CELLS - 1):{_LABEL_CELLS}}", "label")
    indent = width(box.text) + width(label.text)
    if cells - indent < 16:
        first = line(box, label)
        return Item(row.key, (first, *_hanging(row.value, run("      "), cells)))
    return Item(row.key, _hanging(row.value, box, cells, before=label))


def _hanging(text: str, first: Run, cells: int, *styles: str, before: Run | None = None) -> tuple[Line, ...]:
    """A text after its first run (and another), its further lines indented to where it began."""
    lead = [first, before] if before else [first]
    indent = sum(width(one.text) for one in lead)
    shown = run(text).text
    spans = wrap(shown, max(cells - indent, 8))
    lines = []
    for number, span in enumerate(spans or [Span(0, 0)]):
        own = lead if number == 0 else [run(" " * indent)]
        lines.append(line(*own, run(shown[span.start : span.end].rstrip(), *styles)))
    return tuple(lines)


def _people(found: Facts, cells: int, words: Words) -> Iterator[Item]:
    if not found.persons:
        return
    yield Item(None, ((),))
    yield Item(None, (line(run(words("People"), "heading")),))
    for person in found.persons:
        details = [person.role, words.country(person.country) if person.country else None]
        about = ", ".join(part for part in details if part)
        yield Item(None, _hanging(f"{person.name}, {about}" if about else person.name, run("    "), cells))


def _note(text: str, cells: int) -> Item:
    return Item(None, _hanging(text, run("  "), cells, "muted"))
