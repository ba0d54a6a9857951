"""French words for the sides of a meeting."""

from talks_index.language.shape.sides import SideWords

WORDS = SideWords(
    between=r"\b(?:entre|réuni(?:t|ssant|ra|ssait)|rassembl(?:e|ant|era)|oppos(?:ant|e))\b",
    with_=r"\b(?:avec|face à|en présence d(?:e|u|es)|aux côtés d(?:e|u|es))\b",
    whom=r",? avec (?:lequel|laquelle|lesquels|lesquelles|qui) (?:[\w']+ ){0,4}$",
    of_name=r" \($",
    of=r"^(?: (?!entre|avec|sur|pour|par|en|dans|qui|que|et|a|est|ont|sont)[a-zà-ÿ-]+){0,2}(?: (?:de|du|des|de la|de l')| d')",
    coordinator=r",|\bet\b|\bainsi que\b|\bou\b|/|–|-|d'autre part|de l'autre",
    last_joint=r"\b(?:et|ainsi que)\b",
    goes_on=r"\s*(?:,? ?(?:et|ainsi que)\b|-)",
    adjective_gap=r"[ -](?:(?:de|d'|du|pour la) ?[\w']+ |(?!entre |avec |de |sur |au |aux |des |du |en |dans |pour )[\w-]+ ){0,2}",
    adjective_joint=r"[-–\s]|\s?(?:et|/|-|–)\s?",
    agent=r"\bpar\b",
    chain_break=r"[;:.!?»«\"]|\b(?:qui|que|dont|où|pour|contre|sur|à|en|dans|lors|après|avant|depuis|a|ont|est|sont|était|avait|"
    r"avaient|s'est|se|sans|mais|afin|par|selon|alors|sous|"
    r"vers|au|aux|avec|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|concernant|lorsque)\b|\bqu'",
    clause_break=r"[;:]| (?:qui|que|qu'|dont|où|laquelle|lequel|lesquelles|lesquels|duquel|desquels|desquelles|alors que|tandis que|"
    r"mais|car|puisque|parce que|lorsque|quand|si|afin de|pour que) ",
    carrying=r"\b(?:(?:a|ont|avait|avaient|aura|auront|aurait|auraient|avoir|ayant) (?:\w+ment |déjà |aussi |également )?(?:eu|mené|"
    r"tenu|conduit|lancé|entamé|commencé|repris|"
    r"engagé|poursuivi|ouvert|débuté|conclu|signé|participé|assisté|pris part|convenu|prévu|tenu|accepté|programmé|échangé|démenti|nié|exclu|"
    r"refusé|rejeté|proposé|annulé|reporté|boycotté|suspendu|rompu|quitté|achevé|terminé|obtenu|décroché|multiplié|réclamé|demandé)|mèn(?:e|"
    r"ent|era|eront)|men(?:er|ait|aient)|ten(?:ir|ait|aient)|"
    r"tien(?:t|nent)|tiendr(?:a|ont|ait|aient)|entretien(?:t|nent)|entretenai(?:t|ent)|entam(?:e|ent|er|era|eront)|repr(?:end|"
    r"ennent|endre|endra|endront)|commenc(?:e|ent|er|era|eront)|poursuiv(?:ent|re|ront)|poursuit|"
    r"particip(?:e|ent|er|era|eront) à|assist(?:e|ent|er|era|eront) à|auront?|engag(?:e|ent|er|era|eront)|avoir|ont|a eu|aura|"
    r"s'engager dans|(?:sont|étaient|seraient) convenue?s(?= d)|dément(?:ent)?|exclu(?:t|ent)|refus(?:e|ent)|rejett?(?:e|ent)|propos(?:e|ent)|accept(?:e|ent)|"
    r"annul(?:e|ent)|report(?:e|ent)|boycott(?:e|ent)|suspend(?:ent)?|romp(?:t|ent)|quitt(?:e|ent)|réclam(?:e|ent)|prépar(?:e|ent)|achèv(?:e|ent)|"
    r"multipli(?:e|ent)|s'apprêt(?:e|ent) à)(?!\w)|"
    r"\b(?:est|sont|sera|seront|était|étaient|se trouve|arrive)(?= [^.;:«»\"]{2,60} pour (?:des?|un|une|les|d') )|"
    r"\b(?:est|sont|sera|seront|était|étaient)(?= (?:\w+ment )?en (?:\w+ )?$)",
    possessive=r"\b(?:leurs?|sa|son|ses) (?:[\w-]+ ){0,2}$",
    asked=r" d(?:e |')$",
    pronoun=r"\b(?:il|elle|ils|elles)\b",
    hosts=r"\b(?:accueill\w+|abrit\w+|héberg\w+|organis\w+|parrain\w+|convoqu\w+|facilit\w+|hôtes?|médiat\w+|propos\w+|offr\w+)\b",
    mediates=r"\b(?:égide|médiation|parrain\w+|auspices|facilit\w+|organisée?s?|convoquée?s?|entremise|intermédiaire|initiative|invitation|houlette|"
    r"présence|médiat\w+|demande)\b[^,;:.]{0,25}$",
    speaker=r"\b(?:j'|je |nous |on )",
    he_said=r"-t-(?:il|elle) [\w' ]*(?:lors|à l'issue|après|au terme|avant|en marge) d[\w' ]*$",
    both=r"\b(?:les|des|ces|aux|ses|leurs) (?:deux|trois) (?:pays|parties|dirigeants?|camps|délégations?|hommes|présidents|"
    r"chefs d'[ée]tat|ministres|capitales|puissances|gouvernements|"
    r"alliés|voisins|états|côtés|responsables|chefs|nations)\b|\bles (?:parties|belligérants|participants|délégations|"
    r"pays concernés)\b|\bles uns et les autres\b",
    offices=r"\b(?:le |la )(?P<office>chef(?:fe)? de l'[ée]tat|chef(?:fe)? du gouvernement|président(?:e)?|première? ministre|"
    r"chancel(?:ier|ière)|chef(?:fe)? de la diplomatie|secrétaire d'[ée]tat|"
    r"ministre|émissaire|souverain|monarque|roi|reine|milliardaire républicain|"
    r"locataire de la maison blanche)\b(?! (?:[a-zà-ÿ-]+ )?(?:d|des|du) )",
    same_office={
        r"chef(?:fe)? de l'etat": r"president|roi|reine|emir|chef de l'etat",
        r"chef(?:fe)? du gouvernement": r"premier ministre|premiere ministre|chancel|president du conseil|chef",
        r"chef(?:fe)? de la diplomatie|ministre": r"affaires etrangeres|chef de la diplomatie|secretaire d'etat|ministre",
        r"milliardaire republicain|locataire de la maison blanche": r"president americain|president",
        r"souverain|monarque": r"roi|reine|emir",
    },
    heads=r"^(?:vice-)?(?:président|premi(?:er|ère) ministre|chancel|roi|reine|émir|pape|dirigeant|prince héritier|chef d[eu] l['a ]?(?:état|etat)|chef du gouvernement|leader)",
    leaders=r"président|premi(?:er|ère) ministre|chancel|roi|reine|émir|ministre|chef|secrétaire|envoyé|émissaire|négociat|médiat|"
    r"représentant|conseill|prince|ambassad|haut",
    voices=r"porte-parole|chargée? de (?:la )?communication|attachée? de presse",
    factional=r"rebelle|opposant|opposition|séparatiste|indépendantiste|général|chef de guerre|guérilla|milic|factio|seigneur de guerre|dissident|putschiste",
    capitals={"bruxelles": ("BE", "UE")},
    role_sides={"pape": "VA", "souverain pontife": "VA"},
    delegates=r"\b(?:délégations?|missions?|équipes?|représentants?|émissaires?|envoyée?s?|négociat(?:eur|rice)s?|dirigeants?|ministres?(?: d(?:e la|e l'|es|u|e) [\w ]{4,25})?|responsables?|diplomates?|"
    r"guérillas?|rébellions?|rebelles|milices?|mouvements?|groupes?(?: armés?| rebelles?| islamistes?)?|factions?|branche \w+|aile \w+|juntes?|chef(?:fe)?s? (?:de la diplomatie|d'[ée]tat|du gouvernement)|président(?:e)?s?|premi(?:er|ère)s? ministres?|gouvernements?|autorités|roi|reine|émir) (?:spécia(?:l|le|ux) )?(?:de la |de l'|du |des |de |d')$",
    partitive=r"\s*(?:des |de |d')?",
    article=r"(?:\bles? |\bla |\bl'|\bune? |\b(?:son|sa|ses|leurs?|cette|cet|ce|ces|m\.|mme|mm\.|[ld]'ex|ex|premier) )",
    things=r"\b(?:frontières?|origines?|langues?|territoires?|sol|ville|villes|côtes?|villages?|provinces?|régions?|marchés?|entreprises?|sociétés?|groupes?|marques?|"
    r"constructeurs?|banques?|bourses?|films?|séries?|chaînes?|presse|médias?|journa\w+|quotidiens?|radios?|sites?|équipes?|clubs?|joueu\w+|footballeu\w+|"
    r"nationalité|citoyenneté|passeports?|ressortissant\w*|touristes?|vallées?|montagnes?|alpes|drapeaux?|cuisine|culture|littérature|"
    r"aides?|soutien|livraisons?|vaccins?|masques?|armes?|armement|fonds|prêts?|chèques?|dollars?|euros?|lettres?|messages?|médailles?|"
    r"élections?|présidentielles?|législatives?|frappes?|bombardements?|avions?|navires?|soldats?|otages?|prisonniers?|alpinistes?|randonneu\w+)\b",
    positions={
        "source": r"\b(?:selon|d'après) $",
        "with": r"\b(?:avec|face à|aux côtés de|aux côtés d') ?$",
        "by": r"\bpar $",
        "about": r"\b(?:sur|contre|concernant|envers|pour|sans|vers la|comme|hors d[eu]) $",
        "in": r"(?:\b(?:à|en|au|aux|dans|depuis|vers|jusqu'à|jusqu'en|via|chez) |\b(?:à|dans) l')$",
        "of": r"(?:\b(?:de|du) |(?<!\bet )(?<!, )\bdes |\bd'|\bde la part d[eu] )$",
    },
    not_in_role=r"entre|avec|par|selon|et|ou|à|en|au|aux|dans|sur|pour|contre|a|ont|est|sont|que|qui|dont|où|pour|après|avant|lors|"
    r"depuis|chez|vers|sans|ni|mais|comme",
    blocs={
        "Europe": r"(?<=\bl')europe(?! de l'(?:ouest|est)| centrale| orientale)\b",
        "UE": r"(?:sommets?|conseils?) européens?|sommets? (?:de l'ue|de l'union européenne)|(?:les )?vingt-(?:sept|huit)|"
        r"(?:ministres|dirigeants|chefs d'[ée]tat(?: et de gouvernement)?|négociat(?:eur|rice)s?|responsables|diplomates|émissaires) européens",
        "G7": r"\bg7\b",
        "G20": r"\bg20\b",
        "G8": r"\bg8\b",
    },
    several=r"(?:pays|dirigeants|chefs|ministres|membres|états|alliés|puissances|capitales)\b",
    sides=r"\b(?:(?:pays|dirigeants|chefs d'[ée]tat|chefs de gouvernement|ministres|membres|états|alliés) (?:voisins|riverains|"
    r"arabes(?: et musulmans)?|africains|européens|occidentaux|baltes|asiatiques|"
    r"latino-américains|du golfe|du sahel|du p5|du conseil de sécurité|de la planète|du monde entier)(?: d(?:u|e la|e l'|es|"
    r"e) [\w-]+)?|rebelles|insurgés|mutins|jihadistes|indépendantistes|l'opposition|séparatistes|opposition syrienne|kurdes|touaregs?|"
    r"groupes? (?:armés?|rebelles?|séparatistes?|jihadistes?)(?: \w+(?:an|ain|ien|ais|ois|iste|ite)s?)?|militaires au pouvoir|chefs (?:tribaux|traditionnels|"
    r"religieux|coutumiers)|(?:organisations syndicales|syndicats|partenaires sociaux|gilets jaunes|société civile)|partis (?:politiques|d'opposition)|"
    r"élus (?:\w+istes )?(?:\w+(?:ais|ains|iens|ois|es))?)\b",
    government=r"\b(?:junte|putschistes|(?<=le )gouvernement|(?<=entre )gouvernement|(?<=au )gouvernement|(?<=du )gouvernement)\b(?! [a-zà-ÿ]+ien| d)",
    same_body={
        "UE": frozenset(["union européenne", "ue", "commission européenne", "les vingt-sept", "européens", "européen", "eu"]),
        "ONU": frozenset(["organisation des nations unies", "nations unies", "onu", "nations-unies"]),
        "OTAN": frozenset(["otan", "alliance atlantique", "organisation du traité de l'atlantique nord"]),
    },
    movements=r"\b(?:front|mouvement|armée|alliance|coalition|comité|gouvernement|forces|brigades?|résistance|opposition|"
    r"insurrection|junte|émirat|autorité)\b",
    no_side=r"assemblée générale|conseil de sécurité|commission d|parlement|chambre",
    acronym=r"\b((?:Front|Mouvement|Armée|Parti|Alliance|Coalition|Comité|Forces|Conseil|Union|Gouvernement|Congrès|"
    r"Ligue)(?: [\w'’-]+){1,6}) \(([A-ZÀ-Þ]{2,8})\)",
)
