"""Lines of JSON: one article each, streamed, bad lines refused by number."""

import gzip
import json
import lzma
from collections.abc import Callable
from pathlib import Path

import pytest

from talks_index.model import Raw
from talks_index.sources import Refusal, count, read
from talks_index.sources import jsonl as room

GOOD = {
    "id": "n1",
    "text": "Un texte.",
    "title": "Un titre",
    "published": "2021-05-12",
    "outlet": "La Gazette",
    "url": "https://g.example/1",
    "language": "fr",
}


def test_all_fields(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("\ufeff" + json.dumps(GOOD) + "\n\n" + json.dumps({"id": "n2", "text": "Un autre.", "tags": [1, 2]}), "utf-8")
    assert list(read([path])) == [
        Raw("n1", "Un texte.", "Un titre", "La Gazette", "https://g.example/1", "2021-05-12", "fr", f"{path}:1"),
        Raw("n2", "Un autre.", line=f"{path}:3"),
    ]


@pytest.mark.parametrize(("suffix", "compress"), [(".jsonl.xz", lzma.compress), (".jsonl.gz", gzip.compress)])
def test_compressed(tmp_path: Path, suffix: str, compress: Callable[[bytes], bytes]) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(compress(b'{"id": "n1", "text": "x"}\n{"id": "n2", "text": "y"}\n'))
    assert [found.name for found in read([path])] == ["n1", "n2"]
    assert count([path]) is None


def test_a_damaged_archive_gives_what_comes_before_the_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"id": "n1", "text": "x"}\n' * 5000)[:-20])
    *articles, refused = read([path])
    assert articles[0] == Raw("n1", "x", line=f"{path}:1")
    assert isinstance(refused, Refusal)
    assert "damaged from here on" in refused.reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"text": "x"}', 'its "id" is missing: write an article a line, as {"id": "1", "text": "…"}'),
        ('{"id": "n"}', 'its "text" is missing'),
        ('{"id": 7, "text": "x"}', 'its "id" is no text'),
        ('{"id": "n", "text": NaN}', "no JSON from byte 21 on"),
        ('{"id": "n", "text": 1e999}', 'its "text" is no text'),
        ('{"id": "n", "text": "x", "title": ["a"]}', 'its "title" is no text'),
        ('{"id": "n", "text": "x"', "no whole JSON"),
        ('{"id": " ", "text": "x"}', 'an empty "id"'),
        ('{"id": "../n", "text": "x"}', "no plain file name"),
        ('{"id": "..", "text": "x"}', "no plain file name"),
        ('{"id": "n\\u001b[2J", "text": "x"}', "no plain file name"),
        ('{"id": "n", "text": " "}', "empty"),
        ("null", "no object of JSON"),
        ("pas du JSON", "no JSON from byte 1 on"),
        ("[" * 100_000, "no object of JSON"),
        ('{"id": "n", "text": "x", "z": ' + "[" * 100_000, "no whole JSON"),
        ('{"id": "n", "text": "\\ud800"}', "no whole JSON"),
    ],
)
def test_a_bad_line_is_refused_by_number_and_the_rest_goes_on(tmp_path: Path, line: str, reason: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f"{line}\n" + json.dumps(GOOD), "utf-8")
    refused, article = read([path])
    assert isinstance(refused, Refusal)
    assert refused.name == f"{path}:1"
    assert reason in refused.reason
    assert article.name == "n1"
    assert count([path]) in (1, 2)


def test_numbers_of_any_size_in_other_fields_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "n", "text": "x", "z": ' + "9" * 5000 + ', "y": 1e999}', "utf-8")
    assert list(read([path])) == [Raw("n", "x", line=f"{path}:1")]


def test_a_line_that_is_too_long_is_skipped_without_holding_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_LONGEST_LINE", 100)
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"id": "n1", "text": "x" * 1000}) + '\n{"id": "n2", "text": "y"}\n', "utf-8")
    refused, article = read([path])
    assert isinstance(refused, Refusal)
    assert (refused.name, article) == (f"{path}:1", Raw("n2", "y", line=f"{path}:2"))


def test_bytes_that_are_no_utf_8_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"id": "n", "text": "\xff"}\n{"id": "n2", "text": "y"}\n')
    assert [type(found) for found in read([path])] == [Refusal, Raw]
