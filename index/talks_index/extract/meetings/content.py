"""What a meeting was not about, on what level and how secretly it was, in words of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from talks_index.extract.meetings.parts import Found
from talks_index.extract.meetings.scene import Scene, is_inside_word
from talks_index.extract.meetings.setting import cost
from talks_index.extract.meetings.triggers import Trigger
from talks_index.model import Span

_SIGN = 90
"""What words for a secret may cost at most (`cost`)."""
MOST_WORDS = 14
"""Words at most of a topic: what is longer tells a story."""


def excluded_in(scene: Scene, sentence: int) -> Iterator[Found]:
    """What a sentence says was kept out of the talks."""
    start = scene.sentences[sentence].start
    for pattern in scene.content_words.excluded:
        for match in re.finditer(pattern, scene.sentence_text(sentence)):
            span = trimmed(scene, start + match.start("phrase"), start + match.end("phrase"), MOST_WORDS)
            if span:
                yield Found(scene.quote(span.start, span.end), span)


def level_of(scene: Scene, trigger: Trigger) -> Found | None:
    """The level, as it is told."""
    return next(_phrases(scene, trigger, [scene.content_words.level], 60), None)


def overlap(one: Span, other: Span) -> bool:
    """Whether two stretches share a character."""
    return one.start < other.end and other.start < one.end


def sign(scene: Scene, trigger: Trigger, pattern: str) -> Span | None:
    """The words of `pattern` nearest to a trigger, when they are in its clause."""
    sentence = scene.around(trigger.start, trigger.end)
    found = re.finditer(pattern, scene.lowered[sentence.start : sentence.end])
    spans = [Span(sentence.start + m.start(), sentence.start + m.end()) for m in found]
    near = [s for s in spans if cost(scene, trigger, s.start, s.end) < _SIGN]
    return near[0] if near else None


def _phrases(scene: Scene, trigger: Trigger, patterns: Iterable[str], far: int, most: int = MOST_WORDS) -> Iterator[Found]:
    sentence = scene.around(trigger.start, trigger.end)
    text = scene.lowered[sentence.start : sentence.end]
    taken: list[Span] = []
    for pattern in patterns:
        for match in re.finditer(pattern, text):
            start, end = (sentence.start + x for x in match.span("phrase"))
            span = trimmed(scene, start, end, most)
            if span is None or cost(scene, trigger, sentence.start + match.start(), sentence.start + match.start() + 1) > far:
                continue
            own = Span(trigger.start, trigger.end)
            if any(overlap(span, t) for t in taken) or (overlap(span, own) and span.start != own.start):
                continue
            taken.append(span)
            yield Found(scene.quote(span.start, span.end), span)


def trimmed(scene: Scene, start: int, end: int, most: int) -> Span | None:
    """A phrase up to where another clause begins, without the quotation marks around it and with `most` words at most."""
    phrase = scene.lowered[start:end]
    if is_inside_word(scene.text, end):
        phrase = phrase.rpartition(" ")[0]
    if stop := re.search(scene.content_words.topic_end, phrase):
        phrase = phrase[: stop.start()]
    inner = phrase.lstrip(" «\"“',")
    if lead := re.match(scene.content_words.lead_in, inner):
        inner = inner[lead.end() :]
    start += len(phrase) - len(inner)
    if closing := re.search(r"[»\"”]", inner):
        inner = inner[: closing.start()]
    words = list(re.finditer(r"\S+", inner))
    if len(words) > most:
        last, first = words[most - 1].end(), words[3].end()
        cut = re.search(scene.content_words.phrase_break, inner[first:last])
        inner = inner[: first + cut.start() if cut else last]
    inner = re.sub(rf"(?:[\s,'-]+{scene.content_words.no_topic})+[\s,']*$", "", inner.rstrip(" ,.;:-–("))
    if re.fullmatch(rf"(?:{scene.content_words.no_topic}[\s']*)*", inner) or re.match(scene.content_words.not_topic, inner):
        return None
    return Span(start, start + len(inner)) if len(inner) > 3 and re.search(r"\w{3}", inner) else None
