"""French words for meetings."""

from talks_index.language.shape.meetings import Cue, MeetingWords, Noun, Tense, Verb


_HAVE = (
    r"(?:(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|ai|avons)(?:-t-(?:il|elle|on))?"
    r"(?: (?:\w+ment|déjà|aussi|encore|également|ensuite|pas|jamais|bien|tous|brièvement|longuement))? )"
)


def _er(stem: str, before: str = "") -> dict[Tense, str]:
    """The third persons of a regular verb in -er with the stem `stem` (`rencontr`), `before` standing before them."""
    return {
        "infinitive": rf"{before}{stem}er",
        "future": rf"{before}{stem}er(?:a|ont|ons|ai)",
        "conditional": rf"{before}{stem}er(?:ait|aient|ions|ais)",
        "imperfect": rf"{before}{stem}ai(?:t|ent)",
        "participle": rf"{_HAVE}{before}{stem}ée?s?",
        "past": rf"{before}{stem}(?:a|èrent)",
        "present": rf"{before}{stem}(?:e|ent|ons|ant|es)",
    }


def _ir(stem: str, participle: str, present: str, imperfect: str, infinitive: str = "ir", future: str = "ir") -> dict[Tense, str]:
    return {
        "infinitive": rf"{stem}{infinitive}",
        "future": rf"{stem}{future}(?:a|ont|ons|ai)",
        "conditional": rf"{stem}{future}(?:ait|aient|ions|ais)",
        "imperfect": imperfect,
        "participle": participle,
        "present": present,
    }


_AUX = (
    r"(?:(?:s'est|se sont|s'était|s'étaient|se seront|se serait|se seraient|s'étant|nous sommes|me suis)"
    r"(?: (?:\w+ment|déjà|aussi|encore|également|ensuite|en effet déjà|en effet|d'abord|tous|toutes|bien|enfin))? )"
)
_SELF = rf"(?:{_AUX}|(?:se|s'|nous|m'|me) ?(?:y )?)"


def _reflexive(forms: dict[Tense, str]) -> dict[Tense, str]:
    return {tense: f"{_SELF}(?:{pattern.removeprefix(_HAVE)})" for tense, pattern in forms.items()}


_ENTRETENIR = {
    "infinitive": "entretenir",
    "future": r"entretiendr(?:a|ont)",
    "conditional": r"entretiendrai(?:t|ent)",
    "imperfect": r"entretenai(?:t|ent)",
    "participle": r"entretenue?s?",
    "present": r"entretien(?:t|nent)",
    "past": r"entretin(?:t|rent)",
}
_RECEVOIR: dict[Tense, str] = {
    "infinitive": "recevoir",
    "future": r"recevr(?:a|ont)",
    "conditional": r"recevrai(?:t|ent)",
    "imperfect": r"recevai(?:t|ent)",
    "participle": r"(?<!bien )(?:a|ont|avait|avaient|aurait|aura)(?: \w+)? reçue?s?",
    "present": r"reçoi(?:t|vent)",
    "past": r"reçu(?:t|rent)",
}
_RENDRE: dict[Tense, str] = {
    "infinitive": "rendre",
    "future": r"rendr(?:a|ont)",
    "conditional": r"rendrai(?:t|ent)",
    "imperfect": r"rendai(?:t|ent)",
    "participle": r"rendue?s?",
    "present": r"rend(?:ent)?",
    "past": r"rendi(?:t|rent)",
}
_REUNIR: dict[Tense, str] = {
    "infinitive": "réunir",
    "future": r"réunir(?:a|ont)",
    "conditional": r"réunirai(?:t|ent)",
    "imperfect": r"réunissai(?:t|ent)",
    "participle": r"réunie?s?",
    "present": r"réuniss(?:ent|ant)|réunit",
}
_BE: dict[Tense, str] = {
    "infinitive": "être",
    "future": r"ser(?:a|ont)",
    "conditional": r"serai(?:t|ent)",
    "imperfect": r"étai(?:t|ent)",
    "participle": r"(?:a|ont|avait|avaient|ayant) été",
    "past": r"fu(?:t|rent)",
    "present": r"est|sont",
}

_TALK = r"(?:entretiens?|conversations?|échanges?|discussions?|appels?|conférences?)"

