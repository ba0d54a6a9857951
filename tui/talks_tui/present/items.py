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

TITLE_LINES, HIT_LINES = 2, 2
"""Lines that a story's title takes at most, and the line with the hit."""

_LABEL_CELLS = 12
"""The widest column of labels, its space included."""


@dataclass(frozen=True, slots=True)
class Item:
    """Some lines of a list; `key` names what the cursor stands on there, None where it cannot stand."""

    key: Hashable
    lines: tuple[Line, ...]


def story(hit: Hit, cells: int, words: Words) -> Item:
    """One hit of a search in `cells` cells."""
    title = _wrapped(hit.title, hit.title_marks, cells, TITLE_LINES, "title")
    body = _wrapped(*_from_near_hit(hit.line, hit.line_marks, cells * HIT_LINES), cells, HIT_LINES)
    return Item(hit.id, (*title, line(run(_about(hit, cells, words), "muted")), *body))


def _about(hit: Hit, cells: int, words: Words) -> str:
    """Outlet, date, and whether facts are missing. Where there is no room for all, it is the outlet that is cut."""
    about = published_words(hit.published, words, short=True) or words("date unknown")
    if hit.facts_state != "done":
        about += f" · {words('facts pending') if hit.facts_state == 'pending' else words('no facts')}"
    outlet = cut(hit.outlet, cells - width(f" · {about}")) if hit.outlet else ""
    return cut(f"{outlet} · {about}" if outlet.strip("…") else about, cells)


def _from_near_hit(text: str, marks: Sequence[Span], cells: int) -> tuple[str, Sequence[Span]]:
    """The text from a few words before its first hit, where that would not be seen in the first `cells` cells."""
    if not marks or width(text[: marks[0].end]) <= cells:
        return text, marks
    earliest = max(marks[0].start - cells // 3, 0)
    start = text.find(" ", earliest, marks[0].start) + 1 or earliest
    return f"…{text[start:]}", [Span(mark.start - start + 1, mark.end - start + 1) for mark in marks]


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
    labels = min(max((width(row.label) + 1 for row in fact_rows(page.facts, words)), default=0), _LABEL_CELLS)
    for number, meeting in ordered(page.facts):
        if items:
            items.append(Item(None, ((),)))
        items.append(_heading(meeting, cells, words))
        items += [_fact(row, row.key in selected, cells, labels) for row in _listed(number, meeting, words)]
    return [*items, *_people(page.facts, cells, words)]


def fact_rows(found: Facts, words: Words) -> Iterator[Row]:
    """The rows of a facts pane that can be selected, in its order."""
    for number, meeting in ordered(found):
        yield from _listed(number, meeting, words)


def _listed(number: int, meeting: Meeting, words: Words) -> Iterator[Row]:
    """The rows below a meeting's heading, which tells its kind and status."""
    return (row for row in rows(number, meeting, words) if row.field not in ("kind", "status"))


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


def hanging(text: str, first: Run, cells: int, *styles: str, before: Run | None = None) -> tuple[Line, ...]:
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
        yield Item(None, hanging(f"{person.name}, {about}" if about else person.name, run("    "), cells))


def _note(text: str, cells: int) -> Item:
    return Item(None, hanging(text, run("  "), cells, "muted"))
