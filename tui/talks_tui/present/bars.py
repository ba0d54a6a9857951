"""The lines above and below the panes: what was found, what is going on, what the keys do."""

from __future__ import annotations

from talks_index.i18n import Words, marked
from talks_index.model import Counts, Result
from talks_tui.commands import SCREEN
from talks_tui.present.runs import Line, Run, cut, line, run, width
from talks_tui.present.wrap import wrap

LEGEND = (("person", marked("people")), ("organisation", marked("organisations")), ("place", marked("places")), ("date", marked("dates")))


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


def notice(text: str, selected: int, columns: int, words: Words) -> tuple[Line, ...]:
    """What there is to tell, on one line or two, else how many facts are selected; the legend of the marks where there is room."""
    shown = run(text or (words.plural("{n} fact selected", "{n} facts selected", selected) if selected else "")).text
    styles = () if text else ("box",)
    first, *more = [shown[span.start : span.end].rstrip() for span in wrap(shown, columns - 2)[:2]] or [""]
    marks = legend(words)
    room = columns - width(first) - sum(width(one.text) for one in marks) - 2
    right = [run(" " * room), *marks] if room > 1 else []
    return (line(run(" "), run(first, *styles), *right), *(line(run(" "), run(rest)) for rest in more))


def legend(words: Words) -> Line:
    """The kinds of entities, each in the style in which the article marks it."""
    runs = [one for style, label in LEGEND for one in (run("  "), run(words(label), style))]
    return line(*runs[1:])


def footer(columns: int, words: Words) -> Line:
    """The main keys, as many as there is room for."""
    runs: list[Run] = []
    used = 0
    for command in SCREEN:
        if command.footer:
            key, what = run(f" {words(command.shown)} ", "title"), run(f"{words(command.footer)} ", "muted")
            used += width(key.text) + width(what.text)
            if used > columns:
                break
            runs += [key, what]
    return line(*runs)
