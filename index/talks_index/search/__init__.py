"""Finding articles: how words are compared, what a query means, where it hits in a text, and the index that answers it.

`query`, `lines` and `analysis` are plain Python; Whoosh is imported only by `schema`, `prefix`, `collect` and `index`.
"""
