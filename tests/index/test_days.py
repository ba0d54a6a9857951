"""Dates lie between the days that their EDTF leaves open."""

from __future__ import annotations

import datetime as dt

import pytest

from talks_index.days import edtf_of, first_and_last, is_edtf


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


@pytest.mark.parametrize(
    ("first", "last", "edtf"),
    [
        ("2025-02-28", "2025-02-28", "2025-02-28"),
        ("2024-02-01", "2024-02-29", "2024-02"),
        ("2024-01-01", "2024-12-31", "2024"),
        ("2024-01-01", "2024-02-29", "2024-01-01/2024-02-29"),
        ("2024-02-02", "2024-02-29", "2024-02-02/2024-02-29"),
        (None, "2024-02-29", "../2024-02-29"),
        ("2024-02-01", None, "2024-02-01/.."),
    ],
)
def test_days_are_written_as_the_shortest_edtf(first: str | None, last: str | None, edtf: str) -> None:
    assert edtf_of(*(dt.date.fromisoformat(day) if day else None for day in (first, last))) == edtf
    assert is_edtf(edtf)


@pytest.mark.parametrize(
    "text", ["0000", "2025-00", "2025-02-29", "XXXX", "2025-XX-14", "../..", "/", "2025/2024", "2025-02-27T10:00", "२०२५", ""]
)
def test_what_names_no_day_is_no_edtf(text: str) -> None:
    assert not is_edtf(text)
