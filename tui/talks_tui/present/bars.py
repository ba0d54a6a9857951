"""The lines above and below the panes: what was found, what is going on, what the keys do."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from talks_index.i18n import Words
from talks_index.model import Counts, Filter, Result
from talks_tui.commands import ARTICLE, FOOTER, SCREEN, Command
from talks_tui.keyboard import Keyboard
from talks_tui.present.mentions import KIND_LABELS, KINDS
from talks_tui.present.runs import Line, Run, cut, line, marked_runs, run, width
from talks_tui.present.wrap import wrap


def summary(result: Result, columns: int, words: Words) -> Line:
    """How many stories answer, and how the query was read, where that has room beside the box."""
    counted = words("{found} of {total}").format(found=result.found, total=result.total)
    whole = f"{counted} · {_reading(result)}"
    room = max(columns // 2 - 4, 8)
    return line(run(whole if _reading(result) and width(whole) <= room else cut(counted, room), "muted"))


def reading(result: Result, columns: int, words: Words) -> tuple[Line, ...]:
    """How the query was read, in the whole width, where it has no room beside the box; nothing elsewhere."""
    told = run(_reading(result)).text
    if not told or any(told in one.text for one in summary(result, columns, words)):
        return ()
    return tuple(line(run(" "), run(told[span.start : span.end].rstrip(), "muted")) for span in wrap(told, columns - 2))


def _reading(result: Result) -> str:
    return result.reading if result.query.strip() else ""


def filters(restrictions: Sequence[Filter], columns: int, keyboard: Keyboard, words: Words) -> Line:
    """What restricts the search, and the keys that take it back, where there is room for them."""
    told = " · ".join(restriction.reading for restriction in restrictions)
    keys = ((words(keyboard.named("widen")), words("take the last back")), (words(keyboard.named("widen-all")), words("all")))
    right = [part for key, what in keys for part in (run(f"  {key} ", "title"), run(what, "muted"))]
    lead, room = run(f" {words('Restricted to')} ", "label"), sum(width(part.text) for part in right)
    if columns - width(lead.text) - room < min(width(told), columns // 2):
        right, room = [], 0
    shown = run(cut(run(told).text, columns - width(lead.text) - room - 1), "box")
    return line(lead, shown, *right)


_BAR_CELLS = 10


def progress(counts: Counts, most: int, reading: bool, words: Words) -> str:
    """What is going on in the background, `most` being how many articles waited for their facts at first; empty where nothing is."""
    told = []
    if reading:
        told.append(words.plural("reading in: {n} article", "reading in: {n} articles", counts.articles))
    if counts.pending:
        done = most - counts.pending
        filled = _BAR_CELLS * done // most
        facts = words("making facts: {done} of {all}").format(done=done, all=most)
        told.append(f"{facts} {'█' * filled}{'░' * (_BAR_CELLS - filled)}")
    return " · ".join(told)


def notice(text: str, going_on: str, selected: int, columns: int, marks: Line, words: Words) -> tuple[Line, ...]:
    """What there is to tell, else how many facts are selected, and what is going on, on one line or two; the legend (`marks`) where there
    is room."""
    counted = words.plural("{n} fact selected", "{n} facts selected", selected) if selected and not text else ""
    shown = run(" · ".join(part for part in (text or counted, going_on) if part)).text
    first, *more = [shown[span.start : span.end].rstrip() for span in wrap(shown, columns - 2)[:2]] or [""]
    room = columns - width(first) - sum(width(one.text) for one in marks) - 2
    right = [run(" " * room), *marks] if room > 1 else []
    told = marked_runs(first, 0, len(first), [(0, len(counted), "box")])
    return (line(run(" "), *told, *right), *(line(run(" "), run(rest)) for rest in more))


def legend(kinds: Collection[str], keyboard: Keyboard, words: Words) -> Line:
    """The kinds of entities, each with its key, and in the style in which the article marks it; in brackets where it does not."""
    keys = {command.action: words(keyboard.shown(command)) for command in ARTICLE.commands}
    runs: list[Run] = []
    for kind in KINDS:
        label = words(KIND_LABELS[kind])
        shown = run(label, kind) if kind in kinds else run(f"({label})", "muted")
        runs += [run("  "), run(keys[f"toggle_kind('{kind}')"], "title"), run(" "), shown]
    return line(*runs[1:])


def hints(commands: Iterable[Command], keyboard: Keyboard, words: Words, columns: int) -> tuple[Line, ...]:
    """The keys of a dialog, and what they do there, on as many lines as they take."""
    lines: list[list[Run]] = [[]]
    for command in commands:
        told = [run(f" {words(keyboard.shown(command))} ", "title"), run(f"{words(command.help)} " if command.help else "", "muted")]
        if lines[-1] and sum(width(one.text) for one in (*lines[-1], *told)) > columns:
            lines.append([])
        lines[-1] += told
    return tuple(line(*runs) for runs in lines)


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
