"""The command line: what can be typed, and which function answers."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn, get_args

from talks_index.export.formats import FIELDS, FORMATS
from talks_index.i18n import LANGUAGES
from talks_index.model import EntityKind, Order


def parser() -> argparse.ArgumentParser:
    """The whole command line. `run` is the module and function of `talks_index.cli.commands` that answers; None without a command."""
    top = _Parser(
        prog="talks-tui",
        description="Read, search and export news about diplomatic talks. Without a command, opens the reader.",
        parents=[_common()],
    )
    top.add_argument("--version", action=_Version, nargs=0, help="print the version")
    top.set_defaults(run=None, library=None, lang=None, seeds=False, writes=False)
    common = _common()
    kinds = top.add_subparsers(title="commands", metavar="COMMAND")

    add = kinds.add_parser("add", parents=[common], help="read articles into the library")
    add.add_argument("paths", metavar="PATH", type=Path, nargs="+", help="a text file, a folder, a .jsonl file, or - for standard input")
    add.add_argument("--published", metavar="DATE", help="publication date of all of them, as EDTF (2025-02-27)")
    add.add_argument("--refresh", action="store_true", help="make the facts of these articles again")
    add.add_argument("--json", action="store_true", help="print each step as a line of JSON")
    add.set_defaults(run="changing.add", writes=True)

    remove = kinds.add_parser("remove", parents=[common], help="take articles out of the library")
    remove.add_argument("ids", metavar="ID", nargs="+", help="an article's id, or the beginning of it")
    remove.add_argument("--json", action="store_true", help="print the full id of each as a line of JSON")
    remove.set_defaults(run="changing.remove", writes=True)

    search = kinds.add_parser("search", parents=[common], help="find articles")
    search.add_argument("query", metavar="QUERY", nargs="*", help="words; all of them must occur, but those after - must not")
    search.add_argument("--saved", metavar="NAME", help="search for what is saved under NAME instead; what it finds is not new any more")
    search.add_argument("--order", choices=get_args(Order), default="relevance", help="what comes first (default: relevance)")
    search.add_argument("--facets", action="store_true", help="tell what the articles found have in common")
    search.add_argument("--json", action="store_true", help="print JSON")
    search.add_argument("--limit", metavar="N", type=_positive, default=20, help="at most N hits (default: 20)")
    search.set_defaults(run="reading.search")
    search.queries = True

    saved = kinds.add_parser("saved", parents=[common], help="list the saved searches: what each finds, and how much of it is new")
    change = saved.add_mutually_exclusive_group()
    change.add_argument("--add", metavar=("NAME", "QUERY"), nargs=2, help="save a query under a name")
    change.add_argument("--rename", metavar=("NAME", "NEW"), nargs=2, help="give a saved search another name")
    change.add_argument("--delete", metavar="NAME", help="delete a saved search")
    saved.add_argument("--json", action="store_true", help="print JSON")
    saved.set_defaults(run="saved.saved")
    saved.queries = True

    show = kinds.add_parser("show", parents=[common], help="print an article and its facts")
    show.add_argument("id", metavar="ID", help="an article's id, or the beginning of it")
    show.add_argument("--json", action="store_true", help="print the facts as JSON")
    show.set_defaults(run="reading.show")

    find = kinds.add_parser("find", parents=[common], help="tell where words stand in an article")
    find.add_argument("id", metavar="ID", help="an article's id, or the beginning of it")
    find.add_argument("words", metavar="WORD", nargs="+", help="words as they follow each other; case and accents do not matter")
    find.add_argument("--json", action="store_true", help="print JSON")
    find.set_defaults(run="find.find")

    history = kinds.add_parser("history", parents=[common], help="list what was searched in the reader, the last search first")
    history.add_argument("--json", action="store_true", help="print JSON")
    history.set_defaults(run="history.history")

    entity = kinds.add_parser("entity", parents=[common], help="tell what all articles say of a person, an organisation or a place")
    entity.add_argument("name", metavar="NAME", nargs="+", help="its name, in whatever spelling, or a part of it")
    entity.add_argument("--kind", choices=get_args(EntityKind), help="only people, organisations or places of this name")
    entity.add_argument("--json", action="store_true", help="print JSON")
    entity.set_defaults(run="entity.entity")

    mark = kinds.add_parser("mark", parents=[common], help="count articles as read, or give them a star; without an option, tell which are")
    mark.add_argument("ids", metavar="ID", nargs="+", help="an article's id, or the beginning of it")
    read = mark.add_mutually_exclusive_group()
    read.add_argument("--read", action="store_true", default=None, help="count them as read")
    read.add_argument("--unread", dest="read", action="store_false", help="count them as unread")
    starred = mark.add_mutually_exclusive_group()
    starred.add_argument("--star", dest="starred", action="store_true", default=None, help="give them a star")
    starred.add_argument("--unstar", dest="starred", action="store_false", help="take the star away")
    mark.add_argument("--json", action="store_true", help="print JSON")
    mark.set_defaults(run="mark.mark")

    meetings = kinds.add_parser("meetings", parents=[common], help="list the meetings that articles tell of, by their dates")
    meetings.add_argument("query", metavar="QUERY", nargs="*", help="only those of the articles that answer this query")
    meetings.add_argument("--json", action="store_true", help="print JSON")
    meetings.set_defaults(run="meetings.meetings")
    meetings.queries = True

    correct = kinds.add_parser("correct", parents=[common], help="set, hide or list facts by hand; they outlive a new extraction")
    correct.add_argument(
        "id", metavar="ID", nargs="?", help="an article's id, or the beginning of it; without one, all corrections are listed"
    )
    correct.add_argument(
        "--meeting", metavar="N", type=_positive, default=1, help="the Nth meeting of the article, the main ones counted first"
    )
    correct.add_argument(
        "--set", dest="values", action="append", default=[], metavar="FIELD=VALUE", help=f"what a field holds: {', '.join(FIELDS)}"
    )
    correct.add_argument(
        "--hide", dest="hidden", action="append", default=[], choices=FIELDS, metavar="FIELD", help="hide what a field holds"
    )
    correct.add_argument("--hide-meeting", action="store_true", help="hide the whole meeting")
    correct.add_argument("--published", metavar="DATE", help="when the article appeared, as EDTF (2025-02-27); its facts are made again")
    correct.add_argument("--undo", dest="undone", action="append", default=[], type=_positive, metavar="NUMBER", help="forget a correction")
    correct.add_argument("--json", action="store_true", help="print JSON")
    correct.set_defaults(run="correct.correct", writes=True)

    export = kinds.add_parser("export", parents=[common], help="write articles, meetings or facts in the format of another program")
    export.add_argument("ids", metavar="ID", nargs="*", help="an article's id, or the beginning of it")
    export.add_argument("--query", metavar="QUERY", help="the articles that answer this query, instead of named ones")
    export.add_argument(
        "--as",
        dest="form",
        choices=FORMATS,
        metavar="FORMAT",
        help=f"the format: {', '.join(FORMATS)} (default: that of FILE's ending, else text)",
    )
    export.add_argument("--meeting", metavar="N", type=_positive, help="only the Nth meeting of the article, the main ones counted first")
    export.add_argument(
        "--field", dest="fields", action="append", choices=FIELDS, metavar="FIELD", help=f"only these facts: {', '.join(FIELDS)}"
    )
    export.add_argument("--limit", metavar="N", type=_positive, default=1000, help="at most N articles of a query (default: 1000)")
    export.add_argument("--out", metavar="FILE", type=Path, help="write to FILE instead of standard output; one that is there is kept")
    export.add_argument("--force", action="store_true", help="write over FILE")
    export.set_defaults(run="export.export")
    export.queries = True

    facts = kinds.add_parser("facts", parents=[common], help="print the facts of files; needs no library")
    facts.add_argument("paths", metavar="PATH", type=Path, nargs="+", help="a text file, a folder, a .jsonl file, or - for standard input")
    form = facts.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object an article")
    form.add_argument("--out", metavar="DIR", type=Path, help="write DIR/NAME.json for each article; files that are there are kept")
    facts.add_argument("--force", action="store_true", help="write over files in DIR")
    facts.add_argument("--published", metavar="DATE", help="publication date of all of them, as EDTF (2025-02-27)")
    facts.set_defaults(run="facts.facts")

    finish = kinds.add_parser("finish", parents=[common], help="make the facts that are still pending")
    finish.add_argument("--json", action="store_true", help="print each step as a line of JSON")
    finish.set_defaults(run="changing.finish", writes=True)

    check = kinds.add_parser("check", parents=[common], help="tell whether the stored articles and the index agree")
    check.add_argument("--json", action="store_true", help="print JSON")
    check.set_defaults(run="changing.check")
    return top


def parsed(arguments: Sequence[str] | None, commands: argparse.ArgumentParser) -> argparse.Namespace:
    """What was typed, by default to this process; exits with code 2 where it is not understood or options contradict each other."""
    options = commands.parse_args(arguments)
    if options.seeds and options.library is not None:
        commands.error("--seeds and --library each name a library: leave one out")
    if options.seeds and options.writes:
        commands.error(
            "--seeds: the sample articles are only read; leave it out to work on your library, or name another with --library DIR"
        )
    return options


def _common() -> _Parser:
    """The options that can stand before a command and behind it.

    Each parser that takes them needs its own, since `set_defaults` changes those it is given: a command that had defaults for what was not
    typed behind it would undo what was typed before it.
    """
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument(
        "--library", metavar="DIR", type=Path, help="the library's folder (default: $TALKS_LIBRARY, or talks-tui in your data folder)"
    )
    common.add_argument("--seeds", action="store_true", default=argparse.SUPPRESS, help="the sample articles instead of your library")
    common.add_argument("--lang", choices=LANGUAGES, help="language of labels and dates (default: from your locale)")
    return common


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, with where to look."""

    queries = False
    """Whether words that begin with a hyphen are searched for: `-riyad` leaves articles out, and no option but -h has a single one."""

    def _parse_optional(self, arg_string: str) -> Any:
        """What option an argument is; None for words."""
        if self.queries and re.match(r"-[^-]", arg_string) and arg_string != "-h":
            return None
        return super()._parse_optional(arg_string)

    def error(self, message: str) -> NoReturn:
        """Exit with code 2."""
        self.exit(2, f"talks-tui: {message}; see {self.prog} --help\n")


class _Version(argparse.Action):
    """Prints the version, which is looked up only now: importing what does so takes longer than all the rest here."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        """Print it and exit."""
        from importlib.metadata import version

        print(f"talks-tui {version('talks-tui')}")
        parser.exit()


def _positive(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() else 0
    if not 0 < number <= 100_000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 100000")
    return number
