"""English words for the sides of a meeting."""

from talks_index.language.shape.sides import SideWords

WORDS = SideWords(
    between=r"\bbetween\b|\bbringing together\b|\binvolving\b",
    with_=r"\b(?:with|alongside)\b",
    whom=r",? with whom (?:\w+ ){0,4}$",
    of_name=r" (?:of|\() ?$",
    of=r"^ (?:of|by) ",
    coordinator=r",|\band\b|\bas well as\b|\bor\b|/|–|-",
    last_joint=r"\b(?:and|as well as)\b",
    goes_on=r"\s*(?:,? ?(?:and|as well as)\b|-)",
    adjective_gap=r" (?:(?!between |with |of |on |in |at |for |about )[\w-]+ ){0,2}",
    adjective_joint=r"[-–\s]|\s?(?:and|/|-|–)\s?",
    agent=r"\bby\b",
    chain_break=r"[;:.!?»«\"]|\b(?:who|which|that|for|against|on|in|at|after|before|during|since|has|have|had|is|are|was|were|will|"
    r"would|said|says|but|by|to|from|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|over|about|when|as)\b",
    clause_break=r"[;:]| (?:who|which|that|where|while|whereas|but|because|when|if|as|so that|although) ",
    carrying=r"\b(?:held|hold|holds|holding|had|have|has|began|begin|begins|started|start|opened|resumed|resume|conducted|led|"
    r"attend(?:ed|s|ing)?|joined|join|took part in|take part in|"
    r"participated in|agreed to|concluded|signed|engaged in|entered|enter|continue|continued|cancell?ed|cancels|postponed|called off|denied|denies|refused|refuses|"
    r"rejected|rejects|proposed|proposes|suspended|broke off|abandoned|ended|demanded|requested|sought)\b|"
    r"\b(?:is|are|was|were|arrive[ds]?|arriving|travel\w*|fly|flew|flies|went|came)(?= [^.;:\"]{2,60} for (?:[\w-]+ ){0,2}$)",
    possessive=r"\b(?:their|his|her|its) (?:[\w-]+ ){0,2}$",
    asked=r"z^",
    pronoun=r"\b(?:he|she|they)\b",
    hosts=r"\b(?:host\w*|organi[sz]\w+|sponsor\w*|conven\w+|facilitat\w+|mediat\w+|broker\w*|propos\w+|offer\w*)\b",
    mediates=r"\b(?:auspices|mediat\w+|sponsor\w*|brokered|facilitat\w+|hosted|organi[sz]ed|convened|invitation|request|initiative|presence)\b[^,;:.]{0,25}$",
    speaker=r"\b(?:i|we) ",
    he_said=r"\b(?:he|she) (?:said|told|added|announced)[\w' ]* (?:after|during|before|following) [\w' ]*$",
    both=r"\b(?:the|both|these) (?:two|three)? ?(?:countries|sides|leaders|parties|nations|presidents|powers|governments|neighbours|"
    r"neighbors|delegations|men|ministers|capitals)\b|\bboth sides\b",
    offices=r"\bthe (?P<office>president|prime minister|chancellor|foreign minister|secretary of state|king|queen|"
    r"taoiseach)\b(?! (?:of|[a-z]+ of) )",
    same_office={},
    heads=r"\b(?:president|prime minister|chancellor|king|queen|emir|pope|leader|crown prince|taoiseach)\b",
    leaders=r"president|prime minister|chancellor|king|queen|emir|minister|chief|secretary|envoy|negotiator|representative|adviser|"
    r"prince|ambassador|head|taoiseach|leader",
    voices=r"spokes(?:man|woman|person)|press (?:secretary|officer|attach)",
    factional=r"rebel|opposition|separatist|general|warlord|guerrilla|militia|faction|dissident|coup leader",
    capitals={"brussels": ("BE", "EU")},
    role_sides={"pope": "VA", "pontiff": "VA"},
    delegates=r"\b(?:delegations?|missions?|teams?|representatives?|envoys?|negotiators?|ministers?|officials?|diplomats?|presidents?|prime ministers?|governments?|authorities|king|queen|emir) (?:of |from )(?:the )?$",
    partitive=r"\s*",
    article=r"(?:\bthe |\ban? |\b(?:his|her|its|their|this|that|these|those|mr|mrs|ms|mr\.|mrs\.|ms\.|former) )",
    things=r"\b(?:borders?|origins?|languages?|territory|soil|city|cities|coasts?|villages?|provinces?|regions?|markets?|company|companies|firms?|brands?|"
    r"aid|support|vaccines?|weapons?|arms|funds?|loans?|dollars?|euros?|letters?|messages?|"
    r"banks?|films?|series|channels?|press|media|newspapers?|radio|sites?|teams?|clubs?|players?|nationality|citizenship|passports?|nationals?|citizens?|tourists?|"
    r"valleys?|mountains?|flags?|elections?|strikes?|aircraft|planes?|ships?|soldiers?|hostages?|prisoners?|climbers?|hikers?)\b",
    positions={
        "source": r"\baccording to $",
        "with": r"\b(?:with|alongside) $",
        "by": r"\bby $",
        "about": r"\b(?:on|over|about|against|for|without|towards?|like) $",
        "in": r"\b(?:in|at|to|from|near) $",
        "of": r"\bof $",
    },
    not_in_role=r"between|with|by|and|or|in|at|on|for|against|has|have|had|is|are|was|were|that|who|which|after|before|during|since|"
    r"to|from|said|says|met|meet|will|would",
    blocs={
        "G7": r"\bg7\b",
        "G20": r"\bg20\b",
        "G8": r"\bg8\b",
        "EU": r"\beu (?:leaders|ministers|summit)|\beuropean (?:council|"
        r"summit|leaders)",
    },
    several=r"(?:countries|leaders|ministers|members|states|allies|powers)\b",
    sides=r"\b(?:rebels|insurgents|the opposition|separatists|the junta|the taliban)\b",
    government=r"\bthe government\b(?! of)",
    same_body={
        "EU": frozenset(["european union", "the european union", "eu", "european commission"]),
        "UN": frozenset(["united nations", "un", "u.n.", "united nations organization"]),
        "NATO": frozenset(["nato", "north atlantic treaty organization"]),
    },
    movements=r"\b(?:front|movement|army|alliance|coalition|committee|government|forces|resistance|opposition|authority)\b",
    no_side=r"general assembly|security council|commission|parliament|house of",
    acronym=r"\b((?:Front|Movement|Army|Party|Alliance|Coalition|Committee|Forces|Council|Union|Government|Congress|League|"
    r"[A-Z]\w+)(?: [\w'’-]+){1,6}) \(([A-Z]{2,8})\)",
)
