"""Facts as plain text that can be pasted into a note as it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from talks_index.export.dates import date_words
from talks_index.export.excerpt import Excerpt
from talks_index.export.plain import one_line
from talks_index.export.rows import heading
from talks_index.i18n import Words
from talks_index.model import Facts, Meeting, Published


def text(excerpts: Sequence[Excerpt], words: Words) -> str:
    """Each article's facts under their meeting's line, followed by the quotations that prove them and the source.

    Ends with one newline; empty when nothing goes out.
    """
    blocks = ["\n".join(_article(excerpt, words)) for excerpt in excerpts]
    return "\n\n".join(blocks) + "\n" if blocks else ""


def _article(excerpt: Excerpt, words: Words) -> Iterator[str]:
    for number, meeting in excerpt.meetings():
        yield one_line(heading(meeting, words))
        for line in meeting_lines(excerpt, number, meeting, words):
            yield f"  {line}"
    yield f"  — {source(excerpt.facts, words)}"


def meeting_lines(excerpt: Excerpt, number: int, meeting: Meeting, words: Words) -> Iterator[str]:
    """The facts of a meeting that go out, a line each, then the quotations that prove them, each after `> `."""
    for row in excerpt.rows(number, meeting, words):
        yield f"{row.label}{words(': ')}{one_line(row.value)}"
    for quotation in dict.fromkeys(proof.text for proof in excerpt.evidence(number, meeting)):
        yield f"> {one_line(quotation)}"


def source(facts: Facts, words: Words) -> str:
    """Where the quotations come from: title, outlet, date, URL, as far as they are known."""
    date = published_words(facts.published, words)
    return one_line(", ".join(part for part in (facts.title or facts.file, facts.outlet, date, facts.url) if part))


def published_words(published: Published, words: Words, *, short: bool = False) -> str:
    """The day of publication in words, with a note where it was inferred or given by hand; empty where it is unknown."""
    if not published.edtf:
        return ""
    if published.basis == "inferred":
        # "inferred" says already that it is not certain.
        return f"{date_words(published.edtf.rstrip('?~%'), words, short=short)} ({words('inferred')})"
    shown = date_words(published.edtf, words, short=short)
    return f"{shown} ({words('by hand')})" if published.basis == "given" else shown
