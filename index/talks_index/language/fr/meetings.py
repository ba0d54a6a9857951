"""French words for meetings."""

from talks_index.language.fr.verbs import (
    ACCUEILLIR,
    AUX,
    BE,
    ENTRETENIR,
    HAVE,
    PRENDRE,
    RECEVOIR,
    RENDRE,
    REUNIR,
    REVOIR,
    VOIR,
    before,
    er,
    reflexive,
)
from talks_index.language.shape.meetings import MeetingWords, Noun, Verb

_LETTER = r"[\w'-]"

_TALK = r"(?:entretiens?|conversations?|échanges?|discussions?|appels?|conférences?)"

_NOUNS = (
    Noun("phone call", rf"{_TALK} téléphoniques?", 1),
    Noun("phone call", r"(?:coups? de (?:fil|téléphone)|entretiens? (?:au|par) téléphone)", 1),
    Noun("phone call", r"appels?(?= (?:entre|avec|passé|vidéo))", 0),
    Noun("meeting", r"(?:visioconférence|vidéoconférence|réunion virtuelle|rencontre virtuelle)s?", 1),
    Noun("summit", r"(?:(?:mini-)?sommets?|(?:[\w-]+ )?summit)", 1),
    Noun(
        "summit",
        r"(?<!pays du )(?<!membres du )(?<!présidence du )(?<!dirigeants du )(?:g7|g8|g20|g5|cop ?\d\d)"
        r"(?=,? (?:de|à|d'|en|qui|organisé|prévu|se |aura|s'est tenu|s'ouvr|réuni|débute|commence|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce week-end))",
        0,
    ),
    Noun("summit", r"assemblée générale(?: annuelle)?(?= (?:de l'onu|des nations unies|de l'organisation))", 0),
    Noun(
        "talks",
        r"(?:séances?|sessions?|rounds?|cycles?|tours?|séries?) (?:de |d')(?:pourparlers|négociations?|discussions|consultations|dialogue|entretiens)",
        1,
    ),
    Noun("talks", r"(?:pourparlers|négociations?|tractations?|discussions|entretiens|dialogue)", 1),
    Noun(
        "talks",
        r"(?:table ronde|tables rondes|conférence(?: \w+)? (?:de paix|régionale|internationale)|(?:visio)?conférences? (?:virtuelle )?(?:de |des )?(?:donateurs|bailleurs)|conférences? virtuelles?)",
        1,
    ),
    Noun("consultation", r"(?:consultations|concertations?)", 0),
    Noun("meeting", r"(?:réunions?|rencontres?|entrevues?|retrouvailles|tête-à-tête|entretien|discussion|conversations?|audience)", 1),
    Noun(
        "meeting",
        r"(?:face-à-face|tête à tête|apartés?|échanges? de vues|séances? de travail|poignées? de main|face à face(?= (?:entre|avec)))",
        1,
    ),
    Noun("meeting", r"(?:rendez-vous|séances?)", 0),
    Noun("talks", r"(?:sessions?|rounds?|échanges)(?= (?:d|entre|avec|prévue?|qui|aura|s'est|doi|à|en|au))", 0),
    Noun(
        "talks",
        r"(?:première?|deuxième|seconde?|troisième|quatrième|nouve(?:au|lle)|prochaine?|autre|précédente?) (?:sessions?|rounds?|cycles?|séances?|rendez-vous)(?! d[e'] ?(?:pourparlers|négoc|discussions|consultations|dialogue|entretiens))",
        0,
    ),
    Noun("summit", r"conférences?(?= (?:de (?!presse|rédaction)|d'|sur |pour |à |qui |\w+elle ))", 0),
    Noun("meeting", r"(?:dîner|déjeuner|petit-déjeuner)s?(?: de travail| officiel)?", 0),
    Noun("visit", r"(?<=l')invitation(?= d['eu])", 0),
    Noun("visit", r"(?:visites?|déplacements?|tournées?|voyages?|séjours?|allers?-retours?)", 0),
    Noun("summit", r"forums?(?= (?:\w+ )?(?:politique|inter|national|régional|de dialogue|de paix|pour la paix|sur))", 0),
    Noun("contact", r"(?<!sans )contacts", 0),
    Noun("contact", r"(?:(?<=tout )|(?<=aucun )|(?<=le moindre )|(?<=prétendu ))contact(?= (?:avec|entre|direct|officiel|secret))", 0),
    Noun("exchange", r"échanges (?:de lettres|épistolaires?|de messages|de courriers?)", 0),
    Noun(
        "meeting",
        r"(?:accords?|traités?|mémorandums?)(?: [\w'-]+){0,4}(?: ?[\"»])?(?:,? qui (?:[\w']+ ){1,3}|,? )(?:signée?s?|conclue?s?|"
        r"paraphée?s?)(?= )",
        0,
        needs_place=True,
    ),
    Noun(
        "meeting",
        r"(?:cérémonies? de signature|(?<=la )signature)(?= (?:d|prévue|officielle|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))",
        0,
        needs_place=True,
    ),
    Noun("visit", r"(?<=la )venue(?= (?:d|à|en|au))", 0),
)