_NOUNS = (
    Noun("phone call", rf"{_TALK} téléphoniques?", 1),
    Noun("phone call", r"(?:coups? de (?:fil|téléphone)|entretiens? (?:au|par) téléphone)", 1),
    Noun("phone call", r"appels?(?= (?:entre|avec|passé|vidéo))", 0),
    Noun("meeting", r"(?:visioconférence|vidéoconférence|réunion virtuelle|rencontre virtuelle)s?", 1),
    Noun("summit", r"(?:mini-)?sommets?", 1),
    Noun("summit", r"(?:g7|g8|g20|g5|cop ?\d\d)(?= (?:de|à|d'|en|qui|,))", 0),
    Noun("talks", r"(?:pourparlers|négociations?|tractations?|discussions|entretiens|dialogue)", 1),
    Noun("talks", r"(?:table ronde|tables rondes|conférence(?: \w+)? (?:de paix|régionale|internationale))", 1),
    Noun("consultation", r"(?:consultations|concertations?)", 0),
    Noun("meeting", r"(?:réunions?|rencontres?|entrevues?|tête-à-tête|entretien|discussion|conversations?|audience)", 1),
    Noun("meeting", r"(?:dîner|déjeuner|petit-déjeuner)s?(?: de travail| officiel)?", 0),
    Noun("visit", r"(?:visites?|déplacements?|tournées?|voyages?)", 0),
    Noun("contact", r"(?<!sans )contacts", 0),
    Noun("exchange", r"échanges (?:de lettres|épistolaires?|de messages|de courriers?)", 1),
    Noun("meeting", r"(?:accords?|traités?|mémorandums?)(?: [\w'-]+){0,4} (?:signée?s?|conclue?s?|paraphée?s?)(?= )", 0, needs_place=True),
)

_VERBS = (
    Verb("meeting", "each", _reflexive(_er("rencontr"))),
    Verb("meeting", "object", _er("rencontr")),
    Verb("meeting", "with", _reflexive(_ENTRETENIR)),
    Verb("meeting", "each", _reflexive(_REUNIR)),
    Verb("meeting", "each", _reflexive(_er("retrouv"))),
    Verb("meeting", "object", _RECEVOIR),
    Verb("meeting", "by", {t: f"(?:{p}) (?:\\w+ )?(?:reçue?s?|accueillie?s?)" for t, p in _BE.items()}),
    Verb("talks", "with", {**_er("négoci"), "present": r"négoci(?:e|ent|ons)"}),
    Verb("talks", "with", {t: f"(?:{p})(?= (?:directement |à nouveau |\\w+ment )?avec)" for t, p in _er("(?:discut|dialogu)").items()}),
    Verb("phone call", "each", _reflexive(_er("(?:parl|téléphon)"))),
    Verb("phone call", "object", {t: f"(?:{p})(?= à )" for t, p in _er("téléphon").items()}),
    Verb("visit", "object", {t: f"(?:{p})(?= (?:[^.;:«»\"]{{0,80}} )?(?:à venir|à se rendre|en visite|pour une visite))" for t, p in _er("invit").items()}, "proposed"),
    Verb("visit", "to", _reflexive(_RENDRE)),
    Verb("visit", "to", {t: f"(?:{p}) (?:\\w+ )?(?:attendue?s?|arrivée?s?)" for t, p in _BE.items()}),
)

