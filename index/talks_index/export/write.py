"""What goes out, written in one of the formats."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from talks_index.export.bibtex import bibtex
from talks_index.export.csl import csl
from talks_index.export.csv import csv
from talks_index.export.excerpt import Excerpt
from talks_index.export.formats import Format
from talks_index.export.ics import ics
from talks_index.export.json import excerpts_json
from talks_index.export.markdown import markdown
from talks_index.export.text import text
from talks_index.i18n import Words


def write(form: Format, excerpts: Sequence[Excerpt], words: Words, *, single: bool = False, now: dt.datetime | None = None) -> str:
    """What goes out, in a format; empty where it would hold nothing. What is made to be read holds nothing without a meeting.

    `single` says that one article was asked for by itself: its JSON is then one object. `now` is when a calendar says it was made.
    """
    if not excerpts or (form in ("text", "markdown") and not any(excerpt.meetings() for excerpt in excerpts)):
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
