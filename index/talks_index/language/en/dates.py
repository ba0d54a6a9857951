"""English date expressions."""

from talks_index.language.shape.dates import DateKind, DateWords, Unit

_MONTHS = {
    name: number
    for number, name in enumerate(
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"], start=1
    )
}
_ABBREVIATED = {"jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "aug.": 8, "sept.": 9, "sep.": 9, "oct.": 10, "nov.": 11, "dec.": 12}
_WEEKDAYS = {name: day for day, name in enumerate(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])}
_NUMBERS: dict[str, float] = {
    name: number
    for number, name in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], start=1
    )
}
_UNITS: dict[str, Unit] = {
    "day": "day",
    "days": "day",
    "week": "week",
    "weeks": "week",
    "weekend": "weekend",
    "month": "month",
    "months": "month",
    "quarter": "quarter",
    "year": "year",
    "years": "year",
    "decade": "decade",
    "decades": "decade",
}

_PART = r"(?:(?:early|late|mid|the beginning of|the start of|the end of|beginning of|end of)[ -](?:in )?)?"
_TIME_OF_DAY = r"(?: (?:morning|afternoon|evening|night))?"
_ROUGHLY = r"(?P<vague>about |around |nearly |almost |more than |over |some )?"
_AFTER_YEAR = (
    r"(?![\w%€$°/:-]|[.,]\d| ?%| (?!(?:and|or|by|for|in|with|the|of|a|an|that|which|who|on|at|after|before|as|"
    r"but|when|while|to|from|between|"
    r"against|he|she|it|they|is|are|was|were|has|have|had|will|would|since|until|amid|over|under|without|led|deal|agreement|accord|treaty|"
    r"election|elections|war|invasion|revolution|summit|talks|meeting|report|annexation|pact|ceasefire)\b)[a-z])"
)

_PATTERNS: tuple[tuple[DateKind, str], ...] = (
    ("iso", r"(?<![\d-])@year-(?P<month>\d\d)-@day(?![\d-])"),
    ("numeric", r"(?<![\d/.])(?P<first>\d{1,2})([/.])(?P<second>\d{1,2})\2(?P<year>\d{4}|\d\d)(?![\d/]|\.\d)"),
    ("day", r"(?:@weekday,? )?(?:the )?@day(?:st|nd|rd|th)? (?:of )?@month(?:,? @year)?(?: @shift)?"),
    ("day", r"(?:@weekday,? )?@month (?:the )?@day(?:st|nd|rd|th)?(?:,? @year)?(?![\d:])"),
    (
        "days",
        r"(?:between|from) (?:@weekday )?@day(?: @month(?: @year)?)? (?:and|to|until|through) (?:@weekday2 )?@day2 @month2(?: @year2)?",
    ),
    ("days", r"(?:between |from )?@month @day(?: and | to | through | ?[-–] ?)@month2 @day2(?:,? @year2)?"),
    ("and_days", r"@day(?: and | ?[-–] ?)@day2 @month(?: @year)?"),
    ("and_days", r"@month @day(?: and | ?[-–] ?)@day2(?:,? @year)?(?![\d:])"),
    ("offset", rf"@offset{_TIME_OF_DAY}"),
    ("offset", r"(?P<offset>this morning|this afternoon|this evening|tonight)"),
    ("weekday", rf"(?:@shift |this )?@weekday{_TIME_OF_DAY}"),
    ("weekday", r"@weekday (?P<shift>last)"),
    ("weekdays", r"(?:between|from) @weekday (?:and|to|until|through) @weekday2"),
    ("month", rf"(?:in |since |by |until |through |of |from |last |next |this |during |before |after ){_PART}@month(?:,? @year)?"),
    ("month", rf"(?:(?P<shift>last|next) )?{_PART}(?!may\b|march\b)@month(?:,? @year)?"),
    ("month", rf"{_PART}@month,? @year"),
    ("month", r"(?:early|late|mid)[ -]@month"),
    ("month", r"(?P<shift>last|next) @month"),
    ("months", r"(?:between|from) @month(?: @year)? (?:and|to|until|through) @month2(?: @year2)?"),
    ("year", r"(?:(?:in|since|before|after|until|by|from|during|early|late|mid)[ -])@year(?![\w%€$°/:]|[.,]\d)"),
    ("year", rf"(?<![\w.,/:€$+-])(?<!\d )@year{_AFTER_YEAR}"),
    ("years", r"between @year and @year2(?![\d-])"),
    ("years", r"(?:from )?(?<![\d/-])@year(?: to | ?[-–] ?)@year2(?![\d-])"),
    ("unit", r"(?:(?:early|earlier|late|later|the end of|the beginning of) )?@shift @unit"),
    ("unit", r"(?:(?:early|earlier|late|later|the end of|the beginning of) )?this (?P<unit>week|weekend|month|year|quarter)"),
    ("season", r"(?:in |this |the |@shift )@season(?: (?:of )?@year)?"),
    ("season", r"@season @year"),
    ("part", r"(?:the )?@ordinal (?P<unit>quarter)(?: of @year)?"),
    ("decade", r"(?:the )?(?P<decade>(?:1[89]|20)\d0)s"),
    ("century", r"(?:the )?(?P<century>1\d|2[01])(?:th|st) century"),
    ("ago", rf"{_ROUGHLY}@number(?P<half> and a half)? @unit ago"),
    ("ahead", rf"(?:in|within) {_ROUGHLY}@number(?P<half> and a half)? @unit(?! of)"),
    ("later", r"@number @unit later"),
    ("earlier", r"@number @unit earlier"),
    ("event", r"(?:(?:a few|several|some) (?:days|weeks|months|years)) (?:ago|later|earlier|before|after)"),
    ("event", r"(?:the )?day (?:after|before) (?:the|a)"),
    ("anchored", r"@anchor"),
    ("named", r"@named(?: day)?(?:,? @year)?"),
)

