"""The bodies of an article: those of the lists, and those that their own words show to be one (`ministère grec de la Défense`)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from talks_index.extract.names.places import abbreviates, fold_id
from talks_index.extract.names.scan import Scan
from talks_index.language import words
from talks_index.language.folding import fold, fold_same_length
from talks_index.language.shape.bodies import BodyWords
from talks_index.model import Organisation, OrganisationKind, Span

_ACRONYM = re.compile(r" ?\(([A-ZÀ-Þ][A-Za-zÀ-ÿ0-9-]{1,9})[),]")
_SORTS: dict[str, OrganisationKind] = {
    "seat": "government",
    "igo": "igo",
    "movement": "other",
    "party": "other",
    "association": "other",
    "company": "company",
    "media": "media",
}


@dataclass
class _Body:
    name: str
    kind: OrganisationKind
    spans: list[Span] = field(default_factory=list)
    forms: set[str] = field(default_factory=set)

    def is_named(self, name: str) -> bool:
        """Whether `name` is this body's: the same words, its initials, or a shorter or longer form with the same first word."""
        key = _key(name)
        return any(key == form or _stands_for(key, form) or _stands_for(form, key) for form in self.forms)


def organisations(scan: Scan, is_person: Callable[[int, int], bool]) -> tuple[Organisation, ...]:
    """Every body that is named, once, with all its mentions; `is_person` tells what is part of a person's name."""
    spans = _listed(scan) + _described(scan)
    bodies: list[_Body] = []
    covered_until = -1
    for span, kind in sorted(spans, key=lambda s: (s[0].start, -s[0].end)):
        if span.start < covered_until or is_person(span.start, span.end):
            continue
        covered_until = span.end
        name = scan.text[span.start : span.end]
        acronym = _ACRONYM.match(scan.text, span.end)
        known = next((b for b in bodies if b.is_named(name)), None)
        if known is None:
            known = _Body(name, kind)
            bodies.append(known)
        elif len(name.split()) > len(known.name.split()):
            known.name = name
        known.forms.add(_key(name))
        known.spans.append(span)
        if acronym and " " in name and acronym[1].isupper():
            known.forms.add(_key(acronym[1]))
            if not any(start == acronym.start(1) for start in (s.start for s, _ in spans)):
                known.spans.append(Span(acronym.start(1), acronym.end(1)))
    return tuple(
        Organisation(fold_id(b.name), b.name, b.kind, tuple(sorted(set(b.spans)))) for b in sorted(bodies, key=lambda b: b.spans[0])
    )


def _key(name: str) -> str:
    parts = re.sub(r"[\W_]+", " ", fold(name)).split()
    return " ".join(w[:-1] if len(w) > 5 and w.endswith("s") else w for w in parts)


def _stands_for(short: str, long: str) -> bool:
    """Whether `short` is the initials of `long`, or `long` with words left out, the first of them kept."""
    if abbreviates(short, long):
        return True
    left, right = short.split(), long.split()
    if len(left) >= len(right) or left[0] != right[0] or len(left[0]) < 4:
        return False
    return set(left) <= set(right) and (len(left) > 1 or len(right) == 2)


def _listed(scan: Scan) -> list[tuple[Span, OrganisationKind]]:
    out: list[tuple[Span, OrganisationKind]] = []
    for match in scan.matches:
        entry = scan.meaning(match)
        kind = _SORTS.get(entry.sort)
        if kind is not None:
            out.append((Span(match.start, match.end), kind))
    return out


def _described(scan: Scan) -> list[tuple[Span, OrganisationKind]]:
    """Bodies that the language's patterns describe."""
    known = words(BodyWords, scan.language)
    if known is None:
        return []
    folded = fold_same_length(scan.text)
    states = {m.start: m.end for m in scan.matches if scan.meaning(m).sort in {"demonym", "country"}}
    return [
        *((Span(*found.span()), kind) for kind, pattern in known.patterns for found in re.finditer(pattern, folded)),
        *((Span(*found.span()), kind) for kind, pattern in known.cased for found in re.finditer(pattern, scan.text)),
        *(
            (Span(found.start(), states[found.end()]), kind)
            for kind, pattern in known.of_states
            for found in re.finditer(pattern, folded)
            if found.end() in states
        ),
    ]
