"""Reads which outlet a page comes from: signatures, agencies' marks, site names, addresses."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from talks_index.clean import words
from talks_index.clean.lines import ends_sentence, is_names, key
from talks_index.language.folding import fold_same_length

_SEPARATORS = ' \t,|–—-·•:/()[]«»"*'
_SOURCE = re.compile(rf"^(?:{'|'.join(words.SOURCE)})\b\s*:?\s*", re.IGNORECASE)
_WITH = re.compile(rf"\b(?:{'|'.join(words.WITH)})\b\s+(?:l'|l’)?", re.IGNORECASE)
_BY = re.compile(rf"^(?:{'|'.join(words.BY)})\s*:?\s+", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,6})/?$", re.IGNORECASE)
_COPYRIGHT = re.compile(
    r"^(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}\s*)?(?P<name>[^\d/,.]{2,40}?)\s*(?:\d{4})?(?:[.,-].{0,60})?$", re.IGNORECASE
)
_DATELINE = re.compile(r"^[^.!?]{0,60}?\((?P<name>[^()]{2,20})\)(?:\s*[-–—:.]|\s*$)")
_SIGNED = re.compile(r"(?<=[.!?»”\"])\s*\((?P<name>[^()]{2,30})\)$|(?<=[.!?»”\"] )(?P<bare>[\w-]{2,12})$")
_READ_ON = re.compile(r"\b(?:lire|voir|ecouter|regarder)(?: aussi)? sur (?P<name>[^:]{2,30}?) ?:")
_SOCIAL = re.compile(r"(?:^|\.)(?:twitter|x|facebook|youtube|youtu|instagram|tiktok|telegram|linkedin|whatsapp|bit|goo|t)\.\w+$")


def known(name: str) -> str | None:
    """The usual spelling of a well-known outlet; None where we do not know it."""
    return words.outlets().get(fold_same_length(name.strip(_SEPARATORS)))


def of_url(url: str) -> str | None:
    """The outlet at `url`: its name, or its domain where we know no name; None for a social network, and for what is no URL."""
    try:
        host = (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return None
    if not host or _SOCIAL.search(host):
        return None
    parent = host.split(".", 1)[-1]
    return words.outlets().get(host) or (words.outlets().get(parent) if "." in parent else None) or host


def of_domain(line: str) -> str | None:
    """The outlet where `line` is nothing but a domain."""
    match = _DOMAIN.match(line)
    return (words.outlets().get(match[1].lower()) or match[1]) if match else None


def of_copyright(line: str) -> str | None:
    """The well-known outlet that `© 2020 NAME` names."""
    match = _COPYRIGHT.match(line)
    return known(match["name"]) if match else None


def of_prose(line: str, *, last: bool) -> str | None:
    """The well-known outlet that a paragraph names as its own: `PARIS (AFP) -`, `lire sur NAME :`, at the end of the last one `(AFP)`."""
    marks = (_DATELINE.match(line), _READ_ON.search(fold_same_length(line)), _SIGNED.search(line) if last else None)
    names = [name for mark in marks if mark for name in mark.groups() if name]
    return next((outlet for outlet in map(known, names) if outlet), None)


def of_signature(text: str) -> str | None:
    """The outlet in `source AFPTV`, `Par A. Dupont avec AFP`, `Le Monde avec AFP`, `Orange avec AFP`; None for an author alone."""
    name = _SOURCE.sub("", re.sub(r"(?<=\w) \([^()]{2,30}\)$", "", text).strip(_SEPARATORS)).strip(_SEPARATORS)
    site, bar, rest = name.partition(" | ")
    name = site if bar and _BY.match(rest) else name
    author = _BY.match(name)
    parts = _WITH.split(name, maxsplit=1)
    if len(parts) == 2 and (author or not parts[0].strip()):
        name = parts[1].strip(_SEPARATORS)
    elif author:
        candidates = [part.strip(_SEPARATORS) for part in re.split(r"[,|–—(]| - ", name[author.end() :])]
        name = next((part for part in candidates if known(part)), "")
    return (known(name) or name) if name and len(name) <= 50 else None


def is_signature(line: str, *, alone: bool) -> bool:
    """Whether `line` says `avec AFP` or `Le Monde avec AFP et Reuters`.

    Where a name `alone` counts, outside the story, an agency's is enough, and so is `AA / Ankara / NAME`.
    """
    if len(line) > 80 or ends_sentence(line):
        return False
    if alone and known(re.sub(r"(?<=\w) \([^()]{2,30}\)$", "", line)):
        return True
    first, *others = (part.strip(_SEPARATORS) for part in re.split(r"\s*[/,]\s*", line))
    if alone and others and known(first) and all(map(is_names, others)):
        return True
    if not alone and not _WITH.search(line):
        return False
    names = re.split(rf"{_WITH.pattern}|\s+et\s+|\s+and\s+|\s*[,/&]\s*", line, flags=re.IGNORECASE)
    bare = [name.strip(_SEPARATORS) for name in names if name.strip(_SEPARATORS)]
    return bool(bare) and all(known(name) or known(name.removesuffix("-Services")) for name in bare)


def is_author(line: str) -> bool:
    """Whether `line` is `Par` or `By`, or another introduction of that kind with a capital, and names."""
    match = _BY.match(line) or _BY.match(line := line.rpartition("|")[2].lstrip())
    if match is None or len(line) > 100 or line[0].islower() or ends_sentence(line):
        return False
    name = _WITH.split(line[match.end() :], maxsplit=1)[0]
    return is_names(name) or known(name) is not None


def is_site_name(line: str) -> bool:
    """Whether `line`, above a story, is the name of its site: a known one, or capitals with a word that sites are named by."""
    return known(line) is not None or (line.isupper() and not words.SITE_WORDS.isdisjoint(key(line).split()))


def after_source(line: str) -> str | None:
    """What stands behind `source :` on a line; empty where the next line names it, None where `line` does not begin so."""
    match = _SOURCE.match(line)
    if match is None or len(line) > 80 or (":" not in match[0] and match.end() < len(line)):
        return None
    return line[match.end() :].strip(_SEPARATORS)
