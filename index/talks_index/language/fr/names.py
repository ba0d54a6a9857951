"""French words around names."""

from talks_index.language import listed
from talks_index.language.shape.names import NameWords

WORDS = NameWords(
    titles=listed("""
        m mm mme mmes mlle monsieur madame mademoiselle dr docteur pr professeur me maitre mgr monseigneur st sir lord lady
    """),
    royal=listed("roi reine prince princesse pape imam cheikh sultan empereur duc duchesse"),
    particles=listed("""
        al el ben bin ibn ould abou abu abd de du des d la le van von der den dos da di del della ter ten y e i bint um oum ag ad
        as ar ul ur
    """),
    no_start=listed("""
        le la les l un une des du de d au aux a et ou mais donc or ni car ce cet cette ces son sa ses mon ma mes ton ta tes notre
        nos votre vos leur leurs il elle on ils elles je j tu nous vous qui que qu quoi dont si en dans par pour sur sous avec
        sans chez vers selon entre apres avant depuis contre comme quand lorsque puis ainsi aussi alors ici la-bas y ne n pas plus
        s se c eu
    """),
    never=listed("""
        unite collectif police citoyen comite federation confederation syndicat hirak segur gala
        premier ministre premiere president presidente presidents chef chefs general colonel roi reine pape ministre ministres
        secretaire etat directeur ambassadeur chancelier chanceliere gouverneur maire senateur depute conseiller porte-parole
        leader capitaine lieutenant commandant marechal amiral imam cheikh emir sultan prince princesse ayatollah guide supreme
        excellence majeste altesse honorable docteur professeur maitre monsieur madame mlle mme lundi mardi mercredi jeudi
        vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel paques
        ramadan aid covid covid-19 coronavirus ebola sida vih brexit internet web twitter facebook instagram youtube whatsapp
        telegram tiktok google photo photos video credit credits image images source sources lire suite voir aussi reagir
        commentaires commentaire partager publie publiee mis jour article articles accueil menu rechercher recherche newsletter
        abonnez abonnement abonne connexion copyright tous droits reserves monde politique economie culture sport sports societe
        international afrique europe asie amerique actualite actualites info infos direct live exclusif interview portrait analyse
        reportage tribune editorial edito enquete dossier podcast radio tele television presse journal revue magazine agence
        redaction correspondant envoye special islam islamisme coran bible torah dieu allah jesus mahomet prophete messie
        islamiste islamistes juif juifs juive musulman musulmans chretien chretiens catholique catholiques sunnite sunnites chiite
        chiites kurde kurdes arabe arabes occidental occidentaux europeen europeens africain africains asiatique republicain
        republicains democrate democrates travailliste travaillistes conservateur conservateurs socialiste socialistes communiste
        communistes nord sud est ouest terre lune soleil mer ocean otan onu union assemblee nationale senat parlement congres
        gouvernement etats nations unies conseil securite commission republique royaume federation accord accords traite sommet
        conference ligue coupe champions league match but euro dollar livre etes est-ce aujourd hier demain apres-midi matin soir
        nuit merci bonjour oui non bref enfin cependant toutefois pourtant ensuite notamment attentat attentats affaire loto
        urgences parti hopital trust institute research sante publique printemps ete automne hiver anecdote justice climat cour
        appel energie closer radical bonne nouvelle nouvelles loi plan projet rapport proces guerre crise cellule operation
        mission festival prix festival musee theatre stade air force one affaires etrangeres interieur armees defense finances economie
        education culture environnement travail transports agriculture tour grand petit mini works park life company group
        festival film serie saison episode album club olympique racing stade real sporting athletic ecole lycee college universite
        rue avenue boulevard place quai pont route gare aeroport banque caisse societe groupe entreprise compagnie boeing airbus
        rafale mirage kalachnikov spoutnik ndlr nda rdv pib ong sa sarl usd vpm hon son francs
    """),
    ordinary=listed("""
        liberation capital challenges nature time marianne politis causeur quartz wired brut trend beta mena mash delo echo semana
        dawn punch the sun mirror guardian telegraph bild welt kan ana congres parlement senat tigre pool cuvette manche golfe
        levant occident renaissance reconquete vale care meta apple orange sky fox saba sana petra politika beni niger-delta care
        modem dem man sake landes isan
    """),
    place_heads={
        "ville de": "city",
        "village de": "city",
        "localite de": "city",
        "commune de": "city",
        "quartier de": "city",
        "port de": "city",
        "cite de": "city",
        "bourgade de": "city",
        "capitale": "city",
        "region de": "region",
        "province de": "region",
        "province du": "region",
        "region du": "region",
        "district de": "region",
        "vallee de": "region",
        "vallee du": "region",
        "territoire de": "region",
        "departement de": "region",
        "etat de": "region",
        "ile de": "region",
        "ile d'": "region",
        "lac": "region",
        "prison de": "venue",
        "prison d'": "venue",
        "chateau de": "venue",
        "palais de": "venue",
        "base de": "venue",
        "camp de": "venue",
        "aeroport de": "venue",
        "hotel": "venue",
        "palais": "venue",
        "stade": "venue",
    },
    in_place=listed("a en de d au aux vers pres depuis jusqu'a dans chez"),
    continents=listed("""
        europe asie afrique amerique ameriques oceanie coree congo guinee soudan irlande caraibes atlantique pacifique cachemire
        kurdistan
    """),
    with_article=listed("au du"),
    things=listed("""
        loi lois journal hebdomadaire quotidien magazine societe entreprise groupe pub fondation operation parti club site ong
        chaine marque navire bateau film serie roman album maladie variant accord avion missile projet plan constructeur editeur
        cabinet agence hotel restaurant association prix rue avenue place boulevard
    """),
    periphrases=frozenset(
        (
            "etat hebreu",
            "etat palestinien",
            "republique islamique",
            "royaume cherifien",
            "royaume saoudien",
            "hexagone",
            "grande ile",
            "perse",
            "chine populaire",
            "amerique",
        )
    ),
    seats_of_bodies={"bruxelles": ("ue", "union europeenne")},
    groups={"deux corees": ("KP", "KR"), "deux congos?": ("CD", "CG"), "deux soudans?": ("SD", "SS")},
)
