"""Where a text speaks of a meeting: the nouns and verbs of meeting, each with its kind."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from talks_index.extract.meetings.scene import Scene
from talks_index.language.shape.meetings import Frame, MeetingWords, Noun, Tense, Verb
from talks_index.model import Kind, Status

_BEFORE = 40
_MOST = 150
"""Triggers at most that are looked at in one article, so that time stays bounded whatever stands in it."""
CONTINUES = -1
"""The grade of words that only go on telling of a meeting."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word or two that speak of a meeting. `frame` and `tense` are those of a verb; a noun has neither.

    `grade` and `needs_place` are as in `Noun`, `status` and `needs_person` as in `Verb`; a verb's grade is 1, that of words
    that only go on is `CONTINUES`.
    `refers_back` tells a meeting told of before (`cette rencontre`); `shift` is -1 for an earlier meeting than the one told of
    (`la précédente réunion`), 1 for a later or new one.
    """

    start: int
    end: int
    sentence: int
    kind: Kind
    grade: int
    frame: Frame | None = None
    tense: Tense | None = None
    refers_back: bool = False
    shift: int = 0
    needs_place: bool = False
    needs_person: bool = False
    status: Status | None = None
    is_plural: bool = False


def triggers(scene: Scene) -> tuple[Trigger, ...]:
    """All of them, in reading order, without overlaps."""
    excluded = {o for p in scene.words.not_meetings for m in re.finditer(rf"\b(?:{p})", scene.lowered) for o in range(m.start(), m.end())}
    found = [t for t in [*_nouns(scene), *_verbs(scene)] if t.start not in excluded and t.end - 1 not in excluded]
    out: list[Trigger] = []
    for trigger in sorted(found, key=lambda t: (t.start, -t.end)):
        if not out or trigger.start >= out[-1].end:
            out.append(_called(scene, trigger))
    told = {t.sentence for t in out}
    return tuple(sorted([*out, *(t for t in _continuing(scene) if t.sentence not in told)], key=lambda t: t.start))[:_MOST]


def _continuing(scene: Scene) -> list[Trigger]:
    """Where a sentence without a word for a meeting goes on telling of the last one: `Les deux dirigeants ont évoqué`."""
    out: dict[int, Trigger] = {}
    for match in re.finditer(scene.words.continues, scene.lowered):
        sentence = scene.sentence_of(match.start())
        out.setdefault(sentence, Trigger(match.start(), match.end(), sentence, "talks", CONTINUES, refers_back=True))
    return list(out.values())


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])")


def _nouns(scene: Scene) -> list[Trigger]:
    words = scene.words
    out: list[Trigger] = []
    for noun in words.nouns:
        found = [m for m in _compiled(noun.pattern).finditer(scene.lowered) if not _is_verb_here(words, scene.lowered, m)]
        elsewhere = {"meeting": words.sport, "summit": words.mountains}.get(noun.kind)
        out += [_noun(scene, m, noun) for m in found if not (elsewhere and _speaks_of(scene, m.start(), elsewhere))]
    return out


def _speaks_of(scene: Scene, offset: int, pattern: str) -> bool:
    held = scene.sentences[scene.sentence_of(offset)]
    return bool(re.search(pattern, scene.lowered[held.start : held.end]))


def _is_verb_here(words: MeetingWords, lowered: str, match: re.Match[str]) -> bool:
    """Whether a word that is a verb too (`rencontre`) has nothing before it that makes it a noun, and is not the first of its sentence."""
    if not re.fullmatch(words.also_verbs, match[0]):
        return False
    before = lowered[max(match.start() - _BEFORE, 0) : match.start()]
    return bool(before.strip()) and bool(re.search(r"[\w»)] $", before)) and not re.search(words.determiners, before)


def _noun(scene: Scene, match: re.Match[str], noun: Noun) -> Trigger:
    words = scene.words
    before = scene.lowered[max(match.start() - _BEFORE, 0) : match.start()]
    behind = scene.lowered[match.end() : match.end() + 20]
    shift = 0
    if re.search(rf"\b(?:{words.earlier}) ?[\"«]? ?$", before) or re.match(rf" (?:{words.earlier})\b", behind):
        shift = -1
    elif re.search(rf"\b(?:{words.later}) (?:\w+ )?$", before) or re.match(rf" (?:{words.later})\b", behind):
        shift = 1
    back = bool(re.search(words.back_reference, before))
    return Trigger(
        match.start(),
        match.end(),
        scene.sentence_of(match.start()),
        noun.kind,
        noun.grade,
        refers_back=back,
        shift=shift,
        needs_place=noun.needs_place,
        is_plural=match[0].endswith("s"),
    )


def _verbs(scene: Scene) -> list[Trigger]:
    out: list[Trigger] = []
    for verb in scene.words.verbs:
        for match in _verb_pattern(verb).finditer(scene.lowered):
            tense = next(t for t, value in match.groupdict().items() if value is not None)
            before = scene.lowered[max(match.start() - _BEFORE, 0) : match.start()]
            is_noun = re.fullmatch(scene.words.also_verbs, match[0]) and re.search(scene.words.determiners, before)
            if is_noun or (re.fullmatch(scene.words.also_verbs, match[0]) and not before.strip()):
                continue
            again = re.search(scene.words.again, scene.lowered[match.start() - 20 : match.end() + 20])
            shift = 1 if again else 0
            sentence = scene.sentence_of(match.start())
            known = Trigger(match.start(), match.end(), sentence, verb.kind, 1, verb.frame, tense, shift=shift, status=verb.status)  # type: ignore[arg-type]
            out.append(replace(known, needs_place=verb.needs_place, needs_person=verb.needs_person))
    return out


@cache
def _verb_pattern_of(forms: tuple[tuple[Tense, str], ...]) -> re.Pattern[str]:
    groups = "|".join(f"(?P<{tense}>{pattern})" for tense, pattern in forms)
    return re.compile(rf"(?<![\w-])(?:{groups})(?![\w-])")


def _verb_pattern(verb: Verb) -> re.Pattern[str]:
    return _verb_pattern_of(tuple(verb.forms.items()))


def _called(scene: Scene, trigger: Trigger) -> Trigger:
    """A talk by telephone is a phone call, whatever it is named."""
    if trigger.kind not in ("meeting", "talks"):
        return trigger
    around = scene.lowered[max(trigger.start - 12, 0) : trigger.end + 60]
    return replace(trigger, kind="phone call") if re.search(scene.words.by_phone, around) else trigger
