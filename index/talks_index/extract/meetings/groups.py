"""Sides that no list names: blocs, movements, groups without a name, governments named by what they are."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talks_index.extract.reading import Actor, Reading
from talks_index.language.folding import lower_same_length
from talks_index.language.gazetteer import gazetteer
from talks_index.language.shape.sides import SideWords

_NO_SIDES = frozenset(["party", "association"])


@dataclass(frozen=True, slots=True)
class Groups:
    """Finds them in a reading; `lowered` is its text in small letters, `government` the code of the country it speaks of most."""

    reading: Reading
    words: SideWords
    lowered: str
    government: str | None

    def find(self) -> list[Actor]:
        """All of them, those that the reading knows already left out."""
        taken = {o for a in self.reading.actors for o in range(a.start, a.end)}
        taken |= {o for p in self.reading.persons for m in p.mentions for o in range(m.start, m.end)}
        out: list[Actor] = []
        for name, pattern in self.words.blocs.items():
            out += [Actor(m.start(), m.end(), name, "body") for m in re.finditer(pattern, self.lowered) if m.start() not in taken]
        out += self._short_forms()
        taken |= {o for a in out for o in range(a.start, a.end)}
        out += [
            Actor(m.start, m.end, body.name, "body")
            for body in self.reading.organisations
            if body.kind == "other" and re.search(self.words.movements, lower_same_length(body.name)) and not self._is_no_side(body.name)
            for m in body.mentions
            if m.start not in taken
        ]
        taken |= {o for a in out for o in range(a.start, a.end)}
        out += [
            Actor(m.start(), m.end(), self.reading.article.text[m.start() : m.end()], "body")
            for m in re.finditer(self.words.sides, self.lowered)
            if m.start() not in taken and m.end() + 1 not in taken
        ]
        for match in re.finditer(self.words.government, self.lowered):
            if match.end() + 1 not in taken:
                out.append(
                    Actor(match.start(), match.end(), self.government or self.reading.article.text[match.start() : match.end()], "country")
                )
        for office, side in self.words.role_sides.items():
            named = re.finditer(rf"(?:{self.words.article})(?P<office>{office})\b", self.lowered)
            out += [Actor(*m.span("office"), side, "seat") for m in named if m.start("office") not in taken]
        return out

    def _short_forms(self) -> list[Actor]:
        """Bodies that the text names once in full with their short form behind it, wherever one of the two stands."""
        out: dict[int, Actor] = {}
        taken = {o for a in self.reading.actors for o in range(a.start, a.end)}
        for named in re.finditer(self.words.acronym, self.reading.article.text):
            if self._is_no_side(named[1]) or self._is_no_side(named[2]):
                continue
            forms = f"{re.escape(named[1])}|{re.escape(named[2])}"
            for match in re.finditer(rf"(?<!\w)(?:{forms})(?!\w)", self.reading.article.text):
                if match.start() not in taken:
                    out.setdefault(match.start(), Actor(match.start(), match.end(), named[1], "body"))
        return list(out.values())

    def _is_no_side(self, name: str) -> bool:
        """Whether a name is that of a party that stands in elections or of an association: their meetings are home affairs."""
        return any(entry.sort in _NO_SIDES for entry in gazetteer(self.reading.article.language).named(name))
