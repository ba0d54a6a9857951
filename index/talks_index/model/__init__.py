"""The nouns of the program: plain frozen values that every room may hold.

All offsets count Unicode code points of `Article.text`, from 0, and an end is exclusive. After cleaning, that text never changes.
They are `msgspec.Struct`s, since a class of those is made in a tenth of the time of a dataclass's, and the reader waits for all of them.
"""

from talks_index.model.answer import NOTHING_READ, Choice, Facet, FacetName, FacetValue, FactsState, Filter, Hit, Mine, Order, Page, Result
from talks_index.model.article import Article, Basis, Published, Raw, Span
from talks_index.model.correction import Anchor, Correction, FieldValue, Made
from talks_index.model.facts import (
    DateMention,
    Evidence,
    Facts,
    Kind,
    Meeting,
    MeetingPlace,
    Organisation,
    OrganisationKind,
    Participant,
    Person,
    Place,
    PlaceKind,
    Status,
    When,
)
from talks_index.model.joined import Appearance, Candidate, Entity, EntityKind, Event, Telling, Timeline
from talks_index.model.progress import Counts, Step

__all__ = [
    "NOTHING_READ",
    "Anchor",
    "Appearance",
    "Article",
    "Basis",
    "Candidate",
    "Choice",
    "Correction",
    "Counts",
    "DateMention",
    "Entity",
    "EntityKind",
    "Event",
    "Evidence",
    "Facet",
    "FacetName",
    "FacetValue",
    "Facts",
    "FactsState",
    "FieldValue",
    "Filter",
    "Hit",
    "Kind",
    "Made",
    "Meeting",
    "MeetingPlace",
    "Mine",
    "Order",
    "Organisation",
    "OrganisationKind",
    "Page",
    "Participant",
    "Person",
    "Place",
    "PlaceKind",
    "Published",
    "Raw",
    "Result",
    "Span",
    "Status",
    "Step",
    "Telling",
    "Timeline",
    "When",
]
