"""Noun phrases as far as words tell without a parser: where one begins, and what the words before make of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from talks_index.language.folding import lower_same_length
from talks_index.language.shape.sides import Role, SideWords


@dataclass(frozen=True, slots=True)
class Phrases:
    """The noun phrases of a text in small letters."""

    lowered: str
    words: SideWords

    def delegates(self, head: int) -> int:
        """Where the noun phrase begins that a side belongs to, when that names its people: `une délégation du Kenya`."""
        before = self.lowered[max(head - 80, 0) : head].removesuffix('"')
        found = re.search(self.words.delegates, before)
        return self.determiner(max(head - 80, 0) + found.start()) if found else head

    def determiner(self, start: int) -> int:
        """Where it begins with the article that stands before `start`."""
        found = re.search(rf"(?:{self.words.article})$", self.lowered[max(start - 30, 0) : start])
        return start - len(found[0]) if found else start

    def of_name(self, start: int, role: str | None) -> int:
        """Where the one begins that ends in a name at `start`: with the person's role, where that stands before it."""
        before = self.lowered[max(start - 160, 0) : start]
        held = lower_same_length(role or "")
        at = before.rfind(held) if held else -1
        if at >= 0 and len(before) - at - len(held) < 40:
            return self.determiner(start - len(before) + at)
        return self.determiner(start)

    def of_adjective(self, start: int) -> int:
        """Where the one begins that an adjective at `start` belongs to: `le président russe`."""
        before = self.lowered[max(start - 160, 0) : start]
        words = list(re.finditer(r"[\w-]+'|[\w-]+", before))
        at = len(before)
        for word in reversed(words[-5:]):
            if before[word.end() : at].strip() or re.fullmatch(self.words.not_in_role, word[0]):
                break
            at = word.start()
            if re.fullmatch(self.words.article, word[0] if word[0].endswith("'") else f"{word[0]} "):
                break
        return start - len(before) + at

    def role(self, head: int) -> Role:
        """What the words before a noun phrase make of it."""
        lead = self.lowered[max(head - 40, 0) : head]
        return next((role for role, pattern in self.words.positions.items() if re.search(pattern, lead)), "free")
