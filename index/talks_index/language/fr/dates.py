"""French date expressions."""

from talks_index.language.shape.dates import DateKind, DateWords, Unit

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("janvier",),
            ("fevrier",),
            ("mars",),
            ("avril",),
            ("mai",),
            ("juin",),
            ("juillet",),
            ("aout",),
            ("septembre",),
            ("octobre",),
            ("novembre",),
            ("decembre",),
        ),
        start=1,
    )
    for name in names
}
_ABBREVIATED = {"janv.": 1, "fevr.": 2, "fev.": 2, "avr.": 4, "juil.": 7, "sept.": 9, "sep.": 9, "oct.": 10, "nov.": 11, "dec.": 12}
_WEEKDAYS = {name: day for day, name in enumerate(("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"))}
_NUMBERS: dict[str, float] = {
    name: number
    for number, name in enumerate(
        (
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit",
            "dix-neuf",
            "vingt",
        ),
        start=1,
    )
}
_UNITS: dict[str, Unit] = {
    "jour": "day",
    "jours": "day",
    "semaine": "week",
    "semaines": "week",
    "mois": "month",
    "annee": "year",
    "annees": "year",
    "an": "year",
    "ans": "year",
    "trimestre": "quarter",
    "semestre": "half",
    "decennie": "decade",
    "decennies": "decade",
    "week-end": "weekend",
    "weekend": "weekend",
}

_PART = (
    r"(?:(?:(?:au|a la|en|des le|vers la|depuis le|depuis la|a) )?(?:tout )?(?:debut|fin|mi|courant|milieu)"
    r"(?:[ -](?:de l'|d'|de la|du mois de|du|de|le|la)?)? ?)?"
)
_TIME_OF_DAY = (
    r"(?: (?:matin|midi|soir|apres-midi|en fin de (?:journee|matinee|soiree)|en soiree|en matinee|dans la "
    r"(?:soiree|matinee|journee|nuit)))?"
)
_OF_MONTH = r"(?:(?:(?:au|le|du|ce|en|un) )?mois (?:de |d'))?"
_ROUGHLY = r"(?P<vague>environ |pres de |plus de |un peu (?:plus|moins) de |moins de |a peine |quelque |presque )?"
# What may follow a bare year; after any other word the number counts something (`2000 soldats`).
_AFTER_YEAR = (
    r"(?![\w%€$°/:-]|[.,]\d| ?%| (?!(?:a|ont|et|ou|par|pour|dans|avec|le|la|les|des|du|de|un|une|que|qui|sur|"
    r"lors|apres|avant|comme|alors|entre|"
    r"contre|il|elle|ils|est|sont|etait|avait|au|aux|en|afin|puis|mais|sans|sous|depuis|jusqu|quand|lorsque|"
    r"dont|ce|cette|ses|son|sa|leur|ne|"
    r"se|s|n|c|d|l|visant|prevoit|vise|selon|grace|avant|vers|contre|chez|soit|bien|encore|deja|restent?|reste|"
    r"signe|signee|conclu|entre)\b)[a-z])"
)
_YEAR_LEAD = (
    r"(?:(?:en|depuis|avant|apres|jusqu'en|jusqu'a|des|fin|debut|mi-|courant|vers|d'ici(?: a)?|l'annee|annee|"
    r"l'an|ete|hiver|automne|printemps|exercice|saison) ?)"
)

