"""`talks-tui facts`: the facts of files, without a library."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import repeat
from pathlib import Path, PurePath
from typing import BinaryIO

from tqdm import tqdm

from talks_index.cli.options import articles_words, checked_date, reason_words
from talks_index.cli.output import complain, note, say, say_json
from talks_index.errors import InputError, SettingsError, TalksError
from talks_index.export.json import facts_json
from talks_index.export.story import story
from talks_index.i18n import words
from talks_index.ingest import Remark, facts_of
from talks_index.model import Facts, Raw
from talks_index.sources import STANDARD_INPUT, Refusal, read


def facts(options: argparse.Namespace) -> int:
    """Print or write the facts of each article, in the order of the inputs; 1 when anything was refused."""
    with _kept_input(needed=options.out and STANDARD_INPUT in options.paths) as piped:
        return _facts(options, piped)


def _facts(options: argparse.Namespace, piped: BinaryIO | None) -> int:
    published = checked_date(options.published)
    names: Iterator[str | None] = repeat(None)
    if options.out:
        named = _names(options.paths, piped)
        _make_folder(options.out)
        _keep_files(options.out, named, force=options.force)
        names = iter(named)
    written = refused = 0
    with tqdm(disable=not (options.out and sys.stderr.isatty()), desc="facts", unit="", leave=False) as bar:
        for outcome in facts_of(options.paths, published=published, standard_input=piped):
            if isinstance(outcome, Remark):
                complain(f"{outcome.name}: {reason_words(outcome.reason, words(options.lang))}")
                continue
            name = next(names)
            bar.update()
            if isinstance(outcome, Refusal):
                refused += 1
                complain(f"{outcome.name}: {reason_words(outcome.reason, words(options.lang))}")
            elif name is not None:
                (options.out / f"{name}.json").write_bytes(facts_json(outcome))
                written += 1
            else:
                _print(outcome, options)
    if options.out:
        shown = words(options.lang)
        note(shown("facts of {articles} written: {path}").format(articles=articles_words(written, shown), path=options.out))
    return 1 if refused else 0


def _print(found: Facts, options: argparse.Namespace) -> None:
    if options.json:
        say_json(facts_json(found))
    else:
        say(story(found, words(options.lang)))


@contextmanager
def _kept_input(*, needed: bool) -> Iterator[BinaryIO | None]:
    """Standard input where it is read for names first and for facts then: kept in a file until the end."""
    if not needed:
        yield None
        return
    with tempfile.TemporaryFile() as kept:
        shutil.copyfileobj(sys.stdin.buffer, kept)
        kept.seek(0)
        yield kept


def _names(paths: Sequence[Path], piped: BinaryIO | None) -> list[str]:
    """What the output of each input is called, in their order (an input that is refused has a name too, which nothing is written to).

    Raises InputError where two inputs would be written to one file, before anything is.
    """
    names: list[str] = []
    given: dict[str, str] = {}
    for path in paths:
        for name, origin in _names_of(path, piped):
            if name in given:
                raise InputError(
                    "{one} and {other} would both be written to {name}.json: rename one; nothing was written",
                    one=origin,
                    other=given[name],
                    name=name,
                )
            if name:
                given[name] = origin
            names.append(name)
    if piped:
        piped.seek(0)
    return names


def _names_of(path: Path, piped: BinaryIO | None) -> Iterator[tuple[str, str]]:
    """The output name and the origin of each article under `path`. A pipe that has a name is not read for it."""
    if path == STANDARD_INPUT and piped:
        for item in read([path], standard_input=piped):
            yield (item.stem if item.line else "stdin", "standard input") if isinstance(item, Raw) else ("", "standard input")
    elif path.exists() and not path.is_file() and not path.is_dir():
        yield path.stem, str(path)
    else:
        for item in read([path]):
            yield ("", item.name) if isinstance(item, Refusal) else (item.stem, f"{PurePath(path)}: {item.name}")


def _keep_files(folder: Path, names: Sequence[str], *, force: bool) -> None:
    """Raise TalksError where a file that would be written is there already, before anything is."""
    there = [path for name in names if name and (path := folder / f"{name}.json").exists()]
    if there and not force:
        raise TalksError("--out {path}: this file is there already; name another folder, or write over it with --force", path=there[0])


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(
            "--out {folder}: cannot be made a folder ({reason}); name another", folder=folder, reason=error.strerror
        ) from error