_CUES = (
    Cue("denied", r"\b(?:dément|démenti|nie|nié|réfute|réfuté)\b(?: \w+){0,4}"),
    Cue("ruled out", r"\b(?:hors de question|exclut|exclu|exclue|refuse|refusent|refusé|rejette|rejeté|n'[ea]\w* (?:pas|aucune) (?:l'|d')?intention|pas question|"
                     r"n'\w+ (?:toujours )?pas (?:à l'ordre du jour|à l'agenda))\b"),
    Cue("cancelled", r"\b(?:annul(?:é|ée|és|ées|ation|er|e|ait)|renonc(?:é|e|er)|boycott\w+)\b"),
    Cue("postponed", r"\b(?:report d[eu']|report des|report(?:é|ée|és|ées|er)|ajourn(?:é|ée|és|ées)|repouss(?:é|ée|és|ées)|différ(?:é|ée|és|ées)|(?:été|avait été) retardée?s?)\b"),
    Cue("proposed", r"\b(?:prête?s?|disposée?s?|ouverte?s?) (?:à|pour)\b|\bpropos(?:e|é|er|ant|ait|ition)\b|\bsouhait\w*|\bappel(?:le|é|lent|ant) (?:\w+ ){0,5}à\b|"
                    r"\b(?:espère|espérer|espoir|veut|veulent|voudrait|aimerait|envisage\w*|éventuel\w*|possib\w+|hypothétique|pourr(?:ait|aient|ions)|"
                    r"favorable à|plaid\w+ pour|exhort\w+|perspective d|tent\w+ (?:\w+ment |à nouveau )?d[e']|charg(?:é|er|e) (?:\S+ ){0,6}d[e']|demand\w+ (?:à|un|une|des))"),
    Cue("planned", r"\b(?:accept(?:é|e|ent|er) d[e']|aur(?:a|ont) lieu|se tiendr(?:a|ont)|prévue?s?|programmée?s?|doit|doivent|devai(?:t|ent)|devrai(?:t|ent)|attendue?s?|"
                   r"à venir|prochaine?s?|censée?s?|convenu de|débuter(?:a|ont)|s'ouvrir(?:a|ont)|commencer(?:a|ont)|à la veille d|s'apprête\w*|ser(?:a|ont) reçue?s?|"
                   r"reprendr(?:a|ont)|au programme d|va|vont|prépar\w+|en vue d|avant (?:un|une|des))\b"),
    Cue("ongoing", r"\b(?:en cours|se poursui(?:t|vent)|poursuivent|(?:ont|a) (?:commencé|entamé|débuté|lancé|repris|démarré)|(?:commencent|entament|débutent|reprennent|"
                   r"s'ouvre|s'ouvrent|se déroulent?|se tien(?:t|nent)|mènent)|actuellement|réunit|réunissent|se réunit|se réunissent|réunis (?:depuis|à|en|au))\b"),
    Cue("held", r"\b(?:lors d|au cours d|après|en marge d)", weak=True),
    Cue("held", r"\b(?:en visite|permettant à (?:\S+ ){1,3}d[e']|permis à (?:\S+ ){1,5}d[e']|vient d[e']|viennent d[e']|(?:a|ont|avait|avaient) eu (?:lieu|un|une|des)|s'(?:est|étaient?) (?:tenue?s?|achevée?s?|déroulée?s?)|se sont (?:tenue?s?|achevée?s?|déroulée?s?)|"
                r"à l'issue d|au terme d|lors d|au cours d|après|au lendemain d|suite à|à la suite d|en marge d|a accueilli|avait accueilli|en accueillant)"),
)

