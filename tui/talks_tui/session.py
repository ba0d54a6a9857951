"""What the reader is looking at: the state of the screen, without a screen."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from talks_index.export.excerpt import Excerpt, Key
from talks_index.export.formats import Format
from talks_index.export.rows import Row
from talks_index.model import NOTHING_READ, Counts, Facts, Hit, Mine, Order, Page, Result, Span
from talks_tui.present.mentions import Mention


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of the library: which stories, in which order, and what the user has read and starred."""

    query: str = ""
    order: Order = "relevance"
    mine: Mine = NOTHING_READ


@dataclass
class Session:
    """What is searched, the stories that answer it, the open article with what one stands on in it, and the facts selected in any story.

    `stories` holds the hits that are known by their place in the list, and answers what was `answered`. `needle` is what was last looked
    for in the article, `form` the format of the last export.
    """

    asked: Asked = Asked()
    answered: Asked | None = None
    result: Result | None = None
    stories: dict[int, Hit] = field(default_factory=dict)
    wanted: str = ""
    page: Page | None = None
    hit: int = -1
    needle: str = ""
    found: Sequence[tuple[int, int]] = ()
    mention: Mention | None = None
    counts: Counts = field(default_factory=Counts)
    form: Format = "text"
    selected: dict[str, tuple[Facts, dict[Key, Row]]] = field(default_factory=dict)

    @property
    def query(self) -> str:
        """What is searched."""
        return self.asked.query

    @property
    def same_list(self) -> bool:
        """Whether what is listed answers what is searched, in the order that is wanted: then it is only brought up to date."""
        return self.answered is not None and (self.answered.query, self.answered.order) == (self.asked.query, self.asked.order)

    def take_in(self, result: Result, offset: int = 0) -> None:
        """Take in stories that answer what is asked, the first of them at this place of the list; forget what answered something else."""
        if offset == 0:
            self.result = result
        if self.answered != self.asked:
            self.stories = {}
            self.answered = self.asked
        self.stories |= {offset + number: hit for number, hit in enumerate(result.hits)}
        self.stories = {at: hit for at, hit in self.stories.items() if at < result.found}

    def open(self, page: Page) -> None:
        """Look at another article, at its first hit, or at the same one anew."""
        before, self.page = self.page, page
        if before is None or before.article.id != page.article.id:
            self.needle, self.found, self.mention = "", (), None
        elif before.hits == page.hits or self.needle:
            return
        self.hit = 0 if page.hits else -1

    def close(self) -> None:
        """Look at no article."""
        self.wanted, self.page, self.hit = "", None, -1
        self.needle, self.found, self.mention = "", (), None

    def look_for(self, needle: str, found: Sequence[tuple[int, int]]) -> None:
        """Let the hits be those of a word in the article; of the query again where the word is empty."""
        self.needle, self.found, self.mention = needle, found, None
        self.hit = 0 if self.hits else -1

    @property
    def hits(self) -> Sequence[tuple[int, int]]:
        """The hits that one steps through in the open article: those of the word last looked for in it, else of the query."""
        if self.needle:
            return self.found
        return [(hit.start, hit.end) for hit in self.page.hits] if self.page else ()

    @property
    def current(self) -> Span | None:
        """What one stands on in the article: the mention of an entity, or a hit."""
        if self.mention:
            return Span(self.mention.start, self.mention.end)
        return Span(*self.hits[self.hit]) if 0 <= self.hit < len(self.hits) else None

    def step_hit(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) hit, round the ends; False where there is none."""
        if not self.hits:
            return False
        self.mention = None
        self.hit = (self.hit + by) % len(self.hits)
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

    def toggle_all(self, rows: Collection[Row]) -> None:
        """Select facts of the open article, or take them out where all of them are selected."""
        own = self.keys()
        every = all(row.key in own for row in rows)
        for row in rows:
            if every or row.key not in own:
                self.toggle(row)

    def renew(self, page: Page, rows: Iterable[Row]) -> None:
        """Let what is selected of a story hold its facts as they are now; where other meetings are shown, it is selected no more."""
        own = self.selected.get(page.article.id)
        if own is None or own[0] == page.facts:
            return
        kept = {row.key: row for row in rows if row.key in own[1]}
        if page.facts and kept and len(page.facts.meetings) == len(own[0].meetings):
            self.selected[page.article.id] = page.facts, kept
        else:
            del self.selected[page.article.id]

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
