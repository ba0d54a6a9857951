"""What came of a meeting, in words of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from talks_index.extract.meetings.clusters import Cluster
from talks_index.extract.meetings.parts import Found, Mention
from talks_index.extract.meetings.scene import Scene, is_inside_word
from talks_index.extract.meetings.setting import cost
from talks_index.model import Span, Status

_NEAR = 400
"""What words may cost at most (`cost`), in the sentence of a mention."""
_MOST_WORDS = 24
"""Words at most of an outcome: what is longer ends at the last break before."""
_FOLLOWING = 2
"""Sentences after one of a meeting that may tell what came of it."""
_TAKES_PLACE: frozenset[Status] = frozenset(["held", "ongoing"])


def outcomes(scene: Scene, cluster: Cluster, all_clusters: Sequence[Cluster], status: Status) -> Iterator[Found]:
    """What came of it, as the meeting's own sentences tell, then those behind them, the likeliest first; nothing of one to come."""
    if status not in _TAKES_PLACE:
        return
    mentions = [m for m in cluster.mentions if m.status in _TAKES_PLACE]
    for mention in mentions:
        around = scene.around(mention.trigger.start, mention.trigger.end)
        for span in _phrases(scene, around):
            if cost(scene, mention.trigger, span.start, span.start + 1) <= _NEAR and not span.start < mention.trigger.start < span.end:
                yield Found(scene.quote(span.start, span.end), span)
    for mention in mentions:
        for number in _following(scene, mention):
            rivals = [m for c in all_clusters for m in c.mentions if m.trigger.sentence == number]
            held = scene.sentences[number]
            for span in _phrases(scene, Span(held.start, held.end)):
                if all(span.start <= m.trigger.start for m in rivals):
                    yield Found(scene.quote(span.start, span.end), span)
            if any(m not in cluster.mentions for m in rivals):
                break


def _following(scene: Scene, mention: Mention) -> range:
    return range(mention.trigger.sentence + 1, min(mention.trigger.sentence + 1 + _FOLLOWING, len(scene.sentences)))


def _phrases(scene: Scene, within: Span) -> Iterator[Span]:
    text = scene.lowered[within.start : within.end]
    for pattern in scene.content_words.outcome:
        for match in re.finditer(pattern, text):
            start, end = (within.start + at for at in match.span("phrase"))
            yield _trimmed(scene, start, end)


def _trimmed(scene: Scene, start: int, end: int) -> Span:
    """A phrase up to where a quotation that it does not begin ends, or where another clause begins."""
    phrase = scene.lowered[start:end]
    if is_inside_word(scene.text, end):
        phrase = phrase.rpartition(" ")[0]
    if stop := re.search(scene.content_words.outcome_end, phrase):
        phrase = phrase[: stop.start()]
    words = list(re.finditer(r"\S+", phrase))
    if len(words) > _MOST_WORDS:
        first, last = words[3].end(), words[_MOST_WORDS - 1].end()
        breaks = [m.start() for m in re.finditer(scene.content_words.phrase_break, phrase[first:last])]
        phrase = phrase[: first + breaks[-1] if breaks else last]
    phrase = re.sub(rf"(?:[\s,'-]+{scene.content_words.no_topic})+[\s,']*$", "", phrase.rstrip(" ,.;:-–("))
    if phrase.count('"') % 2:
        phrase = phrase[: phrase.rindex('"')].rstrip(" ,.;:-–(")
    return Span(start, start + len(phrase))
