"""English words for the place, the day, the status and the sources of a meeting."""

from talks_index.language.shape.settings import Cue, SettingWords

WORDS = SettingWords(
    aside=r"\b(?:during|after|before|since|following|ahead of|on the sidelines of|on the eve of|at)"
    r" (?:an? |the |his |her |its |their |this |that |these )?(?:[\w'-]+ ){0,2}$",
    locative=r"\b(?:in|at|to|near|from) (?:the )?$",
    of_place=r"z^",
    scene_of=r"(?:war|conflict|crisis|situation|fighting|peace|invasion|troops|soldiers|presence|forces|born|based|exiled|attacks?|"
    r"clashes|elections?|protests|violence|ambassador|envoy|withdrawal) (?:in|to|from|at) (?:the )?$",
    host=r"(?:host|organis|organiz)\w+(?: \S+){0,6} $",
    venues=r"(?:(?:[\w'-]+ ){0,2}(?:palace|hotel|castle|headquarters|consulate|embassy|residence|villa|airport|air base|military base|"
    r"city hall|conference cent(?:re|er)|convention cent(?:re|er)|ministry|state department|resort|estate|ranch|monastery|cathedral|museum))",
    venue_tail=r"(?: of (?:the )?[\w'’-]+(?: [A-Z][\w'’-]+)*)?",
    no_building=r"army|forces|council|party|court|agency|reserve|service|guards",
    venue_lead=r"\b(?:in|at|inside|to|on) (?:the |an? |his |her |its |their )?(?:(?:luxury|large|small|former|old|historic|grand) )?$",
    elsewhere=r"(?:race|elected|return(?:ed|s)?|candidate|run|bid|rise|election|adviser|letter|wrote) (?:to|at|in|for) (?:the )?$",
    counted_from=r"(?:after|before|since|following|ahead of)\b[^,]{0,25}$",
    another_event=r"(?:after|before|since) (?:the|an?|his|her|its)",
    cues=(
        Cue("denied", r"\b(?:denied|denies|deny|denying)\b"),
        Cue(
            "ruled out",
            r"\b(?:will not (?:take place|happen|be held)|ruled out|rules out|refused? to|refuses to|rejected|no plans?|no intention|not on the agenda|"
            r"out of the question)\b",
        ),
        Cue("cancelled", r"\b(?:cancell?(?:ed|s|ing|ation)|called off|scrapped|pulled out)\b"),
        Cue("postponed", r"\b(?:postponed?|delayed|deferred|adjourned|put off|pushed back)\b"),
        Cue(
            "proposed",
            r"\b(?:propos(?:ed?|es|al|ing)|ready to|willing to|open to|hop(?:ed?|es|ing)|wants?|wanted|offer(?:ed|s)?|"
            r"call(?:ed|s|ing)? (?:for|on)|urg(?:ed?|es|ing)|possib(?:le|ility)|could|may|might|"
            r"seek(?:s|ing)?|suggest(?:ed|s)?|invit(?:ed|es|ation)|would like)\b",
        ),
        Cue(
            "planned",
            r"\b(?:will|due to|scheduled|planned?|plans|set to|expected to|upcoming|next|agreed to|to be held|ahead of|"
            r"preparing|forthcoming|would hold|would meet)\b",
        ),
        Cue(
            "ongoing",
            r"\b(?:under ?way|ongoing|continu(?:e|es|ing)|began|begun|started|have opened|resumed|currently|are holding|"
            r"is holding|are being held|taking place)\b",
        ),
        Cue(
            "held",
            r"\b(?:took place|was held|were held|held|after|following|ended|concluded|during|on the sidelines of|hosted|"
            r"emerged from)\b",
        ),
    ),
    meanwhile=r"\b(?:during|after|following|on the sidelines of) (?:an? |the |his |her |its |their |this )?(?:(?!next|possible|planned)[\w'-]+ ){0,2}$",
    negated=r"\b(?:not|never)\b",
    none=r"\bno (?:\w+ ){0,2}$",
    negation_before=r"z^",
    negation_behind=r"z^",
    negation=r"\b(?:not|never|no|n't|without) (?:[\w']+ ){0,2}$|n't (?:\w+ ){0,2}$",
    perhaps=r"\b(?:reportedly|allegedly|may have|might have|is said to|are said to|believed to)\b",
    will_have=r"\b(?:will be|to be|would be)\b",
    was_carrying=r"\b(?:held|had|hosted|conducted|attended) (?:\w+ ){0,3}$",
    asked_by=r"\b(?:requested|proposed|called|convened|invited) by (?:the )?",
    asks=r"\b(?:(?:has|have|had)? ?(?:proposed|invited|offered|requested|suggested)|(?:called|calls|call) for|(?:is|are|was|were) (?:ready|willing) to|"
    r"(?:said|says) (?:he|she|it|they) (?:is|was|were|are) (?:ready|willing) to|want(?:s|ed)? to|wants?|hop(?:es|ed) to|propos(?:es|e)|invit(?:es|e)|offers?|seeks?)(?!\w)",
    whom_asked=r",?(?: [\w'-]+){0,3}?,? (?:that|which) ",
    no_gap=r"[;:«»\"]|\b(?:who|but|while|because|after|before)\b",
    at_request=r"at the (?:request|invitation|initiative) of (?:the )?",
    saying_along=r"\b(?:saying|adding|stating|noting|stressing|insisting|telling)\b",
    told_to=r"\bto (?:the )?(?:\w+ ){0,2}$|\btold (?:the )?(?:\w+ ){0,3}$",
    signed=r" [–—-] $",
    unnamed_media=r"\b(?:state media|state television|state-run media|local media|news agencies|(?:\w+(?:an|ish|ese|ch|i)) (?:media|"
    r"news agencies))\b",
    unnamed_bodies=r"\b(?:foreign ministry|(?:\w+(?:an|ish|ese|ch)) (?:ministry|presidency|government|delegation))\b",
    unnamed_people=r"\b(?:an?|two|three|several|some|the) (?:senior |other )?(?:\w+ )?(?:officials?|sources?|spokes(?:man|woman|person|people)|"
    r"advisers?|aides?|diplomats?|negotiators?)(?: (?:of|for|from|at) (?:the )?[\w-]+(?: [\w-]+)?)?",
    not_speaker=r"[.;:!?\"»«]|\b(?:that|to|at|for|with|about|on|his|her|its|their|an?|not|would|will|has|have|had|was|is)\b",
    not_speaker_before=r"[.;:!?]|\b(?:that|but|for|against|during)\b",
    denials=r"\b(?:den(?:y|ied|ies)|refut\w+|disput\w+)\b",
)
