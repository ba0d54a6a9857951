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
    if counts.pending and reading:
        return words.plural("{n} article still without its facts", "{n} articles still without their facts", counts.pending)
    if reading and not counts.articles:
        return words("reading the sample articles…")
    return words("These are the sample articles; read your own in with: talks-tui add PATH") if seeds else ""


def notice(text: str, selected: int, columns: int, words: Words) -> tuple[Line, ...]:
    """What there is to tell, on one line or two, else how many facts are selected."""
    if not text:
        chosen = words.plural("{n} fact selected", "{n} facts selected", selected) if selected else ""
        return (line(run(" "), run(chosen, "box")),)
    shown = run(text).text
    return tuple(line(run(" "), run(shown[span.start : span.end].rstrip())) for span in wrap(shown, columns - 2)[:2])


def footer(columns: int, words: Words) -> Line:
    """The legend of the marks, then the main keys, as many as there is room for."""
    runs: list[Run] = [run(" ")]
    for style, label in LEGEND:
        runs += [run(words(label), style), run(" ")]
    used = sum(width(one.text) for one in runs)
    for command in SCREEN:
        if command.footer:
            key, what = run(f"  {words(command.shown)} ", "title"), run(words(command.footer), "muted")
            used += width(key.text) + width(what.text)
            if used > columns:
                break
            runs += [key, what]
    return line(*runs)