_PATTERNS: tuple[tuple[DateKind, str], ...] = (
    ("iso", r"(?<![\d-])@year-(?P<month>\d\d)-@day(?![\d-])"),
    ("numeric", r"(?<![\d/.])(?P<first>\d{1,2})([/.])(?P<second>\d{1,2})\2(?P<year>\d{4}|\d\d)(?![\d/]|\.\d)"),
    (
        "day",
        r"(?:(?:le|ce|du|au) )?(?:@weekday,? (?:le )?)?@day @month(?:,? (?:de l'an )?@year| '?(?P<short>\d\d)"
        r"(?![\d,.]?\d| ?[h%€\w]))?(?: @shift)?",
    ),
    ("day", r"(?:le |ce )?@weekday @day(?! ?(?:h\b|heures|[:/%€]|ans\b|[a-z]|[.,]?\d))"),
    ("days", r"entre (?:le )?(?:@weekday )?@day(?: @month(?: @year)?)? et (?:le )?(?:@weekday2 )?@day2 @month2(?: @year2)?(?: @shift)?"),
    ("days", r"(?:du|de) (?:@weekday )?@day(?: @month(?: @year)?)? (?:jusqu')?au? (?:@weekday2 )?@day2 @month2(?: @year2)?(?: @shift)?"),
    (
        "and_days",
        r"(?:les |le |aux )?(?:@weekday )?@day(?:, \d{1,2}){0,4}(?: et (?:le )?| ?[-–/] ?)"
        r"(?:@weekday2 )?@day2 @month(?: @year)?(?: @shift)?",
    ),
    ("offset", rf"@offset(?: ?[,(\[]? ?@weekday(?! @day @month) ?[)\]]?)?{_TIME_OF_DAY}"),
    ("offset", r"(?P<offset>ce matin|ce midi|ce soir|cet apres-midi|cette nuit|en ce jour)(?![\w-])"),
    ("weekday", rf"(?:ce meme |ce |le )?@weekday{_TIME_OF_DAY}(?: @shift)?"),
    ("weekdays", r"(?:(?:dans )?la )?(?:nuit )?(?:de|du) @weekday (?:au|a) @weekday2(?: @shift)?"),
    ("month", rf"{_PART}{_OF_MONTH}@month(?: (?:de l'annee )?@year| '?(?P<short>\d\d)(?![\d,.]?\d| ?[h%€\w]))?(?: @shift)?"),
    ("months", r"(?:entre|de|d') ?@month(?: @year)? (?:a|et) @month2(?: @year2)?(?: @shift)?"),
    ("year", rf"{_YEAR_LEAD}@year(?![\w%€$°/:]|[.,]\d)"),
    ("year", rf"(?<![\w.,/:€$+-])(?<!\d )@year{_AFTER_YEAR}"),
    ("years", r"entre @year et @year2(?![\d-])"),
    ("years", r"de @year a @year2(?![\d-])"),
    ("years", r"(?<![\d/-])@year ?[-–/] ?@year2(?![\d/-])"),
    ("unit", rf"(?:plus (?:tot|tard) )?{_PART}(?:(?:le|la|les|l'|cette|ce|cet) ?)?@unit @shift"),
    (
        "unit",
        r"(?:plus (?:tot|tard) |(?:(?:au|a la|en|vers la) )?(?:debut|fin|milieu|cours)(?: de | du )?)?(?:cette|ce) "
        r"(?P<unit>semaine|mois|annee|week-end|trimestre)(?:-ci)?(?!-la)",
    ),
    (
        "unit",
        r"(?:(?:au|a la|en|des le|vers la) )(?:debut|fin|mi|milieu|cours)(?:[ -](?:du|de la|de l'|de|d'))? "
        r"?(?P<unit>semaine|mois|annee)(?! (?:de|d'|derniere?|prochaine?|suivante?|precedente?)\b)",
    ),
    (
        "unit",
        r"(?:debut|fin) (?:du|de la|de l'|de|d') ?(?P<unit>semaine|mois|annee)(?! (?:de|d'|derniere?|prochaine?|suivante?|precedente?)\b)",
    ),
    ("unit", r"(?:la |l'|le )?(?P<shift>prochaine?|derniere?) (?P<unit>week-end|trimestre)"),
    (
        "season",
        r"(?:(?:debut|fin|a la fin de|au debut de|a l'issue de|au cours de) )?(?:de )?(?:(?:l'|cet |le |ce |a l'|"
        r"au |en |l' ?)) ?@season(?: (?:de )?@year)?(?: @shift)?",
    ),
    ("season", r"@season @year"),
    ("part", r"(?:au |le |du )?@ordinal (?P<unit>trimestre|semestre)(?: (?:de )?(?:l'annee )?@year)?"),
    ("decade", r"(?:les )?annees (?P<decade>(?:1[89]|20)\d0|[2-9]0)(?!\d)"),
    ("century", r"(?:le |au |du )?(?P<century>x{0,2}(?:i[xv]|v?i{0,3})|1\d|2[01])(?:e|eme) siecle"),
    ("ago", rf"(?:il y a|voici|voila) {_ROUGHLY}@number @unit(?P<half> et demie?)?"),
    ("ahead", rf"(?:dans|d'ici(?: a)?) {_ROUGHLY}@number @unit(?P<half> et demie?)?"),
    ("later", r"@number @unit(?P<half> et demie?)? (?:plus tard|apres)"),
    ("earlier", r"@number @unit(?P<half> et demie?)? (?:plus tot|auparavant|avant)"),
    ("event", r"(?:quelques|plusieurs) (?:jours|semaines|mois|annees) (?:plus tot|plus tard|apres|avant|auparavant)"),
    (
        "event",
        r"il y a (?:quelques|plusieurs|une? poignee de|une? dizaine de|une? quinzaine de|une? vingtaine de) "
        r"(?:jours|semaines|mois|annees|ans|decennies)",
    ),
    ("event", r"(?:au|le|du) (?:sur)?lendemain (?:de|du|des|d'une?)(?: l')?|(?:a )?(?:la |l'avant-)?veille (?:de|du|des|d'une?)"),
    ("anchored", r"@anchor(?! (?:de|du|des)\b| d')"),
    ("named", r"(?:a |le |la |du |l')?@named(?: (?:de )?@year)?(?: @shift)?"),
)

_PARTICIPLE = (
    r"[\w-]*(?:é|ée|és|ées|[^\W]i|ie|is|ies|ise|ises|u|ue|us|ues|û|it|ite|its|ites|ert|erte|erts|ertes|eint|"
    r"einte|eints|ort|orte|orts|ortes)"
)
_AUXILIARY = (
    r"(?:ai|as|a|avons|avez|ont|avait|avaient|aurait|auraient|eut|eurent|ayant|avoir|est|sont|était|étaient|"
    r"serait|seraient|fut|furent|étant|être)"
)

