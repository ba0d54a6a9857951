"""French verbs by their forms: the third persons, and the auxiliaries and adverbs that stand before them."""

from talks_index.language.shape.meetings import Tense

HAVE = (
    r"(?:(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|ai|avons)(?:-t-(?:il|elle|on))?"
    r"(?: (?:\w+ment|déjà|aussi|encore|également|ensuite|pas|jamais|bien|tous|brièvement|longuement))? )"
)


def er(stem: str) -> dict[Tense, str]:
    """The third persons of a regular verb in -er with the stem `stem` (`rencontr`)."""
    return {
        "infinitive": rf"{stem}er",
        "future": rf"{stem}er(?:a|ont|ons|ai)",
        "conditional": rf"{stem}er(?:ait|aient|ions|ais)",
        "imperfect": rf"{stem}ai(?:t|ent)",
        "participle": rf"{HAVE}{stem}ée?s?",
        "past": rf"{stem}(?:a|èrent)",
        "present": rf"{stem}(?:e|ent|ons|ant|es)",
    }


AUX = (
    r"(?:(?:s'est|se sont|s'était|s'étaient|se seront|se serait|se seraient|s'étant|nous sommes|me suis)"
    r"(?: (?:\w+ment|déjà|aussi|encore|également|ensuite|en effet déjà|en effet|d'abord|tous|toutes|bien|enfin|d'ailleurs|ainsi|notamment|par ailleurs|en outre|de son côté|pour sa part|à son tour)|, (?:lui|elle|eux|elles)(?: aussi)?,)? )"
)
SELF = rf"(?:{AUX}|(?:se|s'|nous|m'|me) ?(?:y )?)"


def before(forms: dict[Tense, str], following: str) -> dict[Tense, str]:
    """The forms, only where `following` stands behind them."""
    return {tense: f"(?:{pattern})(?= {following})" for tense, pattern in forms.items()}


def reflexive(forms: dict[Tense, str]) -> dict[Tense, str]:
    """The forms of the same verb said of oneself or each other (`se rencontrer`)."""
    return {tense: f"{SELF}(?:{pattern.removeprefix(HAVE)})" for tense, pattern in forms.items()}


ENTRETENIR: dict[Tense, str] = {
    "infinitive": "entretenir",
    "future": r"entretiendr(?:a|ont)",
    "conditional": r"entretiendrai(?:t|ent)",
    "imperfect": r"entretenai(?:t|ent)",
    "participle": r"entretenue?s?",
    "present": r"entretien(?:t|nent)",
    "past": r"entretin(?:t|rent)",
}
RECEVOIR: dict[Tense, str] = {
    "infinitive": "recevoir",
    "future": r"recevr(?:a|ont)",
    "conditional": r"recevrai(?:t|ent)",
    "imperfect": r"recevai(?:t|ent)",
    "participle": r"(?<!bien )(?:a|ont|avait|avaient|aurait|aura|avoir|ayant)(?: (?!été)[\w'-]+){0,3} reçue?s?",
    "present": r"reçoi(?:t|vent)",
    "past": r"reçu(?:t|rent)",
}
REVOIR: dict[Tense, str] = {
    "infinitive": "revoir",
    "future": r"reverr(?:a|ont)",
    "conditional": r"reverrai(?:t|ent)",
    "participle": rf"{HAVE}(?:revue?s?)",
    "present": r"revoi(?:t|ent)",
}
VOIR: dict[Tense, str] = {
    "infinitive": "voir",
    "future": r"verr(?:a|ont)",
    "participle": rf"{HAVE}vue?s?",
    "present": r"voi(?:t|ent)",
}
RENDRE: dict[Tense, str] = {
    "infinitive": "rendre",
    "future": r"rendr(?:a|ont)",
    "conditional": r"rendrai(?:t|ent)",
    "imperfect": r"rendai(?:t|ent)",
    "participle": r"rendue?s?",
    "present": r"rend(?:ent)?",
    "past": r"rendi(?:t|rent)",
}
REUNIR: dict[Tense, str] = {
    "infinitive": "réunir",
    "future": r"réunir(?:a|ont)",
    "conditional": r"réunirai(?:t|ent)",
    "imperfect": r"réunissai(?:t|ent)",
    "participle": r"réunie?s?",
    "present": r"réuniss(?:ent|ant)|réunit",
}
BE: dict[Tense, str] = {
    "infinitive": "être",
    "future": r"ser(?:a|ont)",
    "conditional": r"serai(?:t|ent)",
    "imperfect": r"étai(?:t|ent)",
    "participle": r"(?:a|ont|avait|avaient|ayant) été",
    "past": r"fu(?:t|rent)",
    "present": r"est|sont",
}

ACCUEILLIR: dict[Tense, str] = {
    "infinitive": "accueillir",
    "future": r"accueiller(?:a|ont)",
    "conditional": r"accueillerai(?:t|ent)",
    "imperfect": r"accueillai(?:t|ent)",
    "participle": rf"{HAVE}accueillie?s?",
    "present": r"accueill(?:e|ent)",
}
PRENDRE: dict[Tense, str] = {
    "infinitive": "(?:re)?prendre",
    "future": r"(?:re)?prendr(?:a|ont)",
    "conditional": r"(?:re)?prendrai(?:t|ent)",
    "present": r"(?:re)?pren(?:d|nent)",
}
