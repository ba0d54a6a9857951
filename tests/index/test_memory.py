"""What a reader remembers outlives it, and is nobody else's."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from talks_index.memory import DATABASE, MOST_SEARCHES, Memory, Saved, Story
from talks_index.model import Mine

ONE, TWO = "0123456789ab", "ba9876543210"


def test_what_is_remembered_outlives_the_reader(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "state")
    memory.set("zoom", "yes")
    memory.keep(ONE, Story(read=True, place=120))
    memory.keep(TWO, Story(starred=True))
    memory.searched("ankara")
    memory.close()
    again = Memory(tmp_path / "state")
    assert again.setting("zoom") == "yes"
    assert again.setting("widths", "none") == "none"
    assert again.story(ONE) == Story(read=True, starred=False, place=120)
    assert again.story("ffffffffffff") == Story()
    assert again.mine() == Mine(frozenset([TWO]), frozenset([ONE]))
    assert again.searches() == ["ankara"]
    assert not again.problem
    again.close()


def test_it_is_private(tmp_path: Path) -> None:
    Memory(tmp_path / "state").close()
    assert (tmp_path / "state").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "state" / DATABASE).stat().st_mode & 0o777 == 0o600


def test_the_last_search_comes_first_and_once() -> None:
    memory = Memory(None)
    for query in ("oslo", "ankara", "oslo"):
        memory.searched(query)
    assert memory.searches() == ["oslo", "ankara"]


def test_the_oldest_searches_are_forgotten() -> None:
    memory = Memory(None)
    for number in range(MOST_SEARCHES + 5):
        memory.searched(f"query {number}")
    assert len(memory.searches()) == MOST_SEARCHES
    assert "query 0" not in memory.searches()


def test_a_folder_that_cannot_be_used_is_told_and_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    memory = Memory(tmp_path / "file")
    assert "nothing will be remembered" in memory.problem
    memory.set("zoom", "yes")
    assert memory.setting("zoom") == "yes"


def test_a_damaged_memory_is_told_and_done_without(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"no database at all" * 100)
    memory = Memory(tmp_path)
    assert memory.problem
    assert memory.story(ONE) == Story()


def test_two_readers_share_it(tmp_path: Path) -> None:
    one, other = Memory(tmp_path), Memory(tmp_path)
    one.keep(ONE, Story(read=True))
    assert other.story(ONE).read
    assert other.mine().read == {ONE}
    one.keep(TWO, Story(starred=True))
    assert other.mine().starred == one.mine().starred == {TWO}
    one.close()
    other.close()


def test_searches_are_saved_under_their_names(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.save(Saved("Iran", "pays:iran", frozenset([ONE]), opened=True))
    memory.save(Saved("Paix", "paix"))
    memory.save(Saved("Iran", "pays:iran nucléaire", frozenset([ONE, TWO]), opened=True))
    assert memory.rename("Paix", "Paix !")
    assert not memory.rename("Paix !", "Iran")
    assert memory.rename("Iran", "Iran")
    memory.close()
    again = Memory(tmp_path)
    assert again.saved() == [Saved("Iran", "pays:iran nucléaire", frozenset([ONE, TWO]), opened=True), Saved("Paix !", "paix")]
    again.forget("Iran")
    assert [saved.name for saved in again.saved()] == ["Paix !"]
    again.close()


def test_a_memory_of_before_there_were_saved_searches_goes_on(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / DATABASE)) as connection, connection:
        connection.execute("CREATE TABLE story (id TEXT PRIMARY KEY, read INTEGER, starred INTEGER, place INTEGER) WITHOUT ROWID")
        connection.execute("INSERT INTO story VALUES (?, 1, 0, 7)", (ONE,))
        connection.execute("PRAGMA user_version = 1")
    memory = Memory(tmp_path)
    memory.save(Saved("Paix", "paix"))
    assert memory.saved() == [Saved("Paix", "paix")]
    assert memory.story(ONE) == Story(read=True, place=7)
    assert not memory.problem
    memory.close()
