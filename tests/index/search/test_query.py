"""What is typed is read as what is meant; nothing typed is an error; marks stand on the words that are meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.i18n import words
from talks_index.search.analysis import tokens
from talks_index.search.query import Phrase, Word, parse


def marked(query: str, text: str) -> list[str]:
    return [text[span.start : span.end] for span in parse(query).hits(text)]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("négociations ", "La négociation et LES NÉGOCIATIONS", ["négociation", "NÉGOCIATIONS"]),
        ("negociations ", "La négociation et LES NÉGOCIATIONS", ["négociation", "NÉGOCIATIONS"]),
        ("NÉGOCIATION", "La négociation, les négociateurs", ["négociation", "négociateurs"]),
        ("négociat", "La négociation", ["négociation"]),
        ("négociat ", "La négociation", []),  # a word that is finished is no beginning any more
        ("ukraine", "l’Ukraine, d'Ukraine, ukrainien", ["Ukraine", "Ukraine"]),
        ("l’ukraine", "en Ukraine et l'autre", ["Ukraine"]),
        ("qu'il", "qu’il soit", ["il"]),
        ("ministre", "le vice-ministre", ["ministre"]),
        ("vice-ministre ", "le vice-ministre", ["vice", "ministre"]),
        ("jean-pierre", "Jean-Pierre et Jean", ["Jean", "Pierre", "Jean"]),
        ("sncf ", "La S.N.C.F. et la SNCF", ["S.N.C.F.", "SNCF"]),
        ("S.N.C.F. ", "la SNCF", ["SNCF"]),
        ("aujourd'hui ", "aujourd’hui", ["aujourd", "hui"]),
        ("coeur", "Le cœur", ["cœur"]),
        ("cœur ", "Au coeur", ["coeur"]),
        ("été ", "Cet été, ete", ["été", "ete"]),
        ("ou est le maïs", "Où est le maïs ?", ["maïs"]),
        ("le la les", "Le chat", ["Le"]),  # nothing else is asked for
        ('"haut niveau"', "de haut niveau, de haut  niveau, de niveau haut", ["haut niveau", "haut  niveau"]),
        ("« haut niveau »", "un haut niveau", ["haut niveau"]),
        ("“haut niveau”", "un haut niveau", ["haut niveau"]),
        ('"haut niv', "un haut niveau", ["haut", "niveau"]),
        ('"haut"', "un haut niveau", ["haut"]),
        ('"la paix" paix', "la paix, une paix", ["la paix", "paix"]),
        ("e\u0301lection ", "L'élection", ["élection"]),
        ("", "Le chat", []),
        ('"', "Le chat", []),
        ("-- !?", "Le chat", []),
        ("istanbul.", "à Istanbul", ["Istanbul"]),
        ("🕊", "Le 🕊", []),
    ],
)
def test_marks_are_on_the_words_that_are_meant(query: str, text: str, expected: list[str]) -> None:
    assert marked(query, text) == expected


def test_only_the_last_word_is_still_open() -> None:
    read = [part for part in parse("rus ukr").parts if isinstance(part, Word)]
    assert [(word.text, word.open) for word in read] == [("rus", False), ("ukr", True)]
    assert not any(isinstance(part, Word) and part.open for part in parse("rus ukr ").parts)


def test_small_words_do_not_narrow_a_query_but_stand_in_phrases() -> None:
    assert [part.text for part in parse("la guerre de ").parts] == ["guerre"]
    phrase = parse('"la guerre de"').parts[0]
    assert isinstance(phrase, Phrase)
    assert [word.text for word in phrase.words] == ["la", "guerre", "de"]


@pytest.mark.parametrize(
    ("query", "french", "english"),
    [
        ("", "tous les articles", "all articles"),
        ('rus "haut niveau"', "«\u00a0rus\u00a0» ET «\u00a0haut niveau\u00a0»", "“rus” AND “haut niveau”"),
        ("istan", "«\u00a0istan…\u00a0»", "“istan…”"),
        ("{x} %s", "«\u00a0x\u00a0» ET «\u00a0s…\u00a0»", "“x” AND “s…”"),
    ],
)
def test_the_reading_is_told_in_words(query: str, french: str, english: str) -> None:
    assert parse(query).reading(words("en")) == english
    assert parse(query).reading(words("fr")) == french


def test_a_paste_of_any_length_is_read_at_once() -> None:
    assert len(parse("mot" * 100_000).parts) == 1
    assert len(parse(" ".join(f"mot{n}" for n in range(10_000))).parts) <= 32


QUERIES = st.text(alphabet=st.one_of(st.characters(), st.sampled_from("\"«»“”'’- .eéœAß")), max_size=60)


@given(QUERIES, QUERIES)
def test_nothing_typed_is_an_error_and_marks_cover_what_is_meant(query: str, text: str) -> None:
    read = parse(query)
    assert isinstance(read.reading(words("en")), str)
    end = 0
    for span, number in read.numbered_hits(text):
        assert end <= span.start < span.end <= len(text)
        end = span.end
        part = read.parts[number]
        wanted = part.words if isinstance(part, Phrase) else (part,)
        found = list(tokens(text[span.start : span.end]))
        assert len(found) == len(wanted)
        for word, token in zip(wanted, found, strict=True):
            assert token.stem == word.stem or (word.open and token.folded.startswith(word.folded))


@given(st.lists(st.sampled_from(["Négociations", "l’Ukraine", "vice-ministre", "œuvre", "S.N.C.F.", "2025", "d'État"]), min_size=1))
def test_a_text_answers_to_each_of_its_words(text_words: list[str]) -> None:
    text = " ".join(text_words)
    for word in text_words:
        assert marked(f"{word} ", text)
        assert marked(word.lower(), text)
