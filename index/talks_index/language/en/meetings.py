"""English words for meetings."""

from talks_index.language.shape.meetings import Cue, MeetingWords, Noun, Tense, Verb

_BE = r"(?:is|are|was|were|be|been|being)"
_HAVE = r"(?:has|have|had|having)(?: (?:\w+ly|already|also|not|never))?"


def _verb(base: str, past: str, third: str, ing: str) -> dict[Tense, str]:
    """The forms of a verb with the auxiliaries that tell its tense."""
    return {
        "conditional": rf"(?:would|could|might|should)(?: (?:also|not|soon|likely))? {base}",
        "future": rf"(?:will|shall|is to|are to|is set to|are set to|is due to|are due to|is scheduled to|are scheduled to|is expected to|are expected to|plans to|plan to|planned to|"
        rf"is going to|are going to)(?: (?:also|soon|not))? {base}|{_BE} {ing}",
        "participle": rf"{_HAVE} {past}",
        "past": past if past != base else rf"(?<!to ){past}",
        "infinitive": rf"to {base}",
        "present": rf"{third}|(?<!to ){base}",
    }


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
    Verb("meeting", "object", _verb("meet", "met", "meets", "meeting")),
    Verb("meeting", "with", _verb("confer", "conferred", "confers", "conferring")),
    Verb("meeting", "object", _verb("host", "hosted", "hosts", "hosting")),
    Verb("talks", "with", {t: f"(?:{p})(?= with)" for t, p in _verb("(?:talk|negotiate)", "(?:talked|negotiated)", "(?:talks|negotiates)", "(?:talking|negotiating)").items()}),
    Verb("phone call", "with", {t: f"(?:{p})(?= (?:by phone|by telephone|on the phone) )" for t, p in _verb("(?:speak|talk)", "(?:spoke|spoken|talked)", "speaks", "speaking").items()}),
    Verb("phone call", "object", _verb("(?:phone|telephone)", "(?:phoned|telephoned)", "(?:phones|telephones)", "(?:phoning|telephoning)")),
    Verb("visit", "to", _verb("visit", "visited", "visits", "visiting")),
    Verb("visit", "to", {t: f"(?:{p})(?= (?:to|in) )" for t, p in _verb("(?:travel|fly|arrive)", "(?:travelled|traveled|flew|arrived)", "(?:travels|flies|arrives)", "(?:travelling|traveling|flying|arriving)").items()}),
)

_CUES = (
    Cue("denied", r"\b(?:denied|denies|deny|denying)\b"),
    Cue("ruled out", r"\b(?:ruled out|rules out|refused? to|refuses to|rejected|no plans?|no intention|not on the agenda|out of the question)\b"),
    Cue("cancelled", r"\b(?:cancell?(?:ed|s|ing|ation)|called off|scrapped|pulled out)\b"),
    Cue("postponed", r"\b(?:postponed?|delayed|deferred|adjourned|put off|pushed back)\b"),
    Cue("proposed", r"\b(?:propos(?:ed?|es|al|ing)|ready to|willing to|open to|hop(?:ed?|es|ing)|wants?|wanted|offer(?:ed|s)?|call(?:ed|s|ing)? (?:for|on)|urg(?:ed?|es|ing)|possib(?:le|ility)|could|may|might|"
                    r"seek(?:s|ing)?|suggest(?:ed|s)?|invit(?:ed|es|ation)|would like)\b"),
    Cue("planned", r"\b(?:will|due to|scheduled|planned?|plans|set to|expected to|upcoming|next|agreed to|to be held|ahead of|preparing|forthcoming|would hold|would meet)\b"),
    Cue("ongoing", r"\b(?:under ?way|ongoing|continu(?:e|es|ing)|began|begun|started|have opened|resumed|currently|are holding|is holding|are being held|taking place)\b"),
    Cue("held", r"\b(?:took place|was held|were held|held|after|following|ended|concluded|during|on the sidelines of|hosted|emerged from)\b"),
)

_PHRASE = r"(?P<phrase>(?:[^.;:]|\.(?=\d)){4,200})"

