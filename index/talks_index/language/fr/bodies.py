"""French words that make a body: ministries, embassies, universities, parties."""

from talks_index.language.shape.bodies import BodyWords

_OF = r"(?: (?:de la |de l'|des |du |de |d'))"
_FIELDS = r"""
    affaires etrangeres | affaires sociales | affaires europeennes | affaires interieures | interieur et de la securite | interieur
    | defense nationale | defense | justice | economie | finances | sante publique | sante | education nationale | education |
    energie | transports? | commerce exterieur | commerce | agriculture | environnement | culture | travail | petrole |
    budget | plan | communication | information | securite publique | securite | unification | irrigation et de l'eau |
    irrigation | hydrocarbures | mines | forces armees | armees | peche | tourisme | renseignement | cooperation |
    integration africaine | tresor | ressources hydrauliques | ressources en eau | relations exterieures | administration
    territoriale | eau | ecologie | droits humains | enseignement superieur | sports | recherche | numerique |
    transition ecologique | fonction publique | jeunesse | famille | industrie | logement | immigration
"""
_FIELD = "(?:" + "|".join(" ".join(field.split()) for field in _FIELDS.split("|")) + ")"
_CAP = r"[A-ZÀ-Þ][\w'’-]*"
_HEADS = """
    Université Institut Fondation Académie Observatoire Mouvement Parti Front Comité Conseil Organisation Association Fédération
    Coalition Centre
    Collège Club Église Eglise Syndicat Réseau Rassemblement Collectif
"""
_HEAD = rf"(?:{'|'.join(_HEADS.split())}|Haut Conseil|Direction [Gg]énérale)"
_ADJECTIVE = r"[a-zà-ÿ]{3,}(?:al|ales?|els?|elles?|aux|ques?|ains?|aines?|iens?|iennes?|ois|oises?|ais|aises?|ifs?|ives?|aires?)"
# What the first word of a body is followed by: `de la Ville`, `pour le Climat`, or another capital; then more of the same.
_REST = rf"(?:(?: (?:de|du|des|pour|sur)| d['’])(?: (?:la|le|les)| ?l['’])? ?{_CAP}| {_CAP})"
_MORE = rf"(?: {_CAP}| (?:et )?(?:de |du |des |d['’])(?:la |l['’])?{_CAP})*"

WORDS = BodyWords(
    patterns=(
        ("government", rf"\bministere(?: (?!de |des |du |d')[a-z-]{{4,16}})?{_OF}{_FIELD}(?: et{_OF}{_FIELD})?"),
        ("government", r"\bassemblee nationale\b"),
    ),
    of_states=(
        ("government", rf"\bministere{_OF}{_FIELD}(?: et{_OF}{_FIELD})? "),
        ("government", r"\b(?:ambassade|consulat(?: general)?) (?:de la |de l'|des |du |de |d')?"),
        (
            "government",
            r"\b(?:presidence|departement d'etat|conseil de securite nationale|marine|banque centrale|armee|parlement|senat|"
            r"etat-major|police nationale|gendarmerie|cour supreme|cour constitutionnelle) ",
        ),
    ),
    cased=(
        ("other", rf"\b{_HEAD}(?: {_ADJECTIVE})?{_REST}{_MORE}"),
        ("other", rf"\b[uU]niversité{_REST}{_MORE}"),
        ("government", rf"(?<=[a-zà-ÿ,] |.[’'])(?:Parlement|Congrès)\b(?! (?:{_ADJECTIVE}\b|de (?!la)|[A-ZÀ-Þ]))"),
        ("media", rf"(?:(?<=journal )|(?<=quotidien )|(?<=hebdomadaire )){_CAP}(?: {_CAP})*"),
    ),
)
