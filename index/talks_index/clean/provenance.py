"""What a page states of itself: its outlet, its address, and the day it was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from talks_index.clean import outlets, words
from talks_index.clean.lines import ends_sentence, is_names, is_prose, is_title_like, key
from talks_index.clean.stamps import BELOW, IN_URL, PLAIN, Stamp, signature, stamp
from talks_index.clean.stated_date import date_in_url, dates
from talks_index.model import Published

_URL = re.compile(r"https?://[^\s<>\"]+$", re.IGNORECASE)
_LONGEST_URL = 2000
_PLACE = re.compile(r"[A-ZÀ-Þ][\w'’ -]{1,30}, (?:le )?|\([A-ZÀ-Þ][\w'’ -]{2,60}, (?:[A-ZÀ-Þ][\w'’ -]{1,30}, )?(?:le )?")
_NEAR = 30
"""Lines above an author within which the title stands."""
_UNNAMED = words.LINES | words.SECTIONS
_BEFORE_URL = frozenset({"", *words.SOURCE, "url", "lien", "link", "permalink"})


@dataclass
class Provenance:
    """What was read, and the lines that state nothing else (`taken`), those with the date of publication among them (`stamps`)."""

    names: list[tuple[int, str]] = field(default_factory=list)
    dated: list[Stamp] = field(default_factory=list)
    url: str | None = None
    taken: set[int] = field(default_factory=set)
    stamps: set[int] = field(default_factory=set)

    @property
    def outlet(self) -> str | None:
        """The outlet that the strongest statement names."""
        return min(self.names, key=lambda item: item[0])[1] if self.names else None

    @property
    def published(self) -> Published:
        """The day that the strongest statement gives."""
        if not self.dated:
            return Published()
        best = min(self.dated, key=lambda found: found.weight)
        return Published(best.day.isoformat(), "stated", best.text)

    def name(self, weight: int, outlet: str | None) -> None:
        """Notes an outlet; the less `weight`, the stronger the statement."""
        if outlet:
            self.names.append((weight, outlet))


def read(lines: Sequence[str], language: str) -> Provenance:
    """What `lines` state; in English ones the month stands first in figures. A bare date inside the story is a heading, and stays."""
    found = Provenance()
    prose = [index for index, line in enumerate(lines) if is_prose(line)]
    head, last = (prose[0], prose[-1]) if prose else (len(lines), -1)
    close = max((index for index, line in enumerate(lines) if ends_sentence(line)), default=last)
    for index, line in enumerate(lines):
        outside = index < head or index > last
        stated = stamp(line, month_first=language == "en")
        if stated is None and (index > last or 0 < index < head) and index not in found.taken:
            stated = signature(line, month_first=language == "en")
        if stated is not None and not (stated.weight == PLAIN and head < index < close):
            _note_stamp(found, index, stated, below=index > head)
        elif not _read_url(found, index, line, outside=outside):
            _read_outlet(found, index, lines, outside=outside, end=index >= last)
    _read_authors(found, lines)
    _read_header(found, lines, head)
    return found


def _note_stamp(found: Provenance, index: int, stated: Stamp, *, below: bool) -> None:
    found.taken.add(index)
    found.stamps.add(index)
    weight = BELOW if below and stated.weight == PLAIN else stated.weight
    found.dated.append(Stamp(stated.day, stated.text, weight, stated.signed))
    found.name(1, outlets.of_domain(stated.signed) or outlets.of_signature(stated.signed))


def _read_url(found: Provenance, index: int, line: str, *, outside: bool) -> bool:
    match = _URL.search(line) if len(line) <= _LONGEST_URL else None
    if match is None or key(line[: match.start()]) not in _BEFORE_URL:
        return False
    found.taken.add(index)
    outlet = outlets.of_url(match[0])
    if outside and outlet is not None:
        found.name(5, outlet)
        if found.url is None and urlsplit(match[0]).path.strip("/"):
            found.url = match[0]
            in_url = date_in_url(match[0])
            if in_url:
                found.dated.append(Stamp(in_url[1], in_url[0], IN_URL, ""))
    return True


def _read_outlet(found: Provenance, index: int, lines: Sequence[str], *, outside: bool, end: bool) -> None:
    line = lines[index]
    source = outlets.after_source(line) if outside else None
    domain, rights = (outlets.of_domain(line), outlets.of_copyright(line)) if outside else (None, None)
    if domain or rights:
        found.taken.add(index)
        found.name(6 if domain else 4, domain or rights)
    elif outlets.is_signature(line, alone=outside):
        found.taken.add(index)
        found.name(2 if end else 3, outlets.of_signature(re.split("[/,]", line)[0]))
    elif outlets.is_author(line):
        found.taken.add(index)
        found.name(3, outlets.of_signature(line))
    elif source:
        found.taken.add(index)
        found.name(8, outlets.known(re.split(r"\s+(?:and|et)\s+|,", source)[0]) or (source if len(source) <= 40 else None))
    elif source == "" and index + 1 < len(lines) and len(lines[index + 1]) <= 60:
        found.taken.update({index, index + 1})
        found.name(8, lines[index + 1].strip(" •*-–"))
    else:
        found.name(3, outlets.of_prose(line, last=end))
        if index < 6:
            dateline = next(dates(line[:80]), None)
            if dateline and (outlets.of_prose(line, last=False) or _is_dateline(line, dateline.start, dateline.end)):
                found.dated.append(Stamp(dateline.day, line[dateline.start : dateline.end], PLAIN, ""))


def _is_dateline(line: str, start: int, end: int) -> bool:
    """Whether a date that stands from `start` up to `end` follows a place at the beginning of the story: `PARIS, 4 septembre 2025 -`."""
    return _PLACE.fullmatch(line[:start]) is not None and re.match(r"\)?\s*[-–—.(:]", line[end:]) is not None


def _read_authors(found: Provenance, lines: Sequence[str]) -> None:
    """An author with no `Par`: names right above the date, under the title; or below the story, one line, or named above already."""
    for index in found.stamps:
        above = index - 1
        if (
            above > 0
            and above not in found.taken
            and len(lines[above]) <= 60
            and is_names(lines[above])
            and not ends_sentence(lines[above])
        ):
            titles = [line for line in lines[max(0, above - _NEAR) : above] if is_title_like(line) and len(line) >= 25]
            if titles and len(max(titles, key=len)) > len(lines[above]):
                found.taken.add(above)
    sentences = [index for index, line in enumerate(lines) if is_prose(line) or ends_sentence(line)]
    if len(sentences) >= 2 and sentences[-1] + 1 < len(lines):
        below = lines[sentences[-1] + 1]
        if len(below) <= 60 and is_names(below) and " " in below and not below.endswith(":"):
            found.taken.add(sentences[-1] + 1)
    signed = {key(re.sub(r"^\S+\s+", "", lines[index])) for index in found.taken if outlets.is_author(lines[index])}
    found.taken.update(index for index, line in enumerate(lines) if key(line) in signed)


def _read_header(found: Provenance, lines: Sequence[str], head: int) -> None:
    """The site's name above everything: above a date that stands over the title, or above the menu, or told by its words."""
    first = next((index for index in range(min(3, head)) if index not in found.taken and key(lines[index]) not in _UNNAMED), None)
    if first is None or len(lines[first]) > 45 or len(lines[first].split()) > 6:
        return
    site_like = lines[first].isupper() or not words.SITE_WORDS.isdisjoint(key(lines[first]).split())
    over_date = site_like and first + 1 in found.stamps and first + 2 < head
    menu = next((index for index in range(first + 1, min(first + 3, head)) if key(lines[index]) in words.NAVIGATION), None)
    title_below = any(is_title_like(line) and len(line) >= 25 for line in lines[first + 1 : head])
    if (over_date or menu is not None or outlets.is_site_name(lines[first])) and title_below:
        found.taken.update(range(first, menu or first + 1))
        known = None if lines[first].isupper() and len(lines[first]) > 5 else outlets.known(lines[first])
        found.name(2 if menu is None else 7, known or lines[first])
