"""An article that one comes back to is shown as it was laid out, unless something of it is other now."""

from __future__ import annotations

from msgspec.structs import replace

from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS
from talks_index.model import Page
from talks_tui.present.article import Layout
from talks_tui.present.layouts import Layouts

OSLO_PAGE = Page(OSLO, "done", OSLO_FACTS)
LIMA_PAGE = Page(LIMA, "done", LIMA_FACTS)


def test_the_same_page_is_laid_out_once() -> None:
    layouts = Layouts()
    first = layouts.of(OSLO_PAGE, 60)
    assert layouts.of(LIMA_PAGE, 60) == Layout.of(LIMA_PAGE, 60)
    assert layouts.of(replace(OSLO_PAGE, facts=replace(OSLO_FACTS)), 60) is first


def test_another_width_other_kinds_and_other_facts_make_another_layout() -> None:
    layouts = Layouts(reading_width=50)
    layouts.of(OSLO_PAGE, 60)
    pending = replace(OSLO_PAGE, facts=None)
    assert layouts.of(OSLO_PAGE, 40) == Layout.of(OSLO_PAGE, 40, 50)
    assert layouts.of(OSLO_PAGE, 60, ["place"]) == Layout.of(OSLO_PAGE, 60, 50, ["place"])
    assert layouts.of(pending, 60) == Layout.of(pending, 60, 50)
    assert layouts.of(OSLO_PAGE, 60) == Layout.of(OSLO_PAGE, 60, 50)


def test_what_was_shown_longest_ago_is_forgotten_first() -> None:
    layouts = Layouts(most=len(OSLO.text) + len(LIMA.text))
    oslo, lima = layouts.of(OSLO_PAGE, 60), layouts.of(LIMA_PAGE, 60)
    assert layouts.of(OSLO_PAGE, 60) is oslo
    layouts.of(LIMA_PAGE, 40)
    assert layouts.of(OSLO_PAGE, 60) is oslo
    assert layouts.of(LIMA_PAGE, 60) is not lima


def test_an_article_longer_than_all_that_is_kept_is_kept_while_it_is_the_last() -> None:
    layouts = Layouts(most=1)
    first = layouts.of(OSLO_PAGE, 60)
    assert layouts.of(OSLO_PAGE, 60) is first
    layouts.of(LIMA_PAGE, 60)
    assert layouts.of(OSLO_PAGE, 60) is not first
