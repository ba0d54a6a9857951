"""When an article was published: as it states, or as its own clues fix it."""

from __future__ import annotations

import re

from talks_index.extract.dates import edtf
from talks_index.extract.published.clues import Clues, told
from talks_index.extract.published.counted import from_counting
from talks_index.extract.published.header import mistrusted
from talks_index.extract.published.today import from_today
from talks_index.language import words
from talks_index.language.shape.dates import DateWords
from talks_index.model import Article, Published

__all__ = ["publication_date"]

_URL_DATE = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[/-])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?!\d)")


def publication_date(article: Article) -> Published:
    """The article's date where it states one, else the one that its clues fix; `unknown` where they fix none.

    What a page prints goes behind what its story tells outright: pages carry the day of a crawl or an archive too. `because` is one
    sentence in the article's language (English where we do not write it).
    """
    known = words(DateWords, article.language)
    clues = Clues.of(article, known) if known else None
    if article.published.edtf:
        is_printed = article.published.basis == "stated" and article.published.text is not None
        return (mistrusted(article, clues) if clues and is_printed else None) or article.published
    found = _from_url(article) or (from_today(clues) or from_counting(clues) if clues else None)
    return found or article.published


def _from_url(article: Article) -> Published | None:
    match = _URL_DATE.search(article.url or "")
    if match is None:
        return None
    day = edtf.date(int(match["year"]), int(match["month"]), int(match["day"]))
    if day is None:
        return None
    because = told(article, f"L’adresse de l’article porte la date {match[0]}.", f"The article's address holds the date {match[0]}.")
    return Published(edtf.day(day), "inferred", None, because)
