"""French words of the query language, and those that say nothing of what is sought."""

from talks_index.language import listed
from talks_index.language.shape.searching import SearchWords

# Left out on purpose, since they are also words of content: été, car, or, son, pas, nous, plus, moins.
WORDS = SearchWords(
    unasked=listed(
        """
        le la les un une des du de au aux et ou où à en dans par pour sur sous avec sans chez vers entre
        ce cet cette ces sa ses leur leurs mon ma mes ton ta tes notre nos votre vos
        il elle ils elles on se lui y qui que quoi dont lequel laquelle lesquels lesquelles
        ne ni est sont a ont ai as avons avez es sommes êtes était étaient être avoir avait avaient
        comme mais donc si cela ça ceci celui celle ceux celles
        l d j m n s t c qu jusqu lorsqu puisqu quoiqu
        """
    ),
    joints={"ET": "and", "OU": "or", "SAUF": "not", "NON": "not"},
    fields={
        "who": ("qui", "personne", "avec"),
        "where": ("où", "lieu", "ville"),
        "country": ("pays",),
        "party": ("partie", "parti", "camp"),
        "when": ("quand", "date"),
        "published": ("publié", "paru", "publication"),
        "about": ("sujet", "thème"),
        "status": ("statut", "état"),
        "outlet": ("source", "média", "journal"),
        "language": ("langue",),
        "title": ("titre",),
        "is": ("est",),
        "after": ("après",),
        "before": ("avant",),
        "since": ("depuis",),
        "until": ("jusque",),
    },
    flags={"secret": ("secret", "secrète", "secrets", "secrètes"), "closed_doors": ("huis clos", "à huis clos")},
    mine={
        "starred": ("favori", "favorite", "favoris", "favorites", "étoilé", "étoilée", "étoile"),
        "unread": ("non lu", "non lue", "non lus", "pas lu", "nonlu", "à lire"),
        "read": ("lu", "lue", "lus", "lues"),
    },
    statuses={
        "held": ("passe", "passee", "fini", "finie", "eu lieu"),
        "ongoing": ("encours", "actuel", "actuelle"),
        "planned": ("a venir", "futur", "future", "attendu", "attendue", "programme", "programmee"),
        "proposed": ("evoque", "evoquee", "envisage", "envisagee", "offert"),
        "postponed": ("ajourne", "ajournee", "repousse", "repoussee", "differe", "differee"),
        "cancelled": (),
        "ruled out": ("refuse", "refusee", "rejete", "rejetee", "ecarte", "ecartee"),
        "denied": ("nie", "niee"),
        "reported": ("presume", "presumee"),
    },
    bounds={
        "apres": "after",
        "avant": "before",
        "depuis": "since",
        "des": "since",
        "a partir de": "since",
        "a partir du": "since",
        "a partir d'": "since",
        "jusque": "until",
        "jusqu'": "until",
        "jusqu'a": "until",
        "jusqu'au": "until",
        "jusqu'en": "until",
    },
    ranges=(
        r"(?:du |de |d'|entre )(?P<first>.+?) (?:au|a|et|jusqu'a|jusqu'au|jusqu'en) (?P<last>.+)",
        r"(?P<first>.+?) (?:au|a) (?P<last>.+)",
    ),
    shifts={"ce": 0, "cet": 0, "cette": 0, "ces": 0},
    thirds={"debut": 0, "mi": 1, "milieu": 1, "fin": 2},
    ago=("il y a",),
    decade=(r"(?:les )?annees (?P<decade>(?:1[5-9]|20)\d0|[2-9]0)",),
    fillers=listed("le la les l du de d en au a cours ci"),
)
