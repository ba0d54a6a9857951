"""Meetings as CSV (RFC 4180): one a row, in the codes of the facts format, with nothing that a spreadsheet would take for a formula."""

from __future__ import annotations

import csv as standard
import io
import re
from collections.abc import Callable, Iterator, Sequence

from talks_index.export.excerpt import Excerpt
from talks_index.export.plain import one_line
from talks_index.export.rows import ordered
from talks_index.model import Meeting

_BETWEEN = "; "
"""What stands between the values of a list in one cell."""

# What begins a formula in a spreadsheet, the full-width forms too: at the beginning of a cell, or after a semicolon, where a spreadsheet
# of a French system begins another cell. (https://owasp.org/www-community/attacks/CSV_Injection)
_FORMULA = re.compile(r"(^|;)(\s*)(?=[=+\-@＝＋－＠])")

_MEETING: dict[str, tuple[str, Callable[[Meeting], str]]] = {
    "main": ("", lambda m: _flag(m.main)),
    "kind": ("", lambda m: m.kind),
    "status": ("", lambda m: m.status),
    "parties": ("parties", lambda m: _BETWEEN.join(m.parties)),
    "participants": ("participants", lambda m: _BETWEEN.join(_participants(m))),
    "city": ("place", lambda m: m.place.city or ""),
    "country": ("place", lambda m: m.place.country or ""),
    "venue": ("place", lambda m: m.place.venue or ""),
    "when": ("when", lambda m: m.when.edtf or ""),
    "when_text": ("when", lambda m: m.when.text or ""),
    "level": ("level", lambda m: m.level or ""),
    "secret": ("secret", lambda m: _flag(m.secret)),
    "closed_doors": ("closed_doors", lambda m: _flag(m.closed_doors)),
    "topics": ("topics", lambda m: _BETWEEN.join(m.topics)),
    "excluded_topics": ("excluded_topics", lambda m: _BETWEEN.join(m.excluded_topics)),
    "outcome": ("outcome", lambda m: m.outcome or ""),
    "initiated_by": ("initiated_by", lambda m: m.initiated_by or ""),
    "reported_by": ("reported_by", lambda m: _BETWEEN.join(m.reported_by)),
    "confirmed_by": ("confirmed_by", lambda m: _BETWEEN.join(m.confirmed_by)),
    "denied_by": ("denied_by", lambda m: _BETWEEN.join(m.denied_by)),
    "by_hand": ("", lambda m: _BETWEEN.join(m.by_hand)),
}
"""The columns of a meeting, each with the field that it belongs to (none where it goes out with every meeting) and its value."""

COLUMNS = ("id", "title", "outlet", "url", "published", "basis", "meeting", *_MEETING, "evidence")
"""The header: `meeting` counts an article's meetings from 1, the main ones first; `basis` is that of the day of publication."""


def csv(excerpts: Sequence[Excerpt]) -> str:
    """A header, then a row a meeting; an article of which none goes out has a row without one. Lines end in CRLF."""
    written = io.StringIO()
    table = standard.writer(written)
    table.writerow(COLUMNS)
    for excerpt in excerpts:
        table.writerows(map(cell, row) for row in _rows(excerpt))
    return written.getvalue()


def cell(text: str) -> str:
    """A text on one line that no spreadsheet takes for a formula: an apostrophe stands before what would begin one."""
    return _FORMULA.sub(r"\1\2'", one_line(text))


def _rows(excerpt: Excerpt) -> Iterator[list[str]]:
    facts = excerpt.facts
    published = facts.published
    story = [excerpt.id, facts.title or "", facts.outlet or "", facts.url or "", published.edtf or "", published.basis]
    ranks = {number: str(rank) for rank, (number, _) in enumerate(ordered(facts), 1)}
    meetings = excerpt.meetings()
    for number, meeting in meetings:
        values = [value(meeting) if not field or excerpt.holds(number, field) else "" for field, value in _MEETING.values()]
        quotations = " / ".join(dict.fromkeys(proof.text for proof in excerpt.evidence(number, meeting)))
        yield [*story, ranks[number], *values, quotations]
    if not meetings:
        yield [*story, *[""] * (len(COLUMNS) - len(story))]


def _participants(meeting: Meeting) -> Iterator[str]:
    for person in meeting.participants:
        details = ", ".join(part for part in (person.role, person.side) if part)
        yield f"{person.name} ({details})" if details else person.name


def _flag(value: bool) -> str:
    return "true" if value else "false"
