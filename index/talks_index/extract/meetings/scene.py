"""An article as the finder of meetings looks at it: its sentences, and in each of them who can be a side."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from talks_index.extract.meetings.groups import Groups
from talks_index.extract.meetings.phrases import Phrases
from talks_index.extract.meetings.vocabulary import Vocabulary
from talks_index.extract.model import Parse, Word, no_parse
from talks_index.extract.reading import Actor, Reading
from talks_index.language.folding import fold, fold_same_length, lower_same_length
from talks_index.language.sentences import Sentence
from talks_index.language.shape.sides import Role
from talks_index.language.statespeople import known_side
from talks_index.model import Person, Place, Span

_PARSED = 1500
"""Characters at most of a sentence that is parsed; longer ones are lists or no sentences."""
_NEAR = 800
"""Characters on both sides of a word within which what belongs to it is looked for."""


@dataclass(frozen=True, slots=True)
class Side:
    """Words that can stand for a side: a named person, a state or a body. `code` is the side; `head` is where its noun phrase begins.

    `assumed` tells a person of whom the article does not say for whom they stand. In a mention of a meeting, `likely` is how likely they
    take part, from 0 to 1, and `joined` tells that words join them to it.
    """

    start: int
    end: int
    code: str
    form: str
    person: Person | None
    head: int
    role: Role
    assumed: bool = False
    likely: float = 1.0
    joined: bool = True


def _first_word(role: str) -> str:
    found = re.match(r"(?:(?:ex|vice|l'|le|la|premier|premiere)[ '-]*)?(\w+)", role)
    return found[1] if found else ""


class Scene:
    """A reading with what is asked of it again and again computed once."""

    def __init__(self, reading: Reading, known: Vocabulary, parse: Parse = no_parse) -> None:
        self.reading = reading
        self._parse = parse
        self._parsed: dict[int, Sequence[Word]] = {}
        self.words = known.meetings
        self.side_words = known.sides
        self.setting_words = known.settings
        self.content_words = known.contents
        self.speech = known.speech
        self.text = reading.article.text
        self.sentences: Sequence[Sentence] = reading.sentences
        self.lowered = lower_same_length(self.text)
        self.folded = fold_same_length(self.text)
        self._phrases = Phrases(self.lowered, self.side_words)
        self._starts = [s.start for s in self.sentences]

    def sentence_of(self, offset: int) -> int:
        """The number of the sentence that holds `offset`."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def around(self, start: int, end: int) -> Span:
        """The part of the sentence that lies near the words from `start` to `end`: all of it, unless it is endless."""
        held = self.sentences[self.sentence_of(start)]
        return Span(max(held.start, start - _NEAR), min(held.end, end + _NEAR))

    def quote(self, start: int, end: int) -> str:
        """The text itself, from `start` up to `end`."""
        return self.text[start:end]

    def sentence_text(self, number: int) -> str:
        """A sentence in small letters."""
        held = self.sentences[number]
        return self.lowered[held.start : held.end]

    def words_of(self, number: int) -> Sequence[Word]:
        """The words of a sentence, offsets from its start, with what each depends on; parsed when first asked for."""
        if number not in self._parsed:
            held = self.sentences[number]
            self._parsed[number] = self._parse(self.text[held.start : held.end]) if held.end - held.start <= _PARSED else ()
        return self._parsed[number]

    @cached_property
    def speaking(self) -> tuple[tuple[int, int], ...]:
        """Where somebody says something."""
        patterns = [p for stance in ("say", "confirm", "deny", "report") for p in self.speech.verbs[stance]]
        return tuple(sorted({m.span() for p in patterns for m in re.finditer(p, self.folded)}))

    def speaks_between(self, start: int, end: int) -> bool:
        """Whether a verb of saying stands between two offsets."""
        return any(start <= a and b <= end for a, b in self.speaking)

    @cached_property
    def title_sentences(self) -> frozenset[int]:
        """The numbers of the sentences that are the title."""
        title = self.reading.article.title
        if not title:
            return frozenset()
        return frozenset(i for i, s in enumerate(self.sentences) if s.start < len(title) and self.text.startswith(title))

    @cached_property
    def _bodies(self) -> dict[str, str]:
        """The names of bodies by the words that name them in the text."""
        return {self.text[m.start : m.end]: b.name for b in self.reading.organisations for m in b.mentions}

    @cached_property
    def main_country(self) -> str | None:
        """The country that the article speaks of most."""
        return max(self._countries, key=lambda code: self._countries[code], default=None)

    @cached_property
    def home(self) -> str | None:
        """The country that people without a known side belong to: the one that the article speaks of more than of all others."""
        known, counted = self.main_country, self._countries
        return known if known and 2 * counted[known] > counted.total() else None

    @cached_property
    def _countries(self) -> Counter[str]:
        return Counter(a.code for a in self.reading.actors if a.form in ("country", "demonym", "capital"))

    @cached_property
    def _told(self) -> Counter[str]:
        return Counter(s.code for sides in self._sides.values() for s in sides)

    @cached_property
    def most_told(self) -> Sequence[str]:
        """The sides in order of how often the article tells of them."""
        return [code for code, _ in self._told.most_common()]

    def share_of(self, code: str) -> float:
        """Which part of all that is told of sides is told of this one."""
        return self._told[code] / max(self._told.total(), 1)

    @cached_property
    def _sides(self) -> dict[int, list[Side]]:
        out: dict[int, list[Side]] = {}
        people = sorted(((m.start, m.end, p) for p in self.reading.persons for m in p.mentions), key=lambda x: x[:2])
        actors = [
            a
            for a in [*self.reading.actors, *Groups(self.reading, self.side_words, self.lowered, self.main_country).find()]
            if not re.search(self.side_words.no_side, lower_same_length(a.code))
        ]
        absorbed: set[int] = set()
        for start, end, person in people:
            own = [a for a in actors if self._is_role_of(a, start) or self._is_country_behind(a, end)]
            absorbed.update(a.start for a in own)
            known = self.side_of(person) or (own[-1].code if own else None)
            code = known or self.home or person.name
            head = min([self._phrases.of_name(start, person.role), *(self._phrases.of_adjective(a.start) for a in own)])
            side = Side(start, end, code, "person", person, head, self._phrases.role(head), known is None)
            out.setdefault(self.sentence_of(start), []).append(side)
        for actor in actors:
            if actor.start not in absorbed:
                head = self._phrases.of_adjective(actor.start) if actor.form == "demonym" else self._phrases.determiner(actor.start)
                head = self._phrases.delegates(head)
                code = self._canonical(self._body_of_capital(actor) or actor.code)
                if actor.form == "demonym" and re.search(self.side_words.things, self.lowered[head : actor.start]):
                    continue
                holder = self._by_office(head, actor.end, code) if actor.form == "demonym" else None
                side = Side(actor.start, actor.end, code, actor.form, holder, head, self._phrases.role(head))
                out.setdefault(self.sentence_of(actor.start), []).append(side)
        for start, end, person in self._offices(people):
            code = self.side_of(person) or person.name
            out.setdefault(self.sentence_of(start), []).append(Side(start, end, code, "office", person, start, self._phrases.role(start)))
        for sides in out.values():
            sides.sort(key=lambda s: s.start)
        return out

    def sides(self, sentence: int) -> Sequence[Side]:
        """Who can be a side in a sentence, in reading order; the words of a person's role are that person's."""
        return self._sides.get(sentence, [])

    def _offices(self, people: Sequence[tuple[int, int, Person]]) -> Iterator[tuple[int, int, Person]]:
        """Where an office alone stands for the person who was named with it last: `le chef de l'Etat`."""
        named = {a for a, _, _ in people}
        for match in re.finditer(self.side_words.offices, self.lowered):
            start, end = match.span()
            is_named = any(end < a < end + 60 and self._is_name_behind(end, a) for a in named)
            if is_named or any(0 <= a.start - end < 3 for a in self.reading.actors):
                continue
            office = fold(match["office"])
            wanted = next((roles for same, roles in self.side_words.same_office.items() if re.fullmatch(same, office)), re.escape(office))
            before = [p for a, _, p in people if a < start and p.role and re.search(wanted, fold(p.role))]
            if before:
                yield start, end, before[-1]

    def _is_name_behind(self, end: int, start: int) -> bool:
        return re.fullmatch(r"[ \w'’-]*", self.lowered[end:start]) is not None

    def _by_office(self, start: int, end: int, code: str) -> Person | None:
        """The person whom words name by office alone: `le président turc`."""
        office = {w.removesuffix("s") for w in re.findall(r"\w{4,}", self.folded[start:end])}
        people = [p for p in self.reading.persons if p.role and self.side_of(p) == code]
        held = [p for p in people if _first_word(fold(p.role or "")) in office]
        return held[0] if len(held) == 1 else None

    def is_of_states(self, code: str) -> bool:
        """Whether a side is a body of several states."""
        bodies = {b.name for b in self.reading.organisations if b.kind == "igo"}
        return code in bodies or self.is_multilateral(code)

    def is_multilateral(self, code: str) -> bool:
        """Whether a side is made of several, so that it can meet by itself: `G7`, `UE`, `pays arabes`."""
        words = self.side_words
        return code in words.blocs or code in words.same_body or re.match(words.several, lower_same_length(code)) is not None

    def _canonical(self, code: str) -> str:
        """The name that a body goes by: one for all its forms."""
        code = self._bodies.get(code, code)
        known = lower_same_length(code)
        return next((short for short, names in self.side_words.same_body.items() if known in names), code)

    def side_of(self, person: Person) -> str | None:
        """The side a person stands for: their country, or the body that their role names."""
        if person.country:
            return person.country
        for mention in person.mentions:
            near = [a for a in self.reading.actors if a.form == "body" and self._is_role_of(a, mention.start)]
            if near:
                return self._canonical(near[-1].code)
        if person.role:
            if own := self.side_words.role_sides.get(_first_word(fold(person.role))):
                return own
            at = self.text.find(person.role)
            held = [a for a in self.reading.actors if at >= 0 and at <= a.start < at + len(person.role)]
            if held:
                return self._canonical(held[0].code)
        return known_side(person.name)

    def _body_of_capital(self, actor: Actor) -> str | None:
        """The body whose seat a capital is, where the article names its state in no other way: `Bruxelles`."""
        state, body = self.side_words.capitals.get(self.lowered[actor.start : actor.end], ("", None))
        named = any(a.code == state and a.form != "capital" for a in self.reading.actors)
        return None if named or actor.form != "capital" else body

    def _is_role_of(self, actor: Actor, name_start: int) -> bool:
        """Whether `actor` stands in the words before a name that tell whose person it is: `le ministre russe des Affaires étrangères X`."""
        gap = self.lowered[actor.end : name_start]
        if actor.end > name_start or len(gap) > 60 or not re.fullmatch(r"(?:[ '-][\w]+|\.)* ?(?:m\.|mme) ?|(?:[ '-][\w-]+)* ", gap):
            return False
        is_where = actor.form in ("capital", "country") and self._phrases.role(actor.start) == "in"
        return not is_where and not re.search(rf"\b(?:{self.side_words.not_in_role})\b", gap)

    def _is_country_behind(self, actor: Actor, name_end: int) -> bool:
        """Whether a country stands right behind a name and tells for whom that person stands: `X (France)`."""
        gap = self.lowered[name_end : actor.start]
        return 0 < len(gap) < 6 and actor.form == "country" and re.fullmatch(self.side_words.of_name, gap) is not None

    def places(self, sentence: int) -> list[tuple[int, int, Place]]:
        """The mentions of places in a sentence, in reading order."""
        held = self.sentences[sentence]
        return sorted(
            ((m.start, m.end, p) for p in self.reading.places for m in p.mentions if held.start <= m.start < held.end), key=lambda x: x[:2]
        )


def is_inside_word(text: str, at: int) -> bool:
    """Whether offset `at` parts a word in two."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
