"""Tells the furniture of a page from its story: buttons, menus, lists of other stories, credits, comment forms.

In doubt a line stays: a stray button costs the reader a glance, a lost sentence costs them the fact.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from talks_index.clean import words
from talks_index.clean.credits import is_credit, without_credit
from talks_index.clean.lines import SENTENCE, ends_sentence, is_prose, key, same_words
from talks_index.language.folding import fold_same_length

_CLOCK = re.compile(r"^\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d)")
_READING_TIME = re.compile(r"^(?:[a-z ]{0,20}:? ?)?\d{1,2} ?(?:mn|min|mins|minutes?)(?: read| de lecture)?$")
_DESK = re.compile(
    r"^(?:-0- .{0,60}|[a-z]{2,5}(?:-[a-z]{2,5})*(?:/[a-z]{2,5}){1,6}|[A-Z]{2,4}(?:/[A-Z]{2,4}){1,6})$"
)  # the initials that agencies sign with: burs-ab/cde
_LIST_COUNT = re.compile(r"^list \d+ of \d+$")
_BULLET = re.compile(r"^[•*‣▪►▶›>→-]\s*")
_CHANNEL = re.compile(r"^(?:par|by) [\w' +.-]{2,30}$", re.IGNORECASE)
_COUNT = re.compile(r"\(?\b\d+\)?")
_LABEL = re.compile("|".join(words.LABELS))
_NOTICE = re.compile("|".join(words.NOTICES))
_LONGEST_NOTICE = 500
_SURE_NOTICE = 180
"""Code points up to which a notice goes from the middle of a story too."""
_LEAST_STORY = 100
"""Code points of prose that must stand before a line that ends the story; a menu on top may hold the same words."""


def furniture(lines: Sequence[str], stamps: AbstractSet[int]) -> set[int]:
    """The indices of the lines that are no part of the story. `stamps` are lines with the date of publication."""
    return _Page(lines, stamps).furniture()


def trimmed(line: str) -> str:
    """`line` without what is not the story inside it: a credit, a caption's label, a promotion."""
    for match in reversed(list(_LABEL.finditer(fold_same_length(line)))):
        line = line[: match.start()] + line[match.end() :]
    return without_credit(line).strip()


