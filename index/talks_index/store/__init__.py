"""Articles and their facts, durable: the truth from which the index can always be rebuilt."""

from talks_index.store.answers import Change, Entry, Told
from talks_index.store.database import Store
from talks_index.store.locks import FACTS_LOCK, locked

__all__ = ["FACTS_LOCK", "Change", "Entry", "Store", "Told", "locked"]
