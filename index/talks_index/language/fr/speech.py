"""French verbs of saying."""

from talks_index.language.shape.speech import Speech, Stance

_AUXILIARY = r"(?:a|ont|avait|avaient|aurait|auraient|ayant)(?:-t-(?:il|elle|on)|-ils|-elles)?"
_ADVERB = r"(?: [\w'-]+ment| aussi| encore| ensuite| deja| en outre| par ailleurs| quant a (?:lui|elle))?"


def _verbs(participles: str, present: str, nouns: str = "") -> tuple[str, ...]:
    """A composed past of every participle, and the present forms as they are."""
    past = rf"\b{_AUXILIARY}{_ADVERB} (?:{'|'.join(participles.split())})\b"
    return (past, rf"\b(?:{'|'.join(present.split())})\b", *([nouns] if nouns else []))


_VERBS: dict[Stance, tuple[str, ...]] = {
    "say": _verbs(
        "dit declare affirme indique annonce precise ajoute explique souligne estime assure rappele insiste martele lance repondu "
        "poursuivi conclu note fait affirmer promis prevenu averti juge soutenu ecrit tweete publie commente raconte observe repete "
        "reitere salue deplore denonce revele resume detaille evoque mentionne rapporte confie jure replique retorque glisse lache "
        "twitte poste communique redit plaide reaffirme tranche balance constate pointe admis ironise temporise resume complete",
        "dit disent declare declarent affirme affirment indique indiquent annonce annoncent precise precisent ajoute ajoutent explique "
        "expliquent souligne soulignent estime estiment assure assurent rappelle insiste martele lance repond poursuit conclut note "
        "previent avertit juge soutient ecrit commente observe repete reitere declarait affirmait indiquait expliquait disait assurait "
        "estimait soulignait confie confient jure replique retorque glisse lache resume tweete twitte plaide reaffirme tranche balance "
        "constate pointe deplore denonce ironise temporise detaille salue parle parlent",
        r"\b(?:a|ont) fait (?:savoir|etat|part|valoir)\b",
    ),
    "confirm": _verbs("confirme reconnu admis corrobore avoue certifie", "confirme confirment reconnait reconnaissent admet admettent"),
    "deny": _verbs(
        "dementi nie refute conteste rejete recuse ecarte exclu desavoue",
        "dement dementent nie nient refute refutent conteste contestent rejette rejettent recuse exclut excluent ecarte ecartent",
        r"\b(?:a|ont) oppose un dementi\b",
    ),
    "report": _verbs(
        "rapporte relate revele relaye cite signale",
        "rapporte rapportent relate relatent revele revelent relaie relaient signale signalent cite citent croit",
        r"\b(?:croit|croient) savoir\b|\bfait etat\b|\bse fait l'echo\b",
    ),
}

WORDS = Speech(
    verbs=_VERBS,
    attributions=(
        r"\bselon\b",
        r"\bd'apres\b",
        r"\ba en croire\b",
        r"\bde l'avis d(?:e|u|es)\b",
        r"\bde source\w*\b",
        r"\bau dire d(?:e|u|es)\b",
        r"\baux dires d(?:e|u|es)\b",
        r"\ba l'en croire\b",
        r"\ba-t-on (?:indique|appris|fait savoir|precise|affirme|explique|assure)(?: \w+)? (?:a|au|aupres d\w+|dans l'entourage d\w+)\b",
    ),
    cited_by=(
        r"\bcitee?s? (?:\w+ )?par\b",
        r"\brapportee?s? par\b",
        r"\brelaye?e?s? par\b",
        r"\binterroge?e?s? par\b",
        r"\brepris(?:e|es)? par\b",
        r"\b(?:dans (?:un|une) (?:entretien|interview|tribune|message|communique)|au micro|aupres) (?:a|de|d'|du|avec|accordee? a)\b",
        r"\b(?:declare|dit|confie|affirme|indique|confirme|explique|precise) (?:a|au|aux) (?:l')?",
    ),
)
