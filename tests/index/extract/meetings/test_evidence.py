"""Whatever the text, the facts keep their contract: every filled field stands in the sentences that are given as its proof."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

from hypothesis import given, settings
from hypothesis import strategies as st

from support.readings import meetings, reading
from talks_index.export.json import facts_json
from talks_index.model import Facts

WHO = [
    "Le président chilien",
    "La Norvège et le Pérou",
    "l'ONU",
    "Le ministre kényan des Affaires étrangères Peter Otieno",
    "le Hamas",
    "M. Otieno",
]
DOES = [
    "a rencontré mardi à Oslo",
    "s'est entretenu par téléphone avec",
    "recevra à huis clos",
    "a nié toute négociation avec",
    "se rendra le 4 avril à Lima pour des pourparlers secrets avec",
    "a reporté le sommet prévu avec",
    "a annoncé, selon l'AFP, que des discussions au niveau des ministres auraient lieu avec",
]
WHOM = ["son homologue péruvien", "le roi de Norvège", "les rebelles", "l'émissaire de l'UE", "« le Chili », a-t-il dit", "Washington"]
ABOUT = [
    "",
    " sur la pêche et non sur le gaz",
    " à la demande du Kenya",
    " sans parvenir à un accord",
    " pour discuter de l'avenir du traité",
]
END = [". ", "… ", " ! ", ".", ".\n\n", " ; ", " (M. X) . "]
sentence = st.tuples(*(st.sampled_from(part) for part in (WHO, DOES, WHOM, ABOUT, END))).map(lambda p: f"{p[0]} {p[1]} {p[2]}{p[3]}{p[4]}")
texts = st.lists(st.one_of(sentence, st.text(alphabet="aéO. «»’\n!", max_size=12)), min_size=1, max_size=8).map("".join)


def _checker() -> ModuleType:
    """The checker of the contract, which is a script of its own."""
    path = Path(__file__).parents[4] / "benchmarks" / "scoring" / "check_facts.py"
    spec = importlib.util.spec_from_file_location("check_facts", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CHECKER = _checker()


@settings(max_examples=60, deadline=None)
@given(texts)
def test_every_field_is_held_by_its_evidence(text: str) -> None:
    held = reading(text)
    article = held.article
    facts = Facts(
        article.file,
        article.language,
        article.title,
        article.outlet,
        article.url,
        held.published,
        article.text,
        held.persons,
        held.organisations,
        held.places,
        held.dates,
        meetings(held),
    )
    assert CHECKER.findings(json.loads(facts_json(facts))) == []