_VERBS = (
    Verb("meeting", "each", reflexive(er("rencontr"))),
    Verb("meeting", "object", er("rencontr")),
    Verb("meeting", "with", reflexive(ENTRETENIR)),
    Verb("meeting", "each", reflexive(REUNIR)),
    Verb("meeting", "each", reflexive(er("retrouv"))),
    Verb(
        "meeting",
        "each",
        {
            "participle": rf"{AUX}(?:revue?s|vue?s|croisée?s|entrevue?s)",
            "future": r"se (?:re)?verront",
            "present": r"se (?:re)?voient",
            "infinitive": r"se revoir|se voir(?= (?:à|en|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))",
        },
    ),
    Verb("meeting", "object", RECEVOIR),
    Verb("meeting", "object", REVOIR),
    Verb(
        "meeting",
        "object",
        before(
            {**REUNIR, "participle": rf"{HAVE}réuni"},
            r"(?:[\w',]+ ){0,4}?(?:les|des|une dizaine|plusieurs|tous|autour|deux|trois|quatre|cinq|leurs?) ",
        ),
    ),
    Verb("consultation", "each", reflexive(er("concert"))),
    Verb("meeting", "object", VOIR, needs_person=True),
    Verb("meeting", "object", ACCUEILLIR, needs_person=True),
    Verb(
        "meeting",
        "each",
        {
            "participle": rf"(?<!{_LETTER})réunie?s(?= (?:à|en|au|aux|depuis|dans|autour|par|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|cette) )"
        },
    ),
    Verb(
        "meeting",
        "with",
        {
            t: f"(?:{p}) (?:la )?(?:langue|connaissance)(?= (?:avec|de |d'))"
            for t, p in (PRENDRE | {"participle": rf"{HAVE}(?:re)?pris|{HAVE}fait"}).items()
        },
    ),
    Verb(
        "meeting",
        "each",
        {
            "infinitive": r"s'asseoir(?: \w+)? (?:à|autour d)[\w' ]{0,12} table",
            "present": r"s'assoient|s'assi?(?:ent|oient)",
            "participle": r"faisai(?:t|ent) la navette",
        },
    ),
    Verb(
        "phone call",
        "object",
        {
            "participle": rf"{HAVE}(?:[\w']+ )?eue?s?(?=[^.;:]{{0,50}} (?:au téléphone|au bout du fil))|{HAVE}joint(?=[^.;:]{{0,40}} (?:au|par) téléphone)"
        },
    ),
    Verb(
        "exchange",
        "object",
        {
            "participle": rf"{HAVE}(?:[\w']+ )?(?:écrit|adressé|envoyé|transmis|remis|fait (?:porter|parvenir|transmettre|remettre))"
            r"(?= (?:[\w']+ ){0,3}(?:lettres?|messages?|missives?|courriers?|plis?|au président|au premier ministre|à son homologue)\b)|"
            rf"{AUX}écrit(?= )",
        },
    ),
    Verb("visit", "to", {t: f"(?:{p}) (?:\\w+ )?(?:allée?s?|retournée?s?|partie?s?)" for t, p in BE.items()}, needs_place=True),
    Verb("visit", "to", {"future": r"ir(?:a|ont)", "conditional": r"irai(?:t|ent)"}, needs_place=True),
    Verb(
        "visit",
        "to",
        {
            "future": r"ser(?:a|ont)(?= (?:[\w']+ ){0,3}(?:à|en|au|aux) )",
            "imperfect": r"(?:était|étaient|se trouvai(?:t|ent))(?=,? (?:[\w']+ ){0,3},?(?:à|en|au|aux) )",
        },
        needs_place=True,
    ),
    Verb("visit", "to", {**reflexive(er("(?:déplac|pos)")), "past": r"atterrit|débarqua"}, needs_place=True),
    Verb("visit", "to", {"participle": rf"{HAVE}(?:atterri|débarqué|séjourné|fait (?:escale|étape|halte))"}, needs_place=True),
    Verb(
        "visit",
        "to",
        before({t: f"(?:{p}) (?:\\w+ )?(?:re)?venue?s?" for t, p in BE.items()}, r"(?:[\w']+ ){0,3}(?:à|en|au|aux) "),
        needs_place=True,
    ),
    Verb(
        "visit",
        "to",
        before(
            {t: f"(?:{p}) (?:\\w+ )?(?:invitée?s?|conviée?s?)" for t, p in BE.items()},
            r"(?:[\w']+ ){0,3}?(?:à (?!\w+(?:er|ir|re)\b)|en |au )\w+",
        ),
        "proposed",
        needs_place=True,
    ),
    Verb(
        "meeting",
        "each",
        {
            "participle": rf"{AUX}(?:serré la main|quittée?s(?= (?:sans|sur|en|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|assis(?:es)? (?:ensemble|autour|face à face))"
        },
    ),
    Verb("visit", "to", {"participle": r"(?<=, )attendue?s?(?= (?:[\w']+ ){0,4}(?:à|en|au|aux) )"}, "planned"),
    Verb("meeting", "by", {t: f"(?:{p}) (?:(?!pas|bien)[\\w'-]+ ){{0,3}}(?:reçue?s?|accueillie?s?)" for t, p in BE.items()}),
    Verb("meeting", "by", {"participle": r"(?:reçue?s?|accueillie?s?)(?=[^.;:,«»\"]{0,70} par )"}),
    Verb("talks", "with", {**er("négoci"), "present": r"négoci(?:e|ent|ons)"}),
    Verb("talks", "with", before(er("(?:discut|dialogu|parl)"), r"(?:[\w']+ ){0,3}avec")),
    Verb("phone call", "each", reflexive(er("(?:parl|téléphon)"))),
    Verb("phone call", "object", before(er("téléphon"), r"(?:[\w']+ ){0,3}(?:à|au|aux) ")),
    Verb("phone call", "with", before(er("(?:discut|dialogu|échang|convers)"), r"(?:[\w']+ )?(?:par|au) téléphone avec")),
    Verb("meeting", "with", before(er("échang"), r"(?:\w+ment |longuement )?avec (?:le |la |l'|son |sa |ses |les )")),
    Verb(
        "visit",
        "object",
        before(
            er("(?:invit|convi)"), r"(?:[^.;:«»\"]{0,80} )?(?:à venir|à se rendre|en visite|pour une visite|à (?!\w+(?:er|ir|re)\b)\w+)"
        ),
        "proposed",
    ),
    Verb(
        "meeting",
        "each",
        before(
            er("(?:sign|paraph)"),
            r"(?:[\w',]+ ){0,9}(?:une?|le|la|l'|des|les|leur|cet) ?(?:\w+ )?(?:accords?|traités?|déclaration|mémorandum|protocole|cessez-le-feu|"
            r"trêve|feuille de route|pacte|convention|armistice)\b",
        ),
        needs_place=True,
    ),
    Verb("meeting", "each", before(reflexive(er("sépar")), r"(?:[\w']+ ){0,2}(?:sans (?:accord|résultat|percée|avancée)|sur un)")),
    Verb("meeting", "each", before(er("(?:dîn|déjeun)"), r"(?:[\w']+ ){0,2}(?:ensemble|en tête|avec)")),
    Verb(
        "exchange",
        "each",
        before(er("échang"), r"(?:[\w']+ ){0,2}(?:des |de |par |plusieurs |leurs )(?:\w+ )?(?:messages?|lettres?|courriers?)"),
    ),
    Verb(
        "phone call",
        "object",
        before(
            er("appell?"),
            r"(?:[\w']+ ){0,2}(?:le|la|son|l'|sa) ?(?:président|premi|homologue|chef|chancel|roi |ministre|émir|prince)(?![^.;:,]{0,80} à )",
        ),
    ),
    Verb(
        "phone call",
        "object",
        {
            "participle": rf"{HAVE}appelée?s?(?= (?!à |aux? |ce|pour |d'|de |les )(?:(?! à | aux? )[^.;:«»]){{3,60}} "
            r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|plusieurs fois|dans la (?:soirée|nuit|matinée|journée)|pour)\b)"
        },
        needs_person=True,
    ),
    Verb("visit", "to", reflexive(RENDRE)),
    Verb("visit", "to", {t: f"(?:{p}) (?:[\\w']+ ){{0,2}}visite(?= (?:à|au|aux) )" for t, p in RENDRE.items()}),
    Verb("visit", "to", before(reflexive(er("envol")), r"(?:[\w']+ ){0,3}(?:pour|vers)")),
    Verb("visit", "to", {t: f"(?:{p}) (?:\\w+ )?(?:attendue?s?|arrivée?s?)" for t, p in BE.items()}),
)

