"""An article as the finders of names look at it: its words, its sentences, and the names of the gazetteer in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from talks_index.language import words
from talks_index.language.folding import fold
from talks_index.language.gazetteer import Entry, Match, gazetteer
from talks_index.language.sentences import Sentence
from talks_index.language.shape.names import NameWords
from talks_index.language.shape.roles import RoleWords

_WORD = re.compile(r"[^\W_]+(?:[-\u2011][^\W_]+)*")
# Two words that lost the space between them: `queKarine`, `KommersantMoscou`; not `McDonald`, `LeBron`.
_GLUED = re.compile(r"(?!fitz)([a-zà-ÿ]{2,}|[A-ZÀ-Þ][a-zà-ÿ]{3,}|[A-ZÀ-Þ]{3,})(?=[A-ZÀ-Þ][a-zà-ÿ]{3,}$)", re.UNICODE)
_NONE: frozenset[str] = frozenset()
_NO_NAME_WORDS = NameWords(_NONE, _NONE, _NONE, _NONE, _NONE, _NONE, {}, _NONE, _NONE, _NONE, _NONE, _NONE, {}, {})
_NO_ROLE_WORDS = RoleWords(
    _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, (), _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, False
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its inner hyphens, from `start` up to `end`, as written and folded."""

    start: int
    end: int
    text: str
    folded: str

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


@dataclass(frozen=True)
class Scan:
    """Everything is computed once, when first asked for."""

    text: str
    language: str
    sentences: Sequence[Sentence]

    @cached_property
    def names(self) -> NameWords:
        return words(NameWords, self.language) or _NO_NAME_WORDS

    @cached_property
    def roles(self) -> RoleWords:
        return words(RoleWords, self.language) or _NO_ROLE_WORDS

    @cached_property
    def words(self) -> tuple[Word, ...]:
        out: list[Word] = []
        for m in _WORD.finditer(self.text):
            glued = None if m[0].islower() or m[0].isupper() else _GLUED.match(m[0])
            cuts = [m.start(), m.start() + glued.end(), m.end()] if glued else [m.start(), m.end()]
            out += [Word(a, b, self.text[a:b], fold(self.text[a:b])) for a, b in pairwise(cuts)]
        return tuple(out)

    @cached_property
    def _word_starts(self) -> list[int]:
        return [w.start for w in self.words]

    def word_at(self, offset: int) -> int:
        """The number of the word that holds `offset`, or of the next one after it."""
        i = bisect_right(self._word_starts, offset) - 1
        return i if i >= 0 and self.words[i].end > offset else i + 1

    @cached_property
    def matches(self) -> tuple[Match, ...]:
        """The gazetteer's names, without those that are other words where they stand."""
        return tuple(m for m in gazetteer(self.language).find(self.text) if not self._is_other_word(m))

    def _is_other_word(self, match: Match) -> bool:
        """Whether a name is a common word here: one that begins a sentence, a pronoun in capitals, a city without its article (`Mans`)."""
        written = fold(self.text[match.start : match.end])
        if (written in self.names.no_start and not self._is_acronym(match)) or (
            written in self.names.ordinary and self.begins_sentence(match.start)
        ):
            return True
        i = self.word_at(match.start)
        before = self.words[i - 1].folded if i else ""
        return all(e.needs_article for e in match.entries) and before not in self.names.with_article

    def _is_acronym(self, match: Match) -> bool:
        """Whether capitals tell a name (`US envoy`), since the words around it are not all in capitals (`JOIN US NOW`)."""
        i = self.word_at(match.start)
        around = [w.text for w in self.words[max(i - 1, 0) : i + 2] if w.start != match.start and len(w.text) > 1]
        written = self.text[match.start : match.end]
        return len(written) > 1 and written.isupper() and not any(word.isupper() for word in around)

    @cached_property
    def _match_starts(self) -> list[int]:
        return [m.start for m in self.matches]

    def match_over(self, start: int, end: int) -> Match | None:
        """The gazetteer's name that covers `start` to `end`."""
        i = bisect_right(self._match_starts, start) - 1
        match = self.matches[i] if i >= 0 else None
        return match if match and match.end >= end else None

    @cached_property
    def no_particle(self) -> frozenset[str]:
        """Words that are particles of names elsewhere, and common words in this language."""
        return self.names.particles & self.names.no_start

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    def sentence(self, offset: int) -> Sentence | None:
        """The sentence that holds `offset`."""
        i = bisect_right(self._sentence_starts, offset) - 1
        return self.sentences[i] if i >= 0 else None

    def begins_sentence(self, offset: int) -> bool:
        """Whether no word of the same sentence, or of the same quotation, stands before `offset`."""
        sentence = self.sentence(offset)
        before = self.text[sentence.start : offset] if sentence else ""
        return not any(c.isalnum() for c in before) or bool(re.search(r"[«“\":+(–-]\s*$", before))

    @cached_property
    def lower(self) -> Counter[str]:
        """How often each folded word stands in the text with a small letter."""
        return Counter(w.folded for w in self.words if not w.capital)

    @cached_property
    def countries(self) -> Counter[str]:
        """How often each country is named, by itself, its people or its cities, where only one can be meant."""
        counted: Counter[str] = Counter()
        for match in self.matches:
            codes = {e.country for e in match.entries if e.country}
            if len(codes) == 1:
                counted.update(codes)
        return counted

    def meaning(self, match: Match) -> Entry:
        """The likeliest meaning of a name here: of several countries, the one that the article speaks of most."""
        return max(match.entries, key=lambda e: self.countries[e.country] if e.country else 0)
