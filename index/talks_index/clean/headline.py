"""Finds the title of a story, and the lines that only repeat it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from talks_index.clean import words
from talks_index.clean.lines import ends_sentence, fold, is_prose, key, letters
from talks_index.clean.which_language import UNDETERMINED, which_language

_LONGEST = 220
_SITE = re.compile(r"^(?P<title>.{15,}?)\s+(?P<mark>[—|]|-|–)\s+(?P<site>[^—|]{2,45})$")
_NEAR = 12


def repeats(lines: Sequence[str], language: str) -> set[int]:
    """The indices of lines above the story that are joined from others, repeat the title, or give it in another language."""
    head = next((index for index, line in enumerate(lines) if is_prose(line) and not _is_joined(lines, index)), len(lines))
    gone = {index for index in range(min(head, 4)) if _is_joined(lines, index)}
    seen: dict[str, int] = {}
    for index in range(head):
        name = letters(lines[index])
        if index in gone or len(name) < 20 or ends_sentence(lines[index]):
            continue
        if name in seen:
            between = range(seen[name] + 1, index)
            gone.add(index)
            if not any(ends_sentence(lines[place]) and len(lines[place]) >= 60 for place in between):
                gone.update(between)
        else:
            seen[name] = index
    titles = [index for index in range(head) if index not in gone and _reads_as_title(lines[index])]
    foreign = [index for index in titles if which_language(lines[index]) not in {language, UNDETERMINED}]
    if len(foreign) < len(titles):
        gone.update(foreign)
    return gone


def _is_joined(lines: Sequence[str], index: int) -> bool:
    """Whether a line is several of the next ones run together, the last of them perhaps cut short."""
    rest = letters(lines[index])
    pieces = 0
    following = [letters(line) for line in lines[index + 1 : index + 1 + _NEAR]]
    while rest:
        piece = max((line for line in following if line and rest.startswith(line)), key=len, default=None)
        if piece is None:
            return pieces >= 1 and len(rest) >= 20 and any(line.startswith(rest) for line in following)
        rest = rest[len(piece) :]
        pieces += 1
    return pieces >= 2


def _reads_as_title(line: str) -> bool:
    stripped = line.rstrip("\"'»” ")
    return len(line) <= _LONGEST and len(line) >= 8 and not stripped.endswith((".", ",", ";", ":")) and not line[:1].islower() and any(map(str.isalpha, line))


def title_of(lines: Sequence[str]) -> str | None:
    """The first line, where it reads as a title: no full stop, no longer than titles are, and longer text below it."""
    if len(lines) < 2 or not _reads_as_title(lines[0]):
        return None
    longest = max(map(len, lines[1:]))
    return lines[0] if longest > len(lines[0]) or any(map(ends_sentence, lines[1:])) else None


def without_site(title: str, outlet: str | None) -> tuple[str, str | None]:
    """`title` without the name of its site at the end, and that name; a dash before a name may also say who is quoted."""
    match = _SITE.match(title)
    if match is None:
        return title, None
    site = match["site"].strip()
    names = fold(site)
    first = next((name for name in words.outlets() if " " not in name and names.split()[0] == name), None)
    known = words.outlets().get(names) or (words.outlets()[first] if first and match["mark"] in "—|" else None)
    if known is None and re.fullmatch(r"(?:[\w-]+\.)+[a-z]{2,6}", site, re.IGNORECASE):
        known = site
    if known is None and match["mark"] == "|" and len(site.split()) <= 4:
        known = site
    if known is None or (match["mark"] in "-–" and outlet is not None and key(outlet) != key(known) and match["mark"] == "–"):
        return title, None
    if match["mark"] == "–" and outlet is None:
        return title, None
    return match["title"].strip(), known
