"""For which country a person stands in the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from talks_index.extract.names.around import Around
from talks_index.extract.names.roles import Role
from talks_index.extract.names.scan import Scan
from talks_index.extract.names.variants import Someone
from talks_index.language.folding import fold
from talks_index.language.gazetteer import Match, state_codes
from talks_index.language.statespeople import known_side

_DOMINANT = 0.5
"""Which part of all countries named must be one country, so that an office without a country is taken for its."""


class Sides:
    """Reads the countries of the people of one article."""

    def __init__(self, scan: Scan, everybody: Sequence[Someone]) -> None:
        self._scan = scan
        self._around = Around(scan)
        people = {offset for p in everybody for s in p.spans for offset in range(s.start, s.end)}
        self._matches = [m for m in scan.matches if m.start not in people]
        self._countries = Counter(codes.pop() for m in self._matches if len(codes := {e.country for e in m.entries if e.country}) == 1)

    def of(self, someone: Someone, found: Sequence[Role]) -> str | None:
        """The country, ISO 3166-1 alpha-2, of a person with the roles `found`: what the text tells, else what is known of the name."""
        for role in found:
            settled, country = self._told(role)
            if settled:
                return country
        return self._by_people(someone) or self._known(someone) or (self._by_place(found) if self._is_of_state(found) else None)

    def _told(self, role: Role) -> tuple[bool, str | None]:
        """Whether the phrase settles the country, and which; a body that is no state settles it as none."""
        scan = self._scan
        head = scan.words[role.head]
        unsided = head.folded.rpartition("-")[2] in scan.roles.unsided
        for match in self._matches:
            if not role.start <= match.start < match.end <= role.end:
                continue
            entry = scan.meaning(match)
            if entry.sort == "demonym" and (not unsided or match.start <= head.end + 2):
                return True, entry.country
            if entry.sort == "seat" and entry.country:
                return True, entry.country
            if unsided or self._is_elsewhere(match):
                continue
            if entry.country and entry.sort in {"country", "city", "region"}:
                return True, entry.country
            if entry.sort == "igo":
                return True, None
        return unsided, None

    def _is_elsewhere(self, match: Match) -> bool:
        """Whether a place in a role is where, or for which, somebody works (`ambassadeur à Paris`, `émissaire pour la Syrie`)."""
        words, roles = self._scan.words, self._scan.roles
        i = self._scan.word_at(match.start) - 1
        while i >= 0 and words[i].folded in roles.definite:
            i -= 1
        return i >= 0 and words[i].folded in roles.elsewhere

    def _by_people(self, someone: Someone) -> str | None:
        """The country of a people right before the name: `l'Ivoirien Mamadou Kouassi`."""
        for span in someone.spans:
            i = self._scan.word_at(span.start) - 1
            if i < 0 or not self._scan.words[i].capital or not self._around.joined(i):
                continue
            match = self._scan.match_over(self._scan.words[i].start, self._scan.words[i].end)
            if match and self._scan.meaning(match).sort == "demonym":
                return self._scan.meaning(match).country
        return None

    def _known(self, someone: Someone) -> str | None:
        side = known_side(someone.name(self._scan.text))
        return side if side in state_codes() else None

    def _is_of_state(self, found: Sequence[Role]) -> bool:
        """Whether one of some roles is an office of a state."""
        words, known = self._scan.words, self._scan.roles
        phrases = (fold(self._scan.text[role.start : role.end]) for role in found)
        return any(words[role.head].folded.rpartition("-")[2] in known.of_state for role in found) or any(
            phrase.startswith(known.state_phrases) for phrase in phrases
        )

    def _by_place(self, found: Sequence[Role]) -> str | None:
        """The country that the article speaks of at least as much as of all others together, else the only one of its paragraph before."""
        if not self._countries:
            return None
        country, count = self._countries.most_common(1)[0]
        if count >= _DOMINANT * self._countries.total():
            return country
        start = self._scan.text.rfind("\n\n", 0, found[0].start)
        codes = {e.country for m in self._matches if start < m.start < found[0].start for e in m.entries[:1] if e.country}
        return codes.pop() if len(codes) == 1 else None
