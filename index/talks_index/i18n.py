"""The user's language: labels (gettext), names of countries and dates (CLDR through Babel).

The commands, the exports and the reader all ask here, so that one fact has one wording everywhere.
"""

from __future__ import annotations

import gettext
import os
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel import Locale

LANGUAGES = ("fr", "en")
_CATALOGUES = Path(__file__).parent / "locale"


@dataclass(frozen=True)
class Words:
    """Everything that is shown in one language."""

    language: str
    translations: gettext.NullTranslations

    def __call__(self, message: str) -> str:
        """The label for an English `message`; nothing for nothing, for which gettext has the catalogue's header."""
        return self.translations.gettext(message) if message else ""

    def in_context(self, context: str, message: str) -> str:
        """The label for `message` where its form depends on what it is said of; `message` itself where no form is given."""
        return self.translations.pgettext(context, message)

    def plural(self, one: str, many: str, number: int) -> str:
        """The label for `number` things, with `{n}` filled in."""
        return self.translations.ngettext(one, many, number).format(n=number)

    def country(self, code: str) -> str:
        """The name of a country for its ISO 3166-1 alpha-2 code; anything else (a party that is no state) as it is."""
        return self.locale.territories.get(code, code) if len(code) == 2 and code.isupper() else code

    def day(self, shown: str) -> str:
        """A date by CLDR's patterns (`1 septembre`) as it is written: in French the first of a month, and no other day, is an ordinal."""
        return re.sub(r"\b1(?=\s[^\W\d])", "1er", shown) if self.language == "fr" else shown

    @property
    def locale(self) -> Locale:
        """The CLDR locale."""
        return Locale.parse(self.language)


def marked(message: str) -> str:
    """`message` itself: marks a label in a table for the catalogues (gettext's N_)."""
    return message


def preferred_language() -> str:
    """The first of our languages that LC_ALL, LC_MESSAGES or LANG names; French where none does, as most of the news is."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value[:2].lower() in LANGUAGES:
            return value[:2].lower()
        if value and value.split(".")[0] not in ("C", "POSIX"):
            return "en"
    return "fr"


@cache
def words(language: str | None = None) -> Words:
    """The labels of a language, by default the preferred one; English, the language of the source, where no catalogue was built."""
    chosen = language if language in LANGUAGES else preferred_language()
    return Words(chosen, gettext.translation("talks", _CATALOGUES, [chosen], fallback=True))
