"""Facts as Markdown (CommonMark): a heading a meeting, its facts, and the quotations with their source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from talks_index.export.excerpt import Excerpt
from talks_index.export.plain import one_line, web_address
from talks_index.export.rows import heading
from talks_index.export.text import published_words
from talks_index.i18n import Words
from talks_index.model import Facts, Meeting

# What may begin markup anywhere in a line: that of CommonMark, and the tables, strikes and formulas that common dialects add.
_MARKUP = re.compile(r"[\\`*_\[\]<>&|~$#]")
# What makes a list or a heading of a line that it begins.
_AT_START = re.compile(r"^(\d{1,9})?([.)+=-])")
# What would be read as a character in a link's address.
_ENTITY = re.compile(r"&(?=#?\w+;)")


def markdown(excerpts: Sequence[Excerpt], words: Words) -> str:
    """Each article's meetings, or, where none goes out, the article's source alone. Ends with one newline; empty for no article."""
    blocks = [block for excerpt in excerpts for block in _article(excerpt, words)]
    return "\n\n".join(blocks) + "\n" if blocks else ""


def escaped(text: str) -> str:
    """A text on one line that Markdown shows as it is."""
    return _AT_START.sub(r"\1\\\2", _MARKUP.sub(r"\\\g<0>", one_line(text)))


def _article(excerpt: Excerpt, words: Words) -> Iterator[str]:
    cited = _source(excerpt.facts, words)
    meetings = excerpt.meetings()
    for number, meeting in meetings:
        yield from _meeting(excerpt, number, meeting, cited, words)
    if not meetings:
        yield f"— {cited}"


def _meeting(excerpt: Excerpt, number: int, meeting: Meeting, cited: str, words: Words) -> Iterator[str]:
    yield f"## {escaped(heading(meeting, words))}"
    if facts := [f"- **{escaped(row.label)}**{words(': ')}{escaped(row.value)}" for row in excerpt.rows(number, meeting, words)]:
        yield "\n".join(facts)
    quotations = dict.fromkeys(f"> {escaped(proof.text)}" for proof in excerpt.evidence(number, meeting))
    yield "\n>\n".join([*quotations, f"> — {cited}"])


def _source(facts: Facts, words: Words) -> str:
    """Title, outlet and date, the title linked where the address is one of the web."""
    title = escaped(facts.title or facts.file)
    address = web_address(facts.url)
    linked = [f"[{title}](<{_destination(address)}>)"] if address else [title, escaped(facts.url or "")]
    outlet = f"*{escaped(facts.outlet)}*" if facts.outlet and one_line(facts.outlet) else ""
    return ", ".join(part for part in (*linked, outlet, published_words(facts.published, words)) if part)


def _destination(address: str) -> str:
    return _ENTITY.sub(r"\\&", address)
