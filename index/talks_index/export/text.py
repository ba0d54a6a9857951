"""Selected facts as plain text that can be pasted into a note as it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from talks_index.export.dates import date_words
from talks_index.export.rows import Row, heading, ordered, rows
from talks_index.i18n import Words
from talks_index.model import Facts, Published


def selection(items: Sequence[tuple[Facts, Sequence[Row]]], words: Words) -> str:
    """The selected rows of each article, each under its meeting's line, followed by the quotations that prove it and the source.

    Ends with one newline; empty when nothing is selected.
    """
    blocks = ["\n".join(_article(facts, chosen, words)) for facts, chosen in items if chosen]
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _article(facts: Facts, chosen: Sequence[Row], words: Words) -> Iterator[str]:
    keys = {row.key for row in chosen}
    for number, meeting in ordered(facts):
        own = [row for row in rows(number, meeting, words) if row.key in keys]
        if not own:
            continue
        yield heading(meeting, words)
        quoted: list[str] = []
        for row in own:
            yield f"  {row.label}{words(': ')}{row.value}"
            quoted += [e.text for e in row.evidence if e.text not in quoted]
        for text in quoted:
            yield f"  > {' '.join(text.split())}"
    yield f"  — {source(facts, words)}"


def source(facts: Facts, words: Words) -> str:
    """Where the quotations come from: title, outlet, date, URL, as far as they are known."""
    date = published_words(facts.published, words)
    return ", ".join(part for part in (facts.title or facts.file, facts.outlet, date, facts.url) if part)


def published_words(published: Published, words: Words, *, short: bool = False) -> str:
    """The day of publication in words, with a note where it was inferred; empty where it is unknown."""
    if not published.edtf:
        return ""
    if published.basis == "inferred":
        # "inferred" says already that it is not certain.
        return f"{date_words(published.edtf.rstrip('?~%'), words, short=short)} ({words('inferred')})"
    return date_words(published.edtf, words, short=short)
