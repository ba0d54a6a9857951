"""The formats in which facts leave, by their names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from talks_index.export.bibtex import bibtex
from talks_index.export.csl import csl
from talks_index.export.csv import csv
from talks_index.export.excerpt import Excerpt
from talks_index.export.ics import ics
from talks_index.export.json import excerpts_json
from talks_index.export.markdown import markdown
from talks_index.export.text import text
from talks_index.i18n import Words, marked

Format = Literal["text", "markdown", "json", "csv", "ics", "bibtex", "csl"]
FORMATS: tuple[Format, ...] = get_args(Format)


@dataclass(frozen=True, slots=True)
class About:
    """What a person is told of a format, and how its files end."""

    label: str
    ending: str


ABOUT: dict[Format, About] = {
    "text": About(marked("plain text"), ".txt"),
    "markdown": About(marked("Markdown, with quotations and sources"), ".md"),
    "json": About(marked("JSON, in the facts format"), ".json"),
    "csv": About(marked("CSV, a row a meeting"), ".csv"),
    "ics": About(marked("calendar of the dated meetings"), ".ics"),
    "bibtex": About(marked("BibTeX, to cite the articles"), ".bib"),
    "csl": About(marked("CSL-JSON, to cite the articles"), ".csl.json"),
}


def write(form: Format, excerpts: Sequence[Excerpt], words: Words, *, single: bool = False, now: dt.datetime | None = None) -> str:
    """What goes out, in a format; empty where it would hold nothing.

    `single` says that one article was asked for by itself: its JSON is then one object. `now` is when a calendar says it was made.
    """
    if not excerpts:
        return ""
    match form:
        case "text":
            return text(excerpts, words)
        case "markdown":
            return markdown(excerpts, words)
        case "json":
            return excerpts_json(excerpts, single=single)
        case "csv":
            return csv(excerpts)
        case "ics":
            return ics(excerpts, words, now or dt.datetime.now(dt.UTC))
        case "bibtex":
            return bibtex(excerpts, words)
        case "csl":
            return csl(excerpts)


def format_of(path: Path) -> Format | None:
    """The format that the ending of a file's name asks for."""
    endings = sorted(ABOUT, key=lambda form: -len(ABOUT[form].ending))
    return next((form for form in endings if path.name.lower().endswith(ABOUT[form].ending)), None)
