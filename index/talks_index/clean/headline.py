"""Finds the title of a story, and the lines that only repeat it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from talks_index.clean import words
from talks_index.clean.lines import SENTENCE, ends_sentence, is_prose, is_title_like, key, letters
from talks_index.clean.which_language import UNDETERMINED, which_language
from talks_index.language.folding import fold_same_length

_SITE = re.compile(r"^(?P<title>.{15,}?)\s+(?P<mark>[—|–-])\s+(?P<site>[^—|]{2,45})$")
_DOMAIN = re.compile(r"(?:[\w-]+\.)+[a-z]{2,6}", re.IGNORECASE)
_NUMBERED = re.compile(r"^\D{0,12}\d{1,4}(?:er)?(?:\s+\S+){0,2}$")
_NEAR = 12
_ABOVE = 400
"""Lines from the top that are looked at: no menu is longer, and the work stays small whatever a file holds."""
_LEAST = 20
"""Letters from which a repeated line is taken for a title, and the rest of a joined line for a piece of the next."""


def repeats(lines: Sequence[str], language: str) -> set[int]:
    """The indices of lines above the story that are joined from others, repeat the title, or give it in another language.

    What stands between a title and its repetition goes too, where no sentence is among it: that is a menu.
    """
    lines = lines[:_ABOVE]
    head = next((index for index, line in enumerate(lines) if is_prose(line) and not _is_joined(lines, index)), len(lines))
    known = set(map(letters, lines[:head]))
    gone = {index for index in range(head) if _is_joined(lines, index)}
    seen: dict[str, int] = {}
    for index in range(head):
        name = letters(lines[index])
        if index in gone or len(name) < _LEAST or ends_sentence(lines[index]):
            continue
        site = _SITE.match(lines[index])
        if site and letters(site["title"]) in known:
            gone.add(index)
        elif name in seen:
            between = range(seen[name] + 1, index)
            gone.add(index)
            teaser = key(lines[index - 1]) in words.SECTIONS  # in a list of other stories
            if not teaser and not any(ends_sentence(lines[place]) and len(lines[place]) >= SENTENCE for place in between):
                gone.update(between)
        else:
            seen[name] = index
    titles = [index for index in range(head) if index not in gone and is_title_like(lines[index])]
    foreign = [index for index in titles if which_language(lines[index]) not in {language, UNDETERMINED}]
    return gone | set(foreign if len(foreign) < len(titles) else ())


def _is_joined(lines: Sequence[str], index: int) -> bool:
    """Whether a line is several of the next ones run together, the last of them perhaps cut short."""
    following = [letters(line) for line in lines[index + 1 : index + 1 + _NEAR]]
    rest = letters(lines[index])
    pieces = 0
    while rest:
        piece = max((line for line in following if line and rest.startswith(line)), key=len, default=None)
        if piece is None:
            return pieces >= 1 and len(rest) >= _LEAST and any(line.startswith(rest) for line in following)
        rest = rest[len(piece) :]
        pieces += 1
    return pieces >= 2


def title_of(lines: Sequence[str]) -> str | None:
    """The first line, where it reads as a title and stands over text; None for a story that begins with its first sentence."""
    if len(lines) < 2 or not is_title_like(lines[0]) or _NUMBERED.match(lines[0]):
        return None
    return lines[0] if any(len(line) > len(lines[0]) or ends_sentence(line) for line in lines[1:]) else None


def without_site(title: str, outlet: str | None) -> tuple[str, str | None]:
    """`title` without the name of its site at the end, and that name.

    A hyphen or a short dash before a name may also say who is quoted: there only the page's own outlet is taken for its site.
    """
    match = _SITE.match(title)
    if match is None:
        return title, None
    site = match["site"].strip()
    own = outlet is not None and key(outlet) == key(site)
    known = words.outlets().get(fold_same_length(site))
    if match["mark"] in "|—":
        known = (
            known
            or _begins_with_outlet(site)
            or (site if _DOMAIN.fullmatch(site) or (match["mark"] == "|" and len(site.split()) <= 4) else None)
        )
    elif not own and not (known and match["mark"] == "-" and outlet is None):
        known = None
    if known is None and not own:
        return title, None
    return match["title"].strip(), known or site


def _begins_with_outlet(site: str) -> str | None:
    """The well-known outlet that the name of one of its sections begins with, as `RT France` does."""
    parts = fold_same_length(site).split()
    return next((words.outlets()[name] for size in range(len(parts), 0, -1) if (name := " ".join(parts[:size])) in words.outlets()), None)
