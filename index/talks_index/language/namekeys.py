"""Spelling keys of names: one key for the many ways in which French and English write a Slavic, Arabic or Persian name.

A key keeps the consonants apart that both languages keep apart, and joins what they only spell differently (`tch` and `ch`, `ou` and
`u`, `guer` and `ger`, `-ine` and `-in`). Spellings that no rule can join are in `data/name_variants.tsv`.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from talks_index.language import listed
from talks_index.language.folding import fold

_CYRILLIC = str.maketrans(
    {
        **dict(zip("абвгґдезийклмнопрстуфіыэўйёї", "abvggdeziiklmnoprstufiieuiei", strict=True)),
        "ж": "zh",
        "х": "kh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ю": "iu",
        "я": "ia",
        "є": "ie",
        "ъ": "",
        "ь": "",
    }
)

# Applied in this order to a folded word; S stands for all of ch, sh, tch, and J for all of j, zh, dj.
_RULES = [
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"[^a-z]", ""),
        (r"shch|chtch|schtsch|shtsh|tsch|tch|sch|sh|ch", "S"),
        (r"dzh|zh|dj|j", "J"),
        (r"^x(?=[iu])", "S"),
        (r"x", "ks"),
        (r"kh", "h"),
        (r"gh|gu(?=[eiy])", "g"),
        (r"th", "t"),
        (r"ph", "f"),
        (r"dh", "d"),
        (r"ck|qu|q|c(?![eiy])", "k"),
        (r"c", "s"),
        (r"tz", "ts"),
        (r"y", "i"),
        (r"^ou(?=[aei])|w", "v"),
        (r"ou|oo", "u"),
        (r"i+", "i"),
        (r"(?<=[aou])e(?=.)", ""),
        (r"ie(?=.)", "e"),
        (r"(?<!^)h(?=$|[^aeiou])", ""),
        (r"(.)\1+", r"\1"),
    )
]
_SURNAME_ENDINGS = [(re.compile(r"(?<=[aeo])f$"), "v"), (re.compile(r"(?<=[ia]n)e$"), "")]
_TITLES = listed("m mr mme mlle dr sir lord cheikh sheikh sheik ayatollah")
_ARTICLES = listed("al el as ar ad ash an ul")
_PARTICLES = listed("de du di da del della van von der den bin ben ibn le la dos san abu abou")


class NameKey(NamedTuple):
    """The keys of a person's name; `given` is empty for a surname alone."""

    given: str
    surname: str


@cache
def _variants() -> dict[str, str]:
    """Key of a spelling -> key of the spelling that stands for all of them."""
    table: dict[str, str] = {}
    for line in files("talks_index.language").joinpath("data/name_variants.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            chosen, _, others = line.partition("\t")
            for other in [chosen, *others.split()]:
                table[_spelling(other)] = _spelling(chosen)
    return table


@cache
def family_first() -> frozenset[str]:
    """Folded surnames that stand before the given name (Chinese, Korean, Vietnamese)."""
    return frozenset(files("talks_index.language").joinpath("data/family_first.txt").read_text("utf-8").split())


@cache
def _spelling(word: str) -> str:
    bare = fold(word.lower().translate(_CYRILLIC))
    for pattern, replacement in _RULES:
        bare = pattern.sub(replacement, bare)
    return bare


@cache
def _word_key(word: str, surname: bool) -> str:
    key = _spelling(word)
    if surname and len(key) > 4:
        for pattern, replacement in _SURNAME_ENDINGS:
            key = pattern.sub(replacement, key)
    return _variants().get(key, key)


def _name_words(name: str) -> list[str]:
    """The words of a name that count: no titles, no Arabic article, `abd al-` in one word; a particle stays before its surname."""
    spelt = re.sub(r"(?i)\b(?:abd|abdel|abdul|abdoul)[\s-]+(?:(?:al|el|ar|as|ul)[\s-]+)?(?=\w)", "abdel", name)
    parts = [part for part in re.split(r"[\s\-.'’`]+", spelt) if part]
    counted = [part for part in parts if fold(part) not in _TITLES and fold(part) not in _ARTICLES] or parts
    if len(counted) == 2 and fold(counted[1]) in family_first() and fold(counted[0]) not in family_first():
        counted.reverse()
    return counted


@cache
def split_name(name: str) -> NameKey:
    """The keys of the given names and of the surname, each a string of words."""
    parts = _name_words(name)
    if not parts:
        return NameKey("", "")
    if len(parts) > 1 and fold(parts[0]) in family_first():
        return NameKey(" ".join(_word_key(p, False) for p in parts[1:]), _word_key(parts[0], False))
    first = len(parts) - 1
    while first > 1 and fold(parts[first - 1]) in _PARTICLES:
        first -= 1
    if first == 1 and fold(parts[0]) in _PARTICLES:
        first = 0
    given = " ".join(_word_key(p, False) for p in parts[:first])
    return NameKey(given, " ".join(_word_key(p, True) for p in parts[first:]))


def name_key(name: str) -> str:
    """The same string for all spellings of a name, family name last; empty for a name without letters that we can read."""
    key = split_name(name)
    return f"{key.given} {key.surname}".strip()


def word_key(word: str) -> str:
    """The key of one word of a name, given name or surname alike, for comparing words typed with words of names."""
    return _word_key(word, True)


def tells_apart(word: str) -> bool:
    """Whether a folded word of a name is more than a title or an Arabic article, which names do without."""
    return word not in _TITLES and word not in _ARTICLES


def person_id(name: str) -> str:
    """An identifier `[a-z0-9-]` that depends on the name alone and is the same for all its spellings: `sergei-lavrov`."""
    spelt = name_key(name).replace("S", "sh").replace("J", "j")
    return re.sub(r"[^a-z0-9]+", "-", spelt).strip("-") or "x" + "-".join(f"{ord(c):x}" for c in name.strip()[:12])
