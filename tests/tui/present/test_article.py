"""How an article is drawn: its title, its marks, and the bar before what proves a fact."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from support.stories import LEDE, NEXT, OSLO, OSLO_FACTS, OSLO_TEXT, RIGA, TITLE, TOPICS, spans
from talks_index.i18n import words
from talks_index.model import Page, Published, Span
from talks_tui.present.article import MARGIN, READING_WIDTH, Layout, source_line
from talks_tui.present.runs import Line, width

PAGE = Page(OSLO, "done", OSLO_FACTS, None, spans(OSLO_TEXT, "pêche"))


HITS = [(hit.start, hit.end) for hit in PAGE.hits]


def drawn(layout: Layout, proofs: Sequence[Span] = (), hits: Sequence[tuple[int, int]] = (), current: Span | None = None) -> list[Line]:
    return [layout.draw(number, proofs, hits, current) for number in range(len(layout))]


def text_of(line: Line) -> str:
    return "".join(run.text for run in line)


def styled(lines: Sequence[Line], style: str) -> list[str]:
    return [run.text for line in lines for run in line if style in run.styles]


@pytest.mark.parametrize("cells", [3, 12, 40, 78, 200])
def test_lines_fit_and_lose_no_word(cells: int) -> None:
    layout = Layout.of(PAGE, cells)
    lines = drawn(layout)
    assert all(width(text_of(line)) <= min(cells, READING_WIDTH + len(MARGIN) + layout.indent) for line in lines)
    assert "".join("".join(text_of(line)[len(MARGIN) :].split()) for line in lines) == "".join(OSLO_TEXT.split())


def test_each_kind_of_entity_has_its_own_style() -> None:
    lines = drawn(Layout.of(PAGE, 78), hits=HITS)
    assert styled(lines, "person") == ["Kari Berg", "Luis Soto"]
    assert styled(lines, "organisation") == ["NTB"]
    assert styled(lines, "place") == ["Oslo", "Oslo"]
    assert styled(lines, "date") == ["mardi"]
    assert styled(lines, "hit") == ["pêche"]
    assert styled(lines, "title") == [TITLE] or "".join(styled(lines, "title")) == TITLE


def test_only_lines_with_a_proof_have_the_bar() -> None:
    for sentence in (LEDE, TOPICS, NEXT):
        start = OSLO_TEXT.index(sentence)
        proof = Span(start, start + len(sentence))
        lines = drawn(Layout.of(PAGE, 40), [proof])
        barred = [text_of(line)[len(MARGIN) :] for line in lines if text_of(line).startswith(MARGIN)]
        assert " ".join(barred) == sentence
        assert "".join(styled(lines, "proof")).replace(" ", "") == sentence.replace(" ", "")


def test_without_a_fact_there_is_no_bar() -> None:
    assert not any(MARGIN.strip() in text_of(line) for line in drawn(Layout.of(PAGE, 40)))


def test_the_current_hit_stands_out_from_the_others() -> None:
    hits = [(hit.start, hit.end) for hit in spans(OSLO_TEXT, "mer")]
    lines = drawn(Layout.of(PAGE, 40), (), hits, Span(*hits[3]))
    assert len(styled(lines, "hit")) == len(hits) > 4
    assert styled(lines, "current") == ["mer"]


def test_only_the_kinds_that_are_wanted_are_marked() -> None:
    lines = drawn(Layout.of(PAGE, 78, kinds=["place"]))
    assert styled(lines, "place") == ["Oslo", "Oslo"]
    assert not [style for style in ("person", "organisation", "date") if styled(lines, style)]


def test_the_column_stands_in_the_middle_of_a_wide_pane() -> None:
    line = text_of(drawn(Layout.of(PAGE, 140))[0])
    assert line.startswith(" " * 31 + " " * len(MARGIN) + TITLE[:10])


def test_every_character_is_found_on_its_line() -> None:
    layout = Layout.of(PAGE, 30)
    for offset in range(len(OSLO_TEXT)):
        span = layout.span(layout.line_at(offset))
        assert span.start <= offset < span.end


def test_an_article_without_facts_is_readable() -> None:
    assert text_of(drawn(Layout.of(Page(RIGA, "pending", None), 60))[0]).startswith("  À Riga, rien de neuf")


@pytest.mark.parametrize(
    ("page", "language", "expected"),
    [
        (PAGE, "fr", "Le Journal · mercredi 13 mars 2024"),
        (PAGE, "en", "Le Journal · Wednesday, March 13, 2024"),
        (Page(RIGA, "pending", None), "fr", "date inconnue"),
        (Page(RIGA, "pending", None), "en", "date unknown"),
    ],
)
def test_source_and_date_stand_above(page: Page, language: str, expected: str) -> None:
    assert text_of(source_line(page, 60, words(language))).strip() == expected


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (60, "Le Journal · mercredi 13 mars 2024 (déduit)"),
        (38, "Le Journal · 13 mars 2024 (déduit)"),
        (32, "Le Jo… · 13 mars 2024 (déduit)"),
        (25, "13 mars 2024 (déduit)"),
        (14, "13 mars 202…"),
    ],
)
def test_what_is_not_sure_of_the_date_is_the_last_thing_cut(cells: int, told: str) -> None:
    inferred = replace(OSLO, published=Published("2024-03-13?", "inferred"))
    assert text_of(source_line(Page(inferred, "pending", None), cells, words("fr"))).strip() == told
