"""Back and forward between the stories that were read."""

from __future__ import annotations

from talks_tui.trail import Trail, Visit

A, B, C = (Visit("oslo", name) for name in "abc")


def walked(*visits: Visit) -> Trail:
    trail = Trail()
    for visit in visits:
        trail.enter(visit)
    return trail


def test_one_goes_back_and_forward() -> None:
    trail = walked(A, B, C)
    assert trail.step(-1, "c") == B
    assert trail.step(-1, "b") == A
    assert trail.step(-1, "a") is None
    assert trail.step(1, "a") == B
    assert trail.step(1, "b") == C
    assert trail.step(1, "c") is None


def test_nothing_was_read() -> None:
    assert Trail().step(-1, "a") is None
    assert Trail().step(1, "a") is None


def test_from_a_story_that_was_only_looked_at_back_is_to_the_last_one() -> None:
    assert walked(A, B).step(-1, "c") == B


def test_another_story_ends_the_way_forward() -> None:
    trail = walked(A, B)
    trail.step(-1, "b")
    trail.enter(C)
    assert trail.visits == [A, C]


def test_the_place_in_a_story_is_kept() -> None:
    trail = walked(A)
    trail.leave(120)
    trail.enter(B)
    assert trail.step(-1, "b") == Visit("oslo", "a", 120)


def test_the_same_story_again_is_no_other_visit() -> None:
    assert walked(A, A).visits == [A]
