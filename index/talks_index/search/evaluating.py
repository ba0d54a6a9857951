"""Which articles of a segment answer a query's tree, and how well."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from talks_index.model import Mine
from talks_index.search.arrays import places, words
from talks_index.search.arrays.field import placed
from talks_index.search.arrays.match import Match, alike, all_of, among, any_of, none, weighed, without
from talks_index.search.arrays.snapshot import Snapshot, everything
from talks_index.search.fields import FACTS, FOLDED, KEYS, STEMS
from talks_index.search.query import tree
from talks_index.search.restricting import Restrictions

_TWINS = {"title": "title_words", "topics": "topics_words", "outlet": "outlet_words"}
"""For fields of stems those of folded words."""


class CancelledError(Exception):
    """Nobody waits for the answer any more."""


class Evaluator:
    """Finds what answers in one segment of an index."""

    def __init__(self, snapshot: Snapshot, at: int, cancelled: Callable[[], bool], mine: Mine) -> None:
        self._snapshot = snapshot
        self._at = at
        self._segment = snapshot.segments[at]
        self._cancelled = cancelled
        self._facts = Restrictions(snapshot, at, mine)

    def match(self, node: tree.Node | None) -> Match:
        """The articles that answer a part of the query."""
        match node:
            case None:
                return alike(everything(self._segment), 0.0)
            case tree.And(parts):
                return all_of([self.match(part) for part in parts])
            case tree.Or(parts):
                return any_of([self.match(part) for part in parts])
            case tree.Not(part):
                return without(self.match(part))
            case tree.Dated(_, forms, days):
                then = (self.match(fact) for fact in (tree.When(days), tree.Published(days)))
                return any_of([*(self.match(form) for form in forms), *then])
            case tree.Within(field, term):
                return self._sought(term, {field: 1.0}, {_TWINS[field]: 1.0}, {})
            case tree.Word() | tree.Phrase() | tree.Prefix() | tree.Fuzzy():
                return self._sought(node, STEMS, FOLDED, FACTS)
            case _:
                self._go_on()
                return self._facts.match(node)

    def _sought(self, term: tree.Term, stems: dict[str, float], folded: dict[str, float], facts: dict[str, float]) -> Match:
        """A term in fields of stems, of folded words, and of facts, each with its weight."""
        match term:
            case tree.Word():
                found = [self._word(word, stems, folded, facts) for word in (term, *term.also)]
                return self._any([match for matches in found for match in matches])
            case tree.Phrase(_, words_, distance):
                return self._any([self._phrase(name, words_, distance, weight) for name, weight in stems.items()])
            case tree.Prefix(_, beginning):
                return self._any([self._beginning(name, beginning, weight) for name, weight in (folded | facts).items()])
            case tree.Fuzzy(_, word, distance):
                return self._any([self._near(name, word, distance, weight) for name, weight in (folded | facts).items()])

    def _any(self, matches: Sequence[Match | None]) -> Match:
        found = [match for match in matches if match is not None]
        return any_of(found) if found else none(self._segment.articles)

    def _word(self, word: tree.Word, stems: dict[str, float], folded: dict[str, float], facts: dict[str, float]) -> Iterator[Match | None]:
        for name, weight in stems.items():
            yield self._term(name, word.stem, weight)
        for name, weight in facts.items():
            if word.key and name in KEYS:
                yield self._term(KEYS[name], word.key, weight)
            else:
                yield self._term(name, word.folded, weight)
        if word.open:
            for name, weight in (folded | facts).items():
                yield self._beginning(name, word.folded, weight)

    def _term(self, name: str, term: str, weight: float = 1.0) -> Match | None:
        self._go_on()
        found = words.term(self._snapshot, self._at, name, self._snapshot.term(name, term.encode()))
        return weighed(found, weight) if found else None

    def _beginning(self, name: str, beginning: str, score: float) -> Match | None:
        self._go_on()
        return words.beginning(self._segment, name, beginning.encode(), score)

    def _near(self, name: str, word: str, distance: int, score: float) -> Match | None:
        self._go_on()
        numbers = self._segment.letters(name).near(word, distance)
        return words.terms(self._segment, name, numbers, score) if numbers else None

    def _phrase(self, name: str, words_: Sequence[tree.Word], distance: int, weight: float) -> Match | None:
        terms = [self._term(name, word.stem) for word in words_]
        known = [term for term in terms if term is not None]
        if len(known) < len(terms):
            return None
        field = placed(self._segment.fields, name)
        numbers = [self._snapshot.term(name, word.stem.encode()).numbers[self._at] for word in words_]
        of_words = [field.places(number, number + 1) for number in numbers]
        starts = places.near(of_words, distance) if distance else places.side_by_side(of_words)
        return weighed(among(places.articles(self._segment, field, starts), all_of(known)), weight)

    def _go_on(self) -> None:
        if self._cancelled():
            raise CancelledError
