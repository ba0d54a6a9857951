"""Dates lie between the days that their EDTF leaves open."""

from __future__ import annotations

import pytest

from talks_index.days import first_and_last


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2025-02-27", (20250227, 20250227)),
        ("2025-02-27?", (20250227, 20250227)),
        ("2025-02", (20250201, 20250231)),
        ("2025-02-XX", (20250201, 20250231)),
        ("2025~", (20250101, 20251231)),
        ("2025-21", (20250301, 20250531)),
        ("2025-36", (20251001, 20251231)),
        ("2025-XX-14", (20250101, 20251231)),
        ("2022-11-29/2022-12-06", (20221129, 20221206)),
        ("2022-11/2023", (20221101, 20231231)),
        ("../2022", (0, 20221231)),
        ("2022/..", (20220101, 99999999)),
        ("XXXX-11-29", None),
        ("XXXX-11-29/XXXX-12-06", None),
        ("", None),
        (None, None),
        ("hier", None),
    ],
)
def test_first_and_last(edtf: str | None, expected: tuple[int, int] | None) -> None:
    assert first_and_last(edtf) == expected
