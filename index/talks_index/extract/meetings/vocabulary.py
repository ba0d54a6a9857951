"""All that a language must tell so that meetings can be found in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from talks_index.language import words
from talks_index.language.shape.contents import ContentWords
from talks_index.language.shape.meetings import MeetingWords
from talks_index.language.shape.settings import SettingWords
from talks_index.language.shape.sides import SideWords
from talks_index.language.shape.speech import Speech


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language, by what they are about."""

    meetings: MeetingWords
    sides: SideWords
    settings: SettingWords
    contents: ContentWords
    speech: Speech


@cache
def vocabulary(language: str) -> Vocabulary | None:
    """The words of a language (ISO 639-1); None for a language that we do not read."""
    meetings, sides, settings = words(MeetingWords, language), words(SideWords, language), words(SettingWords, language)
    contents, speech = words(ContentWords, language), words(Speech, language)
    if meetings is None or sides is None or settings is None or contents is None or speech is None:
        return None
    return Vocabulary(meetings, sides, settings, contents, speech)
