"""The page furniture of all languages at once: a page in one language often carries buttons in another."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from talks_index.clean.lines import fold
from talks_index.language.en import boilerplate as en
from talks_index.language.fr import boilerplate as fr

LANGUAGES = (fr.WORDS, en.WORDS)
LINES = frozenset().union(*(words.lines for words in LANGUAGES))
STARTS = tuple(start for words in LANGUAGES for start in words.starts)
PROMOS = tuple(promo for words in LANGUAGES for promo in words.promos)
NOTICES = tuple(notice for words in LANGUAGES for notice in words.notices)
SECTIONS = frozenset().union(*(words.sections for words in LANGUAGES))
LISTS = frozenset(name for words in LANGUAGES for name in words.lists)
ENDS = tuple(end for words in LANGUAGES for end in words.ends)
CONTINUED = tuple(label for words in LANGUAGES for label in words.continued)
PUBLISHED = tuple(label for words in LANGUAGES for label in words.published)
CHANGED = tuple(label for words in LANGUAGES for label in words.changed)
FILLERS = frozenset().union(*(words.fillers for words in LANGUAGES))
BY = tuple(label for words in LANGUAGES for label in words.by)
WITH = tuple(label for words in LANGUAGES for label in words.with_agency)
SOURCE = tuple(label for words in LANGUAGES for label in words.source)
SITE_WORDS = frozenset().union(*(words.site_words for words in LANGUAGES))


@cache
def outlets() -> dict[str, str]:
    """The names of well-known outlets, by folded name and by domain."""
    rows = files("talks_index.language").joinpath("data/outlets.tsv").read_text("utf-8").splitlines()
    known = {}
    for row in rows:
        if not row.startswith("#"):
            name, domains = row.split("\t")
            known.update({key: name for key in (fold(name), *domains.split())})
    return known
