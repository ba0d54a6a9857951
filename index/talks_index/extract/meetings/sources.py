"""Who says that a meeting is so: media that report it, people and bodies that confirm or deny it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from talks_index.extract.meetings.parts import Found
from talks_index.extract.meetings.scene import Scene
from talks_index.language.sentences import Sentence
from talks_index.language.shape.speech import Stance
from talks_index.model import Span

_BEFORE = 60
_BEHIND = 90
_APPOSITION = 130
"""Characters at most between a verb of saying and a name: before it, behind it, and before it with an apposition between them."""
_LONGEST = 2000
"""Characters of a sentence that are read for sources."""
_STANCES: tuple[Stance, ...] = ("say", "confirm", "deny", "report")


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody who says something in a sentence, what they do by it, and whether they are a medium or a person.

    Without a `stance` no words next to them tell that they speak.
    """

    found: Found
    stance: Stance | None
    is_medium: bool
    is_person: bool


@dataclass(frozen=True, slots=True)
class _Name:
    span: Span
    value: str
    sort: Literal["person", "body", "medium", "state"]


def sources(scene: Scene, sentence: int) -> tuple[Source, ...]:
    """Everybody who says something in a sentence, in reading order."""
    held = _bounded(scene.sentences[sentence])
    names = sorted(_names(scene, sentence), key=lambda n: (n.span.start, -n.span.end))
    out: list[Source] = []
    for stance in _STANCES:
        for start, end in _found(scene, scene.speech.verbs[stance], held):
            if stance == "deny" and not re.search(scene.setting_words.denials, scene.lowered[start:end]):
                continue
            speaker = _behind(scene, names, end)
            if speaker is None and not re.search(r"[»”\"],?\s*$", scene.lowered[held.start : start]):
                speaker = _ahead(scene, names, start) or _meant(scene, sentence, start, end)
            if speaker and (speaker.sort != "state" or stance in ("confirm", "deny")):
                out.append(_source(speaker, stance))
            out += [_source(n, "report") for n in names if n.sort == "medium" and _is_told(scene, end, n)]
    for start, _ in _found(scene, [scene.setting_words.saying_along], held):
        if (speaker := _ahead(scene, names, start)) and speaker.sort == "person":
            out.append(_source(speaker, "say"))
    for _, end in _found(scene, scene.speech.attributions, held):
        if (speaker := _behind(scene, names, end)) and speaker.sort != "state":
            out.append(_source(speaker, "report" if speaker.sort == "medium" else "say"))
    for _, end in _found(scene, scene.speech.cited_by, held):
        if (speaker := _behind(scene, names, end)) and speaker.sort == "medium":
            out.append(_source(speaker, "report"))
            out += [_source(n, "report") for n in names if n.sort == "medium" and 0 < n.span.start - speaker.span.end < _BEHIND]
    media = [n for n in names if n.sort == "medium"]
    out += [_source(n, "report") for n in media if re.search(scene.setting_words.signed, scene.lowered[held.start : n.span.start])]
    return tuple(dict.fromkeys(sorted(out, key=lambda s: s.found.span)))


def silent(scene: Scene, sentence: int, speaking: Iterable[Source]) -> tuple[Source, ...]:
    """Everybody else in a sentence who can say something, in reading order: we may not know their verb, or it stands far off."""
    spoken = {s.found.value for s in speaking}
    others = [n for n in _names(scene, sentence) if n.sort != "state" and n.value not in spoken]
    return tuple(_source(n, None) for n in sorted(others, key=lambda n: n.span.start))


def _meant(scene: Scene, sentence: int, start: int, end: int) -> _Name | None:
    """Whom a pronoun beside a verb of saying means: the person that the sentences before speak of."""
    if not re.search(scene.side_words.pronoun, scene.lowered[max(start - 20, scene.sentences[sentence].start) : end]):
        return None
    for before in range(sentence - 1, max(sentence - 3, -1), -1):
        people = [s for s in scene.sides(before) if s.person and s.form == "person" and s.role == "free"]
        if people and people[0].person:
            return _Name(Span(people[0].start, people[0].end), people[0].person.name, "person")
    return None


