"""What several rooms need to know of words: folding, sentences, spelling keys of names, and a folder of word lists a language.

A topic (dates, speech …) has a shape, the frozen dataclass in `shape/<topic>.py` that tells what any language must give for it, and
each language that knows the topic defines one instance, `WORDS`, in `<code>/<topic>.py`:

    >>> from talks_index.language.shape.speech import Speech
    >>> words(Speech, "fr").said
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import TypeVar

LANGUAGES = tuple(
    sorted((f.name for f in files(__name__).iterdir() if len(f.name) == 2 and f.is_dir()), key=lambda code: (code != "fr", code))
)
"""ISO 639-1 codes of the languages that articles are read in, French first: each has a folder."""

T = TypeVar("T")


def listed(text: str) -> frozenset[str]:
    """The words of `text`: how word lists are written down."""
    return frozenset(text.split())


@cache
def words(shape: type[T], code: str) -> T | None:
    """What language `code` gives for the topic of `shape`, imported when first asked for.

    None for a language that we do not read, and for a topic that it does not know: what needs the topic then finds nothing.
    """
    if code not in LANGUAGES:
        return None
    name = f"{__name__}.{code}.{shape.__module__.rpartition('.')[2]}"
    try:
        given = import_module(name).WORDS
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return None
    if not isinstance(given, shape):
        raise TypeError(f"{name}.WORDS is no {shape.__name__}")
    return given
