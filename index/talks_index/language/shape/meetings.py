"""What a language tells of meetings: the words that name them, and how what is around such a word is read.

All patterns are regular expressions over text in lower case with straight quotes and plain spaces, accents kept
(`talks_index.language.folding.lower_same_length`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from talks_index.model import Kind, Status

Tense = Literal["past", "present", "future", "conditional", "infinitive", "imperfect", "participle"]
Role = Literal["free", "of", "in", "by", "with", "source", "about"]
Frame = Literal["object", "with", "each", "to", "by"]


@dataclass(frozen=True, slots=True)
class Noun:
    """Words that name a meeting; `grade` 0 only with sides that are named by it, 1 with any; some need a place too."""

    kind: Kind
    pattern: str
    grade: int
    needs_place: bool = False


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of meeting by its forms; `frame` tells where the other side stands.

    `object`: behind it (`a rencontré X`); `with`: behind a word for with; `each`: both before it (`se rencontreront`); `to`: it is where
    one travels; `by`: it receives the one before it (`a été reçu par X`). `status` is that of what the verb tells of, where it is not its
    tense that gives it (`a invité`).
    """

    kind: Kind
    frame: Frame
    forms: dict[Tense, str]
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Cue:
    """Words by which a meeting has a status, wherever they stand near it; weak ones only when nothing else tells (`lors de`)."""

    status: Status
    pattern: str
    weak: bool = False


@dataclass(frozen=True, slots=True)
class MeetingWords:
    """The words of one language; each field is described by its name and the comment beside it."""

    nouns: tuple[Noun, ...]
    verbs: tuple[Verb, ...]
    not_meetings: tuple[str, ...]  # stretches in which no word names a meeting: press conferences, sport, idioms
    also_verbs: str  # nouns whose form is one of a verb too
    determiners: str  # before a word that is a noun here and a verb elsewhere, up to that word
    by_phone: str  # behind or before a noun of talking
    again: str  # near a verb: the meeting is a later one
    asked: str  # between one who is asked or allowed to and the infinitive that they do
    clitic: str  # before a verb whose object was named before
    acronym: str  # over the text as it is: a body's name and, in brackets, its short form
    back_reference: str  # before a noun that names a meeting told of before: `cette rencontre`
    earlier: str  # before or behind a noun: the meeting is another, earlier one
    later: str  # likewise, a later one
    between: str
    with_: str
    of: str
    coordinator: str  # joins two names of a list
    last_joint: str  # joins the last name of a list to the others
    goes_on: str  # right behind what seemed the last name of a list and goes on with it
    adjective_gap: str  # what may stand between a noun of meeting and an adjective that tells its sides
    agent: str  # before the doer of what was done to the subject: `par`
    about: str  # before a topic
    sport: str  # words of a sentence that speaks of sport
    scene_of: str  # right before a place: something else is there, not the meeting (`la guerre en`)
    another_event: str  # behind a date that ends so (`trois ans après`): what it is counted from
    finite: str  # finite verbs that take up the sentence behind a noun and what belongs to it
    locative: str  # before a place, up to it
    both: str  # stands for the sides told of before: `les deux pays`
    leaders: str  # offices of those who meet for their side
    same_office: dict[str, str]  # offices, folded, and the words in a person's role that name the same one
    pronoun: str  # stands for one person
    host: str  # a verb whose subject holds the meeting in its own country, up to the meeting
    carrying: str  # verbs with which a subject holds the meeting that follows: `ont mené`
    was_carrying: str  # likewise, in the past, up to the noun of meeting
    possessive: str  # right before a noun of meeting: the subject of the sentence holds it
    offices: str  # phrases that name a person told of before by office alone, with the group `office`
    clause_break: str
    negation: str  # shortly before a verb
    perhaps: str  # before a participle: only reported
    will_have: str  # before a participle: still to come
    told_to: str  # before the medium that somebody says something to
    signed: str  # before the medium at the end of a headline
    unnamed_media: str  # media without a name, as they are credited
    unnamed_bodies: str  # bodies named by what they are and whose
    not_speaker: str  # not between a verb of saying and its subject behind it
    not_speaker_before: str  # not between a subject and its verb of saying
    of_place: str  # all that stands between a noun of meeting and the place it is named by: `rencontre de Riyad`
    counted_from: str  # ends a date that is counted from the meeting behind it
    invited: str  # the inviter before it, the invited behind
    continues: str  # goes on telling of the meeting of the sentences before
    at_request: str  # before who asked for the meeting
    secret: str
    closed_doors: str
    level: str  # with the group `phrase`
    outcome: tuple[str, ...]  # each with the group `phrase`
    excluded: tuple[str, ...]  # each with the group `phrase`
    topics: tuple[str, ...]  # each with the group `phrase`
    own_topics: tuple[str, ...]  # likewise, only right behind a noun of meeting
    denials: str  # what denies that something is so; other verbs of denying only reject
    movements: str  # words in the names of bodies that can be a side
    no_side: str  # words in the names of bodies that are none
    not_topic: str  # begins what is no topic
    no_topic: str  # words that alone are no topic and end none
    topic_split: str  # between two topics of one list
    topic_end: str  # where a topic ends at the latest
    phrase_break: str  # where a phrase that is too long is cut
    cues: tuple[Cue, ...]
    blocs: dict[str, str]  # words for sides that are groups, by the name they go by
    sides: str  # groups that are sides without a name: `insurgés`, `l'opposition`
    government: str  # the government of the country that the article is about
    counts: dict[str, int]  # words for how many sides there are
    same_body: dict[str, frozenset[str]]  # names in lower case of one body, by the name it goes by
    article: str  # before a noun phrase
    positions: dict[Role, str]  # what stands before a noun phrase and makes it the place, the source ... and no actor
    not_in_role: str  # words that are in no role: prepositions that open another phrase, verbs
    chain_break: str  # between two names that are in no list together
    venue: str  # words for a building or room, its phrase up to a break
