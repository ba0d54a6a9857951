"""English words for meetings."""

from talks_index.language.en.verbs import before, verb
from talks_index.language.shape.meetings import MeetingWords, Noun, Verb

_NOUNS = (
    Noun("phone call", r"(?:(?:phone|telephone|video) (?:calls?|conversations?|talks?)|calls?(?= (?:between|with)))", 1),
    Noun("summit", r"summits?", 1),
    Noun("summit", r"(?:g7|g8|g20|cop ?\d\d)(?= (?:in|at|on|,))", 0),
    Noun("talks", r"(?:(?:round|rounds) of (?:talks|negotiations)|peace talks|talks|negotiations?|discussions|dialogue)", 1),
    Noun("talks", r"(?:peace|international|regional) conferences?", 1),
    Noun("consultation", r"consultations", 0),
    Noun("meeting", r"(?:meetings?|tête-à-tête|audience|encounters?|get-together)", 1),
    Noun("meeting", r"(?:working )?(?:dinner|lunch|breakfast)s?(?= (?:with|between))", 0),
    Noun("visit", r"(?:visits?|trips?|tours?)", 0),
    Noun("contact", r"contacts", 0),
    Noun("exchange", r"exchanges? of (?:letters|messages)", 1),
    Noun("meeting", r"(?:agreements?|treaty|treaties|deals?|accords?) (?:was |were )?(?:signed|reached|concluded)", 0, needs_place=True),
)

_VERBS = (
    Verb("meeting", "object", verb("meet", "met", "meets", "meeting")),
    Verb("meeting", "with", verb("confer", "conferred", "confers", "conferring")),
    Verb("meeting", "object", verb("host", "hosted", "hosts", "hosting")),
    Verb("talks", "with", before(verb("negotiate", "negotiated", "negotiates", "negotiating"), "with")),
    Verb("talks", "with", before(verb("talk", "talked", "talks", "talking"), "with")),
    Verb(
        "phone call",
        "with",
        before(verb("(?:speak|talk)", "(?:spoke|spoken|talked)", "speaks", "speaking"), "(?:by phone|by telephone|on the phone) "),
    ),
    Verb(
        "phone call",
        "object",
        verb("(?<!by )(?<!the )(?:phone|telephone)", "(?:phoned|telephoned)", "(?:phones|telephones)", "(?:phoning|telephoning)"),
    ),
    Verb("meeting", "each", before(verb("gather", "gathered", "gathers", "gathering"), "(?:in|at|on|for) ")),
    Verb("visit", "to", verb("visit", "visited", "visits", "visiting")),
    Verb("visit", "to", before(verb("travel", "travell?ed", "travels", "travell?ing"), "(?:to|in) ")),
    Verb("visit", "to", before(verb("(?:fly|arrive)", "(?:flew|arrived)", "(?:flies|arrives)", "(?:flying|arriving)"), "(?:to|in) ")),
)

WORDS = MeetingWords(
    nouns=_NOUNS,
    verbs=_VERBS,
    not_meetings=(
        r"(?:press|news) conferences?",
        r"annual general meetings?|town hall meetings?|cabinet meetings?|board meetings?",
        r"(?:in|into|came into|close|physical|human) contacts?(?: with)?",
        r"contact tracing|contact lenses?",
        r"wage negotiations?|pay talks|contract talks",
        r"met (?:the (?:deadline|criteria|target|demand|conditions|needs|requirements)|its|his target|with (?:criticism|resistance|"
        r"opposition))",
        r"meet (?:the (?:deadline|criteria|target|demand|conditions|needs|requirements)|its|targets|demand|needs|with (?:criticism|"
        r"resistance|opposition))",
        r"talks? shows?|pep talks?|guided tours?|tour guides?",
        r"(?:first|second|third) visits? to (?:the )?(?:hospital|doctor)",
    ),
    sport=r"\b(?:match|goals?|half-time|championship|league|cup|players?|coach|fans|tournament|footballers?|rugby|tennis|football|"
    r"referee|stadium|olympic)\b",
    mountains=r"\b(?:climb\w*|hik\w+|ascent|metres|meters|feet|glacier|avalanche|mountaineer\w*)\b",
    also_verbs=r"meets?|meeting|visits?|met",
    determiners=r"\b(?:the|an?|this|that|these|those|their|his|her|its|our|any|no|first|last|next|new|previous|another|second|third|"
    r"private|secret|official|state|peace|direct|recent|such|after|"
    r"before|during|of|for|in|bilateral|virtual|crucial|rare|historic|face-to-face|planned|possible|between|brief|high-level|"
    r"further|more|hold|held|holding|on) $",
    by_phone=r"\bby (?:tele)?phone\b|\bon the (?:tele)?phone\b",
    again=r"\b(?:again|once more)\b",
    back_reference=r"\b(?:the|this|that|these|those|their) (?:first |next |last |latest )?$",
    earlier=r"previous|earlier|last|former",
    later=r"next|new|another|further|future|second|upcoming",
    continues=r"\b(?:the two \w+(?: \w+){0,2}|both sides|they|the (?:leaders|parties|delegations|ministers|"
    r"presidents)) (?:also )?(?:discussed|agreed|talked|spoke|raised|addressed|stressed|"
    r"exchanged|debated|reviewed|reaffirmed|pledged)\b|\bthe (?:call|conversation) (?:was|came|lasted|focused) ",
)
