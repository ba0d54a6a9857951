"""From the mentions of one meeting to its facts, each field with the sentences that prove it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from talks_index.extract.meetings.choosing import cities, dates
from talks_index.extract.meetings.clusters import Cluster, told_by
from talks_index.extract.meetings.credits import credits_of, field_of
from talks_index.extract.meetings.outcomes import outcomes
from talks_index.extract.meetings.participants import participants
from talks_index.extract.meetings.parties import parties
from talks_index.extract.meetings.parts import Found, Mention
from talks_index.extract.meetings.scene import Scene, Side, is_inside_word
from talks_index.extract.meetings.topics import excluded_topics, topics
from talks_index.extract.meetings.triggers import CONTINUES
from talks_index.extract.meetings.venues import country_of, is_in
from talks_index.language.sentences import clip
from talks_index.model import Evidence, Kind, Meeting, MeetingPlace, Participant, Span, Status, When

_NOWHERE = MeetingPlace()
_NEVER = When()
_OUTRIGHT: dict[Status, int] = {"postponed": 7, "cancelled": 7, "ruled out": 6, "denied": 6}
"""How much a status that is said outright counts, where it is not 4."""
_TELLING: tuple[Kind, ...] = ("phone call", "summit")


class _Proof:
    """The sentences that prove the fields of one meeting."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._held: dict[tuple[int, int], dict[str, None]] = {}

    def holds(self, field: str, spans: Sequence[Span]) -> bool:
        """Note what proves `field`; False when one piece of evidence cannot hold its words."""
        if any(is_inside_word(self._scene.text, at) for span in spans for at in (span.start, span.end)):
            return False
        sentence = self._scene.sentences[self._scene.sentence_of(spans[0].start)]
        span = clip(self._scene.text, sentence, spans)
        if span is None or spans[0].end > span.end:
            return False
        self._held.setdefault((span.start, span.end), {})[field] = None
        return True

    def evidence(self) -> tuple[Evidence, ...]:
        """All of it in reading order."""
        return tuple(
            Evidence(start, end, self._scene.quote(start, end), tuple(fields)) for (start, end), fields in sorted(self._held.items())
        )


def build(scene: Scene, cluster: Cluster, all_clusters: Sequence[Cluster], main: bool) -> Meeting | None:
    """The meeting that a cluster tells of; None when its sides cannot be proved."""
    proof = _Proof(scene)
    head = cluster.head
    chosen = parties(scene, cluster)
    if not proof.holds("parties", _spans(chosen)[:1] or [head.span]):
        return None
    kind = _kind(cluster)
    proof.holds("kind", [next(m for m in cluster.mentions if m.trigger.kind == kind).span])
    teller = _teller(cluster)
    proof.holds("status", [teller.span])
    told = told_by(all_clusters)
    said = credits_of(scene, cluster, told)
    place = _place(proof, scene, cluster, all_clusters)
    when = _when(proof, scene, cluster, all_clusters)
    return Meeting(
        main=main,
        kind=kind,
        parties=tuple(side.code for side in chosen),
        participants=_participants(proof, scene, cluster, all_clusters),
        place=place,
        when=when,
        status=teller.status,
        level=_first(proof, "level", (m.level for m in cluster.mentions)),
        secret=_flag(proof, "secret", (m.secret for m in cluster.mentions)),
        closed_doors=_flag(proof, "closed_doors", (m.closed_doors for m in cluster.mentions)),
        topics=_values(proof, "topics", topics(scene, cluster, told)),
        excluded_topics=_values(proof, "excluded_topics", excluded_topics(scene, cluster, told)),
        outcome=_first(proof, "outcome", outcomes(scene, cluster, all_clusters, teller.status)),
        initiated_by=_first(proof, "initiated_by", (m.initiated_by for m in cluster.mentions)),
        reported_by=_values(proof, "reported_by", (s.found for s in said if field_of(s) == "reported_by")),
        confirmed_by=_values(proof, "confirmed_by", (s.found for s in said if field_of(s) == "confirmed_by")),
        denied_by=_values(proof, "denied_by", (s.found for s in said if field_of(s) == "denied_by")),
        evidence=proof.evidence(),
    )


def _spans(sides: Iterable[Side]) -> list[Span]:
    return [Span(s.start, s.end) for s in sides]


