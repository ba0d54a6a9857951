"""`talks-tui export`: stories, meetings or single facts, in the format that another program takes."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from talks_index.cli.options import mine, reading_library
from talks_index.cli.output import note, say_data
from talks_index.errors import SettingsError, TalksError
from talks_index.export.excerpt import Excerpt, whole_meeting
from talks_index.export.formats import ABOUT, Format, format_of
from talks_index.export.ics import undated
from talks_index.export.rows import ordered, rows
from talks_index.export.write import write
from talks_index.i18n import words
from talks_index.library import Library


def export(options: argparse.Namespace) -> int:
    """Print or write what was chosen of the articles that were named, or found; 1 when there is nothing of it."""
    if bool(options.ids) == (options.query is not None):
        raise SettingsError("name the articles to export by their ids, or by --query")
    if options.meeting and len(options.ids) != 1:
        raise SettingsError("--meeting is one of a single article: name one id")
    form = _form(options)
    with reading_library(options) as library:
        chosen = [_chosen(excerpt, options) for excerpt in _excerpts(library, options)]
    excerpts = [excerpt for excerpt in chosen if excerpt.keys is None or excerpt.keys]
    shown = words(options.lang)
    written = write(form, excerpts, shown, single=len(options.ids) == 1)
    left = undated(excerpts) if form == "ics" else 0
    if left:
        note(shown.plural("{n} meeting without a day left out", "{n} meetings without a day left out", left))
    if not written:
        raise TalksError("nothing to export: no article has what was asked for")
    if options.out:
        _save(options.out, written, force=options.force)
        note(shown("written: {path}").format(path=options.out))
    else:
        say_data(written.encode())
    return 0


def _form(options: argparse.Namespace) -> Format:
    """The format that was named, else the one that the file's ending asks for, else text. Raises SettingsError for another ending."""
    form: Format | None = options.form or (format_of(options.out) if options.out else "text")
    if form is None and options.out.suffix:
        endings = ", ".join(about.ending for about in ABOUT.values())
        raise SettingsError(
            "--out {path}: no format has this ending; end it with one of {endings}, or name a format with --as",
            path=options.out,
            endings=endings,
        )
    return form or "text"


def _excerpts(library: Library, options: argparse.Namespace) -> list[Excerpt]:
    ids = options.ids
    shown = words(options.lang)
    if options.query is not None:
        result = library.search(options.query, limit=options.limit, mine=mine())
        ids = [hit.id for hit in result.hits]
        if result.respelled:
            note(shown("read as: {reading}").format(reading=result.reading))
        if result.found > len(ids):
            note(shown("the first {found} of {total} articles; --limit takes more").format(found=len(ids), total=result.found))
    # An id that was named twice, or in two lengths, goes out once.
    return list({page.article.id: Excerpt.of(page) for page in map(library.page, ids)}.values())


def _chosen(excerpt: Excerpt, options: argparse.Namespace) -> Excerpt:
    """Only the meeting that was asked for, or of all of them the fields that were and are filled."""
    meetings = ordered(excerpt.facts)
    if options.meeting:
        if options.meeting > len(meetings):
            raise TalksError("{id}: no meeting {number}, there are {n}", id=excerpt.id, number=options.meeting, n=len(meetings))
        meetings = [meetings[options.meeting - 1]]
    if options.fields:
        filled = (row for number, meeting in meetings for row in rows(number, meeting, words(options.lang)))
        return replace(excerpt, keys=frozenset(row.key for row in filled if row.field in options.fields))
    return replace(excerpt, keys=whole_meeting(meetings[0][0])) if options.meeting else excerpt


def _save(path: Path, written: str, *, force: bool) -> None:
    # A pipe or a device is there before it is written to.
    over = force or (path.exists() and not path.is_file())
    try:
        with path.open("wb" if over else "xb") as file:
            file.write(written.encode())
    except FileExistsError as error:
        raise TalksError("--out {path}: this file is there already; name another, or write over it with --force", path=path) from error
    except OSError as error:
        raise TalksError("--out {path}: cannot be written ({reason}); name another file", path=path, reason=error.strerror) from error
