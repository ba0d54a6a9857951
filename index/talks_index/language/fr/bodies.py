"""French words that make a body: ministries, embassies, universities, parties."""

from talks_index.language.shape.bodies import BodyWords

_OF = r"(?: (?:de la |de l'|des |du |de |d'))"
_FIELD = r"(?:affaires (?:etrangeres|sociales|europeennes|interieures)|interieur|defense|justice|economie|finances|sante|education(?: nationale)?|energie|transports?|commerce(?: exterieur)?|agriculture|environnement|culture|travail|petrole|budget|plan|communication|information|securite(?: publique)?|unification|irrigation(?: et de l'eau)?|hydrocarbures|mines|forces armees|armees|peche|tourisme|renseignement|cooperation|integration africaine|tresor|ressources (?:hydrauliques|en eau)|relations exterieures|administration territoriale|eau|ecologie|interieur et de la securite|droits humains|enseignement superieur|sports|recherche|numerique|transition ecologique|fonction publique|jeunesse|famille|sante publique|industrie|logement|immigration|defense nationale)"
_CAP = r"[A-ZÀ-Þ][\w'’-]*"
_MORE = rf"(?:(?: (?:de|du|des|pour|sur)| d['’])(?: (?:la|le|les)| ?l['’])? ?{_CAP}| {_CAP})(?: {_CAP}| (?:et )?(?:de |du |des |d['’])(?:la |l['’])?{_CAP})*"

WORDS = BodyWords(
    patterns=(
        ("government", rf"\bministere(?: (?!de |des |du |d')[a-z-]{{4,16}})?{_OF}{_FIELD}(?: et{_OF}{_FIELD})?"),
        ("government", r"\bassemblee nationale\b"),
    ),
    of_states=(
        ("government", rf"\bministere{_OF}{_FIELD}(?: et{_OF}{_FIELD})? "),
        ("government", r"\b(?:ambassade|consulat(?: general)?) (?:de la |de l'|des |du |de |d')?"),
        ("government", r"\b(?:presidence|departement d'etat|conseil de securite nationale|marine|banque centrale) "),
    ),
    cased=(
        (
            "other",
            rf"\b(?:Université|Institut|Fondation|Académie|Observatoire|Mouvement|Parti|Front|Comité|Conseil|Haut Conseil|Organisation|Association|Fédération|Coalition|Centre|Direction Générale|Direction générale|Collège|Club|Église|Eglise|Syndicat|Réseau|Rassemblement|Collectif)(?: (?:[a-zà-ÿ]{{4,}}(?:al|ale|ales|el|elle|elles|aux|que|ques|ain|aine|aines|ien|ienne|iennes|ois|oise|ais|aise|if|ive|aire|aires)))?{_MORE}",
        ),
        ("media", rf"\b(?<=journal ){_CAP}(?: {_CAP})*|\b(?<=quotidien ){_CAP}(?: {_CAP})*|\b(?<=hebdomadaire ){_CAP}(?: {_CAP})*"),
    ),
)
