"""English words around names."""

from talks_index.language import listed
from talks_index.language.shape.names import NameWords

WORDS = NameWords(
    titles=listed("mr mrs ms miss dr prof professor sir lord lady dame rev reverend hon"),
    royal=listed("king queen prince princess pope imam sheikh sultan emperor duke duchess emir"),
    particles=listed("""
        al el ben bin ibn ould abu abd de du des la le van von der den dos da di del della ter ten bint ag ul ur
    """),
    no_start=listed("""
        the a an of to in on at by for from with and or but if as so nor yet this that these those his her its their our your my
        he she it they we you i who which what when where while after before since until during under over about against between
        into through however meanwhile there here then not no yes also both all some many most more other another each every such
        than too very can could will would should may might must shall is are was were be been has have had do does did let
    """),
    never=listed("""
        president prime minister ministers secretary chancellor general colonel king queen prince princess pope ambassador
        governor mayor senator congressman director adviser advisor spokesman spokeswoman spokesperson leader chief captain
        lieutenant commander marshal admiral sheikh emir sultan excellency foreign affairs state defence defense interior finance
        home office department ministry government parliament congress senate assembly council security union nations united house
        white party republic kingdom federation treaty agreement protocol accord summit conference league cup court supreme monday
        tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
        november december christmas easter ramadan eid covid covid-19 coronavirus ebola brexit internet web twitter facebook
        instagram youtube whatsapp telegram tiktok google photo photos video image images source sources read more share comments
        newsletter subscribe copyright reuters bbc news world politics business islam god allah jesus muslim muslims jewish jews
        christian christians sunni shia shiite kurdish arab arabs western european african asian republican republicans democrat
        democrats labour labor conservative conservatives tory tories socialist communist north south east west northern southern
        eastern western central new great st street avenue road university college institute school hospital airport river lake
        mount island islands sea ocean bank group company inc ltd corp fund foundation association organisation organization
        committee commission agency bureau board office centre center force forces army navy police front movement army day week
        month year editor reporter correspondent post times daily press journal human rights
    """),
    ordinary=listed("""
        time sun mirror guardian telegraph nature trend beta dawn punch sky fox care meta apple orange wired quartz observer blick
        vale us
    """),
    place_heads={
        "city of": "city",
        "town of": "city",
        "village of": "city",
        "port of": "city",
        "capital": "city",
        "province of": "region",
        "region of": "region",
        "state of": "region",
        "island of": "region",
    },
    in_place=listed("in at from to near"),
    continents=listed("""
        europe asia africa america korea congo guinea sudan ireland caribbean atlantic pacific kashmir kurdistan
    """),
    with_article=listed(""),
    things=listed("""
        law newspaper magazine company group foundation operation party club ship film novel disease variant missile project prize
    """),
    periphrases=frozenset(
        (
            "jewish state",
            "islamic republic",
            "america",
        )
    ),
    seats_of_bodies={"brussels": ("eu", "european union")},
    groups={"two koreas": ("KP", "KR"), "two sudans": ("SD", "SS")},
)
