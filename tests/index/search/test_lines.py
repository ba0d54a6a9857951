"""The line that is shown of an article is its best one, with marks on the right characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.articles import article
from talks_index.search.lines import WIDTH, best_line, title_of
from talks_index.search.query import parse

LONG = "Ils ont parlé longtemps. " * 20
STORY = article(
    f"{LONG}Puis l’émissaire est parti pour Ankara.\n\nLe {LONG}\n\nÀ Ankara, l’émissaire a vu le ministre, puis le président.",
    title="Un émissaire à Ankara",
)


def shown(query: str, story: object = STORY) -> str:
    line = best_line(story, parse(query))  # type: ignore[arg-type]
    text = line.text
    for mark in reversed(line.marks):
        text = f"{text[: mark.start]}‹{text[mark.start : mark.end]}›{text[mark.end :]}"
    return text


def test_the_line_with_most_of_the_query_is_shown() -> None:
    assert shown("emissaire ministre ") == "À Ankara, l’‹émissaire› a vu le ‹ministre›, puis le président."


def test_a_late_hit_is_brought_into_view() -> None:
    line = shown("emissaire parti ")
    assert line.startswith("…")
    assert line.endswith("l’‹émissaire› est ‹parti› pour Ankara.")


def test_the_title_is_shown_only_where_nothing_else_answers() -> None:
    assert shown("un emissaire a ") == shown("emissaire ")
    assert "Un ‹émissaire›" not in shown("emissaire ")
    assert shown("accord", article("Rien de plus.", title="Un accord")) == "Un ‹accord›"


def test_without_a_query_the_story_begins() -> None:
    line = shown("")
    assert line.startswith("Ils ont parlé")
    assert line.endswith("…")
    assert len(line) <= WIDTH + 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Une seule phrase.", "Une seule phrase."), ("Première ligne\n\nDeuxième", "Première ligne"), ("a" * 400, "a" * WIDTH + "…")],
)
def test_a_story_without_title_is_shown_by_its_beginning(text: str, expected: str) -> None:
    assert title_of(article(text)) == expected


WORDS = st.sampled_from(["Ankara", "été", "œuvre", "l’accord", "de", "vice-ministre", "\n\n", "\n", "x" * 90, "🕊", "M. Ruiz"])


@given(
    st.lists(WORDS, min_size=1, max_size=80),
    st.booleans(),
    st.sampled_from(["ankara", "ete oeuvre ", '"de ankara"', "accord de ruiz", "x"]),
)
def test_lines_are_short_and_come_from_the_text(parts: list[str], titled: bool, query: str) -> None:
    text = " ".join(parts).strip()
    story = article(text or "x", title="Titre" if titled else None)
    line = best_line(story, parse(query))
    assert "\n" not in line.text
    assert len(line.text) <= WIDTH + 100  # a word or a phrase is never cut in the middle of a hit
    assert line.text.strip("…") in " ".join(story.text.split())
    assert bool(line.marks) >= bool(parse(query).hits(story.text)) or '"' in query
    for mark in line.marks:
        assert parse(query).hits(line.text[mark.start : mark.end])
