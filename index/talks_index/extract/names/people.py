"""Which words are names of people: what is proposed, cut and stretched until only the name is left."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from talks_index.extract.model import Guess
from talks_index.extract.names.around import NAME_ARTICLES, OF, Around, given_names
from talks_index.extract.names.proposals import proposals
from talks_index.extract.names.scan import Scan, Word
from talks_index.language.namekeys import family_first
from talks_index.model import Span

_ROMAN = re.compile(r"(?:Ier|[IVX]{1,5})")
_ORDINAL = re.compile(r"[IVX]+e")
# Two words that lost the space between them, or a word with a digit; not `McDonald`, `DeSantis`.
_GLUED = re.compile(r"(?!Mc|Mac|De|Le|La|Di|Fitz)(?:.*[a-zà-ÿ]{3,}[A-ZÀ-Þ]|.*\d|[A-ZÀ-Þ]{3,}[a-zà-ÿ])")
_NO_NAME_SORTS = frozenset(
    {"country", "demonym", "prefix", "seat", "igo", "movement", "party", "association", "company", "media", "region", "venue"}
)
_SURNAME_SORTS = frozenset({"movement", "party", "association", "company", "media", "city", "region"})
"""What may be named after a person, and so be a surname (`Wagner`)."""
_LONGEST = 6
"""How many words a name is stretched to."""


class People:
    """Finds the spans of full names and of surnames that stand for people in one article. A run is a list of numbers of words."""

    def __init__(self, scan: Scan, guesses: Iterable[Guess]) -> None:
        self._scan = scan
        self._around = Around(scan)
        self._guesses = tuple(guesses)
        self._starts = {g.start for g in self._guesses if g.label == "PER"}
        self._ends = {g.end for g in self._guesses if g.label == "PER"}

    def spans(self) -> tuple[Span, ...]:
        """The names of people, in reading order, without overlaps; titles and offices are not in them."""
        text, things = self._scan.text, self._things()
        found = {span for proposal in proposals(self._scan, self._guesses) for span in self._repaired(proposal)}
        out: list[Span] = []
        for span in sorted(found, key=lambda s: (s.start, -s.end)):
            if text[span.start : span.end] in things:
                continue
            if not out or span.start >= out[-1].end:
                out.append(span)
            elif span.end - span.start > out[-1].end - out[-1].start:
                out[-1] = span
        return tuple(out)

    def _things(self) -> frozenset[str]:
        """What the model takes for people and has an article somewhere: ships and the like, everywhere in the article."""
        people = [g for g in self._guesses if g.label == "PER" and self._around.has_article(self._scan.word_at(g.start))]
        return frozenset(name for g in people if " " in (name := self._scan.text[g.start : g.end]))

    def _repaired(self, proposal: Span) -> Iterator[Span]:
        words = self._scan.words
        run: list[int] = []
        i = self._scan.word_at(proposal.start)
        while i < len(words) and words[i].start < proposal.end:
            if run and not self._around.joined(i - 1):
                yield from self._trimmed(run)
                run = []
            run.append(i)
            i += 1
        yield from self._trimmed(run)

    def _trimmed(self, run: list[int]) -> Iterator[Span]:
        while run and not self._can_start(run[0]):
            run = run[1:]
        run = self._without_end(self._until_foreign(run))
        if not run:
            return
        run = self._without_end(self._stretched_left(self._stretched_right(run)))
        if run and self._is_name(run):
            words = self._scan.words
            first = run[0]
            if len(run) == 1 and first > 1 and words[first - 1].text == "de" and self._is_ranked(first - 2):
                first -= 1
            yield Span(words[first].start, words[run[-1]].end)

    def _is_ranked(self, i: int) -> bool:
        """Whether a rank or title stands here, after which `de` belongs to the name (`le général de Gaulle`)."""
        folded = self._scan.words[i].folded
        return (folded == "general" or folded in self._scan.names.titles) and self._around.joined(i)

    # Where a name begins and ends

    def _can_start(self, i: int) -> bool:
        words, names, roles = self._scan.words, self._scan.names, self._scan.roles
        word = words[i]
        if self._around.is_given(i) and self._around.joined(i) and words[i + 1].capital:
            return True
        if not word.capital:
            return self._around.begins_with_article(word)
        plain = word.folded
        if plain in names.no_start:
            initial = len(plain) == 1 and self._scan.text[word.end : word.end + 1] == "."
            return initial or (word.text in NAME_ARTICLES and not self._scan.begins_sentence(word.start))
        if plain in names.titles:
            return False
        if plain in names.never or plain in roles.before or self._around.is_office(word):
            return plain in given_names()
        sort = self._around.sort(word)
        return sort not in _NO_NAME_SORTS and not (sort == "city" and self._is_of_place(i))

    def _is_of_place(self, i: int) -> bool:
        """Whether a city's name ends a place (`à Ankara Jean Dupont`), and begins no name."""
        word = self._scan.words[i]
        if i and self._scan.words[i - 1].folded in self._scan.names.in_place:
            return True
        return word.folded not in given_names() and word.start not in self._starts

    def _can_end(self, i: int) -> bool:
        word = self._scan.words[i]
        if self._around.after_given(i):
            return word.text not in NAME_ARTICLES
        if word.capital:
            return word.folded in given_names() or word.folded not in self._scan.names.no_start | self._scan.names.never
        return self._around.begins_with_article(word)

    def _without_end(self, run: list[int]) -> list[int]:
        while run and not self._can_end(run[-1]):
            if len(run) > 2 and self._scan.words[run[-1]].capital and self._scan.words[run[0]].folded in family_first():
                break  # `Kim Jong Un`: the last syllable of such a name is no article
            run = run[:-1]
        return run

    def _until_foreign(self, run: list[int]) -> list[int]:
        """The words up to the first that belongs to no name."""
        for n, i in enumerate(run[1:], 1):
            word = self._scan.words[i]
            if self._around.after_given(i):
                continue
            if not word.capital and not self._around.small_in_name(word):
                return run[:n]
            if word.folded in OF and not all(self._around.is_given(j) for j in run[:n]):
                return run[:n]
            sort = self._around.sort(word)
            if sort in _SURNAME_SORTS and self._is_guessed(run[0], i):
                continue
            if sort in _NO_NAME_SORTS or (sort == "city" and not self._scan.words[run[n - 1]].capital):
                return run[:n]
        return run

    def _is_guessed(self, first: int, last: int) -> bool:
        """Whether the model sees one person in all words from a given name to word `last`."""
        start, end = self._scan.words[first].start, self._scan.words[last].end
        return self._around.is_given(first) and any(g.label == "PER" and g.start <= start and end <= g.end for g in self._guesses)

    def _stretched_right(self, run: list[int]) -> list[int]:
        words = self._scan.words
        run = list(run)
        while len(run) < _LONGEST and self._around.joined(run[-1]) and not self._apart(run[-1]):
            i = run[-1] + 1
            if self._continues(i):
                run.append(i)
            elif self._is_particle(i, run) and i + 1 < len(words) and self._around.joined(i) and self._continues(i + 1):
                run += [i, i + 1]
            else:
                break
        return run

    def _is_particle(self, i: int, run: list[int]) -> bool:
        """Whether a small word goes on the name: `ben Salmane` always, `de Rugy` after one given name alone."""
        word = self._scan.words[i]
        if word.capital or (len(word.text) == 1 and word.folded not in OF):
            return False
        if word.folded in OF:
            return len(run) == 1 and self._around.is_given(run[0])
        return word.folded not in self._scan.no_particle and self._around.small_in_name(word)

    def _stretched_left(self, run: list[int]) -> list[int]:
        words = self._scan.words
        run = list(run)
        if not self._scan.roles.heads:  # in a language of which we know no offices, a capital before a given name may be one
            return run
        while run[0] > 0 and len(run) < _LONGEST and self._around.joined(run[0] - 1) and not self._apart(run[0] - 1):
            i = run[0] - 1
            inside = not self._scan.begins_sentence(words[i].start) and not self._scan.lower[words[i].folded]
            given = words[i].folded in given_names() and self._around.sort(words[i]) in {None, "city"}
            if not words[i].capital or not (given or (inside and self._continues(i))):
                break
            run.insert(0, i)
        return run

    def _apart(self, i: int) -> bool:
        """Whether the model sees one person end at word `i` and another begin at the next."""
        return self._scan.words[i].end in self._ends and self._scan.words[i + 1].start in self._starts

    def _continues(self, i: int) -> bool:
        """Whether the word can go on a name: a capital, and no place, body, people or word of the page."""
        word = self._scan.words[i]
        if not word.capital:
            return self._around.begins_with_article(word)
        if _ROMAN.fullmatch(word.text) or self._around.after_given(i):
            return True
        acronym = word.text.isupper() and len(word.text) > 1
        return not acronym and self._can_start(i) and self._around.sort(word) is None and not _GLUED.match(word.text)

    # What is left: is it a name

    def _is_name(self, run: list[int]) -> bool:
        words = [self._scan.words[i] for i in run]
        if any(_GLUED.match(w.text) for w in words):
            return False
        if len(run) == 1:
            return self._is_surname(run[0], words[0])
        if all(w.text.isupper() and len(w.text) > 1 for w in words) or self._around.has_article(run[0]):
            return False
        if self._scan.match_over(words[0].start, words[-1].end):
            return False
        return any(len(w.text) > 2 for w in words)

    def _is_surname(self, i: int, word: Word) -> bool:
        """Whether a single word stands for a person: after a title, or where nothing says that it is something else."""
        scan = self._scan
        if _ORDINAL.fullmatch(word.text) or word.text.isupper():
            return False
        if i and self._around.joined(i - 1) and scan.words[i - 1].folded in scan.names.things:
            return False
        if self._around.has_title(i):
            return word.capital
        if len(word.text) < 2 or word.folded in scan.names.never or scan.lower[word.folded]:
            return False
        if self._around.sort(word) is not None or self._around.has_article(i):
            return False
        return not scan.begins_sentence(word.start) or sum(w.text == word.text for w in scan.words) > 1
