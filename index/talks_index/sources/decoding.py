"""Bytes -> text, without being told the encoding."""

from __future__ import annotations

import codecs
import unicodedata

from talks_index.errors import Reason

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the other's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_READABLE = {"Ll", "Lu", "Pi", "Pf", "Pd", "Po", "Ps", "Zs", "Sc", "Sm", "So", "No"}
"""The general categories that the Windows-1252 characters of French and English texts have."""

_FORMATS = (b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"\xfd7zXZ", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf")


class DecodingError(ValueError):
    """The bytes are no text that we can read; `reason` says why, and what to do."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def decode(data: bytes) -> str:
    """The text in `data`: by its byte order mark, else UTF-8, else Windows-1252 where that gives plausible text.

    Raises DecodingError.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise DecodingError(
                    Reason("not valid {encoding} at byte {n}: save it as UTF-8", encoding=encoding.upper(), n=error.start + len(mark))
                ) from error
    if b"\0" in data or data.startswith(_FORMATS):
        raise DecodingError(Reason("binary, not text: give it as a plain text file"))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        text = _single_byte(data)
        if text is None:
            raise DecodingError(
                Reason("undecodable, neither UTF-8 (byte {n}) nor Windows-1252: save it as UTF-8", n=error.start)
            ) from error
        return text


def _single_byte(data: bytes) -> str | None:
    """`data` as Windows-1252; None where that is not plausible: damaged UTF-8, another code page, or no text at all."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    beyond = [char for char in text if char > "\x7f"]
    readable = sum(unicodedata.category(char) in _READABLE for char in beyond)
    letters = sum(char.isalpha() for char in beyond)
    controls = sum(char < " " and char not in "\t\n\r\f\x1b" for char in text)
    whole_in_utf8 = sum(char > "\x7f" for char in data.decode("utf-8", errors="ignore"))
    plausible = (
        len(beyond) <= len(text) * 0.4
        and readable >= len(beyond) * 0.95
        and letters * 3 >= len(beyond)
        and controls <= len(text) * 0.01
        and whole_in_utf8 * 2 < len(beyond)
    )
    return text if plausible else None