class _Page:
    def __init__(self, lines: Sequence[str], stamps: AbstractSet[int]) -> None:
        self.lines = lines
        self.stamps = stamps
        self.keys = [key(line) for line in lines]
        self.notices = {
            index for index, line in enumerate(lines) if len(line) <= _LONGEST_NOTICE and _NOTICE.search(fold_same_length(line))
        }
        self.prose = [index for index, line in enumerate(lines) if is_prose(line) and index not in self.notices]
        self.head = self.prose[0] if self.prose else len(lines)
        self.last = self.prose[-1] if self.prose else -1
        sentences = [index for index, line in enumerate(lines) if ends_sentence(line) and index not in self.notices]
        self.close = max(self.last, *sentences) if sentences else self.last
        self.gone: set[int] = set()

    def furniture(self) -> set[int]:
        self.gone.update(index for index in range(len(self.lines)) if self._is_button(index) or self._is_notice(index))
        self._teasers()
        self._videos()
        self._lists()
        self._menus()
        self._tail()
        return self.gone

    def _is_button(self, index: int) -> bool:
        line, name = self.lines[index], self.keys[index]
        if not name or is_credit(line):
            return True
        inside = self.head < index < self.last
        short = len(line) <= (250 if not ends_sentence(line) else SENTENCE if inside else 120)
        quoted = line[0] in '«“"'
        return not quoted and (
            name in words.LINES
            or _COUNT.sub("", name).strip() in words.LINES
            or (short and name.startswith(words.STARTS))
            or _READING_TIME.match(name) is not None
            or _DESK.match(line) is not None
            or (not self.head <= index <= self.last and name.isdigit())
            or (len(name.split()) > 1 and all(word in words.LINES for word in name.split()))
        )

    def _is_notice(self, index: int) -> bool:
        late = index >= len(self.lines) * 2 // 3
        return index in self.notices and (index < self.head or index > self.last or late or len(self.lines[index]) <= _SURE_NOTICE)

    def _teasers(self) -> None:
        """`Lire la suite` with the title of another story, and the line before that it repeats."""
        for index, name in enumerate(self.keys):
            label = next((label for label in words.CONTINUED if name.startswith(label)), None)
            if label is None or len(self.lines[index]) > 250:
                continue
            rest = name.removeprefix(label).strip(" :")
            if index and rest and not ends_sentence(self.lines[index - 1]) and same_words(self.lines[index - 1], rest) >= 0.6:
                self.gone.update({index - 1, index})
            elif not ends_sentence(self.lines[index]):
                self.gone.add(index)

    def _videos(self) -> None:
        """The title of an embedded video and the channel it comes from, between paragraphs."""
        for index in range(self.head + 1, len(self.lines)):
            line = self.lines[index]
            if _CHANNEL.match(line) and line[0].islower() and not ends_sentence(line):
                self.gone.add(index)
                if self._is_headline(index - 1):
                    self.gone.add(index - 1)

    def _is_headline(self, index: int) -> bool:
        line = self.lines[index]
        return index not in self.stamps and len(line) <= 200 and (not ends_sentence(line) or line.endswith(("!", "?")))

    def _is_section(self, index: int) -> bool:
        return self.keys[index].removeprefix("in ") in words.SECTIONS or _LIST_COUNT.match(self.keys[index]) is not None

    def _lists(self) -> None:
        """Titles of other stories under a label that announces them."""
        stamps = sorted(self.stamps)
        stop = 0
        for index, line in enumerate(self.lines):
            if index < stop or not self._announces_list(index, line):
                continue
            stamp = _next_after(stamps, index)
            following = _next_after(self.prose, index)
            if following is None:
                stop = len(self.lines)
            elif stamp is not None and stamp < following:
                stop = stamp
            else:
                stop = self._end_of_list(index + 1, following)
            self.gone.update(range(index, stop))

    def _announces_list(self, index: int, line: str) -> bool:
        name = self.keys[index]
        return name in words.LISTS or (line.endswith(":") and len(line) <= 60 and name.startswith(words.LISTS))

    def _end_of_list(self, start: int, stop: int) -> int:
        """Where a list inside the story ends: its titles each stand under a section or behind a bullet, but for the first."""
        index = start
        while index < stop:
            if self._is_section(index):
                index += 2 if index + 1 < stop and self._is_headline(index + 1) and not self._is_section(index + 1) else 1
            elif self._is_headline(index) and (index == start or _BULLET.match(self.lines[index])):
                index += 1
            else:
                break
        return index

    def _menus(self) -> None:
        """Runs of section names, names of sections outside the story, and lists of titles with the time of day."""
        for run in _runs(list(map(self._is_section, range(len(self.lines))))):
            if len(run) >= 3 or run[0] < self.head or run[-1] > self.close:
                self.gone.update(run)
        for run in _runs([_CLOCK.match(line) is not None and not ends_sentence(line) for line in self.lines]):
            outside = run[0] < self.head or run[0] > self.close
            if (len(run) >= 2 and outside) or all(len(self.lines[index]) <= 6 for index in run):
                self.gone.update(run)

    def _tail(self) -> None:
        """All that follows a comment form, a ticker or the like, where the story is clearly over."""
        whole = sum(len(self.lines[index]) for index in self.prose)
        prose = set(self.prose)
        before = 0
        for index, line in enumerate(self.lines):
            if index in prose:
                before += len(line)
            elif before >= _LEAST_STORY and whole - before <= before // 2 and self._is_end(self.keys[index], line):
                self.gone.update(range(index, len(self.lines)))
                return

    @staticmethod
    def _is_end(name: str, line: str) -> bool:
        bare = _COUNT.sub("", name).strip(" ()")
        return bare in words.ENDS or (len(line) <= 120 and any(name.startswith(end) for end in words.ENDS if end.count(" ") >= 2))


def _next_after(places: Sequence[int], index: int) -> int | None:
    """The first of the ascending `places` beyond `index`."""
    position = bisect_right(places, index)
    return places[position] if position < len(places) else None


def _runs(members: Sequence[bool]) -> list[range]:
    """The runs of neighbours that are members."""
    runs: list[range] = []
    for index, member in enumerate(members):
        if member and runs and runs[-1].stop == index:
            runs[-1] = range(runs[-1].start, index + 1)
        elif member:
            runs.append(range(index, index + 1))
    return runs
