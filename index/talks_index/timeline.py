"""The meetings of a library by their dates: what several articles tell of one meeting is joined on reading, never stored."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import NamedTuple, TypeVar

from talks_index.days import EVER, first_and_last, month_of
from talks_index.language.also_called import Sort, called
from talks_index.language.folding import fold
from talks_index.language.namekeys import tells_apart, word_key
from talks_index.model import Event, MeetingPlace, Span, Telling, When
from talks_index.search.lines import beginning
from talks_index.store import Store, Told

_AT_ONCE = 500
"""Articles that are read, or tellings that are joined, before it is asked again whether anybody waits for them."""

_REMEMBERED = 10_000
"""Places and dates that are remembered, to be used again."""

_DISTANT = ("phone call", "exchange")
"""Kinds of meetings that have no place: that they are of this kind is what their tellings agree in instead."""

_ARTICLES = frozenset(("le", "la", "les", "the"))

T = TypeVar("T")

Agreement = tuple[tuple[int, int], str]
"""What tellings of one meeting agree in: its days and its place."""


class _Read(NamedTuple):
    """A telling with what it is joined by, worked out once."""

    told: str
    telling: Telling
    agreement: Agreement | None
    parties: frozenset[str]


class Tellings:
    """What the articles of a store tell of meetings. Each is read once, and again when it has changed; any thread may ask."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, Sequence[_Read]] = {}
        self._sequence = 0
        self._lock = threading.Lock()

    def events(self, ids: Sequence[str], cancelled: Callable[[], bool] = lambda: False) -> list[Event]:
        """The meetings that these articles tell of, by their dates. When `cancelled` becomes true, it ends soon with none."""
        with self._lock, _uncollected():
            sequence = self._store.sequence()
            for article_id in self._store.changed(self._sequence) if sequence > self._sequence else ():
                self._known.pop(article_id, None)
            self._sequence = sequence
            missing = [article_id for article_id in ids if article_id not in self._known]
            for start in range(0, len(missing), _AT_ONCE):
                if cancelled():
                    return []
                for told in self._store.told(missing[start : start + _AT_ONCE]):
                    self._known[told.id] = tuple(_read(told))
            found = [read for article_id in ids for read in self._known.get(article_id, ())]
            return _joined(found, cancelled)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the garbage collector, of which nothing read here is in need: it would take half of the time.

    What there is then is put out of its sight too: going through it takes a quarter of a second, at whatever key comes next.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.freeze()
            gc.enable()


def _read(told: Told) -> Iterator[_Read]:
    for telling in _tellings(told):
        agreement = _agreement(telling)
        yield _Read(telling.published.edtf or "", telling, agreement, frozenset(map(_party, telling.parties)) if agreement else frozenset())


def _tellings(told: Told) -> Iterator[Telling]:
    title = told.title or beginning(told.text or "")
    ranked = sorted(enumerate(told.meetings), key=lambda pair: not pair[1].main)
    for rank, (number, one) in enumerate(ranked, 1):
        where, when = _place(one.place.city, one.place.country, one.place.venue), _when(one.when.text, one.when.edtf)
        proof = Span(one.evidence[0].start, one.evidence[0].end) if one.evidence else None
        known = (one.main, one.kind, one.status, one.parties, where, when, proof, one.by_hand)
        yield Telling(told.id, title, told.outlet, told.published, number, rank, *known)


# One value for all that are alike: there are a hundred times as many meetings as cities.
_place = lru_cache(_REMEMBERED)(MeetingPlace)
_when = lru_cache(_REMEMBERED)(When)


def _joined(found: list[_Read], cancelled: Callable[[], bool]) -> list[Event]:
    """The meetings that these tell of, by their dates; none where nobody waits for them any more.

    Tellings of several articles that agree in date (to the month at least), in place and in a party are one meeting; an article that
    tells of two keeps them apart.
    """
    groups: list[list[Telling]] = []
    agreeing: dict[Agreement, list[_Group]] = {}
    for at, read in enumerate(sorted(found, key=lambda read: read.told)):
        if at % _AT_ONCE == 0 and cancelled():
            return []
        if read.agreement is None:
            groups.append([read.telling])
            continue
        near = agreeing.setdefault(read.agreement, [])
        if not any(group.takes(read) for group in near):
            near.append(_Group(read))
            groups.append(near[-1].tellings)
    return sorted(map(_event, groups), key=_order)


class _Group:
    """Tellings of one meeting, of which stories, and the parties that all of them name."""

    __slots__ = ("parties", "stories", "tellings")

    def __init__(self, read: _Read) -> None:
        self.tellings = [read.telling]
        self.stories = {read.telling.article_id}
        self.parties = read.parties

    def takes(self, read: _Read) -> bool:
        """Take in another story's telling where it names a party that all others do."""
        common = self.parties & read.parties
        if not common or read.telling.article_id in self.stories:
            return False
        self.tellings.append(read.telling)
        self.stories.add(read.telling.article_id)
        self.parties = common
        return True


def _agreement(telling: Telling) -> Agreement | None:
    """What another telling must agree in to be of the same meeting; None where too little is known."""
    if not telling.parties or len(month_of(telling.when.edtf) or "") < len("YYYY-MM"):
        return None
    days = first_and_last(telling.when.edtf)
    place = telling.kind if telling.kind in _DISTANT else _where(telling)
    return (days, place) if days and EVER[0] < days[0] and days[1] < EVER[1] and place else None


def _where(telling: Telling) -> str:
    city, country, venue = telling.place.city, telling.place.country, telling.place.venue
    if named := city or venue:
        return place_key(named)
    return f"={country}" if country else ""


@lru_cache(_REMEMBERED)
def place_key(name: str) -> str:
    """The same string for all names of a place that are known, and for all spellings of one."""
    return _key(_canonical("place", name))


@lru_cache(_REMEMBERED)
def _party(name: str) -> str:
    return name if len(name) == 2 and name.isupper() else _key(_canonical("body", name))


@cache
def _key(name: str) -> str:
    folded = [word for word in fold(name).replace("-", " ").replace("'", " ").split() if word not in _ARTICLES and tells_apart(word)]
    return " ".join(word_key(word) or word for word in folded) or fold(name)


def _canonical(sort: Sort, name: str) -> str:
    """The first of the names of a place or body that has several; of any other its own."""
    known = called(sort, name)
    return known.names[0] if known else name


def _event(tellings: Sequence[Telling]) -> Event:
    newest = tellings[-1]
    if len(tellings) == 1:
        return Event(month_of(newest.when.edtf), newest.kind, newest.status, newest.parties, newest.place, newest.when, (newest,))
    named = [name for telling in tellings for name in telling.parties]
    parties: dict[str, str] = {}
    for name in sorted(dict.fromkeys(named), key=lambda name: -named.count(name)):
        parties.setdefault(_party(name), name)
    when = _most([telling.when for telling in tellings])
    kind, place = _most([telling.kind for telling in tellings]), _most([telling.place for telling in tellings])
    return Event(month_of(when.edtf), kind, newest.status, tuple(parties.values()), place, when, tuple(tellings))


def _most(values: Sequence[T]) -> T:
    """The most frequent of some values, the first of several such."""
    return max(values, key=values.count)


def _order(event: Event) -> tuple[str, tuple[int, int], str]:
    """By month and days; what is known to the year alone after its months, and what is not even that after all others, as it was told."""
    told = event.tellings[-1].published.edtf or ""
    if event.month is None:
        return "~", EVER, told
    month = event.month if len(event.month) > len("YYYY") else f"{event.month}-13"
    return month, first_and_last(event.when.edtf) or EVER, told
