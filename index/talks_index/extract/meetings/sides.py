"""Who meets by one mention: chosen from the sides that its sentence and its surroundings tell of.

What joins a side to the word for the meeting (`lists`) and how both hang together by syntax tell most; where the sentence names too few,
the other side stands in another sentence, in the title, or is who speaks (`J'ai parlé ce matin avec la présidente`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from talks_index.extract.meetings.parts import Mention, is_state
from talks_index.extract.meetings.scene import Scene, Side
from talks_index.extract.meetings.syntax import head_of, way
from talks_index.extract.meetings.weights import Features, likelihood
from talks_index.model import Span

MODEL = "side"
_BACK = 3
"""Sentences at most before a mention in which its sides are looked for."""
_LEAD = 2
"""Sentences at most after the title that tell what the article is about."""
_NEAR = 60
"""Characters around a word within which what tells who speaks is looked for."""


@dataclass(frozen=True, slots=True)
class SideCandidate:
    """A side that a mention may mean, at its best place, and what tells for and against its taking part."""

    side: Side
    is_joined: bool
    features: Features


@dataclass(frozen=True, slots=True)
class _Told:
    """A side and where it stands; `joined` tells that words join it to the mention."""

    where: str
    side: Side
    joined: bool = False


def with_sides(scene: Scene, found: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions with the sides that they are likely to mean."""
    out: list[Mention] = []
    for mention in found:
        weighed = [replace(c.side, likely=likelihood(MODEL, c.features), joined=c.is_joined) for c in side_candidates(scene, mention, out)]
        sides = tuple(sorted((s for s in weighed if s.likely >= 0.5), key=lambda s: s.start))
        out.append(replace(mention, sides=sides, people=tuple(s for s in sides if s.person)))
    return tuple(out)


def side_candidates(scene: Scene, mention: Mention, before: Sequence[Mention]) -> list[SideCandidate]:
    """Every side that the mention's sentence, those before it, the title and the lead tell of, each once; `before` are those before it."""
    held: dict[str, list[_Told]] = {}
    for told in _around(scene, mention):
        if mention.between and not told.joined:
            continue
        held.setdefault(told.side.code, []).append(told)
    last = next((m for m in reversed(before) if len(m.codes) > 1), None)
    held = {code: told for code, told in held.items() if not _is_only_place(mention, told[0])}
    return [SideCandidate(told[0].side, told[0].joined, dict(_features(scene, mention, told, last))) for told in held.values()]


def _is_only_place(mention: Mention, told: _Told) -> bool:
    """Whether a state is only where two others meet: `La France et l'Iran négocient à Genève`."""
    is_inside = told.side.role == "in" and told.side.form in ("capital", "country") and not told.joined
    others = {s.code for s in mention.sides} - {told.side.code}
    return is_inside and len(others) > 1 and mention.trigger.kind != "visit"


def _around(scene: Scene, mention: Mention) -> Iterator[_Told]:
    """The sides near a mention, those joined to it first, then the nearest place first."""
    number, start = mention.trigger.sentence, mention.trigger.start
    own = scene.sides(number)
    joined = {(s.start, s.code) for s in mention.sides}
    for side in mention.sides:
        yield _Told("before" if side.end <= start else "behind", side, True)
    for side in reversed([s for s in own if s.end <= start and (s.start, s.code) not in joined]):
        yield _Told("before", side)
    for side in (s for s in own if s.end > start and (s.start, s.code) not in joined):
        yield _Told("behind", side)
    for back in range(1, min(_BACK, number) + 1):
        for i, side in enumerate(scene.sides(number - back)):
            yield _Told(f"{back} back, first" if i == 0 and side.role == "free" else f"{back} back", side)
    for title in sorted(scene.title_sentences):
        for side in scene.sides(title):
            yield _Told("title", side)
    body = max(scene.title_sentences, default=-1) + 1
    for lead in range(body, min(body + _LEAD, len(scene.sentences))):
        for side in scene.sides(lead):
            yield _Told("lead", side)


