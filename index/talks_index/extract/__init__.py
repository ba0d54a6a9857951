"""Articles to facts: names, dates and meetings, each tied to its place in the text."""

from talks_index.extract.extractor import VERSION, Extractor

__all__ = ["VERSION", "Extractor"]
