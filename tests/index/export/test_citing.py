"""Entries that LaTeX, pandoc and Zotero read: proved by a BibTeX parser that is not ours, and by the rules of CSL-JSON."""

from __future__ import annotations

import json

import bibtexparser
import pytest
from bibtexparser.middlewares import LatexDecodingMiddleware
from bibtexparser.model import Entry
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, RIGA
from talks_index.export.bibtex import bibtex
from talks_index.export.citation import citation
from talks_index.export.csl import csl
from talks_index.export.excerpt import Excerpt
from talks_index.export.plain import one_line
from talks_index.i18n import words
from talks_index.model import Facts, Page, Published

BOTH = [Excerpt(OSLO.id, OSLO_FACTS), Excerpt(LIMA.id, LIMA_FACTS)]


def entries(*excerpts: Excerpt) -> list[Entry]:
    """The entries as another program reads them."""
    read = bibtexparser.parse_string(bibtex(excerpts, words("fr")))
    assert not read.failed_blocks
    return read.entries


def of(facts: Facts) -> Entry:
    (entry,) = entries(Excerpt(LIMA.id, facts))
    return entry


def test_an_entry_names_outlet_day_and_address() -> None:
    oslo, lima = entries(*BOTH)
    assert (oslo.entry_type, oslo.key) == ("article", f"lejournal2024-{OSLO.id[:6]}")
    assert {field.key: field.value for field in oslo.fields} == {
        "title": "{La Norvège et le Chili se parlent à Oslo}",
        "journal": "Le Journal",
        "year": "2024",
        "month": "mar",
        "day": "13",
        "url": "https://example.org/oslo",
        "langid": "french",
    }
    assert "url" not in lima.fields_dict


def test_an_article_of_which_nothing_is_known_is_cited_by_its_first_words() -> None:
    (entry,) = entries(Excerpt.of(Page(RIGA, "pending", None)))
    assert (entry.entry_type, entry.key) == ("misc", f"article-{RIGA.id[:6]}")
    assert set(entry.fields_dict) == {"title", "langid"}
    long = citation(Excerpt(LIMA.id, replace(LIMA_FACTS, title=None, text="mot " * 60)))
    assert long.title == "mot " * 19 + "mot…"


def test_an_inferred_day_is_told() -> None:
    entry = of(replace(LIMA_FACTS, published=Published("2024-03-05", "inferred")))
    assert entry.fields_dict["note"].value == "date déduite"


@pytest.mark.parametrize(
    ("edtf", "fields", "parts"),
    [
        ("2024-03-05", {"year": "2024", "month": "mar", "day": "5"}, [2024, 3, 5]),
        ("2024-12", {"year": "2024", "month": "dec"}, [2024, 12]),
        ("2024~", {"year": "2024"}, [2024]),
        ("202X", {}, None),
        (None, {}, None),
    ],
)
def test_as_much_of_the_date_as_is_known(edtf: str | None, fields: dict[str, str], parts: list[int] | None) -> None:
    facts = replace(LIMA_FACTS, published=Published(edtf, "stated"))
    assert {name: field.value for name, field in of(facts).fields_dict.items() if name in ("year", "month", "day")} == fields
    (item,) = json.loads(csl([Excerpt(LIMA.id, facts)]))
    assert item.get("issued", {}).get("date-parts", [None])[0] == parts


@given(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from('{}\\%$#&_~^"@,=\n'), min_size=1))
def test_any_title_leaves_the_entry_whole(title: str) -> None:
    entry = of(replace(LIMA_FACTS, title=f"A{title}"))
    assert set(entry.fields_dict) == {"title", "journal", "year", "month", "day", "langid"}
    (item,) = json.loads(csl([Excerpt(LIMA.id, replace(LIMA_FACTS, title=f"A{title}"))]))
    assert item["title"] == one_line(f"A{title}")


@pytest.mark.parametrize("title", ["50 % & $3 : #1 _a_", "{Pêche} à ~10", "ouvert { fermé", "C:\\notes"])
def test_what_latex_would_obey_is_printed(title: str) -> None:
    library = bibtexparser.parse_string(bibtex([Excerpt(LIMA.id, replace(LIMA_FACTS, title=title))], words("fr")))
    decoded = LatexDecodingMiddleware(allow_inplace_modification=True).transform(library)
    assert decoded.entries[0].fields_dict["title"].value.replace("{", "").replace("}", "") == title.replace("{", "").replace("}", "")


def test_csl_items_hold_what_their_schema_allows() -> None:
    for item in json.loads(csl([*BOTH, Excerpt.of(Page(RIGA, "pending", None))])):
        assert set(item) <= {"id", "type", "title", "language", "container-title", "URL", "issued"}
        assert (item["type"], bool(item["id"]), bool(item["title"])) == ("article-newspaper", True, True)


def test_an_inferred_day_is_circa() -> None:
    (item,) = json.loads(csl([Excerpt(LIMA.id, replace(LIMA_FACTS, published=Published("2024-03-05", "inferred")))]))
    assert item["issued"] == {"date-parts": [[2024, 3, 5]], "circa": True}
