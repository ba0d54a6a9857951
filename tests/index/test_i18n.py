"""The program speaks French and English, and no label is left untranslated."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from talks_index.i18n import preferred_language, words

ROOT = Path(__file__).parent.parent.parent
FAILURES = ("TalksError", "InputError", "LibraryError", "LibraryBusy", "NotInLibrary", "SettingsError", "Reason")
MARKS = {"words": 1, "_words": 1, "shown": 1, "marked": 1, "plural": 2, "in_context": 2} | dict.fromkeys(FAILURES, 1)
"""What is given labels, and how many of its arguments are labels or contexts."""


def _messages() -> set[str]:
    """The labels in the code, those inside f-strings included (which Babel's own extractor passes over)."""
    found: set[str] = set()
    for path in [*ROOT.glob("index/talks_index/**/*.py"), *ROOT.glob("tui/talks_tui/**/*.py")]:
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call):
                name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
                for label in call.args[: MARKS.get(name, 0)]:
                    if isinstance(label, ast.Constant) and isinstance(label.value, str):
                        found.add(label.value)
    return found - {"gender", "{path}: {problems}", "{folder}: {problem}", "{id}: {problem}", "{problems}", "{name}: {reason}"}


def test_every_label_has_its_french() -> None:
    with (ROOT / "index/talks_index/locale/fr/LC_MESSAGES/talks.po").open("rb") as file:
        catalogue = read_po(file)
    translated = {part for m in catalogue if m.id and m.string for part in ([m.id] if isinstance(m.id, str) else m.id)}
    assert not _messages() - translated


def test_no_french_label_is_left_over() -> None:
    with (ROOT / "index/talks_index/locale/fr/LC_MESSAGES/talks.po").open("rb") as file:
        written = {part for m in read_po(file) if m.id for part in ([m.id] if isinstance(m.id, str) else m.id)}
    assert not written - _messages()


@pytest.mark.parametrize(
    ("lang", "language"),
    [("fr_CA.UTF-8", "fr"), ("en_GB.UTF-8", "en"), ("de_DE.UTF-8", "en"), ("C.UTF-8", "fr"), ("POSIX", "fr"), ("", "fr")],
)
def test_language_of_the_locale(lang: str, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", lang)
    assert preferred_language() == language


def test_nothing_is_nothing_in_every_language() -> None:
    assert [words(language)("") for language in ("fr", "en")] == ["", ""]


def test_countries_by_their_names() -> None:
    assert words("fr").country("RU") == "Russie"
    assert words("en").country("RU") == "Russia"
    assert words("fr").country("Hamas") == "Hamas"
    assert words("fr").country("ONU") == "ONU"
    assert words("fr").country("UE") == "UE"


@pytest.mark.parametrize(
    ("language", "shown", "told"),
    [
        ("fr", "lundi 1 septembre 2025", "lundi 1er septembre 2025"),
        ("fr", "1 sept.", "1er sept."),
        ("fr", "lundi 21 juillet 2025", "lundi 21 juillet 2025"),
        ("fr", "mardi 11 mars 1", "mardi 11 mars 1"),
        ("en", "September 1, 2025", "September 1, 2025"),
    ],
)
def test_the_first_of_a_month_is_counted_in_french_alone(language: str, shown: str, told: str) -> None:
    assert words(language).day(shown) == told