WORDS = DateWords(
    months=_MONTHS | _ABBREVIATED,
    weekdays=_WEEKDAYS,
    numbers=_NUMBERS | {"une": 1, "trente": 30, "quarante": 40, "cinquante": 50, "cent": 100, "vingt-quatre": 24, "vingt-cinq": 25},
    ordinals={"premier": 1, "1er": 1, "deuxieme": 2, "second": 2, "2e": 2, "2eme": 2, "troisieme": 3, "3e": 3, "3eme": 3}
    | {"quatrieme": 4, "4e": 4, "4eme": 4, "dernier": -1},
    units=_UNITS,
    shifts={
        word + ending: by for word, by in (("dernier", -1), ("derniere", -1), ("prochain", 1), ("prochaine", 1)) for ending in ("", "s")
    }
    | {"passe": -1, "passee": -1, "ecoule": -1, "ecoulee": -1, "courant": 0, "en cours": 0},
    offsets={"avant-hier": -2, "hier": -1, "aujourd'hui": 0, "demain": 1, "apres-demain": 2},
    anchors={
        "la veille": -1,
        "l'avant-veille": -2,
        "le lendemain": 1,
        "au lendemain": 1,
        "le surlendemain": 2,
        "le meme jour": 0,
        "le jour meme": 0,
        "ce jour-la": 0,
    },
    seasons={"printemps": 3, "ete": 6, "automne": 9, "hiver": 12},
    named={
        "noel": (None, 12, 25),
        "toussaint": (None, 11, 1),
        "jour de l'an": (None, 1, 1),
        "saint-sylvestre": (None, 12, 31),
        "14-juillet": (None, 7, 14),
        "11-septembre": (2001, 9, 11),
        "11-novembre": (None, 11, 11),
        "8-mai": (None, 5, 8),
        "1er-mai": (None, 5, 1),
        "7-octobre": (2023, 10, 7),
    },
    first_day="1er|1°|premier",
    day_first=True,
    this=r"ce ",
    since=r"(?:depuis|apres)(?: (?:pres de|plus de|environ))?",
    capitals=False,
    patterns=_PATTERNS,
    past=rf"\b{_AUXILIARY}\b(?:-t-(?:il|elle|on)|-ils|-elles)? (?:(?!lieu)[\w'-]+ ){{0,2}}?(?!lieu\b|plus\b|aussi\b|"
    rf"depuis\b){_PARTICIPLE}\b"
    r"|\b(?!parfait\b|fait\b|souhait\b|trait\b|portrait\b|extrait\b|retrait\b|attrait\b|lait\b|devait\b|allait\b|\w*rait\b)\w+ait\b"
    r"|\b(?!\w*raient\b|devaient\b|allaient\b)\w+aient\b|\b(?:fut|furent|eut|eurent|fit|firent|prit|dit)\b|\b\w+(?:èrent|irent|urent)\b"
    r"|\bsuite à\b|\baprès\b",
    future=r"\b(?!caméra|opéra|extra|ultra|infra|sahara|ankara|sera\b|aura\b)(?:[a-zéèêçîû]{2,})ra\b(?! (?:été|\w+é)\b)"
    r"|\b(?:se|s'|y|en|le|la|les|l'|il|elle|qui|lieu) ?(?:sera|aura)\b|\b(?:sera|aura)\b"
    r"|\b(?!front\b|affront\b)[a-zéèêçîû]{3,}ront\b|\b(?!environs|patrons|citrons|barons|serons\b)\w{4,}rons\b"
    r"|\b(?:va|vont|allait|allaient|doit|doivent|devrait|devraient|devra|devront) (?:(?:se|s'|y|en|le|la|les|"
    r"l'|aussi|également|être|ensuite) ?)*"
    r"[\w'-]+(?:er|ir|re|oir|é|ée|és|ées)\b"
    r"|\b(?:doit|doivent|devrait|devraient)\b|\b(?!\w*vrai|fre|frais)\w{2,}(?:rait|raient)\b(?! (?:\w+ )?(?:été|\w+[éu])\b)"
    r"|(?<!était )(?<!étaient )(?<!avait )\b(?:prévue?s?|attendue?s?|programmée?s?|censée?s?|fixée?s? (?:à|au|pour))\b"
    r"|\b(?:avant|d'ici|prochaine?s?|dès|à partir d[eu]|à compter d[eu]|jusqu'à|jusqu'au|reporté\w* (?:à|au))\b",
    done=r"\b(?:\w{3,}é|conclu|tenu|rendu|reçu|vu|élu|(?:inter|sur|par|con)?venu|obtenu|rompu|suspendu|paru|ouvert|offert|mort|pris|"
    r"(?:pro|com|ad|re|sou)?mis|surpris|dit|fait|écrit|conduit|produit|réuni|parti|sorti|établi)e?s?"
    r"(?: (?:à|en|au) [\w-]+)?,?(?: (?:depuis|en|dès|dans la nuit de))?",
    boundary=r"[,;:()]|[\"]|\b(?:que|qu'|qui|dont|alors|mais|tandis|pour|afin|avant|après)\b",
)
