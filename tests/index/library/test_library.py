"""What a front end may ask of a library."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.extractors import plain
from talks_index.errors import LibraryError, NotInLibrary
from talks_index.library import Library
from talks_index.model import FacetValue, FactsState, Mine


@pytest.fixture(autouse=True)
def _without_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `add` and `finish` make the facts that need no language model."""
    monkeypatch.setattr("talks_index.ingest.facts.extractor", plain)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library", language="en") as opened:
        yield opened


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory, seeds: Path) -> Path:
    """A library of the sample articles, to be copied."""
    folder = tmp_path_factory.mktemp("template") / "library"
    with pytest.MonkeyPatch.context() as patch, Library(folder) as made:
        patch.setattr("talks_index.ingest.facts.extractor", plain)
        assert [step.what for step in made.add([seeds])] == ["added"] * 5 + ["facts"] * 5
    return folder


@pytest.fixture
def filled(template: Path, tmp_path: Path) -> Iterator[Library]:
    shutil.copytree(template, tmp_path / "library")
    with Library(tmp_path / "library", language="en") as opened:
        yield opened


def files(library: Library, query: str) -> set[str]:
    """The numbers of the sample articles that answer."""
    return {library.page(hit.id).article.file[:3] for hit in library.search(query).hits}


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("istanbul", {"000", "002", "003"}),
        ("ankara", {"001", "004"}),
        ("négociations", {"000", "001", "004"}),
        ("negociations", {"000", "001", "004"}),
        ("NÉGOCIATION", {"000", "001", "004"}),
        ("l'ukraine", {"000", "001", "002", "003", "004"}),
        ("", {"000", "001", "002", "003", "004"}),
        ('"', {"000", "001", "002", "003", "004"}),
        ("zzz", set()),
    ],
)
def test_the_sample_articles_are_found(filled: Library, query: str, numbers: set[str]) -> None:
    assert files(filled, query) == numbers
    result = filled.search(query)
    assert (result.query, result.found, result.total) == (query, len(numbers), 5)


def test_marks_are_on_the_words_of_line_title_and_page(filled: Library) -> None:
    for hit in filled.search("NÉGOCIATION").hits:
        page = filled.page(hit.id, "NÉGOCIATION")
        marked = [hit.line[m.start : m.end] for m in hit.line_marks] + [hit.title[m.start : m.end] for m in hit.title_marks]
        assert marked
        assert {word.lower() for word in [*marked, *(page.article.text[m.start : m.end] for m in page.hits)]} <= {
            "négociation",
            "négociations",
        }


def test_an_empty_query_gives_all_newest_first(filled: Library) -> None:
    result = filled.search(" ", limit=3)
    assert (result.reading, result.found, len(result.hits)) == ("all articles", 5, 3)
    days = [hit.published.edtf for hit in filled.search("").hits]
    known = [day for day in days if day]
    assert days == sorted(known, reverse=True) + [None] * (5 - len(known))


@pytest.mark.parametrize("query", ["", "russie"])
def test_a_result_is_had_in_parts(filled: Library, query: str) -> None:
    whole = filled.search(query)
    parts = [filled.search(query, limit=2, offset=offset) for offset in (0, 2, 4, 6)]
    assert [hit.id for part in parts for hit in part.hits] == [hit.id for hit in whole.hits]
    assert {part.found for part in parts} == {whole.found}


def test_a_page_holds_the_facts_and_answers_to_the_beginning_of_its_id(filled: Library) -> None:
    full = filled.search("ankara").hits[0].id
    page = filled.page(full[:8])
    assert page.article.id == full
    assert page.facts_state == "done"
    assert page.facts is not None
    assert page.facts.text == page.article.text
    assert filled.facts(full[:8]) == page.facts


def test_adding_again_changes_nothing_unless_asked(filled: Library, seeds: Path) -> None:
    assert [step.what for step in filled.add([seeds])] == ["known"] * 5
    assert [step.what for step in filled.add([seeds], refresh=True)] == ["known"] * 5 + ["facts"] * 5


def test_an_interrupted_add_is_finished(library: Library, seeds: Path) -> None:
    adding = library.add([seeds])
    for step in adding:
        if step.done == 5:
            break
    adding.close()  # type: ignore[attr-defined] - it is a generator
    assert library.counts().pending == 5
    assert files(library, "istanbul") == {"000", "002", "003"}
    assert [step.what for step in library.finish()] == ["facts"] * 5
    assert list(library.finish()) == []


