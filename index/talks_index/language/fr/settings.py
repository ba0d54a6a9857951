"""French words for the place, the day, the status and the sources of a meeting."""

from talks_index.language.shape.settings import Cue, SettingWords

_SORT = (
    r"(?: (?:présidentiel|royal|impérial|national|fédéral|général|officiel|privé|militaire|olympique|international|pontifical|gouvernemental|uni|"
    r"ministériel|diplomatique|épiscopal|patriarcal|apostolique|culturel|universitaire)(?:le|e)?s?\b| [a-zà-ÿ]+(?:aine?s?|aises?|ais|ien(?:ne)?s?|ois|oises?)\b|"
    r" (?:russe|turc|turque|grec|grecque|belge|suisse|allemande?|espagnole?|arabe|britannique)\b){0,2}"
)
_OF = rf" (?:de |du |des |d['’](?:une? )?)(?:la |l['’]|un |une )?(?!une?\b|la\b|les?\b|ici\b|où\b)[\w'’-]+{_SORT}"
_NAME = (
    r" (?!(?:Le|La|Les|Il|Elle|M|Mme|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)\b)(?:[A-ZÀ-Þ][\w'’-]+|\"[A-ZÀ-Þ][^\"]{2,20}\")"
)

_OF_WHOM = r"(?:(?:la|le|l'|les|des) ?)?(?:partie |autorités |côté |président |gouvernement )?"