def _bounded(sentence: Sentence) -> Sentence:
    return replace(sentence, end=min(sentence.end, sentence.start + _LONGEST))


def _source(name: _Name, stance: Stance | None) -> Source:
    return Source(Found(name.value, name.span), stance, name.sort == "medium", name.sort == "person")


def _found(scene: Scene, patterns: Sequence[str], held: Sentence) -> Iterator[tuple[int, int]]:
    for pattern in patterns:
        for match in re.finditer(pattern, scene.folded[held.start : held.end]):
            yield held.start + match.start(), held.start + match.end()


def _names(scene: Scene, sentence: int) -> Iterator[_Name]:
    """Everybody in a sentence who can say something: people, bodies, unnamed media, and states for what they confirm or deny."""
    start, end = scene.sentences[sentence].start, scene.sentences[sentence].end
    people = [_Name(m, p.name, "person") for p in scene.reading.persons for m in p.mentions if start <= m.start < end]
    named = [(m, b) for b in scene.reading.organisations for m in b.mentions if start <= m.start < end]
    bodies = [_Name(m, b.name, "medium" if b.kind == "media" else "body") for m, b in named]
    bodies = [b for b in bodies if not any(p.span.start <= b.span.start < p.span.end for p in people)]
    taken = [n.span for n in [*people, *bodies]]
    unnamed: list[_Name] = []
    patterns = (
        ("medium", scene.setting_words.unnamed_media),
        ("body", scene.setting_words.unnamed_bodies),
        ("body", scene.setting_words.unnamed_people),
    )
    for sort, pattern in patterns:
        for match in re.finditer(pattern, scene.lowered[start:end]):
            span = Span(start + match.start(), start + match.end())
            if not any(span.start < t.end and t.start < span.end for t in [*taken, *(n.span for n in unnamed)]):
                unnamed.append(_Name(span, scene.quote(span.start, span.end), sort))  # type: ignore[arg-type]
    yield from people
    yield from bodies
    yield from unnamed
    taken += [n.span for n in unnamed]
    for side in scene.sides(sentence):
        if side.person is None and side.form != "demonym" and not any(side.start < t.end and t.start < side.end for t in taken):
            yield _Name(Span(side.start, side.end), scene.quote(side.start, side.end), "state")


def _behind(scene: Scene, names: Sequence[_Name], end: int) -> _Name | None:
    """The name behind a verb of saying that has its subject behind it (`a annoncé le ministre X`)."""
    for number, name in enumerate(names):
        if name.span.start >= end:
            gap = scene.lowered[end : name.span.start]
            if len(gap) > _BEHIND or re.search(scene.setting_words.not_speaker, gap):
                return None
            return _spokesperson(scene, name, names[number + 1 :])
    return None


def _spokesperson(scene: Scene, name: _Name, behind: Sequence[_Name]) -> _Name:
    """Who speaks for a body, where their name follows it: `la porte-parole du ministère, X`."""
    for other in behind:
        if other.sort == "person":
            gap = scene.lowered[name.span.end : other.span.start]
            return other if name.sort != "person" and re.fullmatch(r",? ?(?:m\. |mme )?", gap) else name
    return name


def _ahead(scene: Scene, names: Sequence[_Name], start: int) -> _Name | None:
    for name in reversed(names):
        if name.span.end <= start:
            gap = scene.lowered[name.span.end : start]
            most = _APPOSITION if re.fullmatch(r"(?: \(\w+\))?,[^.;:«»]*, ?", gap) else _BEFORE
            return name if len(gap) <= most and not re.search(scene.setting_words.not_speaker_before, gap) else None
    return None


def _is_told(scene: Scene, end: int, medium: _Name) -> bool:
    """Whether somebody says something to a medium: `a indiqué une source à l'agence X`."""
    gap = scene.lowered[end : medium.span.start]
    near = medium.span.start >= end and len(gap) <= _BEHIND and not re.search(r"[.;:«»\"]", gap)
    return near and bool(re.search(scene.setting_words.told_to, gap))
