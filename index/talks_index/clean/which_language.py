"""Recognises the language of a text: by its script, and among Latin ones by the commonest small words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from importlib.resources import files

UNDETERMINED = "und"
_SCRIPTS = {
    "CYRILLIC": "ru",
    "ARABIC": "ar",
    "GREEK": "el",
    "HEBREW": "he",
    "CJK": "zh",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "HANGUL": "ko",
    "DEVANAGARI": "hi",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
    "ETHIOPIC": "am",
    "THAI": "th",
    "BENGALI": "bn",
}
"""The language that is by far the commonest in a script; scripts by the first word of their letters' Unicode names."""
_SAMPLE = 4000
_LEAST_SHARE = 0.08
"""Running text has a good third of such words; fewer than this and it is a list, or a language that we do not know."""


@cache
def _small_words() -> dict[str, frozenset[str]]:
    rows = files("talks_index.language").joinpath("data/small_words.tsv").read_text("utf-8").splitlines()
    return {code: frozenset(words.split()) for code, words in (row.split("\t") for row in rows if not row.startswith("#"))}


def _of_script(text: str) -> str | None:
    """The language that goes with the script of most letters; None for Latin script."""
    scripts = Counter(unicodedata.name(char, "?").split(" ")[0].split("-")[0] for char in text if char.isalpha())
    if not scripts or scripts.most_common(1)[0][0] == "LATIN":
        return None
    if scripts["HIRAGANA"] + scripts["KATAKANA"] > scripts["CJK"] // 10:
        return "ja"
    script = scripts.most_common(1)[0][0]
    if script == "CYRILLIC" and re.search("[іїєґІЇЄҐ]", text):
        return "uk"
    if script == "ARABIC" and re.search("[پچژگ]", text):
        return "fa"
    return _SCRIPTS.get(script, UNDETERMINED)


def which_language(text: str) -> str:
    """The ISO 639-1 code of the language of `text`, of which the first 4,000 code points are looked at; `und` where nothing tells."""
    sample = text[:_SAMPLE]
    script = _of_script(sample)
    if script is not None:
        return script
    words = re.findall(r"[^\W\d_]+", sample.lower())
    scores = {code: sum(word in small for word in words) for code, small in _small_words().items()}
    best, second = sorted(scores, key=lambda code: -scores[code])[:2]
    if scores[best] < max(2, _LEAST_SHARE * len(words)) or scores[best] == scores[second]:
        return UNDETERMINED
    return best
