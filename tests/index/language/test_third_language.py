"""A third language is a folder: what it knows is read, what it does not know is left out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

import talks_index.language as language
from support.articles import article
from support.readings import reading
from talks_index.extract.dates import Reference, find_dates
from talks_index.extract.extractor import Extractor
from talks_index.extract.meetings import find_meetings
from talks_index.extract.meetings.vocabulary import vocabulary
from talks_index.language.sentences import sentences

TOPICS = sorted(p.stem for p in (Path(language.__file__).parent / "shape").glob("*.py") if p.stem != "__init__")

ITALIAN_DATES = r"""
from talks_index.language.shape.dates import DateWords

_NAMES = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split()
WORDS = DateWords(
    months={name: number for number, name in enumerate(_NAMES, 1)},
    weekdays={name: n for n, name in enumerate("lunedi martedi mercoledi giovedi venerdi sabato domenica".split())},
    numbers={"due": 2, "tre": 3},
    ordinals={"primo": 1},
    units={"giorni": "day", "settimane": "week"},
    shifts={"scorso": -1, "prossimo": 1},
    offsets={"ieri": -1, "oggi": 0, "domani": 1},
    anchors={"il giorno dopo": 1},
    seasons={"estate": 6},
    named={"natale": (None, 12, 25)},
    first_day="1°",
    day_first=True,
    this="questo ",
    since="da",
    capitals=False,
    patterns=(("day", r"(?:@weekday )?@day @month(?: @year)?"), ("weekday", "@weekday(?: @shift)?"), ("offset", "@offset")),
    past=r"\bha\b",
    future=r"\b\w+rà\b",
    done=r"\w+ato",
    boundary=r"[,;:]",
)
"""


@pytest.fixture
def languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder beside those of the installed languages, with empty ones for `it` and `nl` in it."""
    for code in ("it", "nl"):
        (tmp_path / code).mkdir()
        (tmp_path / code / "__init__.py").touch()
    monkeypatch.setattr(language, "__path__", [*language.__path__, str(tmp_path)])
    monkeypatch.setattr(language, "LANGUAGES", (*language.LANGUAGES, "it", "nl"))
    return tmp_path


def test_one_topic_is_enough_to_begin_with(languages: Path) -> None:
    (languages / "it" / "dates.py").write_text(ITALIAN_DATES, "utf-8")
    text = "Ieri il ministro ha detto che verrà martedì 19 marzo 2024 e poi giovedì."
    found = find_dates(text, "it", sentences(text, "it"), Reference.from_edtf("2024-03-13"))
    assert [(d.text, d.edtf) for d in found] == [("Ieri", "2024-03-12"), ("martedì 19 marzo 2024", "2024-03-19"), ("giovedì", "2024-03-14")]
    assert vocabulary("it") is None


def test_all_topics_give_all_facts(languages: Path) -> None:
    """A language that gives French words under another code reads French: nothing but the folder tells the code what a language is."""
    for topic in TOPICS:
        (languages / "nl" / f"{topic}.py").write_text(f"from talks_index.language.fr.{topic} import WORDS as WORDS\n", "utf-8")
    held = reading("Le Chili et le Pérou ont mené lundi à Quito des pourparlers sur le partage des eaux.", language="nl")
    (meeting,) = find_meetings(held)
    assert (meeting.kind, set(meeting.parties), meeting.place.city, meeting.when.edtf) == ("talks", {"CL", "PE"}, "Quito", "2024-03-11")


SEARCHING = """
import sys
import talks_index.language as language
language.__path__.append(sys.argv[1])
language.LANGUAGES += ("it",)
from talks_index.i18n import words
from talks_index.search.query import parse
for query in sys.argv[2:]:
    print(parse(query + " ").reading(words("fr")))
"""


def test_queries_are_read_with_what_it_knows(languages: Path) -> None:
    """In a process of its own, since what is known of languages is learnt once."""
    (languages / "it" / "dates.py").write_text(ITALIAN_DATES, "utf-8")
    command = [sys.executable, "-c", SEARCHING, str(languages), "quand:marzo 2024", "ankara mars 2024", "où:le caire pays:congo partie:onu"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    read = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.splitlines()
    assert read[0] == "réunion en mars 2024"
    assert len(read) == 3


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_the_languages_that_are_installed_know_all_topics(code: str) -> None:
    home = Path(language.__file__).parent / code
    assert set(TOPICS) <= {p.stem for p in home.glob("*.py")}


@pytest.mark.parametrize(
    ("code", "text", "people", "places", "bodies"),
    [
        (
            "es",
            "El ministro de Chile, Pablo Ruiz, se reunió el martes en Lima con su homólogo peruano. Hablaron de pesca en la ONU.",
            {"Pablo Ruiz"},
            {"Chile", "Lima"},
            {"ONU"},
        ),
        (
            "de",
            "Der Außenminister Max Weber hat am Dienstag in Berlin seine Kollegin aus Frankreich getroffen, teilte die NATO mit.",
            {"Max Weber"},
            {"Berlin", "Frankreich"},
            {"NATO"},
        ),
        ("ar", "التقى وزير خارجية مصر يوم الثلاثاء في القاهرة نظيره.", set(), {"مصر"}, set()),
        ("ru", "Министр сообщил, что Россия и Турция проведут переговоры 12 марта 2024 года.", set(), {"Россия", "Турция"}, set()),
    ],
)
def test_another_language_gives_what_lists_hold_and_no_meetings(
    code: str, text: str, people: set[str], places: set[str], bodies: set[str]
) -> None:
    facts = Extractor().facts(replace(article(text), language=code))
    assert {p.name for p in facts.persons} == people
    assert {p.name for p in facts.places} == places
    assert {o.name for o in facts.organisations} == bodies
    assert (facts.meetings, facts.published.edtf, facts.text) == ((), None, text)
