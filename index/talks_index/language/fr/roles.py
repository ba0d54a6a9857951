"""French offices, ranks and occupations, and the words that join them to a name."""

from talks_index.language import listed
from talks_index.language.shape.roles import RoleWords

_OF_STATE = """
    president presidente ministre ministres chancelier chanceliere chef cheffe secretaire ambassadeur ambassadrice emissaire
    envoye envoyee roi reine prince princesse emir sultan guide general generale colonel marechal amiral gouverneur gouverneure
    maire depute deputee senateur senatrice parlementaire diplomate conseiller conseillere negociateur negociatrice consul consule
    charge chargee procureur procureure vice-president dirigeant dirigeante porte-parole commissaire haut-commissaire
"""
_OTHERS = """
    directeur directrice conseillers homologue homologues collegue leader leaders patron patronne responsable responsables
    representant representante coordinateur coordinatrice coordonnateur coordonnatrice mediateur mediatrice facilitateur
    administrateur administratrice commandant commandante capitaine lieutenant lieutenant-colonel commandant sergent adjudant
    caporal major brigadier officier soldat sous-secretaire sous-secretaire-general avocat avocate avocats juge magistrat
    magistrate expert experte experts analyste analystes chercheur chercheuse specialiste specialistes politologue historien
    historienne economiste sociologue professeur professeure enseignant enseignante universitaire maitre journaliste correspondant
    correspondante ecrivain ecrivaine auteur auteure romancier essayiste philosophe editorialiste chroniqueur redacteur
    photographe cineaste realisateur realisatrice acteur actrice chanteur chanteuse artiste musicien champion championne joueur
    entraineur selectionneur attaquant defenseur milieu gardien arbitre athlete medecin docteur infirmier infirmiere virologue
    epidemiologiste biologiste physicien scientifique ingenieur astronaute pilote eveque archeveque cardinal pape imam cheikh
    ayatollah rabbin pretre pasteur patriarche mufti mollah moine abbe dalai-lama militant militante activiste opposant opposante
    dissident dissidente candidat candidate membre fondateur fondatrice cofondateur cofondatrice copresident
    copresidente tresorier delegue deleguee elu elue adjoint adjointe prefet prefete sous-prefet bourgmestre homme femme epouse
    epoux mari fille fils frere soeur pere mere gendre neveu niece oncle cousin veuve compagne compagnon ami amie bras allie
    alliee rival rivale heritier heritiere successeur predecesseur ex-president numero tenor figure voix locataire pdg
    president-directeur entrepreneur milliardaire magnat banquier homme-d'affaires oligarque chefs rebelle rebelles warlord
    seigneur resident residente habitant habitante temoin victime agent agente inspecteur inspectrice enqueteur enquetrice
    commissaire policier gendarme espion lanceur lanceuse doyen recteur rectrice vice-recteur chercheurs etudiant etudiante
    syndicaliste secretaire-general porte-paroles tete co-auteur eurodepute eurodeputee observateur observatrice rapporteur
    rapporteure interprete traducteur conseil associe associee partenaire directeur-general vpm ministre-president attache
    attachee plenipotentiaire speaker whip chancelier-adjoint vizir intellectuel ideologue stratege tacticien
    presidente-directrice hodjatoleslam
    presidents presidentes dirigeants dirigeantes chanceliers ambassadeurs emissaires envoyes generaux colonels gouverneurs deputes
    senateurs diplomates negociateurs porte-parole copresidents representants mediateurs commandants opposants militants
    candidats journalistes secretaires
"""

WORDS = RoleWords(
    heads=listed(f"{_OF_STATE} {_OTHERS}"),
    before=listed("""
        ancien ancienne ex nouveau nouvel nouvelle futur future actuel actuelle vice vice-premier premier premiere haut haute sous
        principal principale grand grande jeune vieux numero jusqu'alors ancien-ne tout-puissant puissant influent
        ultra-conservateur nouvellement feu defunt celebre populaire tres adjoint co candidat sulfureux fidele proche seul
        deuxieme troisieme second seconde
    """),
    articles=listed("le la les l un une des du de d au aux son sa ses leur leurs notre nos mon ma ce cet cette"),
    linkers=listed("""
        de du des d a au aux en pour la le les l et contre sur aupres chez par dans sous sans vers entre auxiliaire au-dela
    """),
    conjunctions=listed("et"),
    stops=listed("""
        tete-a-tete avec
        qui que qu dont ou mais car si est sont etait etaient sera seront serait a ont avait avaient aura aurait fut ete etre
        avoir s se n ne dit declare affirme annonce indique precise souligne ajoute assure explique estime juge rappelle selon
        lors alors apres avant depuis pendant tandis lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui
        respectif respective respectifs respectives afin ainsi notamment lorsque quand puisque parce comme doit doivent peut peuvent veut va vont vient fait font il elle ils
        elles on nous vous je j y c ce cela ceci ayant etant jamais pas plus rencontre recu accueilli appele demande invite arrive
        rejoint accuse denonce salue accompagne quitte assiste cite interroge
    """),
    be=listed("est etait devient devenu fut sera reste demeure"),
    unsided=listed("""
        expert experte analyste chercheur chercheuse specialiste politologue historien historienne economiste sociologue
        professeur professeure universitaire journaliste correspondant correspondante ecrivain auteur auteure essayiste
        editorialiste avocat avocate photographe membre directeur directrice responsable
    """),
    of_state=listed(
        f"{_OF_STATE} prefet prefete sous-prefet commandant lieutenant-colonel capitaine brigadier opposant opposante vice-ministre"
    )
    - listed("porte-parole chef cheffe commissaire conseiller conseillere charge chargee prince princesse"),
    state_phrases=(
        "chef de l'etat",
        "cheffe de l'etat",
        "chef du gouvernement",
        "cheffe du gouvernement",
        "chef de la diplomatie",
        "cheffe de la diplomatie",
        "chef de l'opposition",
        "cheffe de l'opposition",
        "chef d'etat-major",
        "chef de l'armee",
        "porte-parole du gouvernement",
        "porte-parole de l'armee",
        "porte-parole du ministere",
        "porte-parole de la presidence",
        "porte-parole de la diplomatie",
        "directeur de cabinet",
        "directrice de cabinet",
    ),
    ranks=listed("""
        general generale colonel colonelle lieutenant-colonel lieutenant capitaine commandant commandante major sergent adjudant brigadier amiral
        vice-amiral marechal ayatollah hodjatoleslam cheikh imam mollah pere soeur abbe cardinal docteur professeur maitre
    """),
    then=listed("alors"),
    elsewhere=listed("a au aux en pour sur aupres chez"),
    determiners=listed("le la les l un une son sa ses leur leurs ce cet cette"),
    definite=listed("le la l"),
    taking_up=listed("selon pour mais or si"),
    modifiers_first=False,
)
