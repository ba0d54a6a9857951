"""Finding articles: how words are compared, what a query means, where it hits in a text, and the index that answers it.

`document` says what the index takes in of an article, `fields` what is looked up where; `arrays` holds the postings, `answer` puts a query
to them, its words by `evaluating` and its facts by `restricting`, and `index` keeps all of it in step with the store. Whoosh is imported
only by `schema`, `index`, `damage`, and in `arrays`.
"""

import os

# NumPy is loaded below here. Nothing multiplies matrices, and starting a thread a core for that takes OpenBLAS a third of the import.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
