"""The query language: what a person types, in French and English at once, read as what they mean.

`parse` reads; `tree` is what it makes of it, and what the index answers; a `Query` also tells how it was read and where its words stand.
"""

from talks_index.search.query.parser import parse
from talks_index.search.query.query import Query
from talks_index.search.query.tree import Node, Phrase, Word

__all__ = ["Node", "Phrase", "Query", "Word", "parse"]