def test_facts_of_an_older_extractor_are_made_again(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("talks_index.extract.VERSION", "another")
    assert len(list(filled.finish())) == 5
    assert list(filled.finish()) == []


def test_what_is_removed_is_gone(filled: Library) -> None:
    gone = filled.search("istanbul").hits[0].id
    assert filled.remove(gone[:10]) == gone
    assert filled.search("istanbul").found == 2
    assert filled.counts().articles == 4
    assert filled.check() == []
    with pytest.raises(NotInLibrary):
        filled.page(gone)


def test_what_another_process_adds_appears(filled: Library, seeds: Path, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("Le ministre a rencontré son homologue à Istanbul, puis ils ont dîné ensemble.\n")
    with Library(tmp_path / "library") as other:
        list(other.add([tmp_path / "new.txt"]))
    assert filled.search("istanbul").found == 4
    assert filled.search("").total == 6


def test_counts_by_state_and_language(filled: Library) -> None:
    counts = filled.counts()
    assert (counts.articles, counts.pending, counts.failed) == (5, 0, 0)


def test_a_failure_is_shown_with_its_reason(library: Library, tmp_path: Path) -> None:
    (tmp_path / "bang.txt").write_text("Le ministre a rencontré son homologue à Istanbul, et tout a fait BANG.\n")
    (step,) = [step for step in library.add([tmp_path / "bang.txt"]) if step.what == "failed"]
    page = library.page(str(step.id))
    expected: tuple[FactsState, None, str] = ("failed", None, "its facts could not be made: ValueError: bang")
    assert (page.facts_state, page.facts, page.problem) == expected


def test_a_search_is_narrowed_by_what_articles_have_in_common_and_widened_again(filled: Library) -> None:
    everything = filled.search("", facets=True)
    outlet = next(facet for facet in everything.facets if facet.name == "outlet").values[0]
    narrowed = filled.search(filled.narrowed("", "outlet", outlet.value))
    assert narrowed.found == outlet.count
    assert filled.search(filled.narrowed("", "outlet", outlet.value, excluding=True)).found == everything.found - outlet.count
    (restriction,) = narrowed.filters
    assert outlet.value in restriction.reading
    assert filled.search(restriction.without).found == everything.found


def test_what_one_has_read_and_starred_is_searched_with_the_rest(filled: Library) -> None:
    first, second, *others = (hit.id for hit in filled.search("").hits)
    mine = Mine(starred=frozenset([first, "000000000000"]), read=frozenset([first, second]))

    def found(query: str) -> set[str]:
        return {hit.id for hit in filled.search(query, mine=mine).hits}

    assert found("est:favori") == {first}
    assert found("is:read -is:starred") == {second}
    assert found("est:non lu") == set(others) == found("-est:lu")
    assert filled.search("est:lu").found == 0
    facets = {facet.name: facet.values for facet in filled.search("-est:favori", facets=True, mine=mine).facets}
    assert facets["mine"] == (FacetValue("unread", len(others)), FacetValue("read", 1))
    (starred,) = (value for facet in filled.search("is:starred", facets=True, mine=mine).facets for value in facet.values if value.choice)
    assert starred == FacetValue("starred", 1, "kept")


def test_a_search_cancelled_from_the_start_gives_nothing(filled: Library) -> None:
    assert filled.search("istanbul", cancelled=lambda: True).hits == ()


def test_no_library_where_none_is_to_be_made(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no library"):
        Library(tmp_path / "nowhere", create=False)
    assert not (tmp_path / "nowhere").exists()


def test_opening_and_listing_import_neither_whoosh_nor_spacy(filled: Library) -> None:
    code = (
        f"import sys; sys.path[:0] = {sys.path!r}\n"
        "from pathlib import Path\n"
        "from talks_index.library import Library\n"
        f"library = Library(Path({str(filled.folder)!r}))\n"
        "page = library.page(library.search('').hits[0].id, 'istanbul')\n"
        "sys.exit(' '.join({'whoosh', 'spacy', 'numpy', 'multiprocessing'} & sys.modules.keys()))\n"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False).stderr.strip() == ""