def _kind(cluster: Cluster) -> Kind:
    """The kind that the mentions with sides give; a call or a summit is one by a single such mention."""
    weight: Counter[Kind] = Counter()
    for mention in cluster.mentions:
        if mention.trigger.grade != CONTINUES:
            weight[mention.trigger.kind] += 3 if len(mention.joined_codes) > 1 else 1
    special = [k for k in _TELLING if weight[k] >= 3]
    return special[0] if special else max(weight, key=lambda k: weight[k])


def _teller(cluster: Cluster) -> Mention:
    """The mention whose status most of the others share; what is said outright counts double."""
    weight: Counter[str] = Counter()
    full = next((m for m in cluster.mentions if len(m.joined_codes) > 1), None)
    for mention in cluster.mentions:
        weight[mention.status] += 2 * (mention is full and not mention.doubt)
        if mention.doubt < 2:
            weight[mention.status] += (_OUTRIGHT.get(mention.status, 4) if not mention.doubt else 1) + (
                1 if len(mention.joined_codes) > 1 else 0
            )
    best = max(weight, key=lambda status: weight[status])
    return min((m for m in cluster.mentions if m.status == best), key=lambda m: m.doubt)


def _place(proof: _Proof, scene: Scene, cluster: Cluster, all_clusters: Sequence[Cluster]) -> MeetingPlace:
    """The likeliest city that can be proved, else the country that a mention tells; with the venue that is told beside it."""
    where, mentions = _where(proof, scene, cluster, all_clusters)
    for venue in (m.venue for m in mentions if m.venue):
        country = country_of(scene, venue.span)
        if is_in(scene, venue.span, where) and proof.holds("place", [venue.span]):
            city = None if where.city and where.city in venue.value else where.city
            return MeetingPlace(city, where.country or country, venue.value)
    return where


def _where(proof: _Proof, scene: Scene, cluster: Cluster, all_clusters: Sequence[Cluster]) -> tuple[MeetingPlace, list[Mention]]:
    """City and country, and the mentions that name no other city."""
    for city in cities(scene, cluster, all_clusters):
        if proof.holds("place", [Span(city.start, city.end)]):
            agreeing = [m for m in cluster.mentions if not m.place or m.place.place.city in (None, city.place.name)]
            return MeetingPlace(city.place.name, city.place.country, None), agreeing
    for found in (m.place for m in cluster.mentions if m.place):
        if found.place.city is None and proof.holds("place", found.spans):
            return found.place, [m for m in cluster.mentions if not m.place or m.place.place.city is None]
    return _NOWHERE, [m for m in cluster.mentions if not m.place]


def _when(proof: _Proof, scene: Scene, cluster: Cluster, all_clusters: Sequence[Cluster]) -> When:
    """The likeliest date that can be proved; else one that the text leaves open.

    Where the article has no date of its own, what agrees with it cannot be weighed: then the date that stands next to a mention is taken.
    """
    for date in dates(scene, cluster, all_clusters):
        if proof.holds("when", [Span(date.start, date.end)]):
            return When(date.text, date.edtf)
    is_dated = scene.reading.published.edtf is not None
    for mention in cluster.mentions:
        if mention.when and mention.when_span and (mention.when.edtf is None or not is_dated) and proof.holds("when", [mention.when_span]):
            return mention.when
    return _NEVER


def _participants(proof: _Proof, scene: Scene, cluster: Cluster, all_clusters: Sequence[Cluster]) -> tuple[Participant, ...]:
    return tuple(
        Participant(c.person.name, c.person.role, c.code)
        for c in participants(scene, cluster, all_clusters)
        if proof.holds("participants", [c.span])
    )


def _values(proof: _Proof, field: str, found: Iterable[Found]) -> tuple[str, ...]:
    """The values that can be proved, each once; of two forms of one name only the longer."""
    values = list(dict.fromkeys(f.value for f in found if proof.holds(field, [f.span])))
    return tuple(v for v in values if not any(v != other and other.startswith(v) for other in values))


def _first(proof: _Proof, field: str, found: Iterable[Found | None]) -> str | None:
    return next((f.value for f in found if f and proof.holds(field, [f.span])), None)


def _flag(proof: _Proof, field: str, found: Iterable[Span | None]) -> bool:
    return any(s is not None and proof.holds(field, [s]) for s in found)
