"""Tells the furniture of a page from its story: buttons, menus, lists of other stories, credits, comment forms.

In doubt a line stays: a stray button costs the reader a glance, a lost sentence costs them the fact.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from talks_index.clean import words
from talks_index.clean.lines import ends_sentence, fold, is_prose, key, same_words

_HOLDERS = r"(?:afp|reuters|ap|epa|efe|dpa|ansa|sipa|getty(?: images)?|sputnik|tass|ria novosti|anadolu|aa|xinhua|belga|keystone|gamma|abaca|maxppp|shutterstock|pool|bloomberg|afptv|dr)"
_CREDIT = re.compile(
    r"^\s*(?:(?:©|\(c\)|ph\.|crédits?(?: photos?)?\s*:|photos?\s*(?:credit)?\s*:|image(?: source| credit)?\s*:)[^.!?]{0,80}\.?"
    r"|\d{1,2}\s?/\s?\d{1,2}"
    rf"|{_HOLDERS}\s*/[^.!?]{{2,60}}|[^.!?]{{2,60}}/\s*{_HOLDERS}(?:\s+via\s+[^.!?]{{2,30}})?)\s*$",
    re.IGNORECASE,
)
_CREDIT_AT_END = re.compile(
    rf"(?<=[.!?»”\"a-zà-ÿ0-9)])\s*(?:\(?©[^.!?]{{2,60}}|(?<=[.!?»”\"])\s*(?:{_HOLDERS}\s*/\s*[^.!?]{{2,40}}|[A-Z][^.!?/]{{2,40}}/\s*{_HOLDERS}(?:\s+via\s+[^.!?]{{2,30}})?))$",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"^\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d)")
_BULLET = re.compile(r"^[•*‣▪►▶›>→-]\s*")
_CHANNEL = re.compile(r"^(?:par|by) [\w' +.-]{2,30}$", re.IGNORECASE)
_COUNT = re.compile(r"\(?\b\d+\)?")
_PROMO = re.compile("|".join(words.PROMOS))
_NOTICE = re.compile("|".join(words.NOTICES))


def furniture(lines: Sequence[str], stamps: Set[int]) -> set[int]:
    """The indices of the lines that are no part of the story. `stamps` are lines with the date of publication."""
    return _Page(lines, stamps).furniture()


def trimmed(line: str) -> str:
    """`line` without a credit at its end, and without the label of a promotion inside it."""
    folded = fold(line)
    for match in reversed(list(_PROMO.finditer(folded))):
        line = line[: match.start()] + line[match.end() :]
    return _CREDIT_AT_END.sub("", line).strip()


class _Page:
    def __init__(self, lines: Sequence[str], stamps: Set[int]) -> None:
        self.lines = lines
        self.stamps = stamps
        self.keys = [key(line) for line in lines]
        self.notices = {index for index, line in enumerate(lines) if _NOTICE.search(fold(line))}
        self.prose = [index for index, line in enumerate(lines) if is_prose(line) and index not in self.notices]
        self.head = self.prose[0] if self.prose else len(lines)
        self.last = self.prose[-1] if self.prose else -1
        self.gone: set[int] = set()

    def furniture(self) -> set[int]:
        for index in range(len(self.lines)):
            if self._is_button(index) or self._is_notice(index):
                self.gone.add(index)
        self._teasers()
        self._videos()
        self._lists()
        self._menus()
        self._tail()
        return self.gone

    def _is_button(self, index: int) -> bool:
        line, name = self.lines[index], self.keys[index]
        short = len(line) <= 120 or (len(line) <= 250 and not ends_sentence(line))
        return (
            not name
            or name in words.LINES
            or _COUNT.sub("", name).strip() in words.LINES
            or (short and name.startswith(words.STARTS))
            or (len(line) <= 120 and _CREDIT.match(line) is not None)
        )

    def _is_notice(self, index: int) -> bool:
        return index in self.notices and (index < self.head or index > self.last or index >= len(self.lines) * 2 // 3) and len(self.lines[index]) <= 500

    def _teasers(self) -> None:
        """`Lire la suite` with the title of another story, and the line before that it repeats."""
        for index, name in enumerate(self.keys):
            label = next((label for label in words.CONTINUED if name.startswith(label)), None)
            if label is None or len(self.lines[index]) > 250:
                continue
            self.gone.add(index)
            rest = name.removeprefix(label).strip(" :")
            if index and rest and not ends_sentence(self.lines[index - 1]) and same_words(self.lines[index - 1], rest) >= 0.6:
                self.gone.add(index - 1)

    def _videos(self) -> None:
        """The title of an embedded video and the channel it comes from, between paragraphs."""
        for index in range(self.head + 1, len(self.lines)):
            if _CHANNEL.match(self.lines[index]) and not ends_sentence(self.lines[index]):
                self.gone.add(index)
                if self._is_headline(index - 1):
                    self.gone.add(index - 1)

    def _is_headline(self, index: int) -> bool:
        line = self.lines[index]
        return index not in self.stamps and len(line) <= 200 and (not ends_sentence(line) or line.endswith(("!", "?"))) and index != 0

    def _is_section(self, index: int) -> bool:
        return self.keys[index] in words.SECTIONS

    def _lists(self) -> None:
        """Titles of other stories under a label that announces them."""
        for index, name in enumerate(self.keys):
            if name not in words.LISTS:
                continue
            self.gone.add(index)
            stamp = min((stamp for stamp in self.stamps if stamp > index), default=None)
            following = next((place for place in self.prose if place > index), len(self.lines))
            if following == len(self.lines):
                stop = len(self.lines)
            elif stamp is not None and stamp < following:
                stop = stamp
            else:
                stop = self._end_of_list(index + 1, following)
            self.gone.update(range(index, stop))

    def _end_of_list(self, start: int, stop: int) -> int:
        """Where a list inside the story ends: its titles each stand under a section or behind a bullet, but for the first."""
        index = start
        while index < stop:
            if self._is_section(index) and index + 1 < stop and self._is_headline(index + 1):
                index += 2
            elif self._is_headline(index) and (index == start or _BULLET.match(self.lines[index])):
                index += 1
            else:
                break
        return index

    def _menus(self) -> None:
        """Runs of section names, names of sections above the story, and lists of titles with the time of day."""
        runs: list[list[int]] = [[]]
        clocks: list[list[int]] = [[]]
        for index in range(len(self.lines)):
            for kind, member in ((runs, self._is_section(index)), (clocks, bool(_CLOCK.match(self.lines[index])) and not ends_sentence(self.lines[index]))):
                if member:
                    kind[-1].append(index)
                elif kind[-1]:
                    kind.append([])
        for run in runs:
            if len(run) >= 3 or (run and (run[0] < self.head or run[-1] > self.last)):
                self.gone.update(run)
        for run in clocks:
            if len(run) >= 2 or (run and len(self.lines[run[0]]) <= 6):
                self.gone.update(run)

    def _tail(self) -> None:
        """All that follows a comment form, a ticker or the like, where the story is clearly over."""
        for index, name in enumerate(self.keys):
            if not self._is_end(name, self.lines[index]):
                continue
            before = sum(len(self.lines[place]) for place in self.prose if place < index)
            after = sum(len(self.lines[place]) for place in self.prose if place > index)
            if before >= 200 and after <= before // 2:
                self.gone.update(range(index, len(self.lines)))
                return

    @staticmethod
    def _is_end(name: str, line: str) -> bool:
        bare = _COUNT.sub("", name).strip(" ()")
        return bare in words.ENDS or (len(line) <= 120 and any(name.startswith(end) for end in words.ENDS if end.count(" ") >= 2))
