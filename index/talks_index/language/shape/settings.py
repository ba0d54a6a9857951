"""What a language tells of the place, the day, the status and the sources of a meeting.

Patterns are regular expressions over text in lower case with straight quotes and plain spaces, accents kept
(`talks_index.language.folding.lower_same_length`).
"""

from __future__ import annotations

from dataclasses import dataclass

from talks_index.model import Status


@dataclass(frozen=True, slots=True)
class Cue:
    """Words by which a meeting has a status, wherever they stand near it; weak ones only when nothing else tells (`lors de`)."""

    status: Status
    pattern: str
    weak: bool = False


@dataclass(frozen=True, slots=True)
class SettingWords:
    """The words of one language for where, when and whether a meeting is, and who says so."""

    locative: str  # before a place, up to it
    of_place: str  # all that stands between a noun of meeting and the place it is named by: `rencontre de Riyad`
    scene_of: str  # right before a place: something else is there, not the meeting (`la guerre en`)
    host: str  # a verb whose subject holds the meeting in its own country, up to the meeting
    venues: str  # what buildings, rooms and grounds are called by what they are
    venue_tail: str  # what belongs to such a name behind it, over the text as it is written
    no_building: str  # seats of power by words that name no building: `armée russe`
    venue_lead: str  # before a venue, up to it: something is there
    elsewhere: str  # likewise, but what is there is no meeting (`la course à`)
    counted_from: str  # ends a date that is counted from the meeting behind it
    another_event: str  # behind a date that ends so (`trois ans après`): what it is counted from
    cues: tuple[Cue, ...]
    negated: str  # within a verb of several words: it is denied
    none: str  # before a noun of meeting: there is none
    negation_before: str  # the first half of a negation around a verb
    negation_behind: str  # its second half
    negation: str  # shortly before a verb
    perhaps: str  # before a participle: only reported
    will_have: str  # before a participle: still to come
    was_carrying: str  # likewise, in the past, up to the noun of meeting
    at_request: str  # before who asked for the meeting
    asked_by: str  # likewise, right behind the meeting: `proposé par`
    asks: str  # verbs by whose subject a meeting is asked for or offered, up to their end
    whom_asked: str  # behind a noun of meeting, before who asked for it and the verb: `que`
    no_gap: str  # not between a verb of asking and the meeting, nor between it and its subject
    saying_along: str  # verbs of saying that are no predicate, over folded text: their speaker stands before them
    told_to: str  # before the medium that somebody says something to
    signed: str  # before the medium at the end of a headline
    unnamed_media: str  # media without a name, as they are credited
    unnamed_bodies: str  # bodies named by what they are and whose
    unnamed_people: str  # people without a name, as they are quoted: `une source diplomatique`
    not_speaker: str  # not between a verb of saying and its subject behind it
    not_speaker_before: str  # not between a subject and its verb of saying
    aside: str  # ends right before a meeting that only tells when something else was: `en marge d'un sommet`
    meanwhile: str  # ends right before a meeting during or after which something is said: it takes place (`lors d'un`)
    denials: str  # what denies that something is so; other verbs of denying only reject
