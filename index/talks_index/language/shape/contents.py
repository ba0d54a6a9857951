"""What a language tells of what a meeting is about and what came of it.

Patterns are regular expressions over text in lower case with straight quotes and plain spaces, accents kept
(`talks_index.language.folding.lower_same_length`).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContentWords:
    """The words of one language for the contents of a meeting."""

    about: str  # before a topic
    finite: str  # finite verbs that take up the sentence behind a noun and what belongs to it
    topics: dict[str, str]  # what opens a topic, by what it is, the most telling first; each with the group `phrase`
    weighty: str  # within a phrase: a word for what is talked about (`crise`, `conflit`)
    topic_split: str  # between two topics of one list
    topic_end: str  # where a topic ends at the latest
    phrase_break: str  # where a phrase that is too long is cut
    no_topic: str  # words that alone are no topic and end none
    lead_in: str  # before the first of several topics
    not_topic: str  # begins what is no topic
    excluded: tuple[str, ...]  # each with the group `phrase`
    outcome: tuple[str, ...]  # each with the group `phrase`
    outcome_end: str  # where an outcome ends at the latest
    level: str  # with the group `phrase`
    undisclosed: str  # the meeting is secret
    closed_doors: str  # it is held behind closed doors
