"""English themes: none, since no vectors of English words are at hand."""

from talks_index.language.shape.themes import ThemeWords

WORDS = ThemeWords(themes={})
