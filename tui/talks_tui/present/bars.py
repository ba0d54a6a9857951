"""The lines above and below the panes: what was found, what is going on, what the keys do."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from talks_index.i18n import Words
from talks_index.model import Counts, Result
from talks_tui.commands import ARTICLE, FOOTER, SCREEN, Command
from talks_tui.keyboard import Keyboard
from talks_tui.present.mentions import KIND_LABELS, KINDS
from talks_tui.present.runs import Line, Run, cut, line, run, width
from talks_tui.present.wrap import wrap


def summary(result: Result, columns: int, words: Words) -> Line:
    """How many stories answer, and how the query was read."""
    counted = words("{found} of {total}").format(found=result.found, total=result.total)
    text = f"{counted} · {result.reading}" if result.query.strip() and result.reading else counted
    return line(run(cut(text, max(columns // 2 - 4, 8)), "muted"))


def progress(counts: Counts, reading: bool, seeds: bool, words: Words) -> str:
    """What is going on in the background; else how to add articles where only the samples are shown."""
    if counts.pending:
        return words.plural("{n} article still without its facts", "{n} articles still without their facts", counts.pending)
    if reading and not counts.articles:
        return words("reading the sample articles…")
    return words("These are the sample articles; read your own in with: talks-tui add PATH") if seeds else ""


def notice(text: str, selected: int, columns: int, marks: Line, words: Words) -> tuple[Line, ...]:
    """What there is to tell, on one line or two, else how many facts are selected; the legend (`marks`) where there is room."""
    shown = run(text or (words.plural("{n} fact selected", "{n} facts selected", selected) if selected else "")).text
    styles = () if text else ("box",)
    first, *more = [shown[span.start : span.end].rstrip() for span in wrap(shown, columns - 2)[:2]] or [""]
    room = columns - width(first) - sum(width(one.text) for one in marks) - 2
    right = [run(" " * room), *marks] if room > 1 else []
    return (line(run(" "), run(first, *styles), *right), *(line(run(" "), run(rest)) for rest in more))


def legend(kinds: Collection[str], keyboard: Keyboard, words: Words) -> Line:
    """The kinds of entities, each with its key, and in the style in which the article marks it; in brackets where it does not."""
    keys = {command.action: words(keyboard.shown(command)) for command in ARTICLE.commands}
    runs: list[Run] = []
    for kind in KINDS:
        label = words(KIND_LABELS[kind])
        shown = run(label, kind) if kind in kinds else run(f"({label})", "muted")
        runs += [run("  "), run(keys[f"toggle_kind('{kind}')"], "title"), run(" "), shown]
    return line(*runs[1:])


def hints(commands: Iterable[Command], keyboard: Keyboard, words: Words) -> Line:
    """The keys of a dialog, and what they do there."""
    keys = [(words(keyboard.shown(command)), words(command.help)) for command in commands]
    return line(*[part for key, what in keys for part in (run(f" {key} ", "title"), run(f"{what} ", "muted"))])


def footer(columns: int, keyboard: Keyboard, words: Words) -> Line:
    """The main keys, as many as there is room for."""
    named = {command.name: command for command in SCREEN}
    runs: list[Run] = []
    used = 0
    for name in FOOTER:
        command = named[name]
        key, what = run(f" {words(keyboard.shown(command))} ", "title"), run(f"{words(command.footer)} ", "muted")
        used += width(key.text) + width(what.text)
        if used > columns:
            break
        runs += [key, what]
    return line(*runs)
