"""English words for what a meeting is about."""

from talks_index.language.shape.contents import ContentWords

_PHRASE = r"(?P<phrase>(?:[^.;:]|\.(?=\d)){4,200})"

WORDS = ContentWords(
    about=r"\b(?:on|about|over|regarding|concerning|aimed at)\b",
    finite=r"\b(?:is|are|was|were|has|have|had|will|would|should|could|began|begin|took|take|start|started)\b",
    topics=(
        rf"\b(?:focus(?:ed|es|ing)?|cent(?:red|ered|ring)) on {_PHRASE}",
        rf"\b(?:discuss(?:ed|es|ing)?|negotiat(?:e|ed|ing)|debate[ds]?|raise[ds]?|address(?:ed|es)?|review(?:ed)?|talk(?:ed|"
        rf"ing)? about) (?!with ){_PHRASE}",
        rf"\b(?:about|regarding|concerning|aimed at|aiming at|over the|dedicated to|devoted to) {_PHRASE}",
        rf"\b(?:agreement|deal|consensus|compromise|differences|disagreements?|progress) (?:on|over|towards?) {_PHRASE}",
        rf"\bto (?:try to |help )?(?:end|resolve|settle|defuse|revive|ease|finali[sz]e|sign|prepare|secure|understand|find) {_PHRASE}",
        r"(?P<phrase>[^.;:,\"]{4,60}?) (?:is|are|was|were|will be) (?:on the agenda|high on the agenda|at the top of the agenda)",
    ),
    own_topics=(
        rf"\b(?:talks|negotiations|discussions|meetings?|consultations|summit|conference|"
        rf"dialogue)(?: [\w'/-]+){{0,8}}? (?:on|over) (?!monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
        rf"the sidelines){_PHRASE}",
    ),
    topic_split=r"(?:,? and|,? as well as|,) (?=(?:the|their|its|an?) )",
    topic_end=r",? but not |,? and not |,? (?:has|have|had|is|are|was|were|will|would|could|should|said|says|according to|who|which|where|while|after|"
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
    level=r"(?P<phrase>\bat (?:the )?(?:highest level|ministerial level|presidential level|(?:foreign )?ministers?' level|"
    r"technical level|ambassadorial level))",
    undisclosed=r"\b(?:secret(?:ly|ive)?|confidential|undisclosed|unannounced talks|clandestine)\b",
    closed_doors=r"\bclosed[- ]doors?\b|\bbehind closed doors\b",
)