WORDS = MeetingWords(
    nouns=_NOUNS,
    verbs=_VERBS,
    not_meetings=(
        r"conférences? de presse",
        r"(?:arrivée?s?|arriver|hissée?s?|hisser|parvenue?s?|accession|accéd\w+|retour|jeu de chaises musicales|"
        r"luttes?) au(?:x)? sommets?",
        r"(?:à|allé à|aller à|venu à) la rencontre d",
        r"au sommet d(?:e l'[ée]tat|u pouvoir|e son art|e la hiérarchie|e la pyramide|e l'affiche|u classement|e la montagne|"
        r"e l'everest|u parti|u pays|u pouvoir|u régime|u gouvernement)",
        r"(?:en|au) contact(?:s)? (?:avec|du|des|de) (?:le |la |les |l')?(?:virus|malade|cas|eau|peau|public|sol)",
        r"contacts? (?:physiques?|humains?|rapprochés?|étroits?|sociaux)",
        r"groupes? de contact",
        r"cas contacts?",
        r"rencontres? (?:sportives?|amicales?|comptant|de football|de rugby|de championnat)",
        r"entretiens? (?:d'embauche|accordé|exclusif|publié|à|au|avec (?:l'afp|la chaîne|le quotidien|le journal|france|la presse))",
        r"dans un entretien",
        r"négociations? (?:collectives?|salariales?|commerciales? annuelles?)",
        r"conseil des ministres",
        r"consultations? (?:médicales?|électorales?|populaires?|des électeurs|internes)",
        r"droit de visite|visites? (?:guidées?|médicales?|touristiques?)",
        r"(?:liberté|restrictions?|interdiction|limiter|limitation) (?:de|des|les|aux) déplacements?",
        r"rencontre (?:peu|des? (?:difficultés?|problèmes?|résistances?|succès))",
        r"rencontré (?:peu|des? (?:difficultés?|problèmes?|résistances?|succès)|un (?:succès|écho))",
        r"téléphone portable",
        r"se rend(?:re|ent)? (?:compte|aux urnes|coupable|à l'évidence)",
        r"s'est rendu (?:compte|coupable|célèbre)",
        r"se retrouve(?:nt)? (?:à nouveau )?(?:dans|sans|face|au chômage|confronté|en difficulté)",
    ),
    sport=r"\b(?:matchs?|buts?|mi-temps|championnats?|ligue [12]|ligue des champions|coupe d|équipe de france|joueurs?|"
    r"sélectionneur|entraîneur|supporters|finales?|tournoi|footballeurs?|rugby|"
    r"tennis|football|arbitre|stade|olympique|psg|om|fc)\b",
    mountains=r"\b(?:alpinistes?|randonn\w+|gravi\w*|escalad\w*|cordée|mètres|névé|glacier|paroi|arête|avalanche|télécabine|ascension)\b",
    also_verbs=r"rencontre|visite|négocie|dialogue|appelle",
    determiners=r"(?:\b(?:la|le|une?|cette|cet|ce|sa|son|leurs?|notre|de|première?|dernière?|prochaine?|nouvel(?:le)?|seconde|"
    r"deuxième|telle|brève|longue|"
    r"récente?|premier|dernier|toute|aucune?|précédente?|éventuel(?:le)?|historique|possible|grande?|importante?|autre|"
    r"cordial|rare|"
    r"quelque|en|sans|après|avant|bref|long|court|simple)|[dl]'(?:une?|aucune)?) $|\b[dl]'$",
    by_phone=r"\b(?:au|par) téléphone\b|\btéléphoniquement\b",
    again=r"\b(?:à nouveau|de nouveau|une nouvelle fois|encore une fois)\b",
    back_reference=r"(?:\b(?:cette|cet|ce|ces|la|le|les|du|aux|au|(?:lors|cours|issue|teneur|contenu|résultat|fin|début|sujet|marge|terme|suite|reprise|suite) des|ladite|"
    r"dudit|leurs?) |\bl')(?:premi(?:er|ère)s? |prochaine?s? |derni(?:er|ère)s? |telle )?$",
    earlier=r"(?:précédente?s?|derni(?:er|ère)s?|ancienne?s?|antérieure?s?)(?: (?:rounds?|séries?|cycles?|tours?|sessions?) d[e'])?",
    later=r"prochaine?s?|nouve(?:au|l|lle|lles|aux)|futur(?:e|s|es)?|autre|second(?:e)?|deuxième",
    continues=r"\b(?:(?:les|ces) deux \w+(?: [\w']+){0,2}|ils|elles|les (?:deux )?(?:dirigeants|parties|délégations|ministres|"
    r"présidents|chefs d'[ée]tat)) (?:y )?(?:ont|se sont|avaient|sont|doivent|devraient) "
    r"(?:\w+ment |également |aussi |notamment |par ailleurs |ensuite )*(?:évoqué|discuté|abordé|parlé|convenus?|décidé|souligné|"
    r"insisté|réaffirmé|exprimé|affiché|échangé|débattu|examiné|dits? |félicité|"
    r"engagé|entendus|mis d'accord|évoquer|aborder|discuter)|\b(?:l'entretien|l'échange|la conversation) (?:a|avait) ",
)
