"""What can go out of an article, and in which formats: their names alone, which the command line shows without loading what writes them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from talks_index.i18n import marked
from talks_index.model import Meeting

Format = Literal["text", "markdown", "json", "csv", "ics", "bibtex", "csl"]
FORMATS: tuple[Format, ...] = get_args(Format)

FIELDS = tuple(name for name in Meeting.__struct_fields__ if name not in ("main", "evidence", "by_hand"))
"""The fields of a meeting that can be chosen, by their names in the facts format."""


@dataclass(frozen=True, slots=True)
class About:
    """What a person is told of a format, and how its files end."""

    label: str
    ending: str


ABOUT: dict[Format, About] = {
    "text": About(marked("plain text"), ".txt"),
    "markdown": About(marked("Markdown, with quotations"), ".md"),
    "json": About(marked("JSON, in the facts format"), ".json"),
    "csv": About(marked("CSV, a row a meeting"), ".csv"),
    "ics": About(marked("calendar of the dated meetings"), ".ics"),
    "bibtex": About(marked("BibTeX, for citing"), ".bib"),
    "csl": About(marked("CSL-JSON, for citing"), ".csl.json"),
}


def format_of(path: Path) -> Format | None:
    """The format that the ending of a file's name asks for."""
    longest_first = sorted(FORMATS, key=lambda form: -len(ABOUT[form].ending))
    return next((form for form in longest_first if path.name.lower().endswith(ABOUT[form].ending)), None)
