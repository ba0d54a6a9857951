"""English verbs of saying."""

from talks_index.language.shape.speech import Speech

WORDS = Speech(
    verbs={
        "say": (
            r"\b(?:said|says|say|told|tells|stated|states|declared|announced|announces|added|adds|explained|noted|stressed|insisted|argued|"
            r"warned|wrote|tweeted|posted|claimed|claims|asserted|emphasi[sz]ed|pointed out|remarked|replied|concluded|"
            r"continued|pledged)\b",
        ),
        "confirm": (r"\b(?:confirmed|confirms|acknowledged|acknowledges|admitted|admits|conceded|verified)\b",),
        "deny": (r"\b(?:denied|denies|deny|rejected|rejects|disputed|disputes|refuted|dismissed|ruled out|rules out)\b",),
        "report": (r"\b(?:reported|reports|revealed|reveals|quoted|quotes|cited|cites)\b",),
    },
    attributions=(r"\baccording to\b", r"\bin the words of\b", r"\bciting\b", r"\bquoting\b"),
    cited_by=(
        r"\b(?:quoted|cited|reported|carried) by\b",
        r"\btold\b",
        r"\b(?:in an interview|speaking|in a statement|in a post) (?:with|to|on)\b",
    ),
)
