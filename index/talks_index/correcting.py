"""Facts set by hand: what a person writes is read as the value that its field holds, with the sentences that hold its words, and kept."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NoReturn, get_args

from msgspec.structs import replace

from talks_index.corrections import HIDEABLE, PUBLISHED, WHOLE, anchored, numbered, standing, value_of
from talks_index.days import edtf_of, is_edtf
from talks_index.errors import NotAValue
from talks_index.export.corrections import HINTS
from talks_index.export.plain import one_line
from talks_index.export.rows import KINDS
from talks_index.i18n import LANGUAGES, Words, words
from talks_index.language.also_called import called, without_article
from talks_index.language.folding import fold
from talks_index.language.gazetteer import gazetteer
from talks_index.language.sentences import sentences
from talks_index.model import Correction, FieldValue, Kind, Made, Meeting, MeetingPlace, Participant, Span, Status, When
from talks_index.search.query.dates import days
from talks_index.search.query.names import countries, statuses
from talks_index.store import Store

LONGEST = 1_000
"""Characters that are taken for a value at most."""

_YES, _NO = frozenset(("oui", "yes", "true", "vrai", "o", "y")), frozenset(("non", "no", "false", "faux", "n"))
_PARTICIPANT = re.compile(r"(?P<name>[^()]+?)\s*(?:\((?P<details>.*)\))?")


def correct(store: Store, article_id: str, field: str, text: str, meeting: Meeting | None, shown: Words) -> Correction:
    """Keep what a person wrote for a field of a meeting, as it is shown, or for the article's day of publication; an empty text hides it.

    Raises NotAValue where it is not understood, or the meeting is no longer there.
    """
    value = None if field == WHOLE else read(field, text, shown)
    _, extracted, _ = store.extracted(article_id)
    if field == PUBLISHED:
        return _kept(store, Correction(0, article_id, field, value, extracted.published.edtf if extracted else None))
    earlier = store.corrections(article_id)
    number = next((number for number, one in numbered(extracted, earlier) if one == meeting), None) if extracted else None
    if extracted is None or number is None:
        raise NotAValue(shown("the facts were made anew meanwhile: look at them again"))
    sought = anchored(extracted, earlier, number)
    told = proof(value, extracted.text, extracted.language, sought.evidence)
    was = None if field == WHOLE else value_of(extracted.meetings[number], field)
    return _kept(store, Correction(0, article_id, field, value, was, sought, told))


def _kept(store: Store, correction: Correction) -> Correction:
    return replace(correction, number=store.correct(correction))


def made(store: Store, article_id: str | None) -> list[Made]:
    """The corrections of an article, or of all, the oldest first, and whether each still bears."""
    every = store.corrections(article_id)
    there = store.ids()
    told: list[Made] = []
    for one in dict.fromkeys(correction.article_id for correction in every):
        own = [correction for correction in every if correction.article_id == one]
        facts = store.extracted(one)[1] if one in there else None
        told += [state if one in there else state._replace(bears=False) for state in standing(facts, own)]
    return sorted(told, key=lambda state: state.correction.number)


def read(field: str, text: str, shown: Words) -> FieldValue | None:
    """The value of a field that a person wrote, in French or English, by names or codes; None for nothing at all, and for `no`.

    Raises NotAValue, in the words of the reader's language.
    """
    if field not in HINTS:
        raise NotAValue(shown("there is no field {field}").format(field=field))
    plain = one_line(text)
    if len(plain) > LONGEST:
        raise NotAValue(shown("too long: at most {n} characters").format(n=LONGEST))
    if not plain:
        if field not in HIDEABLE:
            raise NotAValue(shown("this cannot be empty; write {hint}").format(hint=shown(HINTS[field])))
        return None
    reader = _READERS.get(field)
    value = reader(plain) if reader else plain
    if value is None:
        _refuse(field, plain, shown)
    return value or None


def proof(value: FieldValue | None, text: str, language: str, nearest: Sequence[Span]) -> tuple[Span, ...]:
    """The sentences of an article that hold the words of a value: for each phrase the one nearest to where the meeting is told of.

    A city may be written there by another of its names (`Cairo`: `au Caire`).
    """
    at = nearest[0].start if nearest else 0
    found: dict[Span, None] = {}
    spans = [Span(one.start, one.end) for one in sentences(text, language)]
    for spellings in _phrases(value):
        words_of = {f" {_bare(phrase)} " for phrase in spellings}
        holding = [span for span in spans if any(one in f" {_bare(text[span.start : span.end])} " for one in words_of)]
        if holding:
            found[min(holding, key=lambda span: abs(span.start - at))] = None
    return tuple(found)


def _phrases(value: FieldValue | None) -> Iterator[tuple[str, ...]]:
    """The phrases of a value, each in the forms in which it may be written."""
    match value:
        case str():
            yield (value,)
        case MeetingPlace(city, _, venue):
            if city:
                known = called("place", city)
                names = (city, *known.names) if known else (city,)
                yield (*names, *map(without_article, names))
            if venue:
                yield (venue,)
        case tuple():
            yield from ((one.name if isinstance(one, Participant) else one,) for one in value)


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


def _refuse(field: str, text: str, shown: Words) -> NoReturn:
    raise NotAValue(shown("not understood: {text}; write {hint}").format(text=text[:60], hint=shown(HINTS[field])))


def _when(text: str) -> When | None:
    date = _date(text)
    return When(None, date) if is_edtf(date) else None


def _published(text: str) -> str | None:
    date = _date(text)
    return date if is_edtf(date, interval=False) and "X" not in date else None


def _date(text: str) -> str:
    """A date as it is, or of one in words that names its year (`28 février 2025`, `du 3 au 5 mars 2022`), the EDTF value."""
    if not re.search(r"[^\W\d_X]{2}", text) or not re.search(r"\d{4}", text):
        return text
    found = days(text, dt.date.today())
    return edtf_of(found.first, found.last) if found else text


def _kind(text: str) -> Kind | None:
    return _kinds().get(fold(text))


@cache
def _kinds() -> dict[str, Kind]:
    """The kinds of meetings by their names and their labels in every language."""
    return {fold(label): kind for kind in get_args(Kind) for label in (kind, *(words(code)(KINDS[kind]) for code in LANGUAGES))}


def _status(text: str) -> Status | None:
    found = statuses().named(text)
    return found[0] if len(found) == 1 else None


def _flag(text: str) -> bool | None:
    return True if fold(text) in _YES else False if fold(text) in _NO else None


def _country(text: str) -> str | None:
    """The code of a country for its name, demonym or code."""
    found = countries().named(text)
    return found[0] if len(found) == 1 else None


def _side(text: str) -> str:
    """The code of a country, else the name of a body or person as it is."""
    return _country(text) or text


def _sides(text: str) -> tuple[str, ...] | None:
    return tuple(dict.fromkeys(_side(part) for part in _split(text, r"\s*(?:[,;]|↔|<->)\s*"))) or None


def _names(text: str) -> tuple[str, ...] | None:
    return _split(text, r"\s*[,;]\s*") or None


def _phrases_of(text: str) -> tuple[str, ...] | None:
    return _split(text, r"\s*;\s*") or None


def _split(text: str, between: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for part in re.split(between, text) if part))


def _place(text: str) -> MeetingPlace | None:
    """A place from its venue, city and country; the country of a city that is known need not be written."""
    parts = _split(text, r"\s*,\s*")
    *others, last = parts or ("",)
    country = _country(last)
    if country and others:
        return MeetingPlace(others[-1], country, ", ".join(others[:-1]) or None)
    known = next((entry for code in LANGUAGES for entry in gazetteer(code).named(last) if entry.sort == "city"), None)
    if country and not known:
        return MeetingPlace(None, country, None)
    return MeetingPlace(last, known.country if known else None, ", ".join(others) or None) if last else None


def _participants(text: str) -> tuple[Participant, ...] | None:
    found = []
    for part in _split(text, r"\s*;\s*"):
        match = _PARTICIPANT.fullmatch(part)
        if match is None:
            return None
        role, _, side = ("", "", "") if not match["details"] else match["details"].rpartition(",")
        code = _country(side.strip())
        role, named = (role.strip(), code) if code else ((match["details"] or "").strip(), None)
        found.append(Participant(match["name"].strip(), role or None, named))
    return tuple(found) or None


_READERS: dict[str, Callable[[str], FieldValue | None]] = {
    "kind": _kind,
    "status": _status,
    "parties": _sides,
    "participants": _participants,
    "place": _place,
    "when": _when,
    "secret": _flag,
    "closed_doors": _flag,
    "topics": _phrases_of,
    "excluded_topics": _phrases_of,
    "initiated_by": _side,
    "reported_by": _names,
    "confirmed_by": _names,
    "denied_by": _names,
    PUBLISHED: _published,
}
"""How the fields are read that do not hold a text as it is."""
