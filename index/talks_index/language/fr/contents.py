"""French words for what a meeting is about."""

from talks_index.language.shape.contents import ContentWords

_LETTERS = r"(?:[^.;:]|\.(?=\d))"
_HAS = r"\b(?:a|ont|avait|avaient|aura|auront|aurait|auraient) (?:\w+ment |déjà |aussi |également |toutefois |cependant |finalement |enfin |notamment )?"
_HAVE = rf"(?<!n'){_HAS}"
_THEY_HAVE = r"(?<!n')\b(?:ont|avaient|auraient) (?:\w+ment |déjà |aussi |également |toutefois |cependant |finalement |enfin |notamment )?"
_WITHIN = r"(?:[^.;:»]|(?<=\bm)\.|(?<=\bmm)\.|\.(?=\d))"
_PHRASE = rf"(?P<phrase>{_LETTERS}{{4,240}})"

_SUBJECT = r"[^.;:,»\"«]{3,80}?"
_ASIDE = r"(?:,[^.;,]{1,60},)?"
_NOT = (
    r"(?:(?:n'(?:y )?(?:a|ont|avai(?:t|ent)|est|sont|étai(?:t|ent)|aura|auront)|(?:ne|n'y) ser(?:a|ont|ait|aient)) [«\" ]*(?:même |absolument |officiellement |finalement )?"
    r"(?:pas|jamais|plus|à aucun moment)[»\" ]*(?:et ne ser(?:a|ont) pas |même |officiellement )?|(?:n'y|ne) (?=figur))"
)
_ON_AGENDA = (
    r"(?:à l'ordre du jour|au menu|au programme|sur la table|inscrite?s? (?:à|au)|abordée?s?|évoquée?s?|discutée?s?|soulevée?s?|effleurée?s?|mentionnée?s?|"
    r"figur\w+ pas)"
)
_KEPT_OUT = (
    r"(?:(?:exclue?s?|écartée?s?|retirée?s?|tenue?s? à l'écart)(?: de l'ordre du jour| des? (?:discussions|négociations|pourparlers|entretiens|débats))|"
    r"(?:soigneusement|volontairement|expressément|délibérément) (?:retirée?s?|exclue?s?|écartée?s?|évitée?s?)|laissée?s? (?:de côté|à l'écart|au vestiaire)|mise?s? de côté|renvoyée?s? à plus tard|passée?s? sous silence)"
)

