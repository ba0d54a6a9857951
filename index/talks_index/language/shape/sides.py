"""What a language tells of who takes part in a meeting: how names are joined to it and to each other, and what stands for them.

Patterns are regular expressions over text in lower case with straight quotes and plain spaces, accents kept
(`talks_index.language.folding.lower_same_length`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["free", "of", "in", "by", "with", "source", "about"]


@dataclass(frozen=True, slots=True)
class SideWords:
    """The words of one language for the sides of a meeting."""

    between: str  # opens a list of sides
    with_: str  # opens the other side
    of_name: str  # between a person's name and the country behind it that they stand for: `X (France)`
    whom: str  # opens a clause about a meeting with whom was named before it, up to its verb: `avec lequel il`
    of: str  # right behind a noun of meeting: whose it is
    coordinator: str  # joins two names of a list
    last_joint: str  # joins the last name of a list to the others
    goes_on: str  # right behind what seemed the last name of a list and goes on with it
    adjective_gap: str  # what may stand between a noun of meeting and an adjective that tells its sides
    adjective_joint: str  # between two such adjectives
    agent: str  # before the doer of what was done to the subject: `par`
    chain_break: str  # between two names that are in no list together
    clause_break: str  # begins another clause
    carrying: str  # verbs with which a subject holds the meeting that follows: `ont mené`
    possessive: str  # right before a noun of meeting: the subject of the sentence holds it
    asked: str  # between one who is asked or allowed to and the infinitive that they do
    pronoun: str  # stands for one person
    hosts: str  # verbs of who gives a meeting its place or brings others to it, and is no side for that
    mediates: str  # before who does so: `sous l'égide de`
    speaker: str  # who speaks in a quotation: `j'ai`, `nous avons`
    he_said: str  # before a noun of meeting: who was told of before speaks (`a-t-il dit à l'issue d'un`)
    both: str  # stands for the sides told of before: `les deux pays`
    offices: str  # phrases that name a person told of before by office alone, with the group `office`
    same_office: dict[str, str]  # offices, folded, and the words in a person's role that name the same one
    heads: str  # within a role: heads of state and of government
    leaders: str  # offices of those who meet for their side
    voices: str  # in the role of somebody who speaks for others
    factional: str  # within the role of somebody who stands for a side without a name: `chef rebelle`
    capitals: dict[str, tuple[str, str]]  # capitals that stand for a body, not for the state they lie in, by name in lower case: both
    role_sides: dict[str, str]  # roles that are held for one side alone, folded
    delegates: str  # people of a side, up to whose they are: they stand for it
    partitive: str  # all that may stand between a verb and an object that is some of many: `a reçu des élus`
    article: str  # before a noun phrase
    things: str  # within a noun phrase with an adjective of a country: it names a thing, not who acts (`la frontière allemande`)
    positions: dict[Role, str]  # what stands before a noun phrase and makes it the place, the source ... and no actor
    not_in_role: str  # words that are in no role: prepositions that open another phrase, verbs
    blocs: dict[str, str]  # words for sides that are groups, by the name they go by
    sides: str  # groups that are sides without a name: `insurgés`, `l'opposition`
    several: str  # begins the name of a side that is of several, so that it can meet by itself
    government: str  # the government of the country that the article is about
    same_body: dict[str, frozenset[str]]  # names in lower case of one body, by the name it goes by
    movements: str  # words in the names of bodies that can be a side
    no_side: str  # words in the names of bodies that are none
    acronym: str  # over the text as it is: a body's name and, in brackets, its short form
