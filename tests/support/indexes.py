"""Articles in an index, and what is found of them."""

from __future__ import annotations

from support.articles import article
from talks_index.model import Article
from talks_index.search.index import Index
from talks_index.search.query import parse
from talks_index.store import Store

PARIS = article("Le ministre russe et le ministre turc se sont vus à Paris.", title="Rencontre à Paris", published="2024-03-05")
ROME = article("Les négociateurs russes étaient à Rome, pas à Paris.", title="À Rome", published="2024-11-02")
OSLO = article("L’Ukraine : négociations à Oslo. Haut niveau : le ministre russe.", title="Oslo", published="2023-01-01")


def put(store: Store, index: Index, *articles: Article) -> None:
    """Read articles in."""
    with index.writing():
        store.put(articles)
        index.update()


def found(index: Index, query: str, limit: int = 10) -> list[str]:
    """The ids of the articles that answer, best first."""
    return [article_id for article_id, _ in index.search(parse(query), limit, lambda: False).best]