WORDS = SettingWords(
    aside=r"\b(?:lors|au cours|en marge|à l'occasion|au lendemain|à la veille|à l'issue|avant|après|depuis|durant|pendant|au terme|suite|"
    r"à la suite|jusqu'|ouverture|dès|faveur)(?: d'| de | du | des | de la | de l'| à | au | aux | )?"
    r"(?:une? |le |la |l'|les |son |sa |ses |leurs? |cet |cette |ces |d'une? )?(?:[\w'-]+ ){0,2}$",
    locative=r"(?:\b(?:à|en|au|aux|dans|depuis|près d[eu]|vers|jusqu'à|jusqu'en|via|hors de) (?:la |le |les )?|\bdans l')$",
    of_place=r" d(?:e |')",
    scene_of=r"(?:guerre|conflits?|crise|situation|hostilités|combats|paix|invasion|intervention|opération|troupes|soldats|détenus?|"
    r"présence|forces|né|née|basée?s?|installée?s?|exilée?s?|réfugiée?s?|attentats?|"
    r"affrontements|élections?|manifestations|violences|projet|ambassad\w+|émissaire|envoyé\w*|correspondant\w*|démocratie|"
    r"retrait) (?:civile |militaire |américain\w* |russe\w* |spécial\w* )?(?:en|au|aux|à|pour l[ea']) ?(?:la |le |les |l')?$",
    host=r"(?:accueill\w+|organis\w+|héberg\w+|abrit\w+|convoqu\w+)(?: \S+){0,6} $",
    venues=r"(?:palais|hôtel|château|siège|consulat|ambassade|nonciature|résidence|villa|chalet|manoir|pavillon|aéroport|base (?:aérienne|"
    r"militaire|navale)|camp (?:militaire|d'entraînement)|caserne|quartier général|qg|poste-frontière|fort|forteresse|citadelle|"
    r"ministère|département d'[ée]tat|secrétariat d'[ée]tat|chancellerie|primature|présidence(?! (?:de|du|des|d')\b)|préfecture|mairie|hôtel de ville|"
    r"gouvernorat|centre (?:international )?(?:de |des )?(?:conférences?|congrès|exposition)|salles?(?= [a-zà-ÿ]* ?[\w])|salon|bureau ovale|bureaux?(?= du (?:président|premier))|"
    r"locaux|complexe|bibliothèque|musée|opéra|théâtre|université|cathédrale|basilique|mosquée|monastère|abbaye|couvent|ferme|ranch|"
    r"propriété|datcha|tente|yacht|navire|porte-avions|croiseur|clairière|mausolée|mémorial|auberge|restaurant|stade (?:olympique|de|national))",
    venue_tail=rf"{_SORT}(?:{_OF}|{_NAME}){{0,4}}",
    no_building=r"armée|forces|conseil|parti|cour|parquet|opération|agence|réserve|chambre|assemblée|sénat|gouvernement|gardiens|service",
    venue_lead=r"(?:\b(?:à|au|aux|dans|sur|chez|en|gagné|rejoint) (?:la |le |les |l'|une? |son |sa |ses |leurs? |cet |cette |ce |ces |[ld]'un(?:e)? des |l'un des )?|\bà l'|\bdans l'|"
    r"\b(?:abords?|perron|parvis|jardins?|salons?|terrasse|cour|étage|sein|enceinte|bord|portes?|tarmac|annexe)s? d(?:u |es? |e la |e l'|'une? |e son |e sa ))"
    r"(?:(?:petite?|grande?|vaste|vieux|vieille|ancien(?:ne)?|luxueu(?:x|se)|somptueu(?:x|se)|célèbre|prestigieu(?:x|se)|discrète?|"
    r"modeste|historique|fameu(?:x|se)|nouve(?:au|lle)|vénérable|imposante?) )?$",
    elsewhere=r"(?:course|élu\w*|arrivée|arrivé\w*|accession|accéd\w*|accéder|retour\w*|candidat\w*|installé\w*|entré\w*|entrée|entrer|mandat|"
    r"conseiller\w*|succéd\w*|passage|années?|jours|mois|locataire|conquête|présidence|écrit|adressé|demandé|demande|appel\w*|plaît|droit|lié\w*|attribué\w*|confié\w*) "
    r"(?:\w+ )?(?:à|au|dans) (?:la |le |l')?$",
    counted_from=r"(?:lendemain|veille|issue|après|avant|suite|depuis)\b[^,]{0,25}$",
    another_event=r"(?:après|avant|depuis) (?:le|la|les|un|une|son|sa|l')",
    cues=(
        Cue("denied", r"\b(?:dément|démenti|nie|nié|réfute|réfuté)\b(?: \w+){0,4}"),
        Cue(
            "ruled out",
            r"\b(?:n'aur(?:a|ont) (?:\w+ )?pas lieu|ne se tiendr(?:a|ont) (?:\w+ )?pas|hors de question|exclut|exclu|exclue|refuse|refusent|refusé|rejette|rejeté|n'[ea]\w* (?:pas|"
            r"aucune) (?:l'|d')?intention|pas question|"
            r"n'\w+ (?:toujours )?pas (?:à l'ordre du jour|à l'agenda))\b",
        ),
        Cue(
            "cancelled",
            r"\bn'(?:a|ont|avait|avaient) finalement (?:jamais|pas) eu lieu\b|"
            r"\b(?:tomb(?:é|ée|és|ées) à l'eau|plus d'actualité|capot(?:é|er))\b",
        ),
        Cue("cancelled", r"\b(?:annul(?:é|ée|és|ées|ation|er|e|ait)|renonc(?:é|e|er)|boycott\w+)\b"),
        Cue(
            "postponed",
            r"\b(?:report d[eu']|report des|report(?:é|ée|és|ées|er)|ajourn(?:é|ée|és|ées)|repouss(?:é|ée|és|ées)|"
            r"différ(?:é|ée|és|ées)|(?:été|avait été) retardée?s?)\b",
        ),
        Cue(
            "proposed",
            r"\b(?:prête?s?|disposée?s?|ouverte?s?) (?:à|pour)\b|\bpropos(?:e|é|er|ant|ait|ition)\b|\bsouhait\w*|"
            r"\bappel(?:le|é|lent|ant) (?:\S+ ){0,6}à\b|"
            r"\b(?:espère|espérer|espoir|veut|veulent|voudrait|aimerait|envisage\w*|éventuel\w*|possib\w+|hypothétique|"
            r"pourr(?:ait|aient|ions)|"
            r"favorable à|plaid\w+ pour|exhort\w+|perspective d|exig\w+|réclam\w+|tent\w+ (?:\w+ment |à nouveau )?d[e']|charg(?:é|er|"
            r"e) (?:\S+ ){0,6}d[e']|demand\w+ (?:à|un|une|des))",
        ),
        Cue(
            "planned",
            r"\b(?:accept(?:é|e|ent|er) (?:d[e']|l'invitation)|convenue?s d[e']|aur(?:a|ont) lieu|se tiendr(?:a|ont)|prévue?s?|programmée?s?|doit|doivent|"
            r"devai(?:t|ent)|devrai(?:t|ent)|attendue?s?|"
            r"tiendr(?:a|ont)|mèner(?:a|ont)|participer(?:a|ont)|à venir|prochaine?s?|censée?s?|convenu de|débuter(?:a|ont)|s'ouvrir(?:a|ont)|commencer(?:a|ont)|à la veille d|(?:se trouv|se rend|s'envol)\w*(?=[^.;:]{0,60} pour )|(?:est|sont) (?:arrivée?s?|attendue?s?|venue?s?|partie?s?)(?=[^.;:]{0,60} pour )|"
            r"s'apprête\w*|ser(?:a|ont) reçue?s?|"
            r"permettr(?:a|ont) (?:de|d'|aux?)|ser(?:a|ont) (?:l'occasion|consacrée?s?|suivie?s?)|porter(?:a|ont) sur|organiser(?:a|ait|ont)|"
            r"reprendr(?:a|ont)|au programme d|va|vont|prépar\w+|en vue d|avant (?:un|une|des))\b",
        ),
        Cue(
            "ongoing",
            r"\b(?:en cours|(?:est|sont|se trouve|se trouvent) (?:\w+ment )?en visite|se poursui(?:t|vent)|poursuivent|(?:ont|a) (?:commencé|entamé|débuté|lancé|repris|démarré)|"
            r"(?:commencent|entament|débutent|reprennent|"
            r"s'ouvre|s'ouvrent|se déroulent?|se tien(?:t|nent)|mènent)|actuellement|réunit|réunissent|se réunit|"
            r"se réunissent|réunis (?:depuis|à|en|au))\b",
        ),
        Cue("held", r"\b(?:lors d|au cours d|après|en marge d)", weak=True),
        Cue(
            "held",
            r"\b(?:en visite|permettant à (?:\S+ ){1,3}d[e']|permis à (?:\S+ ){1,5}d[e']|vient d[e']|viennent d[e']|(?:a|ont|"
            r"avait|avaient) eu (?:lieu|un|une|des)|s'(?:est|étaient?) (?:tenue?s?|achevée?s?|déroulée?s?)|se sont (?:tenue?s?|"
            r"achevée?s?|déroulée?s?)|"
            r"à l'issue d|au terme d|au lendemain d|suite à|à la suite d|a accueilli|avait accueilli|en accueillant)",
        ),
    ),
    meanwhile=r"\b(?:lors|au cours|en marge|à l'occasion|à l'issue|au terme|au lendemain)(?: d'| de | du | des | de la | de l')"
    r"(?:une? |le |la |l'|les |son |sa |ses |leurs? |cet |cette |ces )?(?:(?!prochain|futur|éventuel|possible|nouve)[\w'-]+ ){0,2}$",
    negated=r"\b(?:pas|jamais)\b",
    none=r"\baucune? (?:\w+ ){0,2}$",
    negation_before=r"\bn(?:e |')(?:l'|la |le |les |se |s'|y )?$",
    negation_behind=r"(?:-t-(?:il|elle))? (?:pas|plus|jamais|aucun|ni)\b",
    negation=r"\b(?:n(?:e |')(?:[\w']+ ){0,2}(?:pas|jamais|plus|aucune?) (?:[\w']+ ){0,2}|sans )$",
    perhaps=r"\b(?:aurai(?:t|ent)|serai(?:t|ent))\b",
    will_have=r"\b(?:sera|seront|doit être|doivent être|devrait être|va être)\b",
    was_carrying=r"\b(?:tenai(?:t|ent)|menai(?:t|ent)|avai(?:t|ent)|entretenai(?:t|ent)|(?:a|ont|avait|avaient) (?:eu|mené|tenu|"
    r"accueilli|organisé)) (?:\w+ ){0,3}$",
    at_request=r"\b(?:(?:à|sur) (?:la |l')?(?:demande|requête|initiative|invitation|instigation|proposition|appel)(?: (?:expresse|pressante|insistante|officielle|formelle|conjointe|personnelle))?|"
    r"(?:suite à|à la suite de|répond à) (?:l'|la |une )(?:demande|invitation|proposition)|demande formulée par)(?: d(?:e la|e l'|es|u|e|')|(?<=par))? ?"
    rf"{_OF_WHOM}",
    asked_by=r"\b(?:invitée?s?|conviée?s?|convoquée?s?|proposée?s?|demandée?s?|réclamée?s?|souhaitée?s?|voulue?s?|sollicitée?s?|initiée?s?)(?: \w+ment)? par "
    rf"{_OF_WHOM}",
    asks=r"\b(?:(?:a|ont|avait|avaient|aurait)(?: \w+ment| déjà| aussi| également| de nouveau)? (?:proposé|invité|convié|demandé|réclamé|souhaité|appelé|offert|sollicité|suggéré|convoqué)|"
    r"(?:s'est|se sont|s'était|s'étaient|se) (?:\w+ment )?(?:dite?s?|dit|disent|déclarée?s?|déclare|montrée?s?) [\w' ]{0,20}?(?:prête?s?|disposée?s?|ouverte?s?|favorables?)|(?:est|sont|était|étaient|serait) (?:\w+ment |toujours )?(?:prête?s?|disposée?s?) |"
    r"propos(?:e|ent|ait|aient)|souhait(?:e|ent|ait|aient|erait|eraient)|réclam(?:e|ent|ait|aient)|appell(?:e|ent)|invit(?:e|ent|ait)|convi(?:e|ent)|"
    r"veu(?:t|lent)|voulai(?:t|ent)|voudrai(?:t|ent)|aimerai(?:t|ent)|espèr(?:e|ent)|espérai(?:t|ent)|envisag(?:e|ent|eait|erait)|suggèr(?:e|ent)|plaid(?:e|ent|ait) pour|offr(?:e|ent|ait)|demand(?:e|ent|ait) (?:à|un|une|que)|"
    r"tent(?:e|ent|ait) (?:\w+ment )?de|compt(?:e|ent|ait))(?!\w)",
    whom_asked=r"[^.;:]{0,70}?,? (?:que|qu'|à laquelle|auquel) ?",
    no_gap=r"[;:«»\"]|\b(?:qui|mais|alors que|tandis que|car|après|avant|lors)\b",
    saying_along=r"\b(?:declarant|affirmant|precisant|indiquant|ajoutant|soulignant|estimant|expliquant|annoncant|assurant|(?:a|ont) laisse entendre)\b",
    told_to=r"(?:\bà |\bau |\bauprès d(?:e |u |e l'|e la ))(?:l'|la |le )?(?:agence |chaîne |quotidien |journal |radio |magazine |"
    r"télévision )?(?:de presse |d'information |publique |française |russe )*$",
    signed=r" [–—-] $",
    unnamed_media=r"\b(?:(?<=l')agence (?:de presse |officielle |publique |d'information )+(?!france)(?!\w+(?:aise|aine|ienne|oise|sse|que)\b)[\w-]+|agences de presse(?: \w+)?|médias (?:d'état |d'etat |officiels )?(?:\w+(?:ais|ains?|iens?|ois|sses?|ques|"
    r"cs|ards|gues|lles?|ns))|(?<=la )presse (?!survienne|devienne)(?:\w+(?:aise|aine|ienne|oise|sse|que|rde))|"
    r"télévision (?:d'état|d'etat|publique|nationale)(?: \w+(?:aise|aine|ienne|oise))?|radio (?:publique|nationale))",
    unnamed_bodies=r"\bprésidence\b(?! (?:d|de|du|des|tournante)\b)|\b(?:ministère|présidence|diplomatie|gouvernement|délégation|"
    r"chancellerie) \w+(?:ais|aise|ain|aine|ien|ienne|ois|oise|que|c|cque|nd|nde|sse|rc|rque|el)\b",
    unnamed_people=r"\b(?:une?|des|deux|trois|plusieurs|certains|le|la) (?:hauts? |autres? |proches? )?(?:responsables?|sources?|porte-parole|conseill(?:er|ère)s?|diplomates?|"
    r"officiels?|négociateurs?|fonctionnaires?)(?: (?!qui|que|a|ont|à|au|sous|lors|en|avait|avaient|cité|citée|cités|citées|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|hier|et)"
    r"(?:[dl]')?[\w-]+){0,5}",
    not_speaker=r"[.;:!?»«\"]|\b(?:qu|que|qu'|à|au|aux|avoir|être|vouloir|pouvoir|qui|dont|sur|pour|avec|contre|dans|lors|en|vers|"
    r"par|son|sa|ses|leur|leurs|une?|ne|pas)\b",
    not_speaker_before=r"[.;:!?]|\b(?:que|qu'|mais|pour|contre|lors|dans)\b",
    denials=r"\b(?:dément\w*|démenti|nien?t?|nié|réfut\w+|contest\w+)\b",
)