WORDS = ContentWords(
    about=r"\b(?:sur|au sujet d(?:e|es|u)|à propos d(?:e|es|u)|concernant|autour d(?:e|es|u)|consacrée?s? (?:à|au|aux)|portant sur|"
    r"dédiée?s? (?:à|au|aux)|relati(?:f|ve|fs|ves) (?:à|au|aux)|"
    r"visant à|en vue d(?:e|'))",
    finite=r"\b(?:a|ont|est|sont|sera|seront|aura|auront|se|s'est|s'|doit|doivent|avait|avaient|était|étaient|aurait|auraient|"
    r"serait|seraient|devrait|devraient|pourrait|pourraient)\b",
    topics={
        "bears on": rf"\b(?:porte(?:r|nt|ra|ront)?|portai(?:t|ent)|portant|porté|axée?s?|centrée?s?) (?:\w+ment |en premier chef |avant tout |entre autres |"
        rf"[«\"] ?)*sur {_PHRASE}",
        "as to": rf"\b(?:(?:au sujet|à propos|autour) d(?:es |e |u |')|concernant |quant (?:à |aux? ))(?P<phrase>{_LETTERS}{{3,200}})",
        "talked of": r"\b(?:discute|évoque|aborde|négocie|examine|discuter|parler|évoquer|aborder|débattre|examiner|traiter|négocier|s'entretenir|(?:ont|a|avaient|avait|"
        r"été) (?:\w+ment |également |aussi |d'abord )?(?:discuté|parlé|évoqué|abordé|débattu|"
        r"examiné|négocié|évoquée?s|abordée?s|discutée?s)|évoquent|abordent|discutent|abordera|aborderont|évoquera|évoqueront|"
        r"négocient|(?:s'est|se sont|s'étaient) (?:longuement |également |aussi )?entretenue?s?|(?:faire|fait|feront|fera) le point)\b(?! pas)"
        r"(?: (?:\w+ment|à nouveau|ensemble|notamment|des moyens|de la manière|entre autres|comme|[«\"])){0,2} ?(?:des |de |d'|du |"
        rf"sur )?(?!avec |à |en |dans |son |sa ){_PHRASE}",
        "devoted to": rf"\b(?:consacrée?s? (?:à|aux?)|relati(?:f|fs|ve|ves) (?:à|aux?)|dédiée?s? (?:à|aux?)) ?{_PHRASE}",
        "on the agenda": r"(?P<phrase>(?:\b(?:la|le|les|une?|leurs?) |\bl')[^.;:,»\"«]{4,60}?) (?:est|sont|sera|seront|était|étaient|devrait être|"
        r"devraient être) (?:au (?:programme|menu|cœur|centre)|à l'ordre du jour|sur la table)",
        "agenda": r"(?:à l'ordre du jour|au menu|au programme|sur la table|questions majeures)[\w ]*[:,] ?(?:dont |comme |notamment )*"
        rf"{_PHRASE}",
        "subjects": r"\b(?:enjeux?|sujets?|thèmes?|thématiques|dossiers?|axes|priorités|points|questions)\b[^.;:»\"(]{0,60}?"
        rf"(?: tel(?:le)?s que|,? comme|,? dont| ?:|,? notamment| ?\() ?(?P<phrase>{_LETTERS}{{4,300}})",
        "question of": rf"\b(?:(?:il (?:y )?(?:a été|est|sera|était|avait été)|été) (?:\w+ment |aussi |beaucoup )?question|l'occasion|en faveur) d(?:es |e |u |')(?P<phrase>{_LETTERS}{{3,160}})",
        "pleads for": r"\b(?:plaider(?:a|ont)? pour|plaidé pour|défendr(?:e|a|ont)|souligner|réaffirmer|réaffirmé|saluer|renouveler|réitér(?:er|é)|promouvoir|"
        rf"explorer|relancer|demander|demandé|réclamé|exigé|proposé|insisté sur|exprimé) (?P<phrase>(?:(?:la|le|les|leurs?|son|sa|ses|une?|des|toutes?) |l'){_LETTERS}{{4,160}})",
        "goal": rf"(?:l'objectif|le but|l'idée|la priorité|l'enjeu)(?: [^.;:,]{{0,40}})? (?:est|était|sera)(?: toujours| aussi)? d[e'] ?(?P<phrase>{_LETTERS}{{4,120}})",
        "agreement on": r"\b(?:accord|consensus|compromis|convergences?|divergences?|désaccords?|divisions|différends?|avancées|"
        rf"progrès) (?:\w+ )?(?:sur|vers) {_PHRASE}",
        "agreed to": rf"\b(?:mis d'accord|entendus|convenu|convenus|d'accord) (?:sur |d'|de ){_PHRASE}",
        "aim": r"\b(?:(?:dans|avec) (?:le but|l'objectif|la volonté|l'espoir|l'ambition|l'intention)(?: (?!d)[\w-]+){0,4} d[e'] ?|"
        r"(?:destinée?s?|vis(?:e|ent|ait|aient|era|ant)) à |(?:permettr\w+|permet(?:tre)?|doit permettre)(?: aux? [^.;:,]{0,50}?)? d[e'] ?|"
        rf"il s'agi(?:t|ra|ssait) (?:aussi |également |notamment )?d[e'] ?)(?P<phrase>\w+(?:er|ir|re) {_LETTERS}{{4,120}})",
        "to do": rf"\b(?:pour|afin de|afin d'|en vue de|en vue d') ?(?P<phrase>\w+(?:er|ir|re) {_LETTERS}{{4,120}})",
        "to do what": r"\b(?:pour|afin de|afin d'|en vue de|en vue d') ?(?:tenter d[e'] ?|essayer d[e'] ?)?\w+(?:er|ir|re) "
        rf"(?P<phrase>(?:(?:la|le|les|leurs?|une?|des) |l'){_LETTERS}{{4,120}})",
        "on": r"\bsur (?!place|twitter|le terrain|la base|la table|fond de|invitation|l'initiative|son |sa |ses )"
        rf"(?P<phrase>(?:(?:la|le|les|leurs?|une?|des|cette|ce|ces) |l'){_LETTERS}{{4,200}})",
        "weighty": r"\b(?:dans|face à|sur|contre|notamment|de|d') ?(?P<phrase>(?:(?:la|le|les|leurs?|un|une) |l')(?:[\w'-]+ )?(?:crise|"
        r"conflits?|dossiers?|questions?|guerre|situation|tensions?|différends?|lutte contre|sort d|nucléaire|programme|normalisation|"
        rf"désescalade|relations?|coopération|sécurité|climat|commerce|accord)\b{_LETTERS}{{0,120}})",
        "talks on": r"\b(?:pourparlers|négociations?|discussions?|réunions?|entretiens?|consultations|sommet|rencontre|conférence|dialogue|"
        r"tractations|échanges)(?: [\w'/-]+){0,8}? sur "
        rf"(?!place|twitter|le terrain|la base|la table|fond de|invitation|l'initiative){_PHRASE}",
        "kind of talks": r"(?P<phrase>\b(?:pourparlers|négociations?|discussions|accord|processus) (?:de paix|de désarmement|commercia(?:les|ux)|"
        r"climatiques?|nucléaires?))\b",
    },
    weighty=r"\b(?:crises?|conflits?|dossiers?|questions?|guerre|paix|situation|tensions?|différends?|lutte|nucléaire|normalisation|désescalade|"
    r"relations?|coopération|sécurité|climat|commerce|commercia\w+|accords?|traités?|sanctions?|prisonniers?|otages?|cessez-le-feu|trêve|frontières?|"
    r"réfugiés?|migra\w+|brexit|terrorisme|transition|élections?|énergie|gaz|pétrole|aide|retrait|partage|avenir|processus)\b",
    topic_split=r"(?:,? et|,? ainsi que|,|,? mais aussi)(?: (?:notamment|enfin|surtout))?(?: (?:sur|de|du|des|à|au|aux))? (?=(?:la|"
    r"le|les|leurs?|une?) |l'|d')",
    topic_end=r",? et non |, (?:il|elle|ils|elles|on) |,? mais pas |,? et pas | dans (?:les|la) (?:prochaine?s?|semaine|soirée|journée)\b|,? (?:a|ont|avait|avaient|aurait|auraient|est|sont|était|"
    r"étaient|sera|seront|doit|doivent|devrait|devraient|peut|peuvent|va|vont|fut|ne|n') |\bn'|\bs'|, selon |, d'après | selon |"
    r",? qui |"
    r" (?:que |qu')|,? lors d|,? alors |,? où |,? dont |-t-(?:il|elle)|,? a-t-|,? depuis |,? après |,? avant |,? mais |,? tandis |\)|\(| - |"
    r" – | — |,? en présence |,? avec |,? (?:ce |de )?(?:lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche)\b|,? tout en |,? sans |,? pour (?:la première|l'instant)| car | encore | se (?!le )|[»\"”]|"
    r",? en attendant|,? à l'issue|,? au lendemain| jugée?s? | ayant |,? suite à|"
    r",? près d",
    phrase_break=r",| (?:qui|que|et|dont|où|pour|dans|afin|en|par|lors|ainsi|alors|sans|avec|entre|à|depuis|contre|après|avant) ",
    no_topic=r"(?:la|le|les|de|du|des|et|à|au|aux|un|une|autres?|plusieurs|laissant|fond|sur|pour|ce|cette|ces|sujet|question|tout|"
    r"l|d|ainsi|que|notamment)",
    lead_in=r"(?:comme|notamment|dont|y compris|entre autres) ",
    not_topic=r"(?:dans|en|à|avec|lors|au cours|autre chose|mais |bien|un accord$|un état$|une (?:rencontre|réunion|solution)$|laissant|déjeuner|dîner|tout|rien|chaque|plus|moins|\d+$|pas|même|bien|jusqu|ce soir|cette|hier|"
    r"demain) ?",
    excluded=(
        r"(?:et non|mais pas|et pas|non pas|pas question|n'(?:est|était) pas question|de tout,? sauf) (?:sur|de|d'|du|des) (?P<phrase>[^.;:»\"]{3,90})",
        rf"(?P<phrase>{_SUBJECT}){_ASIDE} {_NOT}(?:été )?(?:\w+ment )?{_ON_AGENDA}",
        rf"(?P<phrase>{_SUBJECT}){_ASIDE} (?:en )?(?:est|sont|était|étaient|sera|seront|(?:a|ont|avait|avaient|aurait|auraient) été|rester(?:ait|a|ont)) (?:\w+ment )?{_KEPT_OUT}",
        r"\b(?:il n'(?:a|est|était|sera) (?:\w+ment )?(?:pas|plus|jamais|à aucun moment) (?:été )?question)(?:,[^,]{3,40},)? d(?:es |e |u |')(?!\w+(?:er|ir|re|oir)\b)(?P<phrase>[^.;:»\",]{3,90})",
        rf"\b(?:d(?:e|es|u) |d')(?P<phrase>{_SUBJECT}),?(?: en revanche,?| par contre,?)? (?:pas un mot|il n'a (?:pas|plus|jamais) (?:\w+ment )?été (?:question|dit)|il n'(?:a|est) (?:été )?question à aucun|"
        r"il a été convenu de ne pas (?:souffler|dire|parler))",
        r"\b(?:pas un mot,? (?:en revanche,? |par contre,? )?(?:sur|d[eu'])|rien,? (?:en revanche,? |par contre,? |n'a été dit )?sur) ?(?P<phrase>[^.;:»\",]{3,90})",
        r"\b(?:sans (?:\w+ment )?(?:évoquer|aborder|mentionner|parler d(?:e|u|es)|traiter d(?:e|u|es))|n[e'] ?(?:évoqueront|aborderont|parleront|discuteront|traiteront) pas(?: d(?:e|u|es))?|n'ont (?:\w+ment )?pas "
        r"(?:évoqué|abordé|parlé d(?:e|u|es)|discuté d(?:e|u|es))) ?(?P<phrase>[^.;:»\",]{3,90}?)(?= (?:lors|au cours|à l'occasion|pendant|durant)\b|[.;:»\",]|$)",
    ),
    outcome=(
        r"(?P<phrase>(?:se (?:sont|seraient)|s'(?:est|étaient)) (?:\w+ment |déjà |aussi |également |finalement |enfin )?(?:mise?s? d'accord|entendue?s|accordée?s|engagée?s?) "
        rf"(?:sur|d[e'u]|à|pour|en faveur){_WITHIN}{{5,160}})",
        rf"(?P<phrase>(?:sont|seraient|étaient) (?:\w+ment )?(?:convenue?s|tombée?s d'accord|parvenue?s à){_WITHIN}{{5,160}})",
        rf"(?P<phrase>(?:{_HAVE}convenu|{_THEY_HAVE}(?:décidé|accepté)) (?:d[e'u]|que|l'){_WITHIN}{{5,160}})",
        rf"(?P<phrase>{_HAVE}(?:adopté|signé|conclu|paraphé|trouvé|scellé|obtenu) (?:des |une? |la |le |les |l'|plusieurs |\w+ )(?:\w+ )?(?:accords?|cessez-le-feu|trêves?|traités?|protocoles?|"
        r"mémorandums?|déclarations?|feuilles? de route|compromis|engagements?|promesses?|libération|communiqués?|résolutions?|plan|conventions?|"
        r"pactes?|cadre|terrain d'entente|levée|garanties?)\b[^.;:\"»]{0,140})",
        rf"(?P<phrase>{_HAVE}(?:réaffirmé|réitéré|affirmé|affiché|exprimé|renouvelé) (?:leur|leurs|son|sa) (?:\w+ )?(?:engagement|attachement|volonté|détermination|"
        r"accord|soutien|désaccords?|divergences|entente)\b[^.;\"»]{0,140})",
        r"(?P<phrase>(?:sans (?:succès|résultat|accord|avancée|percée|compromis|conclusion|(?:réel|véritable|grand) (?:résultat|progrès|succès)|parvenir à [^.;,]{5,80}|"
        r"(?:avoir|être) (?:pu |parvenue?s? à )?(?:trouv\w+|réuss\w+|abouti|conclu\w*|obten\w+)[^.;,]{0,80})))",
        r"(?P<phrase>faute d(?:'|e )(?:accord|compromis|consensus|entente)[^.;:,\"»]{0,80})",
        r"(?P<phrase>n'(?:(?:ont|avaient|a|avait|aura|auront) (?:donc |encore |toujours )*(?:pas|jamais|guère|nullement|rien|pu) (?:encore |toujours )?(?:permis|abouti|débouché|donné (?:lieu|de résultat)|réussi|"
        r"produit|conclu|trouvé|parvenir|s'entendre)|(?:est|sont|étaient|était) (?:toujours |encore )?(?:pas|jamais) parvenue?s?)[^.;:\"»]{0,120})",
        r"(?P<phrase>aucun (?:accord|compromis|progrès|communiqué|résultat) [^.;:,\"»]{5,80}|aucune (?:percée|avancée|décision) [^.;:,\"»]{5,80})",
        rf"(?P<phrase>(?:(?:\bn')?{_HAS}(?:abouti|débouché|accouché)|(?:s'est|s'était|se sont|s'étaient) (?:soldée?s?|conclue?s?|achevée?s?|terminée?s?|séparée?s?|quittée?s?) (?=(?:[\w']+ ){{0,2}}(?:sur|par|sans) )|"
        r"(?:séparée?s|quittée?s) (?=sans |sur |en (?!\w+ \d)))[^.;:\"»]{3,140})",
        rf"(?P<phrase>{_HAVE}(?:échoué|achoppé|capoté|tourné court|avorté|été (?:qualifiée?s? de )?(?:positi\w+|constructi\w+|fructueu\w+|couronnée?s? (?:de|par)[^.;:\"»]{{3,80}}))[^.;:,\"»]{{0,80}})",
        rf"(?P<phrase>{_HAVE}(?:permis|fait) d(?:e |es |'|u )[^.;:\"»]{{5,120}})",
        rf"(?P<phrase>{_HAVE}(?:enregistré|réalisé|accompli) (?:des|de|un|d'|quelques|certains) ?(?:\w+ )?(?:progrès|avancées?)[^.;:\"»]{{0,100}})",
        rf"(?P<phrase>(?:{_HAVE}(?:obtenu|donné le coup d'envoi)|{_THEY_HAVE}(?:décidé|recommandé|demandé|réclamé|promis|adopté|échangé)) ?(?:d[e'u]|que|l'|la |le |une? ){_WITHIN}{{5,140}})",
        rf"(?P<phrase>\bil a(?:vait)? été (?:convenu|décidé) (?:d[e'u]|que){_WITHIN}{{5,140}})",
        rf"(?P<phrase>s'engagent à {_WITHIN}{{5,140}})",
        r"(?P<phrase>(?:dans l'impasse|au point mort|lettre morte|tourné court|constat d'échec)[^.;:,\"»]{0,60})",
    ),
    outcome_end=r",? selon |, d'après |, (?:a|ont|avait)(?:-t-(?:il|elle|on|ils))? |,? (?:indique|annonce|rapporte|précise|affirme)(?:nt)? |[()»]|, mais |,? qui |,? dont |"
    r",? où |,? tandis | - | – | — ",
    level=r"(?P<phrase>\bau (?:plus haut niveau|niveau (?:des|du|de la|de l'|ministériel|présidentiel|"
    r"technique)(?: (?!(?:a|ont|est|sont|sera|seront|pour|et|afin|avec|à|en|qui|que)\b)[\w'-]+){0,4}))(?=[\s,.;»\"]|$)",
    undisclosed=r"\b(?:secr(?:et|ète|ets|ètes|ètement)|(?:ultra|top)-?secret\w*|officieu(?:x|se|ses|sement)|catimini|discrètement|en toute discrétion|"
    r"à l'insu|en sous-main|dans l'ombre|loin des (?:regards|caméras|micros|projecteurs)|confidentiel(?:le|s|les)?|non (?:divulguée?s?|annoncée?s?|déclarée?s?|"
    r"publique?s?)|tenue?s? secrète?s?|clandestin\w*|en secret|"
    r"à l'abri des regards)\b",
    closed_doors=r"\bhuis[- ]clos\b|\bportes closes\b|\bfermée?s? (?:à la presse|aux médias|aux journalistes)\b|\bà l'écart des (?:médias|caméras|journalistes)\b",
)
