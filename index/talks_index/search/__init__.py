"""Finding articles: how words are compared, what a query means, where it hits in a text, and the index that answers it.

`document` says what the index takes in of an article, `fields` what is looked up where; `arrays` holds the postings, `answer` puts a query
to them, and `index` keeps all of it in step with the store. Whoosh is imported only by `schema`, `index`, and in `arrays`.
"""
