"""Hits and selections stay where a person left them."""

from __future__ import annotations

from msgspec.structs import replace

from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, OSLO_TEXT, RIGA, spans
from talks_index.export.excerpt import Excerpt
from talks_index.export.rows import Row
from talks_index.i18n import words
from talks_index.model import Article, Facts, Page
from talks_tui.present.items import fact_rows
from talks_tui.session import Session

OSLO_PAGE = Page(OSLO, "done", OSLO_FACTS, None, spans(OSLO_TEXT, "Oslo"))
LIMA_PAGE = Page(LIMA, "done", LIMA_FACTS)
RIGA_PAGE = Page(RIGA, "pending", None)


def row(facts: Facts, at: int) -> Row:
    return list(fact_rows(facts, words("en")))[at]


def chosen(article: Article, facts: Facts, at: int) -> Excerpt:
    return Excerpt(article.id, facts, frozenset([row(facts, at).key]))


def at(*pages: Page) -> Session:
    session = Session()
    for page in pages:
        session.open(page)
    return session


def test_an_article_opens_at_its_first_hit() -> None:
    assert at(OSLO_PAGE).hit == 0
    assert at(LIMA_PAGE).hit == -1
    assert at(OSLO_PAGE, LIMA_PAGE, OSLO_PAGE).hit == 0


def test_hits_go_round_both_ends() -> None:
    session = at(OSLO_PAGE)
    assert len(OSLO_PAGE.hits) == 2
    seen = []
    for by in (1, 1, -1, -1):
        assert session.step_hit(by)
        seen.append(session.hit)
    assert seen == [1, 0, 1, 0]


def test_where_there_is_no_hit_there_is_nowhere_to_go() -> None:
    for session in (Session(), at(LIMA_PAGE)):
        assert not session.step_hit(1)
        assert session.hit == -1


def test_the_current_hit_is_kept_while_the_same_article_is_read_again() -> None:
    session = at(OSLO_PAGE)
    session.step_hit(1)
    session.open(replace(OSLO_PAGE, facts=None))
    assert session.hit == 1
    session.open(replace(OSLO_PAGE, hits=OSLO_PAGE.hits[1:]))
    assert session.hit == 0


def test_selecting_twice_takes_out_of_the_selection() -> None:
    session = at(OSLO_PAGE)
    first, second = row(OSLO_FACTS, 0), row(OSLO_FACTS, 1)
    assert session.toggle(first)
    assert session.toggle(second)
    assert session.keys() == {first.key, second.key}
    assert not session.toggle(first)
    assert session.keys() == {second.key}
    assert not session.toggle(second)
    assert session.number_selected == 0
    assert session.to_copy(None) == []


def test_a_selection_survives_going_to_other_stories() -> None:
    session = at(OSLO_PAGE)
    session.toggle(row(OSLO_FACTS, 1))
    session.open(LIMA_PAGE)
    assert session.keys() == frozenset()
    session.toggle(row(LIMA_FACTS, 0))
    assert session.number_selected == 2
    session.open(OSLO_PAGE)
    assert session.keys() == {row(OSLO_FACTS, 1).key}
    assert session.to_copy(row(OSLO_FACTS, 0)) == [chosen(OSLO, OSLO_FACTS, 1), chosen(LIMA, LIMA_FACTS, 0)]


def test_without_a_selection_the_fact_under_the_cursor_is_copied() -> None:
    session = at(OSLO_PAGE)
    assert session.to_copy(row(OSLO_FACTS, 2)) == [chosen(OSLO, OSLO_FACTS, 2)]
    assert session.to_copy(None) == []
    assert Session().to_copy(row(OSLO_FACTS, 2)) == []


def test_nothing_is_selected_where_there_are_no_facts() -> None:
    session = at(RIGA_PAGE)
    assert not session.toggle(row(OSLO_FACTS, 0))
    assert session.number_selected == 0
