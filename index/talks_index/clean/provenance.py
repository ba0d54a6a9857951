"""Reads what a page states of itself: its outlet, its address, and the day it was published."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from talks_index.clean import words
from talks_index.clean.lines import ends_sentence, fold, is_prose, key
from talks_index.clean.stated_date import date_in_url, dates, weekdays
from talks_index.model import Published

_URL = re.compile(r"https?://[^\s<>\"]+$", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,6})/?$", re.IGNORECASE)
_SEPARATORS = " \t,|–—-·•:/()[]«»\""
_TIME = re.compile(r"\b\d{1,2} ?(?:[:h]|heures?) ?\d{0,2}(?::\d{2})?(?:\.\d+)?(?: ?[ap]m\b| ?[ap]\.m\.)?z?|[+-]\d{2}:?\d{2}\b|\bt\d{2}:\d{2}(?::\d{2})?z?")
_COPYRIGHT = re.compile(r"^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}\s*)?(?P<name>[^\d/,]{2,40}?)\s*(?:\d{4})?(?:[.,-].{0,60})?$", re.IGNORECASE)
_AGENCY_MARK = re.compile(r"^[^.!?]{0,60}?\((?P<name>AFP|Reuters|AP|Xinhua|TASS|Sputnik|Belga|ATS|DPA|EFE|ANSA|Anadolu|AA|APS|MAP)\)(?:\s*[-–—:.]|$)")
_SIGNED = re.compile(r"(?<=[.!?»”\"])\s*\(?(?P<name>AFP|Reuters|Xinhua|TASS|Belga|ATS|DPA|EFE|ANSA|APS|MAP)\)?$")


@dataclass
class Provenance:
    """What was read, each with how much it weighs (less is better), and the lines that state nothing else."""

    outlets: list[tuple[int, str]] = field(default_factory=list)
    days: list[tuple[int, str, dt.date]] = field(default_factory=list)
    url: str | None = None
    taken: set[int] = field(default_factory=set)
    stamps: set[int] = field(default_factory=set)

    @property
    def outlet(self) -> str | None:
        """The outlet that the strongest statement names."""
        return min(self.outlets, key=lambda item: item[0])[1] if self.outlets else None

    @property
    def published(self) -> Published:
        """The day that the strongest statement gives."""
        if not self.days:
            return Published()
        _, text, day = min(self.days, key=lambda item: item[0])
        return Published(day.isoformat(), "stated", text)


def outlet_of(url: str) -> str | None:
    """The name of the outlet at `url`; its domain where we know no name."""
    try:
        host = (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return None
    known = words.outlets()
    parent = host.split(".", 1)[-1]
    return known.get(host) or (known.get(parent) if parent.count(".") else None) or host or None


def read(lines: Sequence[str], language: str) -> Provenance:
    """What `lines` state; `language` decides how a date in figures reads."""
    found = Provenance()
    head = next((index for index, line in enumerate(lines) if is_prose(line)), len(lines))
    last = max((index for index, line in enumerate(lines) if is_prose(line)), default=-1)
    for index, line in enumerate(lines):
        _read_url(found, index, line)
        _read_stamp(found, index, line, language)
        _read_outlet(found, index, lines, head, last)
    _read_header(found, lines, head)
    return found


def _read_url(found: Provenance, index: int, line: str) -> None:
    match = _URL.search(line)
    if match is None or key(line[: match.start()]) not in {"", *words.SOURCE, "url", "lien", "link", "permalink"}:
        return
    found.taken.add(index)
    outlet = outlet_of(match[0])
    if outlet:
        found.outlets.append((5, outlet))
    if found.url is None and urlsplit(match[0]).path.strip("/"):
        found.url = match[0]
        in_url = date_in_url(match[0])
        if in_url:
            found.days.append((4, *in_url))


def _read_stamp(found: Provenance, index: int, line: str, language: str) -> None:
    """A line that holds nothing but dates, their labels, an author and an outlet."""
    if len(line) > 160:
        return
    stated = list(dates(line, month_first=language == "en"))
    if not stated:
        return
    first = stated[0]
    folded = fold(line)
    label = _label(folded[: first.start])
    rest = folded[stated[-1].end :] if len(stated) > 1 else folded[first.end :]
    before, weight = folded[: first.start], 3
    if label is not None:
        name, weight = label
        before = folded[: folded.rindex(name, 0, first.start)]
    prefix = line[: len(before.rstrip(_SEPARATORS))]
    if not _is_filler(rest) or (label is None and not _is_filler(before)):
        return
    if label is not None and not _is_filler(before) and not _may_precede(line[: len(before)]):
        return
    found.taken.add(index)
    found.stamps.add(index)
    start = len(before) if label is not None and label[1] < 3 else len(before) - len(_kept_before(before))
    found.days.append((weight, line[start : _end_of_time(folded, first.end)].strip(" |,-–—·"), first.day))
    if label is not None and prefix and not _is_filler(fold(prefix)):
        _name_outlet(found, 1, prefix)


def _kept_before(before: str) -> str:
    """The weekday that stands right before a date, if one does."""
    match = re.search(r"([a-z]+)\.?,? ?$", before)
    return match[0] if match and match[1] in weekdays() else ""


def _end_of_time(folded: str, end: int) -> int:
    match = re.match(r"(?:,? ?(?:a|at)? ?\d{1,2} ?[:h] ?\d{0,2}(?::\d{2})?|t\d{2}:\d{2}(?::\d{2})?z?|, [a-z]+day\b)", folded[end:])
    return end + (match.end() if match else 0)


def _label(before: str) -> tuple[str, int] | None:
    """The label that introduces the date after `before`, with its weight."""
    text = before.rstrip(_SEPARATORS)
    while text and (word := re.search(r"[a-z]+\.?$", text)) and word[0].rstrip(".") in {*weekdays(), "le", "on", "the"} and text not in words.PUBLISHED:
        text = text[: word.start()].rstrip(_SEPARATORS)
    for weight, labels in ((1, words.PUBLISHED), (2, words.CHANGED)):
        for label in sorted(labels, key=len, reverse=True):
            bare = label.removesuffix(" le").removesuffix(" on")
            if re.search(rf"(?:^|\W){re.escape(bare)}$", text):
                return bare, weight
    return None


def _is_filler(text: str) -> bool:
    """Whether nothing in `text` (folded) says more than a weekday, a time, or another label of a date."""
    text = _TIME.sub(" ", text)
    for label in sorted((*words.PUBLISHED, *words.CHANGED), key=len, reverse=True):
        text = re.sub(rf"\b{re.escape(label)}\b", " ", text)
    return all(word in words.FILLERS or word in weekdays() for word in re.findall(r"[a-z]+", text)) and len(re.findall(r"\d", text)) <= 3


def _may_precede(prefix: str) -> bool:
    """Whether what stands before `publié le` is an author or an outlet rather than the beginning of a sentence."""
    bare = prefix.rstrip()
    introduced = any(fold(bare).startswith(f"{label} ") for label in (*words.BY, *words.WITH, *words.SOURCE))
    return len(bare) <= 90 and (introduced or not bare or bare[-1] in ",|–—-·•:" or fold(bare) in words.outlets())


def _name_outlet(found: Provenance, weight: int, text: str) -> None:
    """Takes the outlet out of `source AFPTV`, `Par A. Dupont avec AFP`, `Le Monde avec AFP`."""
    name = re.sub(rf"^(?:{'|'.join(map(re.escape, words.SOURCE))})\b[ :]*", "", text.strip(_SEPARATORS), flags=re.IGNORECASE).strip(_SEPARATORS)
    parts = re.split(rf"\b(?:{'|'.join(words.WITH)})\b\s+(?:l'|l’)?", name, maxsplit=1, flags=re.IGNORECASE)
    by_author = any(fold(name).startswith(f"{label} ") for label in words.BY)
    if len(parts) == 2 and (by_author or not parts[0].strip()):
        name = parts[1].strip(_SEPARATORS)
    elif by_author:
        name = re.split(rf"^(?:{'|'.join(words.BY)})\s+", name, flags=re.IGNORECASE)[-1]
        candidates = [part.strip(_SEPARATORS) for part in re.split(r"[,|–—(]| - ", name)]
        name = next((part for part in candidates if fold(part) in words.outlets()), "")
    if name and len(name) <= 50:
        found.outlets.append((weight, words.outlets().get(fold(name), name)))


def _read_outlet(found: Provenance, index: int, lines: Sequence[str], head: int, last: int) -> None:
    line = lines[index]
    folded = fold(line).strip(_SEPARATORS)
    outside = index < head or index > last
    if index in found.taken:
        return
    if outside and (match := _DOMAIN.match(line)):
        found.taken.add(index)
        found.outlets.append((6, outlet_of(f"https://{match[1].lower()}") or match[1]))
    elif outside and (match := _COPYRIGHT.match(line)) and fold(match["name"]).strip() in words.outlets():
        found.taken.add(index)
        found.outlets.append((4, words.outlets()[fold(match["name"]).strip()]))
    elif len(line) <= 80 and not ends_sentence(line) and _is_agency_line(folded):
        found.taken.add(index)
        _name_outlet(found, 2 if index > last else 3, line)
    elif outside and len(line) <= 90 and not ends_sentence(line) and _is_author(line):
        found.taken.add(index)
        _name_outlet(found, 4, line)
    elif key(line) in words.SOURCE and index > last:
        found.taken.update({index, index + 1} if index + 1 < len(lines) and len(lines[index + 1]) <= 60 else {index})
        if index + 1 in found.taken:
            found.outlets.append((8, lines[index + 1].strip(" •*-–")))
    elif match := _AGENCY_MARK.match(line):
        found.outlets.append((3, words.outlets().get(fold(match["name"]), match["name"])))
    elif index >= last and (match := _SIGNED.search(line)):
        found.outlets.append((4, words.outlets().get(fold(match["name"]), match["name"])))


def _is_agency_line(folded: str) -> bool:
    """Whether a line is an agency's name alone, `avec AFP`, or `Le Monde avec AFP et Reuters`."""
    names = re.split(rf"\b(?:{'|'.join(words.WITH)})\b\s+(?:l')?|\s+et\s+|\s+and\s+|\s*[,/&]\s*", folded)
    bare = [name.strip(_SEPARATORS) for name in names if name.strip(_SEPARATORS)]
    return bool(bare) and all(name in words.outlets() or name.removesuffix("-services") in words.outlets() for name in bare)


def _is_author(line: str) -> bool:
    """Whether a line is `Par` or `By` and names."""
    match = re.match(rf"(?:{'|'.join(words.BY)})\s*:?\s+(?P<names>.+)$", fold(line))
    if match is None:
        return False
    names = [word for word in re.findall(r"[\w'’-]+", line[match.start("names") :]) if len(word) > 3]
    return bool(names) and len(names) <= 10 and sum(word[0].isupper() for word in names) * 4 >= len(names) * 3


def _read_header(found: Provenance, lines: Sequence[str], head: int) -> None:
    """A site's name above everything: before a date, or in capitals with a word that sites are named by."""
    for index in range(min(3, head)):
        line = lines[index]
        if index in found.taken or len(line) > 45 or len(line.split()) > 6 or key(line) in words.LINES:
            continue
        names_site = key(line) in words.outlets() or (line.isupper() and words.SITE_WORDS & set(key(line).split()))
        if (index + 1 in found.stamps and index + 2 < head and len(line.split()) <= 4) or (names_site and index + 1 < head):
            found.taken.add(index)
            found.outlets.append((2, line if line.isupper() and len(line) > 5 else words.outlets().get(key(line), line)))
        return
