"""The stories that were entered one after the other, and the way back and forward between them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Visit:
    """A story that was read: under which query, and the offset of its text at which one left it."""

    query: str
    article_id: str
    offset: int = 0


@dataclass
class Trail:
    """The visits of one run, the oldest first, and the one that one is at."""

    visits: list[Visit] = field(default_factory=list)
    at: int = -1

    def enter(self, visit: Visit) -> None:
        """Read another story: what was gone back from is forgotten."""
        here = self.visits[self.at] if self.visits else None
        if here is None or (here.query, here.article_id) != (visit.query, visit.article_id):
            self.visits[self.at + 1 :] = [visit]
            self.at += 1

    def leave(self, offset: int) -> None:
        """Remember how far one came in the story that one is at."""
        if self.visits:
            self.visits[self.at] = replace(self.visits[self.at], offset=offset)

    def step(self, by: int, shown: str) -> Visit | None:
        """Go back (-1) or forward (1) to a visit; None where there is none. From a story that was only looked at, back is to the last."""
        looked_at = bool(self.visits) and self.visits[self.at].article_id != shown
        to = self.at if by < 0 and looked_at else self.at + by
        if not 0 <= to < len(self.visits):
            return None
        self.at = to
        return self.visits[to]