WORDS = MeetingWords(
    nouns=_NOUNS,
    verbs=_VERBS,
    not_meetings=(
        r"(?:press|news) conferences?",
        r"annual general meetings?|town hall meetings?|cabinet meetings?|board meetings?",
        r"(?:in|into|came into|close|physical|human) contacts?(?: with)?",
        r"contact tracing|contact lenses?",
        r"wage negotiations?|pay talks|contract talks",
        r"met (?:the (?:deadline|criteria|target|demand|conditions|needs|requirements)|its|his target|with (?:criticism|resistance|opposition))",
        r"meet (?:the (?:deadline|criteria|target|demand|conditions|needs|requirements)|its|targets|demand|needs|with (?:criticism|resistance|opposition))",
        r"talks? shows?|pep talks?|guided tours?|tour guides?",
        r"(?:first|second|third) visits? to (?:the )?(?:hospital|doctor)",
    ),
    also_verbs=r"meets?|meeting|visits?|contacts|talks|met",
    determiners=r"\b(?:the|an?|this|that|these|those|their|his|her|its|our|any|no|first|last|next|new|previous|another|second|third|private|secret|official|state|peace|direct|recent|such|after|"
    r"before|during|of|for|in|bilateral|virtual|crucial|rare|historic|face-to-face|planned|possible|between|brief|high-level|further|more|hold|held|holding|on) $",
    by_phone=r"\bby (?:tele)?phone\b|\bon the (?:tele)?phone\b",
    again=r"\b(?:again|once more)\b",
    asked=r"z^",
    clitic=r"z^",
    acronym=r"\b((?:Front|Movement|Army|Party|Alliance|Coalition|Committee|Forces|Council|Union|Government|Congress|League|[A-Z]\w+)(?: [\w'’-]+){1,6}) \(([A-Z]{2,8})\)",
    back_reference=r"\b(?:the|this|that|these|those|their) (?:first |next |last |latest )?$",
    earlier=r"previous|earlier|last|former",
    later=r"next|new|another|further|future|second|upcoming",
    between=r"\bbetween\b|\bbringing together\b|\binvolving\b",
    with_=r"\b(?:with|alongside)\b",
    of=r"^ (?:of|by) ",
    coordinator=r",|\band\b|\bas well as\b|\bor\b|/|–|-",
    last_joint=r"\b(?:and|as well as)\b",
    goes_on=r"\s*(?:,? ?(?:and|as well as)\b|-)",
    adjective_gap=r" (?:(?!between |with |of |on |in |at |for |about )[\w-]+ ){0,2}",
    agent=r"\bby\b",
    about=r"\b(?:on|about|over|regarding|concerning|aimed at)\b",
    sport=r"\b(?:match|goals?|half-time|championship|league|cup|players?|coach|fans|tournament|footballers?|rugby|tennis|football|referee|stadium|olympic)\b",
    scene_of=r"(?:war|conflict|crisis|situation|fighting|peace|invasion|troops|soldiers|presence|forces|born|based|exiled|attacks?|clashes|elections?|protests|violence|ambassador|envoy|withdrawal) (?:in|to|from|at) (?:the )?$",
    another_event=r"(?:after|before|since) (?:the|an?|his|her|its)",
    finite=r"\b(?:is|are|was|were|has|have|had|will|would|should|could|began|begin|took|take|start|started)\b",
    locative=r"\b(?:in|at|to|near|from) (?:the )?$",
    both=r"\b(?:the|both|these) (?:two|three)? ?(?:countries|sides|leaders|parties|nations|presidents|powers|governments|neighbours|neighbors|delegations|men|ministers|capitals)\b|\bboth sides\b",
    leaders=r"president|prime minister|chancellor|king|queen|emir|minister|chief|secretary|envoy|negotiator|representative|adviser|prince|ambassador|head|taoiseach|leader",
    same_office={},
    pronoun=r"\b(?:he|she|they)\b",
    host=r"(?:host|organis|organiz)\w+(?: \S+){0,6} $",
    carrying=r"\b(?:held|hold|holds|holding|had|have|has|began|begin|begins|started|start|opened|resumed|resume|conducted|led|attend(?:ed|s|ing)?|joined|join|took part in|take part in|"
    r"participated in|agreed to|concluded|signed|engaged in|entered|enter|continue|continued)\b",
    was_carrying=r"\b(?:held|had|hosted|conducted|attended) (?:\w+ ){0,3}$",
    possessive=r"\b(?:their|his|her|its) (?:[\w-]+ ){0,2}$",
    offices=r"\bthe (?P<office>president|prime minister|chancellor|foreign minister|secretary of state|king|queen|taoiseach)\b(?! (?:of|[a-z]+ of) )",
    clause_break=r"[;:]| (?:who|which|that|where|while|whereas|but|because|when|if|as|so that|although) ",
    negation=r"\b(?:not|never|no|n't|without) (?:[\w']+ ){0,2}$|n't (?:\w+ ){0,2}$",
    perhaps=r"\b(?:reportedly|allegedly|may have|might have|is said to|are said to|believed to)\b",
    will_have=r"\b(?:will be|to be|would be)\b",
    told_to=r"\bto (?:the )?(?:\w+ ){0,2}$|\btold (?:the )?(?:\w+ ){0,3}$",
    signed=r" [–—-] $",
    unnamed_media=r"\b(?:state media|state television|state-run media|local media|news agencies|(?:\w+(?:an|ish|ese|ch|i)) (?:media|news agencies))\b",
    unnamed_bodies=r"\b(?:foreign ministry|(?:\w+(?:an|ish|ese|ch)) (?:ministry|presidency|government|delegation))\b",
    not_speaker=r"[.;:!?\"»«]|\b(?:that|to|at|for|with|about|on|his|her|its|their|an?|not|would|will|has|have|had|was|is)\b",
    not_speaker_before=r"[.;:!?]|\b(?:that|but|for|against|during)\b",
    of_place=r"z^",
    counted_from=r"(?:after|before|since|following|ahead of)\b[^,]{0,25}$",
    invited=r"\binvit(?:ed|es|e|ation|ing)\b",
    continues=r"\b(?:the two \w+(?: \w+){0,2}|both sides|they|the (?:leaders|parties|delegations|ministers|presidents)) (?:also )?(?:discussed|agreed|talked|spoke|raised|addressed|stressed|"
    r"exchanged|debated|reviewed|reaffirmed|pledged)\b|\bthe (?:call|conversation) (?:was|came|lasted|focused) ",
    at_request=r"at the (?:request|invitation|initiative) of (?:the )?",
    secret=r"\b(?:secret(?:ly|ive)?|confidential|undisclosed|unannounced talks|clandestine)\b",
    closed_doors=r"\bclosed[- ]doors?\b|\bbehind closed doors\b",
    level=r"(?P<phrase>\bat (?:the )?(?:highest level|ministerial level|presidential level|(?:foreign )?ministers?' level|technical level|ambassadorial level))",
    outcome=(
        rf"(?P<phrase>(?:agreed|reached an agreement|struck a deal|decided) (?:on|to|that)[^.;:\"»]{{5,160}})",
        r"(?P<phrase>without (?:success|result|agreement|a breakthrough|(?:reaching|making) [^.;,]{5,80}))",
        r"(?P<phrase>(?:failed|collapsed|broke down|ended without)[^.;:\"»]{0,120})",
        r"(?P<phrase>no (?:agreement|breakthrough|deal) [^.;:,\"»]{5,80})",
        r"(?P<phrase>made (?:[\w ]+)?progress[^.;:\"»]{0,120})",
    ),
    excluded=(
        r"\b(?:but not|and not|not) (?:on|about|over) (?P<phrase>[^.;:\"]{3,90})",
        r"(?P<phrase>[^.;:,\"]{3,80}?) (?:was|were|is|are) not (?:on the agenda|discussed|raised)",
    ),
    topics=(
        rf"\b(?:focus(?:ed|es|ing)?|cent(?:red|ered|ring)) on {_PHRASE}",
        rf"\b(?:discuss(?:ed|es|ing)?|negotiat(?:e|ed|ing)|debate[ds]?|raise[ds]?|address(?:ed|es)?|review(?:ed)?|talk(?:ed|ing)? about) (?!with ){_PHRASE}",
        rf"\b(?:about|regarding|concerning|aimed at|aiming at|over the|dedicated to|devoted to) {_PHRASE}",
        rf"\b(?:agreement|deal|consensus|compromise|differences|disagreements?|progress) (?:on|over|towards?) {_PHRASE}",
        rf"\bto (?:try to |help )?(?:end|resolve|settle|defuse|revive|ease|finali[sz]e|sign|prepare|secure|understand|find) {_PHRASE}",
        r"(?P<phrase>[^.;:,\"]{4,60}?) (?:is|are|was|were|will be) (?:on the agenda|high on the agenda|at the top of the agenda)",
    ),
    own_topics=(rf"\b(?:talks|negotiations|discussions|meetings?|consultations|summit|conference|dialogue)(?: [\w'/-]+){{0,8}}? (?:on|over) (?!monday|tuesday|wednesday|thursday|friday|saturday|sunday|the sidelines){_PHRASE}",),
    denials=r"\b(?:den(?:y|ied|ies)|refut\w+|disput\w+)\b",
    movements=r"\b(?:front|movement|party|army|alliance|coalition|committee|government|forces|resistance|opposition|authority)\b",
    no_side=r"general assembly|security council|commission|parliament|house of",
    not_topic=r"(?:in|at|with|during|another|all|nothing|every|more|less|\d+$|not|even|until|this|yesterday|tomorrow) ?",
    no_topic=r"(?:the|an?|of|to|and|or|in|on|at|for|with|this|that|these|those|its|their|his|her|what|how)",
    topic_split=r"(?:,? and|,? as well as|,) (?=(?:the|their|its|an?) )",
    topic_end=r",? (?:has|have|had|is|are|was|were|will|would|could|should|said|says|according to|who|which|where|while|after|before|during|but|as|since|ahead of|in a|amid|despite) |"
    r" on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|[\"”»]|\(|\)| - | – | — |, [a-z]+ said",
    phrase_break=r",| (?:who|which|that|and|where|for|in|by|at|with|without|between|to|from|since|against|after|before) ",
    cues=_CUES,
    blocs={"G7": r"\bg7\b", "G20": r"\bg20\b", "G8": r"\bg8\b", "EU": r"\beu (?:leaders|ministers|summit)|\beuropean (?:council|summit|leaders)"},
    sides=r"\b(?:rebels|insurgents|the opposition|separatists|the junta|the taliban)\b",
    government=r"\bthe government\b(?! of)",
    counts={"two": 2, "three": 3, "four": 4},
    same_body={
        "EU": frozenset(["european union", "the european union", "eu", "european commission"]),
        "UN": frozenset(["united nations", "un", "u.n.", "united nations organization"]),
        "NATO": frozenset(["nato", "north atlantic treaty organization"]),
    },
    article=r"(?:\bthe |\ban? |\b(?:his|her|its|their|this|that|these|those|mr|mrs|ms|mr\.|mrs\.|ms\.|former) )",
    positions={
        "source": r"\baccording to $",
        "with": r"\b(?:with|alongside) $",
        "by": r"\bby $",
        "about": r"\b(?:on|over|about|against|for|without|towards?|like) $",
        "in": r"\b(?:in|at|to|from|near) $",
        "of": r"\bof $",
    },
    not_in_role=r"between|with|by|and|or|in|at|on|for|against|has|have|had|is|are|was|were|that|who|which|after|before|during|since|to|from|said|says|met|meet|will|would",
    chain_break=r"[;:.!?»«\"]|\b(?:who|which|that|for|against|on|in|at|after|before|during|since|has|have|had|is|are|was|were|will|would|said|says|but|by|to|from|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|over|about|when|as)\b",
    venue=r"(?P<phrase>(?:the )?(?:[A-Z][\w'’]+ ){0,3}(?:palace|hotel|castle|headquarters|consulate|embassy|residence|villa|airport|white house|camp david)(?: of [\w ]{3,30})?)",
)
