"""An article as what one cites: the common ground of BibTeX and CSL-JSON."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talks_index.export.excerpt import Excerpt
from talks_index.export.plain import one_line, web_address

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?")
_TITLE_CHARACTERS = 80
"""How much of an article without a title stands for one."""


@dataclass(frozen=True, slots=True)
class Citation:
    """An article to cite: `date` is year, month and day as far as they are known, `certain` false where it was inferred or marked so."""

    id: str
    title: str
    outlet: str | None
    url: str | None
    language: str
    date: tuple[int, ...]
    certain: bool


def citation(excerpt: Excerpt) -> Citation:
    """How an article is cited."""
    facts = excerpt.facts
    match = _DATE.fullmatch(facts.published.edtf or "")
    date = tuple(int(part) for part in match.groups()[:3] if part) if match else ()
    certain = facts.published.basis != "inferred" and not (match and match[4])
    outlet = one_line(facts.outlet or "") or None
    return Citation(excerpt.id, _title(facts.title, facts.text), outlet, web_address(facts.url), facts.language, date, certain)


def _title(title: str | None, text: str) -> str:
    """The title, or where there is none the first words of the text."""
    if title and one_line(title):
        return one_line(title)
    first = one_line(text[: 2 * _TITLE_CHARACTERS])
    if len(first) <= _TITLE_CHARACTERS:
        return first
    return first[:_TITLE_CHARACTERS].rsplit(" ", 1)[0] + "…"
