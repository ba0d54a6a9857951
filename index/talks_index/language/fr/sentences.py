"""French abbreviations."""

from talks_index.language import listed
from talks_index.language.shape.sentences import SentenceWords

WORDS = SentenceWords(
    before_names=listed(
        "m mm mme mmes mlle mlles mgr me dr drs pr prof st ste sts gal gl col cdt cne cap lt adj sgt amb env av bd art al alin "
        "chap p pp vol n no nos num tel fig cf ex ed dir sec min sen dep mr mrs ms jr jan janv fev fevr avr juil sept oct nov dec"
    ),
    anywhere=listed("etc j.-c u.s u.s.a u.k e.u o.n.u o.t.a.n u.e a.m p.m s.a"),
)
