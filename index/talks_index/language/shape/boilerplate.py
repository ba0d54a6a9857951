"""What a language must give so that the furniture of a news page can be told from the story."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """Words of page furniture. All are folded: lower case, no accents, straight apostrophes, no punctuation at the ends.

    `lines` are whole lines that go wherever they stand. `starts` are beginnings of lines that go while they are short.
    `labels` are regular expressions for what goes from a line that stays: a caption's label, a promotion inside a paragraph.
    `notices` are regular expressions for lines about the page itself: machine translation, rights, cookies, newsletters.
    `sections` are names of sections and menu entries: they go in menus and above the story, and stay as crossheads.
    `navigation` are the lines of a page's top that stand between the site's name and the story.
    `lists` announce other stories; `ends` announce what follows the story: comments, a ticker, a form.
    `continued` are labels that stand before the title of another story which is repeated right there.
    `published` and `changed` stand before a date; `fillers` are words that may stand beside a date in a line of its own.
    `by`, `with_agency` and `source` introduce an author, an agency, and where a text was taken from.
    `site_words` are words in the names of news sites.
    """

    lines: frozenset[str]
    starts: tuple[str, ...]
    labels: tuple[str, ...]
    notices: tuple[str, ...]
    sections: frozenset[str]
    navigation: frozenset[str]
    lists: tuple[str, ...]
    ends: tuple[str, ...]
    continued: tuple[str, ...]
    published: tuple[str, ...]
    changed: tuple[str, ...]
    fillers: frozenset[str]
    by: tuple[str, ...]
    with_agency: tuple[str, ...]
    source: tuple[str, ...]
    site_words: frozenset[str]


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of `text`, which stand between commas or on lines of their own: how lists of them are written down."""
    return tuple(phrase.strip() for line in text.splitlines() for phrase in line.split(",") if phrase.strip())
