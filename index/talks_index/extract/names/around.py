"""What stands around a word: is it joined to the next, is it a given name, does the gazetteer know it as something else."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from talks_index.extract.names.scan import Scan, Word
from talks_index.language.folding import fold

# Particles belong to names, not to the language of the article: these are looked for in every text.
OF = frozenset({"de", "d", "du", "des"})
"""Particles that may also join a name to what follows it, so that they count only after a given name (`François de Rugy`)."""
NAME_ARTICLES = frozenset({"Le", "La", "Les", "Du", "De", "Des"})
"""Particles that a surname begins with when written with a capital (`Le Maire`)."""
_LATINISED_ARTICLES = ("al-", "el-", "as-", "ar-", "an-", "ad-", "ben-", "bin-", "ag-")
_SPACES = frozenset({" ", "\u00a0", "\u202f"})
_APOSTROPHES = frozenset({"'", "’"})
_ELIDED = frozenset({"l", "d", "s", "n", "c", "j", "qu", "m"})


@cache
def given_names() -> frozenset[str]:
    """Folded given names of the world."""
    return frozenset(fold(files("talks_index.language").joinpath("data/given_names.txt").read_text("utf-8")).split())


class Around:
    """Answers questions about the words of one article by their number."""

    def __init__(self, scan: Scan) -> None:
        self._scan = scan

    def joined(self, i: int) -> bool:
        """Whether word `i` and the next can be of one name: a space between them, a full stop after an initial or title, `d'`, `O'`."""
        scan = self._scan
        if i + 1 >= len(scan.words):
            return False
        word, following = scan.words[i], scan.words[i + 1]
        gap = scan.text[word.end : following.start]
        if gap in _SPACES:
            return True
        if gap in _APOSTROPHES:
            return following.capital and (word.text == "d" or self._is_apostrophe_of_name(word))
        if gap in {".", ". ", ".\u00a0"}:
            initial = len(word.text) == 1 and word.capital and (gap != "." or len(following.text) == 1)
            return initial or word.folded in scan.names.titles
        return False

    def _is_apostrophe_of_name(self, word: Word) -> bool:
        """Whether an apostrophe after `word` is inside a name: `O'Neill`, `N'Diaye`, but not `L'Iran` or a sentence's `M'`."""
        if word.text in {"M", "D"}:
            return not self._scan.begins_sentence(word.start)
        return word.capital and len(word.text) <= 2 and word.folded not in _ELIDED

    def is_given(self, i: int) -> bool:
        """Whether the word is a known given name, whatever else it is (`Virginie`, `Florence`)."""
        word = self._scan.words[i]
        return word.capital and not word.text.isupper() and not given_names().isdisjoint((word.folded, word.folded.partition("-")[0]))

    def after_given(self, i: int) -> bool:
        """Whether a given name stands right before the word, which makes it a surname (`Hollande`, `Le Maire`)."""
        word = self._scan.words[i]
        if not word.capital or word.text.isupper() or i == 0 or not self.joined(i - 1) or self.sort(word) in {"demonym", "igo", "seat"}:
            return False
        if self.is_given(i - 1):
            return True
        return self._scan.words[i - 1].text in NAME_ARTICLES and i > 1 and self.joined(i - 2) and self.is_given(i - 2)

    def small_in_name(self, word: Word) -> bool:
        """Whether a word without a capital can be inside a name (`ben`, `al-Sissi`)."""
        return word.folded in self._scan.names.particles or word.folded.startswith(_LATINISED_ARTICLES)

    def begins_with_article(self, word: Word) -> bool:
        """Whether the word is a surname with its Arabic article (`al-Assad`)."""
        return word.folded.startswith(_LATINISED_ARTICLES) and len(word.text) > 4

    def is_office(self, word: Word) -> bool:
        """Whether the word is an office, a rank or an occupation; of a hyphened word the last part tells."""
        return word.folded.rpartition("-")[2] in self._scan.roles.heads

    def sort(self, word: Word) -> str | None:
        """The sort of the gazetteer's name that covers the word; None where there is none."""
        match = self._scan.match_over(word.start, word.end)
        return self._scan.meaning(match).sort if match else None

    def has_article(self, i: int) -> bool:
        """Whether an article stands right before the word: then it begins the name of a ship, a law or a prize, not of a person."""
        if i == 0:
            return False
        before, word = self._scan.words[i - 1], self._scan.words[i]
        near = self._scan.text[before.end : word.start] in _SPACES | _APOSTROPHES
        return near and not before.capital and before.folded in self._scan.roles.definite | {"les"}

    def has_title(self, i: int) -> bool:
        """Whether a title stands right before the word."""
        if i == 0 or not self.joined(i - 1):
            return False
        before = self._scan.words[i - 1].folded
        return before in self._scan.names.titles or before in self._scan.names.royal
