"""What the reader is looking at: the state of the screen, without a screen."""

from __future__ import annotations

from dataclasses import dataclass, field

from talks_index.export.excerpt import Excerpt, Key
from talks_index.export.formats import Format
from talks_index.export.rows import Row
from talks_index.model import Counts, Facts, Page, Result


@dataclass
class Session:
    """Query, stories, the open article with its current hit, the facts selected in any story, and the format of the last export."""

    query: str = ""
    result: Result | None = None
    page: Page | None = None
    hit: int = -1
    counts: Counts = field(default_factory=Counts)
    form: Format = "text"
    selected: dict[str, tuple[Facts, dict[Key, Row]]] = field(default_factory=dict)

    def open(self, page: Page) -> None:
        """Look at another article, at its first hit. A selection made in it is kept where the same facts are still there."""
        same = self.page is not None and self.page.article.id == page.article.id and self.page.hits == page.hits
        self.page = page
        self.hit = self.hit if same else (0 if page.hits else -1)

    def step_hit(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) hit, round the ends; False where there is none."""
        if self.page is None or not self.page.hits:
            return False
        self.hit = (self.hit + by) % len(self.page.hits)
        return True

    def toggle(self, row: Row) -> bool:
        """Select a fact of the open article, or take it out of the selection; whether it is selected now."""
        if self.page is None or self.page.facts is None:
            return False
        _, rows = self.selected.setdefault(self.page.article.id, (self.page.facts, {}))
        if row.key in rows:
            self.take_out(self.page.article.id, row.key)
            return False
        rows[row.key] = row
        return True

    def take_out(self, article_id: str, key: Key) -> None:
        """Take a fact of any story out of the selection."""
        _, rows = self.selected[article_id]
        del rows[key]
        if not rows:
            del self.selected[article_id]

    def keys(self) -> frozenset[Key]:
        """The selected facts of the open article."""
        own = self.selected.get(self.page.article.id) if self.page else None
        return frozenset(own[1]) if own else frozenset()

    @property
    def number_selected(self) -> int:
        """How many facts are selected, in all stories."""
        return sum(len(rows) for _, rows in self.selected.values())

    def to_copy(self, under_cursor: Row | None) -> list[Excerpt]:
        """What a copy takes: the selection, or else the fact under the cursor."""
        if self.selected:
            return [Excerpt(article_id, facts, frozenset(rows)) for article_id, (facts, rows) in self.selected.items()]
        if under_cursor is None or self.page is None or self.page.facts is None:
            return []
        return [Excerpt.of(self.page, [under_cursor.key])]