WORDS = DateWords(
    months=_MONTHS | _ABBREVIATED,
    weekdays=_WEEKDAYS,
    numbers=_NUMBERS | {"a": 1, "an": 1, "twenty": 20, "thirty": 30},
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1},
    units=_UNITS,
    shifts={"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1},
    offsets={"yesterday": -1, "today": 0, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2},
    anchors={"the day before": -1, "the previous day": -1, "the next day": 1, "the following day": 1, "the same day": 0, "that day": 0},
    seasons={"spring": 3, "summer": 6, "autumn": 9, "winter": 12},
    named={"christmas": (None, 12, 25), "new year's": (None, 1, 1), "new year's eve": (None, 12, 31), "9/11": (2001, 9, 11)},
    first_day="1",
    day_first=None,
    this=r"this ",
    since=r"(?:after|for)(?: (?:nearly|almost|about))?",
    capitals=True,
    patterns=_PATTERNS,
    past=r"\b(?:was|were|had|did|said|told|met|held|took|came|went|began|spoke|made|wrote|left|flew|saw|gave|agreed)\b"
    r"|\b(?:has|have) (?:\w+ )?\w+(?:ed|en|wn|ld|de|et|ne)\b|\b(?!need)\w{3,}ed\b",
    future=r"\b(?:will|'ll|would|shall|should|may|might|must)\b|\b(?:is|are|was|were) (?:\w+ )?(?:due|set|scheduled|"
    r"expected|planned|slated|"
    r"going) (?:to|for|on)\b|\b(?:to|be) (?:meet|hold|visit|host|travel|resume|attend|begin|start|take|discuss|arrive|fly|speak)\b"
    r"|\b(?:scheduled|due|planned|expected|set) (?:for|on)\b|\b(?:next|upcoming|ahead of|before|by)\b",
    done=r"\b\w{3,}ed(?: on| in| last)?",
    boundary=r"[,;:()]|[\"]|\b(?:that|which|who|but|while|as|when|before|after)\b",
)
