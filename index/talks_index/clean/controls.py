"""Takes out of a text every character that steers a terminal, a renderer or a reader's eye instead of being read."""

from __future__ import annotations

import re
import unicodedata

_LINE_BREAKS = re.compile("\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
# ECMA-48: an operating system command and its like run to BEL or ST, a control sequence to a final byte @ to ~.
_SEQUENCES = re.compile(
    "(?:\x1b[\\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x90\x98\x9c-\x9f\n]*(?:\x07|\x1b\\\\|\x9c)"
    "|(?:\x1b\\[|\x9b)[0-?]*[ -/]*[@-~]"
    "|\x1b[ -/]+[0-~]"
    "|\x1b[0-Zc-z=>|}~]"
)
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but for tab and newline, DEL, C1
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff0-\uffff\ufdd0-\ufdef\ud800-\udfff\U000e0000-\U000e0fff]"
)


def without_controls(text: str) -> str:
    """`text` in NFC with line breaks as newlines, tabs as spaces, and no control, invisible or bidirectional character.

    A whole terminal sequence goes with what it carries; of a broken one only the control characters.
    """
    text = _LINE_BREAKS.sub("\n", text)
    text = _UNSEEN.sub("", _SEQUENCES.sub("", text)).replace("\t", " ")
    return unicodedata.normalize("NFC", text)
