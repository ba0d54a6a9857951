"""The page furniture of all languages at once: a page in one language often carries buttons in another."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

from talks_index.language import LANGUAGES, words
from talks_index.language.folding import fold_same_length
from talks_index.language.shape.boilerplate import Boilerplate

_ALL: Final = tuple(given for given in (words(Boilerplate, code) for code in LANGUAGES) if given is not None)

LINES: Final = frozenset().union(*(given.lines for given in _ALL))
STARTS: Final = tuple(start for given in _ALL for start in given.starts)
LABELS: Final = tuple(label for given in _ALL for label in given.labels)
NOTICES: Final = tuple(notice for given in _ALL for notice in given.notices)
SECTIONS: Final = frozenset().union(*(given.sections for given in _ALL))
NAVIGATION: Final = frozenset().union(*(given.navigation for given in _ALL))
LISTS: Final = tuple(name for given in _ALL for name in given.lists)
ENDS: Final = tuple(end for given in _ALL for end in given.ends)
CONTINUED: Final = tuple(label for given in _ALL for label in given.continued)
PUBLISHED: Final = tuple(label for given in _ALL for label in given.published)
CHANGED: Final = tuple(label for given in _ALL for label in given.changed)
FILLERS: Final = frozenset().union(*(given.fillers for given in _ALL))
BY: Final = tuple(label for given in _ALL for label in given.by)
WITH: Final = tuple(label for given in _ALL for label in given.with_agency)
SOURCE: Final = tuple(label for given in _ALL for label in given.source)
SITE_WORDS: Final = frozenset().union(*(given.site_words for given in _ALL))


@cache
def outlets() -> dict[str, str]:
    """The names of well-known outlets, by folded name, other name, and domain."""
    rows = files("talks_index.language").joinpath("data/outlets.tsv").read_text("utf-8").splitlines()
    known = {}
    for row in rows:
        if not row.startswith("#"):
            name, domains, others = (*row.split("\t"), "", "")[:3]
            known.update(dict.fromkeys((fold_same_length(name), *domains.split(), *map(fold_same_length, others.split(", "))), name))
    known.pop("", None)
    return known
