"""The reader under a pilot, on the seeds with facts that were written by hand, so that no test waits for a language model."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from textual.events import Key, MouseScrollDown, Paste
from textual.worker import WorkerCancelled

from talks_index.config import Settings
from talks_index.extract import VERSION
from talks_index.ingest import read_in
from talks_index.model import (
    Article,
    DateMention,
    Evidence,
    Facts,
    Meeting,
    MeetingPlace,
    Organisation,
    Participant,
    Person,
    Place,
    Span,
    When,
)
from talks_index.search.index import Index
from talks_index.store import Store
from talks_tui.app import ReaderApp
from talks_tui.screens.main import MainScreen

DIPLOMATS = "Rencontre entre diplomates"
"""How the title begins of the story that `facts_of_diplomats` is about."""

_AGAIN = "Les diplomates russes et américains se rencontreront à nouveau jeudi à Istanbul"
_TOMORROW = "« La réunion aura lieu demain [jeudi] à Istanbul »"
_CALL = "La Russie et les Etats-Unis ont repris les discussions à la suite d'une conversation téléphonique"


def facts_of_diplomats(article: Article) -> Facts:
    """Two meetings, with people, bodies, places and dates, of the third seed."""
    text = article.text
    again, tomorrow, call = (_sentence(text, words) for words in (_AGAIN, _TOMORROW, _CALL))
    main = Meeting(
        main=True,
        kind="meeting",
        parties=("RU", "US"),
        participants=(),
        place=MeetingPlace("Istanbul", "TR"),
        when=When("jeudi", "2025-02-27"),
        status="planned",
        level=None,
        secret=False,
        closed_doors=False,
        topics=("les problèmes systémiques",),
        excluded_topics=(),
        outcome=None,
        initiated_by=None,
        reported_by=("AFP",),
        confirmed_by=("Sergueï Lavrov",),
        denied_by=(),
        evidence=(
            Evidence(again.start, again.end, text[again.start : again.end], ("kind", "status", "parties", "when")),
            Evidence(tomorrow.start, tomorrow.end, text[tomorrow.start : tomorrow.end], ("place", "reported_by", "confirmed_by")),
        ),
    )
    other = Meeting(
        main=False,
        kind="phone call",
        parties=("RU", "US"),
        participants=(Participant("Vladimir Poutine", None, "RU"), Participant("Donald Trump", None, "US")),
        place=MeetingPlace(),
        when=When(),
        status="held",
        level=None,
        secret=False,
        closed_doors=False,
        topics=(),
        excluded_topics=(),
        outcome=None,
        initiated_by=None,
        reported_by=(),
        confirmed_by=(),
        denied_by=(),
        evidence=(Evidence(call.start, call.end, text[call.start : call.end], ("kind", "status", "parties", "participants")),),
    )
    return Facts(
        article.file,
        article.language,
        article.title,
        article.outlet,
        article.url,
        article.published,
        text,
        persons=(Person("lavrov", "Sergueï Lavrov", ("Lavrov",), "ministre russe", "RU", _all(text, r"(?:Sergueï )?Lavrov")),),
        organisations=(Organisation("afp", "AFP", "media", _all(text, r"\bAFP\b")),),
        places=(Place("istanbul", "Istanbul", "TR", "city", _all(text, "Istanbul")),),
        dates=tuple(DateMention(text[s.start : s.end], s.start, s.end, "2025-02-27") for s in _all(text, r"\bjeudi\b")),
        meetings=(other, main),
    )


def _all(text: str, pattern: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in re.finditer(pattern, text))


def _sentence(text: str, beginning: str) -> Span:
    start = text.index(beginning)
    return Span(start, text.index(".", start) + 1)


def library_of_seeds(folder: Path, seeds: Path) -> None:
    """Read the seeds into a library; the story of the diplomats gets its facts, the others get facts without meetings."""
    store = Store(folder)
    index = Index(store)
    for step in read_in(store, index, [seeds], published=None, refresh=False):
        assert step.id, step.reason
        article = store.article(step.id)
        facts = facts_of_diplomats(article) if (article.title or "").startswith(DIPLOMATS) else bare_facts(article)
        store.put_facts(step.id, facts, VERSION)
    with index.writing():
        index.update()
    index.close()
    store.close()


def bare_facts(article: Article) -> Facts:
    """Facts that say nothing."""
    return Facts(article.file, article.language, article.title, article.outlet, article.url, article.published, article.text)


class Reader:
    """A running reader, as a person sees and uses it."""

    def __init__(self, app: ReaderApp, pilot: object) -> None:
        self.app = app
        self._pilot = pilot
        self.sent: list[str] = []
        app.write_to_terminal = self.sent.append  # type: ignore[method-assign]

    async def press(self, *keys: str) -> None:
        """Press keys, and wait for what comes of them."""
        await self._pilot.press(*keys)  # type: ignore[attr-defined]
        await self.settle()

    async def type(self, text: str) -> None:
        """Enter a text at once, as a terminal sends a paste: much faster than a key a letter."""
        self.app.post_message(Paste(text))
        await self.settle()

    async def rush(self, *keys: str) -> None:
        """Press keys faster than anything can come of them, then wait for what does."""
        for key in keys:
            character = "/" if key == "slash" else key if len(key) == 1 else None
            self.app.post_message(Key(key, character))
        await self.settle()

    async def steady(self) -> None:
        """Wait until the screen no longer changes."""
        before = ""
        while before != (before := self.shown):
            await self.settle()

    async def resize(self, columns: int, lines: int) -> None:
        """Give the terminal another size."""
        await self._pilot.resize_terminal(columns, lines)  # type: ignore[attr-defined]
        await self.settle()

    async def wheel(self, pane: str) -> None:
        """Turn the wheel of the mouse down by three steps over a pane."""
        widget = self.main.query_one(f"#{pane}")
        x, y = widget.region.x + 5, widget.region.y + 5
        for _ in range(3):
            self.app.post_message(MouseScrollDown(None, x, y, 0, 0, 0, False, False, False, screen_x=x, screen_y=y))
        await self.settle()

    async def settle(self) -> None:
        """Wait until no worker is at work: a search is answered by one, and its answer opens a story by another."""
        for _ in range(4):
            with suppress(WorkerCancelled):  # a newer question took its place, which is waited for the next time
                await self.app.workers.wait_for_complete()
            await self._pilot.pause()  # type: ignore[attr-defined]

    @property
    def main(self) -> MainScreen:
        """The main screen."""
        screen = next(screen for screen in self.app.screen_stack if isinstance(screen, MainScreen))
        assert isinstance(screen, MainScreen)
        return screen

    @property
    def focus(self) -> str | None:
        """The id of what has the focus."""
        return self.app.focused.id if self.app.focused else None

    @property
    def shown(self) -> str:
        """The screen as lines of text."""
        return "\n".join(strip.text.rstrip() for strip in self.app.screen._compositor.render_strips())

    def pane(self, name: str) -> str:
        """What a pane shows, as lines of text; empty where it is not on the screen."""
        region = self.main.query_one(f"#{name}").region
        strips = self.main._compositor.render_strips()[region.y : region.bottom]
        return "\n".join(strip.crop(region.x, region.right).text.rstrip() for strip in strips)

    @property
    def stories(self) -> list[str]:
        """The titles that are listed."""
        result = self.main.session.result
        return [hit.title for hit in result.hits] if result else []


@asynccontextmanager
async def reading(
    library: Path,
    *,
    size: tuple[int, int] = (120, 40),
    keys: Sequence[str] = (),
    seeds: bool = False,
    language: str | None = None,
    settings: Settings | None = None,
) -> AsyncIterator[Reader]:
    """The reader on a library, settled, after some keys."""
    app = ReaderApp(library, seeds=seeds, language=language, settings=settings)
    async with app.run_test(size=size) as pilot:
        reader = Reader(app, pilot)
        await reader.settle()
        for key in keys:
            await reader.press(key)
        yield reader
