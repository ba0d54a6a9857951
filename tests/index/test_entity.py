"""What a library says together of one name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from support.stories import LIMA, LIMA_FACTS, OSLO, OSLO_FACTS, RIGA, put, spans
from talks_index.errors import NotInLibrary
from talks_index.library import Library
from talks_index.model import EntityKind, Person, Place


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Two stories that name Lima, one of them also a person whom the story of Oslo names by more; and one without facts."""
    text = f"{LIMA.text} Mme Berg, de Norvège, y était."
    other = replace(LIMA, text=text)
    facts = replace(
        LIMA_FACTS,
        text=text,
        persons=(Person("kari-berg", "Mme Berg", ("Berg",), "négociatrice norvégienne", "NO", spans(text, "Mme Berg")),),
        places=(*LIMA_FACTS.places, Place("norway", "Norvège", "NO", "country", spans(text, "Norvège"))),
    )
    folder = put(tmp_path_factory.mktemp("entity") / "library", (OSLO, OSLO_FACTS, None), (other, facts, None), (RIGA, None, None))
    with Library(folder) as opened:
        yield opened


def test_names_roles_and_countries_are_joined(library: Library) -> None:
    berg = library.entity("person", "kari-berg")
    assert (berg.name, berg.variants) == ("Kari Berg", ("Mme Berg", "Berg"))
    assert berg.roles == ("négociatrice norvégienne",)
    assert berg.countries == ("NO",)
    assert berg.found == 2


def test_the_newest_article_comes_first_and_the_number_is_of_all(library: Library) -> None:
    berg = library.entity("person", "kari-berg")
    assert berg.appearances[0].article_id == OSLO.id
    only = library.entity("person", "kari-berg", limit=1)
    assert (only.found, len(only.appearances)) == (2, 1)


@pytest.mark.parametrize(
    ("kind", "entity_id", "meetings"),
    [
        ("person", "kari-berg", [1]),  # she takes part in the talks, and is only named in the other article
        ("person", "luis-soto", [0]),  # he says that there will be a call
        ("organisation", "ntb", [1]),
        ("place", "oslo", [1]),
    ],
)
def test_the_meetings_are_those_that_it_has_a_part_in(library: Library, kind: EntityKind, entity_id: str, meetings: list[int]) -> None:
    found = library.entity(kind, entity_id).appearances[0]
    assert [number for number, _ in found.meetings] == meetings


def test_a_country_has_a_part_where_it_is_a_side(library: Library) -> None:
    (appearance,) = library.entity("place", "norway").appearances
    assert appearance.meetings == ()


def test_an_id_of_another_kind_or_none_is_not_found(library: Library) -> None:
    for kind, entity_id in (("place", "kari-berg"), ("person", "nobody"), ("person", 'x"y')):
        with pytest.raises(NotInLibrary):
            library.entity(kind, entity_id)  # type: ignore[arg-type]