def _features(scene: Scene, mention: Mention, told: Sequence[_Told], last: Mention | None) -> Iterator[tuple[str, float]]:
    trigger = mention.trigger
    places = [t.where for t in told]
    best, side = told[0], told[0].side
    own = best.where in ("before", "behind")
    lead_in = scene.lowered[max(scene.sentences[trigger.sentence].start, trigger.start - _NEAR) : trigger.start]
    pronoun = bool(re.search(scene.side_words.pronoun, lead_in))
    speaker = bool(re.search(scene.side_words.speaker, lead_in))
    frame = trigger.frame or "noun"
    joined = sum(len({s.code for s in mention.sides} - {side.code}) > n for n in range(2))
    yield f"at {best.where}", 1
    yield "joined", best.joined
    yield f"joined {best.where}, {frame}", best.joined
    yield f"joined, role {side.role}", best.joined
    yield f"joined, form {'person' if side.person else side.form}", best.joined
    if own:
        path = _way(scene, mention, side)
        yield f"way {path}", 1
        yield f"way of {frame}, {path}", not best.joined
    yield f"loose {best.where}, {frame}", not best.joined
    yield f"loose {best.where}, {joined} others joined", not best.joined
    yield f"loose {best.where}, role {side.role}", not best.joined and own
    yield f"loose, form {'person' if side.person else side.form}", not best.joined and own
    yield f"loose, role {side.role}, {'visit' if trigger.kind == 'visit' else 'no visit'}", not best.joined and own and side.person is None
    yield f"{joined} others joined", 1
    for where in {p.split(",")[0] for p in places[1:]}:
        yield f"also {where}", 1
    yield "in the title", "title" in places
    yield "in the lead", "lead" in places
    yield "pronoun, first of the last", pronoun and "1 back, first" in places
    yield "pronoun, alone", pronoun and not joined and not best.joined
    yield "speaker, says", speaker and any(_says(scene, t.side) for t in told)
    yield "speaker", speaker
    yield "says", any(_says(scene, t.side) for t in told)
    yield "person", any(t.side.person for t in told)
    yield "state", is_state(side.code)
    yield "of several", scene.is_of_states(side.code)
    yield "name in small letters", side.code[:1].islower()
    yield "assumed", all(t.side.assumed for t in told)
    yield "home", side.code == scene.home
    yield "share", scene.share_of(side.code)
    yield "one of the first two", side.code in scene.most_told[:2]
    yield "most told of", side.code in scene.most_told[:1]
    if last is not None and side.code in last.codes:
        close = trigger.sentence - last.trigger.sentence <= 1
        yield "in the last meeting", 1
        yield "in the last meeting, close", close
        yield "in the last meeting, loose, none joined", not best.joined and not joined
        yield "in the last meeting, loose, with one of it", not best.joined and bool(set(mention.codes) & set(last.codes))
        yield "in the last meeting, both", bool(re.search(scene.side_words.both, scene.sentence_text(trigger.sentence)))
        yield "in the last meeting, referred back to", trigger.refers_back
    place = mention.place.place.country if mention.place else None
    yield "place of it", place == side.code
    yield "place of it, visit", trigger.kind == "visit" and place == side.code
    yield f"loose, kind {trigger.kind}", not best.joined
    yield "hosts", own and _hosts(scene, mention, side)
    yield "hosts, joined", own and best.joined and _hosts(scene, mention, side)
    yield "stranger", mention.with_stranger
    yield "weak word", trigger.grade == 0
    yield "goes on", trigger.grade < 0


def _way(scene: Scene, mention: Mention, side: Side) -> str:
    """How a side hangs together with the word for the meeting in the syntax of their sentence."""
    words = scene.words_of(mention.trigger.sentence)
    at = scene.sentences[mention.trigger.sentence].start
    start = head_of(words, Span(mention.trigger.start - at, mention.trigger.end - at))
    end = head_of(words, Span(min(side.head, side.start) - at, side.end - at))
    return "unknown" if start is None or end is None else way(words, start, end)


def _hosts(scene: Scene, mention: Mention, side: Side) -> bool:
    """Whether words between a side and the word for the meeting, or before the side, make it the host or a mediator."""
    if side.end <= mention.trigger.start:
        return bool(re.search(scene.side_words.hosts, scene.lowered[side.end : mention.trigger.start]))
    return bool(re.search(scene.side_words.mediates, scene.lowered[max(side.head - _NEAR, mention.trigger.end) : max(side.head, 0)]))


def _says(scene: Scene, side: Side) -> bool:
    """Whether a verb of saying stands next to a side."""
    return (
        side.role == "source"
        or scene.speaks_between(side.end, side.end + _NEAR)
        or scene.speaks_between(max(side.start - _NEAR, 0), side.start)
    )
