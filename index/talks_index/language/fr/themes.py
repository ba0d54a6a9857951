"""French words that stand for the themes of the news."""

from talks_index.language import listed
from talks_index.language.shape.themes import ThemeWords

WORDS = ThemeWords(
    themes={
        "diplomacy": listed(
            "diplomatie diplomate ambassadeur sommet bilatéral négociations médiation émissaire traité homologue pourparlers"
        ),
        "war": listed("armée soldats rebelles frappes offensive otages milices combats conflit guerre troupes missiles"),
        "party politics": listed("élection candidat parti député sénateur gauche droite scrutin campagne primaire sondage maire"),
        "justice": listed("tribunal procès plainte avocat enquête juge prison condamné police victime meurtre parquet"),
        "sport": listed("match joueur équipe club entraîneur football but championnat ligue tournoi supporters stade"),
        "shows": listed("acteur actrice film chanteur album émission animateur télévision concert série artiste cinéma"),
        "health": listed("médecin hôpital patient virus vaccin malade épidémie santé traitement soins médicament infection"),
        "economy": listed("entreprise marché euros prix salarié emploi croissance banque usine salaires industrie production"),
        "family": listed("mère père fille fils enfants famille amour mariage couple vie sœur épouse"),
        "faith": listed("pape évêque prêtre église catholique imam religieux prière messe fidèles"),
        "accidents": listed("incendie séisme avion passagers accident pompiers animaux chien météo tempête route véhicule"),
        "protest": listed("manifestants manifestation blocage grève syndicat mobilisation colère agriculteurs cortège casseurs"),
    }
)
