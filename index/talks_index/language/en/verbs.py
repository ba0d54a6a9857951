"""English verbs by their forms, with the auxiliaries that tell their tense."""

from talks_index.language.shape.meetings import Tense

BE = r"(?:is|are|was|were|be|been|being)"
HAVE = r"(?:has|have|had|having)(?: (?:\w+ly|already|also|not|never))?"


def verb(base: str, past: str, third: str, ing: str) -> dict[Tense, str]:
    """The forms of a verb with the auxiliaries that tell its tense."""
    return {
        "conditional": rf"(?:would|could|might|should)(?: (?:also|not|soon|likely))? {base}",
        "future": rf"(?:will|shall|is to|are to|is set to|are set to|is due to|are due to|is scheduled to|are scheduled to|"
        rf"is expected to|are expected to|plans to|plan to|planned to|"
        rf"is going to|are going to)(?: (?:also|soon|not))? {base}|{BE} {ing}",
        "participle": rf"{HAVE} {past}",
        "past": past if past != base else rf"(?<!to ){past}",
        "infinitive": rf"to {base}",
        "present": rf"{third}|(?<!to ){base}",
    }


def before(forms: dict[Tense, str], following: str) -> dict[Tense, str]:
    """The forms, only where `following` stands behind them."""
    return {tense: f"(?:{pattern})(?= {following})" for tense, pattern in forms.items()}
