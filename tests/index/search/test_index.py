"""The index answers like the store says."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from support.articles import article
from support.extractors import plain
from support.indexes import OSLO, PARIS, ROME, found, put
from talks_index.model import Article, Meeting, MeetingPlace, Place, When
from talks_index.search import index as index_module
from talks_index.search.index import Index
from talks_index.search.query import parse
from talks_index.store import Store


@pytest.mark.parametrize(
    ("query", "answers"),
    [
        ("paris", [PARIS, ROME]),  # the title counts more than the text
        ("PARÎS", [PARIS, ROME]),
        ("négociation", [ROME, OSLO]),
        ("negociations ", [ROME, OSLO]),
        ("ukraine", [OSLO]),
        ("l'ukraine ", [OSLO]),
        ("ministre paris ", [PARIS]),
        ("ministre madrid", []),
        ('"ministre turc"', [PARIS]),
        ('"turc ministre"', []),
        ('"haut niveau" rus', [OSLO]),
        ("a", [ROME, PARIS, OSLO]),
        ("min", [PARIS, OSLO]),
        ("min ", []),
    ],
)
def test_queries_find_what_they_mean(store: Store, index: Index, query: str, answers: list[Article]) -> None:
    put(store, index, PARIS, ROME, OSLO)
    assert set(found(index, query)) == {answer.id for answer in answers}
    if answers:
        assert found(index, query)[0] in {answer.id for answer in answers if query.strip().lower() != "paris" or answer is PARIS}


def test_an_empty_library_answers_with_nothing(store: Store, index: Index) -> None:
    assert found(index, "paris") == found(index, '"à paris"') == []
    put(store, index, PARIS)
    assert found(index, "paris") == [PARIS.id]
    with index.writing():
        store.remove(PARIS.id)
        index.update()
    assert found(index, "paris") == []
    assert index.check() == []


def test_newer_first_where_nothing_else_decides(store: Store, index: Index) -> None:
    days = ["2023-05-01", None, "2024", "2024-02-01", "2022"]
    articles = [article(f"Réunion numéro {n}.", published=day) for n, day in enumerate(days)]
    put(store, index, *articles)
    assert found(index, "reun") == [articles[n].id for n in (3, 2, 0, 4, 1)]
    assert found(index, "reun", limit=2) == [articles[3].id, articles[2].id]
    assert index.search(parse("reun"), 2, lambda: False).total == 5


def test_facts_are_found_once_they_are_there(store: Store, index: Index) -> None:
    put(store, index, PARIS, ROME)
    assert found(index, "turquie ") == []
    meeting = Meeting(
        main=True,
        kind="talks",
        parties=("TR", "Hamas"),
        participants=(),
        place=MeetingPlace("Ankara"),
        when=When(),
        status="held",
        level=None,
        secret=False,
        closed_doors=False,
        topics=(),
        excluded_topics=(),
        outcome=None,
        initiated_by=None,
        reported_by=(),
        confirmed_by=(),
        denied_by=(),
        evidence=(),
    )
    facts = replace(plain().facts(ROME), places=(Place("madrid", "Madrid", "ES", "city", ()),), meetings=(meeting,))
    with index.writing():
        store.put_facts(ROME.id, facts, "1")
        index.update()
    for query in ("turquie ", "Türkiye ", "turk", "hamas", "ruiz", "ankara ", "madrid"):
        assert found(index, query) == [ROME.id]
    assert len(found(index, "rome")) == 1


def test_what_is_taken_out_is_found_no_more(store: Store, index: Index) -> None:
    put(store, index, PARIS, ROME)
    with index.writing():
        store.remove(PARIS.id)
        index.update()
    assert found(index, "paris") == [ROME.id]
    assert index.check() == []


def test_tidying_up_leaves_one_segment_and_the_same_answers(
    store: Store, index: Index, again: Callable[[], Index], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_module, "_MERGED", 1)
    articles = [article(f"Encore Paris, numéro {number}.") for number in range(5)]
    for one in articles:
        put(store, index, one)
    before = found(index, "paris")
    assert set(before) == {one.id for one in articles}
    assert len(list(store.folder.glob("index-*/*.arr"))) == 5
    again().tidy()
    assert len(list(store.folder.glob("index-*/*.arr"))) == 1
    assert found(index, "paris") == before
    assert index.check() == []

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    put(store, index, PARIS)
    with monkeypatch.context() as patch:
        patch.setattr(Index, "_record", crash)
        with pytest.raises(KeyboardInterrupt):
            again().tidy()
    assert set(found(again(), "paris")) == {PARIS.id, *before}


def test_tidying_up_waits_for_nobody(store: Store, index: Index, again: Callable[[], Index]) -> None:
    put(store, index, PARIS)
    with index.writing():
        again().tidy()
    assert found(index, "paris") == [PARIS.id]


def test_the_nearest_spelling_is_searched_where_nothing_is_found(store: Store, index: Index) -> None:
    put(store, index, PARIS, ROME, OSLO)
    answer = index.search(parse("negociatoins rome "), 10, lambda: False)
    assert [article_id for article_id, _ in answer.best] == [ROME.id]
    assert answer.respelled is not None
    assert index.search(parse("xylophones "), 10, lambda: False).respelled is None


def test_a_date_that_nothing_has_is_left_out(store: Store, index: Index) -> None:
    put(store, index, PARIS, ROME, OSLO)
    assert found(index, "paris mars 2024") == [PARIS.id]
    answer = index.search(parse("paris mai 2012"), 10, lambda: False)
    assert {article_id for article_id, _ in answer.best} == {PARIS.id, ROME.id}
    assert answer.respelled is not None
    assert answer.respelled.left_out == ("mai 2012",)
