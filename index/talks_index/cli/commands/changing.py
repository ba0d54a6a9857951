"""The commands that change a library, and the one that checks it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

import msgspec
from tqdm import tqdm

from talks_index.cli.options import articles_words, checked_date, reading_library, reason_words
from talks_index.cli.output import complain, note, say, say_json
from talks_index.config import library_folder
from talks_index.i18n import Words, words
from talks_index.library import Library
from talks_index.model import Step


def add(options: argparse.Namespace) -> int:
    """Read articles in; 1 when anything was refused, the rest being added all the same."""
    published = checked_date(options.published)
    with Library(library_folder(options.library)) as library:
        counts = _follow(library.add(options.paths, published=published, refresh=options.refresh), options)
    shown = words(options.lang)
    note(f"{shown('{added} added, {known} already there, {refused} refused; ').format(**counts)}{_facts_words(counts, shown)}")
    return 1 if counts["refused"] or counts["failed"] else 0


def finish(options: argparse.Namespace) -> int:
    """Make the facts that an interrupted `add` left pending."""
    with Library(library_folder(options.library), create=False) as library:
        counts = _follow(library.finish(), options)
    note(_facts_words(counts, words(options.lang)))
    return 1 if counts["failed"] else 0


def remove(options: argparse.Namespace) -> int:
    """Take articles out, telling each one's full id."""
    with Library(library_folder(options.library), create=False) as library:
        for article_id in options.ids:
            removed = library.remove(article_id)
            if options.json:
                say_json(msgspec.json.encode({"removed": removed}))
            else:
                say(removed)
    return 0


def check(options: argparse.Namespace) -> int:
    """Say what does not agree between the stored articles and the index; 1 when anything does not."""
    with reading_library(options) as library:
        problems = library.check()
        total = library.counts().articles
    if options.json:
        say_json(msgspec.json.encode({"articles": total, "problems": problems}))
        return 1 if problems else 0
    for problem in problems:
        complain(problem)
    if not problems:
        shown = words(options.lang)
        say(shown("{articles}, store and index agree").format(articles=articles_words(total, shown)))
    return 1 if problems else 0


def _facts_words(counts: dict[str, int], shown: Words) -> str:
    failed = shown(", of {failed} failed") if counts["failed"] else ""
    return (shown("facts of {facts} made") + failed).format(**counts)


def _follow(steps: Iterator[Step], options: argparse.Namespace) -> dict[str, int]:
    """Count the steps by what was done, with a progress bar on a terminal, naming at once what was refused; or print each as JSON."""
    counts = dict.fromkeys(("added", "known", "refused", "remarked", "facts", "failed"), 0)
    with tqdm(disable=options.json or not sys.stderr.isatty(), unit="", leave=False) as bar:
        for step in steps:
            counts[step.what] += 1
            bar.set_description("facts" if step.what in ("facts", "failed") else "reading", refresh=False)
            bar.total, bar.n = step.total, step.done
            bar.refresh()
            if options.json:
                say_json(msgspec.json.encode(step, enc_hook=str))
            elif step.what in ("refused", "remarked", "failed"):
                with tqdm.external_write_mode(file=sys.stderr):
                    complain(f"{step.name}: {reason_words(step.reason, words(options.lang))}")
    return counts
