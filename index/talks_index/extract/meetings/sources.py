"""Who says that a meeting is so: media that report it, people and bodies that confirm or deny it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from talks_index.extract.meetings.parts import Found
from talks_index.extract.meetings.scene import Scene
from talks_index.language.shape.speech import Stance
from talks_index.model import Span

_BEFORE = 60
_BEHIND = 90


@dataclass(frozen=True, slots=True)
class Source:
    """Somebody who says something in a sentence, what they do by it, and whether they are a medium or a person."""

    found: Found
    stance: Stance
    is_medium: bool
    is_person: bool


def sources(scene: Scene, sentence: int) -> tuple[Source, ...]:
    """Everybody who says something in a sentence, in reading order."""
    held = scene.sentences[sentence]
    names = sorted(_names(scene, held.start, held.end), key=lambda n: n[0].start)
    out: list[Source] = []
    for stance in ("say", "confirm", "deny", "report"):
        for pattern in scene.speech.verbs[stance]:
            for match in re.finditer(pattern, scene.folded[held.start : held.end]):
                start, end = held.start + match.start(), held.start + match.end()
                speaker = _behind(scene, names, end) or _ahead(scene, names, start, held.start)
                if speaker:
                    out.append(Source(Found(speaker[1], speaker[0]), stance, speaker[2], _is_person(scene, speaker[1])))
    for pattern in scene.speech.attributions + scene.speech.cited_by:
        for match in re.finditer(pattern, scene.folded[held.start : held.end]):
            end = held.start + match.end()
            speaker = _behind(scene, names, end)
            is_through = pattern in scene.speech.cited_by
            if speaker and (speaker[2] or not is_through):
                out.append(Source(Found(speaker[1], speaker[0]), "report" if speaker[2] else "say", speaker[2], _is_person(scene, speaker[1])))
    return tuple(dict.fromkeys(sorted(out, key=lambda s: s.found.span)))


def _is_person(scene: Scene, name: str) -> bool:
    return any(p.name == name for p in scene.reading.persons)


def _names(scene: Scene, start: int, end: int) -> Iterator[tuple[Span, str, bool]]:
    people = [(m, p.name) for p in scene.reading.persons for m in p.mentions if start <= m.start < end]
    yield from ((m, name, False) for m, name in people)
    for body in scene.reading.organisations:
        for m in body.mentions:
            if start <= m.start < end and not any(p.start <= m.start < p.end for p, _ in people):
                yield m, body.name, body.kind == "media"


def _behind(scene: Scene, names: list[tuple[Span, str, bool]], end: int) -> tuple[Span, str, bool] | None:
    """The name behind a verb of saying that has its subject behind it (`a annoncé le ministre X`)."""
    for name in names:
        if name[0].start >= end:
            gap = scene.lowered[end : name[0].start]
            if len(gap) <= _BEHIND and not re.search(scene.words.not_speaker, gap):
                return name
            return None
    return None


def _ahead(scene: Scene, names: list[tuple[Span, str, bool]], start: int, begin: int) -> tuple[Span, str, bool] | None:
    for name in reversed(names):
        if begin <= name[0].end <= start:
            gap = scene.lowered[name[0].end : start]
            if len(gap) <= _BEFORE and not re.search(scene.words.not_speaker_before, gap):
                return name
            return None
    return None
