"""Corrections made by hand, put upon the facts that were extracted. Facts are made anew again and again; a correction stays.

A meeting is known again by its anchor: where its evidence stands in the text (which never changes), its kind, parties and date as they
were extracted. A value that was set by hand stands whatever is extracted now; what was hidden stays hidden as long as it is the same.
A correction whose meeting, or hidden fact, is not extracted any more does nothing, and is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial, reduce
from typing import Any

from msgspec.structs import replace

from talks_index.model import Anchor, Article, Correction, Evidence, Facts, FieldValue, Made, Meeting, MeetingPlace, Published, Span, When

WHOLE, PUBLISHED = "meeting", "published"
"""What a correction names in the place of a field: the whole meeting, and the article's day of publication."""

EMPTY: dict[str, FieldValue | None] = {
    "parties": (),
    "participants": (),
    "place": MeetingPlace(),
    "when": When(),
    "level": None,
    "secret": False,
    "closed_doors": False,
    "topics": (),
    "excluded_topics": (),
    "outcome": None,
    "initiated_by": None,
    "reported_by": (),
    "confirmed_by": (),
    "denied_by": (),
}
"""What a field holds where nothing is known. A meeting always has a kind and a status."""

HIDEABLE = frozenset(EMPTY)
"""The fields that can be empty."""

_PROVED_AS_BEFORE = frozenset(("kind", "status", "parties", "initiated_by", "secret", "closed_doors"))
"""Fields whose values are codes: the sentence that was read for one is the one to look at for another."""


def corrected(facts: Facts, corrections: Sequence[Correction]) -> Facts:
    """The facts with what was corrected."""
    if not corrections:
        return facts
    meetings = tuple(meeting for _, meeting in numbered(facts, corrections))
    return replace(facts, published=published(corrections) or facts.published, meetings=meetings)


def stated(article: Article, corrections: Sequence[Correction]) -> Article:
    """The article with the day of publication that was given by hand."""
    given = published(corrections)
    return replace(article, published=given) if given else article


def published(corrections: Sequence[Correction]) -> Published | None:
    """The day of publication that was given by hand last; None where none was."""
    days = [correction.value for correction in corrections if correction.field == PUBLISHED and isinstance(correction.value, str)]
    return Published(days[-1], "given") if days else None


def numbered(facts: Facts, corrections: Sequence[Correction]) -> list[tuple[int, Meeting]]:
    """The meetings with what was corrected, without those that are hidden, and their numbers among those that were extracted."""
    found = _found(facts, corrections)
    shown = []
    for number, extracted in enumerate(facts.meetings):
        own = [correction for correction in corrections if correction.meeting and found.get(correction.meeting) == number]
        held = [correction for correction in own if _holds(correction, extracted)]
        if all(correction.field != WHOLE for correction in held):
            shown.append((number, reduce(partial(_put, text=facts.text), held, extracted)))
    return shown


def standing(facts: Facts | None, corrections: Sequence[Correction]) -> list[Made]:
    """How each correction stands to the facts that were extracted; None where there are none."""
    found = _found(facts, corrections) if facts else {}
    shown = {number: at for at, (number, _) in enumerate(numbered(facts, corrections))} if facts else {}
    told = []
    for correction in corrections:
        number = found.get(correction.meeting) if correction.meeting else None
        held = facts is not None and number is not None and _holds(correction, facts.meetings[number])
        told.append(Made(correction, correction.field == PUBLISHED or held, None if number is None else shown.get(number)))
    return told


def anchored(facts: Facts, corrections: Sequence[Correction], number: int) -> Anchor:
    """By what an extracted meeting will be known again: by what it was, where it was corrected before."""
    known = {at: anchor for anchor, at in _found(facts, corrections).items()}
    return known.get(number) or _numbered(facts, number)


def _numbered(facts: Facts, number: int) -> Anchor:
    anchors = [_anchor(meeting) for meeting in facts.meetings]
    return replace(anchors[number], nth=anchors[:number].count(anchors[number]))


def value_of(meeting: Meeting, field: str) -> FieldValue | None:
    """What a field of a meeting holds."""
    value: FieldValue | None = getattr(meeting, field)
    return value


def _anchor(meeting: Meeting) -> Anchor:
    spans = tuple(Span(proof.start, proof.end) for proof in meeting.evidence)
    return Anchor(spans, meeting.kind, meeting.parties, meeting.when.edtf)


def _found(facts: Facts, corrections: Sequence[Correction]) -> dict[Anchor, int]:
    """The numbers of the meetings that the corrections are of: of all pairs that fit, the most alike first, each meeting once."""
    sought = list(dict.fromkeys(correction.meeting for correction in corrections if correction.meeting))
    own = [_numbered(facts, number) for number in range(len(facts.meetings))]
    pairs = [(_likeness(one, other), -at, -number) for at, one in enumerate(sought) for number, other in enumerate(own)]
    found: dict[Anchor, int] = {}
    for likeness, at, number in sorted(pairs, reverse=True):
        if likeness and sought[-at] not in found and -number not in found.values():
            found[sought[-at]] = -number
    return found


def _likeness(one: Anchor, other: Anchor) -> float:
    """How surely two anchors are of one meeting; 0 where they share no word of evidence, or no party where both have some."""
    shared = sum(max(min(a.end, b.end) - max(a.start, b.start), 0) for a in one.evidence for b in other.evidence)
    parties = set(one.parties) & set(other.parties)
    if not shared or (one.parties and other.parties and not parties):
        return 0.0
    length = sum(span.end - span.start for span in (*one.evidence, *other.evidence)) / 2
    alike = len(parties) / max(len({*one.parties, *other.parties}), 1)
    # Whatever is alike counts the same; the order tells only those apart that are alike in all.
    return shared / length + alike + (one.kind == other.kind) + (one.when == other.when) + (one.nth == other.nth) / 8


def _holds(correction: Correction, extracted: Meeting) -> bool:
    """Whether a correction is of what is extracted now: what was set always is, what was hidden where it is still the same.

    A meeting is still the same where it has the same parties: another one may be read in the same sentence.
    """
    if correction.field == WHOLE:
        return correction.meeting is not None and set(correction.meeting.parties) == set(extracted.parties)
    return correction.value is not None or value_of(extracted, correction.field) == correction.before


def _put(meeting: Meeting, correction: Correction, text: str) -> Meeting:
    """A meeting with one of its fields corrected; `text` is the article's."""
    field = correction.field
    value = EMPTY.get(field) if correction.value is None else correction.value
    evidence = meeting.evidence
    if correction.value is None or field not in _PROVED_AS_BEFORE:
        evidence = tuple(replace(proof, supports=tuple(name for name in proof.supports if name != field)) for proof in evidence)
    for span in correction.proof:
        evidence = _proved(evidence, span, field, text)
    changed: dict[str, Any] = {field: value, "evidence": evidence, "by_hand": tuple(dict.fromkeys((*meeting.by_hand, field)))}
    return replace(meeting, **changed)


def _proved(evidence: tuple[Evidence, ...], span: Span, field: str, text: str) -> tuple[Evidence, ...]:
    """The evidence with a sentence that proves a field too."""
    if all((proof.start, proof.end) != (span.start, span.end) for proof in evidence):
        return (*evidence, Evidence(span.start, span.end, text[span.start : span.end], (field,)))
    return tuple(
        replace(proof, supports=(*proof.supports, field))
        if (proof.start, proof.end) == (span.start, span.end) and field not in proof.supports
        else proof
        for proof in evidence
    )
