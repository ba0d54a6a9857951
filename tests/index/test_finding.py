"""Words are found in an article however they are written."""

from __future__ import annotations

import pytest

from talks_index.finding import find

TEXT = "L’été, des négociateurs ont œuvré. Les\u00a0NÉGOCIATEURS, dit-on, ont « vu »\nla me\u0301diation."


@pytest.mark.parametrize(
    ("needle", "found"),
    [
        ("", []),
        ("   ", []),
        ("negociateurs", ["négociateurs", "NÉGOCIATEURS"]),
        ("NÉGO", ["négo", "NÉGO"]),
        ("l'été", ["L’été"]),
        ("oeuvré", ["œuvré"]),
        ("œuvre", ["œuvré"]),
        ("les nego", ["Les\u00a0NÉGO"]),
        ("vu » la", ["vu »\nla"]),
        ("mediation", ["me\u0301diation"]),
        ("dit-on", ["dit-on"]),
        ("a.b*(", []),
        ("absent", []),
    ],
)
def test_case_accents_and_typography_do_not_matter(needle: str, found: list[str]) -> None:
    assert [TEXT[start:end] for start, end in find(TEXT, needle)] == found
