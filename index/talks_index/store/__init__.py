"""Articles and their facts, durable: the truth from which the index can always be rebuilt."""

from talks_index.store.database import Change, Entry, Store, Told
from talks_index.store.locks import FACTS_LOCK, locked

__all__ = ["FACTS_LOCK", "Change", "Entry", "Store", "Told", "locked"]
