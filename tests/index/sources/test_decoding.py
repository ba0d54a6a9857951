"""Bytes become text without being told the encoding, or are refused with what to do."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talks_index.sources.decoding import DecodingError, decode

TEXT = "« L’été à Reykjavik » : 5 000 € pour les négociateurs, où qu’ils soient — cœur compris.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_encodings(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize("mark", [("utf-16-be", b"\xfe\xff"), ("utf-32-be", b"\x00\x00\xfe\xff")])
def test_big_endian(mark: tuple[str, bytes]) -> None:
    assert decode(mark[1] + TEXT.encode(mark[0])) == TEXT


def test_latin_1() -> None:
    assert decode("Déjà reçus à l'Élysée.".encode("latin-1")) == "Déjà reçus à l'Élysée."


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"abc\x00def", "binary"),
        (b"\x7fELF\x02\x01\x01\x00\x00", "binary"),
        (b"%PDF-1.7 ascii only", "binary"),
        (b"\x1f\x8b\x08 gzip", "binary"),
        ("Déjà reçus à l'Élysée, été".encode() + b"\xff", "undecodable"),
        ("Министры встретились".encode("cp1251"), "undecodable"),
        ("Министры встретились".encode("koi8-r"), "undecodable"),
        (bytes(range(1, 256)), "undecodable"),
        (b"\xff\xfea", "UTF-16-LE"),
    ],
)
def test_what_is_no_text(data: bytes, reason: str) -> None:
    with pytest.raises(DecodingError, match=reason):
        decode(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    with suppress(DecodingError):
        assert isinstance(decode(data), str)