WORDS = MeetingWords(
    nouns=_NOUNS,
    verbs=_VERBS,
    not_meetings=(
        r"conférences? de presse",
        r"(?:arrivée?s?|arriver|hissée?s?|hisser|parvenue?s?|accession|accéd\w+|retour|jeu de chaises musicales|luttes?) au(?:x)? sommets?",
        r"(?:à|allé à|aller à|venu à) la rencontre d",
        r"au sommet d(?:e l'[ée]tat|u pouvoir|e son art|e la hiérarchie|e la pyramide|e l'affiche|u classement|e la montagne|e l'everest|u parti|u pays|u pouvoir|u régime|u gouvernement)",
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
    also_verbs=r"rencontre|visite|négocie|dialogue|appelle",
    determiners=r"(?:\b(?:la|le|une?|cette|cet|ce|sa|son|leurs?|notre|de|première?|dernière?|prochaine?|nouvel(?:le)?|seconde|deuxième|telle|brève|longue|"
                r"récente?|premier|dernier|toute|aucune?|précédente?|éventuel(?:le)?|historique|possible|grande?|importante?|autre|cordial|rare|"
                r"quelque|en|sans|après|avant|bref|long|court|simple)|[dl]'(?:une?|aucune)?) $|\b[dl]'$",
    by_phone=r"\b(?:au|par) téléphone\b|\btéléphoniquement\b",
    again=r"\b(?:à nouveau|de nouveau|une nouvelle fois|encore une fois)\b",
    asked=r" d(?:e |')$",
    clitic=r"\b(?:l'|les |la |le )(?:a|ont|avait|aurait|aura)?(?: \w+){0,3} ?$",
    acronym=r"\b((?:Front|Mouvement|Armée|Parti|Alliance|Coalition|Comité|Forces|Conseil|Union|Gouvernement|Congrès|Ligue)(?: [\w'’-]+){1,6}) \(([A-ZÀ-Þ]{2,8})\)",
    back_reference=r"(?:\b(?:cette|cet|ce|ces|la|le|les|du|aux|au|(?:lors|cours|issue|marge|terme|suite|reprise|suite) des|ladite|dudit|leurs?) |\bl')(?:premi(?:er|ère)s? |prochaine?s? |derni(?:er|ère)s? |telle )?$",
    earlier=r"(?:précédente?s?|derni(?:er|ère)s?|ancienne?s?|antérieure?s?)(?: (?:rounds?|séries?|cycles?|tours?|sessions?) d[e'])?",
    later=r"prochaine?s?|nouve(?:au|l|lle|lles|aux)|futur(?:e|s|es)?|autre|second(?:e)?|deuxième",
    between=r"\b(?:entre|réuni(?:t|ssant|ra|ssait)|rassembl(?:e|ant|era)|oppos(?:ant|e))\b",
    with_=r"\b(?:avec|face à|en présence d(?:e|u|es)|aux côtés d(?:e|u|es))\b",
    of=r"^(?: (?:de|du|des|de la|de l')| d')",
    coordinator=r",|\bet\b|\bainsi que\b|\bou\b|/|–|-|d'autre part|de l'autre",
    last_joint=r"\b(?:et|ainsi que)\b",
    goes_on=r"\s*(?:,? ?(?:et|ainsi que)\b|-)",
    adjective_gap=r"[ -](?:(?:de|d'|du|pour la) ?[\w']+ |(?!entre |avec |de |sur |au |aux |des |du |en |dans |pour )[\w-]+ ){0,2}",
    agent=r"\bpar\b",
    about=r"\b(?:sur|au sujet d(?:e|es|u)|à propos d(?:e|es|u)|concernant|autour d(?:e|es|u)|consacrée?s? (?:à|au|aux)|portant sur|dédiée?s? (?:à|au|aux)|relati(?:f|ve|fs|ves) (?:à|au|aux)|"
          r"visant à|en vue d(?:e|'))",
    sport=r"\b(?:matchs?|buts?|mi-temps|championnats?|ligue [12]|ligue des champions|coupe d|équipe de france|joueurs?|sélectionneur|entraîneur|supporters|finales?|tournoi|footballeurs?|rugby|"
    r"tennis|football|arbitre|stade|olympique|psg|om|fc)\b",
    scene_of=r"(?:guerre|conflits?|crise|situation|hostilités|combats|paix|invasion|intervention|opération|troupes|soldats|détenus?|présence|forces|né|née|basée?s?|installée?s?|exilée?s?|réfugiée?s?|attentats?|"
    r"affrontements|élections?|manifestations|violences|projet|ambassad\w+|émissaire|envoyé\w*|correspondant\w*|démocratie|retrait) (?:civile |militaire |américain\w* |russe\w* |spécial\w* )?(?:en|au|aux|à|pour l[ea']) ?(?:la |le |les |l')?$",
    another_event=r"(?:après|avant|depuis) (?:le|la|les|un|une|son|sa|l')",
    finite=r"\b(?:a|ont|est|sont|sera|seront|aura|auront|se|s'est|s'|doit|doivent|avait|avaient|était|étaient|aurait|auraient|serait|seraient|devrait|devraient|pourrait|pourraient)\b",
    locative=r"(?:\b(?:à|en|au|aux|dans|depuis|près d[eu]|vers|jusqu'à|jusqu'en|via|hors de) (?:la |le |les )?|\bdans l')$",
    both=r"\b(?:les|des|ces|aux|ses|leurs) (?:deux|trois) (?:pays|parties|dirigeants?|camps|délégations?|hommes|présidents|chefs d'[ée]tat|ministres|capitales|puissances|gouvernements|"
         r"alliés|voisins|états|côtés|responsables|chefs|nations)\b|\bles (?:parties|belligérants|participants|délégations|pays concernés)\b|\bles uns et les autres\b",
    was_carrying=r"\b(?:tenai(?:t|ent)|menai(?:t|ent)|avai(?:t|ent)|entretenai(?:t|ent)|(?:a|ont|avait|avaient) (?:eu|mené|tenu|accueilli|organisé)) (?:\w+ ){0,3}$",
    possessive=r"\b(?:leurs?|sa|son|ses) (?:[\w-]+ ){0,2}$",
    offices=r"\b(?:le |la )(?P<office>chef(?:fe)? de l'[ée]tat|chef(?:fe)? du gouvernement|président(?:e)?|première? ministre|chancel(?:ier|ière)|chef(?:fe)? de la diplomatie|secrétaire d'[ée]tat|"
    r"ministre|émissaire|souverain|monarque|roi|reine|milliardaire républicain|locataire de la maison blanche)\b(?! (?:[a-zà-ÿ-]+ )?(?:d|des|du) )",
    leaders=r"président|premi(?:er|ère) ministre|chancel|roi|reine|émir|ministre|chef|secrétaire|envoyé|émissaire|négociat|représentant|conseill|prince|ambassad|haut",
    same_office={
        r"chef(?:fe)? de l'etat": r"president|roi|reine|emir|chef de l'etat",
        r"chef(?:fe)? du gouvernement": r"premier ministre|premiere ministre|chancel|president du conseil|chef",
        r"chef(?:fe)? de la diplomatie|ministre": r"affaires etrangeres|chef de la diplomatie|secretaire d'etat|ministre",
        r"milliardaire republicain|locataire de la maison blanche": r"president americain|president",
        r"souverain|monarque": r"roi|reine|emir",
    },
    pronoun=r"\b(?:il|elle|ils|elles)\b",
    clause_break=r"[;:]| (?:qui|que|qu'|dont|où|laquelle|lequel|lesquelles|lesquels|duquel|desquels|desquelles|alors que|tandis que|mais|car|puisque|parce que|lorsque|quand|si|afin de|pour que) ",
    negation=r"\b(?:n(?:e |')(?:[\w']+ ){0,2}(?:pas|jamais|plus|aucune?) (?:[\w']+ ){0,2}|sans )$",
    perhaps=r"\b(?:aurai(?:t|ent)|serai(?:t|ent))\b",
    will_have=r"\b(?:sera|seront|doit être|doivent être|devrait être|va être)\b",
    told_to=r"(?:\bà |\bau |\bauprès d(?:e |u |e l'|e la ))(?:l'|la |le )?(?:agence |chaîne |quotidien |journal |radio |magazine |télévision )?(?:de presse |d'information |publique |française |russe )*$",
    signed=r" [–—-] $",
    unnamed_media=r"\b(?:agences de presse(?: \w+)?|médias (?:d'état |d'etat |officiels )?(?:\w+(?:ais|ains?|iens?|ois|sses?|ques|cs|ards|gues|lles?|ns))|presse (?:\w+(?:aise|aine|ienne|oise|sse|que|rde))|"
    r"télévision (?:d'état|d'etat|publique|nationale)(?: \w+(?:aise|aine|ienne|oise))?|radio (?:publique|nationale))",
    unnamed_bodies=r"\bprésidence\b(?! (?:d|de|du|des|tournante)\b)|\b(?:ministère|présidence|diplomatie|gouvernement|délégation|chancellerie) \w+(?:ais|aise|ain|aine|ien|ienne|ois|oise|que|c|cque|nd|nde|sse|rc|rque|el)\b",
    not_speaker=r"[.;:!?»«\"]|\b(?:qu|que|qu'|à|au|aux|avoir|être|vouloir|pouvoir|qui|dont|sur|pour|avec|contre|dans|lors|en|vers|par|son|sa|ses|leur|leurs|une?|ne|pas)\b",
    not_speaker_before=r"[.;:!?]|\b(?:que|qu'|mais|pour|contre|lors|dans)\b",
    of_place=r" d(?:e |')",
    counted_from=r"(?:lendemain|veille|issue|après|avant|suite|depuis)\b[^,]{0,25}$",
    invited=r"\binvit(?:é|ée|és|e|ent|ait|ation|er)\b",
    continues=r"\b(?:(?:les|ces) deux \w+(?: [\w']+){0,2}|ils|elles|les (?:deux )?(?:dirigeants|parties|délégations|ministres|présidents|chefs d'[ée]tat)) (?:y )?(?:ont|se sont|avaient|sont|doivent|devraient) "
    r"(?:\w+ment |également |aussi |notamment |par ailleurs |ensuite )*(?:évoqué|discuté|abordé|parlé|convenus?|décidé|souligné|insisté|réaffirmé|exprimé|affiché|échangé|débattu|examiné|dits? |félicité|"
    r"engagé|entendus|mis d'accord|évoquer|aborder|discuter)|\b(?:l'entretien|l'échange|la conversation) (?:a|avait) ",
    at_request=r"à la demande d(?:e la |e l'|es |u |e |')|à l'initiative d(?:e la |e l'|es |u |e |')|à l'invitation d(?:e la |e l'|es |u |e |')|sur (?:l'initiative|invitation) d(?:e la |e l'|es |u |e |')",
    secret=r"\b(?:secr(?:et|ète|ets|ètes|ètement)|confidentiel(?:le|s|les)?|non (?:divulguée?s?|annoncée?s?|déclarée?s?|publique?s?)|tenue?s? secrète?s?|clandestin\w*|en secret|"
           r"à l'abri des regards)\b",
    closed_doors=r"\bhuis[- ]clos\b|\bà l'écart des (?:médias|caméras|journalistes)\b",
    level=r"(?P<phrase>\bau (?:plus haut niveau|niveau (?:des|du|de la|de l'|ministériel|présidentiel|technique)(?: [\w'-]+){0,4}?))(?=[\s,.;»\"]|$)",
    outcome=(
        r"(?P<phrase>(?:se sont mis d'accord|se sont entendus|ont convenu|sont convenus|ont décidé|se sont accordés) (?:sur|d[e'u]|pour)[^.;:\"»]{5,160})",
        r"(?P<phrase>(?:sans (?:succès|résultat|accord|avancée|percée|parvenir à [^.;,]{5,80})))",
        r"(?P<phrase>(?:n'(?:ont|avaient|a|avait) (?:pas|toujours pas|guère) (?:permis|abouti|débouché)[^.;:\"»]{0,120}))",
        r"(?P<phrase>aucun accord [^.;:,\"»]{5,80})",
        r"(?P<phrase>(?:ont fait|a permis|ont permis|avait permis) d(?:e|es) [^.;:\"»]{5,120})",
        r"(?P<phrase>(?:a|ont) (?:abouti|débouché|échoué|achoppé)[^.;:\"»]{0,120})",
    ),
    excluded=(
        r"(?:et non|mais pas|et pas|non pas|pas question|n'(?:est|était) pas question) (?:sur|de|d'|du|des) (?P<phrase>[^.;:»\"]{3,90})",
        r"(?P<phrase>[^.;:,»\"«]{3,80}?) (?:n'(?:est|était|étaient|sont|ont pas été) (?:pas|absolument pas) à l'ordre du jour)",
    ),
    topics=(
        r"\b(?:porte(?:r|nt|ra|ront)?|portai(?:t|ent)|portant|porté) (?:\w+ment |en premier chef |avant tout |entre autres |[«\"] ?)*sur (?P<phrase>(?:[^.;:]|\.(?=\d)){4,240})",
        r"\b(?:au sujet|à propos) d(?:es |e |u |')(?P<phrase>(?:[^.;:]|\.(?=\d)){3,200})",
        r"\b(?:discuter|parler|évoquer|aborder|débattre|examiner|traiter|négocier|s'entretenir|(?:ont|a|avaient|avait|été) (?:\w+ment |également |aussi |d'abord )?(?:discuté|parlé|évoqué|abordé|débattu|"
        r"examiné|négocié|évoquée?s|abordée?s|discutée?s)|évoquent|abordent|discutent|abordera|aborderont|évoquera|évoqueront|négocient)\b(?! pas)"
        r"(?: (?:\w+ment|à nouveau|ensemble|notamment|des moyens|de la manière|entre autres|comme|[«\"])){0,2} ?(?:des |de |d'|du |sur )?(?!avec |à |en |dans )(?P<phrase>(?:[^.;:]|\.(?=\d)){4,240})",
        r"\b(?:consacrée?s? (?:à|aux?)|visant à|concernant|autour d(?:es|e|u|')|relati(?:f|fs|ve|ves) (?:à|aux?)|dédiée?s? (?:à|aux?)) ?(?P<phrase>(?:[^.;:]|\.(?=\d)){4,200})",
        r"(?P<phrase>(?:\b(?:la|le|les|une?|leurs?) |\bl')[^.;:,»\"«]{4,60}?) (?:est|sont|sera|seront|était|étaient|devrait être|devraient être) au (?:programme|menu|cœur|centre)",
        r"(?:à l'ordre du jour|au menu|au programme|questions majeures)[\w ]*[:,] ?(?:dont |comme |notamment )*(?P<phrase>(?:[^.;:]|\.(?=\d)){4,200})",
        r"\b(?:accord|consensus|compromis|convergences?|divergences?|désaccords?|divisions|différends?|avancées|progrès) (?:\w+ )?(?:sur|vers) (?P<phrase>(?:[^.;:]|\.(?=\d)){4,160})",
        r"\bdans le but d(?:e |')(?P<phrase>(?:[^.;:]|\.(?=\d)){4,120})",
        r"\b(?:mis d'accord|entendus|convenu|convenus|d'accord) (?:sur |d'|de )(?P<phrase>(?:[^.;:]|\.(?=\d)){4,120})",
        r"\b(?:clarifier les positions|sujets communs)[^:.]{0,60}: (?P<phrase>(?:[^.;:]|\.(?=\d)){4,200})",
        r"\b(?:pour|afin de) (?:réclamer|tenter de|trouver|résoudre|régler|relancer|apaiser|mettre fin à|faire face à|clarifier|renforcer|sceller|finaliser|signer|préparer|obtenir|lancer|plaider) "
        r"(?P<phrase>(?:[^.;:]|\.(?=\d)){4,120})",
    ),
    own_topics=(
        r"\b(?:dans|face à|sur|contre|notamment) (?P<phrase>(?:(?:la|le|les|leurs?|un|une) |l')(?:[\w'-]+ )?(?:crise|conflits?|dossiers?|questions?|guerre|situation|tensions?|différends?|lutte contre|sort d|"
        r"nucléaire|programme|normalisation|désescalade|relations?|coopération|sécurité|climat|commerce|accord)\b(?:[^.;:]|\.(?=\d)){0,120})",
        r"\bnotamment sur (?P<phrase>(?:[^.;:]|\.(?=\d)){4,200})",
        r"\b(?:pourparlers|négociations?|discussions?|réunions?|entretiens?|consultations|sommet|rencontre|conférence|dialogue|tractations|échanges)(?: [\w'/-]+){0,8}? sur "
        r"(?!place|twitter|le terrain|la base|la table|fond de|invitation|l'initiative)(?P<phrase>(?:[^.;:]|\.(?=\d)){4,200})",
        r"(?P<phrase>\b(?:pourparlers|négociations?|discussions|accord|processus) (?:de paix|de désarmement|commercia(?:les|ux)|climatiques?|nucléaires?))\b",
    ),
    denials=r"\b(?:dément\w*|démenti|nien?t?|nié|réfut\w+|contest\w+)\b",
    movements=r"\b(?:front|mouvement|parti|armée|alliance|coalition|comité|gouvernement|forces|brigades?|résistance|opposition|insurrection|junte|émirat|autorité)\b",
    no_side=r"assemblée générale|conseil de sécurité|commission d|parlement|chambre",
    not_topic=r"(?:dans|en|à|avec|lors|au cours|autre chose|tout|rien|chaque|plus|moins|\d+$|pas|même|bien|jusqu|ce soir|cette|hier|demain) ?",
    no_topic=r"(?:la|le|les|de|du|des|et|à|au|aux|un|une|autres?|plusieurs|laissant|fond|sur|pour|ce|cette|ces|sujet|question|tout|l|d|ainsi|que|notamment)",
    topic_split=r"(?:,? et|,? ainsi que|,|,? mais aussi)(?: (?:notamment|enfin|surtout))?(?: (?:sur|de|du|des|à|au|aux))? (?=(?:la|le|les|leurs?|une?) |l'|d')",
    phrase_break=r",| (?:qui|que|et|dont|où|pour|dans|afin|en|par|lors|ainsi|alors|sans|avec|entre|à|depuis|contre|après|avant) ",
    topic_end=r" dans (?:les|la) (?:prochaine?s?|semaine|soirée|journée)\b|,? (?:a|ont|avait|avaient|aurait|auraient|est|sont|était|étaient|sera|seront|doit|doivent|devrait|devraient|peut|peuvent|va|vont|fut|ne|n') |\bn'|\bs'|, selon |, d'après | selon |,? qui |"
    r" (?:que |qu')|,? lors d|,? alors |,? où |,? dont |-t-(?:il|elle)|,? depuis |,? après |,? avant |,? mais |,? tandis |\)|\(| - | – | — |,? en présence |,? avec |,? (?:ce |de )?(?:lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche)\b|,? tout en |,? sans |,? pour (?:la première|l'instant)| car | encore | se (?!le )|[»\"”]|,? en attendant|,? à l'issue|,? au lendemain| jugée?s? | ayant |,? suite à|"
    r",? près d",
    cues=_CUES,
    blocs={
        "Europe": r"(?<=\bl')europe(?! de l'(?:ouest|est)| centrale| orientale)\b",
        "UE": r"(?:sommets?|conseils?) européens?|sommets? (?:de l'ue|de l'union européenne)|(?:les )?vingt-(?:sept|huit)|(?:ministres|dirigeants|chefs d'[ée]tat(?: et de gouvernement)?) européens",
        "G7": r"\bg7\b",
        "G20": r"\bg20\b",
        "G8": r"\bg8\b",
    },
    sides=r"\b(?:(?:pays|dirigeants|chefs d'[ée]tat|chefs de gouvernement|ministres|membres|états|alliés) (?:voisins|riverains|arabes(?: et musulmans)?|africains|européens|occidentaux|baltes|asiatiques|"
    r"latino-américains|du golfe|du sahel|du p5|du conseil de sécurité|de la planète|du monde entier)(?: d(?:u|e la|e l'|es|e) [\w-]+)?|rebelles|insurgés|l'opposition|séparatistes|opposition syrienne)\b",
    government=r"\b(?:junte|putschistes|(?<=le )gouvernement|(?<=entre )gouvernement|(?<=au )gouvernement)\b(?! [a-zà-ÿ]+ien| d)",
    counts={"deux": 2, "trois": 3, "quatre": 4},
    same_body={
        "UE": frozenset(["union européenne", "l'union européenne", "ue", "commission européenne", "les vingt-sept", "européens", "européen", "eu"]),
        "ONU": frozenset(["organisation des nations unies", "nations unies", "onu", "nations-unies"]),
        "OTAN": frozenset(["otan", "alliance atlantique", "organisation du traité de l'atlantique nord"]),
    },
    article=r"(?:\bles? |\bla |\bl'|\bune? |\b(?:son|sa|ses|leurs?|cette|cet|ce|ces|m\.|mme|mm\.|[ld]'ex|ex|premier) )",
    positions={
        "source": r"\b(?:selon|d'après) $",
        "with": r"\b(?:avec|face à|aux côtés de|aux côtés d') ?$",
        "by": r"\bpar $",
        "about": r"\b(?:sur|contre|concernant|envers|pour|sans|vers la|comme|hors d[eu]) $",
        "in": r"(?:\b(?:à|en|au|aux|dans|depuis|vers|jusqu'à|jusqu'en|via|chez) |\b(?:à|dans) l')$",
        "of": r"(?:\b(?:de|du|des) |\bd'|\bde la part d[eu] )$",
    },
    not_in_role=r"entre|avec|par|selon|et|ou|à|en|au|aux|dans|sur|pour|contre|a|ont|est|sont|que|qui|dont|où|pour|après|avant|lors|depuis|chez|vers|sans|ni|mais|comme",
    chain_break=r"[;:.!?»«\"]|\b(?:qui|que|dont|où|pour|contre|sur|à|en|dans|lors|après|avant|depuis|a|ont|est|sont|était|avait|avaient|s'est|se|sans|mais|afin|par|selon|alors|sous|"
    r"vers|au|aux|avec|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|concernant|lorsque)\b|\bqu'",
    host=r"(?:accueill\w+|organis\w+|héberg\w+|abrit\w+|convoqu\w+)(?: \S+){0,6} $",
    carrying=r"\b(?:(?:a|ont|avait|avaient|aura|auront|aurait|auraient|avoir|ayant) (?:\w+ment |déjà |aussi |également )?(?:eu|mené|tenu|conduit|lancé|entamé|commencé|repris|"
    r"engagé|poursuivi|ouvert|débuté|conclu|signé|participé|assisté|pris part|convenu|prévu|tenu|accepté|programmé|échangé)|mèn(?:e|ent|era|eront)|men(?:er|ait|aient)|ten(?:ir|ait|aient)|"
    r"tien(?:t|nent)|tiendr(?:a|ont|ait|aient)|entretien(?:t|nent)|entretenai(?:t|ent)|entam(?:e|ent|er|era|eront)|repr(?:end|ennent|endre|endra|endront)|commenc(?:e|ent|er|era|eront)|poursuiv(?:ent|re|ront)|poursuit|"
    r"particip(?:e|ent|er|era|eront) à|assist(?:e|ent|er|era|eront) à|auront?|engag(?:e|ent|er|era|eront)|avoir|ont|a eu|aura|s'engager dans)\b",
    venue=r"(?P<phrase>(?:un |le |la |l'|au |du )?(?:palais|hôtel|château|siège|consulat|ambassade|résidence|villa|base|chalet|manoir|quai d'orsay|aéroport)(?: [\w'’éèàêûîôç-]+){0,7})",
)
