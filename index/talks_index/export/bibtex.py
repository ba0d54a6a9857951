"""Articles as BibTeX entries, in UTF-8."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from talks_index.export.citation import Citation, citation
from talks_index.export.excerpt import Excerpt
from talks_index.i18n import Words

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""BibTeX's own names of the months, which its styles put into words."""

_LANGUAGES = {"fr": "french", "en": "english"}
"""The languages of articles by the names that babel, LaTeX's package, gives them."""

_COMMANDS = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_{}"},
}
"""What LaTeX would read as a command, and how it is written."""


def bibtex(excerpts: Sequence[Excerpt], words: Words) -> str:
    """An entry an article, separated by blank lines; empty for none."""
    return "\n".join(f"{_entry(citation(excerpt), words)}\n" for excerpt in excerpts)


def escaped(text: str) -> str:
    """A text that LaTeX prints as it is; a brace is left open or closed by none."""
    # BibTeX counts braces even after a backslash, so that a lone one is written as a command.
    balanced = {} if _is_balanced(text) else {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
    return "".join((_COMMANDS | balanced).get(sign, sign) for sign in text)


def _is_balanced(text: str) -> bool:
    depth = 0
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            return False
    return depth == 0


def _entry(cited: Citation, words: Words) -> str:
    kind = "article" if cited.outlet else "misc"
    fields = ",\n".join(f"  {name} = {value}" for name, value in _fields(cited, words))
    return f"@{kind}{{{_key(cited)},\n{fields}\n}}"


def _fields(cited: Citation, words: Words) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{{{escaped(cited.title)}}}}}"  # the inner braces keep its capitals
    if cited.outlet:
        yield "journal", f"{{{escaped(cited.outlet)}}}"
    for name, value in zip(("year", "month", "day"), cited.date, strict=False):
        yield name, _MONTHS[value - 1] if name == "month" else f"{{{value:0{4 if name == 'year' else 1}}}}"
    if cited.url:
        yield "url", f"{{{cited.url}}}"
    if language := _LANGUAGES.get(cited.language):
        yield "langid", f"{{{language}}}"
    if cited.date and not cited.certain:
        yield "note", f"{{{escaped(words('date inferred'))}}}"


def _key(cited: Citation) -> str:
    """A key that stays the same: outlet, year and the beginning of the article's id, in ASCII."""
    plain = unicodedata.normalize("NFKD", cited.outlet or "").encode("ascii", "ignore").decode().lower()
    name = re.sub("[^a-z0-9]", "", plain) or "article"
    return f"{name}{cited.date[0] if cited.date else ''}-{cited.id[:6]}"
