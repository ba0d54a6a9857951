"""CSV is read back as it was, and no cell of it comes alive in a spreadsheet."""

from __future__ import annotations

import csv as standard
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from support.stories import LIMA, LIMA_FACTS
from talks_index.export.csv import COLUMNS, cell, csv
from talks_index.export.excerpt import Excerpt
from talks_index.export.plain import one_line

CASES = [
    ("=1+1", "'=1+1"),
    ("+33 1 23", "'+33 1 23"),
    ("-2", "'-2"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("＝1", "'＝1"),
    ("\t=1", "'=1"),
    ("\r=1", "'=1"),
    ("a; =1", "a; '=1"),
    ('x";=HYPERLINK("http://example.org")', 'x";\'=HYPERLINK("http://example.org")'),
    ("deux\nlignes", "deux lignes"),
    ("pêche - quotas = 3", "pêche - quotas = 3"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_no_live_formula(text: str, expected: str) -> None:
    assert cell(text) == expected


@given(st.text(alphabet=st.characters() | st.sampled_from("=+-@\t\r\n;,\"' ")))
def test_no_cell_begins_a_formula_in_whatever_way_it_is_cut(text: str) -> None:
    written = cell(text)
    assert not re.search(r"(?:^|[;\t\r\n])\s*[=+\-@＝＋－＠]", written)
    assert written.replace("'", "") == one_line(text).replace("'", "")


@given(st.text(alphabet=st.characters() | st.sampled_from("=+-@\t\r\n;,\"' ")), st.text())
def test_read_back_as_one_row_a_meeting(title: str, topic: str) -> None:
    facts = replace(LIMA_FACTS, title=title, meetings=(replace(LIMA_FACTS.meetings[0], topics=(topic,)),) * 2)
    header, *rows = standard.reader(io.StringIO(csv([Excerpt(LIMA.id, facts)]), newline=""))
    assert tuple(header) == COLUMNS
    assert [len(row) for row in rows] == [len(COLUMNS)] * 2
    first = dict(zip(header, rows[0], strict=True))
    assert (first["title"], first["topics"], first["city"]) == (cell(title), cell(topic), "Lima")
