"""English offices, ranks and occupations, and the words that join them to a name."""

from talks_index.language import listed
from talks_index.language.shape.roles import RoleWords

_OF_STATE = """
    president minister ministers chancellor secretary ambassador envoy king queen prince princess emir sultan premier general
    colonel marshal admiral governor mayor deputy senator congressman congresswoman lawmaker diplomat negotiator consul prosecutor
    vice-president mp mla msp mep representative
"""
_OTHERS = """
    director adviser advisor counterpart counterparts leader chief head boss official spokesman spokeswoman spokesperson speaker
    commander captain lieutenant sergeant major brigadier officer soldier lawyer attorney judge justice expert analyst researcher
    fellow specialist historian economist professor lecturer scholar scientist journalist correspondent reporter writer author
    columnist editor photographer filmmaker actor actress singer artist player coach manager doctor physician virologist
    epidemiologist engineer astronaut pilot bishop archbishop cardinal pope imam sheikh ayatollah rabbi priest pastor patriarch
    mufti cleric activist campaigner dissident candidate nominee member founder co-founder cofounder chairman chairwoman
    chairperson chair executive ceo treasurer delegate councillor commissioner wife husband son daughter brother sister father
    mother nephew cousin widow ally rival heir successor predecessor entrepreneur businessman businesswoman billionaire tycoon
    banker oligarch rebel warlord resident witness victim agent inspector investigator whistleblower coordinator mediator
    facilitator administrator student unionist rapporteur undersecretary aide strategist whip frontman politician
"""

WORDS = RoleWords(
    heads=listed(f"{_OF_STATE} {_OTHERS}"),
    before=listed("""
        former ex new incoming outgoing acting interim current late deputy vice prime first foreign senior top chief then future
        longtime veteran co assistant principal special national lead special-envoy ex-prime finance defence defense interior home
        state press shadow
    """),
    articles=listed("the a an his her its their our my s"),
    linkers=listed("of for to in on at and the with from against under"),
    conjunctions=listed("and"),
    stops=listed("""
        who which that whose is are was were be been has have had will would said says told after before since during while when
        as but if because monday tuesday wednesday thursday friday saturday sunday by he she it they not met arrived called
    """),
    be=listed("is was became remains"),
    unsided=listed("""
        expert analyst researcher fellow specialist historian economist professor lecturer scholar journalist correspondent
        reporter writer author columnist editor lawyer photographer member director
    """),
    of_state=listed(_OF_STATE) - listed("deputy prince princess representative"),
    state_phrases=(
        "head of state",
        "head of government",
        "chief of staff",
        "opposition leader",
        "army spokesman",
        "government spokesman",
        "government spokeswoman",
        "foreign ministry spokesman",
        "foreign ministry spokeswoman",
    ),
    ranks=listed(
        "general colonel lieutenant captain commander major sergeant admiral marshal ayatollah sheikh imam mullah father sister cardinal"
    ),
    then=listed("then"),
    elsewhere=listed("to in for on at"),
    determiners=listed("the a an his her its their"),
    definite=listed("the"),
    taking_up=listed("according but"),
    modifiers_first=True,
)
