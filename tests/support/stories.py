"""A small library of made-up stories with facts made by hand: no model is loaded, and no clock is asked."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from talks_index.extract import VERSION
from talks_index.model import (
    Article,
    DateMention,
    Evidence,
    Facts,
    Meeting,
    MeetingPlace,
    Organisation,
    Participant,
    Person,
    Place,
    Published,
    Span,
    When,
)
from talks_index.store import Store

TITLE = "La Norvège et le Chili se parlent à Oslo"
LEDE = "Des délégations norvégienne et chilienne se sont réunies à huis clos mardi à Oslo, a rapporté l’agence NTB."
TOPICS = "Elles ont parlé de pêche, et non de frontières, a précisé Kari Berg, négociatrice norvégienne."
BACKGROUND = "Le port vit de la mer depuis des siècles, et chaque famille y compte au moins un marin. "
NEXT = "Les deux ministres se parleront au téléphone jeudi, a dit Luis Soto."

OSLO_TEXT = "\n\n".join([TITLE, LEDE, *[BACKGROUND * 4] * 8, TOPICS, BACKGROUND * 3, NEXT])


def spans(text: str, *names: str) -> tuple[Span, ...]:
    """Where these names stand in a text, in reading order."""
    return tuple(sorted(Span(at, at + len(name)) for name in names for at in range(len(text)) if text.startswith(name, at)))


def evidence(sentence: str, *supports: str, text: str = OSLO_TEXT) -> Evidence:
    """A sentence of a story, by default that of Oslo, as proof of some fields."""
    start = text.index(sentence)
    return Evidence(start, start + len(sentence), sentence, supports)


MAIN = Meeting(
    main=True,
    kind="talks",
    parties=("NO", "CL"),
    participants=(Participant("Kari Berg", "négociatrice norvégienne", "NO"),),
    place=MeetingPlace("Oslo", "NO", None),
    when=When("mardi", "2024-03-12"),
    status="held",
    level=None,
    secret=False,
    closed_doors=True,
    topics=("pêche",),
    excluded_topics=("frontières",),
    outcome=None,
    initiated_by=None,
    reported_by=("NTB",),
    confirmed_by=("Kari Berg",),
    denied_by=(),
    evidence=(
        evidence(LEDE, "kind", "status", "parties", "place", "when", "reported_by", "closed_doors"),
        evidence(TOPICS, "participants", "topics", "excluded_topics", "confirmed_by"),
    ),
)
CALL = replace(
    MAIN,
    main=False,
    kind="phone call",
    status="planned",
    participants=(),
    place=MeetingPlace(),
    when=When("jeudi", "2024-03-14"),
    closed_doors=False,
    topics=(),
    excluded_topics=(),
    reported_by=(),
    confirmed_by=("Luis Soto",),
    evidence=(evidence(NEXT, "kind", "status", "parties", "when", "confirmed_by"),),
)

OSLO = Article("oslo.txt", "fr", TITLE, "Le Journal", "https://example.org/oslo", Published("2024-03-13", "stated"), OSLO_TEXT)
OSLO_FACTS = Facts(
    *(OSLO.file, OSLO.language, OSLO.title, OSLO.outlet, OSLO.url, OSLO.published, OSLO.text),
    persons=(
        Person("kari-berg", "Kari Berg", (), "négociatrice norvégienne", "NO", spans(OSLO_TEXT, "Kari Berg")),
        Person("luis-soto", "Luis Soto", (), None, "CL", spans(OSLO_TEXT, "Luis Soto")),
    ),
    organisations=(Organisation("ntb", "NTB", "media", spans(OSLO_TEXT, "NTB")),),
    places=(Place("oslo", "Oslo", "NO", "city", spans(OSLO_TEXT, "Oslo")),),
    dates=tuple(DateMention("mardi", span.start, span.end, "2024-03-12") for span in spans(OSLO_TEXT, "mardi")),
    meetings=(CALL, MAIN),
)

SEEN, PROMISED = "Les présidents se sont vus lundi à Lima.", "Ils ont promis une pêche commune."
LIMA_TEXT = f"Un sommet à Lima\n\n{SEEN} {PROMISED}"
LIMA = Article("lima.txt", "fr", "Un sommet à Lima", "El Puerto", None, Published("2024-03-05", "stated"), LIMA_TEXT)
LIMA_FACTS = Facts(
    *(LIMA.file, LIMA.language, LIMA.title, LIMA.outlet, LIMA.url, LIMA.published, LIMA.text),
    places=(Place("lima", "Lima", "PE", "city", spans(LIMA_TEXT, "Lima")),),
    meetings=(
        replace(
            MAIN,
            kind="summit",
            parties=("PE", "EC"),
            participants=(),
            place=MeetingPlace("Lima", "PE", None),
            when=When("lundi", "2024-03-04"),
            closed_doors=False,
            topics=("pêche commune",),
            excluded_topics=(),
            reported_by=(),
            confirmed_by=(),
            evidence=(
                evidence(SEEN, "kind", "status", "place", "when", text=LIMA_TEXT),
                evidence(PROMISED, "topics", text=LIMA_TEXT),
            ),
        ),
    ),
)

RIGA = Article("riga.txt", "fr", None, None, None, Published(), "À Riga, rien de neuf : les pêcheurs attendent 日本 et ses experts.")
PROBLEM = "its facts could not be made: it took too long"


def put(folder: Path, *told: tuple[Article, Facts | None, str | None]) -> Path:
    """A library of articles, each with its facts, or why it has none, or neither."""
    store = Store(folder)
    for article, facts, problem in told:
        store.put([article])
        if facts:
            store.put_facts(article.id, facts, VERSION)
        elif problem:
            store.put_failure(article.id, problem, VERSION)
    store.close()
    return folder


def small_library(folder: Path) -> Path:
    """Three stories: two with facts, and one whose facts could not be made."""
    return put(folder, (OSLO, OSLO_FACTS, None), (LIMA, LIMA_FACTS, None), (RIGA, None, PROBLEM))
