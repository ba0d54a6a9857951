"""Reading in: bytes -> articles -> store and index -> facts. Yields its progress as steps, and knows no screen."""

from talks_index.ingest.facts import facts_of, make_facts
from talks_index.ingest.reading import Remark, read_in

__all__ = ["Remark", "facts_of", "make_facts", "read_in"]
