"""English abbreviations."""

from talks_index.language import listed
from talks_index.language.shape.sentences import SentenceWords

WORDS = SentenceWords(
    before_names=listed(
        "mr mrs ms messrs dr drs prof st sts rev hon gen lt col maj capt cmdr adm sgt cpl gov sen sens rep reps pres amb sec asst mt ft "
        "no nos p pp vol vs v art fig cf e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec"
    ),
    anywhere=listed("etc jr sr inc ltd co corp u.s u.s.a u.k u.n e.u a.m p.m d.c b.c a.d"),
)
