"""The furniture of French news pages."""

from __future__ import annotations

from talks_index.language import listed
from talks_index.language.shape.boilerplate import Boilerplate, phrases

WORDS = Boilerplate(
    lines=frozenset(
        phrases("""
        reagir, publicite, annonce, commenter, voir les commentaires, aucun commentaire, pas de commentaire, 0 commentaire
        partager, partagez, partager l'article, partager cet article, partager sur, partager sur facebook, partager sur twitter
        partager sur whatsapp, partager sur linkedin, partager par e-mail, envoyer par e-mail, envoyer par mail, je partage
        imprimer, copier le lien, sauvegarder, enregistrer, ajouter aux favoris, ajouter a vos selections, classer, telecharger
        ecouter, ecouter l'article, ecouter cet article, lecture audio, lire, lire plus tard, regarder, voir, zoom, plein ecran, lecture
        lire la video, voir la video, fin du player, votre navigateur ne supporte pas l'audio html5, autoplay, diaporama
        lire la suite, lire plus, voir plus, en savoir plus, en lire plus, suite, suivant, precedent, article suivant, article precedent
        retour, retour en haut, haut de page, accueil, menu, recherche, rechercher, fermer, ouvrir, navigation
        se connecter, connexion, s'inscrire, s'abonner, abonnez-vous, je m'abonne, mon compte, inscription
        aller au contenu, aller au contenu principal, passer au contenu, passer au contenu principal, acces direct au contenu
        newsletter, newsletters, nos newsletters, les newsletters, accepter, refuser, tout accepter, tout refuser
        continuer sans accepter, parametrer les cookies, facebook, twitter, x, whatsapp, linkedin, telegram, instagram, youtube
        tiktok, pinterest, messenger, flipboard, google+, e-mail, email, mail, rss, google actualites, wordpress
        mentions legales, politique de confidentialite, conditions generales, plan du site, contact, contactez-nous, qui sommes-nous
        a propos, article reserve aux abonnes, reserve aux abonnes, abonnes, premium, exclusif abonnes, liens commerciaux
        contenu sponsorise, sponsorise, fin de la publicite, la suite apres la publicite, la suite apres cette publicite
        contenu de la page, toutes les actualites, toute l'actualite, toute l'info, toutes les news, derniere minute
        offrir l'article, offrir cet article, cadeau, j'aime, j'aime ca, j'aime chargement, chargement, chargement en cours
        urgent, alerte, alerte info, exclusif
        acceder au contenu principal, acceder au contenu, partage, contribuer, reutiliser ce contenu, personnaliser, tout rejeter
        gerer mes choix, accepter gerer mes choix, mes choix, preferences, article information, envoyer a un ami, envoyer
        photo d'illustration, image d'illustration, toute l'actualite en continu, la matinale, favoris, like, tweet, tweeter, signaler
        lire l'article original, lire l'article complet, imprimer cet article, taille du texte, reagissez, je reagis, commentez
        suivre, suivez-nous, nous suivre, liste des articles archives, cet article vous a plu, noter cet article, signaler une erreur
        """)
    ),
    starts=phrases("""
        a lire aussi, a lire egalement, a lire :, a voir aussi, a ecouter aussi, a ecouter :, a relire, lire aussi, lire egalement
        lire notre, lire l'article, lisez aussi, lisez egalement, voir aussi, voir egalement, ecouter aussi, ecoutez aussi, regardez aussi
        sur le meme sujet :, suivez-nous, suivez nous, suivez toute l'actualite, suivez l'actualite, retrouvez-nous
        retrouvez toute l'actualite, rejoignez-nous, rejoignez notre chaine, abonnez-vous, inscrivez-vous a, inscrivez-vous pour
        cliquez ici, cliquez pour, cliquez sur, telechargez l'application, telecharger l'application, decouvrez davantage, decouvrez plus
        temps de lecture, duree de lecture, il vous reste, cet article est reserve, la suite est reservee
        tags :, tags:, mots-cles, mots cles, etiquettes :, etiquettes:, categories :, categorie :, categories:, classe dans, publie dans
        tague, partagez cet article, partagez cette, partager cet article, partager cette, partager :, partager:, partager sur
        ignorer twitter publication, fin de twitter publication, ignorer youtube publication, fin de youtube publication
        voir le tweet, voir cette publication sur, tous droits reserves, vos reactions doivent respecter, toutes les news
        ecouter -, ecouter :, newsletterrecevez, newsletter recevez, pour afficher ce contenu, une extension de votre navigateur, emportez l'actualite
        consultez notre politique, j'accepte de recevoir, en vous inscrivant, en cliquant sur, accueil ", accueil >, accueil ›, accueil /
        vous etes ici, fil d'ariane, pour plus d'information, veuillez nous contacter, lire l'article original, image d'illustration
        photo d'illustration, commentaires recents, contenu non disponible, ce contenu n'est pas accessible, cet article vous a ete utile, la lecture de vos articles, publicite lire la suite
        """),
    labels=(
        r"\ba (?:surtout )?(?:lire|voir|ecouter|regarder)(?: aussi)? sur [\w' -]{2,30} ?: ?",
        r"^legende (?:de l')?(?:image|video|photo)\b ?[,:]? ?",
        r"(?<=[.!?\"»]) fin$",
        r"(?<=[.!?\"] )(?:► ?)?(?:a )?lire (?:aussi|egalement)(?: sur [^:]{2,30})? ?: ?[^.!?]{10,160}$",
    ),
    notices=(
        r"\btrad(?:uit|uits|uite|uction|uisons)\b.*\b(?:automatique|automatiquement|machine|programmatique|google)\b",
        r"\b(?:automatique|automatiquement|machine)\b.*\btrad(?:uit|uits|uite|uction|uisons)\b",
        r"^\W*traduit (?:du |de l'|de la ).{0,80}$",
        r"\bn'expriment? pas (?:necessairement )?(?:le point de vue|l'opinion|la position) (?:du|de ce|de notre) (?:site|redaction)\b",
        r"^les opinions exprimees (?:dans|par) .*\b(?:auteur|auteurs|engagent|refletent)\b",
        r"\b(?:ce site|nous) utilis(?:e|ons) (?:des|les) cookies\b|\bdes cookies\b.*\bnavigation\b|\ben poursuivant votre navigation\b",
        r"\btous droits (?:de reproduction )?(?:et de representation )?reserves\b",
        r"^(?:toute )?reproduction (?:meme partielle |totale ou partielle )?(?:est )?(?:strictement )?interdite",
        r"^(?:votre adresse (?:e-mail|de messagerie|email) ne sera pas publiee|les champs obligatoires sont indiques)",
        r"^(?:inscrivez-vous|abonnez-vous|recevez)\b.*\b(?:newsletter|lettre d'information|boite mail|e-mail|whatsapp|telegram)\b",
        r"^pour (?:lire la suite|continuer la lecture|ne rien rater|ne rien manquer)\b.*\b(?:abonne|newsletter|inscri|connecte|suivez)",
        r"^vous pouvez (?:aussi )?(?:partager|nous suivre|suivre)\b.*\b(?:reseaux sociaux|facebook|twitter|whatsapp)\b",
        r"^cet article (?:a ete |est )(?:initialement |d'abord )?(?:publie|paru)\b.{0,120}$",
        r"^\W*a lire [^.!?]{10,150}$",
        r"^(?:chaque|tous les) (?:jour|jours|matin|matins|semaine|semaines),? recevez\b",
        r"^.{0,40}\b(?:aller|passer|acceder) (?:directement )?au contenu(?: principal)?$",
        r"^pour afficher ce contenu\b|^une extension de votre navigateur\b|^ce contenu n'est pas (?:disponible|accessible)\b",
        r"^(?:author|role), .{2,60}$",
        r"^.{2,40} publie environ [\d ]+ articles\b",
        r"^.{2,40} vous propose de revenir sur\b",
        r"^(?:>+|►+|→|\(|\[)? ?(?:a )?(?:lire|voir|ecouter) (?:aussi|egalement)\b.{0,160}$",
        r"^avec (?:notre|nos) (?:correspondante?s?|envoyee?s? speciale?s?)\b[^.!?]{0,60}$",
        r"^de notre (?:correspondant|correspondante|envoye special|envoyee speciale|bureau)\b[^.!?]{0,60}$",
        r"\bcontactez-nous\b.*\bpour vous abonner\b",
    ),
    sections=frozenset(
        phrases("""
        a la une, actu, actus, actualite, actualites, afrique, ameriques, amerique, amerique latine, amerique du nord, asie, asie-pacifique
        auto, bourse, cinema, chroniques, culture, debats, diplomatie, divers, dossier, dossiers, eco, economie, editorial, edito, education
        emploi, enquete, enquetes, entretien, entreprises, environnement, europe, fait divers, faits divers, fait-divers, faits-divers
        finance, finances, flash, flash info, football, foot, france, geopolitique, grands formats, high-tech, high tech, idees, info, infos
        insolite, international, interview, interviews, journal, justice, lifestyle, loisirs, maghreb, media, medias, meteo, monde
        moyen-orient, moyen orient, proche-orient, musique, nation, national, news, opinion, opinions, people, photos, planete, podcast
        podcasts, politique, portrait, presse, regions, region, religion, reportage, reportages, sante, science, sciences, securite, societe
        sport, sports, tech, technologie, technologies, tribune, tribunes, tv, video, videos, voyage, programmes, replay, en direct, direct
        live, radio, decouvrir, jeux, immobilier, cuisine, mode, numerique, outre-mer, elections, defense, conflits, analyses, analyse
        horoscope, galerie, archives, magazine, blogs, blog, services, boutique, bons plans, cac 40
        """)
    ),
    navigation=frozenset(
        phrases("""
        menu, accueil, navigation, aller au contenu, aller au contenu principal, passer au contenu, passer au contenu principal
        acces direct au contenu, recherche, rechercher
        """)
    ),
    lists=phrases("""
        a lire aussi, a lire egalement, lire aussi, lire egalement, a voir aussi, voir aussi, a ecouter aussi, sur le meme sujet
        sur le meme theme, dans la meme rubrique, articles lies, articles similaires, articles recommandes, articles connexes
        nos derniers articles, derniers articles, a decouvrir, vous aimerez aussi, vous pourriez aussi aimer, pour aller plus loin
        pour en savoir plus, a ne pas manquer, les plus lus, les plus lues, articles les plus lus, les plus populaires, les plus partages
        dans la meme categorie, sur le meme theme, notre selection, le resume de la semaine, article suivant, article precedent, a suivre
        la redaction vous recommande, plus d'articles, nos recommandations, notre selection, dans l'actualite, sur le web
        """),
    ends=phrases("""
        commentaires, commentaire, votre commentaire, vos commentaires, vos reactions, laisser un commentaire, laissez un commentaire
        laisser un commentaire annuler la reponse, laisser une reponse, ajouter un commentaire, poster un commentaire, ecrire un commentaire
        rediger un commentaire, repondre, fil info, fil d'actualite, fil actu, le fil info, navigation de l'article
        navigation des articles, entrez vos coordonnees ci-dessous, vous devez etre connecte pour, connectez-vous pour commenter
        inscrivez-vous a la newsletter, inscrivez-vous a notre newsletter, vous pouvez partager cette histoire
        vous pouvez partager cet article, contenus sponsorises, dernieres actualites, dernieres nouvelles, les dernieres actualites
        retrouvez actualites sur
        """),
    continued=("lire la suite", "lire plus", "lire l'article", "en savoir plus", "en lire plus", "voir plus"),
    published=phrases(
        "ce contenu a ete publie, cet article a ete publie, article publie, article mis en ligne, publication, publie, publiee, mis en ligne, paru, poste, date de publication, date, cree, diffuse, redige, ecrit"
    ),
    changed=phrases(
        "article mis a jour, article modifie, mis a jour, mise a jour, modifie, derniere modification, derniere mise a jour, actualise, maj"
    ),
    fillers=listed(
        "tu gmt utc cet cest hl hec est le la a de du et heure heures min mn h temps lecture dernier vues en ligne locale paris il y ans an jours mois"
    ),
    by=("par", "texte par", "propos recueillis par", "recueilli par", "auteur", "redaction"),
    with_agency=("avec",),
    source=("la source", "source", "sources", "lien source", "article original", "source originale"),
    site_words=listed(
        """
        actu actualite actualites agence afrique canal chaine courrier depeche dimanche echo echos express figaro gazette hebdo info infos
        journal liberation media medias monde nouvelles nouvel observateur obs parisien point presse quotidien radio revue tele
        television temps tribune tv web voix
        """
    ),
)
