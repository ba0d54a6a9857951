"""English words of the query language, and those that say nothing of what is sought."""

from talks_index.language import listed
from talks_index.language.shape.searching import SearchWords

# Left out on purpose, since they are also words of content: may, will, us, it (IT), who (WHO).
WORDS = SearchWords(
    unasked=listed(
        """
        the a an and or of to in on at by for from with without into as is are was were be been has have had
        this that these those its his her their our your which whose than then there not s t
        """
    ),
    joints={"AND": "and", "OR": "or", "NOT": "not"},
    fields={
        "who": ("who", "person", "with"),
        "where": ("where", "place", "city"),
        "country": ("country",),
        "party": ("party", "side"),
        "when": ("when", "date"),
        "published": ("published", "pub"),
        "about": ("about", "topic", "subject"),
        "status": ("status",),
        "outlet": ("outlet", "source", "media"),
        "language": ("lang", "language"),
        "title": ("title",),
        "is": ("is",),
        "after": ("after",),
        "before": ("before",),
        "since": ("since",),
        "until": ("until",),
    },
    flags={"secret": ("secret",), "closed_doors": ("closed doors", "closed", "behind closed doors", "in camera")},
    mine={
        "starred": ("starred", "star", "favourite", "favorite", "flagged"),
        "unread": ("unread", "not read", "new"),
        "read": ("read", "seen"),
    },
    statuses={
        "held": ("past", "done", "over"),
        "ongoing": ("current", "under way", "underway"),
        "planned": ("upcoming", "future", "scheduled", "expected"),
        "proposed": ("offered", "suggested"),
        "postponed": ("delayed", "put off"),
        "cancelled": ("canceled", "called off"),
        "ruled out": ("rejected", "refused"),
        "denied": (),
        "reported": ("alleged",),
    },
    bounds={"after": "after", "before": "before", "since": "since", "from": "since", "until": "until", "till": "until", "up to": "until"},
    ranges=(
        r"(?:from |between )(?P<first>.+?) (?:to|and|until|till|through) (?P<last>.+)",
        r"(?P<first>.+?) (?:to|through) (?P<last>.+)",
    ),
    shifts={"this": 0, "current": 0},
    thirds={"early": 0, "beginning of": 0, "mid": 1, "middle of": 1, "late": 2, "end of": 2},
    ago=("ago",),
    decade=(r"(?:the )?(?P<decade>(?:1[5-9]|20)\d0|[2-9]0)s",),
    fillers=listed("the of in on during st nd rd th"),
)
