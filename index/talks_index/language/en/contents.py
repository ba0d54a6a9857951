"""English words for what a meeting is about."""

from talks_index.language.shape.contents import ContentWords

_PHRASE = r"(?P<phrase>(?:[^.;:]|\.(?=\d)){4,200})"

WORDS = ContentWords(
    about=r"\b(?:on|about|over|regarding|concerning|aimed at)\b",
    finite=r"\b(?:is|are|was|were|has|have|had|will|would|should|could|began|begin|took|take|start|started)\b",
    topics={
        "bears on": rf"\b(?:focus(?:ed|es|ing)?|cent(?:red|ered|ring)) on {_PHRASE}",
        "talked of": rf"\b(?:discuss(?:ed|es|ing)?|negotiat(?:e|ed|ing)|debate[ds]?|raise[ds]?|address(?:ed|es)?|review(?:ed)?|talk(?:ed|"
        rf"ing)? about) (?!with ){_PHRASE}",
        "as to": rf"\b(?:about|regarding|concerning|over the) {_PHRASE}",
        "devoted to": rf"\b(?:dedicated to|devoted to) {_PHRASE}",
        "aim": rf"\b(?:aimed at|aiming at|in a bid to|in an effort to|with the aim of|in order to) {_PHRASE}",
        "agreement on": rf"\b(?:agreement|deal|consensus|compromise|differences|disagreements?|progress) (?:on|over|towards?) {_PHRASE}",
        "to do": r"\bto (?P<phrase>(?:try to |help )?(?:end|resolve|settle|defuse|revive|ease|finali[sz]e|sign|prepare|secure|understand|find|reach|"
        r"discuss|boost|strengthen|stop|prevent|restore|promote|seek) (?:[^.;:]|\.(?=\d)){4,200})",
        "to do what": rf"\bto (?:try to |help )?(?:end|resolve|settle|defuse|revive|ease|finali[sz]e|sign|prepare|secure|understand|find) {_PHRASE}",
        "on the agenda": r"(?P<phrase>[^.;:,\"]{4,60}?) (?:is|are|was|were|will be) (?:on the agenda|high on the agenda|at the top of the agenda)",
        "subjects": rf"\b(?:issues|topics|subjects|questions|matters)\b[^.;:\"]{{0,40}}?(?: such as|,? including|,? like| ?:) {_PHRASE}",
        "on": r"\bon (?P<phrase>(?:the|their|its|an?) (?:[^.;:]|\.(?=\d)){4,200})",
        "talks on": rf"\b(?:talks|negotiations|discussions|meetings?|consultations|summit|conference|"
        rf"dialogue)(?: [\w'/-]+){{0,8}}? (?:on|over) (?!monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
        rf"the sidelines){_PHRASE}",
        "kind of talks": r"(?P<phrase>\b(?:peace|trade|disarmament|nuclear|climate) (?:talks|negotiations|process|deal))\b",
    },
    weighty=r"\b(?:crisis|conflicts?|questions?|issues?|war|peace|situation|tensions?|disputes?|nuclear|normali[sz]ation|relations?|ties|cooperation|"
    r"security|climate|trade|agreements?|treaty|deal|sanctions?|prisoners?|hostages?|ceasefire|truce|borders?|refugees?|migra\w+|brexit|terrorism|"
    r"transition|elections?|energy|gas|oil|aid|withdrawal|future|process)\b",
    topic_split=r"(?:,? and|,? as well as|,) (?=(?:the|their|its|an?) )",
    topic_end=r",? but not |, (?:he|she|it|they|we) |,? and not |,? (?:has|have|had|is|are|was|were|will|would|could|should|said|says|according to|who|which|where|while|after|"
    r"before|during|but|as|since|ahead of|in a|amid|despite) |"
    r" on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|[\"”»]|\(|\)| - | – | — |, [a-z]+ said",
    phrase_break=r",| (?:who|which|that|and|where|for|in|by|at|with|without|between|to|from|since|against|after|before) ",
    no_topic=r"(?:the|an?|of|to|and|or|in|on|at|for|with|this|that|these|those|its|their|his|her|what|how)",
    lead_in=r"(?:including|notably|such as|like) ",
    not_topic=r"(?:in|at|with|during|another|all|nothing|every|more|less|\d+$|not|even|until|this|yesterday|tomorrow) ?",
    excluded=(
        r"\b(?:but not|and not|not) (?:on|about|over) (?P<phrase>[^.;:\"]{3,90})",
        r"(?P<phrase>[^.;:,\"]{3,80}?) (?:was|were|is|are) not (?:on the agenda|discussed|raised)",
    ),
    outcome=(
        r"(?P<phrase>(?:agreed|reached an agreement|struck a deal|decided) (?:on|to|that)[^.;:\"»]{5,160})",
        r"(?P<phrase>without (?:success|result|agreement|a breakthrough|(?:reaching|making) [^.;,]{5,80}))",
        r"(?P<phrase>(?:failed|collapsed|broke down|ended without)[^.;:\"»]{0,120})",
        r"(?P<phrase>no (?:agreement|breakthrough|deal) [^.;:,\"»]{5,80})",
        r"(?P<phrase>made (?:[\w ]+)?progress[^.;:\"»]{0,120})",
    ),
    outcome_end=r",? according to |, (?:said|says|he|she|they) |[()”]|, but |,? (?:who|which|where|while) | - | – | — ",
    level=r"(?P<phrase>\bat (?:the )?(?:highest level|ministerial level|presidential level|(?:foreign )?ministers?' level|"
    r"technical level|ambassadorial level))",
    undisclosed=r"\b(?:secret(?:ly|ive)?|confidential|undisclosed|unannounced talks|clandestine)\b",
    closed_doors=r"\bclosed[- ]doors?\b|\bbehind closed doors\b",
)
